/** The owner's own columns when rows are merged: what does not fit into one cell stands in the notes, and the card lets choose. */
import type { Host } from '../../../local/emulator';
import type { DuplicatesView } from '../../../src/rpc/duplicateViews';
import { gridOf, linesOf, openShop, sheetOf, type Typed } from '../shop';
import { findAll, idsOf, merge, request, takeBack } from './doubleShop';

const JADE = ['Jade Barnes', '413-555-0101'];

function shop(rows: Typed): Host {
  const host = openShop(rows);
  findAll(host);
  return host;
}

const dogs = (...of: readonly string[]) =>
  shop([['Owner', 'Phone', 'Dog', 'Notes'], ...of.map((dog) => [...JADE, dog, ''])]);

const jade = (host: Host) => linesOf(host, 'Customers').find(({ Phone }) => Phone === JADE[1]);

const idsIn = (host: Host) => linesOf(host, 'Customers').map((line) => line['Customer ID'] ?? '');

const card = (host: Host) => {
  const { value } = request(host, 'showDuplicates', {}) as unknown as { value: DuplicatesView };
  return value.groups[0]?.fields ?? [];
};

describe('after a merge', () => {
  test.each<[string, readonly string[], string, string]>([
    ['what another row says goes into the notes', ['Oscar', 'Scamp'], 'Oscar', 'Dog: Scamp'],
    ['what all rows say does not', ['Oscar', 'Oscar'], 'Oscar', ''],
    ['what fills the blank cell does not', ['', 'Scamp'], 'Scamp', ''],
    ['of three rows every one is there', ['Oscar', 'Scamp', 'Rex'], 'Oscar', 'Dog: Scamp\nDog: Rex'],
    ['what another row says twice is there once', ['Oscar', 'Scamp', 'Scamp'], 'Oscar', 'Dog: Scamp'],
    ['after the first that fills the blank cell', ['', 'Scamp', 'Rex'], 'Scamp', 'Dog: Rex'],
    ['a part of another word is a word', ['Oscar', 'Rexy', 'Rex'], 'Oscar', 'Dog: Rexy\nDog: Rex'],
  ])('%s', (_, of, dog, notes) => {
    const host = dogs(...of);
    merge(host, 'Jade Barnes', { keep: idsIn(host)[0] });
    expect(jade(host)).toMatchObject({ Dog: dog, Notes: notes });
  });

  test.each<[string, readonly [string, string], string]>([
    [
      'another phone and e-mail',
      ['413-555-0182', 'jb@example.org'],
      'Phone: 413-555-0182\nE-mail: jb@example.org',
    ],
    ['no phone written in another way', ['(413) 555 0101', 'JADE@example.com'], ''],
    ['nothing where the other row is blank', ['', ''], ''],
  ])('the notes hold %s', (_, [phone, email], notes) => {
    const host = shop([
      ['Owner', 'Phone', 'E-mail', 'Address', 'Postcode', 'Notes'],
      [...JADE, 'jade@example.com', '12 Elm St', '01060', ''],
      [JADE[0] ?? '', phone, email, '12 Elm St', '01060', ''],
    ]);
    merge(host, 'Jade Barnes', { keep: idsIn(host)[0] });
    expect(jade(host)).toMatchObject({ 'E-mail': 'jade@example.com', Notes: notes });
  });

  test('a phone that two rows write in two ways is there once, and what is none is not', () => {
    const host = shop([
      ['Owner', 'Phone', 'E-mail', 'Address', 'Postcode', 'Notes'],
      [...JADE, 'jade@example.com', '12 Elm St', '01060', ''],
      [JADE[0] ?? '', '413-555-0182', 'jade@example.com', '12 Elm St', '01060', ''],
      [JADE[0] ?? '', '(413) 555 0182', 'jade@example.com', '12 Elm St', '01060', ''],
      [JADE[0] ?? '', 'none', 'jade@example.com', '12 Elm St', '01060', ''],
    ]);
    merge(host, 'Jade Barnes', { keep: idsIn(host)[0] });
    expect(jade(host)?.Notes).toBe('Phone: 413-555-0182');
  });

  test('notes stand before it', () => {
    const host = shop([
      ['Name', 'Phone', 'Dog', 'Notes'],
      [...JADE, 'Oscar', 'rye'],
      [...JADE, 'Scamp', 'seeds'],
    ]);
    merge(host, 'Jade Barnes', { keep: idsOf(host, 'Jade Barnes')[0] });
    expect(jade(host)?.Notes).toBe('rye\nseeds\nDog: Scamp');
  });

  test('in a list without notes it goes with its row, the answer says so, and taken back it stands there again', () => {
    const host = shop([
      ['Name', 'Phone', 'Dog'],
      [...JADE, 'Oscar'],
      [...JADE, 'Scamp'],
    ]);
    const before = gridOf(host, 'Customers');
    const wish = { group: 1, keep: idsIn(host)[0] };
    const { value } = request(host, 'mergeDuplicates', wish);
    expect(value?.sentence).toContain('goes with its row, since there is no column for notes');
    expect(jade(host)).toMatchObject({ Dog: 'Oscar' });
    expect(gridOf(host, 'Customers')[0]).not.toContain('Notes');
    takeBack(host, value?.change ?? '');
    expect(gridOf(host, 'Customers')).toEqual(before);
  });

  test.each([[['Name', 'Phone', 'Dog']], [['Name', 'Phone', 'Dog', 'Notes']]])(
    'costs no more than 40 service calls with %j',
    (headings) => {
      const host = shop([headings, [...JADE, 'Oscar'], [...JADE, 'Scamp']]);
      merge(host, 'Jade Barnes');
      const calls = Object.values(host.lastRun?.serviceCalls ?? {}).reduce((sum, count) => sum + count, 0);
      expect(calls).toBeLessThanOrEqual(40);
    },
  );

  test('a list without notes gets no column when nothing goes there', () => {
    const host = shop([
      ['Name', 'Phone', 'Dog'],
      [...JADE, 'Oscar'],
      [...JADE, 'Oscar'],
    ]);
    merge(host, 'Jade Barnes');
    expect(gridOf(host, 'Customers')[0]).not.toContain('Notes');
  });

  test('a ticked box is told, an empty one is nothing', () => {
    const host = dogs('x', 'x');
    sheetOf(host, 'Customers').getRange('C2:C3').insertCheckboxes();
    sheetOf(host, 'Customers').getRange('C3').check();
    merge(host, 'Jade Barnes', { keep: idsIn(host)[0] });
    expect(jade(host)?.Notes).toBe('Dog: TRUE');
  });

  test('a heading that stands twice is told by its name', () => {
    const host = shop([
      ['Name', 'Phone', 'Dog', 'Dog', 'Notes'],
      [...JADE, 'Oscar', 'Bo', ''],
      [...JADE, 'Scamp', 'Al', ''],
    ]);
    merge(host, 'Jade Barnes', { keep: idsOf(host, 'Jade Barnes')[0] });
    expect(jade(host)?.Notes).toBe('Dog: Scamp\nDog: Al');
  });

  test.each([
    ['told', 'Scamp', true],
    ['not told when nothing goes there', 'Oscar', false],
  ])('what goes into the notes is %s', (_, dog, isTold) => {
    const host = dogs('Oscar', dog);
    const said = request(host, 'mergeDuplicates', { group: 1 }).value?.sentence ?? '';
    const told =
      'What differs in phone, e-mail, words in place of a day or your own columns goes into the notes.';
    expect(said.includes(told)).toBe(isTold);
  });

  test('undone, both dogs stand in their rows and nothing in the notes', () => {
    const host = dogs('Oscar', 'Scamp');
    const before = gridOf(host, 'Customers');
    takeBack(host, merge(host, 'Jade Barnes'));
    expect(gridOf(host, 'Customers')).toEqual(before);
  });
});

