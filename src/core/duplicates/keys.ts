/** The keys of a row: two rows that share one are worth comparing. */
import type { Name } from './personName';
import type { Traits } from './traits';
import { mix, textKey, type Word } from './words';

/** Kinds of keys, so that a town never meets a street; the odd ones say nothing when very many rows share them. */
const PHONE = 2;
const EMAIL = 4;
const ID = 6;
const BIRTHDAY = 8;
const HOUSE = 10;
const SOUND = 1;
const DAY_OF_YEAR = 3;
const TOWN = 5;
const STREET = 7;
const COMPANY = 9;
const PHONE_HEAD = 11;
const PHONE_TAIL = 13;

/** Letters of a name or a street that a slip seldom spoils. */
const BEGINNING = 3;
/** Digits of a phone after the area code and the exchange. */
const TAIL = 4;
/** `mmdd`. */
const DAY_DIGITS = 4;

/** Takes the next key of a row, a number of 32 bits. */
export type TakeKey = (key: number) => void;

/** Gives all keys of a row. */
export function giveKeys(one: Traits, take: TakeKey): void {
  const { name, birthday, core } = one;
  const give = (kind: number, x: number, y: number) => {
    take(mix(kind, x, y));
  };
  for (const phone of [one.phone, one.otherPhone]) if (phone !== '') give(PHONE, textKey(phone), 0);
  for (const id of one.ids) give(ID, textKey(id), 0);
  if (one.email !== '') give(EMAIL, one.boxKey, 0);
  for (const word of one.company) give(COMPANY, word.key, name?.last?.soundKey || 0);
  if (birthday !== '') {
    give(BIRTHDAY, textKey(birthday), 0);
    give(DAY_OF_YEAR, textKey(birthday, birthday.length - DAY_DIGITS), initialOf(name?.first ?? name?.last));
  }
  if (core !== '') {
    give(HOUSE, textKey(one.houses[0] || ''), textKey(core, 0, BEGINNING));
    give(STREET, textKey(core), initialOf(name?.first));
    give(STREET, textKey(core), initialOf(name?.last));
  }
  if (name) giveNameKeys(one, name, give);
}

function giveNameKeys(
  { phone, postcode, city }: Traits,
  name: Name,
  give: (kind: number, x: number, y: number) => void,
): void {
  const { first, last } = name;
  const place = postcode === '' ? city : postcode;
  for (const word of name.isCompany ? name.between : [first, last]) {
    if (!word) continue;
    give(SOUND, word.soundKey, initialOf(word === first ? last : first));
    if (place !== '') give(TOWN, textKey(place), textKey(word.text, 0, BEGINNING));
  }
  if (phone === '') return;
  const sound = (last ?? first)?.soundKey || 0;
  give(PHONE_HEAD, textKey(phone, 0, phone.length - TAIL), sound);
  give(PHONE_TAIL, textKey(phone, phone.length - TAIL), sound);
}

function initialOf(word: Word | undefined): number {
  return word ? word.text.charCodeAt(0) : 0;
}
