/** A box is ticked in "Send by hand" while the same person, typed into the list anew, is being approved under a new ID. */
import { fragileShop } from './mishaps';
import { adopt, ask, gridOf, HEADINGS, linesOf, SETTINGS, sheetOf, typeFor, use } from './shop';

const ANA = ['Ana Adams', '413-555-0101', '', 'Loyalist', '', 'yes', ''];
const BEN = ['Ben Brown', '413-555-0102', '', 'Loyalist', '', 'yes', ''];
const BY_HAND = 'Send by hand';

test('whoever was ticked under the old ID does not stand in the list under the new one', () => {
  const made = fragileShop([HEADINGS, ANA, BEN]);
  const { host } = made;
  const approve = (count: number) => ask(host, 'approveTexts', { month: '2026-11', count });
  const boxes = () => linesOf(host, BY_HAND).filter(({ Name }) => Name === 'Ana Adams');
  adopt(host);
  ask(host, 'saveSettings', SETTINGS);
  use(host, 'prepareTexts');
  approve(2);
  sheetOf(host, 'Customers').deleteRow(2);
  host.sheets.typeCells('Customers', { row: gridOf(host, 'Customers').length + 1, column: 1 }, [ANA]);
  made.keep();
  const names: string[] = [];
  made.during(
    (_, name) => void names.push(name),
    () => void approve(1),
  );
  const wrong = names.filter((name, index) => {
    made.rewind();
    const old = boxes()[0]?.Key;
    let isTicked = false;
    made.during(
      (n) => {
        if (n !== index + 1 || boxes()[0]?.Key !== old) return;
        isTicked = true;
        typeFor(host, { tab: BY_HAND, name: 'Ana Adams', column: 'Sent' }, 'TRUE');
      },
      () => void approve(1),
    );
    return isTicked && boxes().some(({ Sent }) => Sent === 'false') && name !== 'Range.clear';
  });
  expect(wrong).toEqual([]);
});
