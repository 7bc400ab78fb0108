/** The one copy of what is known of other systems, opened at the first file: most executions of the script read none. */
import { knowledge, type Knowledge } from './knowledge';

let opened: Knowledge | undefined;

/** The same object each time. */
export function known(): Knowledge {
  return (opened ??= knowledge());
}
