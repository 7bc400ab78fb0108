/** The library that opens packed texts. The build has it make its tables when it is first asked for (build/inflateLoader.mjs): most executions open nothing. */
import { inflateSync, strFromU8 } from 'fflate';

export function inflater() {
  return { inflateSync, strFromU8 };
}
