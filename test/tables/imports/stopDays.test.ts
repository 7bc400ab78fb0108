/** The day that a file gives a stop: taken only where it can be but one. */
import { readTable } from '../../../src/tables/imports/readTable';
import { table, US } from './files';

/** The days of the stops of each line, under headings given with their cells below. */
function daysOf(headings: readonly string[], ...rows: readonly (readonly string[])[]) {
  const lines = rows.map((row, index) => [`ana${index}@example.com`, ...row]);
  const { customers } = readTable(table(['Email', ...headings], ...lines), US);
  return customers.map(({ stoppedOn }) => stoppedOn);
}

test.each([
  ['Unsubscribed at', '2025-03-02 10:11:12', { email: '2025-03-02' }],
  ['Unsubscribed Time', 'Mar 2, 2025 10:11 AM', { email: '2025-03-02' }],
  ['SMS opt-out date', '12/31/2025', { text: '2025-12-31' }],
  ['Email opt-out date', '2025-03-02T10:11:12Z', { email: '2025-03-02' }],
  ['Opted out on', '2025-03-02', { text: '2025-03-02', call: '2025-03-02', email: '2025-03-02' }],
  ['Unsubscribed', 'yes', {}],
  ['Email opt-in date', '2025-03-02', {}],
])('%s %s', (heading, cell, days) => {
  expect(daysOf([heading], [cell])).toEqual([days]);
});

test('3/4/2025 is no day of a stop while the column does not show whether the day goes first', () => {
  expect(daysOf(['Unsubscribed at'], ['3/4/2025'], ['5/6/2025'])).toEqual([{}, {}]);
});

test('and is one as soon as another line shows it', () => {
  expect(daysOf(['Unsubscribed at'], ['3/4/2025'], ['31/12/2025'])).toEqual([
    { email: '2025-04-03' },
    { email: '2025-12-31' },
  ]);
});

test('of a stop with two days the later one is told', () => {
  const headings = ['Unsubscribed at', 'Email opt-out date'];
  expect(daysOf(headings, ['2025-03-02', '2024-01-01'])).toEqual([{ email: '2025-03-02' }]);
});

test('a mark and its day may stand in two columns', () => {
  expect(daysOf(['SMS opt out', 'SMS opt out date'], ['yes', '2025-03-02'], ['no', ''])).toEqual([
    { text: '2025-03-02' },
    {},
  ]);
});

test.each([
  ['unsubscribed.csv', 'UNSUB_TIME', 'UNSUB_CAMPAIGN_ID'],
  ['cleaned.csv', 'CLEAN_TIME', 'CLEAN_CAMPAIGN_ID'],
])('the file %s of Mailchimp tells its days in %s', (file, time, campaign) => {
  const rows = [
    ['Email Address', 'LEID', 'EUID', time, campaign],
    ['ana@example.com', '77003', 'abc', '2025-03-02 23:59:59', '1'],
  ];
  const [ana] = readTable({ ...table(...rows), file }, US).customers;
  expect(ana).toMatchObject({ optOuts: ['email'], stoppedOn: { email: '2025-03-02' } });
});

test.each([
  ['seconds since 1970', '1715595600'],
  ['milliseconds since 1970', '1715595600000'],
  ['the number of a day in a spreadsheet', '45425'],
  ['a day as browsers write it', 'Mon May 13 2024 10:20:00 GMT-0400 (EDT)'],
  ['a day without separators', '20240513102000'],
  ['a month alone', 'May 2024'],
  ['a day that the calendar lacks', '31/02/2024'],
])('%s under "Unsubscribed at" is a stop: %s', (_what, cell) => {
  const { customers } = readTable(table(['Email', 'Unsubscribed at'], ['ana@example.com', cell]), US);
  expect(customers.map(({ optOuts }) => optOuts)).toEqual([['email']]);
});

test.each(['0000-00-00 00:00:00', '0', 'no', 'never', '-', ''])(
  '"%s" under "Unsubscribed at" is none',
  (cell) => {
    const { customers } = readTable(table(['Email', 'Unsubscribed at'], ['ana@example.com', cell]), US);
    expect(customers.map(({ optOuts }) => optOuts)).toEqual([[]]);
  },
);
