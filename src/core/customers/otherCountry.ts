/** Phones that are none in the list's country but would be in another: the list is mixed, or its country was guessed wrong. */
import { cellText, type Cell } from '../cell';
import { readPhone } from '../phone';

const AMERICA = ['US', 'CA'];
/** Where the spreadsheets of small shops are at home most often and numbers are written with a zero in front. */
const WITH_ZERO = 'GB DE FR AU NZ IE AT CH IT NL BE IN ZA'.split(' ');
/** A number cut short may be a good one elsewhere: only what is written as nobody in the list's country writes is looked at. */
const ZERO = /^\D*0[1-9]/;
const TEN_DIGITS = /^\D*(1\D*)?[2-9](\D*\d){9}\D*$/;
/** One or two may be slips of the finger. */
const LEAST = 3;
/** So many are looked at: each is read for every country. */
const MOST = 200;
const MOST_LETTERS = 40;

export interface OtherCountry {
  /** Two letters. */
  readonly country: string;
  readonly count: number;
}

/** The country that most of the unreadable phones would be of; undefined for fewer than three. */
export function otherCountry(
  phones: readonly (Cell | undefined)[],
  country: string,
): OtherCountry | undefined {
  const isAmerican = AMERICA.includes(country);
  const [others, shape] = isAmerican ? [WITH_ZERO, ZERO] : [AMERICA.slice(0, 1), TEN_DIGITS];
  const foreign = phones
    .filter((cell) => readPhone(cell, country).kind === 'unreadable')
    .map((cell) => cellText(cell))
    .filter((text) => text.length < MOST_LETTERS && shape.test(text))
    .slice(0, MOST);
  if (foreign.length < LEAST) return undefined;
  const counts = others.map((other) => ({
    country: other,
    count: foreign.filter((text) => readPhone(text, other).kind === 'phone').length,
  }));
  const most = counts.reduce((best, one) => (one.count > best.count ? one : best));
  return most.count < LEAST ? undefined : most;
}
