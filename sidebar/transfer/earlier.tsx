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
            <TakeBack one={one} onTakeBack={() => void flow.takeBack(one.change, false)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One click asks, the next one does it. */
function TakeBack({ one, onTakeBack }: { readonly one: ChangeView; readonly onTakeBack: () => void }) {
  const [isAsking, setAsking] = useState(false);
  const named = `${one.title}, ${sayDate(one.on)}`;
  return (
    <>
      <span>
        <strong>{one.title}</strong> <span class="quiet">{whenAndBy(one)}</span>
      </span>
      {isAsking ? (
        <div role="group" aria-label={`Take back: ${named}`}>
          <p>{WHAT_GOES[one.kind]}</p>
          <button type="button" class="action small" onClick={onTakeBack}>
            Take it back
          </button>{' '}
          <button type="button" class="small" onClick={() => setAsking(false)}>
            Keep
          </button>
        </div>
      ) : (
        <button
          type="button"
          class="small"
          aria-label={`Take back: ${named}`}
          onClick={() => setAsking(true)}
        >
          Take back
        </button>
      )}
    </>
  );
}

const WHAT_GOES: { readonly [kind in ChangeView['kind']]: string } = {
  import:
    'The customers and purchases that came with it go, and what it wrote into the rows of others goes back. What you changed since stays, and you are asked about it.',
  merge:
    'The row that was merged away comes back, and what was taken from it goes back. What you changed since stays, and you are asked about it.',
};

function whenAndBy({ kind, on, by, state }: ChangeView): string {
  const what = kind === 'import' ? 'Brought in' : 'Merged';
  const rest =
    state === 'partly taken back' ? ', taken back in part' : state === 'begun' ? ', half done' : '';
  return `${what} on ${sayDate(on)}${by === '' ? '' : ` by ${by}`}${rest}`;
}
