/** Finds a function of the script by its name and calls it with what a menu, a trigger or a page hands over. */
import { EnumMember } from './contract';
import { isPlainObject } from './clientClone';
import { toScript } from './marshal';
import type { AuthMode } from './options';
import type { Running } from './runner';
import { authModes } from './services/authModes';

/** A function's name, or that of a method of a global object. */
const functionPath = /^[\p{ID_Start}$_][\p{ID_Continue}$]*(\.[\p{ID_Start}$_][\p{ID_Continue}$]*)*$/u;

/** Calls a function, or a method of a global object (`menu.item1`). Arguments are copied into the script's realm; an event's `authMode` given as a name becomes Google's value. Throws when there is no such function. */
export function callFunction(running: Running, name: string, args: readonly unknown[]): unknown {
  const first = name.split('.')[0] ?? '';
  const found =
    functionPath.test(name) &&
    running.run(`typeof ${first} !== 'undefined' && typeof ${name} === 'function' ? ${name} : undefined`);
  if (typeof found !== 'function') throw new Error(`Script function not found: ${name}`);
  return Reflect.apply(
    found as (...values: unknown[]) => unknown,
    undefined,
    args.map((arg) => toScript(withModes(arg), running.exposer)),
  );
}

/** The mode that an event names, as a text or as Google's value. */
export function namedMode(event: unknown): AuthMode | undefined {
  const mode =
    typeof event === 'object' && event !== null ? (event as { authMode?: unknown }).authMode : undefined;
  const name = mode instanceof EnumMember ? mode.name() : mode;
  return name === 'NONE' || name === 'LIMITED' || name === 'FULL' ? name : undefined;
}

function withModes(event: unknown): unknown {
  const name = namedMode(event);
  const isEvent = typeof event === 'object' && event !== null && isPlainObject(event);
  return name !== undefined && isEvent
    ? { ...event, authMode: authModes.members.find((mode) => mode.name() === name) }
    : event;
}
