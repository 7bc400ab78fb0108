/** What throws the spreadsheet away asks first: starting over always, a file when something was changed since the last one was opened. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { PreviewState } from '../protocol';
import { openFile, useDrop } from './openFile';
import type { Do } from './useBook';

/** A question whose yes throws away what is in the preview. */
interface Replacement {
  readonly title: string;
  readonly yes: string;
  replace(): Promise<unknown>;
}

export interface Replacing {
  readonly question: Replacement | undefined;
  /** Closes the question; nothing is replaced by that. */
  close(): void;
  open(file: File | undefined): void;
  startOver(): void;
}

export function useReplacing(state: PreviewState | undefined, perform: Do): Replacing {
  const [question, ask] = useState<Replacement>();
  const isChanged = state?.isChanged ?? false;
  const open = useCallback(
    (file: File | undefined) => {
      const replace = () => openFile(file, perform);
      if (file && isChanged) ask({ title: `Open ${file.name}?`, yes: 'Open it', replace });
      else void replace();
    },
    [isChanged, perform],
  );
  useDrop(open);
  const startOver = () =>
    ask({
      title: 'Start over with the demo shop?',
      yes: 'Start over',
      replace: () => perform('startOver', {}, 'Starting over'),
    });
  return { question, close: () => ask(undefined), open, startOver };
}

interface ReplaceDialogProps {
  readonly question: Replacement;
  onClose(): void;
}

/** Enter and Escape leave everything as it is. */
export function ReplaceDialog({ question, onClose }: ReplaceDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    cancel.current?.focus();
  }, []);
  const agree = () => {
    onClose();
    void question.replace();
  };
  return (
    <dialog
      ref={dialog}
      className="question"
      aria-labelledby="replace-title"
      aria-describedby="replace-text"
      onCancel={onClose}
    >
      <form method="dialog">
        <h2 id="replace-title">{question.title}</h2>
        <p id="replace-text">
          What is in this preview now is thrown away. File › Save this tab as CSV keeps a tab of it.
        </p>
        <div className="buttons">
          <button type="button" className="action" onClick={agree}>
            {question.yes}
          </button>
          <button ref={cancel} type="button" onClick={onClose}>
            Cancel
          </button>
        </div>
      </form>
    </dialog>
  );
}
