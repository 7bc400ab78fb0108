/** The owner's own words for segments: asked at set-up, in the panel's check, and written only where they still stand. */
import type { CheckView } from '../../src/rpc/views';
import type { Host, HostOptions } from '../../local/emulator';
import { OWN_WORDS } from './ownWordsList';
import { adoptedShop, ask, gridOf, lineOf, linesOf, openShop, sheetOf, tabNames, use } from './shop';

const CANCEL = { button: 'CANCEL' } as const;
const segments = (host: Host): Record<string, string> =>
  Object.fromEntries(linesOf(host, 'Customers').map(({ Name = '', Segment = '' }) => [Name, Segment]));
const questionsOf = (host: Host) =>
  host.dialogs.filter(({ kind }) => kind === 'prompt').map(({ text }) => text);

/** Answers a question about a word by the table; undefined cancels it. */
function answering(meanings: Readonly<Record<string, string>>): HostOptions {
  return {
    answers: ({ kind, text }) => {
      if (kind !== 'prompt') return undefined;
      const word = Object.keys(meanings).find((one) => text.includes(`"${one}" stands beside`));
      return word === undefined ? '' : meanings[word];
    },
  };
}

const AS_MEANT = {
  'Ana Adams': 'Apostle',
  'Ben Brown': 'Loyalist',
  'Cy Cole': 'Loyalist',
  'Di Dow': '',
  'Ed East': '',
  'Flo Fox': 'Apostle',
  'Gus Gray': 'Loyalist',
  'Hal Hill': 'once a year',
  'Ida Ives': 'Loyalist',
};

describe('set-up from the menu', () => {
  const host = openShop(
    OWN_WORDS,
    answering({ 'top client': 'apostle', regular: 'Loyalist', prospect: 'lead', 'once a year': 'merc' }),
  );
  use(host, 'setUp');

  test('asks for the words that stand more than once, the most frequent first, with what the segments are', () => {
    const questions = questionsOf(host);
    expect(questions.map((text) => text.split('\n')[0])).toEqual([
      'In "Segment", "regular" stands beside 3 customers. Which of these do you mean by it?',
      'In "Segment", "top client" stands beside 2 customers. Which of these do you mean by it?',
      'In "Segment", "prospect" stands beside 2 customers. Which of these do you mean by it?',
    ]);
    expect(questions[0]).toContain('Hostage: You let them down and have not made it right.');
  });

  test('asks after the yes to all the rest', () => {
    const kinds = host.dialogs.map(({ kind, text }) =>
      text.includes('What will be done') ? 'proposal' : kind,
    );
    expect(kinds.lastIndexOf('proposal')).toBe(kinds.indexOf('prompt') - 1);
  });

  test('writes the segments, and leaves alone what it was told nothing about', () => {
    expect(segments(host)).toEqual(AS_MEANT);
  });

  test('keeps the words in the backup, and asks nothing the next time', () => {
    const backup = tabNames(host).find((name) => /backup/i.test(name)) ?? '';
    expect(gridOf(host, backup).map((row) => row[2])).toEqual(OWN_WORDS.map((row) => row[2]));
    const before = questionsOf(host).length;
    expect(use(host, 'setUp').sentence).toMatch(/nothing was changed/);
    expect(questionsOf(host)).toHaveLength(before);
  });

  test('asks when set-up is used again because new customers brought such words', () => {
    const row = gridOf(host, 'Customers').length + 1;
    host.sheets.typeCells('Customers', { row, column: 1 }, [['Jo Jay', '413-555-0110']]);
    // By a paste, which no dropdown refuses.
    sheetOf(host, 'Customers').getRange(row, 3).clearDataValidations().setValue('Once a year');
    expect(use(host, 'setUp').sentence).toMatch(/^Set-up is done for 10 customers/);
    expect(segments(host)).toEqual({ ...AS_MEANT, 'Hal Hill': 'Mercenary', 'Jo Jay': 'Mercenary' });
  });
});

