/** The hidden tab in which imports and merges are kept so that they can be taken back: one row for each piece of a change. */
import { cellText, type Cell } from '../core/cell';
import type { Change, ChangeHead, ChangeState } from '../core/undo/change';
import { bodyFrom, piecesOf } from '../core/undo/codec';
import type { OwnTab } from './ownTab';

export const changesTab: OwnTab = {
  key: 'changes',
  name: 'Regulars changes',
  isHidden: true,
  columns: [
    {
      heading: 'Change',
      kind: 'text',
      width: 120,
      note: 'For taking back imports and merges. Please leave it.',
    },
    { heading: 'Part', kind: 'automatic', width: 60 },
    { heading: 'Head', kind: 'text', width: 300 },
    { heading: 'Data', kind: 'text', width: 300 },
  ],
};

/** Columns that say which changes there are: all but the data. */
export const INDEX_COLUMNS = 3;
export const HEAD_COLUMN = 3;
export const DATA_COLUMN = 4;

type Grid = readonly (readonly Cell[])[];

/** A change as it stands in the tab. */
export interface KeptChange {
  readonly head: ChangeHead;
  /** Row numbers of its pieces in order, the first bears the head. */
  readonly rows: readonly number[];
}

/** The rows of a change, in the order of the columns. */
export function changeRows(change: Change): Cell[][] {
  const pieces = piecesOf(change);
  const head = headText(change, pieces.length);
  return pieces.map((piece, index) => [change.id, index + 1, index === 0 ? head : '', piece]);
}

/** The head's cell; `parts` is how many pieces there are. */
export function headText({ kind, title, when, by, state, isShortened }: ChangeHead, parts: number): string {
  return JSON.stringify({ kind, title, when, by, state, parts, isShortened });
}

/** The whole changes of a grid of which the first columns were read, newest first; one of which a piece is missing is none. Of one that was being moved the lower rows count. */
export function keptChanges(grid: Grid): KeptChange[] {
  const rows = new Map<string, number[]>();
  const heads = new Map<string, { head: ChangeHead; parts: number }>();
  grid.forEach((cells, index) => {
    const [id, part, head] = [cellText(cells[0]), Number(cells[1]), cellText(cells[2])];
    if (index === 0 || id === '' || !(part > 0)) return;
    const known = rows.get(id) ?? [];
    known[part - 1] = index + 1;
    rows.set(id, known);
    const read = head === '' ? undefined : readHead(id, head);
    if (read) heads.set(id, read);
  });
  return [...heads]
    .map(([id, { head, parts }]) => ({ head, rows: (rows.get(id) ?? []).slice(0, parts), parts }))
    .filter(({ rows: own, parts }) => own.filter(Boolean).length === parts)
    .sort((a, b) => (a.head.when < b.head.when ? 1 : -1));
}

function readHead(id: string, text: string): { head: ChangeHead; parts: number } | undefined {
  try {
    const { kind, title, when, by, state, parts, isShortened } = JSON.parse(text) as Record<string, unknown>;
    if (kind !== 'import' && kind !== 'merge') return undefined;
    const words = { title: String(title), when: String(when), by: String(by) };
    const head = { id, kind, ...words, state: readState(state), isShortened: isShortened === true } as const;
    return { head, parts: Number(parts) };
  } catch {
    return undefined;
  }
}

function readState(state: unknown): ChangeState {
  return state === 'done' || state === 'partly taken back' ? state : 'begun';
}

/** The change from its head and its pieces; undefined when somebody has changed them. */
export function changeFrom(head: ChangeHead, pieces: readonly string[]): Change | undefined {
  const body = bodyFrom(pieces);
  return body && { ...head, ...body };
}
