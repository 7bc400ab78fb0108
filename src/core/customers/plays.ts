/** What each segment is in one line, and what to do with such a customer; when to do it is the follow-up clock's business. */
import type { Segment } from './segment';

export interface Play {
  /** One line for the button. */
  readonly meaning: string;
  /** What to do, first things first. */
  readonly steps: readonly string[];
}

/** Heskett, Sasser, Schlesinger: what follows from what a customer is. */
export const PLAYS: { readonly [kind in Segment | 'Lead']: Play } = {
  Apostle: {
    meaning: 'Loves you and brings others.',
    steps: [
      'Say thank you in person, and mean it.',
      'Ask who else would like you, and thank for each one they bring.',
      'First in line when you surprise somebody.',
    ],
  },
  Loyalist: {
    meaning: 'Comes back, is content, does not talk about it.',
    steps: [
      'Keep in touch: ask how the last visit was.',
      'Remember one small thing they like, and write it in the notes.',
      'Surprise the best of them: some become Apostles.',
    ],
  },
  Mercenary: {
    meaning: 'Comes for the lowest price only.',
    steps: [
      'Ask what they need next.',
      'No further discount by habit, and no monthly text.',
      'Show what others pay the full price for.',
    ],
  },
  Hostage: {
    meaning: 'You let them down and have not made it right.',
    steps: [
      'Call this week. Say sorry, without a but.',
      'Ask what would make it right, and do it.',
      'No marketing until it is done.',
    ],
  },
  Terrorist: {
    meaning: 'Speaks against you everywhere.',
    steps: [
      'Do not contact them: no calls, no texts.',
      'If they come to you, be polite and brief.',
      'A goodbye in peace is worth more than the last word.',
    ],
  },
  Lead: {
    meaning: 'Not a customer yet, or not sorted yet.',
    steps: [
      'Most sales need seven contacts; most people give up after two.',
      'Bring something useful each time.',
      'Once they have bought, sort them.',
    ],
  },
};
