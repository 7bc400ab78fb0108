/** What becomes of the owner's own columns when rows are merged: one cell stays, and what else stood there goes into the notes, under its heading. */
import { cellText, cellUnder, isBlank, type Cell } from '../cell';
import type { CustomerId } from '../customers/customer';
import type { RowByHeading } from '../undo/change';

/** Before a heading among what the owner chose, since it may read like one of our fields. */
export const OWN = 'own:';
/** Before a heading that stands twice. */
const PLACE = /^#\d+\/\d+ /;
/** In place of a heading, also as it was kept before. */
const BLANK = /^#(?:\||\d+$)/;

/** The rows to be merged, the one that stays first, as far as it concerns these columns. */
export interface OwnCells {
  /** What stands under headings that have no meaning for us and is no formula. */
  readonly rows: readonly { readonly id: CustomerId; readonly others?: RowByHeading }[];
  readonly chosen: { readonly [name: string]: CustomerId | undefined };
  /** Headings of the kept row in which a formula stands: they are left alone. */
  readonly formulas?: ReadonlySet<string>;
}

/** One column: the cells of the rows, and the index of the one that stays. */
export interface OwnColumn {
  readonly heading: string;
  readonly cells: readonly Cell[];
  readonly best: number;
}

/** Columns in which any row has something: what the owner chose, else what stands in the kept row, else the first that is filled. */
export function ownColumns({ rows, chosen, formulas }: OwnCells): OwnColumn[] {
  const headings = new Set(rows.flatMap(({ others = {} }) => Object.keys(others)));
  return [...headings].map((heading) => {
    const cells = rows.map(({ others }) => cellUnder(heading, others));
    const wished = rows.findIndex(({ id }) => id === chosen[OWN + heading]);
    const filled = cells[0] === '' ? cells.findIndex((cell) => !isBlank(cell)) : 0;
    const best = wished < 0 ? Math.max(0, filled) : wished;
    return { heading, cells, best: formulas?.has(heading) ? 0 : best };
  });
}

/** `Dog: Scamp` for every cell that goes with its row and says something else than the one that stays; an empty box is nothing. */
export function ownLines(merged: OwnCells): string[] {
  const lines = ownColumns(merged).flatMap(({ heading, cells, best }) => {
    const texts = cells.map((cell) => (cell === false ? '' : cellText(cell)));
    const going = texts.filter((text) => text !== '' && text !== texts[best]);
    return going.map((text) => `${headingIn(heading)}: ${text}`);
  });
  return [...new Set(lines)];
}

/** The heading as the owner knows it. */
export function headingIn(key: string): string {
  return BLANK.test(key) ? 'A column without heading' : key.replace(PLACE, '');
}
