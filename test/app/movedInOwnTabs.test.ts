/** Somebody who sorts a tab of ours, or pushes its rows down, just before we write into them: nobody gets what was meant for another row, and what was meant is done. */
import type { Host } from '../../local/emulator';
import { agree, idOf, stop } from './consenting';
import { groupOf, merge, takeBack } from './duplicates/doubleShop';
import { fragileShop, type FragileShop } from './mishaps';
import {
  adopt,
  ask,
  gridOf,
  linesOf,
  SETTINGS,
  sheetOf,
  tabNames,
  use,
  type Ended,
  type Typed,
} from './shop';

const HEADINGS = ['Name', 'Phone', 'Email', 'Segment', 'Last contact', 'Text consent', 'Notes', 'Shoe size'];
const LIST: Typed = [
  HEADINGS,
  ['Ben Brown', '413-555-0102', '', 'Loyalist', '6/1/2026', 'yes', 'pays late', '44'],
  ['Ana Adams', '413-555-0101', 'ana@example.com', 'Apostle', '9/1/2026', 'yes', 'rye', '38'],
  ['ana adams', '(413) 555-0101', '', 'Apostle', '10/1/2026', 'yes', 'no seeds', ''],
  ['Cy Cole', '413-555-0103', 'cy@example.com', 'Hostage', '10/1/2026', 'no', '', ''],
  ['Zed Zane', '413-555-0109', 'zed@example.com', 'Apostle', '10/1/2026', 'yes', '', ''],
];

function worked(list: Typed = LIST): FragileShop {
  const shop = fragileShop(list);
  adopt(shop.host);
  ask(shop.host, 'saveSettings', SETTINGS);
  for (const name of ['Zed Zane', 'Ana Adams', 'Ben Brown']) {
    const contact = { channel: 'Call', outcome: 'Spoke', note: `to ${name}`, next: '' };
    ask(shop.host, 'logContact', { customerId: idOf(shop.host, name), ...contact });
  }
  stop(shop.host, 'Zed Zane');
  agree(shop.host, 'Ana Adams');
  agree(shop.host, 'Ben Brown');
  use(shop.host, 'prepareTexts');
  return shop;
}

const MOVES: Readonly<Record<string, (host: Host, tab: string) => void>> = {
  'sorted upwards': (host, tab) => sorted(host, tab, true),
  'sorted downwards': (host, tab) => sorted(host, tab, false),
  'pushed down': (host, tab) => void sheetOf(host, tab).insertRowBefore(2),
  'pushed down with their headings': (host, tab) => void sheetOf(host, tab).insertRowBefore(1),
};

function sorted(host: Host, tab: string, ascending: boolean): void {
  const sheet = sheetOf(host, tab);
  const column = (gridOf(host, tab)[0] ?? []).indexOf('Name') + 1;
  sheet.getRange(2, 1, sheet.getLastRow() - 1, sheet.getLastColumn()).sort({ column, ascending });
}

const TABS = ['Consent', 'Contact log', 'Texts'];
const EVERY = TABS.flatMap((tab) => Object.keys(MOVES).map((move) => [tab, move] as const));

/** The rows of a tab in the order of their words, whatever their order. */
function rowsIn(host: Host, tab: string): string[] {
  return gridOf(host, tab)
    .map((row) => row.join('|'))
    .filter((row) => /[^|]/.test(row))
    .sort();
}

/** What stands in the tabs after a run with the deed before each of its calls, where it is not what the run alone leaves there. */
function wrongAfter(shop: FragileShop, deed: () => void, run: () => { readonly ok: boolean }): string[] {
  shop.keep();
  const names: string[] = [];
  shop.during(
    (_, name) => void names.push(name),
    () => void run(),
  );
  const right = TABS.map((tab) => rowsIn(shop.host, tab).join('\n'));
  return names.flatMap((name, index) => {
    shop.rewind();
    let isDone = false;
    shop.during(
      (n) => (n === index + 1 ? deed() : undefined),
      () => (isDone = run().ok),
    );
    const wrong = TABS.filter((tab, at) => rowsIn(shop.host, tab).join('\n') !== right[at]);
    return isDone && wrong.length === 0 ? [] : [`before call ${index + 1}, ${name}: ${wrong.join()}`];
  });
}

