/** Who brought whom: typed names become links to customers; writing them into the list is left to others. */
import { cellText } from '../cell';
import { textKey } from '../duplicates/words';
import { isCustomerId, type CustomerId, type CustomerRow } from './customer';
import { nameBook, type Meant, type NameBook } from './nameBook';
import { nameOf } from './names';
import { phoneBook } from './phoneBook';

/** A customer was brought by this one. */
export interface ReferralLink {
  readonly customer: CustomerId;
  readonly referrer: CustomerId;
  /** What the visible cell says: as typed, and the referrer's name of now where that one was renamed. */
  readonly name: string;
}

/** A typed name that fits several customers, or one by a guess. */
export interface ReferralQuestion {
  readonly customer: CustomerId;
  /** As it stands in the cell. */
  readonly typed: string;
  /** From the top of the list, a few at most. */
  readonly candidates: readonly CustomerId[];
  /** One plain sentence for the owner. */
  readonly sentence: string;
}

/** A link that cannot be; a hidden id that says so is to be blanked. */
export interface RefusedReferral {
  readonly customer: CustomerId;
  readonly typed: string;
  /** One plain sentence for the owner. */
  readonly sentence: string;
}

/** What becomes of the column `Referred by`. */
export interface ReferralPlan {
  /** New links, changed ones, and known ones whose customer was renamed. */
  readonly links: readonly ReferralLink[];
  /** Rows whose hidden id no longer goes with what the owner sees: it is to be blanked. */
  readonly unlinked: readonly CustomerId[];
  readonly questions: readonly ReferralQuestion[];
  readonly refused: readonly RefusedReferral[];
}

/** The plan as it grows. */
interface Plan extends ReferralPlan {
  readonly links: ReferralLink[];
  readonly unlinked: CustomerId[];
  readonly questions: ReferralQuestion[];
  readonly refused: RefusedReferral[];
}

/** Stands for the hidden id where the owner said that nobody in the list is meant; no name, since it outlives whoever has it. */
export function leftAsTyped(typed: string): string {
  return `left ${textKey(typed).toString(36)}`;
}

/** What the owner answered: one of the candidates, or '' for nobody in the list. */
export interface ReferralAnswer {
  readonly customer: CustomerId;
  readonly referrer: string;
}

/** What stands in the two cells afterwards. */
export interface AnsweredReferral {
  readonly referredBy: string;
  readonly referredById: string;
}

/** A row with its typed name and the link that its hidden id makes, as far as it still holds. */
interface Referred {
  readonly row: CustomerRow;
  readonly typed: string;
  readonly hasId: boolean;
  /** The owner left just this as typed. */
  readonly isLeft: boolean;
  readonly linked: CustomerRow | undefined;
  readonly isRenamed: boolean;
}

/**
 * What stands in `Referred by`, as links to customers: known ones stay, also when their customer was renamed; typed names, ids and phones
 * are matched, doubtful ones asked, strangers and what the owner left as typed stay so, circles refused. `country` is for phones without a country code.
 */
export function planReferrals(
  customers: readonly CustomerRow[],
  country: string,
  answer?: ReferralAnswer,
): ReferralPlan {
  const plan: Plan = { links: [], unlinked: [], questions: [], refused: [] };
  const isNamed = ({ cells }: CustomerRow) =>
    [cells.referredBy, cells.referredById].some((cell) => cellText(cell) !== '');
  if (!customers.some(isNamed)) return plan;
  const book = nameBook(customers);
  const phones = phoneBook(customers, country);
  const byId = new Map(customers.map((row) => [row.id, row]));
  const join = trees();
  const open: Referred[] = [];
  for (const row of [...customers].sort((a, b) => a.row - b.row)) {
    const referred = readReferred(row, byId, book);
    if (referred.isLeft) continue;
    if (referred.linked) keepLink(referred, join, plan);
    else if (referred.typed !== '') open.push(referred);
    else if (referred.hasId) plan.unlinked.push(row.id);
  }
  for (const referred of open) matchTyped(referred, { byId, book, phones, join, plan, answer });
  return plan;
}

/** The link holds while the typed name goes with its customer and with nobody else better. */
function readReferred(row: CustomerRow, byId: ReadonlyMap<string, CustomerRow>, book: NameBook): Referred {
  const typed = cellText(row.cells.referredBy);
  const id = cellText(row.cells.referredById);
  const known = byId.get(id);
  const fit = known && known !== row && typed !== '' ? book.fit(typed, known) : 'other';
  return {
    row,
    typed,
    hasId: id !== '',
    isLeft: id !== '' && id === leftAsTyped(typed),
    linked: fit === 'other' ? undefined : known,
    isRenamed: fit === 'earlier name',
  };
}

