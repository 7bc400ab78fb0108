/** "Who is meant?": one name in Referred by at a time, a button for each customer who may be meant. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Candidate, MeantQuestion, MeantView } from '../src/rpc/referralViews';
import { Button } from './button';
import type { Desk } from './desk';
import { Sentences } from './sentences';
import { focusTitle } from './title';
import { count, listed, sayPhone } from './words';

/** The question that stands, and what can be done with it; the next one takes its place and the focus. */
function useQuestions(desk: Desk, { questions }: MeantView) {
  const [skipped, skip] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const isNext = useRef(false);
  const question = questions[skipped % questions.length];
  // When a screen opens nobody is called away from its title.
  useEffect(() => {
    if (isNext.current && heading.current) heading.current.focus();
    else if (isNext.current) focusTitle();
    isNext.current = false;
  }, [question?.customerId]);
  return {
    question,
    heading,
    async answer(referrer: string) {
      const { customerId = '', typed = '' } = question ?? {};
      const done = await desk.run('Noting', 'whoIsMeant', { customerId, typed, referrer });
      if (done === undefined) return;
      isNext.current = true;
      desk.changeWork({ meant: done.meant });
    },
    later() {
      isNext.current = true;
      skip(skipped + 1);
    },
  };
}

export function WhoIsMeant({ desk, meant }: { desk: Desk; meant: MeantView }) {
  const { question, heading, answer, later } = useQuestions(desk, meant);
  if (question === undefined && meant.refused.length === 0) return null;
  return (
    <section aria-label="Who is meant?">
      <h2>Who is meant?</h2>
      {question === undefined ? null : (
        <div class="card">
          <h3 ref={heading} tabIndex={-1}>
            {question.sentence}
          </h3>
          <p class="hint">{`${count(meant.total, 'name')} in Referred by to clear up.`}</p>
          <Choices question={question} onChoose={(id) => void answer(id)} />
          {meant.questions.length > 1 ? (
            <Button class="text" onClick={later}>
              Later
            </Button>
          ) : null}
        </div>
      )}
      <Sentences look="notice" of={meant.refused} />
    </section>
  );
}

interface Props {
  readonly question: MeantQuestion;
  readonly onChoose: (id: string) => void;
}

function Choices({ question, onChoose }: Props) {
  return (
    <>
      {question.candidates.map((one) => (
        <Button key={one.id} class="choice" onClick={() => onChoose(one.id)}>
          <strong>{one.name}</strong> {detailsOf(one)}
        </Button>
      ))}
      <Button onClick={() => onChoose('')}>Somebody else, leave it</Button>
    </>
  );
}

function detailsOf({ phone, place, row }: Candidate): string {
  return listed([sayPhone(phone), place, `row ${row}`]);
}
