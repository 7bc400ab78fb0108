/** The one spreadsheet of the preview: makes it, keeps it, takes steps back, and says what it looks like. */
import { createHost, type Answer, type Host, type ShownDialog } from '../../emulator';
import { demoRows, LIST_TAB, openList } from '../../opening';
import { localeSentence, ownLocale } from '../../ownLocale';
import type { EngineData, Frame, Opened, PreviewEvent, PreviewState, Question } from '../protocol';
import { dressHeadings, widenColumns } from './dressList';
import { listScheduled, wallClock } from './scheduled';
import { load, save, setAside } from './store';
import { Tabs } from './tabs';
import { Town } from './town';

/** Steps that can be taken back: enough for a slip, small enough for a big list. */
const UNDO_STEPS = 20;
const OWNER = 'owner@example.com';
const DEMO_TITLE = 'Crumb & Co, demo shop';
/** The owner comes in the morning. */
const MORNING = '09:00';

/** The page and the person at it. */
export interface Outside {
  tell(event: PreviewEvent): void;
  show(frame: Frame, html: string): void;
  /** Waits for the person. */
  ask(question: Question): Answer;
}

export class Book {
  host: Host;
  town = new Town(() => this.host);
  title = DEMO_TITLE;
  private tabs: Tabs;
  private zone: string;
  private readonly steps: { label: string; sheets: unknown }[] = [];
  private shown = { dialogs: 0, toasts: 0 };
  private lastId = 0;
  private selected = '';
  private isJustOpened = true;
  private isChanged = false;

  constructor(
    private readonly data: EngineData,
    private readonly outside: Outside,
  ) {
    this.zone = data.zone;
    this.host = this.makeHost();
    this.tabs = new Tabs(this.host);
  }

  /** The saved spreadsheet, the list given at the start, or the demo shop. */
  open(): Opened {
    const { list, isFresh, stateFile } = this.data;
    const kept = list || isFresh ? undefined : load(stateFile);
    if (kept) {
      this.begin(kept.title, kept.zone);
      this.host.restore(kept.snapshot);
      if (kept.town) this.town.restore(kept.town);
      this.isChanged = kept.isChanged ?? true;
      this.host.call('onOpen');
      return { sentences: ['Here is the spreadsheet as you left it.'], followUps: this.followUps() };
    }
    setAside(stateFile);
    const sentences = list ? this.openOwn(list, true) : this.openDemo();
    return { sentences, followUps: this.followUps() };
  }

  /** The demo shop of today, set up. */
  openDemo(): string[] {
    this.begin(DEMO_TITLE, this.data.zone);
    return this.fill(demoRows(this.data.today), (ask) => {
      dressHeadings(this.host.globals.SpreadsheetApp.getActiveSheet());
      return openList(ask, true);
    });
  }

  /** A copy of the owner's list, set up by the guess or left for *Set up*. */
  openOwn(list: { name: string; rows: readonly (readonly string[])[] }, isSetUp: boolean): string[] {
    this.begin(list.name, this.data.zone);
    const locale = ownLocale(list.rows);
    this.host.sheets.setLocale(locale);
    return this.fill(list.rows, (ask) => (isSetUp ? [localeSentence(locale), ...openList(ask, false)] : []));
  }

  private fill(
    rows: readonly (readonly string[])[],
    work: (ask: Parameters<typeof openList>[0]) => string[],
  ): string[] {
    const { sheets, globals } = this.host;
    const [first] = sheets.listSheets();
    if (first) sheets.renameSheet(first.name, LIST_TAB);
    sheets.typeCells(LIST_TAB, { row: 1, column: 1 }, rows);
    widenColumns(globals.SpreadsheetApp.getActiveSheet(), rows);
    this.host.call('onOpen');
    const sentences = work(
      (name, args) => this.host.scriptRun('rpc', name, args) as ReturnType<Parameters<typeof openList>[0]>,
    );
    globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(LIST_TAB)?.activate();
    globals.SpreadsheetApp.flush();
    return sentences;
  }

  /** The Follow-ups tab as rows of text; nothing when it is not there. */
  private followUps(): string[][] {
    const isThere = this.host.sheets.listSheets().some(({ name }) => name === 'Follow-ups');
    return isThere ? this.host.sheets.textsOf('Follow-ups') : [];
  }