describe('side by side in the panel', () => {
  test('own columns that differ are shown, with the one that stays chosen', () => {
    const host = dogs('Oscar', 'Scamp');
    expect(card(host)).toContainEqual(
      expect.objectContaining({ heading: 'Dog', cells: ['Oscar', 'Scamp'], best: 0, merged: 'Oscar' }),
    );
  });

  test.each([
    ['the same', 'Oscar'],
    ['blank', ''],
    ['calculated', '="Os" & ROW()'],
  ])('own columns that are %s in the other row are not', (_, dog) => {
    const host = dogs('Oscar', dog);
    expect(card(host).map(({ heading }) => heading)).not.toContain('Dog');
  });

  test('the other one is taken when it is chosen, and the first goes into the notes', () => {
    const host = dogs('Oscar', 'Scamp');
    const field = card(host).find(({ heading }) => heading === 'Dog')?.field ?? '';
    const [keep = '', other = ''] = idsIn(host);
    const change = merge(host, 'Jade Barnes', { keep, fields: { [field]: other } });
    expect(jade(host)).toMatchObject({ 'Customer ID': keep, Dog: 'Scamp', Notes: 'Dog: Oscar' });
    takeBack(host, change);
    expect(linesOf(host, 'Customers').map(({ Dog, Notes }) => [Dog, Notes])).toEqual([
      ['Oscar', ''],
      ['Scamp', ''],
    ]);
  });
});
