/** The segment among the tags, labels and groups of other systems. */
import { SEGMENTS, readSegment, type Segment } from '../../core/customers/segment';

const BETWEEN = /\s*(?::::|[,;|\n])\s*/;
/** `Segment: Apostle`, `Regulars > Loyalists`, `* Apostles`, `"Apostle"`. */
const AROUND = /^.*[:>=/]\s*|^[*"'#[(\s]+|["'\])\s]+$/g;
/** A short form in the list's own column, somebody else's word in a tag. */
const OTHERS = /^hosts?$/i;

/** The segment in a cell of tags; of several the one that closes most doors, '' when there is none. */
export function segmentIn(tags: string): Segment | '' {
  const found = tags.split(BETWEEN).map((tag) => {
    const word = tag.replace(AROUND, '').replace(AROUND, '');
    const reading = readSegment(OTHERS.test(word) ? '' : word);
    return reading.kind === 'known' ? SEGMENTS.indexOf(reading.segment) : -1;
  });
  return SEGMENTS[Math.max(...found)] ?? '';
}
