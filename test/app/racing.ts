/** A person at the keyboard who does something in the middle of a run, and what must be true of every customer afterwards. */
import type { Host } from '../../local/emulator';
import { listOf, OLD_NAMES, type Deed } from './deeds';
import { fragileShop, newStates, type FragileShop } from './mishaps';
import {
  adopt,
  ask,
  gridOf,
  linesOf,
  SETTINGS,
  sheetOf,
  tabNames,
  typeFor,
  use,
  type Ended,
  type Typed,
} from './shop';

/** A list below a title line; the headings are in row 2. */
export const SHOP: Typed = [
  ['Shop list'],
  ['Name', 'Phone', 'Email', 'Segment', 'Last contact', 'Text consent', 'Notes'],
  ['Ana Adams', '413-555-0101', 'ana@example.com', 'Apostle', '9/1/2026', 'yes', 'rye'],
  ['Ben Brown', '413-555-0102', 'ben at example.com', 'Loyalist', '6/1/2026', 'yes', 'pays late'],
  ['Cy Cole', '413-555-0103', 'cy@example.com', 'Hostage', '10/1/2026', 'no', 'burnt cake'],
  ['Di Dow', '413-555-0104', 'di@@example.com', '', '3/27/2026', 'yes', 'x'],
  ['Eve Egan', '413-555-0105', 'eve@example.com', 'Mercenary', '1/1/2026', '', 'y'],
  ['Flo Fox', '413-555-0106', 'flo@example.com', 'Terrorist', '1/1/2026', '', 'z'],
];

export interface RaceStory {
  readonly what: string;
  readonly before: (host: Host) => void;
  readonly run: (host: Host) => Ended;
  /** The next run of the same owner, that puts right what one run could not. */
  readonly again: (host: Host) => void;
  /** `Name: Outcome` of the Contact log in the end. */
  readonly logged: readonly string[];
  /** The calls before which the deed is done, of a long run; all when absent. */
  readonly beforeCalls?: RegExp;
}

export const STORIES: Readonly<Record<string, RaceStory>> = {
  setUp: {
    what: 'the set-up',
    before: () => undefined,
    run: (host) => use(host, 'setUp'),
    again: (host) => void adopt(host),
    logged: [],
  },
  followUps: story('the follow-ups', 'whoNeedsFollowUp', nextDay),
  newRows: story('follow-ups with a new and a copied row', 'whoNeedsFollowUp', addRows),
  choices: {
    ...story('follow-ups with choices', 'whoNeedsFollowUp', choose),
    logged: ['Ana Adams: Done', 'Cy Cole: Not any more', 'Di Dow: Later'],
  },
  fixes: story('a check with ticked fixes', 'checkCustomers', tickFixes),
  texts: story('the texts', 'prepareTexts', (host) => void ask(host, 'saveSettings', SETTINGS)),
  log: {
    ...story('a logged contact', 'whoNeedsFollowUp', () => undefined),
    run: logAna,
    logged: ['Ana Adams: Spoke'],
  },
};

function story(
  what: string,
  item: 'whoNeedsFollowUp' | 'checkCustomers' | 'prepareTexts',
  prepare: (host: Host) => void,
): RaceStory {
  const before = (host: Host) => {
    adopt(host);
    prepare(host);
  };
  const again = (host: Host) => {
    if (item !== 'whoNeedsFollowUp') use(host, item);
    use(host, 'whoNeedsFollowUp');
  };
  return { what, before, run: (host) => use(host, item), again, logged: [] };
}

function nextDay(host: Host): void {
  host.setNow('2026-11-21T09:00');
}

function addRows(host: Host): void {
  const sheet = sheetOf(host, 'Customers');
  sheet.getRange('3:3').copyTo(sheet.getRange('10:10'));
  host.sheets.typeCells('Customers', { row: 9, column: 1 }, [
    ['Fay Finn', '413-555-0110', '', 'Apostle', '9/9/2026', 'yes', ''],
    ['Amy Adams', '413-555-0111'],
  ]);
}

function choose(host: Host): void {
  use(host, 'whoNeedsFollowUp');
  typeFor(host, { tab: 'Follow-ups', name: 'Ana Adams', column: 'Done' }, 'Done');
  typeFor(host, { tab: 'Follow-ups', name: 'Di Dow', column: 'Done' }, 'Later');
  typeFor(host, { tab: 'Follow-ups', name: 'Cy Cole', column: 'Done' }, 'Not any more');
  host.sheets.typeCells('Customers', { row: 9, column: 1 }, [
    ['Fay Finn', '413-555-0110', '', 'Apostle', '9/9/2026', 'yes', ''],
  ]);
}

function tickFixes(host: Host): void {
  use(host, 'checkCustomers');
  gridOf(host, 'Problems').forEach((row, index) => {
    if (row[6] === 'false') host.sheets.typeCells('Problems', { row: index + 1, column: 7 }, [['TRUE']]);
  });
}

/** Tried once more when the first try says that it did not work, as the sentence asks for. */
function logAna(host: Host): Ended {
  const ana = gridOf(host, 'Customers').find((row) => row.includes('Ana Adams')) ?? [];
  const customerId = ana.find((cell) => /^C-\w{6}$/.test(cell));
  const contact = { customerId, channel: 'Call', outcome: 'Spoke', note: '', next: '2026-12-01' };
  const ended = ask(host, 'logContact', contact);
  return ended.ok ? ended : ask(host, 'logContact', contact);
}

