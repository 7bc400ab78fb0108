/** Columns under headings that nobody knows, whose cells tell what they may be: answers about texts, days of the next call. The owner is asked about them; nothing is taken for granted. */
import { cellText, isBlank, isDayCell, type Cell } from '../../core/cell';
import { readConsent, saysNoToTexts } from '../../core/customers/consent';
import type { Field } from '../../core/customers/customer';
import { addDays, type Day } from '../../core/day';
import { readDay } from '../../core/typedDay';
import { isForeignHeading, meaningsOf, withoutFinePrint } from './headings';
import { looksLikeDay } from './looks';
import { refusalIn } from './refusals';
import { wordsOf } from './words';

/** A column with its heading and the cells of the sample. */
export interface CellsOfColumn {
  readonly heading: string;
  readonly cells: readonly (Cell | undefined)[];
}

const TEXTS = /\b(?:te?xt(?:ing|able)?|txting|[sm]ms|msg|messag(?:e|ing))\b/;
/** A mark under these tells what became of one text, or answers about texts of another kind. */
const ONE_TEXT =
  /\b(?:remind\w*|confirm\w*|alarm|ready|pick ?up|appointment|appt|booking|sent|deliver\w*|repl(?:y|ied)|answer|respon\w+|received|read|opened|seen|left|failed|bounce[ds]?|error|last|next|first|date|day|time|thank|welcome|birthday|bday|gift|card|voice|facebook|fb|insta|messenger|template|draft|jan\w*|feb\w*|mar(?:ch)?|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|xma|christma|easter|holiday|\d+)\b/;
/** Things that can be stopped, or that people leave, as well as texts. */
const OTHER_STOPS =
  /mail|letter|voice|subscri|deliver|member|insur|remind|\b(?:post|catalog|brochure|fax|calls?|plan|gym|pay\w*|paid|bill\w*|auto ?pay|gift|card|standing|dose|medic\w*|bus|route|train|service|contract|lesson|class|course|milk|paper|loan|review|facebook|insta\w*|whats? ?app|push)\b/;
/** A stop that is not one of a bus: alone, or with what people put around it. */
const BARE_STOP =
  /^(?:(?:said|say|says|sent|replied|texted|wants|asked|to|please|pls|no|yes) )*stop(?: (?:text(?:s|ing)?|txts?|sms|messag(?:es|ing)|msgs|me|all|it|please|pls|thanks|now|sending|them|to|[\d/.-]{6,10}))*$/;
/** A yes or no that says itself what it is about. */
const SAYS_TEXTS = /te?xt|sms|\bopt(?:ed)?[ -]?(?:in|out)\b/i;
/** Longer texts are sentences, which have a `not` in them by chance. */
const LONGEST_ANSWER = 20;
/** `please stop texting me, I am not interested` */
const LONGEST_STOP = 60;
const ANSWERS_SHARE = 0.7;
/** One mark under a heading about messages may be of anything. */
const FEWEST_ANSWERS = 2;

/** How surely the cells answer about texts: 2 where one of them says so itself, 1 where the heading does, 0 where they do not. */
export function answersTexts({ heading, cells }: CellsOfColumn): 0 | 1 | 2 {
  const words = plain(heading);
  const isAboutTexts = TEXTS.test(words);
  const other = isAboutTexts ? ONE_TEXT : OTHER_STOPS;
  if (words === '' || other.test(words) || refusalIn(heading) !== '' || isForeignHeading(heading)) return 0;
  // `Mobile messages` and `Text/email` hold neither numbers nor addresses, or they would have been taken.
  const isReach = (field: Field) => field === 'phone' || (field === 'email' && isAboutTexts);
  if (meaningsOf(heading).some(({ field, strength }) => strength !== 'hint' && !isReach(field))) return 0;
  const filled = cells.filter((cell) => !isBlank(cell));
  const answers = filled.filter(isAnswer);
  if (answers.length === 0 || answers.length < filled.length * ANSWERS_SHARE) return 0;
  if (answers.some(saysItself)) return 2;
  return isAboutTexts && answers.length >= FEWEST_ANSWERS ? 1 : 0;
}

