// The words of a call: twenty seconds that say who is calling and where to look.
import { STARTER_SCRIPT } from '../../../src/core/texts/starters';
import { checkScript, countSpoken, MOST_WORDS, scriptWriter } from '../../../src/core/calls/script';

const SHOP = { businessName: "Bella's Bakery", website: 'https://www.bella.example.com/' };
const say = (script: string) => scriptWriter(script, SHOP)({ firstName: 'Ana', name: 'Ana Adams' });
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
const ENOUGH = '{business name} {website} ';
/** What those two take: two words and five. */
const SPOKEN = 7;

it.each([
  ['Hi {first name}, see {website}.', 'Hi Ana, see bella.example.com.'],
  ['{website} or {name}', 'bella.example.com or Ana Adams'],
  ['Look at http://other.example.com/new now', 'Look at other.example.com/new now'],
])('%j is said as %j', (script, said) => {
  expect(say(script)).toBe(said);
});

it.each([
  ['', 0],
  ['Hi Ana, good day!', 4],
  ['bella.example.com', 5],
  ["it's fine - really", 3],
  ['a\nb  c', 3],
  ['Ünal 20', 2],
])('%j has %d words', (script, count) => {
  expect(countSpoken(script)).toBe(count);
});

it('the script to begin with can be used as it is', () => {
  expect(checkScript(STARTER_SCRIPT, SHOP)).toEqual([]);
});

it.each([
  [ENOUGH, []],
  [ENOUGH + words(MOST_WORDS - SPOKEN), []],
  [
    ENOUGH + words(MOST_WORDS - SPOKEN + 1),
    ['The call script has 51 words and takes 20 seconds. Shorten it to 50 words, 20 seconds.'],
  ],
  ['this is {business name}', ['The call script does not say your website. Put {website} into it.']],
  ['see {website}', ['The call script does not say your business name. Put {business name} into it.']],
])('%j: %j', (script, faults) => {
  expect(checkScript(script, SHOP)).toEqual(faults);
});

it('asks for what Settings lacks', () => {
  expect(checkScript(STARTER_SCRIPT, { businessName: '', website: '' })).toEqual([
    'Write your business name into Settings.',
    'Write your website into Settings.',
  ]);
});