/** What stands in the list by customer and heading; what belongs to nobody under the name ''. */
type Facts = ReadonlyMap<string, Readonly<Record<string, string>>>;

function factsOf(host: Host): Facts {
  const grid = gridOf(host, 'Customers');
  const { headingRow } = listOf(host);
  const headings = (grid[headingRow - 1] ?? []).map((heading) => OLD_NAMES[heading] ?? heading);
  const facts = new Map<string, Record<string, string>>();
  facts.set(
    'the headings',
    Object.fromEntries(headings.filter((text) => text !== '').map((text) => [text, text])),
  );
  facts.set('above the headings', {
    text: grid
      .slice(0, headingRow - 1)
      .flat()
      .join(''),
  });
  for (const row of grid.slice(headingRow)) {
    const name = row[headings.indexOf('Name')] ?? '';
    if (name === '' && row.every((cell) => cell === '')) continue;
    facts.set(
      name === '' ? `nobody: ${row.join('|')}` : name,
      Object.fromEntries(row.map((cell, index) => [headings[index] ?? '', cell])),
    );
  }
  return facts;
}

/**
 * Runs a story once for each of its service calls, with the deed done just before the call; gives what is wrong after one
 * more run, by call. Right is what stands there when the deed is done before or after the run.
 */
export function race(story: RaceStory, deed: Deed): string[] {
  const shop = fragileShop(SHOP);
  story.before(shop.host);
  shop.keep();
  const names: string[] = [];
  shop.during(
    (_, name) => void names.push(name),
    () => void story.run(shop.host),
  );
  const right = [
    factsAfter(shop, [deed, story.run, story.again]),
    factsAfter(shop, [story.run, deed, story.again]),
  ];
  const given = (shop.rewind(), idsOf(factsOf(shop.host)));
  const isNew = newStates(shop);
  return names.flatMap((name, index) => {
    if (isQuiet(name) && isQuiet(names[index - 1] ?? '')) return [];
    if (story.beforeCalls?.test(name) === false) return [];
    shop.rewind();
    shop.during(
      (n) => {
        if (n === index + 1) deed(shop.host);
      },
      () => void story.run(shop.host),
    );
    if (!isNew()) return [];
    story.again(shop.host);
    const wrong = [
      ...wrongFacts(factsOf(shop.host), right),
      ...wrongIds(factsOf(shop.host), given),
      ...wrongTabs(shop.host, story),
    ];
    return wrong.length === 0 ? [] : [`before call ${index + 1}, ${name}: ${wrong.slice(0, 4).join('; ')}`];
  });
}

/** Between two calls that only dress a tab of our own nothing is read or written that a person could disturb. */
function isQuiet(name: string): boolean {
  return /set(ColumnWidths|FrozenRows|FontWeight|Note|Backgrounds|DataValidation)$|hideColumns|createFilter|getFilter|Filter.remove|insertCheckboxes|isSheetHidden|setActiveSheet|toast/.test(
    name,
  );
}

function factsAfter(shop: FragileShop, acts: readonly ((host: Host) => unknown)[]): Facts {
  shop.rewind();
  acts.forEach((act) => act(shop.host));
  return factsOf(shop.host);
}

function wrongFacts(found: Facts, right: readonly Facts[]): string[] {
  const names = new Set([...found.keys(), ...(right[0]?.keys() ?? [])]);
  return [...names].flatMap((name) => {
    const facts = found.get(name);
    if (!facts) return [`${name} is gone`];
    return Object.entries(facts).flatMap(([heading, cell]) => {
      const wanted = right.map((each) => each.get(name)?.[heading] ?? '');
      return heading === 'Customer ID' || wanted.includes(cell)
        ? []
        : [`${heading} of ${name} is "${cell}", not "${wanted.join('" or "')}"`];
    });
  });
}

function idsOf(facts: Facts): Map<string, string> {
  const people = [...facts].filter(([name]) => !/^(the|above the) headings$/.test(name));
  return new Map(people.map(([name, cells]) => [name, cells['Customer ID'] ?? '']));
}

/** Everybody has an ID, nobody has another's, nobody got a new one; of two that shared one either may keep it. */
function wrongIds(facts: Facts, given: ReadonlyMap<string, string>): string[] {
  const ids = idsOf(facts);
  const seen = new Set<string>();
  const shared = [...given.values()].filter((id, index, all) => all.indexOf(id) !== index);
  return [...ids].flatMap(([name, id]) => {
    const old = given.get(name) ?? '';
    const isDouble = seen.has(id);
    seen.add(id);
    if (!/^C-\w{6}$/.test(id)) return [`${name} has no ID`];
    if (isDouble) return [`${name} has the ID of somebody else`];
    return old === '' || old === id || shared.includes(old) ? [] : [`${name} got a new ID`];
  });
}

function wrongTabs(host: Host, { logged }: RaceStory): string[] {
  const log = linesOf(host, 'Contact log')
    .map(({ Name, Outcome }) => `${Name}: ${Outcome}`)
    .sort();
  const twice = tabNames(host).filter((name) => name.includes('(2)') && !name.startsWith('Backup'));
  return [...twice, ...(log.join() === logged.join() ? [] : [`the log says ${log.join()}`])];
}