/** Says whether the first can be brought by the second, and if so remembers it. */
type Join = (customer: CustomerId, referrer: CustomerId) => boolean;

/** Whoever has no referrer yet is the root of the tree of those he brought: a link into his own tree would close a circle. */
function trees(): Join {
  const above = new Map<CustomerId, CustomerId>();
  const rootOf = (id: CustomerId) => {
    let root = id;
    for (let next = above.get(root); next !== undefined; next = above.get(root)) root = next;
    // What was walked is walked in one step the next time.
    for (let at = id; at !== root;) {
      const next = above.get(at) ?? root;
      above.set(at, root);
      at = next;
    }
    return root;
  };
  return (customer, referrer) => {
    const root = rootOf(referrer);
    if (root === customer) return false;
    above.set(customer, root);
    return true;
  };
}

function keepLink({ row, typed, linked, isRenamed }: Referred, join: Join, plan: Plan): void {
  if (!linked) return;
  if (!join(row.id, linked.id)) plan.refused.push(refusal(row, linked, typed));
  else if (isRenamed)
    plan.links.push({ customer: row.id, referrer: linked.id, name: nameOf(linked.cells).full });
}

interface Matching {
  readonly byId: ReadonlyMap<string, CustomerRow>;
  readonly book: NameBook;
  readonly phones: (typed: string) => readonly CustomerRow[];
  readonly join: Join;
  readonly plan: Plan;
  readonly answer: ReferralAnswer | undefined;
}

/** An id or a phone says who is meant though it is no name; whoever has no name cannot be told by it afterwards. */
function pointedAt(typed: string, { byId, phones }: Matching): readonly CustomerRow[] {
  const id = typed.toUpperCase();
  const named = isCustomerId(id) ? byId.get(id) : undefined;
  const found = named ? [named] : phones(typed);
  return found.filter(({ cells }) => nameOf(cells).full !== '');
}

function matchTyped({ row, typed, hasId }: Referred, matching: Matching): void {
  const { book, join, plan, answer } = matching;
  const customer = row.id;
  const pointed = pointedAt(typed, matching);
  const { candidates, isSure }: Meant =
    pointed.length > 0 ? { candidates: pointed, isSure: true } : book.find(typed);
  const others = candidates.filter((other) => other.id !== customer);
  const chosen = answer?.customer === customer ? others.find(({ id }) => id === answer.referrer) : undefined;
  const referrer = chosen ?? others[0];
  if (referrer && (chosen || (others.length === 1 && isSure))) {
    const name = chosen || pointed.length > 0 ? nameOf(referrer.cells).full : typed;
    if (join(customer, referrer.id)) plan.links.push({ customer, referrer: referrer.id, name });
    else plan.refused.push(refusal(row, referrer, typed));
    return;
  }
  if (hasId) plan.unlinked.push(customer);
  if (referrer) {
    const sentence = `${calledOf(row)} was referred by "${typed}". Who is that?`;
    plan.questions.push({ customer, typed, candidates: others.map(({ id }) => id), sentence });
  } else if (isSure && candidates.length > 0) plan.refused.push(refusal(row, row, typed));
}

function calledOf({ cells, row }: CustomerRow): string {
  return nameOf(cells).full || `Row ${row}`;
}

function refusal(row: CustomerRow, referrer: CustomerRow, typed: string): RefusedReferral {
  const [name, other] = [calledOf(row), calledOf(referrer)];
  const sentence =
    row.id === referrer.id
      ? `${name} cannot be brought by the same customer. Type another name there, or leave it blank.`
      : `${name} cannot be brought by ${other}, because ${other} came through ${name}. Change who brought one of the two.`;
  return { customer: row.id, typed, sentence };
}

/**
 * What the two cells of a customer hold once the owner has answered; undefined when this is not asked, or not about this candidate,
 * and a sentence when it would close a circle.
 */
export function answerReferral(
  customers: readonly CustomerRow[],
  answer: ReferralAnswer,
  country: string,
): AnsweredReferral | string | undefined {
  const isAsked = ({ customer }: { readonly customer: CustomerId }) => customer === answer.customer;
  const question = planReferrals(customers, country).questions.find(isAsked);
  if (question === undefined) return undefined;
  if (answer.referrer === '')
    return { referredBy: question.typed, referredById: leftAsTyped(question.typed) };
  const plan = planReferrals(customers, country, answer);
  const link = plan.links.find(isAsked);
  return link ? { referredBy: link.name, referredById: link.referrer } : plan.refused.find(isAsked)?.sentence;
}
