/** The column in which a list without segments sorts its customers all the same, in the owner's own words: Type, Category, Tier. */
import { cellText, isBlank, type Cell } from '../../core/cell';
import { classWords } from '../../core/customers/segmentWords';
import type { WordCount } from '../../core/customers/wordCounts';
import { meaningsOf } from './headings';
import type { RecognisedList } from './recognise';

/** A column that may hold what segments are for. */
export interface ClassColumn {
  /** From 1, as in the sheet. */
  readonly column: number;
  readonly heading: string;
  /** The most frequent first. */
  readonly words: readonly WordCount[];
}

/** How near a first purchase somebody is: steps that all go through, whatever they are called. */
const STEPS_OF_SELLING = /\blead.?status\b|stage$/i;
/** What becomes of an order, a payment or a subscription, or answers a question, and says nothing of whom it is about. */
const STATE =
  /^(?:(?:in|un|dis|re)?(?:active|paid|subscribed|confirmed|fulfilled|qualified|enabled|funded|opened|verified)|(?:partially|part) .*|current|former|past|new|open|closed|pending|(?:over)?due|complete[d]?|done|cancell?ed|shipped|delivered|processing|in[ -]progress|on hold|approved|declined|cleaned|bounced|archived|deleted|blocked|hot|warm|cold|in[ -]contract|contacted|won|lost|yes|no|ok|none|[ynxmf]|true|false|(?:fe)?male|net \d+|(?:due )?(?:on|upon) receipt|cod|cash|(?:credit |debit )?card|credit|check|cheque|invoice|prepaid|mobile|home|work)$/i;
/** `2` can be a class; `50`, `$90` and `413` are rates, points and codes. */
const NO_CLASS_NUMBER = /^\P{L}{2,}$/u;
/** As states are written for short. */
const STATE_CODE = /^[A-Z]{2}$/;
/** Classes have many members each: this share of the filled cells has a word that stands more than once. */
const CLASSES_SHARE = 0.8;

/** The first column under a heading that can mean segments whose few words stand again and again; undefined when none of those not `taken` does. */
export function findClasses(
  grid: readonly (readonly Cell[])[],
  { headingRow, lastRow }: Pick<RecognisedList, 'headingRow' | 'lastRow'>,
  taken: ReadonlySet<number>,
): ClassColumn | undefined {
  const rows = grid.slice(headingRow, lastRow);
  for (const [index, cell] of (grid[headingRow - 1] ?? []).entries()) {
    const heading = cellText(cell);
    if (taken.has(index + 1) || !canHoldClasses(heading)) continue;
    const filled = rows.map((row) => row[index]).filter((one) => !isBlank(one));
    const words = classWords(filled);
    const members = words.reduce((sum, { count }) => sum + count, 0);
    if (words.length > 1 && members >= filled.length * CLASSES_SHARE && areClasses(words))
      return { column: index + 1, heading, words };
  }
  return undefined;
}

function canHoldClasses(heading: string): boolean {
  return meaningsOf(heading).some(({ field }) => field === 'segment') && !STEPS_OF_SELLING.test(heading);
}

/** At least half of the words are no states of something, no numbers and no codes. */
function areClasses(words: readonly WordCount[]): boolean {
  const isOther = ({ word }: WordCount) =>
    STATE.test(word) || NO_CLASS_NUMBER.test(word) || STATE_CODE.test(word);
  return words.filter(isOther).length * 2 <= words.length;
}
