/** How the customers of a list spread over the segments, against the mix of a healthy business. */
import type { CustomerRow } from './customer';
import { readSegment, type Segment } from './segment';

export interface SegmentMix {
  /** `Lead` counts blank segments, `Unknown` words that are no segment, misspelt ones included. */
  readonly counts: Readonly<Record<Segment | 'Lead' | 'Unknown', number>>;
  /** 0 to 1, of the customers with a known segment; 0 when there are none. */
  readonly apostleShare: number;
  /** 0 to 1, of the customers with a known segment; 0 when there are none. */
  readonly loyalistShare: number;
}

/** Heskett, Sasser, Schlesinger: a tenth of the customers love you, seven tenths support you. */
const HEALTHY_APOSTLES = 0.1;
const HEALTHY_LOYALISTS = 0.7;
/** Fewer customers than this say nothing about shares. */
const MIN_CUSTOMERS = 10;

/** Counts the segments of a list. */
export function segmentMix(customers: readonly CustomerRow[]): SegmentMix {
  const counts = { Apostle: 0, Loyalist: 0, Mercenary: 0, Hostage: 0, Terrorist: 0, Lead: 0, Unknown: 0 };
  for (const { cells } of customers) {
    const reading = readSegment(cells.segment);
    if (reading.kind === 'known') counts[reading.segment] += 1;
    else counts[reading.kind === 'blank' ? 'Lead' : 'Unknown'] += 1;
  }
  const known = customers.length - counts.Lead - counts.Unknown;
  return {
    counts,
    apostleShare: shareOf(counts.Apostle, known),
    loyalistShare: shareOf(counts.Loyalist, known),
  };
}

/** The mix in one or two plain sentences, with the healthy shares beside it. */
export function mixSentence({ counts, apostleShare, loyalistShare }: SegmentMix): string {
  const known = counts.Apostle + counts.Loyalist + counts.Mercenary + counts.Hostage + counts.Terrorist;
  if (known === 0) return 'No customer has a segment yet.';
  const customers = known === 1 ? '1 customer' : `${known} customers`;
  const apostles = `${percent(apostleShare)} are Apostles (healthy: about ${percent(HEALTHY_APOSTLES)})`;
  const loyalists = `${percent(loyalistShare)} Loyalists (about ${percent(HEALTHY_LOYALISTS)})`;
  const advice =
    known < MIN_CUSTOMERS ? 'Too few yet to judge the mix.' : adviceOn(apostleShare, loyalistShare);
  return `Of ${customers} with a segment ${apostles} and ${loyalists}. ${advice}`;
}

function adviceOn(apostleShare: number, loyalistShare: number): string {
  if (loyalistShare < HEALTHY_LOYALISTS)
    return 'Keep in touch more often, so that more of them become Loyalists.';
  if (apostleShare < HEALTHY_APOSTLES)
    return 'Surprise your best Loyalists: some of them could become Apostles.';
  return 'That is a healthy mix.';
}

function shareOf(count: number, of: number): number {
  return of === 0 ? 0 : count / of;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
