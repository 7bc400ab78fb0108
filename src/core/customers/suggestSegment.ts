/** "Not sure": the segment that follows from five plain answers about a customer, with the reason; the owner decides. */
import type { Segment } from './segment';

/** What the owner says of a customer. */
export interface SegmentAnswers {
  /** 1 (not at all) to 5 (delighted). */
  readonly satisfied: number;
  /** 1 (would leave today) to 5 (always comes back). */
  readonly loyal: number;
  readonly bringsOthers: boolean;
  /** We let them down, and it was not made right. */
  readonly letDown: boolean;
  readonly onlyPrice: boolean;
}

export interface SegmentProposal {
  readonly segment: Segment;
  /** One sentence. */
  readonly reason: string;
}

interface Rule extends SegmentProposal {
  readonly applies: (answers: SegmentAnswers) => boolean;
}

/** From here on an answer speaks for us. */
const HIGH = 4;
/** Up to here it speaks against us. */
const LOW = 2;

/**
 * Tried from the top; the last one always applies. Heskett, Sasser, Schlesinger: satisfaction and loyalty make the segment.
 * A grievance comes first, since it can be mended, while a goodbye cannot be taken back.
 */
const RULES: readonly Rule[] = [
  {
    segment: 'Hostage',
    reason: 'You let them down and they are not content yet: make it right first.',
    applies: ({ letDown, satisfied }) => letDown && satisfied < HIGH,
  },
  {
    segment: 'Terrorist',
    reason: 'Neither content nor loyal, with nothing left that you could make right.',
    applies: ({ satisfied, loyal }) => satisfied <= LOW && loyal <= LOW,
  },
  {
    segment: 'Hostage',
    reason: 'They stay although they are not content: find out why, and make it right.',
    applies: ({ satisfied }) => satisfied <= LOW,
  },
  {
    segment: 'Mercenary',
    reason: 'They come for the price only.',
    applies: ({ onlyPrice }) => onlyPrice,
  },
  {
    segment: 'Mercenary',
    reason: 'Content, but they would go elsewhere tomorrow.',
    applies: ({ loyal }) => loyal <= LOW,
  },
  {
    segment: 'Apostle',
    reason: 'Content, loyal, and they bring others.',
    applies: ({ satisfied, loyal, bringsOthers }) => satisfied >= HIGH && loyal >= HIGH && bringsOthers,
  },
  {
    segment: 'Loyalist',
    reason: 'Content enough, and they come back.',
    applies: () => true,
  },
];

/** The proposal for these answers; scores are taken as 1 to 5. */
export function suggestSegment(answers: SegmentAnswers): SegmentProposal {
  const rule = RULES.find(({ applies }) => applies(answers));
  return { segment: rule?.segment ?? 'Loyalist', reason: rule?.reason ?? '' };
}
