/** Phones that are none in the list's country but would be in another: the list is mixed, or its country was guessed wrong. */
import { cellText, type Cell } from '../cell';
import { readPhone } from '../phone';

const AMERICA = ['US', 'CA'];
/** With their codes: where the spreadsheets of small shops are at home most often, in this order, and numbers are written with a zero in front. */
const WITH_ZERO = 'GB44 DE49 FR33 AU61 NZ64 IE353 AT43 CH41 IT39 NL31 BE32 IN91 ZA27'.split(' ');
const CODE = /^[^\d+]*(?:\+|00)[ (]*(\d+)/;
/** A number cut short may be a good one elsewhere: only what is written as nobody in the list's country writes is looked at. */
const ZERO = /^\D*0[1-9]/;
const TEN_DIGITS = /^\D*(1\D*)?[2-9](\D*\d){9}\D*$/;
/** One or two may be slips of the finger. */
const LEAST = 3;
/** So many are looked at: each is read for every country. */
const MOST = 200;
const MOST_LETTERS = 40;

/** Of the numbers of many countries some fit another's plan too. */
const GOOD_PART = 0.5;
const ABOUT_ALL = 0.9;

export interface OtherCountry {
  /** Two letters, or `GB or IN` when the numbers tell no more. */
  readonly country: string;
  readonly count: number;
}

/**
 * The country that most of the unreadable phones would be of, sooner one whose code stands before other numbers of the list; undefined for fewer than
 * three phones.
 */
export function otherCountry(
  phones: readonly (Cell | undefined)[],
  country: string,
): OtherCountry | undefined {
  const isAmerican = AMERICA.includes(country);
  const [others, shape] = isAmerican ? [WITH_ZERO, ZERO] : [['US1'], TEN_DIGITS];
  const foreign = phones
    .filter((cell) => readPhone(cell, country).kind === 'unreadable')
    .map((cell) => cellText(cell))
    .filter((text) => text.length < MOST_LETTERS && shape.test(text))
    .slice(0, MOST);
  if (foreign.length < LEAST) return undefined;
  const codes = phones.map((cell) => CODE.exec(cellText(cell))?.[1] ?? '');
  const counts = others.map((other) => ({
    country: other.slice(0, 2),
    count: foreign.filter((text) => readPhone(text, other.slice(0, 2)).kind === 'phone').length,
    coded: codes.filter((code) => code.startsWith(other.slice(2))).length,
  }));
  return choose(counts.filter(({ count }) => count >= LEAST));
}

interface Candidate extends OtherCountry {
  /** Numbers of the list that begin with its code. */
  readonly coded: number;
}

function choose(candidates: readonly Candidate[]): OtherCountry | undefined {
  const [most] = [...candidates].sort((a, b) => b.count - a.count);
  if (most === undefined) return undefined;
  const fitting = (part: number) => candidates.filter(({ count }) => count >= most.count * part);
  const [told] = fitting(GOOD_PART).sort((a, b) => b.coded - a.coded);
  if (told?.coded) return { country: told.country, count: told.count };
  // One that is at home here more often and fits nearly as well may be meant.
  const [usual = most] = fitting(ABOUT_ALL);
  const country = usual === most ? most.country : `${usual.country} or ${most.country}`;
  return { country, count: most.count };
}
