/** Sort my customers: one person at a time, five buttons, help for the unsure; skipped ones come again at the end. */
import { useState } from 'preact/hooks';
import { PLAYS } from '../src/core/customers/plays';
import { SEGMENTS, type Segment } from '../src/core/customers/segment';
import type { ArgsOf } from '../src/rpc/contract';
import type { SortCard, SortView } from '../src/rpc/views';
import { ButtonRow } from './buttonRow';
import { Button } from './button';
import type { Desk } from './desk';
import { NotSure } from './notSure';
import { Sentences } from './sentences';
import { sayDate, sayPhone } from './words';

interface Done {
  readonly card: SortCard;
  readonly segment: Segment;
  readonly undo: ArgsOf<'takeBack'>;
}

interface Sorting {
  /** The last one sorted, to be undone. */
  readonly last: Done | undefined;
  give(card: SortCard, segment: Segment): Promise<void>;
  undo(done: Done): Promise<void>;
  skip(card: SortCard): void;
}

/** What can be done with the queue; each segment is in the sheet before the next person comes. */
function useSorting(desk: Desk, sort: SortView): Sorting {
  const [done, setDone] = useState<readonly Done[]>([]);
  const queueIs = (now: SortView) => {
    desk.changeWork({ sort: now });
    focusPerson();
  };
  return {
    last: done[done.length - 1],
    async give(card, segment) {
      const said = await desk.run('Saving', 'setSegment', { customerId: card.id, segment });
      if (said === undefined) return;
      const { sentence, undo } = said;
      // The button of this screen takes back one after the other.
      desk.say({ isGood: true, sentence, code: '' });
      setDone([...done, { card, segment, undo }]);
      queueIs(withoutFirst(sort));
    },
    async undo({ card, undo }) {
      const said = await desk.run('Undoing', 'takeBack', undo);
      if (said === undefined) return;
      setDone(done.slice(0, -1));
      queueIs({ queue: [card, ...sort.queue], unsorted: sort.unsorted + 1, sorted: sort.sorted - 1 });
    },
    skip: (card) => queueIs({ ...sort, queue: [...sort.queue.slice(1), card] }),
  };
}

export function SortScreen({ desk, sort }: { desk: Desk; sort: SortView }) {
  const { last, give, undo, skip } = useSorting(desk, sort);
  const [card] = sort.queue;
  return (
    <>
      <Progress sort={sort} />
      {card === undefined ? (
        <Finished desk={desk} sort={sort} />
      ) : (
        <Question
          key={card.id}
          card={card}
          onChoose={(segment) => void give(card, segment)}
          onSkip={() => skip(card)}
        />
      )}
      {last === undefined ? null : (
        <Button class="text" onClick={() => undo(last)}>
          {`Undo: ${last.card.name}, ${last.segment}`}
        </Button>
      )}
    </>
  );
}

interface QuestionProps {
  readonly card: SortCard;
  readonly onChoose: (segment: Segment) => void;
  readonly onSkip: () => void;
}

function Question({ card, onChoose, onSkip }: QuestionProps) {
  const [isUnsure, setUnsure] = useState(false);
  return (
    <>
      <Person card={card} />
      {isUnsure ? (
        <NotSure name={card.name} onAccept={onChoose} onCancel={() => setUnsure(false)} />
      ) : (
        <Choices onChoose={onChoose} onUnsure={() => setUnsure(true)} onSkip={onSkip} />
      )}
    </>
  );
}

function withoutFirst({ queue, unsorted, sorted }: SortView): SortView {
  return { queue: queue.slice(1), unsorted: unsorted - 1, sorted: sorted + 1 };
}

/** The next person takes the focus, so that their name is read aloud. */
function focusPerson(): void {
  setTimeout(() => document.getElementById('person')?.focus(), 0);
}

function Progress({ sort: { sorted, unsorted } }: { sort: SortView }) {
  const all = sorted + unsorted;
  return (
    <>
      <label for="sorted">{`${sorted} of ${all} sorted`}</label>
      <progress id="sorted" value={sorted} max={Math.max(1, all)} />
    </>
  );
}

function Finished({ desk, sort }: { desk: Desk; sort: SortView }) {
  return sort.unsorted === 0 ? (
    <p class="big">Everybody has a segment. Well done!</p>
  ) : (
    <Button class="action" onClick={() => desk.refill()}>
      {`Show the next ${Math.min(200, sort.unsorted)}`}
    </Button>
  );
}

function Person({ card }: { card: SortCard }) {
  const facts = [
    card.spent === '' ? '' : `Spent ${card.spent}`,
    card.lastContactOn === '' ? 'Never contacted' : `Last contact ${sayDate(card.lastContactOn)}`,
    sayPhone(card.phone),
    card.email,
    card.segmentCell === '' ? '' : `In the list as "${card.segmentCell}"`,
  ].filter((fact) => fact !== '');
  return (
    <section class="card" aria-label="Who is this?">
      <h2 id="person" tabIndex={-1}>
        {card.name}
      </h2>
      <Sentences look="quiet" of={facts} />
      {card.note !== '' && <p class="note">{card.note}</p>}
    </section>
  );
}

interface ChoicesProps {
  readonly onChoose: (segment: Segment) => void;
  readonly onUnsure: () => void;
  readonly onSkip: () => void;
}

function Choices({ onChoose, onUnsure, onSkip }: ChoicesProps) {
  return (
    <div role="group" aria-label="Segment">
      {SEGMENTS.map((segment) => (
        <Button key={segment} class="choice" onClick={() => onChoose(segment)}>
          <strong>{segment}</strong>
          <span>{PLAYS[segment].meaning}</span>
        </Button>
      ))}
      <ButtonRow>
        <Button class="tonal" onClick={onUnsure}>
          Not sure
        </Button>
        <Button onClick={onSkip}>Skip</Button>
      </ButtonRow>
    </div>
  );
}
