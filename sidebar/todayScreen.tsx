/** Today: who waits, worst first, each with the reason, and what was done about it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FollowUpCard, PanelView, TodayView } from '../src/rpc/views';
import { ButtonRow } from './buttonRow';
import { ArchiveForm } from './archiveForm';
import { Button } from './button';
import type { Desk } from './desk';
import { LaterForm } from './laterForm';
import { LogForm } from './logForm';
import { Sentences } from './sentences';
import { focusTitle } from './title';
import { count, sayPhone } from './words';

interface Props {
  readonly desk: Desk;
  readonly data: PanelView;
  readonly today: TodayView;
}

export function TodayScreen({ desk, data, today }: Props) {
  const forms = useForms(desk, today);
  const first = today.cards.slice(0, today.callsPerDay);
  const rest = today.cards.slice(today.callsPerDay);
  const list = (cards: readonly FollowUpCard[]) => (
    <ul class="cards">
      {cards.map((card) => (
        <Card key={card.id} {...{ desk, card, day: data.today, forms }} />
      ))}
    </ul>
  );
  return (
    <>
      <ScheduleWarnings desk={desk} warnings={data.schedule.warnings} />
      <Summary today={today} />
      {first.length > 0 && list(first)}
      {rest.length > 0 && <h2>Then these</h2>}
      {rest.length > 0 && list(rest)}
      {today.total > today.cards.length ? (
        <p class="quiet">{`The worst ${today.cards.length} of ${today.total} are shown; the tab has all.`}</p>
      ) : null}
      <Button onClick={() => desk.runAndRefill('Writing the list', 'whoNeedsFollowUp', {})}>
        Open the Follow-ups tab
      </Button>
    </>
  );
}

/** One form is open at most: `open` is the id of the button that opened it, '' for none. */
function useForms(desk: Desk, { cards }: TodayView) {
  const [open, setOpen] = useState('');
  const lastOpener = useRef('');
  // Whoever comes back by an undo stands there as before, with the focus on that button.
  useEffect(() => {
    const button = document.getElementById(lastOpener.current);
    if (button === null) return;
    lastOpener.current = '';
    if (!desk.isQuiet()) button.focus();
  }, [cards]);
  return {
    open,
    toggle(opener: string) {
      // What was said last would lie over the form.
      desk.say(undefined);
      setOpen(open === opener ? '' : opener);
    },
    /** What was said stays: it has the undo. */
    done(id: string) {
      lastOpener.current = open;
      setOpen('');
      takeAway(desk, id);
    },
  };
}

function Summary({ today: { total, callsPerDay } }: { today: TodayView }) {
  if (total === 0) return <p class="big">Nobody is waiting for you today. Well done!</p>;
  return (
    <>
      <p class="big">{`${count(total, 'person is', 'people are')} waiting.`}</p>
      <h2>
        {total > callsPerDay
          ? `Start with ${callsPerDay === 1 ? 'this one' : `these ${callsPerDay}`}`
          : 'Call today'}
      </h2>
    </>
  );
}

function ScheduleWarnings({ desk, warnings }: { desk: Desk; warnings: readonly string[] }) {
  if (warnings.length === 0) return null;
  return (
    <section class="notice" aria-label="Schedule">
      <Sentences of={warnings} />
      <Button onClick={() => desk.show('setUp')}>See the schedule</Button>
    </section>
  );
}

interface CardProps {
  readonly desk: Desk;
  readonly card: FollowUpCard;
  readonly day: string;
  readonly forms: ReturnType<typeof useForms>;
}

const ACTIONS = [
  ['log', 'Log', LogForm],
  ['later', 'Later', LaterForm],
  ['archive', 'Not any more', ArchiveForm],
] as const;

function Card({ desk, card, day, forms: { open, toggle, done } }: CardProps) {
  const { id, name } = card;
  const form = { desk, id, name, today: day, onDone: () => done(id), onCancel: () => toggle(open) };
  return (
    <li class="card">
      <h3>
        <Button class="link" onClick={() => desk.show('customer', id)}>
          {name}
        </Button>
      </h3>
      <span class={`chip ${card.lateness === 'very late' ? 'red' : 'yellow'}`}>{card.status}</span>
      <p>{card.why}</p>
      <p class="step">{card.nextStep}</p>
      {card.phone === '' ? <p class="quiet">No phone</p> : <p class="phone">{sayPhone(card.phone)}</p>}
      {card.note !== '' && <p class="note">{`Last note: ${card.note}`}</p>}
      <ButtonRow>
        {ACTIONS.map(([kind, label]) => (
          <Button
            key={kind}
            id={kind + id}
            class={kind === 'log' ? 'tonal' : undefined}
            aria-label={`${label}: ${name}`}
            aria-expanded={open === kind + id}
            onClick={() => toggle(kind + id)}
          >
            {label}
          </Button>
        ))}
      </ButtonRow>
      {ACTIONS.map(([kind, , Form]) => (open === kind + id ? <Form key={kind} {...form} /> : null))}
    </li>
  );
}

/** The one who was dealt with goes at once; the server's list says the same the next time. One goes on from the next card down the list, or from the one above the last. */
function takeAway({ data, changeWork }: Desk, id: string): void {
  const today = data?.work?.today;
  if (today === undefined) return;
  const cards = today.cards.filter((card) => card.id !== id);
  const at = today.cards.findIndex((card) => card.id === id);
  const next = cards[at] ?? cards[at - 1];
  changeWork({ today: { ...today, cards, total: today.total - 1 } });
  if (next) document.getElementById('log' + next.id)?.focus();
  else focusTitle();
}
