/** What was brought in or merged earlier and can be taken back; asked for when it is unfolded. */
import { useState } from 'preact/hooks';
import type { ChangeView } from '../../src/rpc/importViews';
import { sayDate } from '../words';
import type { TransferDesk } from './desk';
import type { BringIn } from './useBringIn';

export function Earlier({ desk, flow }: { desk: TransferDesk; flow: BringIn }) {
  const [changes, setChanges] = useState<readonly ChangeView[] | undefined>(undefined);
  const look = async () => {
    const found = await desk.run('Looking', 'listChanges', {});
    if (found !== undefined) setChanges(found.changes);
  };
  if (changes === undefined)
    return (
      <button type="button" class="text small" onClick={() => void look()}>
        Take back an earlier import or merge
      </button>
    );
  return (
    <section aria-label="Earlier">
      <h2>What can be taken back</h2>
      {changes.length === 0 ? <p>Nothing yet.</p> : null}
      <ul class="plain">
        {changes.map((one) => (
          <li key={one.change}>
            <span>
              <strong>{one.title}</strong> <span class="quiet">{whenAndBy(one)}</span>
            </span>
            <button
              type="button"
              class="small"
              aria-label={`Take back: ${one.title}, ${sayDate(one.on)}`}
              onClick={() => void flow.takeBack(one.change, false)}
            >
              Take back
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function whenAndBy({ kind, on, by, state }: ChangeView): string {
  const what = kind === 'import' ? 'Brought in' : 'Merged';
  const rest =
    state === 'partly taken back' ? ', taken back in part' : state === 'begun' ? ', half done' : '';
  return `${what} on ${sayDate(on)}${by === '' ? '' : ` by ${by}`}${rest}`;
}
