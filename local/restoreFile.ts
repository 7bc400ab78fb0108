/** An archive brought back as the window does it: read here, sent portion after portion. */
import path from 'node:path';
import { portionsOf } from '../src/core/exports/archive';
import { readText } from './readText';

/** The panel's gate; `isLast` for the one answer with something to tell. */
type Ask = (
  args: { readonly portion: string },
  isLast: boolean,
) => { readonly ok: boolean; readonly value?: unknown; readonly message?: string };

/** What there is to say when all is back. Throws one plain sentence when the file is none, or a portion is refused. */
export function restoreFile(ask: Ask, file: string): string {
  const portions = portionsOf(readText(file));
  if (portions.length === 0)
    throw new Error(`${path.basename(file)} is no archive of Regulars. Nothing was changed.`);
  let sentence = '';
  portions.forEach((portion, at) => {
    const { ok, value, message } = ask({ portion }, at === portions.length - 1);
    if (!ok) throw new Error(message ?? 'The archive was refused.');
    ({ sentence } = value as { sentence: string });
  });
  return sentence;
}
