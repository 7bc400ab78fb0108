/** Ui, its menus, dialogs and sidebar, and the older Browser service. */
import { EnumMember, ServiceError, enumOf, signatureError } from '../contract';
import type { ClassSpec, Covers, EnumSpec } from '../contract';
import type { MenuEntry, ShownMenu } from '../options';
import type { World } from '../world';
import { ask, buttonsOf } from './dialogs';
import type { Reply } from './dialogs';
import { HtmlOutputImpl } from './html';

const button = enumOf('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
const buttonSet = enumOf('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

/** Enums reachable through a Ui and through Browser. */
export const uiEnums: Readonly<Record<string, readonly EnumSpec[]>> = {
  Ui: [button, buttonSet],
  Browser: [{ ...buttonSet, name: 'Buttons' }],
};

/** Pixels: a sidebar's width is fixed, a dialog of no given size gets these. */
const sidebarWidth = 300;
const dialogWidth = 600;
const dialogHeight = 400;

/** What a prompt came to. */
export class PromptResponseImpl implements Covers<GoogleAppsScript.Base.PromptResponse> {
  constructor(private readonly reply: Reply) {}

  getSelectedButton(): EnumMember | undefined {
    return button.members.find((member) => member.name() === this.reply.button);
  }

  getResponseText(): string {
    return this.reply.text;
  }
}

/** A menu that is being put together. */
export class MenuImpl implements Covers<GoogleAppsScript.Base.Menu> {
  private readonly entries: MenuEntry[] = [];

  constructor(
    private readonly world: World,
    private readonly caption: string,
    private readonly isAddonMenu: boolean,
  ) {}

  addItem(caption: string, functionName: string): MenuImpl {
    this.entries.push({ kind: 'item', caption: String(caption), functionName: String(functionName) });
    return this;
  }

  addSeparator(): MenuImpl {
    this.entries.push({ kind: 'separator' });
    return this;
  }

  addSubMenu(menu: MenuImpl): MenuImpl {
    if (!(menu instanceof MenuImpl)) throw signatureError('Menu.addSubMenu', [menu]);
    this.entries.push({ kind: 'menu', caption: menu.caption, entries: menu.entries });
    return this;
  }

  /** A menu of the same name takes the older one's place; none can be removed. */
  addToUi(): void {
    const { menus } = this.world.records;
    const shown: ShownMenu = {
      caption: this.caption,
      isAddonMenu: this.isAddonMenu,
      entries: [...this.entries],
    };
    const place = menus.findIndex(
      (menu) => menu.caption === shown.caption && menu.isAddonMenu === shown.isAddonMenu,
    );
    menus.splice(place < 0 ? menus.length : place, place < 0 ? 0 : 1, shown);
  }
}

/** The editor's user interface. */
export class UiImpl implements Covers<Omit<GoogleAppsScript.Base.Ui, 'showDialog'>> {
  constructor(private readonly world: World) {}

  alert(...args: unknown[]): EnumMember | undefined {
    const reply = ask(this.world, { kind: 'alert', ...readDialog('Ui.alert', args) });
    return button.members.find((member) => member.name() === reply.button);
  }

  prompt(...args: unknown[]): PromptResponseImpl {
    const question = readDialog('Ui.prompt', args);
    const buttons = args.length === 1 ? buttonsOf.OK : undefined;
    return new PromptResponseImpl(
      ask(this.world, { kind: 'prompt', ...question, ...(buttons ? { buttons } : {}) }),
    );
  }

  createMenu(caption: string): MenuImpl {
    // In a published add-on every menu stands below the add-on's own.
    return new MenuImpl(this.world, String(caption), this.world.options.addOn ?? false);
  }

  createAddonMenu(): MenuImpl {
    return new MenuImpl(this.world, '', true);
  }

  showSidebar(userInterface: HtmlOutputImpl): void {
    this.show('sidebar', { page: userInterface, method: 'Ui.showSidebar', args: [userInterface] });
  }

  showModalDialog(userInterface: HtmlOutputImpl, title: string): void {
    this.show('modal', { page: userInterface, method: 'Ui.showModalDialog', args: [userInterface, title] });
  }

  showModelessDialog(userInterface: HtmlOutputImpl, title: string): void {
    this.show('modeless', {
      page: userInterface,
      method: 'Ui.showModelessDialog',
      args: [userInterface, title],
    });
  }

  private show(
    kind: 'sidebar' | 'modal' | 'modeless',
    given: { page: unknown; method: string; args: readonly unknown[] },
  ): void {
    const { page, method, args } = given;
    if (!(page instanceof HtmlOutputImpl)) throw signatureError(method, args);
    const title = kind === 'sidebar' ? page.getTitle() : String(args[1]);
    const width = kind === 'sidebar' ? sidebarWidth : (page.getWidth() ?? dialogWidth);
    const height = kind === 'sidebar' ? {} : { height: page.getHeight() ?? dialogHeight };
    this.world.records.dialogs.push({
      kind,
      title,
      text: '',
      buttons: [],
      html: page.served(),
      width,
      ...height,
    });
  }
}

/** Browser, the older way to ask: buttons are answered as lower-case texts, a closed dialog as `cancel`. */
export class BrowserImpl implements Covers<GoogleAppsScript.Base.Browser> {
  constructor(private readonly world: World) {}

  msgBox(...args: unknown[]): string {
    const reply = this.ask('alert', { method: 'Browser.msgBox', args });
    return reply.button === 'CLOSE' ? 'cancel' : reply.button.toLowerCase();
  }

  inputBox(...args: unknown[]): string {
    const reply = this.ask('prompt', { method: 'Browser.inputBox', args });
    return reply.button === 'OK' || reply.button === 'YES' ? reply.text : 'cancel';
  }

  private ask(kind: 'alert' | 'prompt', given: { method: string; args: readonly unknown[] }): Reply {
    requireEditor(this.world, given.method);
    return ask(this.world, { kind, ...readDialog(given.method, given.args) });
  }
}

/** Throws Google's refusal when nobody has the editor open, as in a time-driven trigger. */
export function requireEditor(world: World, method: string): void {
  if (!world.execution.start.hasEditor) throw new ServiceError(`Cannot call ${method}() from this context.`);
}

/** `(prompt)`, `(prompt, buttons)` or `(title, prompt, buttons)`. */
function readDialog(
  method: string,
  args: readonly unknown[],
): { title: string; text: string; buttons: (typeof buttonsOf)[string] } {
  const texts = args.length === 1 ? args : args.slice(0, -1);
  const set = args.length === 1 ? buttonSet.members[0] : args[args.length - 1];
  const isSet = set instanceof EnumMember && buttonSet.members.includes(set);
  if (!isSet || texts.some((text) => typeof text === 'object' && text !== null))
    throw signatureError(method, args);
  const [title, text] = texts.length === 1 ? ['', texts[0]] : texts;
  return { title: String(title), text: String(text), buttons: buttonsOf[set.name()] ?? [] };
}

export const uiClasses: readonly ClassSpec[] = [
  { name: 'Ui', impl: UiImpl, free: new Set(['createMenu', 'createAddonMenu']) },
  { name: 'Menu', impl: MenuImpl, free: new Set(['addItem', 'addSeparator', 'addSubMenu', 'addToUi']) },
  {
    name: 'PromptResponse',
    impl: PromptResponseImpl,
    free: new Set(['getSelectedButton', 'getResponseText']),
  },
  { name: 'Browser', impl: BrowserImpl, free: new Set() },
];
