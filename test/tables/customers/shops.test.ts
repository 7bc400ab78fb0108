import { recogniseList } from '../../../src/tables/customers/recognise';
import { columnsOf, grid, recognised, unsureFields } from './lists';

describe('lists as shops keep them', () => {
  test.each([
    [
      'a form',
      'Timestamp | Email Address | What is your name? | Phone number | Do you agree to receive text messages from us once a month?',
      '2026-10-01 | ana@example.com | Ana Adams | 413-555-0101 | Yes',
      ['addedOn', 'email', 'name', 'phone', 'textConsent'],
    ],
    [
      'a numbered list',
      'Customer # | First | Last | Phone #',
      '1001 | Ana | Adams | 413-555-0101',
      [undefined, 'firstName', 'lastName', 'phone'],
    ],
    [
      'emoji',
      '👤 Name | 📞 Phone | 📧 Email | ⭐ Type',
      'Ana Adams | 413-555-0101 | ana@example.com | Loyalist',
      ['name', 'phone', 'email', 'segment'],
    ],
    [
      'a German salon',
      'Nachname | Vorname | Telefon | Kategorie | Letzter Kontakt | Rückruf',
      "Adams | Ana | '0171 5550101 | Apostle | 01.10.2026 | 01.12.2026",
      ['lastName', 'firstName', 'phone', 'segment', 'lastContactOn', 'nextFollowUpOn'],
    ],
    [
      'a salon',
      'Client | Best # to reach | Stylist | Last appt | Next appt | Color formula',
      'Ana Adams | 413-555-0101 | Zoe Zimmer | 2026-10-01 | 2026-12-01 | 6N',
      ['name', 'phone', undefined, 'lastContactOn', 'nextFollowUpOn', undefined],
    ],
    [
      'a wholesaler',
      'Account name | Buyer | Buyer cell | Account type | Txt',
      'Adams LLC | Ana Adams | 413-555-0101 | Apostle | yes',
      ['company', 'name', 'phone', 'segment', 'textConsent'],
    ],
    [
      'two languages and a type',
      'Name | SĐT / Phone | Loại / Type | Spouse type',
      'Ana Adams | 413-555-0101 | Loyalist | Gold',
      ['name', 'phone', 'segment', undefined],
    ],
    [
      'a tattoo shop',
      'Legal name | Preferred name | Cell ph | Last ink',
      'Ana Adams | Bee | 413-555-0101 | 2026-10-01',
      ['name', undefined, 'phone', 'lastContactOn'],
    ],
    [
      'a German dentist',
      'Patient | geb. | Handy-Nr. | letzter Termin | SMS-Erinnerung ok | Einwilligung SMS',
      'Ana Adams | 12.03.1984 | 0171 5550101 | 2026-10-01 | ja | nein',
      ['name', 'birthday', 'phone', 'lastContactOn', undefined, 'textConsent'],
    ],
    [
      'a groomer',
      'Owner | Dog | Best phone | Owner email | Last groom | Vet phone',
      'Ana Adams | Rex | 413-555-0101 | ana@example.com | 2026-10-01 | 413-555-0199',
      ['name', undefined, 'phone', 'email', 'lastContactOn', undefined],
    ],
    [
      'a French wine shop',
      'Nom | Prénom | Portable | Courriel | Dernier achat | SMS autorisés',
      'Adams | Ana | 413-555-0101 | ana@example.com | 2026-10-01 | oui',
      ['lastName', 'firstName', 'phone', 'email', 'lastContactOn', 'textConsent'],
    ],
    [
      'a Spanish bakery',
      'Cliente | Móvil | Última compra | ¿Acepta SMS? | Población',
      'Ana Adams | 413-555-0101 | 2026-10-01 | sí | Madrid',
      ['name', 'phone', 'lastContactOn', 'textConsent', 'city'],
    ],
    [
      'a bike shop',
      'Name | Tel. (day) | Follow up in (days) | Town | ST',
      'Ana Adams | 413-555-0101 | 30 | Amherst | MA',
      ['name', 'phone', 'rhythm', 'city', 'state'],
    ],
    [
      'a vet',
      'Owner | Pet name | Phone | Last visit',
      'Ana Adams | Rex | 413-555-0101 | 2026-10-01',
      ['name', undefined, 'phone', 'lastContactOn'],
    ],
    [
      'a gym',
      'Member No | Member Name | D.O.B | Contact No. | Emergency Contact | Join Date | Membership Type',
      '101 | Ana Adams | 1980-01-01 | 413-555-0101 | 413-555-0199 | 2024-01-01 | Gold',
      [undefined, 'name', 'birthday', 'phone', undefined, 'addedOn', undefined],
    ],
    [
      'no heading over the names',
      ' | Phone | Email',
      'Ana Adams | 413-555-0101 | ana@example.com',
      ['name', 'phone', 'email'],
    ],
  ])('%s', (_, headings, row, fields) => {
    const list = recognised(`${headings}\n${row}\n${row}`);
    expect(
      headings.split('|').map((__, index) => list.columns.find(({ column }) => column === index + 1)?.field),
    ).toEqual(fields);
  });

  test('phones and addresses in one column are asked about', () => {
    const list = recognised(
      'Name | Phone/Email\nAna | ana@example.com\nBen | 413-555-0102\nCleo | cleo@example.com',
    );
    expect(unsureFields(list)).toEqual(['email']);
  });
});

describe('what Sheets and people do to cells', () => {
  test('phones that became failing formulas are seen through their formulas', () => {
    const cells = grid('Customer | Ring\nAna Adams | #ERROR!\nBen Brook | #ERROR!');
    const formulas = [
      ['', ''],
      ['', '=+1 413 555 0101'],
      ['', '=+1 413 555 0102'],
    ];
    expect(recogniseList(cells, formulas)?.columns).toContainEqual({
      column: 2,
      heading: 'Ring',
      field: 'phone',
      isSure: false,
    });
  });

  test.each([
    ['German days', '01.10.2026', '15.11.2026'],
    ['British days', '25/10/2026', '13/11/2026'],
    ['long days', 'Mar 27, 2026', '14 Apr 2026'],
    ['date cells', '2026-10-01', '2026-10-02'],
  ])('%s are days', (_, first, second) => {
    const list = recognised(
      `Name | Phone | Called\nAna | 413-555-0101 | ${first}\nBen | 413-555-0102 | ${second}`,
    );
    expect(columnsOf(list).lastContactOn).toBe(3);
  });

  test.each([
    ['numbers', '4135550101', '4135550102'],
    ['apostrophes', "''4135550101", "''4135550102"],
    ['a point and a nought', "'4135550101.0", "'4135550102.0"],
    ['foreign numbers', "'+44 20 555 0101", "'+49 30 5550102"],
    ['dots', '413.555.0101', '413.555.0102'],
    ['dashes that do not break', '413‑555‑0101', '413‑555‑0102'],
    ['underscores', '413_555_0101', '413_555_0102'],
    ['extensions', '413-555-0101 x12', '413-555-0102 ext. 3'],
  ])('phones with %s are phones', (_, first, second) => {
    expect(columnsOf(recognised(`Name | Contact\nAna | ${first}\nBen | ${second}`)).phone).toBe(2);
  });
});
