// What the owner's own columns tell of when somebody is due and how to reach them.
import { columnOf } from './dayLists';
import { panelOf } from './schedule/scheduledShop';
import { adopt, adoptedShop, linesOf, openShop, use } from './shop';

test('whoever has no phone is reached by what else stands in the list', () => {
  const host = adoptedShop([
    ['Name', 'Phone', 'E-mail', 'Segment', 'Last contact'],
    ['Ana Adams', '', 'ana@example.com', 'Loyalist', '1/1/2026'],
    ['Ben Brown', 'ask at desk', 'ben@example.com', 'Loyalist', '1/1/2026'],
    ['Cy Cole', '413-555-0103', 'cy@example.com', 'Loyalist', '1/1/2026'],
    ['Di Dunn', 'n/a', 'none', 'Loyalist', '1/1/2026'],
  ]);
  use(host, 'whoNeedsFollowUp');
  const told = linesOf(host, 'Follow-ups').map(({ Name, Why = '' }) => [Name, Why.split('days. ')[1] ?? '']);
  expect(told.sort()).toEqual([
    ['Ana Adams', 'E-mail: ana@example.com.'],
    ['Ben Brown', 'Phone in your list: ask at desk.'],
    ['Cy Cole', ''],
    ['Di Dunn', ''],
  ]);
  const cards = panelOf(host).work?.today.cards ?? [];
  expect(cards.map(({ phone }) => phone).sort()).toEqual([
    '+14135550103',
    'ana@example.com',
    'ask at desk',
    'n/a',
  ]);
});

test.each([
  ['Contact every (weeks)', '2', '2026-11-15'],
  ['Contact every (months)', '2', '2026-12-31'],
  ['Contact every (days)', '12', '2026-11-13'],
  ['Contact every', '2 weeks', '2026-11-15'],
])('a rhythm under "%s" of %j counts in its unit: due on %s', (heading, rhythm, dueOn) => {
  const host = adoptedShop([
    ['Name', 'Phone', 'Segment', 'Last contact', heading],
    ['Ana Adams', '413-555-0101', 'Loyalist', '11/1/2026', rhythm],
  ]);
  host.setNow('2027-01-01T09:00');
  use(host, 'whoNeedsFollowUp');
  expect(linesOf(host, 'Follow-ups').map((line) => line['Due on'])).toEqual([dueOn]);
});

test.each(['Follow-up due', 'Follow-up needed by', 'Due for follow up', 'Check-in due', 'Reminder due'])(
  'the days under "%s" are those of the next follow-up',
  (heading) => {
    const host = adoptedShop([
      ['Name', 'Phone', 'Segment', heading],
      ['Ana Adams', '413-555-0101', 'Loyalist', '12/24/2026'],
      ['Ben Brown', '413-555-0102', 'Loyalist', '11/18/2026'],
    ]);
    use(host, 'whoNeedsFollowUp');
    expect(linesOf(host, 'Follow-ups').map(({ Name }) => Name)).toEqual(['Ben Brown']);
  },
);

test('a phone that Sheets has calculated comes back as it was typed, for the list and for follow-ups', () => {
  const host = openShop([
    ['Name', 'Phone', 'Segment', 'Last contact'],
    ['Ana Adams', '+1-613-555-0155', 'Loyalist', '1/1/2026'],
    ['Ben Brown', '+1-413-555-0148', 'Loyalist', '1/1/2026'],
    ['Cy Cole', '-5', 'Loyalist', '1/1/2026'],
  ]);
  expect(columnOf(host, 'Phone')).toEqual(['-1322', '-1115', '-5']);
  adopt(host);
  expect(columnOf(host, 'Phone')).toEqual(['+1-613-555-0155', '+1-413-555-0148', '-5']);
  use(host, 'whoNeedsFollowUp');
  expect(linesOf(host, 'Follow-ups').map(({ Phone }) => Phone)).toEqual(['+16135550155', '+14135550148', '']);
});
