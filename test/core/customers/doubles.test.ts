import type { CustomerCells, CustomerId } from '../../../src/core/customers/customer';
import { countSharing, meetCustomer, noOneMet, type Double } from '../../../src/core/customers/doubles';
import { readEmail } from '../../../src/core/email';
import { readPhone } from '../../../src/core/phone';

const doublesIn = (list: readonly CustomerCells[]): (string | undefined)[] => {
  const met = noOneMet(list.length);
  const show = (double?: Double): string | undefined =>
    double && `${double.field} of row ${double.first.row}`;
  return list.map((cells, at) => {
    const customer = { row: at + 2, id: `C-${at}` as CustomerId, cells };
    return show(
      meetCustomer({ customer, phone: readPhone(cells.phone, 'US'), email: readEmail(cells.email) }, met),
    );
  });
};

describe('meetCustomer', () => {
  test('knows a phone however it is written', () => {
    expect(doublesIn([{ phone: '415-555-0148' }, { phone: 4155550148 }])).toEqual([
      undefined,
      'phone of row 2',
    ]);
  });

  test('knows an e-mail in any case', () => {
    expect(doublesIn([{ email: 'ana@example.com' }, { email: ' ANA@Example.com' }])).toEqual([
      undefined,
      'email of row 2',
    ]);
  });

  test('names the phone first when both agree', () => {
    const both = { phone: '415-555-0148', email: 'ana@example.com' };
    expect(doublesIn([both, both])).toEqual([undefined, 'phone of row 2']);
  });

  test('a third row points to the first', () => {
    const cells = { phone: '415-555-0148' };
    expect(doublesIn([cells, cells, cells])[2]).toBe('phone of row 2');
  });

  test('two cells that cannot be read are no double', () => {
    expect(
      doublesIn([{ phone: '555-0148', email: 'ana' }, { phone: '555-0148', email: 'ana' }, {}, {}]),
    ).toEqual([undefined, undefined, undefined, undefined]);
  });
});

test('everybody who shares a phone or an e-mail with somebody is counted once', () => {
  const cells: readonly CustomerCells[] = [
    { phone: '415-555-0148', email: 'home@example.com' },
    { phone: '(415) 555-0148', email: 'HOME@example.com' },
    { email: 'home@example.com' },
    { phone: '415-555-0149', email: 'own@example.com' },
    { phone: 'ask her' },
    { phone: 'ask her' },
    {},
    {},
  ];
  const customers = cells.map((each, at) => ({ row: at + 2, id: `C-${at}` as CustomerId, cells: each }));
  expect(countSharing(customers, 'US')).toBe(3);
});
