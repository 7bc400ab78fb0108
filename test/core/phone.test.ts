import fc from 'fast-check';
import { getCountries, getExampleNumber } from 'libphonenumber-js/core';
import examples from 'libphonenumber-js/examples.mobile.json';
import metadata from 'libphonenumber-js/metadata.max.json';
import type { Cell } from '../../src/core/cell';
import type { Day } from '../../src/core/day';
import { readPhone, readQuickly, readSlowly } from '../../src/core/phone';
import { northAmerica } from '../../src/core/phoneMetadata';

const ana = { kind: 'phone', phone: '+14155550148', isTextable: true };
const whyOf = (cell: Cell, country = 'US'): string => {
  const reading = readPhone(cell, country);
  return reading.kind === 'unreadable' ? reading.why : reading.kind;
};

describe('readPhone reads however the number is written', () => {
  test('415-555-0000, which a spreadsheet would not have rounded', () => {
    expect(readPhone('415-555-0000', 'US')).toMatchObject({ kind: 'phone', phone: '+14155550000' });
  });

  test.each<Cell>([4155550000, '4155550000', 14136000000, '14160000000.0'])(
    'but not %j, which it may have',
    (cell) => {
      expect(readPhone(cell, 'US')).toMatchObject({ kind: 'unreadable' });
    },
  );

  test.each<Cell>([
    '(415) 555-0148',
    '(415)555-0148',
    '415.555.0148',
    '415/555-0148',
    '1-415-555-0148',
    '+1 (415) 555-0148',
    ' 415 555 0148 ',
    '415\u00a0555\u00a00148',
    '415–555–0148',
    '415‑555‑0148',
    '\u202a+1 415-555-0148\u202c',
    '４１５５５５０１４８',
    'tel:+1-415-555-0148',
    'Tel: 415-555-0148',
    'cell 415-555-0148',
    'm: 415 555 0148',
    '415-555-0148 (mobile)',
    '415_555_0148',
    '415*555*0148',
    '415·555·0148',
    '📱 415 555 0148',
    'ph# 415-555-0148',
    '#415-555-0148',
  ])('%j', (cell) => {
    expect(readPhone(cell, 'US')).toEqual(ana);
  });

  test.each<Cell>([4155550148, 14155550148, '4155550148.0', '14155550148', '+14155550148', "'+14155550148"])(
    '%j, as spreadsheets spoil it',
    (cell) => {
      expect(readPhone(cell, 'US')).toEqual(ana);
    },
  );

  test('the .0 of a number column never becomes the last digit', () => {
    expect(readPhone('1415555014.0', 'US').kind).toBe('unreadable');
  });
});

describe('readPhone and text messages', () => {
  test.each<[string, Cell]>([
    ['toll-free', '800-555-0148'],
    ['toll-free with the one', '1 (888) 555-0148'],
    ['premium', '900-555-0148'],
    ['an extension', '(415) 555-0148 x12'],
    ['an extension in words', '415-555-0148 ext. 5'],
    ['an extension as in links', '4155550148;ext=9'],
    ['a landline by its label', '415-555-0148 (home)'],
    ['a fax', 'Fax: 415-555-0148'],
  ])('%s cannot get one: %j', (_, cell) => {
    expect(readPhone(cell, 'US')).toMatchObject({ kind: 'phone', isTextable: false });
  });

  test.each(['604-555-0148', '+1 876 555 0148', '+1 340 555 0148', '787-555-0148'])(
    '%s, in the plan but not in the States, can',
    (cell) => {
      expect(readPhone(cell, 'US')).toMatchObject({ kind: 'phone', isTextable: true });
    },
  );
});

describe('readPhone refuses what is not certain', () => {
  test.each<[Cell, string]>([
    ['555-0148', 'too short'],
    ['310-1234', 'too short'],
    ['867-5309', 'too short'],
    ['415-555-014', 'too short'],
    ['405-11-0175', 'too short'],
    [0, 'too short'],
    ['415-555-01488', 'too long'],
    ['0014158675309', 'too long'],
    ['415 867 5309 / 10', 'too long'],
    ['415-555-0148 or 415-555-0149', 'two numbers in one cell'],
    ['415-555-0148\n415-555-0149', 'two numbers in one cell'],
    ['415-555-0148 415-555-0149', 'two numbers in one cell'],
    ['999-555-0148', 'there is no such number'],
    ['411-555-0148', 'there is no such number'],
    ['1-800-FLOWERS', 'words or letters beside the digits'],
    ['415-555-0148 ask for Ben', 'words or letters beside the digits'],
    ['4.15555E+09', 'rounded, its last digits are lost'],
    [-1117, 'the result of a calculation'],
    [1415555.0148, 'the result of a calculation'],
    ['ask her', 'not a phone number'],
    ['#ERROR!', 'not a phone number'],
    [true, 'not a phone number'],
    [{ day: '2026-01-01' as Day }, 'not a phone number'],
    ['5'.repeat(300), 'not a phone number'],
  ])('%j: %s', (cell, why) => {
    expect(whyOf(cell)).toBe(why);
  });

  test.each<Cell | undefined>([undefined, '', '  ', '\u200b'])('%j is blank', (cell) => {
    expect(readPhone(cell, 'US')).toEqual({ kind: 'blank' });
  });
});

