/** Whether a column's cells agree with what its heading says, and how much a field would gain from it; the choice between columns is left to `assign`. */
import type { Field } from '../../core/customers/customer';
import { headingOf } from './columns';
import { meaningsOf, isForeignHeading, type Strength } from './headings';
import type { Look } from './looks';
import { keyOf, wordsOf } from './words';

/** A column that could be a field. */
export interface Candidate {
  /** From 0. */
  readonly column: number;
  readonly heading: string;
  readonly field: Field;
  /** `look` when only the cells speak for it. */
  readonly strength: Strength | 'look';
  /** False when the cells neither confirm nor contradict the heading. */
  readonly isConfirmed: boolean;
  /** Useful cells in the sample, weighted; 0 for an empty column. */
  readonly gain: number;
}

/** A column with its heading and look. */
export interface SeenColumn {
  readonly column: number;
  readonly heading: string;
  readonly look: Look;
}

/** Cells that prove a field; all other fields are proved by any text. */
const PROOFS: { readonly [field in Field]?: (look: Look) => number } = {
  id: (look) => look.ids,
  status: (look) => look.statuses,
  email: (look) => look.emails,
  phone: (look) => look.phones,
  segment: (look) => look.segments,
  textConsent: (look) => look.consents,
  callConsent: (look) => look.consents,
  rhythm: (look) => look.rhythms,
  lastContactOn: (look) => look.days,
  nextFollowUpOn: (look) => look.days,
  addedOn: (look) => look.days,
  // Many write No for who is still there, and Yes or a day for who is not.
  archivedOn: (look) => look.days + look.consents,
  notes: (look) => look.filled,
  state: (look) => look.filled,
  postcode: (look) => look.filled,
  birthday: (look) => look.filled,
};
/** Fields so unlike anything else that the cells alone give them away. */
const SELF_EVIDENT: readonly Field[] = ['email', 'phone', 'segment'];

/** The same whatever the heading says: no other column has Apostles in it. */
const UNMISTAKABLE: readonly Field[] = ['segment'];

const DAY_FIELDS: readonly Field[] = ['lastContactOn', 'nextFollowUpOn', 'addedOn', 'archivedOn'];

/** From this share of the filled cells on, the cells say what the column is. */
const CONFIRMING_SHARE = 0.5;
/** Below this share they do not even support the heading. */
const SUPPORTING_SHARE = 0.2;
/** A column without a telling heading must look its part almost throughout. */
const SELF_EVIDENT_SHARE = 0.8;
const FEWEST_SELF_EVIDENT = 2;
/** Half and more: the other words may be the owner's own for segments. The owner is asked. */
const SEGMENTS_SHARE = 0.5;
/** Two may be a title and a nickname. */
const FEWEST_SEGMENTS = 3;

const STRENGTH_WEIGHT: { readonly [strength in Candidate['strength']]: number } = {
  sure: 1,
  likely: 0.9,
  hint: 0.6,
  look: 0.3,
};
/** Texts reach mobiles; the second number or address of an export is the poorer choice. */
const MOBILE =
  /\b(mobile|mobil|cell|cellphone|cellular|smartphone|sms|text|whatsapp|handy|handynummer|mobilnummer|celular|movil|portable)\b/;
const SECONDARY = /\b(company|alternate|alt|secondary|second|shipping|delivery|2|3|4|5)\b/;
const MOBILE_WEIGHT = 1.6;
const SECONDARY_WEIGHT = 0.8;
/** A phone that no text can go to is still good for a call. */
const UNTEXTABLE_WEIGHT = 0.3;

/** Everything the column could be; none when heading and cells say it is something else. */
export function candidatesOf(seen: SeenColumn): Candidate[] {
  const meanings = meaningsOf(seen.heading);
  const found = meanings.flatMap(({ field, strength }) => judge(seen, field, strength));
  if (found.length > 0) return found;
  const fields = isForeignHeading(seen.heading) ? UNMISTAKABLE : SELF_EVIDENT;
  return fields
    .filter((field) => isSelfEvident(seen.look, field))
    .map((field) => candidate(seen, field, 'look'));
}

/** Cells of the look that prove the field. */
export function proofsOf(look: Look, field: Field): number {
  return (PROOFS[field] ?? lettered)(look);
}

function lettered(look: Look): number {
  return look.lettered;
}

function judge(seen: SeenColumn, field: Field, strength: Strength): Candidate[] {
  const { look } = seen;
  const share = look.filled === 0 ? 1 : proofsOf(look, field) / look.filled;
  const isConfirmed = share >= CONFIRMING_SHARE && !isMixed(look, field);
  if (strength === 'hint' && (look.filled === 0 || !isConfirmed)) return [];
  if ((field === 'id' || field === 'status') && !isConfirmed) return [];
  const isUnlike = share < SUPPORTING_SHARE && (strength === 'likely' || isPlainlyOther(look, field));
  // Under our own heading even days that the calendar lacks are days, to be found by the check; they look like phones.
  const isOurs = DAY_FIELDS.includes(field) && keyOf(seen.heading) === keyOf(headingOf(field));
  if (isUnlike && !isOurs) return [];
  return [{ ...candidate(seen, field, strength), isConfirmed }];
}

/** `Phone / e-mail`: a good part of the cells is the other way to reach somebody. */
function isMixed(look: Look, field: Field): boolean {
  const other = field === 'email' ? look.phones : field === 'phone' ? look.emails : 0;
  return other > 0 && other / look.filled >= SUPPORTING_SHARE;
}

/** Most cells look like a thing that the field is not. */
function isPlainlyOther(look: Look, field: Field): boolean {
  const others: readonly Field[] = PROOFS[field]
    ? ['email', 'phone', 'lastContactOn', 'textConsent', 'segment']
    : ['email', 'phone', 'lastContactOn'];
  return others.some((other) => proofsOf(look, other) / look.filled >= CONFIRMING_SHARE);
}

function isSelfEvident(look: Look, field: Field): boolean {
  const count = field === 'phone' ? look.textable : proofsOf(look, field);
  if (field === 'segment' && count >= FEWEST_SEGMENTS && count / look.filled >= SEGMENTS_SHARE) return true;
  return count >= FEWEST_SELF_EVIDENT && count / look.filled >= SELF_EVIDENT_SHARE;
}

function candidate(
  { column, heading, look }: SeenColumn,
  field: Field,
  strength: Candidate['strength'],
): Candidate {
  const words = wordsOf(heading).join(' ');
  const reach =
    field === 'phone' && MOBILE.test(words) ? MOBILE_WEIGHT : SECONDARY.test(words) ? SECONDARY_WEIGHT : 1;
  return {
    column,
    heading,
    field,
    strength,
    isConfirmed: true,
    gain: usefulCells(look, field) * reach * STRENGTH_WEIGHT[strength],
  };
}

function usefulCells(look: Look, field: Field): number {
  if (field !== 'phone') return proofsOf(look, field);
  return look.textable + (look.phones - look.textable) * UNTEXTABLE_WEIGHT;
}
