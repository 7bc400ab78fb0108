/** What the owner does with "Send by hand" while a run works on it: a box ticked then counts, a tab deleted then comes back. */
import type { Host } from '../../local/emulator';
import { fragileShop, type FragileShop } from './mishaps';
import { adopt, ask, HEADINGS, linesOf, SETTINGS, sheetOf, tabNames, typeFor, use, type Ended } from './shop';

const BY_HAND = 'Send by hand';

/** Three wait, and Ana's box is ticked. */
function open(): FragileShop {
  const people = ['Ana Ames', 'Ben Bond', 'Cy Cole'].map((name, index) => [
    ...[name, `413-555-010${index + 1}`, '', 'Apostle', '9/1/2026', 'yes', ''],
  ]);
  const shop = fragileShop([HEADINGS, ...people]);
  adopt(shop.host);
  ask(shop.host, 'saveSettings', SETTINGS);
  use(shop.host, 'prepareTexts');
  ask(shop.host, 'approveTexts', { month: '2026-11', count: 3 });
  typeFor(shop.host, { tab: BY_HAND, name: 'Ana Ames', column: 'Sent' }, 'TRUE');
  shop.keep();
  return shop;
}

/** What was said and is waiting after a run with the deed before each of its calls, by call. */
function atEach(
  shop: FragileShop,
  item: 'prepareTexts' | 'whoNeedsFollowUp',
  deed: (host: Host) => boolean,
): { readonly call: string; readonly ended: Ended; readonly waiting: string }[] {
  const names: string[] = [];
  shop.during(
    (_, name) => void names.push(name),
    () => void use(shop.host, item),
  );
  return names.flatMap((call, index) => {
    shop.rewind();
    let isDone = false;
    let ended: Ended | undefined;
    shop.during(
      (n) => {
        if (n === index + 1) isDone = deed(shop.host);
      },
      () => (ended = use(shop.host, item)),
    );
    use(shop.host, 'prepareTexts');
    const waiting = linesOf(shop.host, BY_HAND)
      .map(({ Name }) => Name)
      .join();
    return isDone && ended ? [{ call, ended, waiting }] : [];
  });
}

test.each(['prepareTexts', 'whoNeedsFollowUp'] as const)(
  'a box ticked while %s works is noted, but for the moment just before the tab is cleared',
  (item) => {
    const tick = (host: Host) => {
      if (!linesOf(host, BY_HAND).some(({ Name }) => Name === 'Ben Bond')) return false;
      typeFor(host, { tab: BY_HAND, name: 'Ben Bond', column: 'Sent' }, 'TRUE');
      return true;
    };
    const lost = atEach(open(), item, tick).filter(({ waiting }) => waiting !== 'Cy Cole');
    expect(new Set(lost.map(({ call }) => call))).toEqual(new Set(['Range.clear']));
  },
);

test.each(['prepareTexts', 'whoNeedsFollowUp'] as const)(
  'the tab that is deleted while %s works is no trouble, and who was not ticked waits in a new one',
  (item) => {
    const remove = (host: Host) => {
      if (!tabNames(host).includes(BY_HAND)) return false;
      host.globals.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheetOf(host, BY_HAND));
      return true;
    };
    const ends = atEach(open(), item, remove);
    expect(ends.filter(({ ended }) => !ended.ok)).toEqual([]);
    expect(ends.filter(({ waiting }) => !waiting.endsWith('Ben Bond,Cy Cole'))).toEqual([]);
  },
);
