/** `npm run local -- --import`: what is told of each file, and that nothing is changed without `--apply`. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Host } from '../../local/emulator';
import { importFiles } from '../../local/importFiles';
import type { GateRecord } from '../../local/session';
import { adoptedShop, linesOf, SHOP } from '../app/shop';

const folder = mkdtempSync(path.join(tmpdir(), 'import-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Buffer): string {
  const place = path.join(folder, name);
  writeFileSync(place, content);
  return place;
}

const LIST = file(
  'list.csv',
  'sep=;\r\nName;Phone;Email\r\nCy;413-555-0103;\r\nAna Adams;413-555-0101;ana@example.com\r\n;;\r\n',
);
const CARDS = file('people.vcf', 'BEGIN:VCARD\r\nFN:Di Dunn\r\nEMAIL:di@example.com\r\nEND:VCARD\r\n');
const PICTURE = file('a.csv', Buffer.from('\u0089PNG\r\n', 'latin1'));

function bringIn(host: Host, files: readonly string[], isApplied: boolean) {
  const ask = (name: string, args: unknown) => host.scriptRun('rpc', name, args) as GateRecord;
  return importFiles(ask, files, { isApplied, consentStory: 'As marked in the list' });
}
const names = (host: Host) => linesOf(host, 'Customers').map(({ Name }) => Name);

test('a dry run tells of each file in its order, and changes nothing', () => {
  const host = adoptedShop(SHOP);
  const { records, trouble } = bringIn(host, [LIST, path.join(folder, 'none.csv'), CARDS], false);
  expect([records, trouble, names(host)]).toMatchObject([
    [
      {
        file: 'list.csv',
        source: 'List',
        delimiter: ';',
        headingLine: 2,
        customers: 2,
        withEmail: 1,
        withPhone: 2,
      },
      { file: 'none.csv', rows: 0, customers: 0, sentence: expect.stringContaining('is not there') },
      {
        file: 'people.vcf',
        delimiter: 'vcard',
        rows: 2,
        customers: 1,
        withEmail: 1,
        withPhone: 0,
        refused: 0,
      },
    ],
    '',
    ['Ana Adams', 'Ben Brown'],
  ]);
});

test('applied, the customers stand in the list', () => {
  const host = adoptedShop(SHOP);
  const { trouble } = bringIn(host, [LIST, CARDS], true);
  expect([trouble, names(host)]).toEqual(['', ['Ana Adams', 'Ben Brown', 'Cy', 'Di Dunn']]);
});

test('a file that is no table is told with its sentence, and that is the trouble when there is no other', () => {
  const { records, trouble } = bringIn(adoptedShop(SHOP), [PICTURE], true);
  expect([records, trouble]).toMatchObject([
    [{ file: 'a.csv', rows: 0, sentence: expect.stringContaining('a.csv is a picture') }],
    expect.stringContaining('a.csv is a picture'),
  ]);
});

test('who comes in with a phone or an e-mail that nobody can use is told by line, with the yeses to texts', () => {
  const bad = file(
    'bad.csv',
    'Name,Phone,Email,SMS consent\r\nCy,12,cy at home,\r\nDi,413-555-0104,,yes\r\n',
  );
  const { sentences, records } = bringIn(adoptedShop(SHOP), [bad], false);
  expect(sentences.slice(1)).toEqual([
    '2 new, 0 completed, 0 joined, 0 unchanged; 0 purchases, 0 opt-outs, 1 agreed to texts.',
    '1 of them should be looked at:',
    '  bad.csv, line 2, Cy: Phone cannot be read, e-mail is not an address.',
  ]);
  expect(records).toMatchObject([{ rows: 3, customers: 2, refused: 0 }]);
});