test('a word is the same with an exclamation mark or a full stop behind it: asked once, written for both; a question mark is doubt', () => {
  const words = ['Nightmare!', 'nightmare', 'Nightmare.', 'nightmare?', 'A+', 'A+', 'A', 'A.'];
  const rows = words.map((word, at) => [`Customer ${at}`, `413-555-010${at}`, word]);
  const host = openShop(
    [['Name', 'Phone', 'Segment'], ...rows],
    answering({ 'Nightmare!': 'Terrorist', 'A+': 'Apostle', A: 'Loyalist' }),
  );
  use(host, 'setUp');
  const asked = questionsOf(host).map((text) =>
    /"Segment", "(.*)" stands beside (\d)/.exec(text)?.slice(1).join(),
  );
  expect(asked).toEqual(['Nightmare!,3', 'A+,2', 'A,2']);
  expect(Object.values(segments(host))).toEqual([
    ...['Terrorist', 'Terrorist', 'Terrorist', 'nightmare?'],
    ...['Apostle', 'Apostle', 'Loyalist', 'Loyalist'],
  ]);
});

test('an answer that is none of them is asked for again, an empty one leaves the word alone', () => {
  const answers = ['friend', 'Apostle', ''];
  const host = openShop(OWN_WORDS, {
    answers: ({ kind }) => (kind === 'prompt' ? (answers.shift() ?? '') : undefined),
  });
  use(host, 'setUp');
  expect(questionsOf(host)[1]).toMatch(/^"friend" is none of them\.\n\nIn "Segment", "regular" stands/);
  expect([segments(host)['Ben Brown'], segments(host)['Ana Adams']]).toEqual(['Apostle', 'top client']);
});

test('Cancel asks about no more words and sets up all the same', () => {
  const host = openShop(OWN_WORDS, {
    answers: ({ kind, text }) =>
      kind === 'prompt' ? (text.includes('"regular"') ? 'Loyalist' : CANCEL) : undefined,
  });
  use(host, 'setUp');
  expect(questionsOf(host)).toHaveLength(2);
  expect([segments(host)['Ben Brown'], segments(host)['Ana Adams']]).toEqual(['Loyalist', 'top client']);
});

test('the check says which word the set-up would ask about', () => {
  const host = adoptedShop(OWN_WORDS);
  expect(use(host, 'checkCustomers').sentence).toContain(
    '"regular" stands beside 3 customers, "top client" beside 2, "prospect" beside 2: Regulars > Set up asks which segments these are.',
  );
});

describe('a list that is sorted under another heading', () => {
  const typed = OWN_WORDS.map((row, at) => (at === 0 ? ['Name', 'Phone', 'Type'] : row));
  const others = typed.filter(([name]) => name !== 'Ida Ives' && name !== 'Hal Hill');

  test('is asked about that column, and keeps one column of segments', () => {
    const host = openShop(others, answering({ regular: 'Loyalist', 'top client': 'Apostle' }));
    use(host, 'setUp');
    expect(host.dialogs[0]?.text).toMatch(
      /^Do you sort your customers in "Type" \(regular, top client, prospect\)\?/,
    );
    expect(gridOf(host, 'Customers')[0]?.slice(0, 4)).toEqual(['Name', 'Phone', 'Type', 'Last contact']);
    expect(gridOf(host, 'Customers').map((row) => row[2])).toEqual(
      'Type,Apostle,Loyalist,Loyalist,prospect,prospect,Apostle,Loyalist'.split(','),
    );
  });

  test('keeps it untouched after Cancel, beside a new column Segment', () => {
    const host = openShop(others, {
      answers: ({ text }) => (text.startsWith('Do you sort') ? CANCEL : undefined),
    });
    use(host, 'setUp');
    expect(gridOf(host, 'Customers')[0]?.slice(0, 4)).toEqual(['Name', 'Phone', 'Type', 'Segment']);
    expect(gridOf(host, 'Customers').map((row) => row[2])).toEqual(others.map((row) => row[2]));
  });

  test.each([
    ['has no classes in it', 'Type', ['a', 'b', 'c', 'd', 'e', 'e', 'g']],
    ['has one word only', 'Type', ['x', 'x', 'x', 'x', 'x', 'x', 'x']],
    ['is something else by its heading', 'Shirt', ['S', 'S', 'M', 'M', 'L', 'L', 'L']],
  ])('is not asked about a column that %s', (_what, heading, words) => {
    const rows = others.map(([name = '', phone = ''], at) => [
      name,
      phone,
      at === 0 ? heading : (words[at - 1] ?? ''),
    ]);
    const host = openShop(rows);
    use(host, 'setUp');
    expect(host.dialogs.map(({ text }) => text).join()).not.toContain('Do you sort');
  });
});

