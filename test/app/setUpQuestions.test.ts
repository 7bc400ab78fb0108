/** What the questions of the set-up show, so that the owner can answer them: samples, words that may be doubtful, what to do. */
import type { Host } from '../../local/emulator';
import { ask, lineOf, linesOf, openShop, SETTINGS, sheetOf, use } from './shop';

const said = (host: Host) => host.dialogs.map(({ text }) => text).join('\n');

/** What the set-up says of a consent column with these words, each as often as it is told. */
function consentSaid(words: Readonly<Record<string, number>>): string {
  const cells = Object.entries(words).flatMap(([word, count]) => Array<string>(count).fill(word));
  const rows = cells.map((word, at) => [`Customer ${at}`, `413-555-${1000 + at}`, word]);
  const host = openShop([['Name', 'Phone', 'OK to text?'], ...rows]);
  use(host, 'setUp');
  return /Texts \("OK to text\?"\): .*/.exec(said(host))?.[0] ?? '';
}

describe('Of the words of the consent column', () => {
  test.each(['x', 'X', '1', 'on', '✓', '👍', 'k'])('"%s" as a yes does not stand behind the dots', (mark) => {
    const plain = 'yes y ok sure yep agreed yeah yup accepted allowed confirmed granted'.split(' ');
    const words = Object.fromEntries([...plain.map((word, at) => [word, 20 - at] as const), [mark, 1]]);
    const said = consentSaid(words);
    expect(said).toContain(`yes: ${mark} (1), yes (20), y (19), ok (18), sure (17), `);
    expect(said).toContain('confirmed (10), …;');
  });

  test('TRUE as a yes and 0 as a no stand first too, the others by their count', () => {
    expect(consentSaid({ yes: 3, TRUE: 1, no: 4, n: 2, '0': 1 })).toContain(
      'yes: TRUE (1), yes (3); no: 0 (1), no (4), n (2)',
    );
  });

  test('those that are not understood stand by their count', () => {
    expect(consentSaid({ yes: 1, maybe: 2, '?': 1 })).toContain('no text: maybe (2), ? (1)');
  });
});

test.each([
  [
    ['11/3/2026', '11/3/2026', '11/3/2026', '10/1/2026', '9/1/2026', '8/1/2026'],
    '3 Nov 2026 · 1 Oct 2026 · 1 Sep 2026',
  ],
  [['11/3/2026', '11/3/2026'], '3 Nov 2026'],
])('the samples of a column that is asked about differ: of %j %s', (days, samples) => {
  const rows = days.map((day, at) => [`Customer ${at}`, `413-555-010${at}`, day]);
  const host = openShop([['Name', 'Phone', 'Last cut'], ...rows]);
  use(host, 'setUp');
  expect(said(host)).toContain(`Is your column "Last cut" (${samples}) the Last contact?`);
});

test('where no column of consent stands, what is said about "Do not text" can be done, and closes the number', () => {
  const host = openShop([
    ['Name', 'Mobile', 'Segment', 'Last visit', 'Do not text'],
    ['Ana Adams', '413-555-0101', 'Apostle', '9/1/2026', 'x'],
  ]);
  use(host, 'setUp');
  expect(said(host)).toContain(
    '"Do not text" is not read, since its marks say no: add a column "Text consent", write "no" for these people there, and set up again\n',
  );
  ask(host, 'saveSettings', SETTINGS);
  const column = sheetOf(host, 'Customers').getLastColumn() + 1;
  host.sheets.typeCells('Customers', { row: 1, column }, [['Text consent'], ['no']]);
  use(host, 'setUp');
  use(host, 'prepareTexts');
  expect(lineOf(linesOf(host, 'Texts'), 'Ana Adams').Reason).toBe('Said stop');
});

test('what is only written in other letters comes behind what could be another word', () => {
  const plain = ['LOYALIST', 'LOYALIST', 'LOYALIST'].map((word, at) => [
    `Person ${at}`,
    `413-555-0${at}11`,
    word,
  ]);
  const other = openShop([['Name', 'Phone', 'Segment'], ...plain, ['Ana Adams', '413-555-0199', 'loyal']]);
  use(other, 'setUp');
  expect(other.dialogs[0]?.text).toContain('\n• "loyal" (1), "LOYALIST" (3) become Loyalist\n');
});
