/** The JavaScript world that a script lives in: its own Array, Date and Error, so that `instanceof` holds for what services return; the services are left to expose.ts. */
import { constants, createContext, runInContext } from 'node:vm';
import type { Context } from 'node:vm';
import { installIntl } from './realmIntl';
import { installDate } from './realmDate';
import { scriptFile } from './script';

/** What the emulator needs of a realm to make values that belong to it. */
export interface Realm {
  readonly global: Record<string, unknown>;
  readonly Array: ArrayConstructor;
  readonly Object: ObjectConstructor;
  newDate(ms: number): Date;
  newError(kind: 'Exception' | 'TypeError', message: string): Error;
  /** Makes a function of ours look like one of the realm's. */
  adopt<F extends (...args: never[]) => unknown>(made: F): F;
}

/** A bare script context. */
export interface ScriptRealm extends Realm {
  readonly context: Context;
}

/** Where the realm's clock and zone come from. */
export interface RealmClock {
  now(): number;
  readonly zone: string;
  /** The next number in [0, 1), the same sequence in each host. */
  random(): number;
}

interface Intrinsics {
  readonly Array: ArrayConstructor;
  readonly Object: ObjectConstructor;
  readonly Function: FunctionConstructor;
  readonly Error: ErrorConstructor;
  readonly TypeError: TypeErrorConstructor;
  readonly Date: DateConstructor;
  readonly Math: Math;
}

/** A fresh context with the ECMAScript globals only; its Date runs on the virtual clock in the script's zone. */
export function createScriptRealm(clock: RealmClock): ScriptRealm {
  // An ordinary global object: without it each access to a global of the script goes through an interceptor.
  const context = createContext(constants.DONT_CONTEXTIFY, { microtaskMode: 'afterEvaluate' });
  const global = context as Record<string, unknown>;
  const intrinsics = runInContext(
    '({ Array, Object, Function, Error, TypeError, Date, Math })',
    context,
  ) as Intrinsics;
  const realm: ScriptRealm = { context, ...realmOf(global, intrinsics) };
  installDate(realm, intrinsics.Date, clock);
  installIntl(realm, intrinsics.Date, clock);
  intrinsics.Math.random = realm.adopt(() => clock.random());
  delete global.console;
  return realm;
}

/** The realm that the emulator itself runs in, for services used without a script. */
export function ownRealm(): Realm {
  return realmOf({}, { Array, Object, Function, Error, TypeError, Date, Math });
}

function realmOf(global: Record<string, unknown>, own: Intrinsics): Realm {
  const functionPrototype = own.Function.prototype as object;
  const OriginalDate = own.Date;
  return {
    global,
    Array: own.Array,
    Object: own.Object,
    newDate: (ms) => new OriginalDate(ms),
    newError: (kind, message) =>
      trimmed(new (kind === 'TypeError' ? own.TypeError : own.Error)(message), kind),
    adopt: (made) => Object.setPrototypeOf(made, functionPrototype) as typeof made,
  };
}

/** Gives an error its name, and a stack of the script's own lines only. */
function trimmed(error: Error, name: string): Error {
  const frames = (error.stack ?? '').split('\n').filter((line) => line.includes(scriptFile));
  const stack = [`${name}: ${error.message}`, ...frames].join('\n');
  for (const [key, value] of Object.entries({ name, stack })) {
    Object.defineProperty(error, key, { value, configurable: true, writable: true });
  }
  return error;
}
