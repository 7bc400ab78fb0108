/** Notes that the owner went on writing after a merge: taken back, what the merge noted of the other row leaves them. */
import type { Host } from '../../../local/emulator';
import { linesOf, openShop, typeFor } from '../shop';
import { findAll, idsOf, merge, takeBack } from '../duplicates/doubleShop';

const NAME = 'Jade Barnes';

function merged(notes: readonly [string, string]): { host: Host; change: string } {
  const host = openShop([
    ['Name', 'Phone', 'E-mail', 'Address', 'Postcode', 'Notes'],
    [NAME, '413-555-0101', 'jade@example.com', '12 Elm St', '01060', notes[0]],
    [NAME, '413-555-0182', 'jb@example.org', '12 Elm St', '01060', notes[1]],
  ]);
  findAll(host);
  return { host, change: merge(host, NAME, { keep: idsOf(host, NAME)[0] }) };
}

const notesIn = (host: Host) => linesOf(host, 'Customers').map(({ Notes }) => Notes);

const ADDED = 'Phone: 413-555-0182\nE-mail: jb@example.org';

test.each<[readonly [string, string], string, readonly [string, string]]>([
  [['', ''], `${ADDED}\nlikes rye`, ['likes rye', '']],
  [['', ''], `likes rye\n${ADDED}`, ['likes rye', '']],
  [['no seeds', ''], `no seeds!\n${ADDED}`, ['no seeds!', '']],
  [
    ['no seeds', 'pays late'],
    `no seeds\npays late\nlikes rye\n${ADDED}`,
    ['no seeds\nlikes rye', 'pays late'],
  ],
])('from %j, written on as %j', (notes, typed, after) => {
  const { host, change } = merged(notes);
  typeFor(host, { tab: 'Customers', name: NAME, column: 'Notes' }, typed);
  expect([takeBack(host, change).value?.edited, notesIn(host)]).toEqual([[], after]);
});

test.each(['Phone: 413-555-0182 (his)\nE-mail: jb@example.org', 'likes rye'])(
  'what was rewritten as %j is asked about and stays',
  (typed) => {
    const { host, change } = merged(['', '']);
    typeFor(host, { tab: 'Customers', name: NAME, column: 'Notes' }, typed);
    expect(takeBack(host, change).value?.edited).toMatchObject([
      { name: NAME, heading: 'Notes', now: typed },
    ]);
    expect(notesIn(host)).toEqual([typed, '']);
  },
);
