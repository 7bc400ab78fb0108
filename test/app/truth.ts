/** What the three tabs must hold for people whose truth is known, worked out from the rules in words and from nothing of the add-on's own code. */

/** One person as the list means it, whatever is typed. */
export interface Person {
  /** Row number in the sheet. */
  readonly row: number;
  /** `First Last`. */
  readonly name: string;
  /** E.164; null when none is typed or it cannot be read. */
  readonly phone: string | null;
  readonly email: string | null;
  /** Null for a lead and for a word that is no segment. */
  readonly segment: string | null;
  readonly isSegmentKnown: boolean;
  readonly lastContact: string | null;
  readonly nextFollowUp: string | null;
  readonly consent: 'yes' | 'no' | null;
  /** The columns in which something is typed. */
  readonly typed: ReadonlySet<'phone' | 'email' | 'lastContact' | 'nextFollowUp' | 'consent'>;
  readonly rhythm?: number;
  readonly addedOn?: string;
  readonly archivedOn?: string;
  readonly isTollFree?: boolean;
  /** The numbers of a cell with several, which is no phone to text; a no closes each. */
  readonly numbers?: readonly string[];
}

const RHYTHMS: Readonly<Record<string, number>> = {
  Apostle: 30,
  Loyalist: 60,
  Mercenary: 120,
  Hostage: 7,
  Lead: 14,
};
const ORDER = ['Apostle', 'Loyalist', 'Lead', 'Mercenary', 'Hostage'];
const DAY_MS = 86_400_000;

/** A line of the Follow-ups tab without its words. */
export interface ExpectedFollowUp {
  readonly person: Person;
  readonly dueOn: string;
  readonly daysOverdue: number;
}

/** The words of the Status column. */
export function expectedStatus(person: Person, today: string): string {
  if (person.archivedOn !== undefined) return 'Archived';
  if (person.segment === 'Terrorist') return 'Do not contact';
  const days = daysBetween(dueOn(person, today), today);
  const many = Math.abs(days) === 1 ? '1 day' : `${Math.abs(days)} days`;
  if (days > 0) return `Overdue ${many}`;
  if (days === 0) return 'Due today';
  return days >= -7 ? `Due in ${many}` : 'OK';
}

/** Everybody due or overdue, in the order of the tab. */
export function expectedFollowUps(people: readonly Person[], today: string): ExpectedFollowUp[] {
  const waiting = people
    .filter(({ segment, archivedOn }) => segment !== 'Terrorist' && archivedOn === undefined)
    .map((person) => ({
      person,
      dueOn: dueOn(person, today),
      daysOverdue: daysBetween(dueOn(person, today), today),
    }))
    .filter(({ daysOverdue }) => daysOverdue >= 0);
  return waiting.sort(
    (a, b) =>
      Number(b.person.segment === 'Hostage') - Number(a.person.segment === 'Hostage') ||
      b.daysOverdue - a.daysOverdue ||
      ORDER.indexOf(a.person.segment ?? 'Lead') - ORDER.indexOf(b.person.segment ?? 'Lead') ||
      a.person.name.localeCompare(b.person.name, 'en'),
  );
}

function dueOn(person: Person, today: string): string {
  const { lastContact: last, nextFollowUp: next } = person;
  if (next !== null && (last === null || next > last)) return next;
  if (last !== null) return plusDays(last, person.rhythm ?? RHYTHMS[person.segment ?? 'Lead'] ?? 0);
  // The lists of these tests are adopted today.
  return person.addedOn ?? today;
}

/** The reason of each person's text in the order given, '' for those who get one. */
export function expectedReasons(people: readonly Person[]): string[] {
  const refusing = people.filter(({ consent }) => consent === 'no');
  const closed = new Set(refusing.flatMap(({ phone, numbers = [] }) => [phone, ...numbers]));
  const owners = new Map<string, string>();
  return people.map((person) => {
    const reason = reasonAgainst(person, closed);
    if (reason !== '' || person.phone === null) return reason;
    const owner = owners.get(person.phone);
    owners.set(person.phone, owner ?? person.name);
    return owner === undefined ? '' : `Same phone as ${owner}`;
  });
}

function reasonAgainst(person: Person, closed: ReadonlySet<string | null>): string {
  if (person.archivedOn !== undefined) return 'Archived';
  if (!person.isSegmentKnown) return 'Segment is not known';
  if (person.segment !== 'Apostle' && person.segment !== 'Loyalist') return 'Not an Apostle or Loyalist';
  if (person.consent === 'no' || (person.phone !== null && closed.has(person.phone))) return 'Said stop';
  if (person.consent !== 'yes') return 'No consent to texts';
  if (!person.typed.has('phone')) return 'No phone';
  if (person.phone === null) return 'Phone cannot be read';
  return person.isTollFree === true ? 'Not a mobile number' : '';
}

/** What the check must find once the spellings are mended, as `row kind`, sorted. */
export function expectedProblems(people: readonly Person[]): string[] {
  const seen = new Set<string>();
  const problems: string[] = [];
  for (const person of people) {
    for (const kind of faultsOf(person)) problems.push(`${person.row} ${kind}`);
    const ways = [person.phone, person.email].filter((way): way is string => way !== null);
    if (ways.some((way) => seen.has(way))) problems.push(`${person.row} double`);
    ways.forEach((way) => seen.add(way));
  }
  return problems.sort();
}

function faultsOf(person: Person): string[] {
  const { typed } = person;
  const faults: [kind: string, isFault: boolean][] = [
    ['segment', !person.isSegmentKnown],
    ['phone', typed.has('phone') && person.phone === null],
    ['email', typed.has('email') && person.email === null],
    ['date', typed.has('lastContact') && person.lastContact === null],
    ['date', typed.has('nextFollowUp') && person.nextFollowUp === null],
    ['consent', typed.has('consent') && person.consent === null],
    ['name', person.name === ''],
    ['reach', !typed.has('phone') && !typed.has('email')],
  ];
  return faults.filter(([, isFault]) => isFault).map(([kind]) => kind);
}

/** Whole days from one day to another; both `yyyy-mm-dd`. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}

/** A day so many days later. */
export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}
