/** A file gives somebody of the list another number: a no goes along and stays on the old number, a yes stays behind. */
import type { Host } from '../../../local/emulator';
import { adoptedShop, ask, HEADINGS, lineOf, linesOf, SETTINGS, use, type Typed } from '../shop';
import { fragileShop, killAt, newStates } from '../mishaps';
import { agree, bringIn, look, people, stage, type Rows, type Wish } from './importing';

/** Ana gets `413-555-0177`; Ann has Ana's old number too. */
const NEW: Rows = [
  ['Name', 'Phone', 'Email', 'Modified On'],
  ['Ana Adams', '413-555-0177', 'ana@example.com', '2026-11-20'],
];
const SAYS_YES: Rows = NEW.map((row, index) => [...row, index === 0 ? 'Text consent' : 'yes']);
const SAYS_NO: Rows = NEW.map((row, index) => [...row, index === 0 ? 'Text consent' : 'no']);
const NEWER: Wish = { choice: 'newer' };

function anaWith(consent: string): Typed {
  return [HEADINGS, ['Ana Adams', '413-555-0101', 'ana@example.com', 'Apostle', '9/1/2026', consent, '']];
}

const ANN = ['Ann Other', '413-555-0101', 'other@example.com', 'Apostle', '9/1/2026', 'yes', ''];

function open(rows: Typed): Host {
  const host = adoptedShop(rows);
  ask(host, 'saveSettings', SETTINGS);
  return host;
}

/** The phone and consent cells of somebody. */
function cellsOf(host: Host, name: string): (string | undefined)[] {
  const line = lineOf(linesOf(host, 'Customers'), name);
  return [line.Phone, line['Text consent']];
}

/** Why each gets no text. */
function texts(host: Host): string[] {
  use(host, 'prepareTexts');
  return linesOf(host, 'Texts').map(({ Name, Status, Reason }) => [Name, Status, Reason].join('|'));
}

/** Every difference answered for the file. */
function taken(host: Host, files: Readonly<Record<string, Rows>>, consentStory = ''): string {
  const view = look(host, stage(host, files), { choice: 'ask' });
  const answers = view.questions.map(({ key }) => ({ key, take: 'there' as const }));
  return agree(host, view, { choice: 'ask', answers, consentStory }).sentence;
}

test('the number that somebody with a no leaves stays closed for everybody who has it', () => {
  const host = open([...anaWith('no'), ANN]);
  bringIn(host, { 'a.csv': NEW }, NEWER);
  expect(texts(host)).toEqual(['Ana Adams|Left out|Said stop', 'Ann Other|Left out|Said stop']);
});

test('so does one that had words beside it', () => {
  const [headings = [], [name = '', , ...rest] = []] = anaWith('no');
  const host = open([headings, [name, "413-555-0101 (wife's)", ...rest], ANN]);
  taken(host, { 'a.csv': NEW });
  expect(cellsOf(host, 'Ana Adams')[0]).toBe('+14135550177');
  expect(texts(host)[1]).toBe('Ann Other|Left out|Said stop');
});

