/** A column of visits serves as Last contact: set-up says beforehand that logging a contact writes there. */
import { adopt, ask, HEADINGS, lineOf, linesOf, openShop, use, type Typed } from './shop';

const LINE = '• from then on, logging a call or text writes its day into "Last visit"';

function list(heading: string): Typed {
  return [
    HEADINGS.map((known) => (known === 'Last contact' ? heading : known)),
    ['Ana Adams', '413-555-0101', 'ana@example.com', 'Apostle', '9/1/2026', 'yes', 'rye'],
  ];
}

test('the question of the menu says so', () => {
  const host = openShop(list('Last visit'));
  use(host, 'setUp');
  expect(host.dialogs.map(({ text }) => text).join()).toContain(`\n${LINE}\n`);
});

test.each([
  ['Last visit', true],
  ['Last in', true],
  ['Last seen', true],
  ['Last contact', false],
  ['Last talked', false],
  ['Last spoke to', false],
  ['Date of last contact', false],
])('the panel says so of %s: %s', (heading, isSaid) => {
  const host = openShop(list(heading));
  const answer = host.scriptRun('rpc', 'readMapping', { tab: 'Customers', mapping: 'guess' });
  expect(JSON.stringify(answer).includes('logging a call or text writes its day into')).toBe(isSaid);
});

test('and it is what happens', () => {
  const host = openShop(list('Last visit'));
  adopt(host);
  const [customer = {}] = linesOf(host, 'Customers');
  const contact = { channel: 'Call', outcome: 'Spoke', note: '', next: '' };
  ask(host, 'logContact', { customerId: customer['Customer ID'], ...contact });
  expect(lineOf(linesOf(host, 'Customers'), 'Ana Adams')['Last visit']).toBe('2026-11-20');
});

test('an appointment is asked about, and the question says what Later writes there', () => {
  const host = openShop([
    [...HEADINGS, 'Next visit'],
    ['Ana Adams', '413-555-0101', 'ana@example.com', 'Apostle', '9/1/2026', 'yes', 'rye', '12/19/2026'],
  ]);
  use(host, 'setUp');
  const said = host.dialogs.map(({ text }) => text).join('\n');
  expect(said).toContain(
    'Is your column "Next visit" (19 Dec 2026) the Next follow-up? Cancel leaves it alone.',
  );
  expect(said).toContain('\n• from then on, "Later" writes the day of the next call into "Next visit"\n');
});
