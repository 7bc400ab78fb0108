/** The rules of the customer check, one small function each; finding columns and writing the Problems tab is left to others. */
import { cellText, isBlank, isDayCell, shortened, type Cell } from '../cell';
import { readEmail } from '../email';
import { readPhone } from '../phone';
import { isDayWithoutYear, isNever, readDay } from '../typedDay';
import { isArchived } from './archived';
import { isYesAndNo, noBeside, readConsent, refusesTexts, saysNoToTexts, type ConsentField } from './consent';
import type { CustomerId, CustomerRow, Field, ReadingRules } from './customer';
import { earliestDay } from './earliestDay';
import { meetCustomer, noOneMet, type MetCustomers, type ReadCustomer } from './doubles';
import { hasName, NAME_FIELDS, nameOf } from './names';
import { meantSegment, readSegment, SEGMENTS } from './segment';

export type ProblemKind =
  'segment' | 'phone' | 'email' | 'date' | 'consent' | 'name' | 'reach' | 'double' | 'heading' | 'merged';

/** A value that is there and cannot be read with certainty, or a row that lacks what every customer needs. */
export interface Problem {
  readonly row: number;
  /** Absent when the problem concerns the whole row. */
  readonly field?: Field;
  readonly kind: ProblemKind;
  /** As in the cell; '' when the problem concerns the whole row. */
  readonly value: string;
  /** One plain sentence with the remedy. */
  readonly sentence: string;
  /** What was surely meant, or ''. */
  readonly suggested: string;
  readonly id: CustomerId;
}

/** How cells are read, and the list's own heading over who agreed to texts, where it has one. */
interface CheckRules extends ReadingRules {
  readonly consentHeading?: string | undefined;
  /** True of two customers of whom the owner said that they are different people. */
  readonly isApart?: (one: CustomerId, other: CustomerId) => boolean;
}

/** What a rule finds; the row, the ID and the value are added by `findProblems`. */
interface Finding {
  readonly field?: Field;
  readonly sentence: string;
  readonly suggested?: string;
}

interface Check {
  readonly rules: CheckRules;
  readonly fields: ReadonlySet<Field>;
  readonly met: MetCustomers;
}

interface Rule {
  readonly kind: ProblemKind;
  /** The one cell that it looks at; a list without such a column has nothing for it. */
  readonly about?: Field;
  judge(read: ReadCustomer, check: Check): Finding | undefined;
}

/** A note that landed in the wrong column would drown its sentence; the whole of it is in `value`. */
const MAX_QUOTED = 60;
const HEADS: readonly Field[] = [...NAME_FIELDS, 'address'];
const OURS: ReadonlySet<Field> = new Set<Field>(['id', 'status']);
const SEGMENT_LIST = `${SEGMENTS.slice(0, -1).join(', ')} or ${SEGMENTS[SEGMENTS.length - 1] ?? ''}`;

/** In the order in which the problems of one row are listed. */
const RULES: readonly Rule[] = [
  { kind: 'segment', about: 'segment', judge: judgeSegment },
  { kind: 'phone', about: 'phone', judge: judgePhone },
  { kind: 'email', about: 'email', judge: judgeEmail },
  clockRule('lastContactOn'),
  clockRule('nextFollowUpOn'),
  { kind: 'date', about: 'birthday', judge: judgeBirthday },
  clockRule('addedOn'),
  {
    kind: 'date',
    about: 'archivedOn',
    judge: ({ customer: { cells } }, check) =>
      isArchived(cells.archivedOn) ? judgeDay('archivedOn', cells.archivedOn, check) : undefined,
  },
  { kind: 'consent', about: 'textConsent', judge: judgeConsent },
  { kind: 'consent', about: 'callConsent', judge: judgeCallConsent },
  { kind: 'name', judge: judgeName },
  { kind: 'reach', judge: judgeReach },
  { kind: 'double', judge: judgeDouble },
];

/**
 * All problems of a list, by row and then in the order of `ProblemKind`.
 * `fields` are the columns the list has: nobody is blamed for a name, a phone or an e-mail that has no column.
 */
export function findProblems(
  customers: readonly CustomerRow[],
  rules: CheckRules,
  fields: ReadonlySet<Field>,
): Problem[] {
  const check: Check = { rules, fields, met: noOneMet(customers.length) };
  const asked = RULES.filter(({ about }) => about === undefined || fields.has(about));
  const problems: Problem[] = [];
  for (const customer of inSheetOrder(customers)) {
    const { phone, email } = customer.cells;
    const read: ReadCustomer = { customer, phone: readPhone(phone, rules.country), email: readEmail(email) };
    for (const rule of asked) {
      const finding = rule.judge(read, check);
      if (finding) problems.push(toProblem(customer, rule.kind, finding));
    }
  }
  return problems;
}

