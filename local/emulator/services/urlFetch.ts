/** UrlFetchApp: requests go to the host's outside world, with Google's rules on errors, limits and encoding. */
import { ServiceError, signatureError } from '../contract';
import type { ClassSpec, Covers } from '../contract';
import type { FetchAnswer, FetchRequest } from '../options';
import type { World } from '../world';
import { BlobImpl, decodeText, signedBytes } from './blob';
import { encodeRequest } from './fetchRequest';
import type { FetchParams } from './fetchRequest';

/** Google follows this many redirects at most. */
const maxRedirects = 20;

/** Google waits this many seconds for an answer when the script does not say. */
const defaultTimeout = 360;

/** Google quotes this much of a refused answer. */
const quotedLength = 400;

/** An answer as a script sees it. */
export class HTTPResponseImpl implements Covers<Omit<GoogleAppsScript.URL_Fetch.HTTPResponse, 'getAs'>> {
  private readonly bytes: Buffer;

  constructor(private readonly answer: FetchAnswer) {
    this.bytes = Buffer.from(answer.body ?? '');
  }

  getResponseCode(): number {
    return this.answer.status;
  }

  getContentText(charset = 'UTF-8'): string {
    return decodeText(this.bytes, charset);
  }

  getContent(): number[] {
    return signedBytes(this.bytes);
  }

  getBlob(): BlobImpl {
    return new BlobImpl({
      bytes: this.bytes,
      contentType: this.header('content-type') ?? 'application/octet-stream',
      name: null,
    });
  }

  /** Names in the server's own letter case; of a repeated header the last. */
  getHeaders(): Record<string, string> {
    const entries = Object.entries(this.answer.headers ?? {});
    return Object.fromEntries(
      entries.map(([name, value]) => [
        name,
        typeof value === 'string' ? value : (value[value.length - 1] ?? ''),
      ]),
    );
  }

  getAllHeaders(): Record<string, unknown> {
    return { ...this.answer.headers };
  }

  private header(name: string): string | undefined {
    return Object.entries(this.getHeaders()).find(([key]) => key.toLowerCase() === name)?.[1];
  }
}

/** The service itself. */
export class UrlFetchAppImpl implements Covers<GoogleAppsScript.URL_Fetch.UrlFetchApp> {
  constructor(private readonly world: World) {}

  fetch(url: unknown, params: unknown = {}): HTTPResponseImpl {
    return this.judge(this.send(url, params));
  }

  /** In order; a failure is told only when all have been sent, so that it is unknown which arrived. */
  fetchAll(requests: unknown): HTTPResponseImpl[] {
    if (!Array.isArray(requests)) throw signatureError('UrlFetchApp.fetchAll', [requests]);
    const sent = requests.map((request: unknown) => this.attempt(request));
    return sent.map((one) => {
      if ('error' in one) throw one.error;
      return this.judge(one);
    });
  }

  getRequest(url: unknown, params: unknown = {}): Record<string, unknown> {
    const { request, contentType } = encodeRequest(url, params);
    const { payload, ...rest } = request;
    return { ...rest, contentType, ...(payload === '' ? {} : { payload }) };
  }

  private attempt(request: unknown): Sent | { readonly error: unknown } {
    try {
      const isText = typeof request === 'string';
      return this.send(isText ? request : (request as FetchParams | null)?.url, isText ? {} : request);
    } catch (error) {
      return { error };
    }
  }

  private send(url: unknown, given: unknown): Sent {
    const { request, params } = encodeRequest(url, given);
    this.checkAllowed(request.url);
    return { request, params, answer: this.follow(request, params) };
  }

