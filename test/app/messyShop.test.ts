/** The main job on an invented bakery's messy list, checked row by row against the truth it was made from. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readTable } from '../../local/table';
import { adopt, ask, formulasOf, gridOf, linesOf, openShop, tabNames, TODAY, use, type Line } from './shop';
import { expectedFollowUps, expectedProblems, expectedReasons, expectedStatus, type Person } from './truth';

interface TruthRow {
  readonly line: number;
  readonly blank?: boolean;
  readonly first: string;
  readonly last: string;
  readonly e164: string | null;
  readonly email: string | null;
  readonly segment: string | null;
  readonly segmentKnown: boolean;
  readonly lastContact: string | null;
  readonly nextFollowUp: string | null;
  readonly textConsent: 'yes' | 'no' | null;
}

const DATA = path.resolve(__dirname, '../data');
const HEADING_ROW = 3;
const typed = readTable(path.join(DATA, 'messy-shop.csv'));
const truth = JSON.parse(readFileSync(path.join(DATA, 'messy-shop.expected.json'), 'utf8')) as {
  rows: TruthRow[];
};
const people = truth.rows.filter((row) => row.blank !== true).map(personOf);

function personOf(row: TruthRow): Person {
  const cells = typed[HEADING_ROW + row.line] ?? [];
  const columns = [
    'name',
    'phone',
    'email',
    'segment',
    'lastContact',
    'nextFollowUp',
    '',
    '',
    'consent',
  ] as const;
  const filled = columns.filter((_, index) => (cells[index] ?? '').trim() !== '');
  return {
    row: HEADING_ROW + 1 + row.line,
    name: `${row.first} ${row.last}`,
    phone: row.e164,
    email: row.email,
    segment: row.segmentKnown ? row.segment : null,
    isSegmentKnown: row.segmentKnown,
    lastContact: row.lastContact,
    nextFollowUp: row.nextFollowUp,
    consent: row.textConsent,
    typed: new Set(filled) as Person['typed'],
  };
}

const host = openShop(typed);
const saved = ask(host, 'saveSettings', {
  'Business name': "Bella's Bakery",
  Website: 'https://bellas.example.com',
  'Monthly text': 'Hi {first name}, fresh stollen at {business name}: {website} Reply STOP to opt out',
});
const adopted = adopt(host);
const checked = use(host, 'checkCustomers');
const asked = use(host, 'whoNeedsFollowUp');
const prepared = use(host, 'prepareTexts');
const list = gridOf(host, 'Customers');
const headings = list[HEADING_ROW - 1] ?? [];
const cellOf = (row: number, heading: string) => list[row - 1]?.[headings.indexOf(heading)] ?? '';
const idOf = ({ row }: Person) => cellOf(row, 'Customer ID');

test('every command of the main job comes to a good end on the messy list', () => {
  expect([saved, adopted, checked, asked, prepared].map(({ ok }) => ok)).toEqual([
    true,
    true,
    true,
    true,
    true,
  ]);
});

test('420 rows are customers, each with its own ID; title, blank and total lines have none', () => {
  const ids = list.map((row) => row[headings.indexOf('Customer ID')] ?? '');
  const given = ids.flatMap((id, index) => (/^C-[0-9A-HJKMNP-TV-Z]{6}$/.test(id) ? [index + 1] : []));
  expect(given).toEqual(people.map(({ row }) => row));
  expect(new Set(people.map(idOf)).size).toBe(420);
});

test('the total line keeps its formula and gets nothing', () => {
  const total = list[list.findIndex((row) => row[0] === 'Total')] ?? [];
  expect(total.filter((cell) => cell !== '')).toHaveLength(2);
});

test('segments that are understood are written right and unknown words stay', () => {
  const wrong = people.filter(
    (person) =>
      cellOf(person.row, 'Type') !==
      (person.isSegmentKnown ? (person.segment ?? '') : cellTyped(person.row, 3)),
  );
  expect(wrong).toEqual([]);
});

function cellTyped(row: number, column: number): string {
  return typed[row - 1]?.[column] ?? '';
}

test('every date of the list is the day that was meant', () => {
  const wrong = people.filter(
    (person) =>
      (person.lastContact !== null && cellOf(person.row, 'Last talked') !== person.lastContact) ||
      cellOf(person.row, 'Call back') !== (person.nextFollowUp ?? ''),
  );
  expect(wrong).toEqual([]);
});

test('the columns of the owner stay in their order, and new ones stand at the right end', () => {
  expect(headings).toEqual([...(typed[HEADING_ROW - 1] ?? []), 'Customer ID', 'Status']);
});

test('the Status column says for all 420 what the clock says', () => {
  const wrong = people.filter((person) => cellOf(person.row, 'Status') !== expectedStatus(person, TODAY));
  expect(wrong).toEqual([]);
});

test('the Follow-ups tab lists everybody who is due with the right facts, worst first', () => {
  const expected = expectedFollowUps(people, TODAY).map(({ person, dueOn, daysOverdue }) => [
    person.name,
    person.phone ?? '',
    person.segment ?? '',
    person.lastContact ?? '',
    dueOn,
    String(daysOverdue),
    '',
    idOf(person),
  ]);
  const columns = [
    'Name',
    'Phone',
    'Segment',
    'Last contact',
    'Due on',
    'Days overdue',
    'Done',
    'Customer ID',
  ];
  const found = linesOf(host, 'Follow-ups').map((line) => columns.map((column) => line[column]));
  expect(found).toEqual(expected);
});

test('each line of the Follow-ups tab gives a reason and a next step, and a lead its count to seven', () => {
  const lines = linesOf(host, 'Follow-ups');
  expect(lines.filter((line) => line.Why === '' || line['Next step'] === '')).toEqual([]);
  const leads = lines.filter((line) => line.Segment === '');
  expect(leads.filter((line) => !/lead, 0 of 7 contacts/i.test(line.Why ?? ''))).toEqual([]);
});

test('the Texts tab has one row for each customer with the first reason that applies', () => {
  const reasons = expectedReasons(people);
  const expected = people.map((person, index) => [
    '2026-11',
    person.name,
    person.phone ?? '',
    reasons[index] === '' ? 'Prepared' : 'Left out',
    reasons[index],
    TODAY,
    idOf(person),
    `text|2026-11|${idOf(person)}`,
  ]);
  const columns = ['Month', 'Name', 'Phone', 'Status', 'Reason', 'Updated', 'Customer ID', 'Key'];
  expect(linesOf(host, 'Texts').map((line) => columns.map((column) => line[column]))).toEqual(expected);
});

test('each prepared text greets its person and carries business, link and the way to stop', () => {
  const people = linesOf(host, 'Texts').filter((line) => line.Status === 'Prepared');
  const words = (line: Line) =>
    `Hi ${(line.Name ?? '').split(' ')[0]}, fresh stollen at Bella's Bakery: https://bellas.example.com Reply STOP to opt out`;
  expect(
    people.filter((line) => line.Message !== words(line) && !/ (van|de|di) /.test(line.Name ?? '')),
  ).toEqual([]);
});

test('the sentence of the texts counts as the tab does', () => {
  const reasons = expectedReasons(people);
  const willGet = reasons.filter((reason) => reason === '').length;
  expect(prepared.sentence).toContain(`${willGet} will get it, ${420 - willGet} will not: `);
});

test('the Problems tab holds every value that cannot be read, every double, and nothing else', () => {
  const found = linesOf(host, 'Problems').map((line) => `${line.Row} ${line.Kind}`);
  expect(found.sort()).toEqual(expectedProblems(people));
});

test("each problem names its row, the owner's heading, the value and its customer", () => {
  const wrong = linesOf(host, 'Problems').filter((line) => {
    const row = Number(line.Row);
    const isRight =
      line.Column === '' ? line.Value === '' : cellOf(row, line.Column ?? '').trim() === line.Value;
    return !isRight || line['Customer ID'] !== cellOf(row, 'Customer ID') || line.Problem === '';
  });
  expect(wrong).toEqual([]);
});

test("no text of a customer became a formula on our tabs, and the owner's formulas are still there", () => {
  expect(
    formulasOf(
      host,
      tabNames(host).filter((name) => !/^(Customers|Backup)/.test(name)),
    ),
  ).toEqual([]);
  expect(
    formulasOf(host, ['Customers']).filter((formula) => formula.startsWith('=HYPERLINK')).length,
  ).toBeGreaterThan(0);
});

test('all four commands once more change nothing but the Activity tab', () => {
  const names = tabNames(host).filter((name) => name !== 'Activity');
  const before = names.map((name) => gridOf(host, name));
  const again = [
    adopt(host),
    use(host, 'checkCustomers'),
    use(host, 'whoNeedsFollowUp'),
    use(host, 'prepareTexts'),
  ];
  expect(again.every(({ ok }) => ok)).toBe(true);
  expect(tabNames(host).filter((name) => name !== 'Activity')).toEqual(names);
  expect(names.map((name) => gridOf(host, name))).toEqual(before);
});