function toProblem(customer: CustomerRow, kind: ProblemKind, finding: Finding): Problem {
  const { field, sentence, suggested = '' } = finding;
  const { row, id } = customer;
  if (field === undefined) return { row, kind, value: '', sentence, suggested, id };
  return { row, field, kind, value: cellText(customer.cells[field]), sentence, suggested, id };
}

function inSheetOrder(customers: readonly CustomerRow[]): readonly CustomerRow[] {
  const isSorted = customers.every(
    (customer, at) => at === 0 || (customers[at - 1]?.row ?? 0) <= customer.row,
  );
  return isSorted ? customers : [...customers].sort((a, b) => a.row - b.row);
}

function judgeSegment({ customer: { cells } }: ReadCustomer): Finding | undefined {
  const reading = readSegment(cells.segment);
  if (reading.kind === 'misspelt') {
    const { suggestion } = reading;
    const suggested = meantSegment(cells.segment) ?? '';
    const sentence =
      suggested === ''
        ? `${quoted(cells.segment)} leaves it open. Write ${suggestion} if that is certain, else another segment, or leave it blank for a lead.`
        : `${quoted(cells.segment)} looks like a misspelt ${suggestion}. Write ${suggestion}.`;
    return { field: 'segment', suggested, sentence };
  }
  if (reading.kind !== 'unknown') return undefined;
  const sentence = `${quoted(cells.segment)} is not a segment. Choose ${SEGMENT_LIST}, or leave it blank for a lead.`;
  return { field: 'segment', sentence };
}

function judgePhone({ customer: { cells }, phone }: ReadCustomer, { rules }: Check): Finding | undefined {
  if (phone.kind !== 'unreadable') return undefined;
  const no = saysNoToTexts(cells.phone) ? sayWhereNo(rules) : '';
  return {
    field: 'phone',
    sentence: `${quoted(cells.phone)} cannot be read as a phone number: ${phone.why}. Write one whole number, with its area code${no}.`,
  };
}

/** Whoever writes the number alone would throw the no away that stands beside it. */
function sayWhereNo({ consentHeading = '' }: CheckRules): string {
  return consentHeading === ''
    ? ', and record the no in the panel under Customer'
    : `, and no under ${consentHeading}`;
}

function judgeEmail({ customer: { cells }, email }: ReadCustomer): Finding | undefined {
  if (email.kind !== 'unreadable') return undefined;
  const { why, suggestion } = email;
  const remedy = suggestion === '' ? 'Write one address like name@example.com.' : `Was ${suggestion} meant?`;
  const sentence = `${quoted(cells.email)} cannot be read as an e-mail address: ${why}. ${remedy}`;
  return { field: 'email', sentence, suggested: suggestion };
}

/** The rule of a day that the follow-up clock counts from. */
function clockRule(field: Field): Rule {
  return {
    kind: 'date',
    about: field,
    judge: ({ customer: { cells } }, check) => judgeClockDay(field, cells[field], check),
  };
}

function judgeClockDay(field: Field, cell: Cell | undefined, check: Check): Finding | undefined {
  const reading = readDay(cell, check.rules.dayFirst);
  const isContact = field === 'lastContactOn';
  if (isContact && isNever(cell)) return undefined;
  if (reading.kind !== 'day') return judgeDay(field, cell, check);
  const isLate = isContact && reading.day > check.rules.today;
  const earliest = earliestDay(field);
  if (reading.day >= earliest && !isLate) return undefined;
  return {
    field,
    sentence: `${isContact ? 'The last contact ' : ''}${quoted(cell)} ${isLate ? 'is still to come' : `is before ${earliest.slice(0, 4)}`}, so the follow-up clock ignores it. Write the right day.`,
  };
}

function judgeDay(field: Field, cell: Cell | undefined, { rules }: Check): Finding | undefined {
  const reading = readDay(cell, rules.dayFirst);
  if (reading.kind !== 'unreadable') return undefined;
  return {
    field,
    sentence: `${quoted(cell)} cannot be read as a date: ${reading.why}. Write a date like ${exampleDay(rules)}.`,
  };
}

function judgeBirthday(read: ReadCustomer, check: Check): Finding | undefined {
  const cell = read.customer.cells.birthday;
  return isDayCell(cell) || isDayWithoutYear(cell) ? undefined : judgeDay('birthday', cell, check);
}

