/** How a request of the panel runs: under the lock, silently, every trouble as a sentence; what it does is left to its handler. */
import { refused, type Result } from '../../core/result';
import { noteActivity } from '../activity';
import { openBook, type Book } from '../book';
import { BUSY, guarded, startedAnew } from '../command';
import type { Ports } from '../ports';

/** A request's result, and what of it belongs into the Activity tab; nothing when it only looked. */
export interface Worked<T> {
  readonly value: T;
  /** Without anybody's name. */
  readonly record?: string;
}

/** Runs the work under the lock; refused when another run of ours has it. Never throws. */
export function inPanel<T>(ports: Ports, name: string, work: (book: Book) => Result<Worked<T>>): Result<T> {
  return guarded(ports, name, () => {
    const done = ports.withLock(() =>
      startedAnew(() => {
        const book = openBook(ports);
        const worked = work(book);
        if (worked.ok && worked.value.record !== undefined) noteActivity(book, name, worked.value.record);
        return worked;
      }),
    );
    if (done === undefined) return refused('busy', BUSY);
    return done.value.ok ? { ok: true, value: done.value.value.value } : done.value;
  });
}
