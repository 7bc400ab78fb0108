/** A change as texts short enough for cells, and back; where the cells stand is left to the tables. */
import type { Cell } from '../cell';
import type { Field } from '../customers/customer';
import type { CellChange, Change, CreatedCustomer, RowChange, TakenRow } from './change';

/** Google allows 50,000 characters in a cell. */
const MAX_PIECE = 45_000;
/** Around each piece: it keeps it from being taken for a formula or a number, and the blanks at its ends. */
const EDGE = '~';
const PIECE_TEXT = MAX_PIECE - 2 * EDGE.length;

type Body = Pick<Change, 'cells' | 'created' | 'rows' | 'taken'>;
type FieldCells = readonly [Field, readonly (readonly [string, Cell, Cell])[]];
type Packed = readonly [
  readonly FieldCells[],
  readonly (readonly [string, string])[],
  readonly RowChange[],
  readonly TakenRow[],
];

/** What a change writes, in pieces; at least one. */
export function piecesOf({ cells, created, rows, taken }: Body): string[] {
  const packed: Packed = [
    packCells(cells),
    created.map(({ customerId, print }) => [customerId, print]),
    rows,
    taken,
  ];
  // Letters beyond ASCII could be cut in two, or be cleaned away as signs of direction.
  const text = JSON.stringify(packed).replace(/[^ -~]/g, escaped);
  const pieces: string[] = [];
  for (let from = 0; from < text.length; from += PIECE_TEXT)
    pieces.push(EDGE + text.slice(from, from + PIECE_TEXT) + EDGE);
  return pieces;
}

function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function packCells(cells: readonly CellChange[]): FieldCells[] {
  const byField = new Map<Field, [string, Cell, Cell][]>();
  for (const { customerId, field, was, wrote } of cells) {
    const known = byField.get(field);
    if (known) known.push([customerId, was, wrote]);
    else byField.set(field, [[customerId, was, wrote]]);
  }
  return [...byField];
}

/** The pieces put together again; undefined when they are not what `piecesOf` made. */
export function bodyFrom(pieces: readonly string[]): Body | undefined {
  try {
    const [cells, created, rows, taken] = JSON.parse(
      pieces.map((piece) => piece.slice(EDGE.length, -EDGE.length)).join(''),
    ) as Packed;
    return {
      cells: cells.flatMap(([field, changes]) =>
        changes.map(([customerId, was, wrote]): CellChange => ({ customerId, field, was, wrote })),
      ),
      created: created.map(([customerId, print]): CreatedCustomer => ({ customerId, print })),
      rows,
      taken,
    };
  } catch {
    return undefined;
  }
}
