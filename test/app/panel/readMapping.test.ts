/** Which column is what: what the panel shows before set-up, and what another choice does to a list in use. */
import type { Host } from '../../../local/emulator';
import type { MappingView } from '../../../src/rpc/mappingView';
import type { CustomerView } from '../../../src/rpc/views';
import { bringIn } from '../imports/importing';
import { panelOf } from '../schedule/scheduledShop';
import {
  adoptedShop,
  ask,
  gridOf,
  lineOf,
  linesOf,
  openHost,
  openShop,
  sheetOf,
  tabNames,
  use,
} from '../shop';
import { ROWS } from './rows';

const HUBSPOT = [
  ['Record ID', 'First Name', 'Last Name', 'Email', 'Phone Number', 'Lifecycle Stage'],
  ['51234567890', 'Gus', 'Gray', 'gus@example.com', '413 555 0107', 'customer'],
];

const TO_ADD = 'add a column "Text consent", write "no" for these people there, and set up again';
const HEADINGS = ['Name', 'Phone', 'Segment', 'Text consent'];

const idOf = (host: Host, name: string) => lineOf(linesOf(host, 'Customers'), name)['Customer ID'] ?? '';
const valueOf = <T>(host: Host, name: string, args: unknown) =>
  (host.scriptRun('rpc', name, args) as { value: T }).value;