  /** Remembers how the tabs are now, to come back here by `undo`. */
  markStep(label: string): void {
    this.steps.push({ label, sheets: this.host.snapshot().sheets });
    if (this.steps.length > UNDO_STEPS) this.steps.shift();
  }

  /** Looks at the tabs after an act; a step that has changed nothing is forgotten. Says whether something has changed. */
  endStep(isStep: boolean): boolean {
    const hasChanged = this.tabs.look();
    // What was just opened is new to the page, and nobody's work.
    if (hasChanged && !this.isJustOpened) this.isChanged = true;
    this.isJustOpened = false;
    if (isStep && !hasChanged) this.steps.pop();
    return hasChanged;
  }

  /** The tabs as before the last step; clock, schedule and what the script remembers stay, as in Google Sheets. */
  undo(): void {
    const step = this.steps.pop();
    if (step) this.host.restore({ ...this.host.snapshot(), sheets: step.sheets });
  }

  state(): PreviewState {
    const spreadsheet = this.host.globals.SpreadsheetApp.getActiveSpreadsheet();
    const zone = spreadsheet.getSpreadsheetTimeZone();
    return {
      title: this.title,
      tabs: this.tabs.heads(),
      activeTab: spreadsheet.getActiveSheet().getSheetId(),
      jump: this.takeJump(),
      menus: this.host.menus,
      now: wallClock(this.host.now, zone),
      zone,
      user: this.host.user,
      scheduled: listScheduled(this.host, zone),
      phones: this.town.shown(zone),
      isChanged: this.isChanged,
      undo: this.steps[this.steps.length - 1]?.label ?? null,
    };
  }

  /** Takes the selection as it is for the person's own. */
  takeJump(): PreviewState['jump'] {
    const cell = this.host.globals.SpreadsheetApp.getActiveSheet().getActiveRange()?.getCell(1, 1);
    const place = cell ? { row: cell.getRow(), column: cell.getColumn() } : null;
    const isNew = JSON.stringify(place) !== this.selected;
    this.selected = JSON.stringify(place);
    return isNew ? place : null;
  }

  tabJson(id: number): string {
    return this.tabs.jsonOf(id);
  }

  save(): void {
    const { title, zone, isChanged } = this;
    const [snapshot, town] = [this.host.snapshot(), this.town.snapshot()];
    save(this.data.stateFile, { title, zone, isChanged, snapshot, town });
  }

  /** Passes on what the script has shown since the last time. */
  passOn(): void {
    const { dialogs, toasts } = this.host;
    for (const toast of toasts.slice(this.shown.toasts)) this.outside.tell({ kind: 'toast', ...toast });
    for (const dialog of dialogs.slice(this.shown.dialogs)) this.showFrame(dialog);
    this.shown = { dialogs: dialogs.length, toasts: toasts.length };
  }

  private showFrame({ kind, title, html, width = 300, height }: ShownDialog): void {
    if (kind === 'alert' || kind === 'prompt' || html === undefined) return;
    this.lastId += 1;
    const frame = { id: this.lastId, kind, title, width, ...(height !== undefined && { height }) };
    this.outside.show(frame, html);
  }

  private begin(title: string, zone: string): void {
    this.title = title;
    this.zone = zone;
    this.steps.length = 0;
    this.isJustOpened = true;
    this.isChanged = false;
    this.shown = { dialogs: 0, toasts: 0 };
    this.outside.tell({ kind: 'opened' });
    this.host.dispose();
    this.host = this.makeHost();
    this.town = new Town(() => this.host);
    this.tabs = new Tabs(this.host, this.tabs.lastRevision);
  }

  private makeHost(): Host {
    const { source, manifest, today } = this.data;
    return createHost({
      source,
      manifest,
      now: `${today}T${MORNING}`,
      sheetZone: this.zone,
      user: OWNER,
      editorOpen: true,
      answers: (dialog) => this.ask(dialog),
      fetch: (request) => this.town.fetch(request),
      onServiceCall: () => this.passOn(),
    });
  }

  private ask(dialog: Omit<ShownDialog, 'answer' | 'typed'>): Answer {
    const { kind, title, text, buttons } = dialog;
    if (kind !== 'alert' && kind !== 'prompt') return null;
    this.passOn();
    this.lastId += 1;
    return this.outside.ask({ id: this.lastId, kind, title, text, buttons });
  }
}
