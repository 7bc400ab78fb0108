/** The phones and e-mail addresses of one row, cleaned, told apart and best first. */
import { readEmail } from '../../core/email';
import { readPhone } from '../../core/phone';
import { NONE } from '../../core/shortList';
import { tidyText } from '../../core/tidyText';
import type { ReachCell } from './draft';
import { rankOf } from './parts';
import { isCardNumber, withoutSecrets } from './secrets';

export interface Reach extends ReachCell {
  /** The same for two ways of writing one number; '' for what cannot be read. */
  readonly key: string;
}

/** Added to the rank of a number that no text can go to, and of what cannot be read. */
const UNTEXTABLE = 10;
const UNREADABLE = 100;
/** Signs that programs join numbers with. `555-0101 or 555-0102` is a person's doubt, and stays for the owner to see. */
const BETWEEN_PHONES = /\s*(?::::|[;\n|]|,(?!\s*(?:ext|x))|\/(?=\s*[+(\d]))\s*/i;
/** `Phone: (413) 555-0101 Mobile: (413) 555-0102`, as QuickBooks joins them. */
const LABELLED = /(?:^|[\s,;])(phone|mobile|cell|fax|other|alternate|work|home|pager|main|office)\s*:\s*/i;
const BETWEEN_EMAILS = /[\s;,|<>()"']+|:::/;
/** Digits with what stands between those of a single number. */
const ONE_PHONE = /^[+(]?\d[\d ().-]*$/;
const PHONE_DIGITS = /^\d{8,15}$/;
const SEVEN_DIGITS = /(?:\D*\d){7}/;
const ROUNDED = /^(\d{7,15})\.0+$/;
/** Nothing that only phones have: a plus, brackets, an extension. */
const CARD_DIGITS = /^[3-6][\d -]+$/;
/** The address of a mailbox inside a firm's own mail server. */
const INTERNAL = /^\/o=/i;

/** Phones of a row, best first, each once; `countries` are tried in turn for a number without its country code, the last is the list's own. */
export function phonesIn(cells: readonly ReachCell[], countries: readonly string[]): readonly Reach[] {
  const [only] = cells;
  if (only === undefined) return NONE;
  // Most rows have one phone.
  if (cells.length === 1 && ONE_PHONE.test(only.text)) return bestFirst([readOne(only, countries)]);
  return bestFirst(cells.flatMap(splitPhones).map((cell) => readOne(cell, countries)));
}

function splitPhones(cell: ReachCell): ReachCell[] {
  const { text, rank } = cell;
  if (ONE_PHONE.test(text)) return [cell];
  const [before = '', ...pairs] = text.includes(':') ? text.split(LABELLED) : [text];
  const parts = before.split(BETWEEN_PHONES).filter((part) => part !== '');
  const areSeveral = parts.length > 1 && parts.every((part) => SEVEN_DIGITS.test(part));
  const cells = (areSeveral ? parts : [before]).map((part, at) => ({ text: part, rank: rank + at / 1000 }));
  for (let at = 0; at < pairs.length; at += 2) {
    const label = rankOf(pairs[at] ?? '');
    if (label !== undefined)
      cells.push({ text: (pairs[at + 1] ?? '').replace(/[\s,;]+$/, ''), rank: rank + label / 100 });
  }
  return cells.filter((cell) => cell.text !== '');
}

function readOne({ text, rank }: ReachCell, countries: readonly string[]): Reach {
  const clean = text.replace(ROUNDED, '$1').replace(/^'/, '');
  for (const country of countries) {
    const reading = readPhone(clean, country);
    if (reading.kind !== 'phone') continue;
    const isHome = country === countries[countries.length - 1];
    const untextable = reading.isTextable ? 0 : UNTEXTABLE;
    return { text: isHome ? clean : reading.phone, key: reading.phone, rank: rank + untextable };
  }
  if (CARD_DIGITS.test(clean) && isCardNumber(clean)) return { text: '', key: '', rank };
  // The plus was lost on the way.
  const abroad = PHONE_DIGITS.test(clean) ? readPhone(`+${clean}`, '') : undefined;
  if (abroad?.kind === 'phone') return { text: abroad.phone, key: abroad.phone, rank };
  return { text: tidyText(withoutSecrets(clean)), key: '', rank: rank + UNREADABLE };
}

/** Addresses of a row, best first, each once; well-formed ones in small letters. */
export function emailsIn(cells: readonly ReachCell[]): readonly Reach[] {
  const [only] = cells;
  return bestFirst(only && cells.length === 1 ? splitEmails(only) : cells.flatMap(splitEmails));
}

function splitEmails({ text, rank }: ReachCell): Reach[] {
  const whole = readEmail(text);
  if (whole.kind === 'email') return [{ text: whole.email, key: whole.email, rank }];
  if (INTERNAL.test(text)) return [];
  const found = text.split(BETWEEN_EMAILS).flatMap((part, at): Reach[] => {
    const reading = readEmail(part);
    return reading.kind === 'email'
      ? [{ text: reading.email, key: reading.email, rank: rank + at / 1000 }]
      : [];
  });
  return found.length > 0
    ? found
    : [{ text: tidyText(withoutSecrets(text)), key: '', rank: rank + UNREADABLE }];
}

function bestFirst(found: readonly Reach[]): readonly Reach[] {
  if (found.length < 2) return found[0]?.text ? found : NONE;
  const seen = new Set<string>();
  const sorted = [...found].sort((a, b) => a.rank - b.rank);
  return sorted.filter(({ key, text }) => {
    if (text === '' || seen.has(key || text)) return false;
    seen.add(key || text);
    return true;
  });
}
