/** The spreadsheet between two starts. */
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createHost } from '../../../local/emulator';
import { load, save, setAside } from '../../../local/preview/engine/store';

const fileIn = () => path.join(mkdtempSync(path.join(tmpdir(), 'preview-')), 'state.json');

test('a spreadsheet that was written down comes back as it was', () => {
  const file = fileIn();
  const host = createHost();
  host.sheets.typeCells('Sheet1', { row: 1, column: 1 }, [['007', '3/4/2026']]);
  save(file, { title: 'My list', zone: 'UTC', snapshot: host.snapshot() });
  const later = createHost();
  const kept = load(file);
  if (kept) later.restore(kept.snapshot);
  expect(later.sheets.textsOf('Sheet1')).toEqual(host.sheets.textsOf('Sheet1'));
});

test.each(['', 'no JSON', '{"format":0,"kept":{}}'])('a file that holds %j counts as none', (text) => {
  const file = fileIn();
  writeFileSync(file, text);
  expect(load(file)).toBeUndefined();
});

test('what is set aside can still be found, and setting nothing aside does nothing', () => {
  const file = fileIn();
  setAside(file);
  writeFileSync(file, '{}');
  setAside(file);
  expect(readdirSync(path.dirname(file))).toEqual(['before.json']);
});
