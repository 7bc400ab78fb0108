/** Who may speak to the preview's server. */
import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { isOwn, readJson } from '../../../local/preview/guard';

const PORT = 8686;

function request(method: string, headers: Record<string, string>): IncomingMessage {
  return { method, headers } as unknown as IncomingMessage;
}

test.each([
  ['the page opened by its address', 'GET', { host: '127.0.0.1:8686' }, true],
  ['the page opened as localhost', 'GET', { host: 'localhost:8686' }, true],
  ['an act of the page', 'POST', { host: '127.0.0.1:8686', origin: 'http://127.0.0.1:8686' }, true],
  ['a foreign name that was made to point here', 'GET', { host: 'evil.example.com:8686' }, false],
  ['another port', 'GET', { host: '127.0.0.1:80' }, false],
  ['no name at all', 'GET', {}, false],
  ['a form of another site', 'POST', { host: '127.0.0.1:8686', origin: 'https://evil.example.com' }, false],
  ['a sandboxed panel', 'POST', { host: '127.0.0.1:8686', origin: 'null' }, false],
  ['an act without an origin', 'POST', { host: '127.0.0.1:8686' }, false],
])('%s is answered as its own or not', (_, method, headers, expected) => {
  expect(isOwn(request(method, headers as Record<string, string>), PORT)).toBe(expected);
});

test('what is not announced as JSON is not read, since a form could have sent it', async () => {
  const form = Object.assign(Readable.from([Buffer.from('{}')]), {
    headers: { 'content-type': 'text/plain' },
  });
  await expect(readJson(form as unknown as IncomingMessage)).rejects.toThrow('JSON is expected.');
});

test('JSON is read whole, over several pieces', async () => {
  const pieces = [Buffer.from('{"act":'), Buffer.from('"undo"}')];
  const json = Object.assign(Readable.from(pieces), { headers: { 'content-type': 'application/json' } });
  expect(await readJson(json as unknown as IncomingMessage)).toEqual({ act: 'undo' });
});
