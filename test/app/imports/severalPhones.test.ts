/** A customer of a file with more phones or addresses than the list has columns for: none of them is lost. */
import { adoptedShop, linesOf } from '../shop';
import { bringIn, LIST, people, type Rows } from './importing';

const HEADINGS = ['Name', 'Phone', 'Email', 'Notes'];

function file(...lines: Rows): Record<string, Rows> {
  return { 'people.csv': [HEADINGS, ...lines] };
}

test('the second phone of one cell stands in the notes, below what the file says there', () => {
  const host = adoptedShop(LIST);
  bringIn(
    host,
    file(
      ['Dora Dunn', '413-555-0104; (413) 555-0105', 'dora@example.com; dd@example.com', 'likes seeds'],
      ['Eve Egan', '413-555-0106 / 413-555-0107', '', ''],
    ),
  );
  expect(people(host).slice(2)).toEqual([
    'Dora Dunn|+14135550104|dora@example.com|likes seeds\nOther phone: (413) 555-0105\nOther email: dd@example.com',
    'Eve Egan|+14135550106||Other phone: 413-555-0107',
  ]);
});

test('so does the phone of a second column', () => {
  const host = adoptedShop(LIST);
  bringIn(host, {
    'people.csv': [
      ['Name', 'Mobile Phone', 'Home Phone'],
      ['Eve Egan', '413-555-0106', '413-555-0107'],
    ],
  });
  expect(people(host)[2]).toBe('Eve Egan|+14135550106||Other phone: 413-555-0107');
});

test.each(['blanks', 'newer', 'ask'] as const)('notes of the list do not give way to it: %s', (choice) => {
  const host = adoptedShop(LIST);
  bringIn(host, file(['Ana Adams', '413-555-0101; 413-555-0109', '', '']), { choice });
  expect(linesOf(host, 'Customers')[0]?.Notes).toBe('rye');
});

test('blank notes of the list get the number that the list does not have', () => {
  const host = adoptedShop(LIST);
  bringIn(host, file(['Ben Brown', '413-555-0109; 413-555-0102', '', '']));
  expect(people(host)[1]).toBe('Ben Brown|413-555-0102|ben@example.com|Other phone: 413-555-0109');
});

test('the second number finds the customer, and the same file twice changes nothing', () => {
  const host = adoptedShop(LIST);
  const files = file(
    ['Dora Dunn', '413-555-0104; 413-555-0105', '', ''],
    ['Dora Dunn', '413-555-0105', '', ''],
  );
  expect(bringIn(host, files).counts).toMatchObject({ created: 1, joined: 1 });
  expect(bringIn(host, files).counts).toMatchObject({ created: 0, updated: 0 });
});
