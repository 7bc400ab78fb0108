/** The built pages, the panel and the window over the sheet, in a real browser, with google.script.run laid onto the emulator; what is looked at is the tests' business. */
import type { Browser, Page, ViewportSize } from 'playwright-core';
import type { Host } from '../../local/emulator';
import { findBrowser, launchBrowser } from './findBrowser';
import { freshPage } from './freshPage';

/** The width of Google's sidebar. */
const SIDEBAR = { width: 300, height: 720 };
/** As the add-on opens it. */
export const WINDOW = { width: 900, height: 640 };

let pagesServed = 0;

/** Any address: the page is served from here, and nothing else is. */
function newAddress(): string {
  pagesServed += 1;
  return `https://panel-${pagesServed}.example.com/`;
}

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
export function openPanelPage(browser: Browser, host: Host): Promise<PanelPage> {
  return openPage(browser, host, { viewport: SIDEBAR, body: panelHtml(host) });
}

/** The window over the sheet as `openTransfer` shows it now. */
export function openTransferPage(
  browser: Browser,
  host: Host,
  view: 'bringIn' | 'takeOut' = 'bringIn',
): Promise<PanelPage> {
  host.scriptRun('rpc', 'openTransfer', { view });
  return openPage(browser, host, { viewport: WINDOW, body: shownHtml(host, 'modal') });
}

async function openPage(
  browser: Browser,
  host: Host,
  { viewport, body }: { viewport: ViewportSize; body: string },
): Promise<PanelPage> {
  const page = await freshPage(browser, { viewport });
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
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(newAddress());
  // A page with several views has a part for each; the one that is shown counts.
  await page.locator('main[aria-busy="false"]:visible').first().waitFor();
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
  return shownHtml(host, 'sidebar');
}

function shownHtml(host: Host, kind: 'sidebar' | 'modal'): string {
  const shown = host.dialogs.filter((dialog) => dialog.kind === kind).pop();
  if (shown?.html === undefined) throw new Error('Nothing was shown.');
  return shown.html;
}

/** Google's client object, as far as the pages use it; and a note of everything that listens for clicks, which does not keep it alive. */
const STUB = `
  window.clickable = [];
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    if (type === 'click' && this instanceof Element) window.clickable.push(new WeakRef(this));
    return listen.call(this, type, ...rest);
  };
  const host = { close: () => void (window.isClosed = true) };
  window.google = { script: { run: runner(() => undefined, () => undefined), host } };
  function runner(good, bad) {
    return {
      withSuccessHandler: (next) => runner(next, bad),
      withFailureHandler: (next) => runner(good, next),
      rpc: (...args) => void window.askEmulator(...args).then((answer) =>
        answer.failure === undefined ? good(answer.value) : bad({ name: 'ScriptError', message: answer.failure })),
    };
  }
`;
