/** Who may speak to the preview's server: this machine's own page and nobody else; what is said is left to the server. */
import type { IncomingMessage } from 'node:http';

/** Biggest request: a CSV of some hundred thousand rows. */
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * Whether a request comes from the preview's own page. The Host header must name this machine, or a foreign name that was
 * made to point here could be used to read the list; and what changes something must come from our own origin: pages
 * elsewhere and the sandboxed panels have another.
 */
export function isOwn(request: IncomingMessage, port: number): boolean {
  const { host, origin } = request.headers;
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (host === undefined || !hosts.includes(host)) return false;
  if (origin !== undefined) return origin === `http://${host}`;
  return request.method === 'GET';
}

/** The request's JSON. Throws when it is none, is not announced as such, or is too long. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? ''))
    throw new Error('JSON is expected.');
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_BYTES) throw new Error('The request is too long.');
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
}
