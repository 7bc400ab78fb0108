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
  No email or SMS consent, no calls|I don´t want texts|Text consent withheld|SMS consent off|SMS permission void|Isn't ok to text
  Text consent suspended|Text consent on hold|Text consent (x if none)|Text consent (check if no)|Text consent (N)|Text consent x = out
  Text consent rescinded|SMS permission declined|Texts refused|Texting forbidden|Text permission prohibited|Texts off|SMS consent paused
  Text consent disabled|Text consent invalid|Disagrees to texts|Unwanted texts|Asked not to be texted|Said no to texts|No texts, no calls
  Please tick if you do not want texts|No text consent (opted out)|Call, don't text|SMS Einwilligung entzogen|SMS Zustimmung verweigert
  SMS-Einwilligung zurückgezogen|SMS Einwilligung abgelehnt|SMS gesperrt|Keine SMS|consentimiento sms denegado|Consentimiento SMS rechazado
  Consentimiento SMS retirado|No quiere mensajes|Ningún consentimiento SMS|Consent SMS retiré|Consentement SMS retirée|Accord SMS refusé
  Aucun accord SMS|consenso sms negato|Consenso SMS rifiutato|Consenso SMS annullato|Nessun consenso SMS`;
const REFUSED_CALLS =
  'No call permission|No consent to calls|Call permission (x = no)|Call permission withdrawn';
const NO_YES = `Text consent ended|Text consent expired|Text consent lapsed|Text consent missing|Text consent pending|Text consent date
  Text consent asked|Text consent sent|Text consent needed|Text consent form|Text consent by|Text consent method|Text consent source`;
/** Nobody asked yet, or nobody knows. */
const UNSURE = `Needs text consent|Ask for text consent|Get text consent|Text consent requested on|Text consent unknown|Text consent unclear
  Text consent (pending)|Text consent: to do|Text consent not asked|Unsigned text consent
  Text consent expires|Text consent until|Awaiting text consent|SMS Einwilligung fehlt|SMS Einwilligung ausstehend
  SMS Einwilligung angefragt|SMS Einwilligung unbekannt|SMS Zustimmung erforderlich|Consentimiento SMS pendiente
  Falta consentimiento SMS|Consentimiento SMS desconocido|Consentimiento SMS solicitado|Accord SMS en attente|Accord SMS manquant
  Accord SMS à demander|Consenso SMS mancante|Consenso SMS in attesa|Consenso SMS richiesto`;
/** Marks under these say something else, or either. */
const ELSE = `DNC checked on|Not on DNC list|Never opted out|Has not unsubscribed|Texts not blocked|Text consent not revoked
  Text consent, unless revoked|Text consent (never expires)|Text, don't call|Text not call|Text - never call|SMS ok, do not call|Text if not home
  Text when not home|Text language (if not English)|SMS number if not mobile|Text name (if none, leave)|No-show text|Texts for no-shows
  No-show fee texted|Don't forget text|Text her, not him|Text block|Missing texts|Never texted|Do not contact before|Do not text until
  No texts after 8pm|Text OK (no attachments)|Text consent (no marketing)|Text Consent - No Contract|Not called since|Message not sent
  No text consent yet|Not yet opted in to texts`;
const CONSENT = `OK to text?|Text OK|SMS consent|Text consent (yes/no)|OK to text (x = yes)|Texts y/n|Consent to texts (no = blank)
  OK to text (yes = x, no = blank)|OK to text (x = yes, o = no)|Text consent (blank = no)|OK to text? (Yes / No / Not asked)
  I want text offers (no spam)|SMS Einwilligung (ja/nein)|OK to text (☑ = yes, ☐ = no)|Can we text you? (Y or N)|Text consent (1=yes, 0=no)
  OK to text or not|Texts ok? (leave blank for no)
  Text OK (yes/no/not sure)|OK to text (no calls)|SMS marketing (not e-mail)|I agree to texts, I can stop any time
  Text consent (can be withdrawn any time)|Text OK (can cancel anytime)|I agree to texts and can unsubscribe from them at any time
  Text consent, not required|SMS consent (not mandatory)|Text consent (optional)|Text OK? Not after 8pm|Text OK, none after 9pm
  Text consent (yes/no/unknown)|OK to text? yes / no / ask|I agree to receive exclusive text offers|I want texts with 20% off
  Text consent given|Text consent on file|Text consent received|SMS Zustimmung|Consenso SMS (si/no)|Accord SMS (oui/non)`;
const listed = (headings: string) => headings.split(/\s*[|\n]\s*/);
const fieldsOf = (heading: string) => meaningsOf(heading).map(({ field }) => field);
const inFile = (heading: string, cell: string) => customer({ 'First name': 'Ana', [heading]: cell });
const ANA = { line: 2, firstName: 'Ana' };

test.each(listed(`${REFUSED}|${REFUSED_CALLS}|${NO_YES}|${UNSURE}|${ELSE}`))(
  '%s is no consent',
  (heading) => {
    expect(fieldsOf(heading)).not.toEqual(expect.arrayContaining([expect.stringMatching(/Consent$/)]));
  },
);

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

test.each(listed(`${UNSURE}|${ELSE}`))('nobody said no to texts under %s', (heading) => {
  expect(refusedWay(heading)).toBe('');
});

test.each(listed(`${NO_YES}|${UNSURE}`))('a yes under %s in a file is left alone', (heading) => {
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
  ['Désinscrit SMS', 'text'],
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
    const started = performance.now();
    expect(refusalIn(heading)).toBe(refusalIn(beginning));
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(refusedWay(heading)).toBe(refusedWay(beginning));
    expect(meaningsOf(`${heading} no`)).toEqual(meaningsOf(beginning));
  },
);
