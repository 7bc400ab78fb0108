/** Words in the cells of exports: segments among tags, consent and stops, names, and what must not come in. */
import fc from 'fast-check';
import { readTable } from '../../../src/tables/imports/readTable';
import { isCardNumber, withoutSecrets } from '../../../src/tables/imports/secrets';
import { segmentIn } from '../../../src/tables/imports/segmentTags';
import { customer, table, US } from './files';

describe('segments', () => {
  test.each([
    ['Apostles ::: * myContacts', 'Apostle'],
    ['"Loyalist","Newsletter"', 'Loyalist'],
    ['vip; Segment: hostage', 'Hostage'],
    ['Regulars > Mercenaries', 'Mercenary'],
    ['loyal', 'Loyalist'],
    ['Loyalist, Terrorist', 'Terrorist'],
    ['host, loyal customer, vip', ''],
  ])('among the tags %s', (tags, segment) => {
    expect(segmentIn(tags)).toBe(segment);
  });

  test('a lead status is none, an unknown segment stays to be looked at', () => {
    expect(customer({ Name: 'Ana', Email: 'a@example.com', 'Lead Status': 'Open' })).toEqual({
      ...{ line: 2, name: 'Ana', email: 'a@example.com' },
    });
    expect(customer({ Name: 'Ana', Segment: 'VIP' })).toMatchObject({ segment: 'VIP' });
    expect(customer({ Name: 'Ana', Segment: 'apostles ' })).toMatchObject({ segment: 'Apostle' });
    expect(customer({ Name: 'Ana', Segment: 'loylist' })).toMatchObject({ segment: 'Loyalist' });
  });
});

describe('consent', () => {
  test.each([
    ['SMS consent', 'yes', { textConsent: 'Yes' }],
    ['SMS consent', 'yes, 3/2025', { textConsent: 'yes, 3/2025' }],
    ['SMS consent', 'no', { stops: 'text' }],
    ['SMS consent', 'NEVER_SUBSCRIBED', {}],
    ['SMS consent', 'UNSUBSCRIBED', { stops: 'text' }],
    ['Accepts SMS Marketing', 'no', { stops: 'text' }],
    ['May we text you? Reply STOP to opt out', 'yes', { textConsent: 'Yes' }],
    ['May we text you? Reply STOP to opt out', 'no', { stops: 'text' }],
    ['Autoriza mensajes', 'sí', { textConsent: 'Yes' }],
    ['Consenso messaggi', 'no', { stops: 'text' }],
    ['OK to text? (No = do not text)', 'yes', { textConsent: 'Yes' }],
    ['OK to text? (No = do not text)', 'no', { stops: 'text' }],
    ['Never text', 'yes', { stops: 'text' }],
    ['Text STOP', 'x', { stops: 'text' }],
    ['Texting declined', 'TRUE', { stops: 'text' }],
    ['Keine SMS', 'ja', { stops: 'text' }],
    ['Pas de SMS', 'oui', { stops: 'text' }],
    ['Do not email or text', 'yes', { stops: 'text email' }],
    ['Email and text consent', 'yes', {}],
    ['Email and text consent', 'no', { stops: 'text email' }],
    ['Email consent', 'yes', {}],
    ['Email consent', 'no', { stops: 'email' }],
    ['Newsletter subscription', 'Unsubscribed', { stops: 'email' }],
    ['Marketing consent', 'yes', {}],
    ['Marketing consent', 'no', { stops: 'text' }],
    ['Do Not Call', '1', { stops: 'call' }],
    ['Do Not Call', '0', {}],
    ['Do Not Call', '', {}],
    ['Unsubscribed at', '2026-03-01 10:00', { stops: 'email', stoppedOn: 'email 2026-03-01' }],
    ['Tags', 'vip, No texts, No calls', { stops: 'text call' }],
    ['Status', 'Unsubscribed', { stops: 'email' }],
    ['Status', 'Not interested', {}],
    ['Call consent', 'no', { stops: 'call' }],
  ])('%s %s', (heading, cell, expected) => {
    expect(customer({ 'First name': 'Ana', [heading]: cell })).toEqual({
      line: 2,
      firstName: 'Ana',
      ...expected,
    });
  });

  test('of two columns about texts a no in either closes them', () => {
    const said = (first: string, second: string) =>
      customer({
        'First name': 'Ana',
        Phone: '413-555-0101',
        'SMS consent': first,
        'Opted in to SMS': second,
      });
    const ana = { line: 2, firstName: 'Ana', phone: '413-555-0101' };
    expect(said('yes', 'no')).toEqual({ ...ana, textConsent: 'Yes', stops: 'text' });
    expect(said('no', 'yes')).toEqual({ ...ana, stops: 'text' });
  });

  test('a file named as one of those who left closes e-mail, without addresses texts and calls', () => {
    const stops = (file: string, ...rows: string[][]) =>
      readTable({ ...table(...rows), file }, US).customers.map(({ optOuts }) => optOuts.join(' '));
    expect(stops('unsubscribes.csv', ['Email'], ['ana@example.com'])).toEqual(['email']);
    expect(stops('hubspot-opt-outs.csv', ['Email'], ['ana@example.com'])).toEqual(['email']);
    expect(stops('SMS opt outs.csv', ['Phone'], ['413-555-0101'])).toEqual(['text call']);
    expect(stops('nonsubscribed.csv', ['Email'], ['ana@example.com'])).toEqual(['']);
  });
});

