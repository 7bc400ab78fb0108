/** What the owner says on the phone: rendered as it is spoken, and checked for length and for who is calling. */
import { compileTemplate, type BusinessWords, type PersonWords } from '../texts/template';

/** Twenty seconds at an easy pace. */
export const MOST_WORDS = 50;
const WORDS_A_SECOND = 2.5;

/** Makes scripts for many people: an address is said without https:// and www. */
export function scriptWriter(template: string, business: BusinessWords): (person: PersonWords) => string {
  const render = compileTemplate(template, business);
  return (person) =>
    render(person)
      .replace(/https?:\/\/(www\.)?/gi, '')
      .replace(/(\w)\/(?=\s|[.,!?]|$)/g, '$1');
}

/** Words as they are spoken: the dots and slashes of an address are words too. */
export function countSpoken(script: string): number {
  const spoken = script.replace(/(\w)[./](?=\w)/g, '$1 dot ');
  return spoken.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Why the script cannot be used, in sentences; none when it can. */
export function checkScript(template: string, business: BusinessWords): string[] {
  const { businessName, website } = business;
  const host = website.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
  const script = scriptWriter(template, business)({ firstName: '', name: '' }).toLowerCase();
  const words = countSpoken(script);
  const faults: string[] = [];
  if (businessName === '') faults.push('Write your business name into Settings.');
  else if (!script.includes(businessName.toLowerCase()))
    faults.push('The call script does not say your business name. Put {business name} into it.');
  if (host === '') faults.push('Write your website into Settings.');
  else if (!script.includes(host.toLowerCase()))
    faults.push('The call script does not say your website. Put {website} into it.');
  if (words > MOST_WORDS)
    faults.push(
      `The call script has ${words} words and takes ${Math.round(words / WORDS_A_SECOND)} seconds. Shorten it to ${MOST_WORDS} words, 20 seconds.`,
    );
  return faults;
}