/** A yes or no in a word or a tick; figures may count something. */
function isAnswer(cell: Cell | undefined): boolean {
  const text = cellText(cell);
  if (text.length > LONGEST_ANSWER) return text.length <= LONGEST_STOP && saysItself(cell);
  return /\D/.test(text) && /^(?:yes|no)$/.test(readConsent(cell));
}

/** Whoever stopped may have stopped something else. */
function saysItself(cell: Cell | undefined): boolean {
  const text = cellText(cell);
  if (text.length <= LONGEST_ANSWER && SAYS_TEXTS.test(text)) return true;
  if (!/stop/i.test(text)) return saysNoToTexts(cell);
  const words = text.toLowerCase().replace(/[\s,;:!"()]+/g, ' ');
  return BARE_STOP.test(words.trim());
}

/** Days that come as well, and on which nobody is called. */
const OTHER_DAYS =
  /\b(?:birth\w*|b ?day|anniver\w*|exp|expir\w*|renew\w*|valid\w*|end(?:s|ing|ed)?|finish\w*|complet\w*|warrant\w*|guarant\w*|deliver\w*|ship\w*|dispatch\w*|eta|arriv\w*|depart\w*|event|wedding|party|ceremony|concert|show|game|trip|travel|flight|tour|holiday|vacation|away|lease|rent\w*|tenancy|contract|policy|insur\w*|licen[cs]e|permit|passport|visa|certif\w*|regist\w*|subscri\w*|member\w*|plan|trial|pay\w*|paid|bill\w*|instal\w*|deposit|balance|deadline|clos(?:e|ed|ing)|launch|start\w*|begin\w*|opening|pick ?up|collect\w*|check ?out|book\w*|reserv\w*|lesson|class|course|session|exam|test|hearing|court|interview|surgery|fitting|job|project|repair|workshop|camp|hire|vaccin\w*|shot|dose|graduat\w*|retire\w*|baby|mov(?:e|ing)|sale)\b|^check ?in(?: (?:date|day|time))?$/;
/** What is due or returned may be money or things; a call or a service is what the owner is to remember. */
const DUE = /\b(?:due|return\w*|need\w*|want\w*|requir\w*|ready)\b/;
const CALL_DUE =
  /\b(?:call|ring|phone|contact|talk|visit|chase|check ?up|recall|service|maintenance|inspection|clean\w*)\b/;
const DAYS_SHARE = 0.8;
const LATER_SHARE = 0.5;
const FEWEST_LATER = 3;
/** Nobody puts a call off for longer; passports and leases run that long. */
const MOST_DAYS_AHEAD = 730;

/** True where the cells are days of which a good part is yet to come, and the heading does not say of what else. */
export function holdsCallBacks({ heading, cells }: CellsOfColumn, today: Day): boolean {
  const words = plain(heading);
  const isOther = OTHER_DAYS.test(words) || (DUE.test(words) && !CALL_DUE.test(words));
  if (words === '' || isOther || isForeignHeading(heading) || meaningsOf(heading).length > 0) return false;
  const filled = cells.filter((cell) => !isBlank(cell));
  const days = filled.filter(looksLikeDay);
  if (days.length < FEWEST_LATER || days.length < filled.length * DAYS_SHARE) return false;
  const last = addDays(today, MOST_DAYS_AHEAD);
  const later = days.filter((cell) => daysIn(cell).some((day) => day > today && day <= last));
  return later.length >= FEWEST_LATER && later.length >= days.length * LATER_SHARE;
}

/** Both where nobody knows whether `5/12/2026` has the day first. */
function daysIn(cell: Cell | undefined): Day[] {
  if (isDayCell(cell)) return [cell.day];
  return [true, false].flatMap((dayFirst) => {
    const reading = readDay(cell, dayFirst);
    return reading.kind === 'day' ? [reading.day] : [];
  });
}

function plain(heading: string): string {
  return wordsOf(withoutFinePrint(heading)).join(' ');
}
