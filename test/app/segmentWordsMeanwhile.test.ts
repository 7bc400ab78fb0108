/** Somebody works in the Segment column while the owner's own words there become segments; formulas there stay the owner's. */
import { fragileShop, type FragileShop } from './mishaps';
import { OWN_WORDS } from './ownWordsList';
import {
  adopt,
  adoptedShop,
  ask,
  formulasOf,
  lineOf,
  linesOf,
  openShop,
  sheetOf,
  typeFor,
  use,
} from './shop';

const WORDS = { regular: 'Loyalist', 'top client': 'Apostle', prospect: 'Lead' };
/** Between the last look at a cell and its writing. */
const CALLS_OF_A_WRITE = 2;

const segmentOf = ({ host }: FragileShop, name: string) => lineOf(linesOf(host, 'Customers'), name).Segment;
const fixByWords = ({ host }: FragileShop) =>
  ask(host, 'fixProblems', { fixes: { segmentWords: WORDS } }).sentence;
const setUpWithWords = ({ host }: FragileShop) =>
  ask(host, 'adoptList', { tab: 'Customers', mapping: 'guess', consentStory: '', segmentWords: WORDS })
    .sentence;

/** What stands in Ben's cell when Hostage was typed there before each of the calls. */
function typedAtEach(shop: FragileShop, work: (shop: FragileShop) => unknown): (string | undefined)[] {
  const calls =
    (shop.keep(),
    shop.during(
      () => undefined,
      () => void work(shop),
    ));
  return Array.from({ length: calls }, (_, index) => {
    shop.rewind();
    shop.during(
      (n) => {
        if (n === index + 1)
          typeFor(shop.host, { tab: 'Customers', name: 'Ben Brown', column: 'Segment' }, 'Hostage');
      },
      () => void work(shop),
    );
    return segmentOf(shop, 'Ben Brown');
  });
}

describe('a segment that is typed while words are written stays', () => {
  test('in the panel’s check', () => {
    const shop = fragileShop(OWN_WORDS);
    adopt(shop.host);
    const found = typedAtEach(shop, fixByWords);
    expect(found.filter((cell) => cell !== 'Hostage').length).toBeLessThanOrEqual(CALLS_OF_A_WRITE);
  });

  test('at set-up', () => {
    const found = typedAtEach(fragileShop(OWN_WORDS), setUpWithWords);
    expect(found.filter((cell) => cell !== 'Hostage').length).toBeLessThanOrEqual(CALLS_OF_A_WRITE);
  });
});

test('the check says that a cell which changed while it wrote was left alone', () => {
  const shop = fragileShop(OWN_WORDS);
  adopt(shop.host);
  shop.keep();
  const sentences = new Set<string>();
  const calls = shop.during(
    () => undefined,
    () => void fixByWords(shop),
  );
  for (let at = 1; at <= calls; at++) {
    shop.rewind();
    shop.during(
      (n) => {
        if (n === at)
          typeFor(shop.host, { tab: 'Customers', name: 'Ben Brown', column: 'Segment' }, 'Hostage');
      },
      () => void sentences.add(fixByWords(shop)),
    );
  }
  expect([...sentences]).toContain(
    '6 fixes were made. 1 was left alone, because the cell had changed meanwhile. A hidden backup was made before.',
  );
});

describe('a segment that a formula gives', () => {
  const rows = OWN_WORDS.map(([name = '', phone = '', word = '']) => [
    name,
    phone,
    name === 'Name' ? word : `="${word}"`,
  ]);

  test('is not overwritten by what its word means, and the sentence says why', () => {
    const host = adoptedShop(rows);
    const before = formulasOf(host, ['Customers']);
    const { value } = host.scriptRun('rpc', 'fixProblems', { fixes: { segmentWords: WORDS } }) as {
      value: { sentence: string };
    };
    expect(formulasOf(host, ['Customers'])).toEqual(before);
    expect(value.sentence).toBe(
      '0 fixes were made. 7 were left alone, because a formula of yours fills the cell.',
    );
  });

  test('is not asked about at set-up, since nothing could be written', () => {
    const host = openShop(rows);
    use(host, 'setUp');
    expect(host.dialogs.filter(({ kind }) => kind === 'prompt')).toEqual([]);
    expect(formulasOf(host, ['Customers'])).toHaveLength(9);
  });

  test('under another heading is not asked about either', () => {
    const host = openShop(rows.slice(0, 8).map((row, at) => (at === 0 ? ['Name', 'Phone', 'Type'] : row)));
    use(host, 'setUp');
    expect(host.dialogs.map(({ text }) => text).join()).not.toContain('Do you sort');
  });
});

test('a meaning told for the empty word makes no lead a customer', () => {
  const host = openShop([...OWN_WORDS, ['Jo Jay', '413-555-0110', '']]);
  const segmentWords = { '': 'Apostle', ' ': 'Apostle' };
  ask(host, 'adoptList', { tab: 'Customers', mapping: 'guess', consentStory: '', segmentWords });
  expect(lineOf(linesOf(host, 'Customers'), 'Jo Jay').Segment).toBe('');
});

test('a word that is the name of something inside programs is a word like others at the gate', () => {
  const host = adoptedShop([OWN_WORDS[0] ?? [], ['Ana Adams', '413-555-0101', 'constructor']]);
  ask(host, 'fixProblems', { fixes: { segmentWords: { constructor: 'Apostle' } } });
  expect(lineOf(linesOf(host, 'Customers'), 'Ana Adams').Segment).toBe('Apostle');
});

test('of two columns with one heading none is taken for the classes of customers', () => {
  const rows = OWN_WORDS.slice(0, 8).map(([name = '', phone = '', word = ''], at) =>
    at === 0 ? ['Name', 'Phone', 'Type', 'Type'] : [name, phone, `loaf ${at}`, word],
  );
  const host = openShop(rows);
  use(host, 'setUp');
  expect(host.dialogs.map(({ text }) => text).join()).not.toContain('Do you sort');
  expect(sheetOf(host, 'Customers').getRange(2, 3).getDataValidation()).toBeNull();
});

test('ticks and days in the Segment column are no words to be asked about', () => {
  const cells = ['TRUE', 'TRUE', '1/2/2026', '1/2/2026'];
  const host = openShop([
    OWN_WORDS[0] ?? [],
    ...cells.map((cell, at) => [`Ana Adams${at}`, `413-555-010${at}`, cell]),
  ]);
  use(host, 'setUp');
  expect(host.dialogs.filter(({ kind }) => kind === 'prompt')).toEqual([]);
});
