/** One file with the add-on in it: what its people do to it, what happens in the middle of its runs, and what it was allowed to send. */
import type { Host, HostSnapshot } from '../../local/emulator';
import type { FetchAnswer, FetchRequest } from '../../local/emulator/options';
import type { PhoneNetwork } from '../../local/phoneNetwork';
import { ask, gridOf, openHost, OWNER, sheetOf, tabNames, use, type Ended } from '../app/shop';
import type { TrueClock } from './clock';
import type { Scene } from './scenes';

const COLLEAGUE = 'colleague@example.com';

/** Google's end of an execution: no message of ours, no `finally`. */
class Killed extends Error {}

export interface OfficeOptions {
  readonly scene: Scene;
  readonly clock: TrueClock;
  readonly network: PhoneNetwork;
  /** Every request of this file goes through here. */
  readonly fetch: (office: Office, request: FetchRequest) => FetchAnswer;
}

export class Office {
  readonly host: Host;
  /** `phone|words` that the owner said yes to here. */
  readonly approved = new Set<string>();
  /** When the run at work began. */
  runBegan = 0;
  /** False while somebody else is at work in the middle of a run: the list may change between a look and the call. */
  isQuiet = true;
  private grace = 0;
  private meanwhile: ((call: number) => void) | undefined;
  private calls = 0;

  constructor(private readonly options: OfficeOptions) {
    const { scene, clock } = options;
    this.host = openHost({
      now: scene.start,
      sheetZone: scene.sheetZone,
      scriptZone: scene.scriptZone,
      fetch: (request) => options.fetch(this, request),
      onServiceCall: () => this.onCall(),
    });
    clock.follow(this.host);
  }

  /** One firing of the hourly trigger, with something that happens before a call of it. */
  tick(meanwhile: (call: number) => void = () => undefined): void {
    this.runBegan = this.options.clock.now;
    this.calls = 0;
    this.meanwhile = meanwhile;
    try {
      this.host.call('tick');
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
    } finally {
      this.meanwhile = undefined;
    }
  }

  /** Google ends the run before this call; false when the run had fewer. */
  tickKilledAt(at: number): boolean {
    let isKilled = false;
    this.tick((call) => {
      if (call !== at) return;
      isKilled = true;
      throw new Killed('The execution was ended.');
    });
    return isKilled;
  }

  /** How many calls a run makes now; takes it. */
  countCalls(): number {
    let last = 0;
    this.tick((call) => void (last = call));
    return last;
  }

  connect(): Ended {
    return ask(this.host, 'connectProvider', { provider: 'Twilio', ...this.options.network.access });
  }

  /** Prepares the month and says yes to all that waits; gives how many texts that were. */
  approve(): number {
    if (!use(this.host, 'prepareTexts').ok) return 0;
    const month = this.month();
    const { sentence } = ask(this.host, 'approveTexts', { month, count: 0 });
    const count = Number(/^(\d+) texts? waits? for your yes/.exec(sentence)?.[1] ?? 0);
    if (count === 0 || !ask(this.host, 'approveTexts', { month, count }).ok) return 0;
    for (const { phone, words, status } of this.texts())
      if (status === 'Approved') this.approved.add(`${phone}|${words}`);
    return count;
  }

  /** The owner takes the yes back; a run at work may finish the text in its hands. */
  stop(): void {
    if (!ask(this.host, 'stopSending', {}).ok) return;
    this.approved.clear();
    this.grace = this.isQuiet ? 0 : 1;
  }

  /** True once after a stop in the middle of a run. */
  takeGrace(): boolean {
    return this.grace-- > 0;
  }

  /** The month of the sheet's day. */
  month(): string {
    const parts = new Intl.DateTimeFormat('en-CA', {
      timeZone: this.options.scene.sheetZone,
      year: 'numeric',
      month: '2-digit',
    }).formatToParts(this.host.now);
    const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
    return `${part('year')}-${part('month')}`;
  }

  /** The rows of the Texts tab. */
  texts() {
    const [headings = [], ...rows] = gridOf(this.host, 'Texts');
    const at = (heading: string) => headings.indexOf(heading);
    return rows.map((row) => ({
      key: row[at('Key')] ?? '',
      month: row[at('Month')] ?? '',
      name: row[at('Name')] ?? '',
      phone: row[at('Phone')] ?? '',
      words: row[at('Message')] ?? '',
      status: row[at('Status')] ?? '',
    }));
  }

  get journal(): ReadonlyMap<string, string> {
    return this.host.stores.get('document') ?? new Map<string, string>();
  }

  /** Work of somebody else, who has a key of their own. */
  asColleague(work: () => void): void {
    this.host.user = COLLEAGUE;
    try {
      work();
    } finally {
      this.host.user = OWNER;
    }
  }

  /** Whoever wipes or copies does it by Google's own means, which no allowance of ours limits. */
  private byGoogle(script: string): void {
    this.host.leaveAllowance('properties', Infinity);
    this.host.evaluate(script);
  }

  wipeJournal(): void {
    this.byGoogle('PropertiesService.getDocumentProperties().deleteAllProperties()');
    this.approved.clear();
  }

  deleteTab(name: string): void {
    if (tabNames(this.host).includes(name))
      this.host.globals.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheetOf(this.host, name));
  }

  /** Becomes a copy of another file: the cells come along, the properties of file and people do not. */
  becomeCopyOf(original: HostSnapshot): void {
    this.host.restore(original);
    this.byGoogle(`
      PropertiesService.getDocumentProperties().deleteAllProperties();
      PropertiesService.getUserProperties().deleteAllProperties();
      for (const trigger of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(trigger);
      const tags = SpreadsheetApp.getActiveSpreadsheet().createDeveloperMetadataFinder().withKey('regulars').find();
      const tag = tags.find((one) => one.getValue().includes('"workbook"'));
      tag.setValue(JSON.stringify({ ...JSON.parse(tag.getValue()), file: 'the-original' }));`);
    this.approved.clear();
  }

  private onCall(): void {
    const { meanwhile } = this;
    if (meanwhile === undefined) return;
    this.calls += 1;
    this.options.clock.tick();
    this.meanwhile = undefined;
    meanwhile(this.calls);
    this.meanwhile = meanwhile;
  }
}
