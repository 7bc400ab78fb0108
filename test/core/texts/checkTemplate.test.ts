// The check of the monthly text: each rule by a text that just keeps it and one that just breaks it.
import { checkTemplate, type Wording } from '../../../src/core/texts/checkTemplate';
import { STARTERS } from '../../../src/core/texts/starters';

const SETTINGS: Wording = {
  businessName: "Bella's Bakery",
  website: 'https://www.bella.example.com',
  monthlyText: STARTERS[0] ?? '',
};

const LINK = 'https://bella.example.com';
const errorsOf = (monthlyText: string, settings: Partial<Wording> = {}) =>
  checkTemplate({ ...SETTINGS, ...settings, monthlyText }).errors.join(' ');
const warningsOf = (monthlyText: string) => checkTemplate({ ...SETTINGS, monthlyText }).warnings.join(' ');

/** A text that keeps every rule, with this in its middle. */
const withWords = (words: string) => `Bella's Bakery: ${words} ${LINK} Reply STOP to opt out`;

describe('a good text', () => {
  it.each(STARTERS.map((text) => [text]))('is the starter %j, without a warning', (text) => {
    expect(checkTemplate({ ...SETTINGS, monthlyText: text })).toEqual({ errors: [], warnings: [] });
  });

  it.each([
    [
      'with the name written out in another case and apostrophe',
      'BELLA’S  bakery: hi {link} reply stop to end',
    ],
    ['with a page of the site', "Bella's Bakery: https://bella.example.com/menu?a=1. Text STOP to quit"],
    ['with the site below www', "Bella's Bakery: https://www.bella.example.com/menu STOP to end"],
    ['with doubled braces', '{{business name}}: hi {{first name}} {{link}} Reply STOP to opt out'],
  ])('is one %s', (_, text) => {
    expect(errorsOf(text)).toBe('');
  });
});

describe('a text is refused', () => {
  it.each([
    ['empty', ' \n ', 'The monthly text is empty'],
    ['without the business', `Fresh bread ${LINK} Reply STOP to opt out`, 'does not say who it is from'],
    ['without a link', withWords('hi').replace(LINK, ''), 'has no link'],
    [
      'with two links',
      withWords(`${LINK}/a`),
      'has 2 links (https://bella.example.com/a and https://bella.example.com)',
    ],
    ['with a bare second link', withWords('see example.com'), 'has 2 links'],
    [
      'with a foreign link',
      withWords('hi').replace(LINK, 'https://evil.example.net'),
      'leads to evil.example.net, but your Website is bella.example.com',
    ],
    [
      'with a host below its own',
      withWords('hi').replace(LINK, 'https://x.bella.example.com'),
      'leads to x.bella.example.com',
    ],
    [
      'with its own host as a disguise',
      withWords('hi').replace(LINK, `${LINK}@evil.example.net`),
      'leads to evil.example.net',
    ],
    [
      'with http',
      withWords('hi').replace(LINK, 'http://bella.example.com'),
      'must begin with https://: write https://bella.example.com.',
    ],
    [
      'with a bare link',
      withWords('hi').replace(LINK, 'bella.example.com/a'),
      'write https://bella.example.com/a.',
    ],
    [
      'with a shortener',
      withWords('hi').replace(LINK, 'https://bit.ly/x'),
      'bit.ly is a public link shortener',
    ],
    ['without the way to stop', `Bella's Bakery: ${LINK}`, 'does not say how to stop'],
    [
      'that only invites to stop by',
      `Bella's Bakery: Stop by! STOP BY TODAY ${LINK}`,
      'does not say how to stop',
    ],
    ['with an unknown placeholder', withWords('{nick}'), '{nick} stands for nothing'],
    ['with an empty placeholder', withWords('{}'), '{} stands for nothing'],
    ['with a stray brace', withWords('{first name'), 'stands alone'],
    [
      'with a placeholder of another program',
      withWords('[First Name]'),
      '[First Name] would go out as it stands',
    ],
    ['with a merge tag of another program', withWords('*|FNAME|*'), '*|FNAME|* would go out'],
  ])('when it is one %s', (_, text, words) => {
    expect(errorsOf(text)).toContain(words);
  });

  it.each([
    ['Business name', { businessName: ' ' }],
    ['Website', { website: '' }],
  ])('while Settings has no %s, in one sentence', (name, settings) => {
    expect(errorsOf('{business name}: {link} Reply STOP to opt out', settings)).toMatch(
      new RegExp(`^Settings has no ${name}[^.]*\\.$`),
    );
  });

  it('when the site itself is a shortener', () => {
    expect(
      errorsOf('{business}: {link} Reply STOP to opt out', { website: 'https://tinyurl.com/bella' }),
    ).toContain('shortener');
  });

  it('with every reason at once, each a sentence', () => {
    expect(checkTemplate({ ...SETTINGS, monthlyText: 'Hi {nick}' }).errors).toHaveLength(4);
  });
});

describe('a business whose name is an address', () => {
  it('has one link, not two', () => {
    const settings = { businessName: 'Cakes.com', website: 'https://cakes.example.com' };
    expect(errorsOf('Cakes.com: {link} Reply STOP to opt out', settings)).toBe('');
  });
});

describe('the length', () => {
  const fixed = withWords('').length;
  const ofLength = (length: number) => withWords('x'.repeat(length - fixed));

  it.each([
    [160, '', ''],
    [161, '', 'takes 2 parts'],
    [459, '', 'takes 3 parts'],
    [460, 'takes 4 parts', ''],
  ])('of %d characters gives the error %j and the warning %j', (length, error, warning) => {
    const found = { errors: errorsOf(ofLength(length)), warnings: warningsOf(ofLength(length)) };
    expect([found.errors.includes(error || '\0'), found.warnings.includes(warning || '\0')]).toEqual([
      error !== '',
      warning !== '',
    ]);
  });

  it('is measured with a long name', () => {
    expect(warningsOf(ofLength(153).replace('xxxx', '{first name}'))).toContain('takes 2 parts');
  });

  it('that dear characters cause is explained by them', () => {
    expect(warningsOf(withWords('it’s 🥐 time'))).toBe(
      'The text takes 2 parts, so each costs as much as 2 texts: make it shorter. ' +
        "Dear characters: curly apostrophe ’ (write '), emoji 🥐 (leave it out).",
    );
  });

  it('of a short text with an emoji is warned of before it costs anything', () => {
    const settings = { businessName: 'B', website: 'https://b.example.com' };
    const { errors, warnings } = checkTemplate({
      ...SETTINGS,
      ...settings,
      monthlyText: 'B 🥐 {link} Reply STOP to end',
    });
    expect({ errors, warnings }).toEqual({
      errors: [],
      warnings: [
        'The text has room for 70 characters only, instead of 160. Dear characters: emoji 🥐 (leave it out).',
      ],
    });
  });
});
