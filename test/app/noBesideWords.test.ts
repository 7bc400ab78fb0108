/** A no closes each number of a phone cell, whatever words or other numbers stand beside it, until a later yes to that number. */
import { createHash } from 'node:crypto';
import type { Host } from '../../local/emulator';
import { make, shop as callShop, waiting } from './calling';
import { agree, consentOf, consentShop, idOf, stop, textsOf } from './consenting';
import { ask, HEADINGS, linesOf, sheetOf, typeFor, use } from './shop';

const NUMBER = '413-555-0113';
const E164 = '+14135550113';
const CELLS = [
  `${NUMBER} (wife's)`,
  `${NUMBER} (no voicemail)`,
  `${NUMBER} - Ann`,
  `${NUMBER} / 413-555-0114`,
  `${NUMBER} 413-555-0114`,
];
/** These say no themselves, whatever stands in the column of consent. */
const NOES = [`DO NOT TEXT ${NUMBER}`, `${NUMBER} no txt`, `${NUMBER}: STOP`];
const TWO = `${NUMBER} / 413-555-0114`;
const OTHERS = [
  ['Wife', NUMBER, '', 'Apostle', '11/1/2026', 'yes', ''],
  ['Zoe', '413-555-0199', '', 'Apostle', '11/1/2026', 'yes', ''],
];

const shopWith = (cell: string, consent: string): Host =>
  consentShop([HEADINGS, ['Jim', cell, '', 'Apostle', '11/1/2026', consent, ''], ...OTHERS]);
const typeNo = (host: Host) =>
  typeFor(host, { tab: 'Customers', name: 'Jim', column: 'Text consent' }, 'STOP');
const forget = (host: Host) => ask(host, 'forgetCustomer', { customerId: idOf(host, 'Jim') });
const approve = (host: Host) => {
  use(host, 'prepareTexts');
  expect(ask(host, 'approveTexts', { month: '2026-11', count: 2 }).ok).toBe(true);
  host.call('tick');
};
const byHand = (host: Host) => linesOf(host, 'Send by hand').map(({ Name }) => Name);

describe.each(CELLS)('a no beside %j', (cell) => {
  test('closes the number for the month, and no other', () => {
    const texts = textsOf(shopWith(cell, 'STOP'));
    expect(texts).toMatchObject({ Jim: 'Said stop', Wife: 'Said stop', Zoe: 'Prepared' });
  });

  test('that is typed after the yes to the texts takes the number off "Send by hand"', () => {
    const host = shopWith(cell, '');
    approve(host);
    expect(byHand(host)).toEqual(['Wife', 'Zoe']);
    typeNo(host);
    use(host, 'whoNeedsFollowUp');
    expect(byHand(host)).toEqual(['Zoe']);
  });

  test('closes the number for calls', () => {
    const call = (name: string, phone: string, consent: string) => [
      name,
      phone,
      '',
      'Loyalist',
      '',
      consent,
      '',
      'yes',
    ];
    const { host } = callShop([
      call('Jim', cell, 'no'),
      call('Wife', NUMBER, 'yes'),
      call('Zoe', '413-555-0199', 'yes'),
    ]);
    make(host);
    expect(waiting(host)).toEqual(['Zoe']);
  });

  test('stays in force when Jim is forgotten, until a later yes', () => {
    const host = shopWith(cell, 'no');
    forget(host);
    expect(textsOf(host)).toMatchObject({ Wife: 'Said stop', Zoe: 'Prepared' });
    const code = `sha256:${createHash('sha256').update(E164).digest('hex')}`;
    expect(linesOf(host, 'Consent').map((line) => line['Phone or e-mail'])).toContain(code);
    agree(host, 'Wife');
    expect(textsOf(host).Wife).toBe('Prepared');
  });

  test('that was recorded in the panel stays when Jim is forgotten, and nothing tells of him', () => {
    const host = shopWith(cell, 'yes');
    stop(host, 'Jim');
    forget(host);
    expect(textsOf(host).Wife).toBe('Said stop');
    expect(JSON.stringify(linesOf(host, 'Consent'))).not.toMatch(/Jim|555011/);
  });
});

describe.each(NOES)('the words %j', (cell) => {
  test.each(['', 'yes', 'STOP'])('close the number beside the consent %j', (consent) => {
    expect(textsOf(shopWith(cell, consent))).toMatchObject({
      Jim: 'Said stop',
      Wife: 'Said stop',
      Zoe: 'Prepared',
    });
  });

  test('take the number off "Send by hand"', () => {
    const host = shopWith('413-555-0150', '');
    approve(host);
    expect(byHand(host)).toEqual(['Wife', 'Zoe']);
    typeFor(host, { tab: 'Customers', name: 'Jim', column: 'Phone' }, cell);
    use(host, 'whoNeedsFollowUp');
    expect(byHand(host)).toEqual(['Zoe']);
  });

  test('stay in force when Jim is forgotten', () => {
    const host = shopWith(cell, '');
    forget(host);
    expect(textsOf(host)).toMatchObject({ Wife: 'Said stop', Zoe: 'Prepared' });
  });
});

