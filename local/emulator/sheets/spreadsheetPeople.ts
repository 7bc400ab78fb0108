/** Who may use a Spreadsheet, and what it shows its user: editors, viewers, toasts, menus of the old kind. */
import { SpreadsheetOnActive } from './spreadsheetOnActive';
import { UserImpl, addressOf } from './user';

/** Seconds a toast stays when the script does not say. */
const TOAST_SECONDS = 5;

/** A spreadsheet file as far as people go. */
export abstract class SpreadsheetPeople extends SpreadsheetOnActive {
  getOwner(): UserImpl {
    this.context.settle();
    return new UserImpl(this.context.book.owner);
  }

  getEditors(): UserImpl[] {
    this.context.settle();
    const { owner, editors } = this.context.book;
    return [...new Set([owner, ...editors])].map((address) => new UserImpl(address));
  }

  getViewers(): UserImpl[] {
    this.context.settle();
    return this.context.book.viewers.map((address) => new UserImpl(address));
  }

  addEditor(user: unknown): this {
    return this.addEditors([user]);
  }

  addEditors(users: readonly unknown[]): this {
    const { book } = this.context;
    book.assign('editors', [...new Set([...book.editors, ...users.map(addressOf)])]);
    return this;
  }

  addViewer(user: unknown): this {
    return this.addViewers([user]);
  }

  addViewers(users: readonly unknown[]): this {
    const { book } = this.context;
    book.assign('viewers', [...new Set([...book.viewers, ...users.map(addressOf)])]);
    return this;
  }

  removeViewer(user: unknown): this {
    const { book } = this.context;
    book.assign(
      'viewers',
      book.viewers.filter((address) => address !== addressOf(user)),
    );
    return this;
  }

  removeEditor(user: unknown): this {
    const { book } = this.context;
    book.assign(
      'editors',
      book.editors.filter((address) => address !== addressOf(user)),
    );
    return this;
  }

  toast(msg: string, title = '', timeoutSeconds: number | null = TOAST_SECONDS): void {
    this.context.book.host.toast(msg, title, timeoutSeconds ?? TOAST_SECONDS);
  }

  /** The old way of adding a menu: entries without a function, or null, are separators. */
  addMenu(name: string, subMenus: readonly ({ name: string; functionName: string } | null)[]): void {
    const menu = (this.context.book.host.ui() as MenuMaker).createMenu(name);
    for (const item of subMenus) {
      if (item) menu.addItem(item.name, item.functionName);
      else menu.addSeparator();
    }
    menu.addToUi();
  }

  /** A menu of the same name is replaced. */
  updateMenu(name: string, subMenus: readonly ({ name: string; functionName: string } | null)[]): void {
    this.addMenu(name, subMenus);
  }
}

interface MenuMaker {
  createMenu(name: string): {
    addItem(caption: string, functionName: string): unknown;
    addSeparator(): unknown;
    addToUi(): void;
  };
}
