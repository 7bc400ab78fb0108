/** The end of an import, or of taking one back: what was edited since stays, unless the owner says otherwise. */
import type { EditedSince } from '../../src/rpc/importViews';
import type { BringIn } from './useBringIn';

interface Props {
  readonly flow: BringIn;
  readonly change: string;
  readonly edited: readonly EditedSince[];
}

export function Done({ flow, change, edited }: Props) {
  if (edited.length === 0)
    return change === '' ? null : (
      <p>
        You may close this window and look at your list: where Bring customers in begins, it can be taken back
        later too.
      </p>
    );
  return (
    <section aria-label="Edited since">
      <p>These were edited since then, so they stay as they are:</p>
      <ul>
        {edited.map((one) => (
          <li key={`${one.customerId} ${one.heading}`}>{editedLine(one)}</li>
        ))}
      </ul>
      <button type="button" class="stop" onClick={() => void flow.takeBack(change, true)}>
        Take these back too
      </button>
    </section>
  );
}

function editedLine({ name, heading, now }: EditedSince): string {
  return heading === ''
    ? `${name}: a new customer that you have edited`
    : `${name}: ${heading} is now ${now}`;
}
