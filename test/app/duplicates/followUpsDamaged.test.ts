/** A merge after the owner moved or deleted columns of Follow-ups: it is carried out, and what is chosen there is for the row that stays. */
import { openShop, sheetOf, use } from '../shop';
import { DOUBLES, findAll, idsOf, request } from './doubleShop';

function shop() {
  const host = openShop(DOUBLES);
  findAll(host);
  use(host, 'whoNeedsFollowUp');
  return { host, sheet: sheetOf(host, 'Follow-ups') };
}

test('columns deleted at the right, the ID among them', () => {
  const { host, sheet } = shop();
  sheet.deleteColumns(7, sheet.getMaxColumns() - 6);
  expect(request(host, 'mergeDuplicates', { group: 1 })).toMatchObject({ ok: true });
  expect(use(host, 'whoNeedsFollowUp').ok).toBe(true);
});

test('the column of the ID moved to the front', () => {
  const { host, sheet } = shop();
  const both = idsOf(host, 'Ana Adams');
  sheet.moveColumns(sheet.getRange('J:J'), 1);
  expect(request(host, 'mergeDuplicates', { group: 1, keep: both[0] })).toMatchObject({ ok: true });
  const ids = sheet.getRange(1, 1, sheet.getLastRow(), 1).getValues().flat();
  expect([ids.includes(both[0]), ids.includes(both[1])]).toEqual([true, false]);
});
