/** One run of the script: who runs it, with what rights, how long, and whether it was killed; what its calls do is left to the services. */
import { PassingError } from './contract';
import type { AuthMode, RunRecord } from './options';
import type { RecordMark } from './records';
import type { World } from './world';

/** Google ends an execution after six minutes, a simple trigger after thirty seconds. */
const limitMs = 6 * 60_000;
const simpleTriggerLimitMs = 30_000;

/** Latency model: measured averages for calls that move cell contents, and for writes of properties. */
const dataCallMs = 300;
const rowMs = 0.15;
export const propertyWriteMs = 60;

/** How an execution begins. */
export interface ExecutionStart {
  readonly kind: RunRecord['kind'];
  readonly name: string;
  readonly authMode: AuthMode;
  /** The account it runs as. */
  readonly user: string;
  readonly isSimpleTrigger: boolean;
  readonly hasEditor: boolean;
  /** Runs while another is waiting inside a service call: its calls belong to another actor. */
  readonly isNested: boolean;
}

/** A run from its start to its end. */
export class Execution {
  readonly startedAt: number;
  modelledMs = 0;
  /** Measured on this machine's clock, which the script never sees. */
  servicesMs = 0;
  /** Runs code in the script's realm, for templates; absent where there is no script. */
  runCode: ((code: string) => unknown) | undefined;
  readonly serviceCalls: Record<string, number> = {};
  private readonly mark: RecordMark;
  private killedBy: { readonly error: unknown } | undefined;

  constructor(
    private readonly world: World,
    readonly start: ExecutionStart,
  ) {
    this.startedAt = world.now;
    this.mark = world.records.mark();
  }

  get killed(): { readonly error: unknown } | undefined {
    return this.killedBy;
  }

  /** Throws when the run was killed or its time is up, by the clock or by what Google would have taken; every service call asks first, so that a `finally` cannot go on. */
  checkAlive(): void {
    if (this.killedBy) throw this.killedBy.error;
    const limit = this.start.isSimpleTrigger ? simpleTriggerLimitMs : limitMs;
    const isEndless = this.start.kind === 'globals';
    // The clock stands still while a modelled call runs, and moves while the script sleeps or waits for an answer.
    if (!isEndless && this.world.now - this.startedAt + this.modelledMs > limit)
      this.kill(new Error('Exceeded maximum execution time'));
  }

  /** Announces a counted call before it takes effect; the listener may make the call fail, or kill the run. */
  count(name: string): void {
    this.serviceCalls[name] = (this.serviceCalls[name] ?? 0) + 1;
    if (this.start.isNested) return;
    this.world.calls.push(name);
    try {
      this.world.options.onServiceCall?.(this.world.calls.length, name);
    } catch (error) {
      if (error instanceof PassingError) throw error;
      this.kill(error);
    }
    this.checkAlive();
  }

  /** Ends the run where it stands: pending writes are dropped and locks fall. */
  kill(error: unknown): never {
    this.killedBy = { error };
    this.world.sheets.rollback();
    this.releaseLocks();
    throw error;
  }

  /** Adds the time Google would take to move `rows` rows of cell contents; a run whose time is up in the middle of it is killed there. */
  addDataCall(rows: number): void {
    this.modelledMs += dataCallMs + rowMs * rows;
    this.checkAlive();
  }

  /** Locks end with the run, when it is killed, and while a dialog waits. */
  releaseLocks(): void {
    for (const [key, holder] of this.world.locks) if (holder === this) this.world.locks.delete(key);
  }

  /** What the run did so far. */
  record(): RunRecord {
    const { kind, name } = this.start;
    const modelledMs = Math.round(this.modelledMs);
    const { servicesMs } = this;
    return {
      kind,
      name,
      modelledMs,
      servicesMs,
      serviceCalls: { ...this.serviceCalls },
      ...this.world.records.since(this.mark),
    };
  }
}
