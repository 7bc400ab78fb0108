// What happens to a value when somebody writes it down again: slips of the finger, misreadings, other spellings.
import type { Chance } from '../../histories/chance';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** What a scanner takes for something else. */
const MISREAD: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['m', 'rn'],
  ['l', '1'],
  ['o', '0'],
  ['e', 'c'],
  ['s', '5'],
  ['h', 'b'],
  ['g', 'q'],
  ['cl', 'd'],
  ['i', 'l'],
];

/** One wrong, missing, extra or swapped character. */
export function slip(chance: Chance, text: string): string {
  if (text.length < 2) return text;
  const at = chance.below(text.length - 1);
  const isDigit = /\d/.test(text[at] ?? '');
  const other = isDigit ? String(chance.below(10)) : (LETTERS[chance.below(26)] ?? '');
  const [before, here, next, after] = [text.slice(0, at), text[at], text[at + 1], text.slice(at + 2)];
  switch (chance.below(4)) {
    case 0:
      return `${before}${other}${next}${after}`;
    case 1:
      return `${before}${next}${after}`;
    case 2:
      return `${before}${here}${other}${next}${after}`;
    default:
      return `${before}${next}${here}${after}`;
  }
}

/** As a scanner reads it. */
export function misread(chance: Chance, text: string): string {
  const possible = MISREAD.filter(([right]) => text.toLowerCase().includes(right));
  if (possible.length === 0) return slip(chance, text);
  const [right, wrong] = chance.of(possible);
  return text.replace(new RegExp(right, 'i'), wrong);
}

/** A blank too many. */
export function breakUp(chance: Chance, text: string): string {
  const at = 1 + chance.below(Math.max(1, text.length - 1));
  return `${text.slice(0, at)} ${text.slice(at)}`;
}

export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

const SHORT: Readonly<Record<string, readonly string[]>> = {
  Robert: ['Bob', 'Rob', 'Bobby'],
  William: ['Bill', 'Will'],
  Elizabeth: ['Liz', 'Betty', 'Beth'],
  Margaret: ['Peggy', 'Maggie'],
  James: ['Jim', 'Jimmy'],
  John: ['Jack', 'Johnny'],
  Richard: ['Dick', 'Rick'],
  Michael: ['Mike'],
  Thomas: ['Tom', 'Tommy'],
  Charles: ['Chuck', 'Charlie'],
  Edward: ['Ed', 'Ted'],
  Katherine: ['Kate', 'Kathy'],
  Catherine: ['Cathy', 'Kate'],
  Patricia: ['Pat', 'Trish'],
  Jennifer: ['Jen', 'Jenny'],
  Christopher: ['Chris'],
  Daniel: ['Dan', 'Danny'],
  Matthew: ['Matt'],
  Anthony: ['Tony'],
  Joseph: ['Joe'],
  Deborah: ['Debbie', 'Deb'],
  Rebecca: ['Becky'],
  Susan: ['Sue', 'Susie'],
  Timothy: ['Tim'],
  Steven: ['Steve'],
  Samuel: ['Sam'],
  Samantha: ['Sam'],
  Benjamin: ['Ben'],
  Alexander: ['Alex', 'Sasha'],
  Nicholas: ['Nick'],
  Gregory: ['Greg'],
  Andrew: ['Andy', 'Drew'],
  Guadalupe: ['Lupe'],
  José: ['Pepe', 'Joe'],
  Francisco: ['Paco'],
};

/** What friends call her; the name itself when nobody shortens it. */
export function nickname(chance: Chance, name: string): string {
  const short = SHORT[name];
  return short ? chance.of(short) : name;
}

/** `St` for Street and the like. */
export function abbreviated(text: string): string {
  return text
    .replace(/Street/, 'St')
    .replace(/Avenue/, 'Ave.')
    .replace(/Road/, 'Rd')
    .replace(/Drive/, 'Dr')
    .replace(/Lane/, 'Ln')
    .replace(/Court/, 'Ct')
    .replace(/Boulevard/, 'Blvd')
    .replace(/Place/, 'Pl')
    .replace(/straße/, 'str.')
    .replace(/Calle/, 'C/')
    .replace(/Avenida/, 'Avda.');
}
