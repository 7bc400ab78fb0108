/** Google's alert or prompt: the script stands still until it is answered. */
import { useEffect, useRef, useState } from 'react';
import type { ButtonName } from '../../emulator';
import type { Question } from '../protocol';
import { answer } from './connection';

const LABELS: Readonly<Record<ButtonName, string>> = {
  OK: 'OK',
  CANCEL: 'Cancel',
  YES: 'Yes',
  NO: 'No',
  CLOSE: 'Close',
};

export function QuestionDialog({ question }: { question: Question }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  const [isSent, setSent] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);

  const give = (button: ButtonName | null) => {
    if (isSent) return;
    setSent(true);
    answer({ id: question.id, answer: button === null ? null : { button, text } });
  };
  const [affirmative = 'OK'] = question.buttons;
  return (
    <dialog
      ref={dialog}
      className="question"
      aria-labelledby="question-title"
      aria-describedby="question-text"
      onCancel={(event) => {
        event.preventDefault();
        give(null);
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          give(affirmative);
        }}
      >
        <button type="button" className="round close" aria-label="Close" onClick={() => give(null)}>
          ×
        </button>
        <h2 id="question-title">{question.title || 'Regulars'}</h2>
        <QuestionText text={question.text} />
        {question.kind === 'prompt' && <AnswerField text={text} onText={setText} />}
        <Buttons question={question} isSent={isSent} give={give} />
      </form>
    </dialog>
  );
}

/** Long ones scroll: the keys must reach them. */
function QuestionText({ text }: { text: string }) {
  return (
    <p id="question-text" tabIndex={0}>
      {text}
    </p>
  );
}

function AnswerField({ text, onText }: { text: string; onText(text: string): void }) {
  return (
    <input
      type="text"
      aria-labelledby="question-text"
      value={text}
      autoFocus
      onChange={(event) => onText(event.target.value)}
    />
  );
}

interface ButtonsProps {
  readonly question: Question;
  readonly isSent: boolean;
  give(button: ButtonName): void;
}

/** The first one affirms: Enter presses it. */
function Buttons({ question, isSent, give }: ButtonsProps) {
  const [affirmative = 'OK', ...others] = question.buttons;
  return (
    <div className="buttons">
      <button type="submit" className="action" disabled={isSent} autoFocus={question.kind === 'alert'}>
        {LABELS[affirmative]}
      </button>
      {others.map((button) => (
        <button key={button} type="button" disabled={isSent} onClick={() => give(button)}>
          {LABELS[button]}
        </button>
      ))}
    </div>
  );
}
