/** The foot of the panel: what is running, how it ended, what to do about trouble. Spoken as well as shown. */
import { useLayoutEffect, useRef } from 'preact/hooks';

import { Button } from './button';
import type { Desk, Undo } from './desk';
import { useFading } from './fading';
import { LostColumn } from './lostColumn';

/** Troubles that the set-up screen can mend. */
const MENDED_IN_SET_UP = new Set(['no-list', 'not-a-list', 'bad-text']);

export function Foot({ desk }: { desk: Desk }) {
  const { running, said } = desk;
  const foot = useRef<HTMLElement>(null);
  const alert = useRef<HTMLDivElement>(null);
  useFading(foot, running === '' ? said : undefined, () => desk.say(undefined));
  const isBad = said !== undefined && !said.isGood;
  // Before anybody can see the trouble: whoever types on must not be interrupted later.
  useLayoutEffect(() => {
    if (isBad) alert.current?.focus();
  }, [said]);
  return (
    <footer ref={foot} class={running !== '' || said !== undefined ? 'shown' : ''}>
      {running !== '' && <span class="spinner" aria-hidden="true" />}
      <p role="status">{running !== '' ? `${running} …` : said?.isGood ? said.sentence : ''}</p>
      {said?.undo !== undefined && running === '' ? <UndoButton desk={desk} undo={said.undo} /> : null}
      <div role="alert" ref={alert} tabIndex={-1}>
        {isBad ? <Trouble desk={desk} sentence={said.sentence} code={said.code} /> : null}
      </div>
      {said === undefined || running !== '' ? null : (
        <Button class="close" aria-label="Close message" onClick={() => desk.say(undefined)}>
          ×
        </Button>
      )}
    </footer>
  );
}

function UndoButton({ desk, undo }: { desk: Desk; undo: Undo }) {
  const takeBack = () =>
    'change' in undo
      ? desk.runAndRefill('Undoing', 'takeBackChange', undo)
      : desk.runAndRefill('Undoing', 'takeBack', undo);
  return (
    <Button class="undo" onClick={takeBack}>
      Undo
    </Button>
  );
}

function Trouble({ desk, sentence, code }: { desk: Desk; sentence: string; code: string }) {
  return (
    <>
      <p>
        <strong>Not done. </strong>
        {sentence}
      </p>
      {code === 'column-lost' && desk.data?.work != null ? <LostColumn desk={desk} /> : null}
      {MENDED_IN_SET_UP.has(code) && desk.screen !== 'setUp' ? (
        <Button
          onClick={() => {
            desk.say(undefined);
            desk.show('setUp');
          }}
        >
          Open Set up
        </Button>
      ) : null}
    </>
  );
}
