import { createHost } from '../../../../local/emulator';
import type { FetchAnswer, FetchRequest } from '../../../../local/emulator';

function fetching(
  code: string,
  answer: FetchAnswer | ((request: FetchRequest) => FetchAnswer) = { status: 200 },
): { value: unknown; requests: FetchRequest[] } {
  const requests: FetchRequest[] = [];
  const fetch = (request: FetchRequest): FetchAnswer => {
    requests.push(request);
    return typeof answer === 'function' ? answer(request) : answer;
  };
  const value = createHost({ fetch }).evaluate(`var url = "https://api.example.com/v1"; ${code}`);
  return { value, requests };
}

describe('a request', () => {
  test.each([
    ['{}', { method: 'get', payload: '', headers: {} }],
    [
      '{ payload: { a: "x y", b: "é&" } }',
      {
        method: 'post',
        payload: 'a=x+y&b=%C3%A9%26',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      },
    ],
    [
      '{ method: "PUT", payload: "{}", contentType: "application/json" }',
      { method: 'put', payload: '{}', headers: { 'Content-Type': 'application/json' } },
    ],
    ['{ headers: { "X-Own": 5 } }', { method: 'get', payload: '', headers: { 'X-Own': '5' } }],
  ])('with %s leaves encoded', (params, expected) => {
    expect(fetching(`UrlFetchApp.fetch(url, ${params})`).requests).toEqual([
      { url: 'https://api.example.com/v1', ...expected },
    ]);
  });

  test('with a file among its fields is multipart', () => {
    const { requests } = fetching(
      'UrlFetchApp.fetch(url, { payload: { f: Utilities.newBlob("data", "text/csv", "a.csv"), n: 1 } })',
    );
    expect(requests[0]?.headers['Content-Type']).toContain('multipart/form-data; boundary=');
    expect(requests[0]?.payload).toContain(
      'name="f"; filename="a.csv"\r\nContent-Type: text/csv\r\n\r\ndata',
    );
  });

  test.each([
    ['""', 'Attribute provided with no value: url'],
    ['"https://example.com/" + "x".repeat(2083)', 'Limit Exceeded: URLFetch URL Length.'],
    ['"ftp://example.com/"', 'Invalid argument: ftp://example.com/'],
    ['url, { method: "brew" }', 'Attribute provided with invalid value: method'],
    ['"http://localhost:3000/"', 'DNS error: http://localhost:3000/'],
  ])('fetch(%s) is refused', (args, message) => {
    expect(() => fetching(`UrlFetchApp.fetch(${args})`)).toThrow(message);
  });

  test('goes nowhere by default', () => {
    expect(() => createHost().evaluate('UrlFetchApp.fetch("https://example.com/")')).toThrow(
      'DNS error: https://example.com/',
    );
  });

  test('follows a redirect of a POST as a GET', () => {
    const answer = (request: FetchRequest): FetchAnswer =>
      request.url.endsWith('/v1') ? { status: 302, headers: { location: '/done' } } : { status: 200 };
    const { requests } = fetching('UrlFetchApp.fetch(url, { method: "post", payload: "x" })', answer);
    expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'post https://api.example.com/v1',
      'get https://api.example.com/done',
    ]);
  });

  test('keeps to the list of the manifest', () => {
    const host = createHost({
      manifest: { urlFetchWhitelist: ['https://api.example.com/', 'https://*.example.com/ok/'] },
      fetch: () => ({ status: 200 }),
    });
    expect(() =>
      host.evaluate(
        'UrlFetchApp.fetch("https://api.example.com/x"); UrlFetchApp.fetch("https://a.example.com/ok/x")',
      ),
    ).not.toThrow();
    expect(() => host.evaluate('UrlFetchApp.fetch("https://a.example.com/x")')).toThrow('urlFetchWhitelist');
  });
});

describe('an answer', () => {
  const refused: FetchAnswer = { status: 401, body: '{"code":20003}' };

  test('of 400 and more throws, naming the host only', () => {
    expect(() => fetching('UrlFetchApp.fetch(url)', refused)).toThrow(
      'Request failed for https://api.example.com returned code 401. Truncated server response: {"code":20003} (use muteHttpExceptions option to examine full response)',
    );
  });

  test('of 400 and more is read when muted', () => {
    const code =
      'var r = UrlFetchApp.fetch(url, { muteHttpExceptions: true }); [r.getResponseCode(), r.getContentText()]';
    expect(fetching(code, refused).value).toEqual([401, '{"code":20003}']);
  });

  test('that never comes throws even when muted', () => {
    const broken = (): FetchAnswer => {
      throw new Error('Timeout: https://api.example.com/v1');
    };
    expect(() => fetching('UrlFetchApp.fetch(url, { muteHttpExceptions: true })', broken)).toThrow(
      'Timeout: https://api.example.com/v1',
    );
  });

  test.each([
    ['{ timeoutSeconds: 20, muteHttpExceptions: true }', 21, 'Timeout: https://api.example.com/v1', 20],
    ['{ timeoutSeconds: 20 }', 20, 200, 20],
    ['{}', 300, 200, 300],
  ])('is waited for with %s, and lost after that: %d s', (params, afterSeconds, expected, waited) => {
    const { value } = fetching(
      `var before = Date.now(); var seen;
       try { seen = UrlFetchApp.fetch(url, ${params}).getResponseCode(); } catch (error) { seen = error.message; }
       [seen, (Date.now() - before) / 1000]`,
      { status: 200, afterSeconds },
    );
    expect(value).toEqual([expected, waited]);
  });

  test('that takes longer than a run may last ends the run', () => {
    expect(() =>
      fetching('UrlFetchApp.fetch(url, { timeoutSeconds: 400 })', { status: 200, afterSeconds: 390 }),
    ).toThrow('Exceeded maximum execution time');
  });

  test("keeps the letter case of its server's headers", () => {
    const headers = { 'x-Request-ID': 'a', 'Set-Cookie': ['a=1', 'b=2'] };
    const code = 'var r = UrlFetchApp.fetch(url); [r.getHeaders(), r.getAllHeaders()]';
    expect(fetching(code, { status: 200, headers }).value).toEqual([
      { 'x-Request-ID': 'a', 'Set-Cookie': 'b=2' },
      headers,
    ]);
  });

  test('gives signed bytes', () => {
    expect(fetching('UrlFetchApp.fetch(url).getContent()', { status: 200, body: 'é' }).value).toEqual([
      -61, -87,
    ]);
  });

  test('that fails in a batch is told only when all have been sent', () => {
    const seen: string[] = [];
    const answer = ({ url }: FetchRequest): FetchAnswer => {
      seen.push(url);
      return { status: url.endsWith('/1') ? 500 : 200 };
    };
    expect(() => fetching('UrlFetchApp.fetchAll([url + "/1", { url: url + "/2" }])', answer)).toThrow(
      'returned code 500',
    );
    expect(seen).toHaveLength(2);
  });
});
