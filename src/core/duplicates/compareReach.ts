/** Weighs phones, e-mail addresses and the ids that other systems gave. */
import { max, min } from '../math';
import { add, type Evidence, type Finding } from './evidence';
import { boxOf, type Traits } from './traits';
import { slips, textKey } from './words';

const SAME_PHONE: Finding = [0.7, 0.45, 'same phone'];
const PHONE_TAIL: Finding = [0.1, 0.05, 'same phone without the area code'];
const PHONE_SLIP: Finding = [0.02, 0.003, 'phones differ by one digit'];
const OTHER_PHONE: Finding = [0.2, 0.5];
const SAME_EMAIL: Finding = [0.75, 0.25, 'same e-mail'];
const SHARED_EMAIL: Finding = [0.6, 0.7, 'same e-mail'];
const SAME_BOX: Finding = [0.1, 0.01, 'same e-mail written differently'];
const EMAIL_SLIP: Finding = [0.05, 0.005, 'e-mails differ by one letter'];
const OTHER_HOST: Finding = [0.1, 0.01, 'same e-mail name at two services'];
const OTHER_EMAIL: Finding = [0.3, 0.75];
/** A service gives the number to the second of a name. */
const OTHER_NUMBER: Finding = [0.08, 0.75];
const SAME_ID: Finding = [0.9, 0.02, 'same ID in another system'];
const OTHER_ID: Finding = [0.6, 0.95];

const TAIL_ONE_IN = 512;
const OWN_SLIP_ONE_IN = 16_384;
/** jan@ and jon@ may be two of one house. */
const SLIP_ONE_IN = 64;
/** Before the @; shorter names are often a letter apart. */
const FEWEST_LETTERS = 5;
/** What a name explains already must not count again. */
const HOST_ONE_IN = 32;
/** A misspelt service says more than that another box has the name. */
const HOST_SLIP = 16;
/** Digits of a country with its plus. */
const COUNTRY_DIGITS = [2, 3, 4];
/** More people than one read these. */
const SHARED_BOX =
  /^(?:info|office|sales|contact(?:us)?|admin|hello|e?mail|\w*family|orders?|billing|accounts?|accounting|team|support|service|reception|front-?desk|bookings?|home|household|no-?reply|none|test)$/;

/** Adds what the phones say; of two shared numbers the rarer, whoever has it first. */
export function comparePhones(a: Traits, b: Traits, evidence: Evidence): void {
  const [x, y] = [a.phone, b.phone];
  if (x === '' || y === '') return;
  const oneIn = max(
    x === y || x === b.otherPhone ? evidence.rarity('phone', textKey(x)) : 0,
    y === a.otherPhone ? evidence.rarity('phone', textKey(y)) : 0,
  );
  if (oneIn > 0) add(evidence, SAME_PHONE, oneIn);
  else if (x.endsWith(y) || y.endsWith(x)) add(evidence, PHONE_TAIL, TAIL_ONE_IN);
  else if (isPhoneSlip(x, y)) add(evidence, PHONE_SLIP, evidence.rarity('phoneSlip', 0));
  else add(evidence, OTHER_PHONE);
}

/** A number that cannot be read has lost or gained a digit, and its country. */
function isPhoneSlip(x: string, y: string): boolean {
  if (x.startsWith('+') === y.startsWith('+')) return slips(x, y, 1) === 1;
  const [whole, bare] = x.startsWith('+') ? [x, y] : [y, x];
  return COUNTRY_DIGITS.some((digits) => slips(whole.slice(digits), bare, 1) <= 1);
}

/** Adds what the e-mail addresses say. */
export function compareEmails(a: Traits, b: Traits, evidence: Evidence): void {
  const [x, y] = [a.email, b.email];
  if (x === '' || y === '') return;
  if (a.boxKey === b.boxKey) return compareBoxes(a, b, evidence);
  if (a.baseKey === b.baseKey) return add(evidence, OTHER_NUMBER);
  const isOwn = !a.name?.first || !b.name?.first || a.name.first === b.name.first;
  if (isEmailSlip(x, y)) add(evidence, EMAIL_SLIP, isOwn ? OWN_SLIP_ONE_IN : SLIP_ONE_IN);
  else add(evidence, OTHER_EMAIL);
}

function isEmailSlip(x: string, y: string): boolean {
  if (slips(x, y, 1) !== 1) return false;
  const ending = endingOf(x);
  return endingOf(y) === ending && min(x.length, y.length) - ending.length >= FEWEST_LETTERS;
}

/** The number before the @ and all behind it. */
const ENDING = /\d*@.*/;

function endingOf(email: string): string {
  return ENDING.exec(email)?.[0] || '';
}

/** The same before the @ but for dots and what follows a plus. */
function compareBoxes({ email: x, boxKey }: Traits, { email: y }: Traits, evidence: Evidence): void {
  const oneIn = evidence.rarity('box', boxKey);
  const isShared = SHARED_BOX.test(boxOf(x));
  const wrong = slips(x.slice(x.lastIndexOf('@')), y.slice(y.lastIndexOf('@')), 1);
  if (x === y) add(evidence, isShared ? SHARED_EMAIL : SAME_EMAIL, oneIn);
  else if (wrong <= 1) add(evidence, SAME_BOX, wrong === 0 ? oneIn : oneIn * HOST_SLIP);
  else if (isShared) add(evidence, OTHER_EMAIL);
  else add(evidence, OTHER_HOST, min(HOST_ONE_IN, oneIn));
}

/** Adds what the ids of other systems say; one system gives two people two ids, and one person at times. */
export function compareIds({ ids: a }: Traits, { ids: b }: Traits, evidence: Evidence): void {
  const same = a.find((id) => b.includes(id));
  if (same !== undefined) add(evidence, SAME_ID, evidence.rarity('id', textKey(same)));
  else if (a.some((x) => b.some((y) => x.split(' ')[0] === y.split(' ')[0]))) add(evidence, OTHER_ID);
}
