/** All that speaks for and against a pair, and the chance that follows from it. */
import { max, min } from '../math';
import { CUSTOMER, compareFirms, EMPLOYER } from './compareCompanies';
import { compareNames } from './compareNames';
import { compareBirthdays, compareStreets, compareTowns } from './comparePlaces';
import { compareEmails, compareIds, comparePhones } from './compareReach';
import { noEvidence, type Evidence, type Reason } from './evidence';
import { allWords } from './personName';
import type { Traits } from './traits';

/** A pair, weighed: how many times likelier than strangers it is one person, and one household. */
export interface Weight {
  readonly same: number;
  readonly household: number;
  /** Of `same`, what comes from the name. */
  readonly name: number;
  /** What speaks for one person beside the name. */
  readonly support: number;
}

type Compare = (a: Traits, b: Traits, evidence: Evidence) => void;

const BESIDE_THE_NAME: readonly Compare[] = [
  comparePhones,
  compareEmails,
  compareIds,
  compareBirthdays,
  compareStreets,
  compareTowns,
  (a, b, evidence) => {
    compareFirms([a.company, b.company], EMPLOYER, evidence);
  },
];

/** What the two rows say of being one person; the same whichever comes first. */
export function weigh(
  a: Traits,
  b: Traits,
  { rarity, reasons }: Pick<Evidence, 'rarity'> & { readonly reasons?: Reason[] },
): Weight {
  const evidence = noEvidence(rarity, reasons);
  if (a.name?.isCompany || b.name?.isCompany) {
    compareFirms([allWords(a.name), allWords(b.name)], CUSTOMER, evidence);
  } else compareNames(a.name, b.name, evidence);
  const name = evidence.same;
  let support = 1;
  for (const compare of BESIDE_THE_NAME) {
    const before = evidence.same;
    compare(a, b, evidence);
    support *= max(1, evidence.same / before);
  }
  const { same, household } = evidence;
  return { same, household, name, support };
}

/** How often a pair of rows of a list is one person, and one household, before anything is known of it. */
export interface Odds {
  readonly same: number;
  readonly household: number;
}

/** Less than this beside the name is nothing: half the town has the town. */
const LEAST_SUPPORT = 8;
/** A name that must stand alone has to be rarer than this, rarer still when something contradicts it, and than what the length of the list makes likely. */
const RARE_NAME = 40_000;
const RARE_IN_LIST = 4;
/** Odds at most, when nothing but the name speaks for it. */
const RARE_NAME_ODDS = 2.8;
const NAME_ODDS = 0.5;

/** The chance, 0 to 1, that the pair is one person. */
export function chanceOf({ same, household, support, name }: Weight, odds: Odds): number {
  let ratio = (odds.same * same) / (1 + odds.household * household);
  if (support < LEAST_SUPPORT) {
    const against = same / (name * support);
    const isRare = name >= max(RARE_NAME / against, RARE_IN_LIST / odds.same);
    ratio = min(ratio, isRare ? RARE_NAME_ODDS : NAME_ODDS);
  }
  return ratio / (1 + ratio);
}

/** The chance that the pair is one household. */
export function householdChanceOf({ same, household }: Weight, odds: Odds): number {
  const ratio = (odds.household * household) / (1 + odds.same * same);
  return ratio / (1 + ratio);
}

/** Further apart than this, two rows are two people whatever stands between them. */
const APART = 0.5;
const APART_IN_A_HOUSEHOLD = 0.09;

/** True when what is known of the two contradicts their being one person; false when little is known. */
export function areClearlyTwo({ same, household }: Weight): boolean {
  return same < APART || same < household * APART_IN_A_HOUSEHOLD;
}

/** What a pair needs at least to have a chance in a list of this length, were each second row a double. */
export function leastSame(customers: number): number {
  return customers / 256;
}
