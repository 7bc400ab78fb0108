/** A customer of a file with more phones or addresses than the list has columns for: none of them is lost. */
import type { Host } from '../../../local/emulator';
import { adoptedShop, linesOf, type Typed } from '../shop';
import { bringIn, LIST, people, type Rows } from './importing';

const HEADINGS = ['Name', 'Phone', 'Email', 'Notes'];

function file(...lines: Rows): Record<string, Rows> {
  return { 'people.csv': [HEADINGS, ...lines] };
}

test('the second phone of one cell stands in the notes, below what the file says there', () => {
  const host = adoptedShop(LIST);
  bringIn(
    host,
    file(
      ['Dora Dunn', '413-555-0104; (413) 555-0105', 'dora@example.com; dd@example.com', 'likes seeds'],
      ['Eve Egan', '413-555-0106 / 413-555-0107', '', ''],
    ),
  );
  expect(people(host).slice(2)).toEqual([
    'Dora Dunn|+14135550104|dora@example.com|likes seeds\nOther phone: (413) 555-0105\nOther email: dd@example.com',
    'Eve Egan|+14135550106||Other phone: 413-555-0107',
  ]);
});

test('so does the phone of a second column', () => {
  const host = adoptedShop(LIST);
  bringIn(host, {
    'people.csv': [
      ['Name', 'Mobile Phone', 'Home Phone'],
      ['Eve Egan', '413-555-0106', '413-555-0107'],
    ],
  });
  expect(people(host)[2]).toBe('Eve Egan|+14135550106||Other phone: 413-555-0107');
});

test.each(['blanks', 'newer', 'ask'] as const)('notes of the list do not give way to it: %s', (choice) => {
  const host = adoptedShop(LIST);
  bringIn(host, file(['Ana Adams', '413-555-0101; 413-555-0109', '', '']), { choice });
  expect(linesOf(host, 'Customers')[0]?.Notes).toBe('rye');
});

test('blank notes of the list get the number that the list does not have', () => {
  const host = adoptedShop(LIST);
  bringIn(host, file(['Ben Brown', '413-555-0109; 413-555-0102', '', '']));
  expect(people(host)[1]).toBe('Ben Brown|413-555-0102|ben@example.com|Other phone: 413-555-0109');
});

test('the second number finds the customer, and the same file twice changes nothing', () => {
  const host = adoptedShop(LIST);
  const files = file(
    ['Dora Dunn', '413-555-0104; 413-555-0105', '', ''],
    ['Dora Dunn', '413-555-0105', '', ''],
  );
  expect(bringIn(host, files).counts).toMatchObject({ created: 1, joined: 1 });
  expect(bringIn(host, files).counts).toMatchObject({ created: 0, updated: 0 });
});

describe('two numbers in one cell of the list', () => {
  const TWO = '413-555-1777 / 413-555-1778';
  const list: Typed = [
    ['Name', 'Phone', 'Email', 'Segment', 'Last contact', 'Text consent', 'Notes'],
    ['Ben Brown', TWO, '', 'Hostage', '10/1/2026', '', ''],
  ];

  test.each([
    ['413-555-1777', 'blanks'],
    ['413-555-1778', 'blanks'],
    ['(413) 555-1778', 'newer'],
    ['413-555-1778; 413-555-1777', 'newer'],
    ['413-555-1778 or 413-555-1777', 'newer'],
    ['+1 413 555 1778', 'ask'],
  ] as const)('%s finds the customer, and the cell stays as it is: %s', (phone, choice) => {
    const host = adoptedShop(list);
    const { counts, questions } = bringIn(host, file(['Ben Brown', phone, 'ben@example.com', '']), {
      choice,
    });
    expect([counts.created, counts.updated, questions.length]).toEqual([0, 1, 0]);
    expect(people(host)).toEqual([`Ben Brown|${TWO}|ben@example.com|`]);
  });

  test('one below the other in the cell are found and closed both', () => {
    const below = TWO.replace(' / ', '\n');
    const host = adoptedShop([list[0] ?? [], ['Ben Brown', below, '', 'Hostage', '', '', '']]);
    const rows = [
      ['Name', 'Phone', 'Text consent'],
      ['Ben Brown', '413-555-1778', 'no'],
    ];
    expect(bringIn(host, { 'stops.csv': rows }).counts.created).toBe(0);
    expect(closed(host)).toEqual(['+14135551777', '+14135551778']);
  });

  test('somebody of another name with one of them is another customer', () => {
    const host = adoptedShop(list);
    expect(bringIn(host, file(['Zoe Zane', '413-555-1778', '', ''])).counts.created).toBe(1);
  });

  test.each(['413-555-1777 / 1778', '413-555-1777, call after 5', '413-555-1777 / 413-555-177'])(
    '%s is not clearly two, and finds nobody',
    (cell) => {
      const host = adoptedShop([list[0] ?? [], ['Ben Brown', cell, '', 'Hostage', '', '', '']]);
      expect(bringIn(host, file(['Ben Brown', '413-555-1777', '', ''])).counts.created).toBe(1);
    },
  );

  test('a stop to one of them closes both', () => {
    const host = adoptedShop(list);
    const rows = [
      ['Name', 'Phone', 'Text consent'],
      ['Ben Brown', '413-555-1778', 'no'],
    ];
    bringIn(host, { 'stops.csv': rows });
    expect(linesOf(host, 'Customers').map((line) => line['Text consent'])).toEqual(['no']);
    expect(closed(host)).toEqual(['+14135551777', '+14135551778']);
  });
});

describe('two numbers with a word between them in a file', () => {
  test('find the customer who has either, and take no number from the list', () => {
    const host = adoptedShop(LIST);
    const { counts } = bringIn(host, file(['Ben Brown', '413-555-0109 or 413-555-0102', '', 'rye']));
    expect([counts.created, counts.updated]).toEqual([0, 1]);
    expect(people(host)[1]).toBe('Ben Brown|413-555-0102|ben@example.com|rye');
  });

  test('come into the list as they stand, and are found again', () => {
    const host = adoptedShop(LIST);
    const files = file(['Dora Dunn', '413-555-0104 or 413-555-0105', '', '']);
    expect(bringIn(host, files).counts.created).toBe(1);
    expect(people(host)[2]).toBe('Dora Dunn|413-555-0104 or 413-555-0105||');
    expect(bringIn(host, files).counts).toMatchObject({ created: 0, updated: 0 });
  });

  test('are closed both by a stop', () => {
    const host = adoptedShop(LIST);
    const rows = [
      ['Name', 'Phone', 'Text consent'],
      ['Dora Dunn', '413-555-0104 or 413-555-0105', 'no'],
    ];
    bringIn(host, { 'stops.csv': rows });
    expect(closed(host)).toEqual(['+14135550104', '+14135550105']);
  });
});

/** The numbers with a line that stops texts, in order. */
function closed(host: Host): string[] {
  const stops = linesOf(host, 'Consent').filter(
    ({ Channel, State }) => Channel === 'text' && State === 'revoked',
  );
  return stops.map((line) => line['Phone or e-mail'] ?? '').sort();
}
