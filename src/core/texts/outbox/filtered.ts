/** When the phone networks take a campaign for spam: how many of its texts they swallowed, and that this is too many. */
import type { SeenText } from '../providers/provider';

/** One or two are bad luck; with a small first campaign they would be more than the share already. */
const LEAST = 3;
/** Above this share networks begin to block the sender as a whole. */
const MOST_SHARE = 0.02;

/** Why no more may go out, by a complete list of what was sent; '' while few are swallowed. `since` in milliseconds since 1970. */
export function filteredTrouble(sent: readonly SeenText[], since: number): string {
  const recent = sent.filter(({ createdAt = 0 }) => createdAt >= since);
  const swallowed = recent.filter(({ problem }) => problem?.scope === 'content').length;
  if (swallowed < LEAST || swallowed <= recent.length * MOST_SHARE) return '';
  return (
    `Phone networks took ${swallowed} of ${recent.length} texts for spam, so no more go out; the others wait. ` +
    'Change the words or the link to fit your registration and say yes to them. To go on with the same words, stop all sending, then say yes again.'
  );
}
