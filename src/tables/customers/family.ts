/** Lists of families: where a parent is named beside each child, the parent may be the customer, whom to call and who pays. Whether they are is asked. */
import { cellText } from '../../core/cell';
import { headingAt, type ListPlace } from './listPlace';
import { lookAtColumn } from './looks';
import { wordsOf } from './words';

const A_PARENT = '(?:parent|guardian|mom|mum|mother|dad|father)';
const PARENT = new RegExp(
  `^${A_PARENT}(?: (?:(?:and|or) )?(?:legal )?${A_PARENT})*(?: 1)?(?: (?:(?:full|first|last) )?name)?$`,
);
const A_CHILD = '(?:student|pupil|child|kid|camper|player|learner|swimmer|dancer|schuler)';
const CHILD = new RegExp(`^${A_CHILD}(?: (?:(?:full|first|last|given|family) )?name)?$`);
/** Somebody with names and numbers of their own. */
const OF_CHILD = new RegExp(`^${A_CHILD} (?:e ?mail|(?:cell |mobile )?phone|cell|mobile)`);
/** Whose list it is, beside families. */
const OTHERS = /^(?:(?:full |first |last |sur|customer |client )?name|company|business|customer|client)$/;
/** Nobody may lose the only name: nearly every row has a parent. */
const PARENTS_SHARE = 0.9;
/** Brothers and sisters share theirs; yes and no, or the word self, do not name anybody. */
const VARIED_SHARE = 0.4;

/** Columns, from 0. */
export interface Family {
  readonly parents: ReadonlySet<number>;
  readonly children: ReadonlySet<number>;
}

const NO_FAMILY: Family = { parents: new Set(), children: new Set() };

/** The columns of names of parents and of children; none unless both are there and parents stand in nearly all rows. */
export function familyIn(place: ListPlace): Family {
  const named = place.columns.map((column) => ({
    column,
    words: wordsOf(headingAt(place, column)).join(' '),
  }));
  const columnsOf = (pattern: RegExp) =>
    named.flatMap(({ column, words }) => (pattern.test(words) ? column : []));
  const children = columnsOf(CHILD);
  const parents = columnsOf(PARENT).filter((column) => areNames(place, column));
  if (children.length === 0 || parents.length === 0) return NO_FAMILY;
  if (columnsOf(OF_CHILD).length + columnsOf(OTHERS).length > 0) return NO_FAMILY;
  return { parents: new Set(parents), children: new Set(children) };
}

function areNames(place: ListPlace, column: number): boolean {
  const look = lookAtColumn(place.grid, place.rows, column);
  const isVaried = wordsIn(place, column).size >= look.filled * VARIED_SHARE;
  return look.lettered >= place.rows.length * PARENTS_SHARE && isVaried && look.consents === 0;
}

/** What stands in a column, each once, whatever its capitals. */
export function wordsIn({ grid, rows }: ListPlace, column: number): ReadonlySet<string> {
  return new Set(rows.map((row) => cellText(grid.cells[row]?.[column]).toLowerCase()));
}
