/** A no to texts that stands in the notes or beside a name is heard, whatever the column of consent says, until it is taken out; calls are another matter. */
import type { Host } from '../../local/emulator';
import { make, shop as callShop, waiting } from './calling';
import { agree, consentShop, idOf, textsOf } from './consenting';
import { findAll, merge } from './duplicates/doubleShop';
import { ask, linesOf, openShop, SILENT, typeFor, use, type Typed } from './shop';

const LIST = ['Name', 'Phone', 'Segment', 'Last contact', 'Text consent', 'Notes'];
const NUMBER = '413-555-0113';

const person = (name: string, notes: string, phone = NUMBER) => [
  name,
  phone,
  'Apostle',
  '11/1/2026',
  'yes',
  notes,
];
const ZOE = person('Zoe Zander', 'likes rye', '413-555-0199');
const shopOf = (...people: Typed): Host => consentShop([LIST, ...people, ZOE]);

describe.each([
  ['Dave Dorn', 'DO NOT TEXT'],
  ['Dave Dorn', 'mother passed; no texts please, call'],
  ['Dave Dorn', "doesn't want texts"],
  ['Dave Dorn', 'opted out 3/1'],
  ['Dave Dorn', 'deceased'],
  ['Dave Dorn - DO NOT TEXT', ''],
  ['Dave Dorn (dnt)', ''],
])('%s, %s', (name, notes) => {
  test('gets no text, nor does anybody with that number', () => {
    const texts = textsOf(shopOf(person(name, notes), person('Wilma Dorn', '')));
    expect(texts).toEqual({ [name]: 'Said stop', 'Wilma Dorn': 'Said stop', 'Zoe Zander': 'Prepared' });
  });

  test('is named by the check, which says that it counts', () => {
    const host = shopOf(person(name, notes));
    use(host, 'checkCustomers');
    expect(linesOf(host, 'Problems')).toEqual([
      expect.objectContaining({
        Column: 'Text consent',
        Problem: `"yes" is a yes to texts, but "${notes || name}" stands in the same row, and counts: no text is sent. Take that out if texts are wanted, else write no here.`,
      }),
    ]);
  });
});

test.each([
  'texted him about the order',
  'stop by on Friday',
  'no nuts',
  'never late',
  'text ok',
  'contact: his wife',
])('"%s" is no such note', (notes) => {
  expect(textsOf(shopOf(person('Dave Dorn', notes)))).toMatchObject({ 'Dave Dorn': 'Prepared' });
});

test('written after the owner said yes to the texts, it takes the number off "Send by hand"', () => {
  const host = shopOf(person('Dave Dorn', ''));
  use(host, 'prepareTexts');
  expect(ask(host, 'approveTexts', { month: '2026-11', count: 2 }).ok).toBe(true);
  host.call('tick');
  typeFor(host, { tab: 'Customers', name: 'Dave Dorn', column: 'Notes' }, 'no more texts');
  use(host, 'whoNeedsFollowUp');
  expect(linesOf(host, 'Send by hand').map(({ Name }) => Name)).toEqual(['Zoe Zander']);
});

test('taken out, the text is prepared', () => {
  const host = shopOf(person('Dave Dorn', 'DO NOT TEXT'));
  expect(textsOf(host)['Dave Dorn']).toBe('Said stop');
  typeFor(host, { tab: 'Customers', name: 'Dave Dorn', column: 'Notes' }, 'texts again since May');
  expect(textsOf(host)['Dave Dorn']).toBe('Prepared');
});

test('a yes that is recorded later says that the words still count', () => {
  const host = shopOf(person('Dave Dorn', 'DO NOT TEXT'));
  expect(agree(host, 'Dave Dorn')).toMatchObject({
    ok: true,
    sentence: expect.stringContaining('But "DO NOT TEXT" stands in this row and counts as a no'),
  });
  expect(textsOf(host)['Dave Dorn']).toBe('Said stop');
  const shown = host.scriptRun('rpc', 'showCustomer', { customerId: idOf(host, 'Dave Dorn') });
  expect(JSON.stringify(shown)).toContain('But the list says no, so no text goes there.');
});

test('"no texts, call" in the notes closes no calls', () => {
  const { host } = callShop([['Ann Ash', NUMBER, '', 'Loyalist', '', 'yes', 'no texts, call her', 'yes']]);
  make(host);
  expect(waiting(host)).toEqual(['Ann Ash']);
});

test.each([
  ['Dave Dorn', 'Dave Dorn (do not text)'],
  ['Dave Dorn (do not text)', 'Dave Dorn'],
])('outlives a merge of %s with %s', (above, below) => {
  const host = openShop([LIST, person(above, ''), person(below, ''), ZOE], SILENT);
  findAll(host);
  merge(host, above);
  const { 'Zoe Zander': zoe, ...others } = textsOf(host);
  expect([zoe, Object.values(others)]).toEqual(['Prepared', ['Said stop']]);
});
