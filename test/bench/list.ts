/** A customer list of any length for the bench: made anew in memory each time, the same for the same length, never written out. */

const FIRST = [
  'Ana',
  'Ben',
  'Carla',
  'Dmitri',
  'Élodie',
  'Farah',
  'George',
  'Hank',
  'Iris',
  'José',
  'Liam',
  'María',
  'Nuno',
  'Olivia',
  'Quinn',
  'Rosa',
];
const LAST = [
  'Adams',
  'Baker',
  'Cruz',
  'Dubois',
  'Evans',
  'Fischer',
  'García',
  'Hughes',
  'Jensen',
  'Kim',
  'Lopez',
  'Müller',
  'Nguyen',
  'Patel',
  'Rossi',
  'Smith',
  'van Dyk',
  'Young',
];
const SEGMENTS = [
  'Loyalist',
  'Loyalist',
  'loyal',
  'Loyalist',
  'LOYALIST',
  'Loyalist',
  'Apostle',
  'Mercenary',
  'Hostage',
  '',
  'Terrorist',
  'loylist',
  'VIP',
];
const CONSENT = ['yes', 'Y', 'x', 'no', '', 'TRUE', 'stop', 'yes'];
const AREAS = ['201', '212', '303', '312', '404', '413', '503', '617', '718', '808', '907', '919'];

/** Headings of an owner, title lines above, as typed text. */
const HEADINGS = [
  'Customer',
  'Cell',
  'E-mail',
  'Type',
  'Last talked',
  'Call back',
  'Spent',
  'OK to text?',
  'Notes',
  'Favourite',
];

/** Linear congruential generator of Numerical Recipes: the bench needs spread, not chance. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state;
  }
}

/** The list with its title lines and headings. */
export function makeList(customers: number): string[][] {
  const source = numbers(customers);
  const next = (below: number) => Math.floor((source.next().value / 2 ** 32) * below);
  const rows = Array.from({ length: customers }, (_, index) => makeRow(index, next));
  return [['A shop, customers'], ['printed for the bench'], HEADINGS, ...rows];
}

function makeRow(index: number, next: (below: number) => number): string[] {
  const of = (words: readonly string[]) => words[next(words.length)] ?? '';
  const first = of(FIRST);
  const last = of(LAST);
  const plain = `${of(AREAS)}${200 + next(790)}${1000 + next(9000)}`;
  const phone = next(20) === 0 ? '' : spell(plain, next(4));
  const day = new Date(Date.UTC(2026, 10, 20) - (1 + next(150)) * 86_400_000).toISOString().slice(0, 10);
  return [
    next(9) === 0 ? `${last}, ${first}` : `${first} ${last}`,
    next(50) === 0 ? '555-0111' : phone,
    next(40) === 0
      ? `${first} at example.com`
      : `${first}.${last}${index}@example.com`.toLowerCase().replace(/\s/g, ''),
    of(SEGMENTS),
    next(60) === 0 ? 'last spring' : day,
    next(12) === 0 ? '2026-12-24' : '',
    String(next(5000)),
    of(CONSENT),
    next(3) === 0 ? 'likes rye' : '',
    'rye',
  ];
}

function spell(digits: string, way: number): string {
  const [area, exchange, line] = [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)];
  return (
    [digits, `(${area}) ${exchange}-${line}`, `${area}.${exchange}.${line}`, `1-${area}-${exchange}-${line}`][
      way
    ] ?? digits
  );
}
