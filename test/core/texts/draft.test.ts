/** What a text costs while it is written. */
import { countDraft, LONG_NAME, replaceDear } from '../../../src/core/texts/draft';
import { longestNames } from '../../../src/core/texts/longestNames';

const SHOP = { businessName: "Bella's", website: 'https://bellas.example.com' };
const person = (name: string) => ({ firstName: name.split(' ')[0] ?? '', name });

test('the longest finished text is counted, not the template', () => {
  const people = [person('Jo Ash'), person('Bartholomew Ash')];
  expect(countDraft('Hi {first name}!', SHOP, people).text).toBe('Hi Bartholomew!');
});

test('a short text with a dear name costs more than a longer plain one', () => {
  const template = `{first name}, ${'a'.repeat(70)}`;
  const counted = countDraft(template, SHOP, [person('Bartholomew Ash'), person('Łu Ash')]);
  expect([counted.text.slice(0, 3), counted.parts, counted.room]).toEqual(['Łu,', 2, 134]);
});

test.each([
  [160, 1, 160],
  [161, 2, 306],
  [306, 2, 306],
  [307, 3, 459],
])('%i plain characters take %i parts with room for %i', (length, parts, room) => {
  expect(countDraft('a'.repeat(length), SHOP, [person('Jo')])).toMatchObject({ parts, room });
});

test('without anybody in the month a long name is taken', () => {
  expect(countDraft('{name}', SHOP, []).text).toBe(LONG_NAME.name);
});

test('a dear character of a name is not offered to be replaced', () => {
  const { dear } = countDraft('It’s {first name}', SHOP, [person('Łu')]);
  expect(dear.map(({ character, isInTemplate }) => [character, isInTemplate])).toEqual([
    ['’', true],
    ['Ł', false],
  ]);
});

test('replacing takes every one of them, and what nothing stands for is left out', () => {
  expect(replaceDear('It’s ’90s', { character: '’', name: '', plain: "'" })).toBe("It's '90s");
  expect(replaceDear('Hi 🎂!', { character: '🎂', name: '', plain: '' })).toBe('Hi !');
});

test('four people stand for all, each once', () => {
  const people = [
    'Jo Ash',
    'Bartholomew Ash',
    'Al Featherstonehaugh-Smythe',
    'Łukasz Nowak',
    'Ed Brzęczyszczykiewicz',
  ];
  expect(longestNames(people.map(person)).map(({ name }) => name)).toEqual([
    'Bartholomew Ash',
    'Al Featherstonehaugh-Smythe',
    'Łukasz Nowak',
    'Ed Brzęczyszczykiewicz',
  ]);
  expect(longestNames([person('Jo Ash')])).toHaveLength(1);
  expect(longestNames([])).toEqual([]);
});