describe('readPhone and the country', () => {
  const british = getExampleNumber('GB', examples, metadata);

  test('a national number is read by the country of the list', () => {
    expect(readPhone(british?.formatNational(), 'GB')).toEqual({
      kind: 'phone',
      phone: british?.number,
      isTextable: true,
    });
    expect(readPhone(british?.formatNational(), 'US').kind).toBe('unreadable');
  });

  test('a number cell that lost the plus of its own country is read', () => {
    expect(readPhone(Number(british?.number), 'GB')).toMatchObject({ phone: british?.number });
  });

  test.each<[Cell, string, boolean]>([
    [491711234567, '+491711234567', true],
    ['491711234567', '+491711234567', true],
    ['0491 7112345', '+494917112345', false],
    ['04917112345', '+494917112345', false],
    ['01755550000', '+491755550000', true],
  ])(
    'in Germany %j is %s: no landline of Leer, nor rounded with a zero before it',
    (cell, phone, isTextable) => {
      expect(readPhone(cell, 'DE')).toEqual({ kind: 'phone', phone, isTextable });
    },
  );

  test('a number cell of twelve digits is a foreign number without its plus', () => {
    expect(readPhone(Number(british?.number), 'US')).toMatchObject({ phone: british?.number });
  });

  test('eleven digits that do not begin with 1 may be a slip and stay unreadable', () => {
    expect(whyOf(41555501489)).toBe('too long');
  });

  test.each(['ca', 'CA', 'JM'])('the shared plan is read in %s too', (country) => {
    expect(readPhone('415-555-0148', country)).toEqual(ana);
  });

  test('an unknown country leaves numbers with a plus readable', () => {
    expect(readPhone('+1 415 555 0148', 'XX')).toEqual(ana);
    expect(readPhone('415 555 0148', 'XX').kind).toBe('unreadable');
  });

  test('each mobile number of the library is textable at home and from abroad', () => {
    const numbers = getCountries(metadata).map((country) => getExampleNumber(country, examples, metadata));
    const lost = numbers.filter((number) => {
      const abroad = readPhone(number?.formatInternational(), 'US');
      return (
        number?.isValid() && !(abroad.kind === 'phone' && abroad.phone === number.number && abroad.isTextable)
      );
    });
    expect(lost).toEqual([]);
  });
});

describe('the quick way', () => {
  const countries = fc.constantFrom('US', 'CA', 'JM', 'GB', 'XX');

  test('agrees with the library wherever it answers, on any digits and marks', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 3, maxLength: 3 });
    const mark = fc.constantFrom('', ' ', '-', '.', '(', ') ', ' - ');
    const parts = fc.tuple(
      fc.constantFrom('', '+', '+1', '1', '1-', '011', '('),
      digits,
      mark,
      digits,
      mark,
      digits,
      fc.constantFrom('', '0', '48', '.0', '0.0'),
    );
    fc.assert(
      fc.property(parts, countries, (text, country) => {
        const quick = readQuickly(text.join(''), country);
        if (quick !== undefined) expect(quick).toEqual(readSlowly(text.join(''), country));
      }),
      { numRuns: 3000 },
    );
  });

  test('may go by the first four digits: the plan tells no numbers apart by the next two', () => {
    const plan = new RegExp(`^(?:${northAmerica().fixedLines})$`);
    const isIn = (start: number) => plan.test(String(start).padStart(6, '0') + '0000');
    const differing = Array.from({ length: 1_000_000 }, (_, start) => start).filter(
      (start) => isIn(start) !== isIn(start - (start % 100)),
    );
    expect(differing).toEqual([]);
  });

  test('agrees with the library on every area code', () => {
    const texts = Array.from({ length: 1000 }, (_, code) => `${String(code).padStart(3, '0')}-555-0148`);
    const differing = texts.filter((text) => {
      const quick = readQuickly(text, 'US');
      return quick !== undefined && JSON.stringify(quick) !== JSON.stringify(readSlowly(text, 'US'));
    });
    expect(differing).toEqual([]);
  });

  test.each(['(415) 555-0148', '14155550148', '+1 415 555 0148', '416-555-0148', '555-0148'])(
    'answers %s',
    (text) => {
      expect(readQuickly(text, 'US')).toBeDefined();
    },
  );
});
