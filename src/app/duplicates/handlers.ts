/** The requests that concern duplicates, each with its use case. */
import type { Result } from '../../core/result';
import type { ArgsOf, ResultOf } from '../../rpc/contract';
import type { DuplicateRequests } from '../../rpc/duplicateViews';
import type { Book } from '../book';
import { guarded, inLock, runCommand, type Outcome } from '../command';
import type { Ports } from '../ports';
import { findDuplicates } from './findDuplicates';
import { callDifferent, mergeDuplicates } from './mergeDuplicates';
import { showDuplicates } from './showDuplicates';

type DuplicateHandlers = {
  readonly [Name in keyof DuplicateRequests]: (ports: Ports, args: ArgsOf<Name>) => Result<ResultOf<Name>>;
};

export const DUPLICATE_HANDLERS: DuplicateHandlers = {
  findDuplicates(ports) {
    const found = runCommand(ports, findDuplicates);
    return found.ok ? { ok: true, value: { sentence: found.value.sentence } } : found;
  },
  showDuplicates,
  mergeDuplicates(ports, request) {
    const merged = locked(ports, 'Merge', (book) => mergeDuplicates(book, request));
    if (!merged.ok) return merged;
    const { sentence, change } = merged.value;
    return { ok: true, value: { sentence, change } };
  },
  notTheSame(ports, request) {
    const noted = locked(ports, 'Not the same', (book) => callDifferent(book, request));
    return noted.ok ? { ok: true, value: { sentence: noted.value.sentence } } : noted;
  },
};

function locked<T extends Outcome>(ports: Ports, name: string, work: (book: Book) => Result<T>): Result<T> {
  return guarded(ports, name, () => inLock(ports, name, work));
}
