/** Logger and the console's six methods; lines go to the host's log. */
import type { ClassSpec, Covers } from '../contract';
import type { LogLine } from '../options';
import type { Realm } from '../realm';
import type { World } from '../world';
import { formatString } from './formatString';
import { textOf } from './text';

/** Logger, whose log lasts for one execution on Google and for the host here. */
export class LoggerImpl implements Covers<GoogleAppsScript.Base.Logger> {
  constructor(private readonly world: World) {}

  log(format: unknown, ...values: unknown[]): LoggerImpl {
    const text =
      typeof format === 'string' && values.length > 0 ? formatString(format, values) : shown(format);
    this.world.records.logs.push({ level: 'Logger', text });
    return this;
  }

  getLog(): string {
    const lines = this.world.records.logs.filter((line) => line.level === 'Logger');
    return lines.map((line) => `${line.text}\n`).join('');
  }

  clear(): void {
    const { logs } = this.world.records;
    const others = logs.filter((line) => line.level !== 'Logger');
    logs.splice(0, logs.length, ...others);
  }
}

/** A console with exactly the methods that Google documents; the timer's two write nothing. */
export function createConsole(realm: Realm, world: World): object {
  const made = new realm.Object() as Record<string, unknown>;
  const writer =
    (level: Exclude<LogLine['level'], 'Logger'>) =>
    (...values: unknown[]): void => {
      const [format, ...rest] = values;
      const isFormat = typeof format === 'string' && /%[sdifoOj]/.test(format);
      const text = isFormat
        ? formatString(format.replace(/%[ifoOj]/g, '%s'), rest.map(shown))
        : values.map(shown).join(' ');
      world.records.logs.push({ level, text });
    };
  for (const level of ['log', 'info', 'warn', 'error'] as const) made[level] = realm.adopt(writer(level));
  for (const name of ['time', 'timeEnd']) made[name] = realm.adopt(() => undefined);
  return made;
}

function shown(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if (Object.prototype.toString.call(value) === '[object Error]')
    return textOf((value as { stack?: unknown }).stack ?? value);
  const isPlain = Array.isArray(value) || Object.prototype.toString.call(value) === '[object Object]';
  const ownText = !Array.isArray(value) && textOf(value);
  if (typeof ownText === 'string' && ownText !== '[object Object]') return ownText;
  return isPlain ? JSON.stringify(value) : textOf(value);
}

export const loggerClasses: readonly ClassSpec[] = [
  { name: 'Logger', impl: LoggerImpl, free: new Set(['log', 'getLog', 'clear']), asShown: new Set(['log']) },
];
