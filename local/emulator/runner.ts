/** Runs executions: a fresh realm with the bundle evaluated in it, then the work, then the flush; what may be run is left to host.ts. */
import { runInContext } from 'node:vm';
import { ServiceError } from './contract';
import { Execution } from './execution';
import type { ExecutionStart } from './execution';
import { Exposer } from './expose';
import type { FacadeTable } from './expose';
import type { RunRecord } from './options';
import { createScriptRealm } from './realm';
import type { RealmClock, ScriptRealm } from './realm';
import type { KnownService, Registry } from './registry';
import type { CheckedScript } from './script';
import { checkScript, scriptFile } from './script';
import { createConsole } from './services/logger';
import type { World } from './world';
import { textOf } from './services/text';

/** What an execution may work with. */
export interface Running {
  readonly realm: ScriptRealm;
  readonly exposer: Exposer;
  readonly script: CheckedScript;
  /** Runs code that sees the bundle's functions. */
  run(code: string): unknown;
}

/** What all executions of a host share. */
export interface RunnerParts {
  readonly world: World;
  readonly registry: Registry;
  readonly services: readonly KnownService[];
  readonly facades: FacadeTable;
  readonly clock: RealmClock;
}

/** Starts and ends executions. */
export class Runner {
  /** What the last execution that was not nested did. */
  lastRun: RunRecord | undefined;
  totalModelledMs = 0;
  /** What killed the last execution, if it was killed. */
  killer: { readonly error: unknown } | undefined;

  constructor(private readonly parts: RunnerParts) {}

  /** Runs `work` in a new execution. Throws what the script throws, as an Error of the emulator's own realm; a kill is thrown as it was. */
  run(start: Omit<ExecutionStart, 'isNested'>, work: (running: Running) => unknown): unknown {
    const { world } = this.parts;
    world.sheets.commit();
    const caller = world.current;
    const execution = new Execution(world, { ...start, isNested: caller !== undefined });
    world.current = execution;
    try {
      const result = this.evaluate(execution, work);
      if (execution.killed) throw execution.killed.error;
      world.sheets.commit();
      return result;
    } catch (error) {
      throw this.failure(execution, error);
    } finally {
      execution.releaseLocks();
      world.current = caller;
      this.killer = execution.killed;
      this.keepRecord(execution);
    }
  }

  private evaluate(execution: Execution, work: (running: Running) => unknown): unknown {
    const { world, registry, services, facades, clock } = this.parts;
    const script = checkScript(world.options.source ?? '');
    const realm = createScriptRealm(clock);
    const exposer = new Exposer({ realm, registry, world, facades, execution: () => execution });
    installServices(realm.global, { exposer, services, world });
    const run = (code: string): unknown =>
      runInContext(code, realm.context, { filename: scriptFile, displayErrors: false });
    execution.runCode = run;
    script.script.runInContext(realm.context, { displayErrors: false });
    return settle(work({ realm, exposer, script, run }), realm);
  }

  /** Writes made before an error stay, as on Google; those before a kill do not. */
  private failure(execution: Execution, error: unknown): unknown {
    if (execution.killed) return execution.killed.error;
    try {
      this.parts.world.sheets.commit();
    } catch {
      // The script's own error is the one to tell.
    }
    return ownError(error);
  }

  private keepRecord(execution: Execution): void {
    this.totalModelledMs += execution.modelledMs;
    if (!execution.start.isNested) this.lastRun = execution.record();
  }
}

/** Puts the services and the console among a realm's globals; each is made when it is first used, since a run uses few of them. */
export function installServices(
  global: object,
  given: { exposer: Exposer; services: readonly KnownService[]; world: World },
): void {
  for (const service of given.services) {
    let made: unknown;
    let isMade = false;
    const set = (value: unknown): void => {
      made = value;
      isMade = true;
    };
    const get = (): unknown => {
      if (!isMade) set(given.exposer.service(service));
      return made;
    };
    Object.defineProperty(global, service.name, { get, set, enumerable: true, configurable: true });
  }
  Object.defineProperty(global, 'console', {
    value: createConsole(given.exposer.realm, given.world),
    writable: true,
    enumerable: true,
    configurable: true,
  });
}

/** Lets the microtasks run that Google runs when the stack is empty, and gives what a promise came to; of one that waits for ever, undefined. */
function settle(result: unknown, realm: ScriptRealm): unknown {
  const isPromise = Object.prototype.toString.call(result) === '[object Promise]';
  const watch = runInContext(
    '(function (promise) { const seen = {}; promise.then((value) => { seen.value = value; }, (error) => { seen.error = error; seen.failed = true; }); return seen; })',
    realm.context,
  ) as (promise: unknown) => Settled;
  const seen = isPromise ? watch(result) : { value: result };
  // Evaluating anything drains the realm's queue.
  runInContext('0', realm.context);
  if (seen.failed) throw seen.error;
  return seen.value;
}

interface Settled {
  readonly value?: unknown;
  readonly error?: unknown;
  readonly failed?: boolean;
}

/** An Error of our own realm with the name, message and stack of whatever was thrown. */
function ownError(thrown: unknown): Error {
  if (thrown instanceof ServiceError) return named(new Error(thrown.message), 'Exception', thrown.stack);
  if (thrown instanceof Error) return thrown;
  if (typeof thrown !== 'object' || thrown === null) return new Error(String(thrown));
  const { message, name, stack } = thrown as { message?: unknown; name?: unknown; stack?: unknown };
  return named(new Error(typeof message === 'string' ? message : textOf(thrown)), name, stack);
}

function named(error: Error, name: unknown, stack: unknown): Error {
  if (typeof name === 'string')
    Object.defineProperty(error, 'name', { value: name, writable: true, configurable: true });
  if (typeof stack === 'string') error.stack = stack;
  return error;
}
