/** Google may fail to answer any service call and answer the next. Whatever the call, the owner is told so in one sentence, and one more run brings the spreadsheet to where an undisturbed one would have. */
import type { Host } from '../../local/emulator';
import { NO_ANSWER } from '../../src/app/passing';
import { DOUBLES, findAll, request, workWithBoth } from './duplicates/doubleShop';
import { agree, look, stage } from './imports/importing';
import { differenceOf, failAt, fragileShop, looksOf, newStates, stateOf, type FragileShop } from './mishaps';
import { adopt, ask, gridOf, linesOf, tabNames, use, type Ended, type Typed } from './shop';
import { STORIES, STORY_SHOP, storyIn } from './stories';

/** A shop at the moment before a run. */
interface Scene {
  readonly shop: FragileShop;
  readonly run: () => Ended;
}

const LIST: Typed = [
  ['Name', 'Phone', 'Favourite', 'Email', 'Text consent', 'Notes'],
  ['Ana Adams', '413-555-0101', 'rye', '', 'yes', 'pays late'],
  ['Ben Brown', '413-555-0102', '', 'ben@example.com', '', ''],
];
const PEOPLE = [
  ['First Name', 'Last Name', 'Email', 'Phone Number', 'City', 'SMS consent', 'Do not call'],
  ['Ana', 'Adams', 'ana@example.com', '(413) 555-0101', 'Amherst', '', ''],
  ['Dora', 'Dunn', 'dora@example.com', '413 555 0104', 'Hadley', 'yes', ''],
  ['Ed', 'Egan', 'ed@example.com', '413 555 0105', '01002', 'no', ''],
];
const SALES = [
  ['Date', 'Customer Name', 'Email', 'Amount', 'Description', 'Order ID'],
  ['10/01/2026', 'Dora Dunn', 'dora@example.com', '12.50', 'Rye', '1001'],
];

function doubles(): FragileShop {
  const shop = fragileShop(DOUBLES);
  findAll(shop.host);
  workWithBoth(shop.host);
  return shop;
}

function importing(): { shop: FragileShop; bringIn: () => Ended } {
  const shop = fragileShop(LIST);
  adopt(shop.host);
  const view = look(shop.host, stage(shop.host, { 'people.csv': PEOPLE, 'sales.csv': SALES }));
  return { shop, bringIn: () => agree(shop.host, view, { consentStory: 'They signed the card.' }) };
}

function takingBack(host: Host, change: string): () => Ended {
  if (change === '') throw new Error('There is no change to take back.');
  return () => ask(host, 'takeBackChange', { change, evenEdited: false });
}

const SCENES: Readonly<Record<string, () => Scene>> = {
  ...Object.fromEntries(
    STORIES.map((story) => [
      story.what,
      () => {
        const shop = fragileShop(STORY_SHOP);
        return { shop, run: storyIn(shop.host, story) };
      },
    ]),
  ),
  'a search for duplicates': () => {
    const shop = doubles();
    return { shop, run: () => use(shop.host, 'findDuplicates') };
  },
  'a merge': () => {
    const shop = doubles();
    return { shop, run: () => ask(shop.host, 'mergeDuplicates', { group: 1 }) };
  },
  'a merge taken back': () => {
    const shop = doubles();
    const { change = '' } = request(shop.host, 'mergeDuplicates', { group: 1 }).value ?? {};
    return { shop, run: takingBack(shop.host, change) };
  },
  'an import': () => {
    const { shop, bringIn } = importing();
    return { shop, run: bringIn };
  },
  'an import taken back': () => {
    const { shop, bringIn } = importing();
    bringIn();
    const [change] = (
      shop.host.scriptRun('rpc', 'listChanges', {}) as { value: { changes: { change: string }[] } }
    ).value.changes;
    return { shop, run: takingBack(shop.host, change?.change ?? '') };
  },
  'a person forgotten': () => {
    const shop = doubles();
    const customerId = linesOf(shop.host, 'Customers').find(({ Name }) => Name === 'Ben Brown')?.[
      'Customer ID'
    ];
    return { shop, run: () => ask(shop.host, 'forgetCustomer', { customerId }) };
  },
};

/** What the tabs show and how they look, but for what is kept of changes. */
function stateAndLooks(host: Host): string[] {
  return [...stateOf(host), ...looksOf(host)].filter((line) => !line.startsWith('~'));
}

/** What was answered, or what came through to the owner as it was. */
function ended(work: () => Ended): Ended {
  try {
    return work();
  } catch (error) {
    return { ok: false, sentence: `thrown: ${String(error)}`, code: 'thrown' };
  }
}

