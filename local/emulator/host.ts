/** The emulated script and its surroundings, as tests, preview and command line handle them. */
import { Execution } from './execution';
import { Exposer } from './expose';
import type { FacadeTable } from './expose';
import { cloneArgument, cloneResult } from './clientClone';
import type { GoogleGlobals } from './globals';
import { callFunction, namedMode } from './invoke';
import { instantFromText } from './localTime';
import type { AuthMode, HostOptions, InstalledTrigger, RunRecord } from './options';
import { ownRealm } from './realm';
import type { Records } from './records';
import { Registry } from './registry';
import type { KnownService } from './registry';
import { Runner, installServices } from './runner';
import type { Running } from './runner';
import { createServices } from './services';
import { clockEvent, dueAt } from './services/schedule';
import type { HostControl, SpreadsheetAppImpl } from './sheets';
import { World } from './world';
import type { WorldSnapshot } from './world';

/** Functions that Google runs by their name when something happens in the file. */
const simpleTriggers = new Set(['onOpen', 'onEdit', 'onSelectionChange']);

/** State of a host as JSON-safe data. */
export interface HostSnapshot {
  readonly world: WorldSnapshot;
  readonly sheets: unknown;
}

/** An emulated script with its spreadsheet, users and outside world. Made by `createHost`. */
export class Host {
  private readonly world: World;
  private readonly runner: Runner;
  private readonly registry: Registry;
  private readonly services: readonly KnownService[];
  private readonly facades: FacadeTable = new WeakMap();
  private readonly app: SpreadsheetAppImpl;
  private isDisposed = false;
  private ownGlobals: GoogleGlobals | undefined;
  private ownExecution: Execution;

  constructor(options: HostOptions) {
    this.world = new World(options);
    const made = createServices(this.world);
    this.app = made.app;
    this.registry = new Registry(made.specs, made.enums);
    this.services = this.registry.services(made.impls);
    const clock = {
      now: () => this.world.now,
      zone: this.world.scriptZone,
      random: () => this.world.random(),
    };
    this.runner = new Runner({
      world: this.world,
      registry: this.registry,
      services: this.services,
      facades: this.facades,
      clock,
    });
    this.ownExecution = this.startOwn();
  }

  /** The services without a script, for tests and for people's doings in the spreadsheet. Their calls are counted like a script's; reading this member after a kill begins anew. */
  get globals(): GoogleGlobals {
    if (this.ownExecution.killed) this.restartOwn();
    this.ownGlobals ??= this.makeGlobals();
    return this.ownGlobals;
  }

  /** What a person can do to the spreadsheet by hand: type into cells, rename tabs, change locale and zone. */
  get sheets(): HostControl {
    return this.app.control;
  }

  /** Counted calls (`Class.method`) of all executions and of `globals`, oldest first; `calls.length = 0` begins anew. Calls of executions nested in a service call are left out. */
  get calls(): string[] {
    return this.world.calls;
  }

  /** What the last execution did: calls by name, modelled time, what was shown and sent. */
  get lastRun(): RunRecord | undefined {
    return this.runner.lastRun;
  }

  /** Modelled time of the last execution and of all (ms). */
  get modelledMs(): { readonly last: number; readonly total: number } {
    return { last: this.runner.lastRun?.modelledMs ?? 0, total: Math.round(this.runner.totalModelledMs) };
  }

  get dialogs(): Records['dialogs'] {
    return this.world.records.dialogs;
  }

  get toasts(): Records['toasts'] {
    return this.world.records.toasts;
  }

  get mails(): Records['mails'] {
    return this.world.records.mails;
  }

  get fetches(): Records['fetches'] {
    return this.world.records.fetches;
  }

  /** Menus that the script added; one of the same caption replaces the older. */
  get menus(): Records['menus'] {
    return this.world.records.menus;
  }

  /** Lines of console and Logger. */
  get logs(): Records['logs'] {
    return this.world.records.logs;
  }

  /** Installed triggers of all users. */
  get triggers(): readonly InstalledTrigger[] {
    return this.world.triggers;
  }

  /** The property stores as they are, read without a call that is counted; `document` is the spreadsheet's. */
  get stores(): ReadonlyMap<string, ReadonlyMap<string, string>> {
    return this.world.properties;
  }

  /** Leaves this user so much of the day's allowance of a service. */
  leaveAllowance(service: 'properties' | 'urlfetch' | 'email', left: number): void {
    this.world.quotas.leave(service, { user: this.world.user, now: this.world.now, left });
  }

  /** The virtual instant, ms since 1970 UTC. */
  get now(): number {
    return this.world.now;
  }

  /** Address of the person at the keyboard; setting it is another person opening the file. */
  get user(): string {
    return this.world.user;
  }

  set user(address: string) {
    this.world.user = address;
    this.restartOwn();
  }

  get editorOpen(): boolean {
    return this.world.editorOpen;
  }

  set editorOpen(isOpen: boolean) {
    this.world.editorOpen = isOpen;
    this.restartOwn();
  }

  /** Moves the clock to a wall clock of the spreadsheet's zone (`2026-11-20T09:00`; with `Z` or an offset as it stands). Fires nothing. */
  setNow(time: string): void {
    this.world.now = instantFromText(time, this.app.control.context.book.zone);
  }