describe('the mapping', () => {
  test('shows each column with up to three samples and what it is taken for', () => {
    const view = valueOf<MappingView>(openShop(ROWS), 'readMapping', { tab: '', mapping: 'guess' });
    const [name] = view.columns;
    expect([
      name,
      view.customers,
      view.columns.find(({ heading }) => heading === 'Total spent')?.means,
    ]).toEqual([
      {
        column: 1,
        heading: 'Name',
        samples: ['Ana Reyes', 'Ben Cole', 'Cleo Hart'],
        means: 'Name',
        isSure: true,
      },
      6,
      '',
    ]);
  });

  test.each([
    [['Name', 'Phone', 'Do not text'], TO_ADD],
    [['Name', 'Phone', 'No SMS', 'OK to text?'], 'write "no" for these people in "OK to text?"'],
    [['Name', 'Phone', 'Opted out'], TO_ADD],
  ])('of %j says that the column of those who refuse is not read, and what to do', (headings, todo) => {
    const row = ['Ana Reyes', '(413) 555-0101', 'yes', 'yes'].slice(0, headings.length);
    const { changes, columns } = valueOf<MappingView>(openShop([headings, row]), 'readMapping', {
      tab: '',
      mapping: 'guess',
    });
    const refusal = `"${headings[2] ?? ''}" is not read, since its marks say no: ${todo}`;
    expect([changes.includes(refusal), columns[2]?.means]).toEqual([true, '']);
  });

  test.each(['Text reminders ok?', 'Reminders by SMS', 'SMS reminder consent'])(
    'says of "%s" that a yes to reminders is none to other texts',
    (heading) => {
      const host = openShop([
        ['Name', 'Phone', heading],
        ['Ana Reyes', '(413) 555-0101', 'yes'],
      ]);
      const { changes, columns } = valueOf<MappingView>(host, 'readMapping', { tab: '', mapping: 'guess' });
      const line = `"${heading}" is not read, since a yes to reminders is none to other texts: add a column "Text consent", write "yes" for who agreed to these too there, and set up again`;
      expect([changes.includes(line), columns[2]?.means]).toEqual([true, '']);
    },
  );

  test('names a column whose heading was emptied by hand by its letters', () => {
    const host = adoptedShop([
      HEADINGS,
      ['Ana Reyes', '(413) 555-0101', 'Apostle', 'yes'],
      ['Ben Cole', '', '', ''],
    ]);
    const sheet = sheetOf(host, 'Customers');
    sheet.getRange('B1:D1').setValue('');
    sheet.getRange('B:B').setNumberFormat('0');
    sheet.getRange('C:C').clearDataValidations();
    const { changes, consent } = valueOf<MappingView>(host, 'readMapping', { tab: '', mapping: 'guess' });
    expect(changes).toContain('a dropdown with the five segments in column C');
    expect(changes).toContain('column B becomes plain text, so that no number is spoilt');
    expect(consent).toBe('Texts (column D): yes: yes (1); no: none; empty, so no text: 1.');
    expect(JSON.stringify([changes, consent])).not.toContain('\\"\\"');
  });

  test('in a question of the menu too', () => {
    const host = adoptedShop([HEADINGS, ['Ana Reyes', '(413) 555-0101', 'Apostle', 'yes']]);
    sheetOf(host, 'Customers').getRange('B1:D1').setValue('');
    sheetOf(host, 'Customers').getRange('C2').clearDataValidations().setValue('Apostel');
    use(host, 'setUp');
    const asked = host.dialogs.map(({ text }) => text).join();
    expect(asked).toContain('Name = Name, Phone = column B, Segment = column C, Text consent = column D');
  });

  test('changes nothing before the yes', () => {
    const host = openShop(ROWS);
    const before = [tabNames(host), gridOf(host, 'Customers')];
    valueOf(host, 'readMapping', { tab: 'Customers', mapping: 'guess' });
    expect([tabNames(host), gridOf(host, 'Customers')]).toEqual(before);
  });

  test('of a list in use takes other choices: our own columns are not offered and stay what they are', () => {
    const host = adoptedShop(ROWS);
    bringIn(host, { 'contacts.csv': HUBSPOT });
    const headings = gridOf(host, 'Customers')[0];
    const ours = ['Customer ID', 'Status', 'HubSpot ID'];
    expect(headings).toEqual(expect.arrayContaining(ours));
    const guess = valueOf<MappingView>(host, 'readMapping', { tab: 'Customers', mapping: 'guess' });
    expect(guess.columns.filter(({ heading }) => ours.includes(heading))).toEqual([]);
    const mapping = Object.fromEntries(
      guess.columns
        .filter(({ means }) => means !== '')
        .map(({ heading, means }) => [heading, heading === 'Notes' ? 'City' : means]),
    );
    const chosen = valueOf<MappingView>(host, 'readMapping', { tab: 'Customers', mapping });
    expect(chosen.columns.map(({ heading }) => heading)).toEqual(guess.columns.map(({ heading }) => heading));
    expect(chosen.changes.join()).not.toMatch(/Customer ID|Status|HubSpot/);
    const adopted = ask(host, 'adoptList', { tab: 'Customers', mapping, consentStory: 'They signed' });
    expect(adopted.sentence).toMatch(/^Set-up is done for 7 customers/);
    expect(gridOf(host, 'Customers')[0]).toEqual(headings);
    const after = valueOf<MappingView>(host, 'readMapping', { tab: 'Customers', mapping: 'guess' });
    expect(after.columns).toEqual(chosen.columns.map((column) => ({ ...column, isSure: true })));
    expect(ask(host, 'adoptList', { tab: 'Customers', mapping, consentStory: '' }).sentence).toMatch(
      /^Everything is in place for your 7 customers/,
    );
  });

  test('of a list in use gives a column up, and its data is not read any more', () => {
    const host = adoptedShop(ROWS);
    const { columns } = valueOf<MappingView>(host, 'readMapping', { tab: 'Customers', mapping: 'guess' });
    const mapping = Object.fromEntries(
      columns.flatMap(({ heading, means }) => (means === '' || means === 'Email' ? [] : [[heading, means]])),
    );
    ask(host, 'adoptList', { tab: 'Customers', mapping, consentStory: '' });
    const view = valueOf<CustomerView>(host, 'showCustomer', { customerId: idOf(host, 'Ana Reyes') });
    expect(JSON.stringify(view)).not.toContain('ana@example.com');
    expect(lineOf(linesOf(host, 'Customers'), 'Ana Reyes').Email).toBe('ana@example.com');
  });

  test('of an empty spreadsheet has no tab, and a list can be started there', () => {
    const host = openHost();
    expect(valueOf<MappingView>(host, 'readMapping', { tab: '', mapping: 'guess' }).tab).toBe('');
    expect(ask(host, 'startList', { withDemo: true }).ok).toBe(true);
    expect(panelOf(host).work?.check.customers).toBeGreaterThan(50);
  });

  test('in words a second time keeps the segments that were filled in since', () => {
    const host = openShop(ROWS.map(([name = '', phone = '']) => [name, phone]));
    const mapping = { Name: 'Name', Phone: 'Phone' };
    const again = () => ask(host, 'adoptList', { tab: 'Customers', mapping, consentStory: '' }).sentence;
    again();
    const column = (gridOf(host, 'Customers')[0] ?? []).indexOf('Segment') + 1;
    host.sheets.typeCells('Customers', { row: 2, column }, [['Apostle']]);
    const before = gridOf(host, 'Customers');
    expect(again()).toMatch(/^Everything is in place/);
    expect(gridOf(host, 'Customers')).toEqual(before);
  });

  test('with a blank word leaves alone what set-up would keep', () => {
    const mapping = { Name: 'Name', Phone: 'Phone', Segment: '' };
    const view = valueOf<MappingView>(openShop(ROWS), 'readMapping', { tab: 'Customers', mapping });
    expect(view.columns.find(({ heading }) => heading === 'Segment')?.means).toBe('');
    expect(view.changes.join()).toContain('new columns at the right end: Segment');
  });
});
