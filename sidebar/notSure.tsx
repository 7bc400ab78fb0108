/** "Not sure": a few plain questions, and the segment that follows from the answers. */
import { useState } from 'preact/hooks';
import type { Segment } from '../src/core/customers/segment';
import { suggestSegment, type SegmentAnswers } from '../src/core/customers/suggestSegment';
import { ButtonRow } from './buttonRow';
import { Button } from './button';
import { Question } from './form';

type Score = 'satisfied' | 'loyal';
type YesNo = 'bringsOthers' | 'letDown' | 'onlyPrice';

const SCORES: readonly (readonly [key: Score, question: string, low: string, high: string])[] = [
  ['satisfied', 'How satisfied are they?', 'not at all', 'delighted'],
  ['loyal', 'How loyal are they?', 'would leave today', 'always come back'],
];
const QUESTIONS: readonly (readonly [key: YesNo, question: string])[] = [
  ['bringsOthers', 'They bring others.'],
  ['letDown', 'We let them down and have not made it right.'],
  ['onlyPrice', 'They come for the price only.'],
];

interface Props {
  readonly name: string;
  readonly onAccept: (segment: Segment) => void;
  readonly onCancel: () => void;
}

export function NotSure({ name, onAccept, onCancel }: Props) {
  const [answers, setAnswers] = useState<SegmentAnswers>({
    // Nothing is answered for the owner.
    satisfied: 0,
    loyal: 0,
    bringsOthers: false,
    letDown: false,
    onlyPrice: false,
  });
  return (
    <Question label={`Questions about ${name}`}>
      {SCORES.map(([key, question, low, high]) => (
        <ScoreQuestion
          key={key}
          question={question}
          ends={[low, high]}
          value={answers[key]}
          onChange={(value) => setAnswers({ ...answers, [key]: value })}
        />
      ))}
      {QUESTIONS.map(([key, question]) => (
        <label key={key} class="tick">
          <input
            type="checkbox"
            checked={answers[key]}
            onChange={(event) => setAnswers({ ...answers, [key]: event.currentTarget.checked })}
          />
          {question}
        </label>
      ))}
      <Proposal answers={answers} onAccept={onAccept} onCancel={onCancel} />
    </Question>
  );
}

function Proposal({ answers, onAccept, onCancel }: Omit<Props, 'name'> & { answers: SegmentAnswers }) {
  const { segment, reason } = suggestSegment(answers);
  if (answers.satisfied === 0 || answers.loyal === 0)
    return (
      <ButtonRow>
        <p class="quiet">Answer the first two, then a segment is proposed.</p>
        <Button onClick={onCancel}>Choose myself</Button>
      </ButtonRow>
    );
  return (
    <>
      <p role="status" class="proposal">
        {`Looks like ${segment === 'Apostle' ? 'an' : 'a'} `}
        <strong>{segment}</strong>
        {`: ${reason}`}
      </p>
      <ButtonRow>
        <Button class="action" onClick={() => onAccept(segment)}>
          {`Make it ${segment}`}
        </Button>
        <Button onClick={onCancel}>Choose myself</Button>
      </ButtonRow>
    </>
  );
}

interface ScoreProps {
  readonly question: string;
  readonly ends: readonly [string, string];
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function ScoreQuestion({ question, ends, value, onChange }: ScoreProps) {
  return (
    <fieldset class="score">
      <legend>{question}</legend>
      <div class="scale">
        {[1, 2, 3, 4, 5].map((score) => (
          <label key={score}>
            <input type="radio" name={question} checked={value === score} onChange={() => onChange(score)} />
            {score}
          </label>
        ))}
      </div>
      <p class="hint">{`1 ${ends[0]}, 5 ${ends[1]}`}</p>
    </fieldset>
  );
}
