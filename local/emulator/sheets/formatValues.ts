/** What the arguments of format setters mean, and what an untouched cell gives back; touches no cells. */
import { isAutomaticFormat } from '../cells';
import { hexOfColor } from './colors';
import type { CellAttributes } from './model/rules';

/** Formats whose setter takes one plain value. */
export type PlainFormat = keyof typeof DEFAULTS;

/** What getters give for a cell that was never formatted, observed on Google. */
export const DEFAULTS = {
  background: '#ffffff',
  fontColor: '#000000',
  fontFamily: 'Arial',
  fontLine: 'none',
  fontSize: 10,
  fontStyle: 'normal',
  fontWeight: 'normal',
  horizontalAlignment: 'general',
  verticalAlignment: 'bottom',
  numberFormat: '0.###############',
} as const satisfies Partial<CellAttributes>;

const WORDS: Partial<Record<PlainFormat, readonly string[]>> = {
  fontLine: ['none', 'underline', 'line-through'],
  fontStyle: ['normal', 'italic'],
  fontWeight: ['normal', 'bold'],
  horizontalAlignment: ['left', 'center', 'right', 'normal', 'general', 'general-left', 'general-right'],
  verticalAlignment: ['top', 'middle', 'bottom'],
};

/** The value to keep, undefined for a reset; `ignored` when Google passes over the argument in silence. */
export function readFormat(
  name: PlainFormat,
  value: unknown,
): { value: string | number | undefined } | 'ignored' {
  if (value === null || value === undefined) return { value: undefined };
  if (name === 'fontSize') return typeof value === 'number' ? { value } : 'ignored';
  if (typeof value !== 'string') return 'ignored';
  if (name === 'numberFormat') return { value: isAutomaticFormat(value) ? undefined : value };
  if (name === 'fontFamily') return { value: value === '' ? undefined : value };
  if (name === 'background' || name === 'fontColor') return readColor(name, value);
  const words = WORDS[name];
  if (!words?.includes(value)) return 'ignored';
  return { value: value === DEFAULTS[name] || value === 'normal' ? undefined : value };
}

function readColor(
  name: 'background' | 'fontColor',
  value: string,
): { value: string | undefined } | 'ignored' {
  const hex = hexOfColor(value);
  if (hex === undefined) return 'ignored';
  return { value: hex === DEFAULTS[name] ? undefined : hex };
}
