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
        <p id="question-text">{question.text}</p>
        {question.kind === 'prompt' && (
          <input
            type="text"
            aria-labelledby="question-text"
            value={text}
            autoFocus
            onChange={(event) => setText(event.target.value)}
          />
        )}
        <div className="buttons">
          {question.buttons.map((button, index) => (
            <button
              key={button}
              type={index === 0 ? 'submit' : 'button'}
              className={index === 0 ? 'action' : ''}
              disabled={isSent}
              autoFocus={index === 0 && question.kind === 'alert'}
              onClick={index === 0 ? undefined : () => give(button)}
            >
              {LABELS[button]}
            </button>
          ))}
        </div>
      </form>
    </dialog>
  );
}
