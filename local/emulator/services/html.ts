/** HtmlService: pages from strings, and templates; the bundle has no HTML files, so nothing comes from a file. */
import { ServiceError, enumOf, signatureError } from '../contract';
import type { ClassSpec, Covers, EnumSpec } from '../contract';
import type { World } from '../world';
import { BlobImpl } from './blob';
import { escapeHtml, serveHtml } from './clientHtml';
import { templateCode } from './htmlTemplate';
import { textOf } from './text';

/** The only names Google lets through `addMetaTag`. */
const metaNames = new Set([
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
]);

const sandboxMode = enumOf('SandboxMode', ['EMULATED', 'IFRAME', 'NATIVE']);
const frameOptions = enumOf('XFrameOptionsMode', ['ALLOWALL', 'DEFAULT']);

/** Enums of HtmlService. */
export const htmlEnums: Readonly<Record<string, readonly EnumSpec[]>> = {
  HtmlService: [sandboxMode, frameOptions],
};

/** A meta tag of a page. */
export class MetaTagImpl implements Covers<GoogleAppsScript.HTML.HtmlOutputMetaTag> {
  constructor(
    private readonly tagName: string,
    private readonly content: string,
  ) {}

  getName(): string {
    return this.tagName;
  }

  getContent(): string {
    return this.content;
  }
}

/** A page. */
export class HtmlOutputImpl implements Covers<Omit<GoogleAppsScript.HTML.HtmlOutput, 'getAs'>> {
  private title = '';
  private width: number | null = null;
  private height: number | null = null;
  private favicon: string | null = null;
  private readonly metaTags: MetaTagImpl[] = [];

  constructor(
    private readonly world: World,
    private content: string,
  ) {}

  append(addedContent: string): HtmlOutputImpl {
    return this.setContent(this.content + String(addedContent));
  }

  appendUntrusted(addedContent: string): HtmlOutputImpl {
    return this.setContent(this.content + escapeHtml(String(addedContent)));
  }

  asTemplate(): HtmlTemplateImpl {
    return new HtmlTemplateImpl(this.world, this.content);
  }

  clear(): HtmlOutputImpl {
    return this.setContent('');
  }

  getContent(): string {
    return this.content;
  }

  setContent(content: string): HtmlOutputImpl {
    this.content = String(content);
    return this;
  }

  getBlob(): BlobImpl {
    return new BlobImpl({ bytes: Buffer.from(this.content), contentType: 'text/html', name: 'output.html' });
  }

  getTitle(): string {
    return this.title;
  }

  setTitle(title: string): HtmlOutputImpl {
    this.title = String(title);
    return this;
  }

  getWidth(): number | null {
    return this.width;
  }

  setWidth(width: number): HtmlOutputImpl {
    this.width = Number(width);
    return this;
  }

  getHeight(): number | null {
    return this.height;
  }

  setHeight(height: number): HtmlOutputImpl {
    this.height = Number(height);
    return this;
  }

  getFaviconUrl(): string | null {
    return this.favicon;
  }

  setFaviconUrl(iconUrl: string): HtmlOutputImpl {
    this.favicon = String(iconUrl);
    return this;
  }

  addMetaTag(name: string, content: string): HtmlOutputImpl {
    if (!metaNames.has(String(name)))
      throw new ServiceError('The specified meta tag cannot be used in this context.');
    this.metaTags.push(new MetaTagImpl(String(name), String(content)));
    return this;
  }

  getMetaTags(): MetaTagImpl[] {
    return [...this.metaTags];
  }

  setSandboxMode(): HtmlOutputImpl {
    return this;
  }

  setXFrameOptionsMode(): HtmlOutputImpl {
    return this;
  }

  /** The page as the browser gets it. */
  served(): string {
    return serveHtml(this.content);
  }
}

/** A template, whose variables are the properties that the script puts on it. */
export class HtmlTemplateImpl {
  private facade: object = {};

  constructor(
    private readonly world: World,
    private readonly content: string,
  ) {}

  /** Remembers the script's object, which carries the variables. */
  attach(facade: object): void {
    this.facade = facade;
  }

  evaluate(): HtmlOutputImpl {
    const { runCode } = this.world.execution;
    if (!runCode) throw new Error('Templates can only be evaluated inside a script.');
    const render = runCode(this.getCode()) as (variables: object) => string;
    return new HtmlOutputImpl(this.world, render({ ...this.facade }));
  }

  getCode(): string {
    return templateCode(this.content);
  }

  getCodeWithComments(): string {
    return this.getCode();
  }

  getRawContent(): string {
    return this.content;
  }
}

/** The service itself. */
export class HtmlServiceImpl implements Covers<GoogleAppsScript.HTML.HtmlService> {
  constructor(private readonly world: World) {}

  createHtmlOutput(html: unknown = ''): HtmlOutputImpl {
    return new HtmlOutputImpl(this.world, checkHtml(contentOf('HtmlService.createHtmlOutput', html)));
  }

  createTemplate(html: unknown): HtmlTemplateImpl {
    return new HtmlTemplateImpl(this.world, contentOf('HtmlService.createTemplate', html));
  }

  createHtmlOutputFromFile(filename: string): never {
    throw new ServiceError(`No HTML file named ${String(filename)} was found.`);
  }

  createTemplateFromFile(filename: string): never {
    throw new ServiceError(`No HTML file named ${String(filename)} was found.`);
  }

  /** Known in web apps only. */
  getUserAgent(): null {
    return null;
  }
}

function contentOf(method: string, given: unknown): string {
  if (given instanceof BlobImpl || given instanceof HtmlOutputImpl)
    return given instanceof BlobImpl ? given.getDataAsString() : given.getContent();
  if (typeof given === 'object') throw signatureError(method, [given]);
  return textOf(given);
}

/** Google refuses what it cannot parse; here that is a tag, comment or script that never ends. */
function checkHtml(html: string): string {
  const rest = html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(script|style|textarea|title)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, '');
  if (/<!--|<(script|style)\b/i.test(rest) || /<[a-z/!][^>]*$/i.test(rest))
    throw new ServiceError(`Malformed HTML content: ${html.slice(0, 200)}`);
  return html;
}

const outputGetters = [
  'append',
  'appendUntrusted',
  'asTemplate',
  'clear',
  'getContent',
  'setContent',
  'getBlob',
  'getTitle',
  'setTitle',
  'getWidth',
  'setWidth',
];
const outputSetters = [
  'getHeight',
  'setHeight',
  'getFaviconUrl',
  'setFaviconUrl',
  'addMetaTag',
  'getMetaTags',
  'setSandboxMode',
  'setXFrameOptionsMode',
];

export const htmlClasses: readonly ClassSpec[] = [
  { name: 'HtmlOutputMetaTag', impl: MetaTagImpl, free: new Set(['getName', 'getContent']) },
  { name: 'HtmlOutput', impl: HtmlOutputImpl, free: new Set([...outputGetters, ...outputSetters]) },
  {
    name: 'HtmlTemplate',
    impl: HtmlTemplateImpl,
    free: new Set(['evaluate', 'getCode', 'getCodeWithComments', 'getRawContent']),
    onShow: (self, facade) => (self as HtmlTemplateImpl).attach(facade),
  },
  {
    name: 'HtmlService',
    impl: HtmlServiceImpl,
    free: new Set([
      'createHtmlOutput',
      'createTemplate',
      'createHtmlOutputFromFile',
      'createTemplateFromFile',
      'getUserAgent',
    ]),
  },
];
