/** The main job on other lists with other mess: a salon's book in a British spreadsheet, dates day first, names turned round, figures below. */
import { inventBook } from './messySalon';
import { adopt, ask, gridOf, linesOf, openShop, TODAY, use } from './shop';
import { expectedFollowUps, expectedProblems, expectedReasons, expectedStatus, type Person } from './truth';

const SETTINGS = {
  'Business name': 'Harbour Lights',
  Website: 'harbour.example.com',
  Country: 'Canada',
  'Monthly text': '{first name}, your chair at {business name} is free: {website} Text STOP to end',
};

function run(seed: number) {
  const book = inventBook(seed);
  const host = openShop(book.rows, { locale: 'en_GB', sheetZone: 'Europe/London' });
  const ends = [ask(host, 'saveSettings', SETTINGS), adopt(host)];
  for (const item of ['checkCustomers', 'whoNeedsFollowUp', 'prepareTexts'] as const)
    ends.push(use(host, item));
  const list = gridOf(host, 'Customers');
  const headings = list[book.headingRow - 1] ?? [];
  const cellOf = (row: number, heading: string) => list[row - 1]?.[headings.indexOf(heading)] ?? '';
  return {
    book,
    host,
    ends,
    list,
    headings,
    cellOf,
    idOf: (person: Person) => cellOf(person.row, 'Customer ID'),
  };
}

describe.each([1, 2, 3, 4].map((seed) => ({ seed, ...run(seed) })))(
  'a book of a British salon, seed $seed',
  ({ book, host, ends, list, headings, cellOf, idOf }) => {
    const { people } = book;

    test('every command comes to a good end', () => {
      expect(ends.filter(({ ok }) => !ok)).toEqual([]);
    });

    test('every client and nobody else is a customer', () => {
      const ids = list.flatMap((row, index) =>
        row[headings.indexOf('Customer ID')]?.startsWith('C-') ? [index + 1] : [],
      );
      expect(ids).toEqual(people.map(({ row }) => row));
      expect(new Set(people.map(idOf)).size).toBe(people.length);
    });

    test('dates are days, day first', () => {
      const wrong = people.filter(
        (person) => person.lastContact !== null && cellOf(person.row, 'Last visit') !== person.lastContact,
      );
      expect(wrong).toEqual([]);
    });

    test('Status is what the clock says', () => {
      const wrong = people
        .map((person) => ({
          person,
          wanted: expectedStatus(person, TODAY),
          found: cellOf(person.row, 'Status'),
        }))
        .filter(({ wanted, found }) => wanted !== found);
      expect(wrong).toEqual([]);
    });

    test('the Follow-ups tab lists everybody who is due, worst first', () => {
      const expected = expectedFollowUps(people, TODAY).map(({ person, dueOn, daysOverdue }) =>
        [
          person.name,
          person.phone ?? '',
          person.segment ?? '',
          person.lastContact ?? '',
          dueOn,
          daysOverdue,
          idOf(person),
        ].join('|'),
      );
      const columns = ['Name', 'Phone', 'Segment', 'Last contact', 'Due on', 'Days overdue', 'Customer ID'];
      const found = linesOf(host, 'Follow-ups').map((line) =>
        columns.map((column) => line[column]).join('|'),
      );
      expect(found).toEqual(expected);
    });

    test('the Texts tab has each client once with the first reason that applies', () => {
      const reasons = expectedReasons(people);
      const expected = people.map((person, index) =>
        [person.name, person.phone ?? '', reasons[index], idOf(person)].join('|'),
      );
      const found = linesOf(host, 'Texts').map((line) =>
        [line.Name, line.Phone, line.Reason, line['Customer ID']].join('|'),
      );
      expect(found.map((line) => line.replace(/as row \d+/, 'as '))).toEqual(expected);
    });

    test('the Problems tab holds the two headings of one name and each value that cannot be read', () => {
      const found = linesOf(host, 'Problems').map((line) => `${line.Row} ${line.Kind}`);
      expect(found.sort()).toEqual([...expectedProblems(people), `${book.headingRow} heading`].sort());
    });
  },
);
