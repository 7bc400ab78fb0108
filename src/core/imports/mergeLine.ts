/** Completes somebody with one more line about them: blanks are filled; what differs is left, taken or asked about, as the owner chose. */
import { cellText, isDayCell, type Cell } from '../cell';
import type { Field, ReadingRules } from '../customers/customer';
import { readEmail } from '../email';
import { readPhone } from '../phone';
import { readPhones } from '../phonesOfCell';
import { otherReach } from './line';
import { nameWords } from './otherPerson';
import type { Cells, Person } from './people';
import type { Choice } from './planTypes';
import { dayText, isDayField, isSameValue } from './values';

export interface MergeRules {
  readonly choice: Choice;
  readonly rules: ReadingRules;
  /** What differs from the list, first come first served; filled here when the owner is asked. */
  readonly conflicts: Map<Person, Cells>;
}

interface LineCells {
  readonly cells: Cells;
  /** '' counts as the newest. */
  readonly changedOn: string;
}

const NAMES: ReadonlySet<string> = new Set<Field>(['name', 'firstName', 'lastName']);

const NO_DIGIT = /\D/g;
/** Shorter numbers are no numbers of people anywhere. */
const FEWEST_DIGITS = 5;

/** When the value of each field was last said, by person; only where newer wins. */
const saidOn = new WeakMap<Person, { [field in Field]?: string }>();

/** Adds what the line says to what is wanted of the person. */
export function mergeLine(person: Person, line: LineCells, merge: MergeRules): void {
  // Somebody new has the very cells of the line.
  if (person.wanted === line.cells && merge.choice !== 'newer') return;
  let isNameTold: boolean | undefined;
  for (const key in line.cells) {
    const field = key as Field;
    const there = line.cells[field] ?? '';
    const here = person.now(field);
    if (there === '') continue;
    if (isSameValue(field, { here, there }, merge.rules)) {
      noteSaid(person, field, { line, merge });
      continue;
    }
    if (NAMES.has(field) && (isNameTold ??= isNameThere(person, line.cells))) continue;
    if (cellText(here) !== '') differ(person, { field, here, there, line }, merge);
    else if (fillsBlank(person, field, line.cells)) {
      person.wanted[field] = there;
      noteSaid(person, field, { line, merge });
    }
  }
}

/** Numbers and addresses without a cell go into blank notes: no choice overwrites those that the files say nothing for. */
export function keepReach(person: Person, { country }: ReadingRules): void {
  if (person.reach.length === 0 || cellText(person.now('notes')) !== '') return;
  const [phone, email] = [person.now('phone'), person.now('email')];
  const own = [...readPhones(phone, country), person.reached(country).email, phone, email];
  const others = otherReach(person.reach, own);
  if (others !== '') person.wanted.notes = others;
}

/** Somebody whose name is all there keeps it as it stands, in whatever order and columns. */
function isNameThere(person: Person, cells: Cells): boolean {
  const known = wordsIn((field) => person.now(field));
  return wordsIn((field) => cells[field]).every((word) => known.includes(word));
}

/** A country's code alone is no phone. */
function fillsBlank(person: Person, field: Field, cells: Cells): boolean {
  if (field === 'phone') return cellText(cells.phone).replace(NO_DIGIT, '').length >= FEWEST_DIGITS;
  return !NAMES.has(field) || isOtherHalf(person, cells);
}

/** Half a name is completed only by the whole of the same name. */
function isOtherHalf(person: Person, cells: Cells): boolean {
  const said = wordsIn((field) => cells[field]);
  return wordsIn((field) => person.now(field)).every((word) => said.includes(word));
}

function wordsIn(cell: (field: Field) => Cell | undefined): readonly string[] {
  return nameWords(
    ['name', 'firstName', 'lastName'].map((field) => cellText(cell(field as Field))).join(' '),
  );
}

function differ(
  person: Person,
  { field, here, there, line }: { field: Field; here: Cell; there: Cell; line: LineCells },
  merge: MergeRules,
): void {
  const { choice, rules, conflicts } = merge;
  // Between two lines of the files nothing of the list is at stake.
  if (field === 'lastContactOn' && cellText(person.customer?.cells[field]) === '') {
    if (isLaterContact(here, there, rules)) person.wanted[field] = there;
    return;
  }
  // Whoever has two ids in one system keeps the first: an id is no value that grows old.
  if (choice === 'blanks' || field.startsWith('external:')) return;
  if (!isUsable(field, there, rules)) return;
  if (isDayField(field) && field !== 'birthday' && dayText(there, rules) < dayText(here, rules)) return;
  if (choice === 'newer') {
    if (!isNewer(person, field, { line, rules })) return;
    person.wanted[field] = there;
    noteSaid(person, field, { line, merge });
  } else if (person.customer !== undefined && person.wanted[field] === undefined) {
    const asked = conflicts.get(person) ?? {};
    const known = asked[field];
    if (known === undefined || (field === 'lastContactOn' && isLaterContact(known, there, rules)))
      asked[field] = there;
    conflicts.set(person, asked);
  }
}

/** What cannot be read never takes the place of anything. */
function isUsable(field: Field, there: Cell, rules: ReadingRules): boolean {
  const { country } = rules;
  if (field === 'lastContactOn') return isContactDay(there, rules);
  if (field === 'phone') return readPhone(there, country).kind === 'phone';
  if (field === 'email') return readEmail(there).kind === 'email';
  return !isDayField(field) || isDayCell(there);
}

/** The latest day counts; what is no day, or not over yet, gives way to one that is. */
function isLaterContact(here: Cell, there: Cell, rules: ReadingRules): boolean {
  if (!isContactDay(there, rules)) return false;
  return !isContactDay(here, rules) || dayText(there, rules) > dayText(here, rules);
}

function isContactDay(cell: Cell, { today }: ReadingRules): boolean {
  return isDayCell(cell) && cell.day <= today;
}

function noteSaid(
  person: Person,
  field: Field,
  { line, merge }: { line: LineCells; merge: MergeRules },
): void {
  if (merge.choice !== 'newer') return;
  const said = saidOn.get(person) ?? {};
  said[field] = line.changedOn;
  saidOn.set(person, said);
}

/** A row of the list is as new as the last contact, or as the day it was added. */
function isNewer(
  person: Person,
  field: Field,
  { line: { changedOn }, rules }: { line: LineCells; rules: ReadingRules },
): boolean {
  if (changedOn === '') return true;
  const said = saidOn.get(person)?.[field];
  if (said !== undefined) return said === '' || changedOn >= said;
  const cells = person.customer?.cells ?? {};
  return [cells.lastContactOn, cells.addedOn].every((cell) => changedOn >= dayOrBlank(cell, rules));
}

function dayOrBlank(cell: Cell | undefined, rules: ReadingRules): string {
  const text = dayText(cell ?? '', rules);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : '';
}