describe('two numbers in the cell that gives way', () => {
  const two = (consent: string): Typed => [
    HEADINGS,
    ['Ana Adams', '413-555-0101 / 413-555-0102', 'ana@example.com', 'Apostle', '9/1/2026', consent, ''],
    ANN.map((cell, column) => (column === 1 ? '413-555-0102' : cell)),
  ];
  const STOPPED = ['Ana Adams|Left out|Said stop', 'Ann Other|Left out|Said stop'];

  test('stay closed both after a no in the list', () => {
    const host = open(two('no'));
    bringIn(host, { 'a.csv': NEW }, NEWER);
    expect([people(host)[0], ...texts(host)]).toEqual([
      'Ana Adams|+14135550177|ana@example.com|',
      ...STOPPED,
    ]);
  });

  test('when the file says no, one that cannot be read keeps none of the others open', () => {
    const rows = two('yes').map((row) =>
      row.map((cell) => (String(cell).includes('/') ? '555-0101 / 413-555-0102' : cell)),
    );
    const host = open(rows);
    bringIn(host, { 'a.csv': SAYS_NO }, NEWER);
    expect(texts(host)).toEqual(STOPPED);
  });

  test('a stop to one of them that only the Consent tab tells of goes along and closes the other', () => {
    const host = open(anaWith('yes'));
    const customerId = linesOf(host, 'Customers')[0]?.['Customer ID'];
    const stop = { channel: 'text', state: 'revoked', on: '2026-11-01', how: '', wording: '', note: '' };
    ask(host, 'recordConsent', { customerId, ...stop });
    const sheet = host.globals.SpreadsheetApp.getActiveSpreadsheet()?.getSheetByName('Customers');
    const [, ana = [], ann = []] = two('yes');
    sheet?.getRange('A2:F3').setValues([ana.slice(0, 6), ann.slice(0, 6)]);
    bringIn(host, { 'a.csv': SAYS_YES }, { ...NEWER, consentStory: 'Card' });
    expect([cellsOf(host, 'Ana Adams'), texts(host)[1]]).toEqual([['+14135550177', 'no'], STOPPED[1]]);
  });

  test('taking the import back keeps both closed', () => {
    const host = open(two('no'));
    const { importId } = bringIn(host, { 'a.csv': NEW }, NEWER);
    ask(host, 'takeBackChange', { change: importId, evenEdited: false });
    expect(texts(host)).toEqual(STOPPED);
  });
});

test('a number of the file beside one that cannot be read is closed by its no', () => {
  const host = open([...anaWith('yes'), ANN.map((cell, column) => (column === 1 ? '413-555-0177' : cell))]);
  const rows = SAYS_NO.map((row, index) =>
    index === 0 ? row : row.map((cell, column) => (column === 1 ? '555-0101 / 413-555-0177' : cell)),
  );
  bringIn(host, { 'a.csv': rows }, NEWER);
  expect(texts(host)[1]).toBe('Ann Other|Left out|Said stop');
});

test('so it does when the owner takes the new number as an answer', () => {
  const host = open([...anaWith('STOP'), ANN]);
  taken(host, { 'a.csv': NEW });
  expect(texts(host)).toEqual(['Ana Adams|Left out|Said stop', 'Ann Other|Left out|Said stop']);
});

test('a stop that only the Consent tab tells of goes along to the new number', () => {
  const host = open(anaWith('yes'));
  const customerId = linesOf(host, 'Customers')[0]?.['Customer ID'];
  const stop = { channel: 'text', state: 'revoked', on: '2026-11-01', how: '', wording: '', note: '' };
  ask(host, 'recordConsent', { customerId, ...stop });
  const sheet = host.globals.SpreadsheetApp.getActiveSpreadsheet()?.getSheetByName('Customers');
  sheet?.getRange('F2').setValue('yes');
  bringIn(host, { 'a.csv': NEW }, NEWER);
  expect(cellsOf(host, 'Ana Adams')).toEqual(['+14135550177', 'no']);
});

test('a file that says yes to the new number opens no no', () => {
  const host = open(anaWith('no'));
  bringIn(host, { 'a.csv': SAYS_YES }, { ...NEWER, consentStory: 'Card' });
  expect(cellsOf(host, 'Ana Adams')).toEqual(['+14135550177', 'no']);
});

test.each([
  ['newer wins', (host: Host) => void bringIn(host, { 'a.csv': NEW }, NEWER)],
  ['the answer', (host: Host) => void taken(host, { 'a.csv': NEW })],
  ['a yes without a story', (host: Host) => void bringIn(host, { 'a.csv': SAYS_YES }, NEWER)],
])('a yes is none to the number that takes the old one’s place: %s', (_, deed) => {
  const host = open(anaWith('yes'));
  deed(host);
  expect(cellsOf(host, 'Ana Adams')).toEqual(['+14135550177', '']);
  expect(texts(host)).toEqual(['Ana Adams|Left out|No consent to texts']);
});

