/** Turns the arguments of UrlFetchApp.fetch into a request, with Google's encodings and limits. */
import { ServiceError, signatureError } from '../contract';
import type { FetchRequest } from '../options';
import { BlobImpl, bytesOf } from './blob';
import { textOf } from './text';

/** Google's limits: characters of a URL, headers of a call, bytes of a header and of a body. */
const urlLength = 2082;
const maxHeaders = 100;
const headerBytes = 8 * 1024;
const bodyBytes = 50 * 1024 * 1024;

const methods = new Set(['get', 'delete', 'patch', 'post', 'put']);
const formType = 'application/x-www-form-urlencoded';
/** Separates the parts of a form with files; real ones are random. */
const boundary = '----emulatedFormBoundary';

/** Options of a request as scripts write them. */
export interface FetchParams {
  readonly url?: unknown;
  readonly method?: unknown;
  readonly contentType?: unknown;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly payload?: unknown;
  readonly muteHttpExceptions?: unknown;
  readonly followRedirects?: unknown;
  readonly timeoutSeconds?: unknown;
}

/** A request ready to leave, with the options it came from. */
export interface EncodedRequest {
  readonly request: FetchRequest;
  readonly params: FetchParams;
  readonly contentType: string;
}

/** Encodes a request. A payload makes it a POST; an object becomes a form, with a file among its values a multipart one. Throws Google's complaints about URL, method, headers and sizes. */
export function encodeRequest(url: unknown, given: unknown): EncodedRequest {
  const params = (given ?? {}) as FetchParams;
  if (typeof params !== 'object') throw signatureError('UrlFetchApp.fetch', [url, given]);
  const hasPayload = params.payload !== undefined && params.payload !== null;
  const method = textOf(params.method ?? (hasPayload ? 'post' : 'get')).toLowerCase();
  if (!methods.has(method)) throw new ServiceError('Attribute provided with invalid value: method');
  const body = hasPayload && method !== 'get' ? encodePayload(params.payload) : { text: '', type: formType };
  if (Buffer.byteLength(body.text) > bodyBytes) throw new ServiceError('Limit Exceeded: URLFetch POST Size.');
  const contentType = params.contentType === undefined ? body.type : textOf(params.contentType);
  const headers = readHeaders(
    params.headers ?? {},
    body.text === '' && params.contentType === undefined ? undefined : contentType,
  );
  return { request: { url: readUrl(url), method, headers, payload: body.text }, params, contentType };
}

function readUrl(url: unknown): string {
  const text = typeof url === 'string' ? url.trim() : '';
  if (text === '') throw new ServiceError('Attribute provided with no value: url');
  const full = /^[a-z][a-z\d+.-]*:/i.test(text) ? text : `http://${text}`;
  if (full.length > urlLength) throw new ServiceError('Limit Exceeded: URLFetch URL Length.');
  try {
    const { protocol } = new URL(full);
    if (protocol === 'http:' || protocol === 'https:') return full;
  } catch {
    // Told below, as for any other address that is none.
  }
  throw new ServiceError(`Invalid argument: ${text}`);
}

function readHeaders(
  given: Readonly<Record<string, unknown>>,
  contentType: string | undefined,
): Record<string, string> {
  const entries = Object.entries(given).map(([name, value]) => [name, String(value)] as const);
  if (entries.length > maxHeaders) throw new ServiceError('Limit Exceeded: URLFetch Header Count.');
  if (entries.some(([name, value]) => Buffer.byteLength(name) + Buffer.byteLength(value) > headerBytes))
    throw new ServiceError('Limit Exceeded: URLFetch Header Size.');
  const hasType = entries.some(([name]) => name.toLowerCase() === 'content-type');
  return {
    ...(contentType === undefined || hasType ? {} : { 'Content-Type': contentType }),
    ...Object.fromEntries(entries),
  };
}

function encodePayload(payload: unknown): { text: string; type: string } {
  if (payload instanceof BlobImpl)
    return { text: payload.getDataAsString(), type: payload.getContentType() ?? formType };
  if (Array.isArray(payload)) return { text: bytesOf(payload).toString(), type: formType };
  if (typeof payload !== 'object' || payload === null) return { text: String(payload), type: formType };
  const entries = Object.entries(payload as Record<string, unknown>);
  if (entries.some(([, value]) => value instanceof BlobImpl))
    return { text: multipart(entries), type: `multipart/form-data; boundary=${boundary}` };
  return {
    text: entries.map(([name, value]) => `${encodeForm(name)}=${encodeForm(String(value))}`).join('&'),
    type: formType,
  };
}

/** Java's URL encoding: a blank is a plus, and only letters, digits and `-_.*` stay. */
function encodeForm(text: string): string {
  return encodeURIComponent(text)
    .replace(/%20/g, '+')
    .replace(/[!'()~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

function multipart(entries: readonly [string, unknown][]): string {
  const parts = entries.map(([name, value]) => {
    const isFile = value instanceof BlobImpl;
    const file = isFile
      ? `; filename="${value.getName() ?? ''}"\r\nContent-Type: ${value.getContentType() ?? 'application/octet-stream'}`
      : '';
    return `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n${isFile ? value.getDataAsString() : String(value)}\r\n`;
  });
  return `${parts.join('')}--${boundary}--\r\n`;
}