describe('in the panel', () => {
  const checkOf = (host: Host, args: unknown) =>
    (host.scriptRun('rpc', 'fixProblems', args) as { value: { check: CheckView; sentence: string } }).value;

  test('set-up takes the meanings with the mapping', () => {
    const host = openShop(OWN_WORDS);
    const segmentWords = {
      regular: 'Loyalist',
      'top client': 'Apostle',
      prospect: 'Lead',
      'once a year': '',
    };
    const request = { tab: 'Customers', mapping: 'guess', consentStory: '', segmentWords };
    expect(ask(host, 'adoptList', request).ok).toBe(true);
    expect(segments(host)).toEqual(AS_MEANT);
  });

  test('the check writes them into every cell where the word stands, after a backup, and shows what is left', () => {
    const host = adoptedShop(OWN_WORDS);
    const before = tabNames(host).length;
    const { check, sentence } = checkOf(host, {
      fixes: { segmentWords: { regular: 'Loyalist', 'top client': 'Apostle', prospect: 'Lead' } },
    });
    expect(sentence).toBe('7 fixes were made. A hidden backup was made before.');
    expect(segments(host)).toEqual(AS_MEANT);
    expect(check.words).toEqual([{ word: 'once a year', count: 1 }]);
    expect(tabNames(host)).toHaveLength(before + 1);
  });

  test('the Status follows', () => {
    const host = adoptedShop([
      ['Name', 'Phone', 'Segment', 'Last contact'],
      ['Ana Adams', '413-555-0101', 'Reg', '11/1/2026'],
    ]);
    const before = linesOf(host, 'Customers')[0]?.Status;
    checkOf(host, { fixes: { segmentWords: { Reg: 'Loyalist' } } });
    expect([before, linesOf(host, 'Customers')[0]?.Status]).toEqual(['Overdue 5 days', 'OK']);
  });

  test('a meaning that is no segment is refused, and nothing is written', () => {
    const host = adoptedShop(OWN_WORDS);
    const before = segments(host);
    const segmentWords = { regular: 'friend' };
    for (const [name, args] of [
      ['fixProblems', { fixes: { segmentWords } }],
      ['adoptList', { tab: 'Customers', mapping: 'guess', consentStory: '', segmentWords }],
    ] as const)
      expect(ask(host, name, args)).toMatchObject({
        ok: false,
        code: 'bad-request',
        sentence:
          '"friend" is none of Apostle, Loyalist, Mercenary, Hostage, Terrorist, Lead. Nothing was changed.',
      });
    expect(segments(host)).toEqual(before);
  });

  test('a word that stands nowhere any more changes nothing', () => {
    const host = adoptedShop(OWN_WORDS);
    const { sentence } = checkOf(host, { fixes: { segmentWords: { gone: 'Apostle' } } });
    expect(sentence).toMatch(/^There is nothing to fix any more/);
  });

  test('a word that is called like something every object has is a word like others', () => {
    const host = adoptedShop([OWN_WORDS[0] ?? [], ['Ana Adams', '413-555-0101', 'valueOf']]);
    checkOf(host, { fixes: { segmentWords: { toString: 'Hostage' } } });
    checkOf(host, { fixes: { segmentWords: { valueOf: 'Apostle' } } });
    expect(lineOf(linesOf(host, 'Customers'), 'Ana Adams').Segment).toBe('Apostle');
  });
});
