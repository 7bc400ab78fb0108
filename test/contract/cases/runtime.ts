/** The language and the globals that a script finds, its user, pages and errors. */
import type { ContractCase, Json } from '../case';

/** Names of the browser and of Node that Apps Script does not have. */
const absent = [
  'setTimeout',
  'setInterval',
  'clearTimeout',
  'fetch',
  'FormData',
  'File',
  'Blob',
  'URL',
  'URLSearchParams',
  'atob',
  'btoa',
  'TextEncoder',
  'TextDecoder',
  'crypto',
  'window',
  'document',
  'navigator',
  'performance',
  'process',
  'require',
  'module',
  'Buffer',
];

function typeOfGlobal(name: string): string {
  return typeof (globalThis as unknown as Record<string, unknown>)[name];
}

export const runtimeCases: readonly ContractCase[] = [
  {
    name: 'timers, browser and Node names are not there',
    source: 'documented',
    covers: [],
    run: () => absent.filter((name) => typeOfGlobal(name) !== 'undefined'),
    expect: [],
  },
  {
    name: 'a text becomes a function that sees its arguments, which is how the packed part of the script is opened',
    source: 'field',
    covers: [],
    run: () => {
      const made = Reflect.construct(Function, ['shared', 'return shared(1) + typeof Utilities']) as (
        shared: (at: number) => number,
      ) => string;
      return made((at) => at + 1);
    },
    expect: '2object',
  },
  {
    name: 'console writes log, info, warn and error',
    source: 'documented',
    covers: ['Console.log', 'Console.error'],
    run: () => {
      console.log('contract');
      console.error('contract');
      return (['log', 'info', 'warn', 'error', 'time', 'timeEnd'] as const).map(
        (name) => typeof console[name],
      );
    },
    expect: ['function', 'function', 'function', 'function', 'function', 'function'],
  },
  {
    name: 'look-behind, named groups and Unicode classes work in patterns',
    source: 'memory',
    covers: [],
    run: () => {
      const year = new RegExp('(?<year>\\d{4})', 'u').exec('in 2026')?.groups?.['year'] ?? '';
      return [year, 'a1'.replace(new RegExp('(?<=a)1', 'u'), '2'), new RegExp('^\\p{L}+$', 'u').test('Zoë')];
    },
    expect: ['2026', 'a2', true],
  },
  {
    name: 'an error of a service is called Exception and its message has no prefix',
    source: 'field',
    covers: ['Sheet.getRange'],
    run: ({ sheet }) => {
      try {
        sheet.getRange(0, 1);
      } catch (error) {
        const { name, message } = error as Error;
        return [name, message, String(error)];
      }
      return 'not refused';
    },
    expect: [
      'Exception',
      'The starting row of the range is too small.',
      'Exception: The starting row of the range is too small.',
    ],
  },
  {
    name: 'members of an enum are told by name and compared by identity',
    source: 'documented',
    covers: ['SpreadsheetApp.SheetType', 'SheetType.GRID'],
    run: ({ sheet }) => [String(sheet.getType()), sheet.getType() === SpreadsheetApp.SheetType.GRID],
    expect: ['GRID', true],
  },
  {
    name: 'a name that Google does not have is undefined',
    source: 'memory',
    covers: [],
    run: ({ sheet }) => typeof (sheet as unknown as Record<string, unknown>)['noSuchMember'],
    expect: 'undefined',
  },
  {
    name: 'the person at the keyboard is told by an address',
    source: 'documented',
    covers: ['Session.getActiveUser', 'Session.getEffectiveUser', 'User.getEmail'],
    run: () =>
      [Session.getActiveUser(), Session.getEffectiveUser()].map((user) => user.getEmail().indexOf('@') > 0),
    expect: [true, true],
  },
  {
    name: 'a page keeps its title and text',
    source: 'documented',
    covers: [
      'HtmlService.createHtmlOutput',
      'HtmlOutput.setTitle',
      'HtmlOutput.getTitle',
      'HtmlOutput.getContent',
    ],
    run: () => {
      const page = HtmlService.createHtmlOutput('<p>Hello</p>').setTitle('Regulars');
      return [page.getTitle(), page.getContent()];
    },
    expect: ['Regulars', '<p>Hello</p>'],
  },
  {
    name: 'Unicode texts pass through a digest with UTF-8 only',
    source: 'documented',
    covers: ['Utilities.computeDigest', 'Utilities.Charset', 'Utilities.DigestAlgorithm'],
    run: () => {
      const digest = (text: string) => Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, text);
      const exact = Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'ë', Utilities.Charset.UTF_8);
      return [digest('ë').join() === digest('?').join(), exact.join() === digest('?').join()];
    },
    expect: [true, false],
  },
  {
    name: 'the SHA-256 of a text is 32 signed bytes',
    source: 'documented',
    covers: ['Utilities.computeDigest', 'DigestAlgorithm.SHA_256', 'Charset.UTF_8'],
    run: () => {
      const { DigestAlgorithm, Charset } = Utilities;
      const bytes = Utilities.computeDigest(DigestAlgorithm.SHA_256, 'abc', Charset.UTF_8);
      return [bytes.length, ...bytes.slice(0, 4)];
    },
    // FIPS 180-2: ba 78 16 bf …
    expect: [32, -70, 120, 22, -65],
  },
  {
    name: 'a digest of what is no text is refused',
    source: 'memory',
    covers: ['Utilities.computeDigest'],
    run: () => {
      const ask = Utilities.computeDigest as unknown as (...args: unknown[]) => Json;
      return ask.call(Utilities, Utilities.DigestAlgorithm.SHA_256, { a: 1 }, Utilities.Charset.UTF_8);
    },
    expect: { throws: 'The parameters (…' },
  },
];