/** A run and one more, undisturbed: the names of the calls, what was answered, and what stands there after each. */
function undisturbed({ shop, run }: Scene, isAnother: boolean) {
  const names: string[] = [];
  const sentences: string[] = [];
  shop.rewind();
  shop.during(
    (_, name) => void names.push(name),
    () => void sentences.push(run().sentence),
  );
  const once = stateAndLooks(shop.host);
  if (!isAnother) run();
  return { names, sentence: sentences[0], once, twice: stateAndLooks(shop.host) };
}

/** Rows without a word between the lines of the Activity tab. */
function gapsIn(host: Host): string[] {
  const lines = tabNames(host).includes('Activity')
    ? gridOf(host, 'Activity').map((row) => row.join(''))
    : [];
  return lines.flatMap((line, index) => (line === '' ? [`gap in Activity, row ${index + 1}`] : []));
}

test.each(Object.keys(SCENES))(
  '%s, any call of which is not answered, is told and can be done again',
  (what) => {
    const scene = SCENES[what]?.();
    if (!scene) return;
    const { shop, run } = scene;
    shop.keep();
    const right = undisturbed(scene, what === 'a logged contact');
    const isNew = newStates(shop);
    const wrong: unknown[] = [];
    for (let n = 1; n <= right.names.length; n++) {
      shop.rewind();
      const first = ended(() => failAt(shop, n, run));
      const isTold = first.ok || first.sentence === right.sentence || first.sentence === NO_ANSWER.message;
      const call = `call ${n}, ${right.names[n - 1] ?? ''}`;
      if (!isTold) wrong.push([call, first.sentence]);
      if (!isNew(String(first.ok))) continue;
      const atOnce = first.ok ? differenceOf(right.once, stateAndLooks(shop.host), 2) : [];
      const second = ended(run);
      const faults = [
        ...(second.code === 'thrown' ? [second.sentence] : []),
        ...atOnce.map((line) => `at once ${line}`),
        ...differenceOf(right.twice, stateAndLooks(shop.host), 3),
        ...gapsIn(shop.host),
        ...tabNames(shop.host).filter((name) => /Copy of|\(2\)/.test(name) && !name.startsWith('Backup')),
      ];
      if (faults.length > 0) wrong.push([call, ...faults, `then: ${second.sentence}`]);
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  },
);

test('a toast that cannot be shown is shown as a message', () => {
  const shop = fragileShop(STORY_SHOP);
  adopt(shop.host);
  shop.keep();
  const names: string[] = [];
  shop.during(
    (_, name) => void names.push(name),
    () => void use(shop.host, 'whoNeedsFollowUp'),
  );
  shop.rewind();
  const { sentence } = failAt(shop, names.indexOf('Spreadsheet.toast') + 1, () =>
    use(shop.host, 'whoNeedsFollowUp'),
  );
  expect(shop.host.lastRun?.dialogs.map(({ text }) => text)).toEqual([sentence]);
});

test('what the page asks is answered, and the panel that cannot be opened says why', () => {
  const shop = fragileShop(STORY_SHOP);
  adopt(shop.host);
  shop.keep();
  const told = new Set<unknown>();
  const request = () => shop.host.scriptRun('rpc', 'fillPanel', {}, 'owner@example.com');
  const open = () => shop.host.call('openPanel');
  for (const work of [request, open]) {
    const calls = shop.during(
      () => undefined,
      () => void work(),
    );
    for (let n = 1; n <= calls; n++) {
      shop.rewind();
      const end = ended(() => {
        const answer = failAt(shop, n, work) as { ok: boolean; message?: string } | null;
        return { ok: true, sentence: answer?.message ?? '', code: '' };
      });
      told.add(end.sentence.replace(/^thrown: \w+: /, ''));
    }
  }
  expect([...told].filter((sentence) => sentence !== '')).toEqual([NO_ANSWER.message]);
});

test('what is done is told as done where its line in Activity is not answered', () => {
  const scene = SCENES['the first settings']?.();
  if (!scene) throw new Error('No settings are saved.');
  const { shop, run } = scene;
  shop.keep();
  const { names, sentence } = undisturbed(scene, true);
  const first = names.lastIndexOf('Spreadsheet.insertSheet') + 1;
  const calls = names.map((_, index) => index + 1).filter((n) => n >= first && n < names.length);
  expect(calls.length).toBeGreaterThan(10);
  const said = calls.map((n) => {
    shop.rewind();
    return failAt(shop, n, run).sentence;
  });
  expect(new Set(said)).toEqual(new Set([sentence]));
});
