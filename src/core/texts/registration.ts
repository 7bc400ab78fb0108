/** Drafts the words that US carriers ask for before a business may text (A2P 10DLC): brand, use case, samples, opt-in, opt-out, help. */
import type { Wording } from './checkTemplate';
import { STARTERS } from './starters';
import { compileTemplate } from './template';

/** One field of the registration form. */
export interface RegistrationPart {
  /** As the form calls it. */
  readonly title: string;
  readonly text: string;
  /** What the owner has to look at, or ''. */
  readonly hint: string;
}

export interface RegistrationFacts extends Wording {
  /** How the customers agreed, in the owner's words; '' when never told. */
  readonly consentStory: string;
}

const RATES = 'Msg & data rates may apply.';
/** People with short usual names, as forms want samples. */
const SAMPLE_NAMES = [
  { firstName: 'Ana', name: 'Ana Reyes' },
  { firstName: 'Ben', name: 'Ben Cole' },
] as const;

/** Every field in the order of the form. Without a business name and a website there is nothing to draft. */
export function draftRegistration(facts: RegistrationFacts): readonly RegistrationPart[] {
  const { businessName, website, consentStory } = facts;
  const [first, second] = samplesOf(facts);
  const story = consentStory.trim().replace(/[.\s]+$/, '');
  const agreed = story === '' ? 'They agree in person or on a form of ours' : `How they agree: ${story}`;
  const part = (title: string, text: string, hint = ''): RegistrationPart => ({ title, text, hint });
  return [
    part(
      'Brand',
      businessName,
      'Beside it give the legal name and tax number exactly as on your tax record.',
    ),
    part('Website', website, 'It needs a privacy policy which says that mobile numbers are not shared.'),
    part('Use case', 'Marketing', 'With few texts a month choose the low-volume kind; it costs less.'),
    part(
      'Campaign description',
      `${businessName} sends one text a month to its own customers who agreed to it: news and offers of the shop with one link to ${website}. Each text names the business and says how to stop. Numbers are never bought or shared.`,
    ),
    part('Sample message 1', first),
    part('Sample message 2', second),
    part(
      'How people opt in',
      `Customers of ${businessName} give their mobile number and agree to these words: "I agree to get one marketing text a month from ${businessName} at the number I gave. Agreeing is no condition of buying anything. ${RATES} Reply STOP to stop, HELP for help." ${agreed}. Day, way and wording of each consent are kept.`,
      'Make it true: use these very words on your form or site, and add a picture or a link to it.',
    ),
    part(
      'Opt-in message',
      `${businessName}: you get one text a month from us. ${RATES} Reply HELP for help, STOP to stop.`,
    ),
    part('Opt-out words', 'STOP, UNSUBSCRIBE, END, QUIT, STOPALL, REVOKE, OPTOUT, CANCEL'),
    part('Opt-out message', `${businessName}: you get no more texts from us. Reply START to get them again.`),
    part('Help words', 'HELP, INFO'),
    part(
      'Help message',
      `${businessName}: one text a month with news of our shop. Reach us at ${website}. ${RATES} Reply STOP to stop.`,
    ),
  ];
}

/** The month's own words, and others of the same make. */
function samplesOf(facts: RegistrationFacts): readonly [string, string] {
  const other = STARTERS.find((starter) => starter !== facts.monthlyText.trim()) ?? '';
  const [ana, ben] = SAMPLE_NAMES;
  return [compileTemplate(facts.monthlyText, facts)(ana), compileTemplate(other, facts)(ben)];
}
