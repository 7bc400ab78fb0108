/** Today: who waits, worst first, each with the reason, and what was done about it. */
import { useState } from 'preact/hooks';
import type { FollowUpCard, PanelView, TodayView } from '../src/rpc/views';
import { ButtonRow } from './buttonRow';
import { ArchiveForm } from './archiveForm';
import { Button } from './button';
import type { Desk } from './desk';
import { LaterForm } from './laterForm';
import { LogForm } from './logForm';
import { count, sayPhone } from './words';

type FormKind = 'log' | 'later' | 'archive';
interface OpenForm {
  readonly id: string;
  readonly kind: FormKind;
}

interface Props {
  readonly desk: Desk;
  readonly data: PanelView;
  readonly today: TodayView;
}

export function TodayScreen({ desk, data, today }: Props) {
  const [open, setOpen] = useState<OpenForm | undefined>(undefined);
  const first = today.cards.slice(0, today.callsPerDay);
  const rest = today.cards.slice(today.callsPerDay);
  const list = (cards: readonly FollowUpCard[]) => (
    <ul class="cards">
      {cards.map((card) => (
        <Card
          key={card.id}
          desk={desk}
          card={card}
          day={data.today}
          open={open?.id === card.id ? open.kind : undefined}
          onOpen={(kind) => {
            // What was said last would lie over the form.
            desk.say(undefined);
            setOpen(kind === undefined ? undefined : { id: card.id, kind });
          }}
        />
      ))}
    </ul>
  );
  return (
    <>
      <ScheduleWarnings desk={desk} warnings={data.schedule.warnings} />
      <Summary today={today} />
      {first.length > 0 ? list(first) : null}
      {rest.length > 0 ? <h2>Then these</h2> : null}
      {rest.length > 0 ? list(rest) : null}
      {today.total > today.cards.length ? (
        <p class="quiet">{`The worst ${today.cards.length} of ${today.total} are shown; the tab has all.`}</p>
      ) : null}
      <Button onClick={() => void desk.runAndRefill('Writing the list', 'whoNeedsFollowUp', {})}>
        Open the Follow-ups tab
      </Button>
    </>
  );
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
      {warnings.map((warning) => (
        <p key={warning}>{warning}</p>
      ))}
      <Button onClick={() => desk.show('setUp')}>See the schedule</Button>
    </section>
  );
}

interface CardProps {
  readonly desk: Desk;
  readonly card: FollowUpCard;
  readonly day: string;
  readonly open: FormKind | undefined;
  readonly onOpen: (kind: FormKind | undefined) => void;
}

function Card({ desk, card, day, open, onOpen }: CardProps) {
  const done = () => takeAway(desk, card.id);
  const form = {
    desk,
    id: card.id,
    name: card.name,
    today: day,
    onDone: done,
    onCancel: () => onOpen(undefined),
  };
  return (
    <li class="card">
      <h3>
        <Button class="link" onClick={() => desk.show('customer', card.id)}>
          {card.name}
        </Button>
      </h3>
      <span class={`chip ${card.lateness === 'very late' ? 'red' : 'yellow'}`}>{card.status}</span>
      <p>{card.why}</p>
      <p class="step">{card.nextStep}</p>
      {card.phone === '' ? <p class="quiet">No phone</p> : <p class="phone">{sayPhone(card.phone)}</p>}
      {card.note === '' ? null : <p class="note">{`Last note: ${card.note}`}</p>}
      <Actions name={card.name} open={open} onOpen={onOpen} />
      {open === 'log' ? <LogForm {...form} /> : null}
      {open === 'later' ? <LaterForm {...form} /> : null}
      {open === 'archive' ? <ArchiveForm {...form} /> : null}
    </li>
  );
}

const ACTIONS: readonly (readonly [kind: FormKind, label: string])[] = [
  ['log', 'Log'],
  ['later', 'Later'],
  ['archive', 'Not any more'],
];

function Actions({ name, open, onOpen }: Pick<CardProps, 'open' | 'onOpen'> & { name: string }) {
  return (
    <ButtonRow>
      {ACTIONS.map(([kind, label]) => (
        <Button
          key={kind}
          class={kind === 'log' ? 'tonal' : undefined}
          aria-label={`${label}: ${name}`}
          aria-expanded={open === kind}
          onClick={() => onOpen(open === kind ? undefined : kind)}
        >
          {label}
        </Button>
      ))}
    </ButtonRow>
  );
}

/** The one who was dealt with goes at once; the server's list says the same the next time. */
function takeAway({ data, changeWork }: Desk, id: string): void {
  const today = data?.work?.today;
  if (today === undefined) return;
  const cards = today.cards.filter((card) => card.id !== id);
  changeWork({ today: { ...today, cards, total: today.total - 1 } });
  document.querySelector<HTMLElement>('h1')?.focus();
}