  private follow(first: FetchRequest, params: FetchParams): FetchAnswer {
    let request = first;
    for (let redirects = 0; redirects < maxRedirects; redirects += 1) {
      const answer = this.exchange(request);
      this.wait(request.url, answer.afterSeconds ?? 0, Number(params.timeoutSeconds ?? defaultTimeout));
      const location = Object.entries(answer.headers ?? {}).find(
        ([name]) => name.toLowerCase() === 'location',
      )?.[1];
      const isRedirect = answer.status >= 300 && answer.status < 400 && typeof location === 'string';
      if (!isRedirect || params.followRedirects === false) return answer;
      // As browsers do: only 307 and 308 repeat the request, the others ask anew.
      const isRepeated = answer.status === 307 || answer.status === 308;
      const next = new URL(location, request.url).href;
      request = isRepeated
        ? { ...request, url: next }
        : { ...request, url: next, method: 'get', payload: '' };
    }
    throw new ServiceError(`Too many redirects: ${first.url}`);
  }

  private exchange(request: FetchRequest): FetchAnswer {
    const { records, options, quotas, execution, now } = this.world;
    quotas.use('urlfetch', { user: execution.start.user, now });
    try {
      if (!options.fetch || isPrivate(request.url)) throw new Error(`DNS error: ${request.url}`);
      const answer = options.fetch(request);
      records.fetches.push({ ...request, status: answer.status });
      return answer;
    } catch (error) {
      const message =
        error instanceof Error && error.message !== ''
          ? error.message
          : `Address unavailable: ${request.url}`;
      records.fetches.push({ ...request, error: message });
      throw new ServiceError(message);
    }
  }

  /** An answer that comes too late is lost, whatever the other side has done meanwhile. */
  private wait(url: string, seconds: number, timeoutSeconds: number): void {
    this.world.now += Math.min(seconds, timeoutSeconds) * 1000;
    this.world.execution.checkAlive();
    if (seconds > timeoutSeconds) throw new ServiceError(`Timeout: ${url}`);
  }

  private judge(sent: Sent): HTTPResponseImpl {
    const { answer, params, request } = sent;
    const response = new HTTPResponseImpl(answer);
    if (answer.status < 400 || params.muteHttpExceptions === true) return response;
    const { origin } = new URL(request.url);
    const quoted = response.getContentText().slice(0, quotedLength);
    throw new ServiceError(
      `Request failed for ${origin} returned code ${answer.status}. Truncated server response: ${quoted} (use muteHttpExceptions option to examine full response)`,
    );
  }

  /** A list in the manifest allows nothing else; entries are https prefixes with a path, one leading `*.` stands for any host below. */
  private checkAllowed(url: string): void {
    const list = (this.world.options.manifest as { urlFetchWhitelist?: readonly string[] } | undefined)
      ?.urlFetchWhitelist;
    if (!list || list.some((prefix) => isBelow(url, prefix))) return;
    throw new ServiceError(`The URL ${url} is not allowed by the urlFetchWhitelist of the manifest.`);
  }
}

interface Sent {
  readonly request: FetchRequest;
  readonly params: FetchParams;
  readonly answer: FetchAnswer;
}

function isBelow(url: string, prefix: string): boolean {
  if (!prefix.startsWith('https://*.')) return url.startsWith(prefix);
  const rest = prefix.slice('https://*'.length);
  const { protocol, host } = new URL(url);
  const domain = rest.slice(0, rest.indexOf('/'));
  return (
    protocol === 'https:' &&
    host.endsWith(domain) &&
    url.slice(`https://${host}`.length).startsWith(rest.slice(domain.length))
  );
}

/** Google's machines reach neither the user's own nor a local network. */
function isPrivate(url: string): boolean {
  return /^(localhost|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|\[::1\])/.test(new URL(url).hostname);
}

export const urlFetchClasses: readonly ClassSpec[] = [
  {
    name: 'HTTPResponse',
    impl: HTTPResponseImpl,
    free: new Set([
      'getResponseCode',
      'getContentText',
      'getContent',
      'getBlob',
      'getHeaders',
      'getAllHeaders',
      'getAs',
    ]),
  },
  { name: 'UrlFetchApp', impl: UrlFetchAppImpl, free: new Set(['getRequest']) },
];
