/** Whether the monthly text may go out as it is written, in sentences for the owner; real people's texts are left to the plan. */
import type { Settings } from '../settings';
import { findLinks, hostOf, isShortener, type Link } from './links';
import { partsOf, type DearCharacter } from './parts';
import { render, hasStrayBrace, unknownPlaceholders } from './template';

/** More parts than this are not sent: a monthly text is one short sentence and one link. */
export const MOST_PARTS = 3;

/** What a text is made of. */
export type Wording = Pick<Settings, 'businessName' | 'website' | 'monthlyText'>;

export interface TemplateCheck {
  /** Each must be mended before anything can be prepared. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/** What the rules look at. */
interface Draft {
  readonly settings: Wording;
  /** The text for a person with a long name. */
  readonly text: string;
}

type Rule = (draft: Draft) => readonly string[];

/** Longer than nine in ten names: if the text fits for her, it fits for nearly everybody. */
const LONG_NAME = { firstName: 'Maximilienne', name: 'Maximilienne Fotheringham' };

/** The carriers' word, shouted; `STOP BY` is an invitation. */
const SHOUTED_STOP = /\bSTOP\b(?!\s+(?:BY|IN)\b)/;
/** The word in any case after a word for answering; `Stop by!` alone is no way to stop. */
const ANSWER_STOP = /\b(?:reply|text|txt|send|answer)(?:\s+with)?\s+["'“‘]?stop\b/i;
/** Placeholders as other programs write them; here they would go out as they stand. */
const FOREIGN_PLACEHOLDER =
  /\[\s*(?:\w+[ _])?name\s*\]|<<[^<>]*>>|<\s*(?:\w+[ _])?name\s*>|%\w*name%|\*\|[^|]*\|\*/i;

const ERROR_RULES: readonly Rule[] = [checkSender, checkPlaceholders, checkLink, checkStop, checkLength];
const WARNING_RULES: readonly Rule[] = [warnOfParts];

/** Checks the template with the business of the settings: what carriers demand, and what keeps a text short. */
export function checkTemplate(settings: Wording): TemplateCheck {
  if (settings.monthlyText.trim() === '')
    return {
      errors: [
        'The monthly text is empty: write one short sentence and one link under "Monthly text" in Settings.',
      ],
      warnings: [],
    };
  const draft = { settings, text: render(settings.monthlyText, { ...settings, ...LONG_NAME }) };
  const run = (rules: readonly Rule[]) => rules.flatMap((rule) => rule(draft));
  return { errors: run(ERROR_RULES), warnings: run(WARNING_RULES) };
}

function checkSender({ settings, text }: Draft): string[] {
  if (settings.businessName.trim() === '')
    return ['Settings has no Business name, and each text must say who it is from: fill it in.'];
  return plainWords(text).includes(plainWords(settings.businessName))
    ? []
    : ['The text does not say who it is from: put {business name} in it.'];
}

function checkPlaceholders({ settings: { monthlyText } }: Draft): string[] {
  const errors = unknownPlaceholders(monthlyText).map(
    (word) => `{${word}} stands for nothing: use {first name}, {name}, {business name} or {website}.`,
  );
  if (hasStrayBrace(monthlyText))
    errors.push('A { or } stands alone in the text: take it out, or write for example {first name}.');
  const foreign = FOREIGN_PLACEHOLDER.exec(monthlyText)?.[0];
  if (foreign !== undefined)
    errors.push(`${foreign} would go out as it stands: write {first name} or {name}.`);
  return errors;
}

function checkLink({ settings, text }: Draft): string[] {
  if (settings.website.trim() === '')
    return ['Settings has no Website, and the link in the text must lead to your own site: fill it in.'];
  const links = findLinks(text).filter(({ text: link }) => !settings.businessName.includes(link));
  const [link] = links;
  if (!link)
    return [
      'The text has no link: put {website} in it, or a page of your own site that begins with https://.',
    ];
  if (links.length > 1)
    return [`The text has ${links.length} links (${links.map((one) => one.text).join(' and ')}): leave one.`];
  return checkAddress(link, hostOf(settings.website));
}

function checkAddress({ text, host, isSecure }: Link, ownHost: string): string[] {
  if (isShortener(host))
    return [
      `${host} is a public link shortener, and carriers stop such texts: use the address of your own site.`,
    ];
  if (host !== ownHost)
    return [`The link leads to ${host}, but your Website is ${ownHost}: link to your own site.`];
  return isSecure
    ? []
    : [`The link ${text} must begin with https://: write https://${text.replace(/^\w+:\/\//, '')}.`];
}

function checkStop({ text }: Draft): string[] {
  return SHOUTED_STOP.test(text) || ANSWER_STOP.test(text)
    ? []
    : ['The text does not say how to stop it: end it with "Reply STOP to opt out".'];
}

function checkLength({ text }: Draft): string[] {
  const { parts, dear } = partsOf(text);
  if (parts <= MOST_PARTS) return [];
  return [
    `The text takes ${parts} parts, and more than ${MOST_PARTS} are not sent: shorten it.${sayDear(dear)}`,
  ];
}

function warnOfParts({ text }: Draft): string[] {
  const { parts, dear } = partsOf(text);
  if (parts > MOST_PARTS) return [];
  if (parts > 1)
    return [
      `The text takes ${parts} parts, so each costs as much as ${parts} texts: make it shorter.${sayDear(dear)}`,
    ];
  return dear.length === 0
    ? []
    : [`The text has room for 70 characters only, instead of 160.${sayDear(dear)}`];
}

function sayDear(dear: readonly DearCharacter[]): string {
  if (dear.length === 0) return '';
  const remedies = dear.map(
    ({ character, name, plain }) =>
      `${name} ${character} (${plain === '' ? 'leave it out' : `write ${plain}`})`,
  );
  return ` Dear characters: ${remedies.join(', ')}.`;
}

/** For comparing words whatever their case, blanks and kind of apostrophe. */
function plainWords(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
}
