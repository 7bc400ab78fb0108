/** What stands in the column Setting is looked up whatever its case, and at once however long it is. */
import { settingLine } from '../../src/tables/settingsTable';

test('case and words in brackets do not matter', () => {
  expect(settingLine('texts FROM')?.name).toBe('Texts from (hour)');
});

test.each([
  ['brackets', '('.repeat(50_000)],
  ['blanks', `a${' '.repeat(49_000)}b`],
])('a cell full of %s is no setting, and holds nobody up', (_, text) => {
  const start = performance.now();
  expect(settingLine(text)).toBeUndefined();
  expect(performance.now() - start).toBeLessThan(500);
});
