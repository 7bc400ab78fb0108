/** The built panel in a real browser, with google.script.run laid onto the emulator; what is looked at is the tests' business. */
import type { Browser, Page } from 'playwright-core';
import type { Host } from '../../local/emulator';
import { findBrowser, launchBrowser } from './findBrowser';

/** The width of Google's sidebar. */
const SIDEBAR = { width: 300, height: 720 };

/** Any address: the page is served from here, and nothing else is. */
const ADDRESS = 'https://panel.example.com/';

/** What the stub does with a request instead of asking the emulator. */
export type Interception = (name: string) => { readonly failure: string } | 'never' | undefined;

export interface PanelPage {
  readonly page: Page;
  /** Names of the requests that were made, oldest first. */
  readonly requests: string[];
  /** From now on requests go through this first. */
  intercept(next: Interception | undefined): void;
  /** Errors and console output of the page. */
  readonly noise: string[];
}

/** A browser for a whole test file. */
export async function openBrowser(): Promise<Browser> {
  return launchBrowser(findBrowser());
}

/** The panel as `openPanel` shows it now, filled. */
export async function openPanelPage(browser: Browser, host: Host): Promise<PanelPage> {
  const page = await browser.newPage({ viewport: SIDEBAR });
  const requests: string[] = [];
  const noise: string[] = [];
  let interception: Interception | undefined;
  page.on('pageerror', (error) => noise.push(String(error)));
  page.on('console', (line) => noise.push(line.text()));
  await page.exposeFunction('askEmulator', (name: string, args: unknown, account: string) => {
    requests.push(name);
    const instead = interception?.(name);
    if (instead === 'never') return new Promise(() => undefined);
    if (instead !== undefined) return { failure: instead.failure };
    return answerOf(host, name, args, account);
  });
  await page.addInitScript(STUB);
  const body = panelHtml(host);
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(ADDRESS);
  await page.waitForSelector('main[aria-busy="false"]');
  return { page, requests, noise, intercept: (next) => void (interception = next) };
}

function answerOf(host: Host, name: string, args: unknown, account: string): unknown {
  try {
    return { value: host.scriptRun('rpc', name, args, account) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

/** The page as Google would serve it. */
export function panelHtml(host: Host): string {
  host.call('openPanel');
  const shown = host.dialogs.filter(({ kind }) => kind === 'sidebar').pop();
  if (shown?.html === undefined) throw new Error('The panel was not shown.');
  return shown.html;
}

/** Google's client object, as far as the panel uses it; and a note of everything that listens for clicks, which does not keep it alive. */
const STUB = `
  window.clickable = [];
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    if (type === 'click' && this instanceof Element) window.clickable.push(new WeakRef(this));
    return listen.call(this, type, ...rest);
  };
  window.google = { script: { run: runner(() => undefined, () => undefined) } };
  function runner(good, bad) {
    return {
      withSuccessHandler: (next) => runner(next, bad),
      withFailureHandler: (next) => runner(good, next),
      rpc: (...args) => void window.askEmulator(...args).then((answer) =>
        answer.failure === undefined ? good(answer.value) : bad({ name: 'ScriptError', message: answer.failure })),
    };
  }
`;