function judgeConsent({ customer: { cells } }: ReadCustomer): Finding | undefined {
  const { textConsent } = cells;
  const no = readConsent(textConsent) === 'yes' ? noBeside(cells) : undefined;
  if (no !== undefined) {
    const rest = `${quoted(no)} stands in the same row, and counts: no text is sent. Take that out if texts are wanted, else write no here.`;
    return { field: 'textConsent', sentence: sayYesBut(textConsent, rest) };
  }
  return judgeWords('textConsent', textConsent, { what: 'texts', until: 'no text is sent' });
}

/** What is told of a yes to texts beside a no; `rest` says what stands where, what follows, and the remedy. */
export function sayYesBut(yes: Cell | undefined, rest: string): string {
  return `${quoted(yes)} is a yes to texts, but ${rest}`;
}

function judgeCallConsent({ customer: { cells } }: ReadCustomer): Finding | undefined {
  return judgeWords('callConsent', cells.callConsent, {
    what: 'calls',
    until: 'the call list leaves them out',
  });
}

function judgeWords(
  field: ConsentField,
  cell: Cell | undefined,
  { what, until }: { readonly what: string; readonly until: string },
): Finding | undefined {
  if (isYesAndNo(cell)) {
    const sentence = `${quoted(cell)} says yes and no to ${what}, and counts as a no. Write yes or no, and anything else in your notes.`;
    return { field, sentence };
  }
  if (readConsent(cell) !== 'unknown') return undefined;
  const sentence = `${quoted(cell)} does not say whether this customer agreed to ${what}. Write yes or no; until then ${until}.`;
  return { field, sentence };
}

function judgeName({ customer }: ReadCustomer, { fields }: Check): Finding | undefined {
  if (hasName(customer.cells) || !NAME_FIELDS.some((field) => fields.has(field))) return undefined;
  const sentence = 'This customer has no name. Write who it is, or delete the row.';
  return { sentence: sentence + headingDoubt(customer, fields) };
}

function judgeReach({ customer, phone, email }: ReadCustomer, { fields }: Check): Finding | undefined {
  if (phone.kind !== 'blank' || email.kind !== 'blank') return undefined;
  if (!fields.has('phone') && !fields.has('email')) return undefined;
  const sentence = 'This customer has neither a phone nor an e-mail address. Write at least one of the two.';
  return { sentence: hasName(customer.cells) ? sentence + headingDoubt(customer, fields) : sentence };
}

/** A line that has a name or a street and nothing else may part the list, as PIANO does above its pupils. */
function headingDoubt({ cells }: CustomerRow, fields: ReadonlySet<Field>): string {
  const filled = [...fields].filter((field) => !OURS.has(field) && cellText(cells[field]) !== '');
  const [only] = filled;
  if (only === undefined || filled.length > 1 || !HEADS.includes(only)) return '';
  return ` If it is a heading within your list, write it like "** ${shortened(cells[only], MAX_QUOTED)} **" and empty its Status: then it counts as nobody.`;
}

function judgeDouble(read: ReadCustomer, { met, rules }: Check): Finding | undefined {
  const double = meetCustomer(read, met);
  if (!double || rules.isApart?.(read.customer.id, double.first.id)) return undefined;
  const { field, first } = double;
  const who = nameOf(first.cells).full;
  const where = who === '' ? `row ${first.row}` : `${who} in row ${first.row}`;
  const remedy = 'Keep one of the two rows, or leave both if they are different people.';
  return {
    field,
    sentence: `Same ${field === 'phone' ? 'phone' : 'e-mail'} as ${where}. ${remedy}${sayNo(field, read.customer, first)}`,
  };
}

/** A no closes the number of its row, for whoever shares it; without a number nobody hears it where the same person stands with a yes. */
function sayNo(field: 'phone' | 'email', customer: CustomerRow, first: CustomerRow): string {
  const [no, yes] = refusesTexts(customer.cells) ? [customer, first] : [first, customer];
  if (!refusesTexts(no.cells) || readConsent(yes.cells.textConsent) !== 'yes' || refusesTexts(yes.cells))
    return '';
  if (field === 'phone')
    return ` Row ${no.row} says no to texts, and a no closes the number: row ${yes.row} gets none either.`;
  if (!isBlank(no.cells.phone)) return '';
  return ` Row ${no.row} says no to texts and has no phone, so the yes in row ${yes.row} still counts: write no there too if that is the same person.`;
}

/** The text of a cell between quotes, no more of it than a sentence bears. */
export function quoted(cell: Cell | undefined): string {
  const text = cellText(cell);
  return text.length > MAX_QUOTED ? `"${text.slice(0, MAX_QUOTED)}…"` : `"${text}"`;
}

function exampleDay({ today, dayFirst }: ReadingRules): string {
  const [year = '', month = '', day = ''] = today.split('-');
  return dayFirst ? `${day}/${month}/${year}` : `${month}/${day}/${year}`;
}
