/** In which column of a list without segments the owner may sort customers all the same. */
import { findClasses } from '../../../src/tables/customers/classes';

/** The heading that is asked about when these words stand under it, each three times. */
function askedUnder(heading: string, words: readonly string[]): string | undefined {
  const cells = words.flatMap((word) => [word, word, word]);
  const grid = [['Name', heading], ...cells.map((cell, at) => [`Ana ${at}`, cell])];
  return findClasses(grid, { headingRow: 1, lastRow: grid.length }, new Set([1]))?.heading;
}

test.each([
  ['Type', ['Residential', 'Commercial']],
  ['Customer type', ['regular', 'top client', 'prospect']],
  ['Category', ['Bronze', 'Silver', 'Gold']],
  ['Class', ['A', 'B', 'C']],
  ['Tier', ['1', '2', '3']],
  ['Type', ['new', 'regular']],
  ['Type', ['prospect', 'regular']],
  ['Status', ['VIP', 'Regular', 'Inactive']],
  ['Group', ['Wholesale', 'Retail']],
  ['Rating', ['5', '4', '1']],
  ['Kategorie', ['Stammkunde', 'Laufkunde']],
])('customers can be sorted in %s by %s', (heading, words) => {
  expect(askedUnder(heading, words)).toBe(heading);
});

test.each([
  ['Status', ['Active', 'Inactive']],
  ['Status', ['Active', 'Inactive', 'Prospect']],
  ['Customer status', ['Open', 'Closed', 'Pending']],
  ['Status', ['Paid', 'Unpaid', 'Overdue']],
  ['Status', ['Shipped', 'Delivered', 'Cancelled', 'Refunded']],
  ['status', ['warm', 'cold', 'in-contract', 'hot']],
  ['Status', ['subscribed', 'unsubscribed', 'cleaned']],
  ['Lead status', ['Attempted to contact', 'Connected', 'Bad timing']],
  ['Lifecycle stage', ['Subscriber', 'Opportunity', 'Evangelist']],
  ['Label', ['Yes', 'No']],
  ['Label', ['Y', 'N']],
  ['Tag', ['TRUE', 'FALSE']],
  ['Type', ['Net 15', 'Net 30', 'Due on receipt']],
  ['Type', ['cash', 'card', 'check']],
  ['Code', ['MA', 'NY', 'CT']],
  ['Code', ['413', '860']],
  ['Rate', ['50', '75', '$90']],
  ['Score', ['10', '87']],
  ['Group', ['M', 'F']],
  ['Type', ['Mobile', 'Home', 'Work']],
])('what stands in %s as %s is no sort of customers', (heading, words) => {
  expect(askedUnder(heading, words)).toBeUndefined();
});
