/** The one boundary of every call from Google: makes the ports, and turns what still gets through into one sentence. */
import type { Ports } from '../app/ports';
import { livePorts } from './livePorts';

const UNREACHABLE =
  'Regulars could not reach this spreadsheet. Reload the page; if several Google accounts are signed in, use a window with only the one this spreadsheet belongs to. Nothing was changed.';

/** Runs work on live ports; throws a plain sentence when there are none. */
export function withPorts<T>(isWatched: boolean, work: (ports: Ports) => T): T {
  let ports: Ports;
  try {
    ports = livePorts(isWatched);
  } catch (error) {
    console.error(`no ports: ${String(error).slice(0, 200)}`);
    throw new Error(UNREACHABLE);
  }
  return work(ports);
}
