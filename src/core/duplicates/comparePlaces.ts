/** Weighs where two customers live and when they were born. */
import { floor, max, min } from '../math';
import { add, type Evidence, type Finding } from './evidence';
import type { Traits } from './traits';
import { slips, textKey } from './words';

const SAME_ADDRESS: Finding = [0.65, 0.9, 'same address'];
const SAME_STREET: Finding = [0.12, 0.05, 'same street'];
/** The number is a slip apart. */
const HOUSE_SLIP: Finding = [0.06, 0.02, 'same street'];
const OTHER_STREET: Finding = [0.15, 0.1];
const SAME_POSTCODE: Finding = [0.85, 0.95, 'same postcode'];
const SAME_TOWN: Finding = [0.85, 0.95, 'same town'];
const TOWN_SLIP: Finding = [0.07, 0.05];
const OTHER_TOWN: Finding = [0.12, 0.08];
const SAME_BIRTHDAY: Finding = [0.85, 0.01, 'same birthday'];
const BIRTHDAY_SLIP: Finding = [0.06, 0.003, 'birthdays differ by a slip'];
const OTHER_YEAR: Finding = [0.02, 0.004, 'same birthday, another year'];
const OTHER_BIRTHDAY: Finding = [0.05, 0.98];

/** Houses of a street, and those a slip of the pen apart. */
const HOUSES = 32;
const HOUSES_IN_REACH = 8;
const RAREST_ADDRESS = 2 ** 18;
const STREET_SLIP = 512;
/** Of a street's letters so many may be wrong. */
const MOST_WRONG = 0.25;
/** Letters of a street whose kind is misspelt. */
const BEGINNING = 4;
/** Postcodes of neighbours are often a digit apart. */
const POSTCODE_SLIP = 8;
const CITY_SLIP = 32;
const COMMONEST_TOWN = 1.07;
const DAY_SLIP = 512;
const DAYS_OF_YEAR = 365;

/** Adds what the streets say. */
export function compareStreets(a: Traits, b: Traits, evidence: Evidence): void {
  if (a.street === '' || b.street === '') return;
  const isSame = a.core === b.core;
  if (!isSame && !isAlike(a.core, b.core) && !isAlike(a.street, b.street)) return add(evidence, OTHER_STREET);
  const rarest = min(...[a.core, b.core].map((core) => evidence.rarity('street', textKey(core))));
  const oneIn = max(2, isSame ? rarest : min(rarest / 2, STREET_SLIP));
  if (a.houses.some((house) => b.houses.includes(house)))
    add(evidence, SAME_ADDRESS, min(RAREST_ADDRESS, oneIn * HOUSES));
  else if (a.houses.some((x) => b.houses.some((y) => max(x.length, y.length) > 1 && slips(x, y, 1) === 1)))
    add(evidence, HOUSE_SLIP, oneIn * HOUSES_IN_REACH);
  else add(evidence, SAME_STREET, oneIn);
}

function isAlike(x: string, y: string): boolean {
  const most = floor(max(x.length, y.length) * MOST_WRONG);
  const isBeginning = min(x.length, y.length) >= BEGINNING && (x.startsWith(y) || y.startsWith(x));
  return isBeginning || (most > 0 && slips(x, y, most) <= most);
}

/** Adds what town and postcode say together: of two that agree the rarer counts, since a postcode says nearly all that its town says. */
export function compareTowns(a: Traits, b: Traits, evidence: Evidence): void {
  const city = townOneIn('city', [a.city, b.city], evidence);
  const postcode = townOneIn('postcode', [a.postcode, b.postcode], evidence);
  const best = max(city, postcode);
  if (best > 1) add(evidence, postcode === best ? SAME_POSTCODE : SAME_TOWN, best);
  else if (best === 1) add(evidence, TOWN_SLIP, city === 1 ? CITY_SLIP : POSTCODE_SLIP);
  else if (best === 0) add(evidence, OTHER_TOWN);
}

/** -1 when one has none, 0 when they differ, 1 when they are a slip apart. */
function townOneIn(
  kind: 'city' | 'postcode',
  [a, b]: readonly [string, string],
  { rarity }: Evidence,
): number {
  if (a === '' || b === '') return -1;
  if (a === b) return max(COMMONEST_TOWN, rarity(kind, textKey(a)));
  return slips(a, b, 1) === 1 ? 1 : 0;
}

/** Adds what the birthdays say. */
export function compareBirthdays({ birthday: x }: Traits, { birthday: y }: Traits, evidence: Evidence): void {
  if (x === '' || y === '') return;
  const [ofX, ofY] = [x.slice(-4), y.slice(-4)];
  const areYearsKnown = x !== ofX && y !== ofY;
  if (x === y && areYearsKnown) add(evidence, SAME_BIRTHDAY, evidence.rarity('birthday', textKey(x)));
  else if (ofX === ofY) add(evidence, areYearsKnown ? OTHER_YEAR : SAME_BIRTHDAY, DAYS_OF_YEAR);
  // One digit, two neighbours that changed places, or day and month swapped.
  else if (slips(x, y, 1) === 1 || x.slice(0, -4) + ofX.slice(2) + ofX.slice(0, 2) === y)
    add(evidence, BIRTHDAY_SLIP, DAY_SLIP);
  else add(evidence, OTHER_BIRTHDAY);
}
