/** How a bare machine gets its browser, with ways that download nothing. */
import { browserWays, getBrowser, provideBrowser, runWithin, type BrowserWay, type Machine } from './browser';
import { NO_BROWSER } from '../e2e/findBrowser';

const said = { log: jest.spyOn(console, 'log'), error: jest.spyOn(console, 'error') };
beforeEach(() => Object.values(said).forEach((spy) => spy.mockReset().mockImplementation()));
afterAll(() => Object.values(said).forEach((spy) => spy.mockRestore()));

const FOUND = '/usr/bin/chromium';
const DOWNLOADED = '/cache/chromium';

/** A way that notes when it is gone. */
function way(gone: string[], name: string, more: Partial<BrowserWay> = {}): BrowserWay {
  return {
    news: '',
    get: () => {
      gone.push(name);
      return true;
    },
    places: () => [`/${name}`],
    ...more,
  };
}
const starting =
  (...places: string[]) =>
  (place: string) =>
    Promise.resolve(places.includes(place));

describe('the browser of the tests', () => {
  test('is the one that is there, and nothing is downloaded', async () => {
    const gone: string[] = [];
    const ways = [way(gone, 'found', { places: () => [FOUND] }), way(gone, 'download')];
    expect(await getBrowser(ways, starting(FOUND, '/download'))).toBe(FOUND);
    expect(gone).toEqual(['found']);
  });

  test('is the next one there when the first does not start', async () => {
    const ways = [way([], 'found', { places: () => ['/stub', FOUND] })];
    expect(await getBrowser(ways, starting(FOUND))).toBe(FOUND);
  });

  test('is downloaded when none is there', async () => {
    const gone: string[] = [];
    const ways = [
      way(gone, 'found', { places: () => [] }),
      way(gone, 'download', { places: () => [DOWNLOADED] }),
      way(gone, 'package'),
    ];
    expect(await getBrowser(ways, starting(DOWNLOADED))).toBe(DOWNLOADED);
    expect(gone).toEqual(['found', 'download']);
  });

  test('is the package when the download fails', async () => {
    const ways = [way([], 'download', { get: () => false }), way([], 'package')];
    expect(await getBrowser(ways, starting('/download', '/package'))).toBe('/package');
  });

  test('is the package when the download is there but lacks its libraries', async () => {
    const ways = [way([], 'download'), way([], 'package')];
    expect(await getBrowser(ways, starting('/package'))).toBe('/package');
  });

  test('is none when no way leads to one that starts', async () => {
    const gone: string[] = [];
    const ways = ['found', 'download', 'package'].map((name) => way(gone, name));
    expect(await getBrowser(ways, starting())).toBeUndefined();
    expect(gone).toEqual(['found', 'download', 'package']);
  });

  test('is told before it is fetched, since that takes minutes', async () => {
    await getBrowser([way([], 'download', { news: 'Downloading …' })], starting());
    expect(said.log).toHaveBeenCalledWith('Downloading …');
  });
});

describe('a bare machine', () => {
  const PACKAGE = ['update', 'install'];

  /** Notes the first plain word of what is run. */
  function bare(run: string[], more: Partial<Machine> = {}): Machine {
    return {
      places: () => [],
      mayInstall: () => true,
      run(program, ...args) {
        run.push((program === 'apt-get' ? args[0] : 'playwright') ?? '');
        return true;
      },
      starts: () => Promise.resolve(false),
      ...more,
    };
  }

  test("tries Playwright's download before the package", async () => {
    const run: string[] = [];
    await provideBrowser(bare(run));
    expect(run).toEqual(['playwright', ...PACKAGE]);
  });

  test('gets no package without the right to install', async () => {
    const run: string[] = [];
    await provideBrowser(bare(run, { mayInstall: () => false }));
    expect(run).toEqual(['playwright']);
  });

  test('takes the package that has just come', () => {
    const run: string[] = [];
    const places = () => (run.includes('install') ? ['/package'] : []);
    const [, , last] = browserWays(bare(run, { places }));
    expect([last?.get(), last?.places()]).toEqual([true, ['/package']]);
  });

  test('fails with one sentence when all was in vain', async () => {
    expect(await provideBrowser(bare([]))).toBe(false);
    expect(said.error.mock.calls).toEqual([[NO_BROWSER]]);
  });

  test('waits for no download longer than its limit', () => {
    expect(runWithin(200, process.execPath, '-e', 'setInterval(() => {}, 1000)')).toBe(false);
  });
});
