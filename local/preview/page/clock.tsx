/** The clock of the emulated spreadsheet and what is scheduled on it. */
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { PreviewState, Scheduled } from '../protocol';
import { addDays, dayWords, firstOfNextMonth, hourLater, momentWords } from './days';
import { useOutside } from './menu';
import type { Do } from './useBook';

export function Clock({ state, perform }: { state: PreviewState; perform: Do }) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useOutside(root, isOpen, () => setOpen(false));
  const due = state.scheduled.filter(({ isDue }) => isDue).length;
  return (
    <div
      className="clock"
      ref={root}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setOpen(false);
      }}
    >
      <button
        type="button"
        className="clock-button"
        aria-expanded={isOpen}
        title="Move to another day, and see what is scheduled"
        onClick={() => setOpen(!isOpen)}
      >
        <ClockIcon /> {momentWords(state.now)}
        {due > 0 && <span className="badge">{due} due</span>}
      </button>
      {isOpen && (
        <section className="card clock-card" aria-label="Clock and schedule">
          <MoveClock state={state} perform={perform} />
          <Schedule scheduled={state.scheduled} due={due} perform={perform} />
        </section>
      )}
    </div>
  );
}

/** The moments that are one click away, each with its name. */
function leapsFrom(now: string): readonly (readonly [label: string, moment: string])[] {
  const [day, time] = [now.slice(0, 10), now.slice(11)];
  const first = firstOfNextMonth(day);
  return [
    ['Next hour', hourLater(now)],
    ['Next day', `${addDays(day, 1)}T${time}`],
    ['Next week', `${addDays(day, 7)}T${time}`],
    [dayWords(first), `${first}T${time}`],
  ];
}

function MoveClock({ state, perform }: { state: PreviewState; perform: Do }) {
  const [now, setNow] = useState(state.now);
  useEffect(() => setNow(state.now), [state.now]);
  const go = (moment: string) => void perform('setNow', { now: moment });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (now !== '') go(now);
  };
  return (
    <>
      <h2>What day is it?</h2>
      <p className="quiet">
        Moving the clock changes nothing by itself: choose a command, or run what is due.
      </p>
      <div className="row">
        {leapsFrom(state.now).map(([label, moment]) => (
          <button key={label} type="button" onClick={() => go(moment)}>
            {label}
          </button>
        ))}
      </div>
      <form className="row" onSubmit={submit}>
        <label className="grow">
          Another day and time
          <input type="datetime-local" value={now} onChange={(event) => setNow(event.target.value)} />
        </label>
        <button type="submit" disabled={now === '' || now === state.now}>
          Go there
        </button>
      </form>
    </>
  );
}

function Schedule({
  scheduled,
  due,
  perform,
}: {
  scheduled: readonly Scheduled[];
  due: number;
  perform: Do;
}) {
  const run = () => void perform('runDue', {}, 'What is due');
  return (
    <>
      <h2>What runs by itself</h2>
      {scheduled.length === 0 ? (
        <p className="quiet">Nothing is scheduled. The add-on schedules something only when you ask it to.</p>
      ) : (
        <>
          <ul className="schedule">
            {scheduled.map((one) => (
              <ScheduledLine key={one.id} one={one} />
            ))}
          </ul>
          <button type="button" className="action" disabled={due === 0} onClick={run}>
            Run what is due
          </button>
        </>
      )}
    </>
  );
}

/** What the owner calls what runs; each run looks whether there is anything to do. */
const NAMES: Readonly<Record<string, string>> = { tick: 'Monthly schedule' };

function ScheduledLine({ one }: { one: Scheduled }) {
  return (
    <li>
      <strong>{NAMES[one.functionName] ?? one.functionName}</strong> looks {one.rhythm}
      {one.isDue && <span className="badge">due</span>}
      <br />
      <span className="quiet">
        {one.last === undefined ? 'has not run yet' : `last run ${momentWords(one.last)}`}
        {one.next !== undefined && `, ${one.isDue ? 'due since' : 'next'} ${momentWords(one.next)}`}
      </span>
    </li>
  );
}

function ClockIcon() {
  return (
    <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
      <circle cx="10" cy="10" r="7.5" fill="none" stroke="currentColor" strokeWidth="1.8" />
      <path d="M10 5.5V10l3 2" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
    </svg>
  );
}
