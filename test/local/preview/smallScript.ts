/** A script of a few lines in place of the built add-on, and a preview thread around it. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundlePrograms, type Programs } from '../../../local/preview/bundle';
import { EngineThread } from '../../../local/preview/engineThread';
import type { EngineData, Frame, PreviewEvent, PreviewState } from '../../../local/preview/protocol';

const SOURCE = `
function onOpen() { SpreadsheetApp.getUi().createMenu('Shop').addItem('Ask', 'ask').addToUi(); }
const MAPPING = { tab: 'Customers', tabs: ['Customers'], customers: 1, columns: [], choices: [], changes: [], consent: '', consentStory: '' };
function rpc(name) { return { ok: true, value: name === 'readMapping' ? MAPPING : { sentence: name } }; }
function ask() {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt('Shop', 'How many?', ui.ButtonSet.OK_CANCEL);
  SpreadsheetApp.getActiveSheet().getRange('A1').setValue(answer.getSelectedButton() + ' ' + answer.getResponseText());
  SpreadsheetApp.getActiveSpreadsheet().toast('Done');
}
function panel() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<b>Hello</b>').setTitle('Shop')); }
function fail() { throw new Error('The oven is cold.'); }
function daily() { ScriptApp.newTrigger('bake').timeBased().everyDays(1).atHour(6).create(); }
function bake() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('B1').setValue('bread'); }
`;

/** The list that most tests begin with. */
export const LIST = { name: 'list.csv', rows: [['Name'], ['Ana']] };

/** A running thread, what it told, and a way to wait for what it will tell. */
export class SmallPreview {
  readonly events: PreviewEvent[] = [];
  readonly pages: string[] = [];
  readonly thread: EngineThread;
  private readonly waiting: (() => void)[] = [];

  constructor(programs: Programs, data: Partial<EngineData> = {}) {
    const listener = {
      onEvent: (event: PreviewEvent) => {
        this.events.push(event);
        this.waiting.splice(0).forEach((wake) => wake());
      },
      onPage: (_: Frame, html: string) => void this.pages.push(html),
    };
    this.thread = new EngineThread(programs.thread, { ...defaults(), ...data }, listener);
  }

  /** The next or a past event of a kind. */
  async event<Kind extends PreviewEvent['kind']>(kind: Kind): Promise<Extract<PreviewEvent, { kind: Kind }>> {
    for (;;) {
      const found = this.events.find((event) => event.kind === kind);
      if (found) return found as Extract<PreviewEvent, { kind: Kind }>;
      await new Promise<void>((wake) => this.waiting.push(wake));
    }
  }

  /** What the page was last told. */
  get state(): PreviewState {
    const states = this.events.flatMap((event) => (event.kind === 'state' ? [event.state] : []));
    const last = states[states.length - 1];
    if (!last) throw new Error('Nothing was told yet.');
    return last;
  }

  /** The first tab as CSV. */
  async csv(): Promise<unknown> {
    const outcome = await this.thread.act('csv', { tab: this.state.tabs[0]?.id });
    return outcome.ok ? outcome.value : outcome.message;
  }

  /** A menu item is chosen. */
  choose(functionName: string) {
    return this.thread.act('command', { functionName, label: functionName });
  }
}

function defaults(): Omit<EngineData, 'bell'> {
  return {
    source: SOURCE,
    manifest: {},
    zone: 'UTC',
    today: '2026-11-20',
    isFresh: false,
    stateFile: path.join(mkdtempSync(path.join(tmpdir(), 'preview-')), 'state.json'),
  };
}

let programs: Promise<Programs> | undefined;

/** The preview's own programs, put together once. */
export function smallPrograms(): Promise<Programs> {
  programs ??= bundlePrograms();
  return programs;
}
