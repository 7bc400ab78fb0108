/** A form that parents fill in: the parent is the customer, and what is told of the child is named beside the button. */
import { adoptedShop, linesOf } from '../shop';
import { agree, look, stage } from './importing';

const LIST = [
  ['Name', 'Phone', 'Email'],
  ['Carl Brien', '413-555-0101', 'carl@example.com'],
  ['Tom Stone', '617-555-0102', 'tom@example.com'],
];

test('a sign-up brings in the parents, each once', () => {
  const host = adoptedShop(LIST);
  const view = look(
    host,
    stage(host, {
      'signup.csv': [
        ['Parent first name', 'Parent last name', 'Student name', 'Phone', 'Email'],
        ['Carl', 'Brien', 'Noah', '413-555-0101', 'carl@example.com'],
        ['Wanda', 'Newman', 'Kit', '617-555-0177', 'wanda@example.com'],
      ],
    }),
  );
  expect(view.leftColumns).toContain('"Student name"');
  agree(host, view);
  expect(linesOf(host, 'Customers').map(({ Name }) => Name)).toEqual([
    'Carl Brien',
    'Tom Stone',
    'Wanda Newman',
  ]);
});