const forget = (host: Host): Ended => ask(host, 'forgetCustomer', { customerId: idOf(host, 'Ana Adams') });

describe('forgetting somebody', () => {
  test.each(EVERY)("leaves everybody else's lines while those of %s are %s", (tab, move) => {
    const shop = worked();
    const customerId = idOf(shop.host, 'Ana Adams');
    const run = () => ask(shop.host, 'forgetCustomer', { customerId });
    expect(wrongAfter(shop, () => MOVES[move]?.(shop.host, tab), run)).toEqual([]);
  });

  test("leaves everybody else's rows of a backup that is sorted meanwhile", () => {
    const shop = worked();
    const { host } = shop;
    ask(host, 'makeBackup', {});
    shop.keep();
    const backups = tabNames(host).filter((name) => name.startsWith('Backup'));
    const names: string[] = [];
    shop.during(
      (_, name) => void names.push(name),
      () => void forget(host),
    );
    const right = backups.map((tab) => rowsIn(host, tab).join('\n'));
    const wrong = names.flatMap((name, index) => {
      shop.rewind();
      shop.during(
        (n) => (n === index + 1 ? backups.forEach((tab) => sorted(host, tab, false)) : undefined),
        () => void forget(host),
      );
      return backups.some((tab, at) => rowsIn(host, tab).join('\n') !== right[at])
        ? [`${index + 1} ${name}`]
        : [];
    });
    expect(wrong).toEqual([]);
  });

  test('names the row in which the rest stands by then, and none that is gone', () => {
    const said = (deed: (host: Host) => void) => {
      const shop = worked();
      let isDone = false;
      let sentence = '';
      shop.during(
        (_, name) => {
          if (name !== 'RangeList.setValue' || isDone) return;
          isDone = true;
          deed(shop.host);
        },
        () => (sentence = forget(shop.host).sentence),
      );
      const row = Number(/row (\d+)/.exec(sentence)?.[1] ?? 0);
      return [sentence.slice(0, 10), gridOf(shop.host, 'Customers')[row - 1]?.[7]];
    };
    expect(said((host) => sorted(host, 'Customers', true))).toEqual(['Forgotten.', '38']);
    expect(said((host) => void sheetOf(host, 'Customers').deleteRow(3))).toEqual(['Forgotten.', undefined]);
  });
});

describe('a text that was ticked as sent', () => {
  test.each(Object.keys(MOVES))('is noted beside nobody else while the Texts are %s', (move) => {
    const shop = worked(LIST.filter((row) => row[0] !== 'ana adams'));
    const { host } = shop;
    const count = linesOf(host, 'Texts').filter(({ Status }) => Status === 'Prepared').length;
    ask(host, 'approveTexts', { month: '2026-11', count });
    const row = gridOf(host, 'Send by hand').findIndex((cells) => cells[0] === 'Ana Adams') + 1;
    sheetOf(host, 'Send by hand').getRange(row, 3).setValue(true);
    expect(count).toBe(2);
    const run = () => use(host, 'whoNeedsFollowUp');
    expect(wrongAfter(shop, () => MOVES[move]?.(host, 'Texts'), run)).toEqual([]);
  });
});

describe('a merge that is taken back', () => {
  test.each(EVERY)("leaves everybody else's lines while those of %s are %s", (tab, move) => {
    const shop = worked();
    const { host } = shop;
    use(host, 'findDuplicates');
    expect(groupOf(host, 'Ana Adams')).toBeGreaterThan(0);
    const change = merge(host, 'Ana Adams');
    expect(
      wrongAfter(
        shop,
        () => MOVES[move]?.(host, tab),
        () => takeBack(host, change),
      ),
    ).toEqual([]);
  });
});
