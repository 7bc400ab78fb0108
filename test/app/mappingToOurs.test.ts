/** Set-up told by a mapping that an owner's column is one that we write. */
import { ask, gridOf, openShop, SHOP } from './shop';

test.each([{ Name: 'Status' }, { Name: 'id' }, { Email: 'Referred by ID' }])(
  'a column of the owner’s is never taken for one that we write: %j',
  (mapping) => {
    const host = openShop(SHOP);
    const before = gridOf(host, 'Customers');
    const ended = ask(host, 'adoptList', { tab: 'Customers', mapping, consentStory: '' });
    expect([ended.ok, ended.sentence]).toEqual([
      false,
      expect.stringMatching(/^"[^"]+" is nothing a column can hold; use Name, /),
    ]);
    expect(gridOf(host, 'Customers')).toEqual(before);
  },
);