describe.each(CELLS)('They said stop, with %j in the cell', (cell) => {
  const stopped = (): Host => {
    const host = shopWith(cell, 'yes');
    expect(stop(host, 'Jim', { on: '2026-11-19' }).ok).toBe(true);
    return host;
  };

  test('writes a line of the customer and one of each number, once', () => {
    const host = stopped();
    stop(host, 'Jim', { on: '2026-11-19' });
    const lines = linesOf(host, 'Consent');
    const numbers = cell.includes('0114') ? [E164, '+14135550114'] : [E164];
    expect(lines.map((line) => line['Phone or e-mail'])).toEqual(['', ...numbers]);
    const said = { Name: 'Jim', State: 'revoked', Date: '2026-11-19', 'Revoked by': 'staff' };
    expect(lines).toMatchObject(lines.map(() => said));
    expect(consentOf(host, 'Jim')).toBe('no');
  });

  test('counts for the number when the row is gone', () => {
    const host = stopped();
    sheetOf(host, 'Customers').deleteRow(2);
    expect(textsOf(host)).toMatchObject({ Wife: 'Said stop', Zoe: 'Prepared' });
  });

  test('counts for the number when the cell has another and says yes', () => {
    const host = stopped();
    for (const [column, text] of [
      ['Phone', '413-555-0150'],
      ['Text consent', 'yes'],
    ] as const)
      typeFor(host, { tab: 'Customers', name: 'Jim', column }, text);
    expect(textsOf(host).Wife).toBe('Said stop');
  });

  test('takes the number off "Send by hand" at once', () => {
    const host = shopWith(cell, '');
    approve(host);
    stop(host, 'Jim');
    expect(byHand(host)).toEqual(['Zoe']);
  });
});

test('a yes never opens a number with words beside it', () => {
  const host = shopWith(CELLS[0] ?? '', 'yes');
  stop(host, 'Wife');
  expect(agree(host, 'Jim').code).toBe('bad-request');
  expect(textsOf(host)).toMatchObject({ Jim: 'Phone cannot be read', Wife: 'Said stop' });
});

test('a stop to e-mail closes no number', () => {
  const host = shopWith(TWO, 'yes');
  stop(host, 'Jim', { channel: 'email' });
  expect(linesOf(host, 'Consent')).toHaveLength(1);
  expect(textsOf(host).Wife).toBe('Prepared');
});

test('who has a number of two calls is told of a no beside it, when they agree', () => {
  const host = shopWith(TWO, 'no');
  expect(agree(host, 'Wife').sentence).toContain('Jim has the same number and says no in the list');
});

test('a line that somebody types into Consent closes each number in it', () => {
  const host = shopWith('', '');
  stop(host, 'Zoe');
  host.sheets.typeCells('Consent', { row: 3, column: 1 }, [['', '', `${NUMBER} (wife's)`, 'text', 'stop']]);
  expect(textsOf(host).Wife).toBe('Said stop');
});

test('a thumb of any colour is a yes', () => {
  const host = shopWith(NUMBER.replace('0113', '0150'), '👍🏽');
  expect(textsOf(host).Jim).toBe('Prepared');
});

test.each([
  [`${NUMBER} no txt`, ', and no under Text consent.'],
  [`DO NOT TEXT ${NUMBER}`, ', and no under Text consent.'],
  [`${NUMBER} (no voicemail)`, '.'],
])('the check says of %j where its no belongs', (cell, end) => {
  const host = shopWith(cell, '');
  use(host, 'checkCustomers');
  const [problem] = linesOf(host, 'Problems').filter(({ Column }) => Column === 'Phone');
  expect(problem?.Problem?.split('Write ')[1]).toBe(`one whole number, with its area code${end}`);
});

test.each(['DO NOT TEXT 413-555-0101', '413-555-0101 STOP'])(
  '%j typed after the call list was made takes the customer off it',
  (phone) => {
    const { host } = callShop([
      ['Ana Adams', '413-555-0101', '', 'Loyalist', '', 'yes', '', 'yes'],
      ['Zoe', '413-555-0199', '', 'Loyalist', '', 'yes', '', 'yes'],
    ]);
    make(host);
    typeFor(host, { tab: 'Customers', name: 'Ana Adams', column: 'Phone' }, phone);
    use(host, 'whoNeedsFollowUp');
    expect(waiting(host)).toEqual(['Zoe']);
  },
);