test('a yes of the file itself, with its story, is one to the new number', () => {
  const host = open(anaWith('yes'));
  bringIn(host, { 'a.csv': SAYS_YES }, { ...NEWER, consentStory: 'Card at the counter' });
  expect(cellsOf(host, 'Ana Adams')).toEqual(['+14135550177', 'yes']);
  expect(linesOf(host, 'Consent').map((line) => [line['Phone or e-mail'], line.State])).toEqual([
    ['+14135550177', 'granted'],
  ]);
});

test('so it is when the owner takes the new number as an answer, and the story is asked for', () => {
  const host = open(anaWith('yes'));
  const view = look(host, stage(host, { 'a.csv': SAYS_YES }), { choice: 'ask' });
  expect(view.needsConsentStory).toBe(true);
  taken(host, { 'a.csv': SAYS_YES }, 'Card at the counter');
  expect(cellsOf(host, 'Ana Adams')).toEqual(['+14135550177', 'yes']);
});

test('the owner sees beforehand that a yes is left behind', () => {
  const host = open(anaWith('yes'));
  const view = look(host, stage(host, { 'a.csv': NEW }), NEWER);
  expect(view.counts.yesesLeft).toBe(1);
  expect(view.updated[0]?.why).toBe('Found by e-mail. The yes was to the old number; the new one has none.');
  const asked = look(host, view.importId, { choice: 'ask' });
  expect(asked.questions.map(({ heading, leavesYes }) => [heading, leavesYes])).toEqual([['Phone', true]]);
});

test('a stop of the file closes the number that gives way too', () => {
  const host = open([...anaWith('yes'), ANN]);
  bringIn(host, { 'a.csv': NEW.map((row, index) => [...row, index === 0 ? 'Do Not Text' : 'yes']) }, NEWER);
  expect(texts(host)).toEqual(['Ana Adams|Left out|Said stop', 'Ann Other|Left out|Said stop']);
});

test('taken back, number and yes stand there as before', () => {
  const host = open(anaWith('yes'));
  const { importId } = bringIn(host, { 'a.csv': NEW }, NEWER);
  ask(host, 'takeBackChange', { change: importId, evenEdited: false });
  expect(cellsOf(host, 'Ana Adams')).toEqual(['413-555-0101', 'yes']);
});

test.each([
  ['a yes', anaWith('yes'), NEW],
  ['a no', [...anaWith('no'), ANN], NEW],
  ['a yes of the file', anaWith(''), SAYS_YES],
])('wherever the run is cut off, no number is open that was not said yes to: %s', (_, rows, file) => {
  const shop = fragileShop(rows);
  const { host } = shop;
  ask(host, 'adoptList', { tab: 'Customers', mapping: 'guess', consentStory: 'x' });
  ask(host, 'saveSettings', SETTINGS);
  const wish: Wish = { ...NEWER, consentStory: file === SAYS_YES ? 'Card' : '' };
  const view = look(host, stage(host, { 'a.csv': file }), wish);
  shop.keep();
  const isNew = newStates(shop);
  const open: string[] = [];
  for (let n = 1; ; n++) {
    shop.rewind();
    const isKilled = killAt(shop, n, () => void agree(host, view, wish));
    if (!isKilled) break;
    if (!isNew()) continue;
    use(host, 'prepareTexts');
    for (const { Phone, Status } of linesOf(host, 'Texts'))
      if (Status === 'Prepared') open.push(`${n} ${Phone ?? ''}`);
  }
  const mayBe = file === SAYS_YES ? '+14135550177' : rows.length > 2 ? '' : '+14135550101';
  expect(open.filter((text) => !text.endsWith(` ${mayBe}`))).toEqual([]);
});