describe('names', () => {
  test.each([
    [{ Name: 'Adams, Ana' }, { name: 'Ana Adams' }],
    [{ Name: 'Adams Bakery, Inc.' }, { name: 'Adams Bakery, Inc.' }],
    [
      { 'First name': 'Ana', 'Middle name': 'M.', 'Last name': 'Adams', Suffix: 'Jr.' },
      { firstName: 'Ana', lastName: 'Adams Jr.', name: 'Ana M. Adams Jr.' },
    ],
    [
      { 'First name': 'Ana', 'Last name': 'Adams Jr.', Suffix: 'Jr.' },
      { firstName: 'Ana', lastName: 'Adams Jr.' },
    ],
    [{ 'Last name': 'Harbor Cafe', Company: 'Harbor Cafe' }, { company: 'Harbor Cafe' }],
    [
      { Nickname: 'Annie', Email: 'a@example.com' },
      { firstName: 'Annie', email: 'a@example.com' },
    ],
    [{ 'Full name': 'ana@example.com', Email: 'ana@example.com' }, { email: 'ana@example.com' }],
  ])('%j', (cells, expected) => {
    expect(customer({ ...cells, Notes: 'rye' })).toEqual({
      ...{ line: 2, notes: 'rye' },
      ...expected,
    });
  });
});

describe('secrets', () => {
  test.each([
    ['pays with 4111 1111 1111 1111, cvv 123', 'pays with [left out], [left out]'],
    ['5555-5555-5555-4444', ''],
    ['ssn 123-45-6789', 'ssn [left out]'],
    ['password: hunter2 for the shop', '[left out] for the shop'],
    ['order 4111111111111112', 'order 4111111111111112'],
    ['rings at 413-555-0101', 'rings at 413-555-0101'],
    ['likes pins and passes', 'likes pins and passes'],
  ])('%s', (note, left) => {
    expect(withoutSecrets(note)).toBe(left);
  });

  test('a number that a card could have is in nothing that is read, whatever column it stands in', () => {
    const digits = fc.tuple(
      fc.constantFrom('4', '51', '55', '2221'),
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 15, maxLength: 15 }),
    );
    const card = digits.map(([begin, rest]) => {
      const first = (begin + rest.join('')).slice(0, 15);
      const last = Array.from({ length: 10 }, (_, at) => first + String(at)).find(isCardNumber);
      return last ?? '';
    });
    const heading = fc.constantFrom(
      ...[
        'Name',
        'Phone',
        'Email',
        'Notes',
        'Company',
        'Address',
        'City',
        'Tags',
        'Square Customer ID',
        'Reference ID',
      ],
      ...[
        'Referred by',
        'Birthday',
        'Last contact',
        'Segment',
        'Text consent',
        'Card',
        'Customer ID',
        'Last Visit',
      ],
    );
    fc.assert(
      fc.property(card, heading, (number, column) => {
        const written = { 'First name': 'Ana', [column]: number, 'Creation Source': 'Import' };
        expect(JSON.stringify(customer(written))).not.toContain(number);
      }),
      { numRuns: 60 },
    );
  });
});
