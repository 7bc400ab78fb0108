/** What a column of another system's export holds, by its heading alone: more than our list has columns for. What the cells say is left to `layout`. */
import type { Field } from '../../core/customers/customer';
import { meaningsOf, withoutFinePrint } from '../customers/headings';
import { refusalIn, refusedWay } from '../customers/refusals';
import { keyOf, wordsOf } from '../customers/words';
import { known } from './known';

/** What a column is read as: a field of ours, or a part, a label or a warning that several fields are made from. */
export type Role =
  | Exclude<Field, `external:${string}`>
  /** Left alone. */
  | ''
  /** Never taken in, whatever stands in it. */
  | 'secret'
  | 'middle'
  | 'suffix'
  | 'nickname'
  | 'phoneLabel'
  | 'emailLabel'
  /** Parts of an address; `whole` has all of it in one cell, or its first line. */
  | 'number'
  | 'street'
  | 'whole'
  | 'country'
  | 'tags'
  | 'changedOn'
  | 'externalId'
  /** The id of the system in the group. */
  | 'otherId'
  /** A yes means: not these ways. */
  | 'stop'
  /** A no means: not these ways. */
  | 'allow'
  /** Words among which may be `unsubscribed`. */
  | 'standing'
  | SaleRole;

/** What is told of a sale; `lineAmount` is that of one line, to be summed up. */
export type SaleRole =
  'soldOn' | 'amount' | 'lineAmount' | 'lessAmount' | 'what' | 'order' | 'saleState' | 'buyerId' | 'buyer';

/** A role, and which of several columns with it goes first. */
export interface Part {
  readonly role: Role;
  /** Smaller is better; of streets the line. */
  readonly rank: number;
  /** Columns that belong together: `home`, `billing`; the number of a phone and its label; channels; a system. */
  readonly group: string;
}

const MOBILE = /mobie?l|cell|handy|sms|text|smartphone|whatsapp|celular|movil|portable/;
const WORK = /work|business|office|daytime|dienst|geschaft|trabajo|travail|bureau|direct/;
const HOME = /home|evening|privat|personal|casa|domicile/;
const OTHER = /other|alt|second|\bcar\b|radio|company|spare|firma|\botro|autre/;
/** Not a way to reach the customer, however the heading sounds. */
const NOT_REACH = /fax|pager|\btty|isdn|telex|assist[ae]nt|asistente|referr|emergency|spouse/;

let rules: (readonly [Part, RegExp])[] | undefined;

/** A part written `role:group1`, all but the role may be absent; `-` is a column to leave alone. */
export function partFrom(token: string): Part {
  const [, name = '', group = '', rank] = /^([a-zA-Z]*)(?::([a-z_]+))?(\d?)$/.exec(token.trim()) ?? [];
  return { role: name as Role, group, rank: Number(rank ?? 0) };
}

/** The key without what stands in brackets: `Create Date (EDT)`. */
export function bareKey(heading: string): string {
  return keyOf(heading.replace(/\([^)]*\)/g, ' '));
}

/** What the heading names for certain; undefined when only the cells can tell. */
export function partOf(written: string): Part | undefined {
  const part = partOfWords(written);
  if ((part && part.role !== 'allow') || refusalIn(written) !== 'no') return part;
  const way = refusedWay(written);
  if (part) return { ...part, role: 'stop' };
  return way === '' ? undefined : partFrom(`stop:${way}`);
}

function partOfWords(written: string): Part | undefined {
  const heading = withoutFinePrint(written);
  const key = keyOf(heading);
  return (
    ruledPart(key, heading) ??
    ruledPart(bareKey(heading), heading) ??
    otherIdPart(key) ??
    reachPartOf(heading)
  );
}

function ruledPart(key: string, heading: string): Part | undefined {
  rules ??= known().roles.map((line) => {
    const [token = '', pattern = ''] = line.split(' ');
    return [partFrom(token), new RegExp(pattern.replace(/@/g, `((?:${known().group})*?)`))] as const;
  });
  for (const [part, pattern] of rules) {
    const found = pattern.exec(key);
    if (!found) continue;
    if (part.role === 'phone' || part.role === 'email') return reachPart(part.role, heading);
    const group = found.slice(1).join('');
    return part.group === ''
      ? { ...part, group: group.replace(/(?:address|addr)$|to$|^del?(?=[tdr]\w+o$|res)/, '') }
      : part;
  }
  return undefined;
}

/** `HubSpot ID`, as our own files call the ids of other systems. */
function otherIdPart(key: string): Part | undefined {
  if (!key.endsWith('id')) return undefined;
  const source = known().sources.find(({ system }) => keyOf(`${system} id`) === key);
  return source && { role: 'otherId', rank: 0, group: source.system };
}

function reachPartOf(heading: string): Part | undefined {
  const [meaning] = meaningsOf(heading);
  if (meaning === undefined || meaning.strength === 'hint') return undefined;
  return meaning.field === 'phone' || meaning.field === 'email'
    ? reachPart(meaning.field, heading)
    : undefined;
}

/** The part of a column with phones or e-mail addresses under this heading. */
export function reachPart(role: 'phone' | 'email', heading: string): Part {
  const words = wordsOf(heading).join(' ');
  const digit = /\d/.exec(words)?.[0] ?? '';
  const rank = rankOf(words);
  return rank === undefined ? partFrom('') : { role, rank: rank + Number(digit) / 10, group: digit };
}

/** How soon a number or address under such a label is tried: mobile, none, work, home, other; undefined for a fax. */
export function rankOf(label: string): number | undefined {
  const words = label.toLowerCase();
  if (NOT_REACH.test(words)) return undefined;
  if (MOBILE.test(words)) return 0;
  if (OTHER.test(words)) return 4;
  return WORK.test(words) ? 2 : HOME.test(words) ? 3 : 1;
}
