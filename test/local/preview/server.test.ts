/** The preview's server as a browser, and as a stranger, sees it. */
import { get } from 'node:http';
import { PreviewServer } from '../../../local/preview/server';
import type { PreviewEvent } from '../../../local/preview/protocol';
import { LIST, SmallPreview, smallPrograms } from './smallScript';

let server: PreviewServer;
let preview: SmallPreview;
let address: string;

beforeAll(async () => {
  server = new PreviewServer();
  address = await server.listen(0);
  const programs = await smallPrograms();
  preview = new SmallPreview(programs, { list: LIST });
  await preview.thread.opened;
  server.serve(programs, preview.thread);
});

afterAll(async () => {
  server.close();
  await preview.thread.close();
});

/** The status of a GET whose path is sent letter for letter. */
function statusOf(path: string, host?: string): Promise<number | undefined> {
  const { hostname, port } = new URL(address);
  const options = { hostname, port, path, ...(host !== undefined && { headers: { host } }) };
  return new Promise((resolve, reject) => {
    get(options, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject);
  });
}

function post(path: string, body: unknown, origin = address.slice(0, -1)): Promise<Response> {
  const headers = { 'content-type': 'application/json', origin };
  return fetch(address + path, { method: 'POST', headers, body: JSON.stringify(body) });
}

test('it listens on this machine alone', () => {
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
});

test.each(['/', '/page.js', '/page.css'])('%s is served', async (path) => {
  expect(await statusOf(path)).toBe(200);
});

test.each(['/../package.json', '/..%2f..%2fpackage.json', '/package.json', '/frame/../page', '/frame/99'])(
  '%s is no file',
  async (path) => {
    expect(await statusOf(path)).toBe(404);
  },
);

test('under a foreign name nothing is served', async () => {
  expect(await statusOf('/', 'evil.example.com')).toBe(403);
});

test('an act of a foreign page or of a panel is not carried out', async () => {
  const act = { act: 'undo', args: {} };
  expect((await post('act', act, 'https://evil.example.com')).status).toBe(403);
  expect((await post('act', act, 'null')).status).toBe(403);
});

test('an act of our own page is carried out', async () => {
  const outcome: unknown = await (await post('act', { act: 'csv', args: { tab: 0 } })).json();
  expect(outcome).toMatchObject({ ok: true });
});

test('an act that nobody knows is refused in a sentence', async () => {
  const outcome: unknown = await (await post('act', { act: 'format', args: {} })).json();
  expect(outcome).toMatchObject({ ok: false, message: 'The preview cannot do that.' });
});

test('a panel comes with google.script before its own scripts, in an origin of its own', async () => {
  server.onPage({ id: 1, kind: 'sidebar', title: 'Shop', width: 300 }, '<head><title>x</title></head>');
  const response = await fetch(`${address}frame/1`);
  expect(response.headers.get('content-security-policy')).toMatch(/^sandbox (?!.*allow-same-origin)/);
  expect(await response.text()).toMatch(/^<head><script>[\s\S]*google[\s\S]*<\/script><title>/);
});

test('a page that is opened late is told what it missed', async () => {
  const question = { id: 7, kind: 'alert', title: '', text: 'Sure?', buttons: ['OK'] } as const;
  server.onEvent({ kind: 'question', question });
  const response = await fetch(`${address}events`);
  const reader = response.body?.getReader();
  let text = '';
  while (reader && !text.includes('Sure?')) text += Buffer.from((await reader.read()).value ?? []).toString();
  await reader?.cancel();
  const events = [...text.matchAll(/^data: (.*)$/gm)].map(
    ([, json = '']) => JSON.parse(json) as PreviewEvent,
  );
  expect(events.map(({ kind }) => kind)).toContain('question');
});

test('a port that is taken is said in one sentence', async () => {
  const port = Number(new URL(address).port);
  await expect(new PreviewServer().listen(port)).rejects.toThrow(
    `Port ${port} is taken, perhaps by another preview: npm start -- --port ${port + 1} takes the next one.`,
  );
});
