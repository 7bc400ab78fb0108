/** Gives each field its one column among the candidates, and says where the owner should be asked; headings and looks are judged elsewhere. */
import { cellText } from '../../core/cell';
import type { Field } from '../../core/customers/customer';
import { NAME_FIELDS } from '../../core/customers/names';
import { candidatesOf, type Candidate, type SeenColumn } from './fit';
import { familyIn, wordsIn } from './family';
import { isForeignHeading } from './headings';
import { headingAt, type ListPlace } from './listPlace';
import { lookAtColumn } from './looks';
import { keyOf } from './words';

/** A column of the owner's list and what it is. */
export interface RecognisedColumn {
  /** From 1, as in the sheet. */
  readonly column: number;
  /** As the owner wrote it, without blanks at the ends. */
  readonly heading: string;
  readonly field: Field;
  /** False when the owner should confirm it: two good candidates, or heading and cells that do not settle it. */
  readonly isSure: boolean;
  /** The column (from 1) that is it when the owner says that this one is not. */
  readonly otherwise?: number;
}

/** Fields whose cells settle what a vague heading means; for the others a vague heading counts only when there is nothing better. */
const PROVEN_BY_CELLS: readonly Field[] = ['email', 'phone', 'segment'];
/** A second column with this part of the first one's gain is a good candidate too. */
const RIVAL_PART = 0.5;
/** Two columns with this share of equal cells are the same thing twice. */
const SAME_CELLS_SHARE = 0.9;
/** Share of names that must contain the other name part, or the column is the missing part itself. */
const WHOLE_NAME_SHARE = 0.5;
/** Headings that mean a part of the name where the other part has its own column. */
const BARE_NAME = new Set(['name', 'nom', 'nombre', 'nome']);
/** Where animals are named, `Owner email` is the customer's and no salesman's. */
const ANIMAL = /\b(?:pet|dog|cat|horse|animal)/i;
const OWNER = /^owner(?:['’]?s)?\s+/i;
/** A column without any heading we know is taken for names only when nearly all its cells are two words or more. */
const NAME_LOOK_SHARE = 0.7;
/** Of two words nobody can tell what they are. */
const FEWEST_NAMES = 3;

/** The columns of the list in sheet order, one per field. */
export function assignColumns(place: ListPlace): RecognisedColumn[] {
  const seen = seeColumns(place);
  const candidates = seen.flatMap(candidatesOf);
  const chosen = new Map<Field, Candidate>();
  for (const candidate of candidates.filter((each) => !isOutdone(each, candidates)).sort(byGain)) {
    const isTaken = [...chosen.values()].some(({ column }) => column === candidate.column);
    if (!isTaken && !chosen.has(candidate.field)) chosen.set(candidate.field, candidate);
  }
  addNameByLook(chosen, seen, place);
  splitName(chosen, place);
  const child = nameParents(chosen, seen, place);
  const repeated = repeatedKeys(place);
  return [...chosen]
    .map(([field, candidate]) => {
      const isSure =
        !repeated.has(keyOf(candidate.heading)) &&
        isSettled(candidate) &&
        !hasRival(candidate, candidates, place);
      const { column } = candidate;
      const otherwise = field === 'name' && child !== undefined ? { otherwise: child + 1 } : {};
      return { column: column + 1, heading: headingAt(place, column), field, isSure, ...otherwise };
    })
    .sort((a, b) => a.column - b.column);
}

/** Under headings of which nothing is left where others say what they are not. */
function seeColumns(place: ListPlace): SeenColumn[] {
  const headings = (place.grid.cells[place.headingRow] ?? []).map(cellText);
  const unsaid = headings.some((heading) => ANIMAL.test(heading)) ? OWNER : '';
  return place.columns.map((column) => {
    const heading = headingAt(place, column).replace(unsaid, '');
    return { column, heading, look: lookAtColumn(place.grid, place.rows, column) };
  });
}

/** A vague heading gives way to a known one that has something in its cells, and what only looks so to one that says so. */
function isOutdone(candidate: Candidate, all: readonly Candidate[]): boolean {
  if (candidate.strength === 'look')
    return all.some(({ field, strength }) => field === candidate.field && strength === 'sure');
  if (candidate.strength !== 'hint' || PROVEN_BY_CELLS.includes(candidate.field)) return false;
  return all.some(
    ({ field, strength, gain }) => field === candidate.field && strength !== 'hint' && gain > 0,
  );
}

const RANK = { sure: 0, likely: 1, hint: 2, look: 3 } as const;

function byGain(a: Candidate, b: Candidate): number {
  return b.gain - a.gain || RANK[a.strength] - RANK[b.strength] || a.column - b.column;
}

function isSettled({ strength, isConfirmed, field }: Candidate): boolean {
  if (strength === 'look' || !isConfirmed) return false;
  return strength !== 'hint' || PROVEN_BY_CELLS.includes(field);
}

function hasRival(winner: Candidate, all: readonly Candidate[], place: ListPlace): boolean {
  return all.some(
    (rival) =>
      rival.field === winner.field &&
      rival.column !== winner.column &&
      rival.gain >= winner.gain * RIVAL_PART &&
      !isSameColumn(winner.column, rival.column, place),
  );
}

function isSameColumn(one: number, other: number, { grid, rows }: ListPlace): boolean {
  const same = rows.filter((row) => cellText(grid.cells[row]?.[one]) === cellText(grid.cells[row]?.[other]));
  return rows.length > 0 && same.length >= rows.length * SAME_CELLS_SHARE;
}

/** Headings that stand in the row more than once, in whatever list beside this one. */
function repeatedKeys({ grid, headingRow }: ListPlace): Set<string> {
  const keys = (grid.cells[headingRow] ?? [])
    .map((cell) => keyOf(cellText(cell)))
    .filter((key) => key !== '');
  return new Set(keys.filter((key, index) => keys.indexOf(key) !== index));
}

/** A list whose only names stand under a heading we do not know: `Wer`, `Regulars 2026`. Rather asked about than without names. */
function addNameByLook(chosen: Map<Field, Candidate>, seen: readonly SeenColumn[], place: ListPlace): void {
  if (NAME_FIELDS.some((field) => chosen.has(field))) return;
  const taken = new Set([...chosen.values()].map(({ column }) => column));
  const free = seen.filter(({ column }) => !taken.has(column));
  const named = free.filter(
    ({ look }) => look.personNames > 0 && look.personNames >= look.filled * NAME_LOOK_SHARE,
  );
  const own = named.filter(({ heading }) => !isForeignHeading(heading));
  const [mostNamed] = (own.length > 0 ? own : named).sort((a, b) => b.look.personNames - a.look.personNames);
  const best = mostNamed ?? free.find((one) => isLikeNames(one, place));
  if (!best) return;
  const { column, heading, look } = best;
  chosen.set('name', {
    column,
    heading,
    field: 'name',
    strength: 'look',
    isConfirmed: false,
    gain: look.personNames,
  });
}

/** Where children are named beside their parents, the parents may be the customers, which is asked: then the column of the children, else undefined. First and last names of parents are theirs without a question. */
function nameParents(
  chosen: Map<Field, Candidate>,
  seen: readonly SeenColumn[],
  place: ListPlace,
): number | undefined {
  const { parents, children } = familyIn(place);
  const [child] = children;
  const parent = seen.find(({ column }) => parents.has(column));
  const name = chosen.get('name');
  if (!parent || (name && !children.has(name.column) && !parents.has(name.column))) return undefined;
  const parts = [chosen.get('firstName'), chosen.get('lastName')];
  if (parts.every((part) => part !== undefined && parents.has(part.column))) chosen.delete('name');
  if (chosen.has('company') || parts.some(Boolean)) return undefined;
  const { column, heading, look } = parent;
  const gain = look.lettered;
  chosen.set('name', { column, heading, field: 'name', strength: 'look', isConfirmed: false, gain });
  return name && children.has(name.column) ? name.column : child;
}

/** The first column, if its words hardly come twice: couples, families, single names. */
function isLikeNames({ column, heading, look }: SeenColumn, place: ListPlace): boolean {
  if (heading === '' || isForeignHeading(heading) || column !== Math.min(...place.columns)) return false;
  const varied = Math.min(look.lettered, wordsIn(place, column).size);
  return look.lettered >= FEWEST_NAMES && varied >= look.filled * NAME_LOOK_SHARE;
}

/** `Vorname | Name` and `Name | Surname`: a name column that never holds the other part is the missing part. */
function splitName(chosen: Map<Field, Candidate>, place: ListPlace): void {
  const name = chosen.get('name');
  const first = chosen.get('firstName');
  const last = chosen.get('lastName');
  const part = first ?? last;
  if (name?.gain === 0 && (first ?? last ?? chosen.get('company'))?.gain) chosen.delete('name');
  if (!name || !part || (first && last) || !BARE_NAME.has(keyOf(name.heading))) return;
  if (isWholeName(name.column, part.column, place)) return;
  const field = first ? 'lastName' : 'firstName';
  chosen.delete('name');
  chosen.set(field, { ...name, field });
}

function isWholeName(name: number, part: number, { grid, rows }: ListPlace): boolean {
  const pairs = rows.map(
    (row) =>
      [
        cellText(grid.cells[row]?.[name]).toLowerCase(),
        cellText(grid.cells[row]?.[part]).toLowerCase(),
      ] as const,
  );
  const full = pairs.filter(([whole, piece]) => whole !== '' && piece !== '');
  const holding = full.filter(([whole, piece]) => whole.includes(piece) && whole !== piece);
  return holding.length > full.length * WHOLE_NAME_SHARE;
}
