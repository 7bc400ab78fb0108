// What stands in the Status column of the Texts tab: our words in any case, and words that nobody knows.
import { sayStrangeWords, sortHeld } from '../../src/core/texts/held';
import { textsTab, readTexts, textRow } from '../../src/tables/textsTable';
import { headingsOf } from '../../src/tables/ownTab';
import { RawRows } from '../../src/core/rawRows';
import { heldText, NOVEMBER, OCTOBER } from '../core/texts/planning';

function read(word: string, month = NOVEMBER) {
  const row = textRow(heldText(2, { month }));
  row[headingsOf(textsTab).indexOf('Status')] = word;
  return readTexts(RawRows.of([headingsOf(textsTab), row]));
}

it.each([
  ['Sent', 'Sent', ''],
  [' sent ', 'Sent', ''],
  ['NEEDS REVIEW', 'Needs review', ''],
  ['Sended', 'Prepared', 'Status was "Sended"'],
  ['Replied', 'Prepared', 'Status was "Replied"'],
  ['', 'Prepared', 'Status was ""'],
])('reads %j as %s', (word, status, reason) => {
  expect(read(word)[0]).toMatchObject({ status, reason });
});

it('tells the owner of a word that nobody knows, once and only for this month', () => {
  const say = (word: string, month = NOVEMBER) => sayStrangeWords(read(word, month), NOVEMBER);
  expect(say('Sended')).toBe(
    'Texts: "Sended" in the Status column is no word of ours, so what is known of the text stands there again.',
  );
  expect([say('Sent'), say(''), say('Sended', OCTOBER)]).toEqual(['', '', '']);
});

it('loses no row of an earlier month to such a word: the owner is asked', () => {
  const { ofOtherMonths } = sortHeld(read('Sended', OCTOBER), NOVEMBER, () => false);
  expect(ofOtherMonths).toMatchObject([{ status: 'Needs review', reason: 'Status was "Sended"' }]);
});
