/** The window in which customers come in and go out: two views, of which each is a file of its own. */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { BringInScreen } from './bringIn';
import { useTransferDesk } from './desk';
import { TakeOut } from './takeOut';
import './transfer.css';

const VIEWS = [
  ['bringIn', 'Bring customers in'],
  ['takeOut', 'Take my data elsewhere'],
] as const;

type View = (typeof VIEWS)[number][0];

function Transfer() {
  const [shown, show] = useState<View>(firstView);
  const desk = useTransferDesk();
  const turnTo = (view: View) => {
    desk.say(undefined);
    show(view);
  };
  return (
    <>
      <fieldset class="plain" disabled={desk.running !== ''}>
        <nav aria-label="Ways">
          {VIEWS.map(([view, label]) => (
            <button
              key={view}
              type="button"
              aria-current={view === shown ? 'page' : undefined}
              onClick={() => turnTo(view)}
            >
              {label}
            </button>
          ))}
        </nav>
      </fieldset>
      {/* Files that were chosen stay chosen while the other view is looked at. */}
      <div class="view" hidden={shown !== 'bringIn'}>
        <BringInScreen desk={desk} tabs={tabsToBringIn()} />
      </div>
      {shown === 'takeOut' ? (
        <div class="view">
          <TakeOut desk={desk} />
        </div>
      ) : null}
    </>
  );
}

/** What the server wrote into the page when it opened it. */
const written = document.documentElement.dataset;

function firstView(): View {
  return written.view === 'takeOut' ? 'takeOut' : 'bringIn';
}

function tabsToBringIn(): readonly string[] {
  return JSON.parse(written.tabs || '[]') as string[];
}

// A file that is dropped at the wrong moment must not take the page's place.
for (const name of ['dragover', 'drop']) addEventListener(name, (event) => event.preventDefault());

const place = document.getElementById('transfer');
if (place) render(<Transfer />, place);
