/** The one boundary of every call from Google: makes the ports, and turns what still gets through into one sentence. */
import { isPassing, NO_ANSWER } from '../app/passing';
import type { Ports } from '../app/ports';
import { livePorts } from './livePorts';

const UNREACHABLE =
  'Regulars could not reach this spreadsheet. Reload the page; if several Google accounts are signed in, use a window with only the one this spreadsheet belongs to. Nothing was changed.';

/** Runs work on live ports. When there are none, or Google does not answer outside of a command, a plain sentence is thrown, or handed to whoever answers with it. */
export function withPorts<T>(
  isWatched: boolean,
  work: (ports: Ports) => T,
  tell: (sentence: string) => T = fail,
): T {
  let sentence = UNREACHABLE;
  try {
    const ports = livePorts(isWatched);
    sentence = '';
    return work(ports);
  } catch (error) {
    console.error(`not guarded: ${String(error).slice(0, 200)}`);
    if (isPassing(error)) sentence = NO_ANSWER.message;
    if (sentence === '') throw error;
    return tell(sentence);
  }
}

function fail(sentence: string): never {
  throw new Error(sentence);
}
