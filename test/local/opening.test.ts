/** What somebody reads in the terminal who starts with a list of their own. */
import path from 'node:path';
import { openList } from '../../local/opening';
import { mappingText } from '../../local/mappingText';
import { Session } from '../../local/session';
import { readTable } from '../../local/table';

const MESSY_SHOP = path.resolve(__dirname, '../data/messy-shop.csv');
const COLUMN = { column: 1, samples: [], isSure: true };

describe('the first words about an own list', () => {
  let first: string;
  beforeAll(() => {
    const session = new Session({ today: '2026-11-20', zone: 'America/New_York' });
    session.type(readTable(MESSY_SHOP));
    [first = ''] = openList((name, args) => session.ask(name, args), false);
    session.host.dispose();
  });

  test.each([
    ['how many people were found', /^Your list has 420 customers\./],
    ['what each heading was taken for', /^ {2}Cell {11}= Phone$/m],
    ['which columns are left alone', /^ {2}Spent {10}left alone$/m],
    ['which columns were added', /^ {2}- new columns at the right end: Customer ID \(hidden\), Status$/m],
    [
      'which spellings were changed',
      /^ {2}- "Loyal" \(46\), "loylist" \(43\), .*"LOYALIST" \(47\).* become Loyalist$/m,
    ],
    [
      'how the words of the consent column are read',
      /^Texts \("OK to text\?"\): yes: x \(47\), TRUE \(44\), Yes \(110\)/m,
    ],
  ])('say %s', (_what, line) => {
    expect(first).toMatch(line);
  });
});

test('a column that is not sure is marked', () => {
  const columns = [{ ...COLUMN, heading: 'Since', means: 'Added on', isSure: false }];
  const view = {
    tab: 'Customers',
    tabs: [],
    customers: 1,
    classes: '',
    columns,
    choices: [],
    changes: [],
    words: [],
  };
  expect(mappingText({ ...view, consent: '', consentStory: '' })).toMatch(
    /^ {2}Since {2}= Added on {2}\(not sure, please look\)$/m,
  );
});

test('words under another heading that may be segments are named, with where they are asked about', () => {
  const session = new Session({ today: '2026-11-20', zone: 'America/New_York' });
  const types = ['VIP', 'Regular', 'Regular', 'Regular', 'VIP', 'Trouble', 'Trouble', 'Regular'];
  session.type([
    ['Name', 'Phone', 'Type'],
    ...types.map((type, index) => [`Ana ${'ABCDEFGH'[index] ?? ''}dams`, `413 555 010${index}`, type]),
  ]);
  const [first = ''] = openList((name, args) => session.ask(name, args), false);
  session.host.dispose();
  expect(first).toMatch(/^.*"Type".*Then choose Segment there\.$/m);
});

test('the demo shop, which nobody has to recognise, says nothing of columns', () => {
  const session = new Session({ today: '2026-11-20', zone: 'America/New_York' });
  session.type([
    ['Name', 'Phone'],
    ['Ana Reyes', '413 555 0101'],
  ]);
  expect(openList((name, args) => session.ask(name, args), true)[0]).toMatch(/^Set-up is done/);
  session.host.dispose();
});
