/** The browser's clock: how old something is, never which day it is. */

/** Milliseconds since 1970. */
export const instant = (): number => Date.now();
