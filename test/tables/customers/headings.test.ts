import fc from 'fast-check';
import { COLUMNS } from '../../../src/tables/customers/columns';
import { meaningsOf } from '../../../src/tables/customers/headings';
import { synonymsOf } from '../../../src/tables/customers/synonyms';
import { keyOf } from '../../../src/tables/customers/words';

const KNOWN = COLUMNS.flatMap(({ field, heading }) => [heading, ...synonymsOf(field).sure]);

describe('a heading', () => {
  test.each([
    'May we text you?',
    'Text permission (Y/N)',
    'SMS Opt In Status',
    'Can we send you texts?',
    'Does the customer accept texts?',
    'Opted into SMS',
    'SMS consent given',
    'Texting consent on file',
    'Einwilligung für SMS erteilt',
  ])('%j is about our texts', (heading) => {
    expect(meaningsOf(heading)).toEqual([
      { field: 'textConsent', strength: expect.stringMatching('sure|likely') as string },
    ]);
  });

  test.each([
    'Last visit cancelled',
    'Last missed call',
    'Last visit to competitor',
    'Last attempted contact',
  ])('%j is no contact', (heading) => {
    expect(meaningsOf(heading).map(({ field }) => field)).not.toContain('lastContactOn');
  });

  test.each([
    'OK to text for appointments only',
    'SMS consent due',
    'Texts ok for emergencies only',
    'Accepts texts for delivery only',
    'Transactional SMS consent',
    'Text consent to renew',
    'SMS opt-in offered',
    'Too young to consent to text',
    'Terminbestätigung per SMS erlaubt',
  ])('%j may be about other texts than ours, or a yes that is wanted yet, and is asked about', (heading) => {
    expect(meaningsOf(heading).filter(({ field }) => field === 'textConsent')).not.toContainEqual({
      field: 'textConsent',
      strength: expect.stringMatching('sure|likely') as string,
    });
  });

  test.each([
    ['FirstName', 'firstname'],
    ['E-mail 1 - Value', 'email1value'],
    ['Téléphones', 'telephone'],
    ['LAST_CONTACTED', 'lastcontacted'],
    ["Who's who?", 'whowho'],
    ['SMS', 'sms'],
    ['Addresses', 'address'],
    ['???', ''],
  ])('%s has the key %s', (heading, key) => {
    expect(keyOf(heading)).toBe(key);
  });

  test.each([
    ["Customer's phone no. (required)", 'phone'],
    ['Primary E-Mail', 'email'],
    ['Date last contacted (m/d/y)', 'lastContactOn'],
    ['When to call back', 'nextFollowUpOn'],
    ['Has been referred by', 'referredBy'],
    ['Told by', 'referredBy'],
    ['How they found us', 'referredBy'],
    ['Call every (weeks?)', 'rhythm'],
    ['Home ZIP code', 'postcode'],
    ['Job address', 'address'],
    ['fname_c1', 'firstName'],
    ['lname_c1', 'lastName'],
    ['Site name', 'company'],
    ['Last groom', 'lastContactOn'],
    ['Letzte Behandlung', 'lastContactOn'],
    ['Ultimo soggiorno', 'lastContactOn'],
    ['Dernier achat', 'lastContactOn'],
    ['Last updated by', undefined],
    ['Last Date Included in Campaign', undefined],
    ['SMS autorisés', 'textConsent'],
    ['Autoriza mensajes', 'textConsent'],
    ['Text y/n', 'textConsent'],
    ['Consenso messaggi', 'textConsent'],
    ['Darf ich SMS schicken?', 'textConsent'],
    ['Do you agree to receive text messages? (Reply STOP to opt out)', 'textConsent'],
    [
      'I agree to receive offers by text. Msg & data rates may apply. Text STOP to opt out at any time, HELP for help',
      'textConsent',
    ],
    ['Do not text (reply STOP)', undefined],
    ['OK to text? (No = do not text)', 'textConsent'],
    ['Not OK to text', undefined],
    ['Never ok to text', undefined],
    ['Refused text consent', undefined],
    ['OK to text reminders', undefined],
    ['SMS-Erinnerung ok', undefined],
    ['What is the best number to reach you at?', 'phone'],
    ['City/State/Zip', undefined],
    ['Adresse postale', 'address'],
    ['Straße und Hausnr.', 'address'],
    ['Empfehlung durch', 'referredBy'],
    ['Zuletzt da', 'lastContactOn'],
    ['Last stay', 'lastContactOn'],
    ['Next lesson', 'nextFollowUpOn'],
    ['Nächster Termin', 'nextFollowUpOn'],
    ['Próxima cita', 'nextFollowUpOn'],
    ['Prossimo appuntamento', 'nextFollowUpOn'],
    ['Vet phone', undefined],
    ['Owner email', undefined],
    ['Staff comments', undefined],
    ['Spouse phone', undefined],
    ['Account number', undefined],
    ['Phone type', undefined],
    ['(Do Not Modify) Contact', undefined],
    [
      'Please write the name of the customer and the phone number here, and do not forget the area code',
      undefined,
    ],
  ])('%s means %s', (heading, field) => {
    expect(meaningsOf(heading)[0]?.field).toBe(field);
  });

  test('stands for one field only, unless its cells decide', () => {
    const doubled = KNOWN.filter(
      (heading) => meaningsOf(heading).filter(({ strength }) => strength === 'sure').length !== 1,
    );
    expect(doubled).toEqual([]);
  });

  test('means the same in capitals and with blanks around', () => {
    const headings = fc.constantFrom(...KNOWN.filter((each) => /^[a-z ]+$/i.test(each)));
    fc.assert(
      fc.property(
        headings,
        (heading) => meaningsOf(`  ${heading.toUpperCase()} `)[0]?.field === meaningsOf(heading)[0]?.field,
      ),
    );
  });
});
