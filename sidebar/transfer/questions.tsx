/** The differences between list and files, one question each, when the owner chose to be asked. */
import type { ImportQuestion } from '../../src/rpc/importViews';
import { sayPhone } from '../words';
import type { Wish } from './wish';
import { many } from './words';

/** The server asks about no more at a time. */
const MOST_QUESTIONS = 200;

interface Props {
  readonly questions: readonly ImportQuestion[];
  readonly wish: Wish;
  readonly onWish: (wish: Wish) => void;
}

export function Questions({ questions, wish, onWish }: Props) {
  if (questions.length === 0) return null;
  const isCut = questions.length >= MOST_QUESTIONS;
  const answer = (asked: readonly ImportQuestion[], take: 'here' | 'there') => {
    const given = Object.fromEntries(asked.map(({ key }) => [key, take]));
    onWish({ ...wish, answers: { ...wish.answers, ...given } });
  };
  return (
    <section aria-label="Differences">
      <h2>{many(questions.length, 'difference')}</h2>
      {isCut ? <p class="quiet">There are more: they keep what your list has.</p> : null}
      <div class="actions">
        <button type="button" class="small" onClick={() => answer(questions, 'here')}>
          Keep all of mine
        </button>
        <button type="button" class="small" onClick={() => answer(questions, 'there')}>
          Take all from the files
        </button>
      </div>
      {questions.map((question) => (
        <Question
          key={question.key}
          question={question}
          taken={wish.answers[question.key] ?? 'here'}
          onTake={(take) => answer([question], take)}
        />
      ))}
    </section>
  );
}

interface QuestionProps {
  readonly question: ImportQuestion;
  readonly taken: 'here' | 'there';
  readonly onTake: (take: 'here' | 'there') => void;
}

function Question({ question, taken, onTake }: QuestionProps) {
  const { key, name, heading, here, there, leavesYes } = question;
  return (
    <fieldset class="score">
      <legend>{`${name}: ${heading}`}</legend>
      {(['here', 'there'] as const).map((side) => (
        <label key={side} class="tick">
          <input type="radio" name={key} checked={taken === side} onChange={() => onTake(side)} />
          <span>
            {side === 'here' ? `Keep ${sayPhone(here)}` : `Take ${sayPhone(there)}`}
            {side === 'there' && leavesYes ? (
              <span class="quiet"> The yes to texts is to the old one.</span>
            ) : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
