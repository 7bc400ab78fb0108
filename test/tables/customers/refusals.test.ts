/** A heading that says no is never the column of a consent, in the list or in a file: an x under it would be a yes. */
import { meaningsOf } from '../../../src/tables/customers/headings';
import { recogniseList } from '../../../src/tables/customers/recognise';
import { refusalIn, refusedWay } from '../../../src/tables/customers/refusals';
import { customer } from '../imports/files';
import { columnsOf, people } from './lists';

const REFUSED = `No SMS consent|Can not text|May not text|Not allowed to text|Text - not allowed|Not opted in to texts|Not accepting texts
  Does not accept texts|Doesn't want texts|Did not consent to text|No permission to text|Without SMS consent|Wants no more texts
  No longer wants texts|Text consent no|Accepts SMS: no|Text consent withdrawn|Text consent revoked|Text consent removed
  Text consent cancelled|SMS consent denied|SMS opt-in withdrawn|OK to text revoked|SMS nicht erlaubt|Darf keine SMS
  Einwilligung SMS widerrufen|No acepta SMS|N'accepte pas SMS|Consenso SMS revocato|Texts (x = no)|Text (x=no)|SMS (1 = no)
  Text? (x = don't)|OK to text (tick = no)|Texts [x = no]|OK to text (x = no, blank = yes)|Text consent (refused)
  No email or SMS consent, no calls|I don´t want texts`;
const REFUSED_CALLS =
  'No call permission|No consent to calls|Call permission (x = no)|Call permission withdrawn';
const NO_YES = `Text consent ended|Text consent expired|Text consent lapsed|Text consent missing|Text consent pending|Text consent date
  Text consent asked|Text consent sent|Text consent needed|Text consent form|Text consent by|Text consent method|Text consent source`;
const CONSENT = `OK to text?|Text OK|SMS consent|Text consent (yes/no)|OK to text (x = yes)|Texts y/n|Consent to texts (no = blank)
  OK to text (yes = x, no = blank)|OK to text (x = yes, o = no)|Text consent (blank = no)|OK to text? (Yes / No / Not asked)
  I want text offers (no spam)|SMS Einwilligung (ja/nein)|OK to text (☑ = yes, ☐ = no)|Can we text you? (Y or N)|Text consent (1=yes, 0=no)
  OK to text or not|Texts ok? (leave blank for no)
  Text OK (yes/no/not sure)|OK to text (no calls)|SMS marketing (not e-mail)`;
const listed = (headings: string) => headings.split(/\s*[|\n]\s*/);
const fieldsOf = (heading: string) => meaningsOf(heading).map(({ field }) => field);
const inFile = (heading: string, cell: string) => customer({ 'First name': 'Ana', [heading]: cell });
const ANA = { line: 2, firstName: 'Ana' };

test.each(listed(`${REFUSED}|${REFUSED_CALLS}|${NO_YES}`))('%s is no consent', (heading) => {
  expect(fieldsOf(heading)).not.toEqual(expect.arrayContaining([expect.stringMatching(/Consent$/)]));
});

test.each(listed(CONSENT))('%s is a consent to texts', (heading) => {
  expect([fieldsOf(heading), refusalIn(heading), refusedWay(heading)]).toEqual([
    expect.arrayContaining(['textConsent']),
    '',
    '',
  ]);
});

test.each(listed(REFUSED))('an x under %s in a file is a stop to texts', (heading) => {
  expect(inFile(heading, 'x')).toEqual({ ...ANA, stops: 'text' });
});

test.each(listed(REFUSED_CALLS))('an x under %s in a file is a stop to calls', (heading) => {
  expect(inFile(heading, 'x')).toEqual({ ...ANA, stops: 'call' });
});

test.each(listed(NO_YES))('a yes under %s in a file is left alone', (heading) => {
  expect(inFile(heading, 'yes')).toEqual(ANA);
});

test.each(listed(REFUSED))('%s with more marks does not win over the consent beside it', (heading) => {
  const rows = people(4, (at) => [`Ana ${at}`, `413-555-010${at}`, 'x', at === 0 ? 'yes' : '']);
  const list = recogniseList([['Name', 'Phone', heading, 'OK to text?'], ...rows]);
  expect(list && columnsOf(list).textConsent).toBe(4);
});

test.each([
  ['Do not text', 'text'],
  ['Do not contact', 'text'],
  ['DNC', 'text'],
  ['Opted out', 'text'],
  ['OptedOut', 'text'],
  ['SMS blocked', 'text'],
  ['Do not call', 'call'],
  ['Email opt out', ''],
  ['No email', ''],
  ['No of texts', ''],
  ['Text no.', ''],
  ['SMS No', ''],
  ['WhatsApp No', ''],
  ['Contact no', ''],
  ['Phone no.', ''],
  ['Text not delivered', ''],
  ['Last call: no answer', ''],
  ['Opt-out link', ''],
  ['Notes', ''],
  ['SMS opt in/opt out', ''],
  ['I agree to texts and can unsubscribe at any time', ''],
  ['No contact since', ''],
])('marks under %s say no to %j', (heading, way) => {
  expect(refusedWay(heading)).toBe(way);
});

test.each(['Phone no.', 'Contact no', "Customer's phone no. (required)"])(
  '%s is still a phone',
  (heading) => {
    expect(fieldsOf(heading)).toContain('phone');
  },
);

test.each(['(', 'x=no ', 'no no ', 'text word '])(
  'of a heading of 50,000 characters, %j again and again, a thousand are looked at: all would take ten seconds',
  (piece) => {
    const heading = piece.repeat(50_000 / piece.length);
    const beginning = heading.slice(0, 1_000);
    expect(refusalIn(heading)).toBe(refusalIn(beginning));
    expect(refusedWay(heading)).toBe(refusedWay(beginning));
    expect(meaningsOf(`${heading} no`)).toEqual(meaningsOf(beginning));
  },
);
