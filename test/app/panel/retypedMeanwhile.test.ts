/** Somebody types another name into Referred by while the name that stood there becomes a link. */
import { fragileShop, type FragileShop } from '../mishaps';
import { adopt, lineOf, linesOf, typeFor, use, type Typed } from '../shop';

const ROWS: Typed = [
  ['Name', 'Phone', 'Segment', 'Referred by', 'Notes', 'City', 'Email', 'Last contact'],
  ['Ana Adams', '413-555-0101', 'Apostle', '', '', '', '', ''],
  ['Ana Baker', '413-555-0102', 'Loyalist', '', '', '', '', ''],
  ['Cy Cole', '413-555-0104', 'Loyalist', '', '', '', '', ''],
  ['Ben Hill', '413-555-0103', 'Loyalist', 'Ana', '', '', '', ''],
];
/** Between the last look at a cell and its writing the ids are read. */
const CALLS_OF_A_WRITE = 2;

const line = ({ host }: FragileShop, name: string) => lineOf(linesOf(host, 'Customers'), name);
const idOf = (shop: FragileShop, name: string) => line(shop, name)['Customer ID'];
const type = ({ host }: FragileShop, text: string) =>
  typeFor(host, { tab: 'Customers', name: 'Ben Hill', column: 'Referred by' }, text);

/** What stands in the two cells after the work and one more Find duplicates, by the call at which the name was typed. */
function typedAtEach(shop: FragileShop, typed: string, work: () => void): string[][] {
  shop.keep();
  const calls = shop.during(() => undefined, work);
  return Array.from({ length: calls }, (_, index) => {
    shop.rewind();
    shop.during((n) => {
      if (n === index + 1) type(shop, typed);
    }, work);
    use(shop.host, 'findDuplicates');
    const { 'Referred by': name = '', 'Referred by ID': id = '' } = line(shop, 'Ben Hill');
    return [name, id];
  });
}

function adopted(typed: string): FragileShop {
  const shop = fragileShop(ROWS);
  adopt(shop.host);
  type(shop, typed);
  return shop;
}

test('a name that is retyped while a phone in Referred by becomes a link stays, with its own link', () => {
  const shop = adopted('413-555-0102');
  const right = ['Cy Cole', idOf(shop, 'Cy Cole')];
  const found = typedAtEach(shop, 'Cy Cole', () => use(shop.host, 'findDuplicates'));
  expect(found.filter((cells) => cells.join() !== right.join()).length).toBeLessThanOrEqual(CALLS_OF_A_WRITE);
});

test('a stranger’s name that is retyped while somebody says who is meant is not made into theirs', () => {
  const shop = adopted('Ana');
  use(shop.host, 'whoNeedsFollowUp');
  const [customerId, referrer] = [idOf(shop, 'Ben Hill'), idOf(shop, 'Ana Baker')];
  const found = typedAtEach(shop, 'Zed Zorn', () => {
    shop.host.scriptRun('rpc', 'whoIsMeant', { customerId, typed: 'Ana', referrer });
  });
  expect(found.filter((cells) => cells.join() !== 'Zed Zorn,').length).toBeLessThanOrEqual(CALLS_OF_A_WRITE);
});
