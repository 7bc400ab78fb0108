/** Who brought whom: typed names become links to customers; writing them into the list is left to others. */
import { cellText } from '../cell';
import { nameOf } from './names';
import { isCustomerId, type CustomerId, type CustomerRow } from './customer';
import { nameBook, type NameBook } from './nameBook';

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

/** A row with its typed name and the link that its hidden id makes, as far as it still holds. */
interface Referred {
  readonly row: CustomerRow;
  readonly typed: string;
  readonly hasId: boolean;
  readonly linked: CustomerRow | undefined;
  readonly isRenamed: boolean;
}

/**
 * What stands in `Referred by`, as links to customers: known ones stay, also when their customer was renamed; typed ones are
 * matched, doubtful ones asked, strangers left as typed, circles refused.
 */
export function planReferrals(customers: readonly CustomerRow[]): ReferralPlan {
  const plan: Plan = { links: [], unlinked: [], questions: [], refused: [] };
  const book = nameBook(customers);
  const byId = new Map(customers.map((row) => [row.id, row]));
  const join = trees();
  const open: Referred[] = [];
  for (const row of [...customers].sort((a, b) => a.row - b.row)) {
    const referred = readReferred(row, byId, book);
    if (referred.linked) keepLink(referred, join, plan);
    else if (referred.typed !== '') open.push(referred);
    else if (referred.hasId) plan.unlinked.push(row.id);
  }
  for (const referred of open) matchTyped(referred, { byId, book, join, plan });
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
  readonly join: Join;
  readonly plan: Plan;
}

function matchTyped({ row, typed, hasId }: Referred, { byId, book, join, plan }: Matching): void {
  const customer = row.id;
  const named = isCustomerId(typed) ? byId.get(typed) : undefined;
  const { candidates, isSure } = named ? { candidates: [named], isSure: true } : book.find(typed);
  const others = candidates.filter((other) => other.id !== customer);
  const [referrer] = others;
  if (referrer && others.length === 1 && isSure) {
    const name = named ? nameOf(referrer.cells).full : typed;
    if (join(customer, referrer.id)) plan.links.push({ customer, referrer: referrer.id, name });
    else plan.refused.push(refusal(row, referrer, typed));
    return;
  }
  if (hasId) plan.unlinked.push(customer);
  if (referrer) {
    const sentence = questionFor(row, typed, others);
    plan.questions.push({ customer, typed, candidates: others.map(({ id }) => id), sentence });
  } else if (isSure && candidates.length > 0) plan.refused.push(refusal(row, row, typed));
}

function questionFor(row: CustomerRow, typed: string, [first, ...more]: readonly CustomerRow[]): string {
  const who = more.length > 0 ? `${more.length + 1} customers` : nameOf(first?.cells ?? {}).full;
  return `"${typed}" could be ${who}. Choose who brought ${nameOf(row.cells).full}, or leave it as typed.`;
}

function refusal(row: CustomerRow, referrer: CustomerRow, typed: string): RefusedReferral {
  const [name, other] = [nameOf(row.cells).full, nameOf(referrer.cells).full];
  const sentence =
    row.id === referrer.id
      ? `${name} cannot be brought by the same customer. Type another name in Referred by, or leave it blank.`
      : `${name} cannot be brought by ${other}, because ${other} came through ${name}. Change Referred by of one of the two.`;
  return { customer: row.id, typed, sentence };
}
