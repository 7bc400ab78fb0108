/** The thread with the spreadsheet: stands still while a question is open, keeps and takes back what was done. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { EngineData } from '../../../local/preview/protocol';
import { LIST, SmallPreview, smallPrograms } from './smallScript';

const running: SmallPreview[] = [];

async function open(data: Partial<EngineData> = { list: LIST }): Promise<SmallPreview> {
  const preview = new SmallPreview(await smallPrograms(), data);
  running.push(preview);
  await preview.thread.opened;
  return preview;
}

afterEach(async () => {
  await Promise.all(running.splice(0).map(({ thread }) => thread.close()));
});

test('a script that asks stands still until the person answers, and then goes on', async () => {
  const preview = await open();
  const done = preview.choose('ask');
  const { question } = await preview.event('question');
  expect(question).toMatchObject({
    kind: 'prompt',
    title: 'Shop',
    text: 'How many?',
    buttons: ['OK', 'CANCEL'],
  });
  preview.thread.answer({ id: question.id, answer: { button: 'OK', text: '12' } });
  expect((await done).ok).toBe(true);
  expect(await preview.csv()).toBe('OK 12\nAna\n');
});

test('the closing cross is an answer too, and an answer to another question is none', async () => {
  const preview = await open();
  const done = preview.choose('ask');
  const { question } = await preview.event('question');
  preview.thread.answer({ id: question.id - 1, answer: 'OK' });
  preview.thread.answer({ id: question.id, answer: null });
  await done;
  expect(await preview.csv()).toBe('"CLOSE "\nAna\n');
});

test('a toast, the menu and a panel reach the page', async () => {
  const preview = await open();
  await preview.choose('panel');
  expect(preview.state.menus).toMatchObject([{ caption: 'Shop', entries: [{ caption: 'Ask' }] }]);
  expect((await preview.event('frame')).frame).toMatchObject({ kind: 'sidebar', title: 'Shop', width: 300 });
  expect(preview.pages).toEqual(['<b>Hello</b>']);
});

test('a command that fails is its sentence, and leaves nothing to undo', async () => {
  const preview = await open();
  const outcome = await preview.choose('fail');
  expect(outcome).toMatchObject({
    ok: false,
    message: expect.stringContaining('The oven is cold.') as string,
  });
  expect(preview.state.undo).toBeNull();
});

test('typed text is read as Google reads it, and can be taken back', async () => {
  const preview = await open();
  const tab = preview.state.tabs[0]?.id;
  await preview.thread.act('type', { tab, cells: [{ row: 2, column: 1, text: '007' }] });
  expect([await preview.csv(), preview.state.undo]).toEqual(['Name\n7\n', 'typing']);
  await preview.thread.act('undo', {});
  expect([await preview.csv(), preview.state.undo]).toEqual(['Name\nAna\n', null]);
});

test('knows whether something was changed since the spreadsheet was opened, also after a new start', async () => {
  const stateFile = path.join(mkdtempSync(path.join(tmpdir(), 'preview-')), 'state.json');
  const preview = await open({ stateFile, list: LIST });
  const known = [preview.state.isChanged];
  const act = async (...args: Parameters<typeof preview.thread.act>) => {
    await preview.thread.act(...args);
    known.push(preview.state.isChanged);
  };
  await act('activate', { tab: preview.state.tabs[0]?.id });
  await act('type', { tab: preview.state.tabs[0]?.id, cells: [{ row: 2, column: 1, text: 'Zoë' }] });
  await act('openCsv', { name: 'x.csv', text: 'Name\nBen\n' });
  await act('startOver', {});
  await act('command', { functionName: 'daily', label: 'daily' });
  await act('type', { tab: preview.state.tabs[0]?.id, cells: [{ row: 2, column: 1, text: 'Zoë' }] });
  expect(known).toEqual([false, false, true, false, false, false, true]);
  await Promise.all(running.splice(0).map(({ thread }) => thread.close()));
  expect((await open({ stateFile })).state.isChanged).toBe(true);
});

test('what is scheduled runs when it is due and is asked to, not when the clock is moved', async () => {
  const preview = await open();
  await preview.choose('daily');
  await preview.thread.act('setNow', { now: '2026-11-21T07:00' });
  expect([await preview.csv(), preview.state.scheduled]).toMatchObject(['Name\nAna\n', [{ isDue: true }]]);
  expect(await preview.thread.act('runDue', {})).toMatchObject({ ok: true, value: 1 });
  expect([await preview.csv(), preview.state.scheduled]).toMatchObject([
    'Name,bread\nAna,\n',
    [{ isDue: false }],
  ]);
});

test('a spreadsheet is found as it was left, the clock too', async () => {
  const stateFile = path.join(mkdtempSync(path.join(tmpdir(), 'preview-')), 'state.json');
  const first = await open({ stateFile, list: LIST });
  const tab = first.state.tabs[0]?.id;
  await first.thread.act('type', { tab, cells: [{ row: 2, column: 1, text: 'Zoë' }] });
  await first.thread.act('setNow', { now: '2026-12-01T09:00' });
  await Promise.all(running.splice(0).map(({ thread }) => thread.close()));
  const again = await open({ stateFile });
  expect([await again.csv(), again.state.now, again.state.title]).toEqual([
    'Name\nZoë\n',
    '2026-12-01T09:00',
    'list.csv',
  ]);
});

test('the copy of a list whose days are day first reads what is typed so, also after a new start', async () => {
  const stateFile = path.join(mkdtempSync(path.join(tmpdir(), 'preview-')), 'state.json');
  const list = { name: 'list.csv', rows: [['Last visit'], ['27/12/2025']] };
  const first = await open({ stateFile, list });
  const { sentences } = await first.thread.opened;
  await Promise.all(running.splice(0).map(({ thread }) => thread.close()));
  const again = await open({ stateFile });
  const cells = [{ row: 2, column: 1, text: '05/09/2026' }];
  await again.thread.act('type', { tab: again.state.tabs[0]?.id, cells });
  expect([sentences[0], await again.csv()]).toEqual([
    expect.stringMatching(/^The copy has the locale en_/),
    'Last visit\n2026-09-05\n',
  ]);
});

test.each([
  ['nothing but blanks', ' ,\n, ', 'x.csv is empty.'],
  ['no text at all', 'PK\u0003\u0004\u0000', 'x.csv is a ZIP file, not a table.'],
])('a file with %s is refused in one sentence, and what was open stays', async (_, text, sentence) => {
  const preview = await open();
  const outcome = await preview.thread.act('openCsv', { name: 'x.csv', text });
  expect(outcome).toMatchObject({ ok: false, message: expect.stringContaining(sentence) });
  expect(await preview.csv()).toBe('Name\nAna\n');
});

test('a thread whose script stands still can be ended', async () => {
  const preview = await open();
  void preview.choose('ask');
  await preview.event('question');
  await expect(preview.thread.close()).resolves.toBeUndefined();
});
