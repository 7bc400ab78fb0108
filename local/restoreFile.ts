/** An archive brought back as the window does it: read here, sent portion after portion. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { portionsOf } from '../src/core/exports/archive';

/** The panel's gate; `isLast` for the one answer with something to tell. */
type Ask = (
  args: { readonly portion: string },
  isLast: boolean,
) => { readonly ok: boolean; readonly value?: unknown; readonly message?: string };

/** What there is to say when all is back. Throws one plain sentence when the file is none, or a portion is refused. */
export function restoreFile(ask: Ask, file: string): string {
  const portions = portionsOf(textOf(file));
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

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Error(`The file ${file} cannot be read.`);
  }
}
