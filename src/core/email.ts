/** Reads an e-mail cell and names the sure mending of common slips; whether an address is alive nobody can tell here. */
import { cellText, type Cell } from './cell';
import { tidyText } from './tidyText';

export type EmailReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'email'; /** Trimmed, lower case. */ readonly email: string }
  | {
      readonly kind: 'unreadable';
      /** Plain words that go on from "cannot be read: …". */
      readonly why: string;
      /** The address that was surely meant, or ''. */
      readonly suggestion: string;
    };

const BLANK: EmailReading = { kind: 'blank' };

/** The part before the @ without blanks, brackets and commas; dots neither at its ends nor in pairs. */
const LOCAL = "[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\\.[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*";
const LABEL = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?';
const ADDRESS = new RegExp(`^${LOCAL}@(?:${LABEL}\\.)+(?:\\p{L}{2,}|xn--[a-z0-9-]+)$`, 'u');
/** Most addresses, those with accents before the @ too: small letters alone, nothing to be tidied. The pattern of all takes ten times as long. */
const PLAIN_ADDRESS = /^[\da-z_à-öø-ÿ+-]+(?:\.[\da-z_à-öø-ÿ+-]+)*@(?:[a-z0-9]+(?:-+[a-z0-9]+)*\.)+[a-z]{2,}$/;
/** An address in brackets after a name, as mail programs copy it. */
const NAMED_ADDRESS = /^[^<>@]*<([^<>]+)>$/;
/** Quotation marks, and words that say what it is or whose. */
const BEFORE = /^["'“‘]+|^(?:mailto|e-?mail|e):\s*/;
const BEHIND = /["'”’]+$|\s*\((?:work|home|personal|private|office|main|primary)\)$/;
/** RFC 5321 allows 254 characters; a name before the brackets is seldom longer than the rest. */
const MAX_LENGTH = 320;

/** Endings that do not exist and what was meant. */
const MISTYPED_ENDINGS = /\.(?:con|cmo|ocm|comm|vom|xom|cim|coom)$/;
/** Misspelt names of the big mail services, whose owners would be surprised by the mail. */
const MISSPELT_SERVICES: ReadonlyMap<string, string> = new Map([
  ...['gmial', 'gmal', 'gmai', 'gamil', 'gnail', 'gmaill', 'gmil'].map(
    (name) => [`${name}.com`, 'gmail.com'] as const,
  ),
  ...['yaho', 'yahooo', 'yhaoo', 'yaoo'].map((name) => [`${name}.com`, 'yahoo.com'] as const),
  ...['hotmial', 'hotmal', 'hotmai', 'hotmil'].map((name) => [`${name}.com`, 'hotmail.com'] as const),
  ...['outlok', 'outloook', 'otlook'].map((name) => [`${name}.com`, 'outlook.com'] as const),
]);

/** A slip of writing: how it is known, what to call it, and the mended text when that is certain. */
interface Slip {
  readonly why: string;
  isIn(text: string): boolean;
  mend(text: string): string;
}

const SLIPS: readonly Slip[] = [
  {
    why: '"at" instead of @',
    isIn: (text) => /[\s([]at[\s)\]]/.test(text) && !text.includes('@'),
    mend: mendSpelledOut,
  },
  {
    why: 'more than one @',
    isIn: (text) => /@\s*@/.test(text),
    mend: (text) => text.replace(/@[\s@]*@/, '@'),
  },
  { why: 'two addresses in one cell', isIn: (text) => (text.match(/@/g) ?? []).length > 1, mend: () => '' },
  { why: 'no @ in it', isIn: (text) => !text.includes('@'), mend: () => '' },
  {
    why: 'a comma instead of a dot',
    isIn: (text) => /@.*,/.test(text),
    mend: (text) => text.replace(/\s*,+\s*/g, '.'),
  },
  { why: 'a blank in it', isIn: (text) => /\s/.test(text), mend: mendBlanks },
  {
    why: 'two dots in a row',
    isIn: (text) => text.includes('..'),
    mend: (text) => text.replace(/\.{2,}/g, '.'),
  },
  {
    why: 'a mark at its end',
    isIn: (text) => /^[.,;:]|[.,;:]$/.test(text),
    mend: (text) => text.replace(/^[.,;:]+|[.,;:]+$/g, ''),
  },
  { why: 'nothing like .com at its end', isIn: (text) => !/@.*\../.test(text), mend: () => '' },
];

const mendedHosts = new Map<string, string>();

/** Reads an address in any case, with blanks around, after `mailto:` or as `Name <address>`. */
export function readEmail(cell: Cell | undefined): EmailReading {
  if (cell === undefined || cell === '') return BLANK;
  const typed = typeof cell === 'string' ? cell : cellText(cell);
  if (typed.length <= MAX_LENGTH && PLAIN_ADDRESS.test(typed)) return readHost(typed);
  const text = tidyText(typed).toLowerCase();
  if (text === '') return BLANK;
  if (text.length > MAX_LENGTH) return { kind: 'unreadable', why: 'too long', suggestion: '' };
  if (PLAIN_ADDRESS.test(text)) return readHost(text);
  const address = bareAddress(text);
  return isAddress(address) ? readHost(address) : describeFault(address);
}

function readHost(address: string): EmailReading {
  const mended = mendService(address);
  if (mended === address) return { kind: 'email', email: address };
  return { kind: 'unreadable', why: 'a misspelt name after the @', suggestion: mended };
}

function bareAddress(text: string): string {
  const bare = text.replace(BEFORE, '').replace(BEHIND, '');
  return NAMED_ADDRESS.exec(bare)?.[1]?.trim() ?? bare;
}

function isAddress(text: string): boolean {
  return ADDRESS.test(text);
}

function describeFault(text: string): EmailReading {
  const slip = SLIPS.find((each) => each.isIn(text));
  const mended = SLIPS.reduce((rest, each) => (each.isIn(rest) ? each.mend(rest) : rest), text);
  return {
    kind: 'unreadable',
    why: slip?.why ?? 'not an e-mail address',
    suggestion: isAddress(mended) ? mendService(mended) : '',
  };
}

function mendService(address: string): string {
  const at = address.lastIndexOf('@') + 1;
  const host = address.slice(at);
  let mended = mendedHosts.get(host);
  if (mended === undefined) {
    const ended = host.replace(MISTYPED_ENDINGS, '.com');
    mended = MISSPELT_SERVICES.get(ended) ?? ended;
    mendedHosts.set(host, mended);
  }
  return mended === host ? address : address.slice(0, at) + mended;
}

/** `ana at example dot com`: certain only when no other blanks are left. */
function mendSpelledOut(text: string): string {
  const mended = text.replace(/\s*[\s([]at[\s)\]]\s*/, '@').replace(/\s*[\s([]dot[\s)\]]\s*/g, '.');
  return /\s/.test(mended) ? '' : mended;
}

/** Blanks beside @ and dots and after the @ are slips; one between two words before it may stand for a lost letter. */
function mendBlanks(text: string): string {
  const at = text.indexOf('@');
  const local = text
    .slice(0, at)
    .replace(/\s*\.\s*/g, '.')
    .trim();
  return `${local}@${text.slice(at + 1).replace(/\s+/g, '')}`;
}
