/** Bringing a long export of another system into a long list: each portion, the look before it, and carrying it out. */
import { readBundle } from '../../local/build';
import { nextPortion } from '../../src/core/files/portions';
import { demand, measure, prepareHost, type Measure } from './host';
import { makeList } from './list';

/** Rows of the file, and of the list it comes into. */
const ROWS = 50_000;
const LISTED = 10_000;
const GOAL_MS = 3_000;
const HEADINGS = [
  'Record ID',
  'First Name',
  'Last Name',
  'Email',
  'Phone Number',
  'City',
  'Lifecycle Stage',
  'Last Contacted',
  'Notes',
];
/** Title lines and headings of the bench list. */
const HEAD = 3;
/** Every so many rows of the file is somebody of the list. */
const KNOWN_EVERY = 10;

/** Prints calls and compute of each step, and all compute beside the goal. */
export function benchImport(): void {
  const { source, manifest } = readBundle();
  const host = prepareHost(source, { manifest, length: LISTED });
  const rows = makeExport();
  console.log(`\n${ROWS} rows of a file into a list of ${LISTED}`);
  const request = (name: string, args: unknown) => {
    let value: unknown;
    const figures = measure(host, () => {
      value = demand(host.scriptRun('rpc', name, args));
    });
    return { figures, value };
  };
  const files = [
    { file: 'contacts.csv', encoding: 'UTF-8', delimiter: ',', rows: rows.length, fingerprint: 'bench' },
  ];
  const begun = request('startImport', { files });
  const { importId } = begun.value as { importId: string };
  const portions: Measure[] = [];
  for (let from = 0; from < rows.length;) {
    const portion = nextPortion(rows, from);
    portions.push(request('addImportRows', { importId, file: 0, from, rows: portion }).figures);
    from += portion.length;
  }
  const looked = request('planImport', { importId, choice: 'blanks', mapping: [] });
  const { seen, counts } = looked.value as { seen: string; counts: object };
  const applied = request('applyImport', {
    ...{ importId, choice: 'blanks', mapping: [], answers: [] },
    ...{ consentStory: 'They signed up in the shop', seen },
  });
  say('begun', [begun.figures]);
  say(`${portions.length} portions, each`, portions);
  say('looked at', [looked.figures]);
  say('carried out', [applied.figures]);
  const all = [begun.figures, ...portions, looked.figures, applied.figures];
  const compute = all.reduce((sum, one) => sum + computeMs(one), 0);
  console.log(`${JSON.stringify(counts)}; all compute ${compute.toFixed(0)} ms (${GOAL_MS} at most)`);
  host.dispose();
}

function makeExport(): string[][] {
  const listed = makeList(LISTED).slice(HEAD);
  const fresh = makeList(ROWS + 1).slice(HEAD);
  const lines = fresh.slice(0, ROWS).map((cells, at) => {
    const known = at % KNOWN_EVERY === 0 ? listed[at / KNOWN_EVERY] : undefined;
    const [name = '', phone = '', email = ''] = known ?? cells;
    const [first = '', ...last] = name.split(' ');
    const spent = known ? email : email.replace('@', '.new@');
    return [
      String(1000 + at),
      first,
      last.join(' '),
      spent,
      phone,
      'Hadley',
      'customer',
      '2026-10-01',
      'from the fair',
    ];
  });
  return [HEADINGS, ...lines];
}

function computeMs({ ms, servicesMs }: Measure): number {
  return ms - servicesMs;
}

function say(what: string, measures: readonly Measure[]): void {
  const between = (of: (one: Measure) => number) => {
    const [least, most] = [Math.min(...measures.map(of)), Math.max(...measures.map(of))];
    return least.toFixed(0) === most.toFixed(0)
      ? least.toFixed(0)
      : `${least.toFixed(0)} to ${most.toFixed(0)}`;
  };
  console.log(
    `${what.padEnd(24)} ${between((one) => one.calls).padStart(8)} calls ${between(computeMs).padStart(12)} ms of compute ${between((one) => one.modelledMs / 1000).padStart(10)} s on Google`,
  );
}
