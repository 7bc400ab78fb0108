/** The state that outlives executions: clock, user, stores, triggers, locks, records; what may be done with it is left to the services. */
import type { SheetsApp } from './contract';
import type { Execution } from './execution';
import { instantFromText } from './localTime';
import type { HostOptions, InstalledTrigger } from './options';
import { Quotas } from './quotas';
import { Records } from './records';
import type { ScopeGrant } from './scopes';
import { scopesOf } from './scopes';

/** One property store: texts by key. */
export type Store = Map<string, string>;

/** A cached text and the instant at which it vanishes. */
export interface CachedText {
  readonly value: string;
  readonly expiresAt: number;
}

/** Everything of a host that is not code. */
export class World {
  now: number;
  user: string;
  editorOpen: boolean;
  readonly scriptZone: string;
  readonly sheetZone: string;
  readonly locale: string;
  readonly grant: ScopeGrant;
  readonly records = new Records();
  readonly quotas = new Quotas();
  /** Counted calls of all executions that were not nested in another; emptying it starts the count anew. */
  readonly calls: string[] = [];
  readonly properties = new Map<string, Store>();
  readonly caches = new Map<string, Map<string, CachedText>>();
  readonly locks = new Map<string, Execution>();
  triggers: InstalledTrigger[] = [];
  /** Answers already taken from a list of answers. */
  answersUsed = 0;
  current: Execution | undefined;
  private lastId = 0;
  private seed = 20_261_120;
  private sheetsApp: SheetsApp | undefined;

  constructor(readonly options: HostOptions) {
    const manifest = (options.manifest ?? {}) as { timeZone?: string };
    this.sheetZone = options.sheetZone ?? 'America/New_York';
    this.scriptZone = options.scriptZone ?? manifest.timeZone ?? this.sheetZone;
    this.locale = options.locale ?? 'en_US';
    this.user = options.user ?? 'owner@example.com';
    this.editorOpen = options.editorOpen ?? true;
    this.now = instantFromText(options.now ?? '2026-11-20T09:00', this.sheetZone);
    this.grant = scopesOf(options);
  }

  get sheets(): SheetsApp {
    if (!this.sheetsApp) throw new Error('The spreadsheet service is not there yet.');
    return this.sheetsApp;
  }

  set sheets(app: SheetsApp) {
    this.sheetsApp = app;
  }

  get hasDocument(): boolean {
    return this.options.hasDocument ?? true;
  }

  /** The next number of a sequence that is the same in each host. */
  nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }

  /** The next of a sequence from 0 to below 1, the same in each host: Numerical Recipes' linear congruential one, chance enough for tests. */
  random(): number {
    this.seed = (Math.imul(this.seed, 1_664_525) + 1_013_904_223) >>> 0;
    return this.seed / 2 ** 32;
  }

  /** The execution that is running; a service is never asked outside one. */
  get execution(): Execution {
    if (!this.current) throw new Error('No execution is running.');
    return this.current;
  }

  /** Plain data from which `restore` makes the same state. */
  snapshot(): WorldSnapshot {
    return {
      now: this.now,
      lastId: this.lastId,
      seed: this.seed,
      answersUsed: this.answersUsed,
      properties: [...this.properties].map(([key, store]) => [key, [...store]]),
      caches: [...this.caches].map(([key, store]) => [key, [...store]]),
      triggers: this.triggers.map((trigger) => ({ ...trigger })),
      quotas: this.quotas.snapshot(),
    };
  }

  /** Puts back what `snapshot` gave; records and counted calls stay, they are what happened. */
  restore(data: WorldSnapshot): void {
    this.now = data.now;
    this.lastId = data.lastId;
    this.seed = data.seed ?? this.seed;
    this.answersUsed = data.answersUsed;
    refill(
      this.properties,
      data.properties.map(([key, store]) => [key, new Map(store)]),
    );
    refill(
      this.caches,
      data.caches.map(([key, store]) => [key, new Map(store)]),
    );
    this.triggers = data.triggers.map((trigger) => ({ ...trigger }));
    this.quotas.restore(data.quotas);
    this.locks.clear();
  }
}

/** JSON-safe state of a world. */
export interface WorldSnapshot {
  readonly now: number;
  readonly lastId: number;
  /** Absent in what was kept before chance was. */
  readonly seed?: number;
  readonly answersUsed: number;
  readonly properties: [string, [string, string][]][];
  readonly caches: [string, [string, CachedText][]][];
  readonly triggers: InstalledTrigger[];
  readonly quotas: [string, { startedAt: number; used: number }][];
}

function refill<T>(map: Map<string, T>, entries: [string, T][]): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}