  /** Runs code after the bundle in a fresh execution with full authorisation; gives the raw value of its last expression. */
  evaluate(expression: string): unknown {
    return this.run({ kind: 'evaluate', name: expression, authMode: 'FULL' }, (running) =>
      running.run(expression),
    );
  }

  /** Runs a function as a menu item or a trigger does. `authMode` of an event given as a name becomes Google's value; a simple trigger without arguments gets its event. */
  call(name: string, ...args: unknown[]): unknown {
    const isSimpleTrigger = simpleTriggers.has(name);
    const authMode =
      this.world.options.authMode ?? namedMode(args[0]) ?? (isSimpleTrigger ? 'LIMITED' : 'FULL');
    return this.run({ kind: 'call', name, authMode, isSimpleTrigger }, (running) => {
      const given = isSimpleTrigger && args.length === 0 ? [{ authMode }] : args;
      return callFunction(running, name, given);
    });
  }

  /** `google.script.run`, but at once: strict copies in both directions. Throws an Error with the message only; a result that cannot travel is null. */
  scriptRun(name: string, ...args: unknown[]): unknown {
    const given = args.map((arg, position) => cloneArgument(arg, position));
    const work = (running: Running): unknown => {
      if (!running.script.callable.has(name))
        throw new TypeError(`google.script.run.${name} is not a function`);
      return callFunction(running, name, given);
    };
    try {
      return cloneResult(this.run({ kind: 'scriptRun', name, authMode: 'FULL' }, work));
    } catch (error) {
      throw this.runner.killer?.error === error ? error : messageOnly(error);
    }
  }

  /** Fires an installed trigger now, as its creator, without an editor. Throws what its function throws, and for an unknown id. */
  fireTrigger(id: string): unknown {
    const trigger = this.world.triggers.find((one) => one.id === id);
    if (!trigger) throw new Error(`There is no trigger ${id}.`);
    const { handler, creator } = trigger;
    this.world.triggers = this.world.triggers.map((one) =>
      one === trigger ? { ...one, lastRunAt: this.world.now } : one,
    );
    const event = clockEvent(trigger, { now: this.world.now, zone: this.world.scriptZone });
    return this.run(
      { kind: 'trigger', name: handler, authMode: 'FULL', user: creator, hasEditor: false },
      (running) => callFunction(running, handler, [event]),
    );
  }

  /** Ids of the clock triggers whose time has come since they last ran, in the order of their times; moving the clock fires none by itself. */
  dueTriggers(): string[] {
    const timed = this.world.triggers.map((trigger) => ({
      id: trigger.id,
      at: dueAt(trigger, this.world.scriptZone),
    }));
    const due = timed.filter(({ at }) => at !== undefined && at <= this.world.now);
    return due.sort((a, b) => (a.at ?? 0) - (b.at ?? 0)).map(({ id }) => id);
  }

  /** Clock, stores, triggers and spreadsheet as JSON-safe data. */
  snapshot(): HostSnapshot {
    this.world.sheets.commit();
    return { world: this.world.snapshot(), sheets: this.world.sheets.snapshot() };
  }

  /** Puts a snapshot back; what was shown, sent and counted stays recorded. */
  restore(snapshot: HostSnapshot): void {
    this.world.restore(snapshot.world);
    this.world.sheets.restore(snapshot.sheets);
  }

  /** Ends the host: locks fall and nothing can run any more. */
  dispose(): void {
    this.world.locks.clear();
    this.isDisposed = true;
  }

  private run(start: Start, work: (running: Running) => unknown): unknown {
    if (this.isDisposed) throw new Error('The host has been disposed of.');
    const {
      user = this.world.user,
      hasEditor = this.world.editorOpen,
      isSimpleTrigger = false,
      ...rest
    } = start;
    return this.runner.run({ user, hasEditor, isSimpleTrigger, ...rest }, work);
  }

  private restartOwn(): void {
    this.ownExecution.releaseLocks();
    this.ownExecution = this.startOwn();
  }

  private startOwn(): Execution {
    return new Execution(this.world, {
      kind: 'globals',
      name: 'globals',
      authMode: 'FULL',
      user: this.world.user,
      isSimpleTrigger: false,
      hasEditor: this.world.editorOpen,
      isNested: false,
    });
  }

  private makeGlobals(): GoogleGlobals {
    const exposer = new Exposer({
      realm: ownRealm(),
      registry: this.registry,
      world: this.world,
      facades: this.facades,
      execution: () => this.ownExecution,
    });
    const globals = {};
    installServices(globals, { exposer, services: this.services, world: this.world });
    return globals as GoogleGlobals;
  }
}

interface Start {
  readonly kind: RunRecord['kind'];
  readonly name: string;
  readonly authMode: AuthMode;
  readonly user?: string;
  readonly hasEditor?: boolean;
  readonly isSimpleTrigger?: boolean;
}

function messageOnly(thrown: unknown): Error {
  const error = new Error(thrown instanceof Error ? thrown.message : String(thrown));
  error.name = 'ScriptError';
  error.stack = `ScriptError: ${error.message}`;
  return error;
}
