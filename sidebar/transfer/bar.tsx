/** The foot of the window: what is running, how it ended, and the buttons of the view, the first of them the one that goes on. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TransferDesk } from './desk';

export function Bar({ desk, children }: { desk: TransferDesk; children: ComponentChildren }) {
  const { running, said } = desk;
  const alert = useRef<HTMLParagraphElement>(null);
  const isBad = said !== undefined && !said.isGood;
  useLayoutEffect(() => {
    if (isBad) alert.current?.focus();
  }, [said]);
  return (
    <footer>
      <p role="status">
        {running === '' ? null : <span class="spinner" aria-hidden="true" />}
        {running !== '' ? `${running} …` : said?.isGood ? said.sentence : ''}
      </p>
      <p role="alert" ref={alert} tabIndex={-1}>
        {isBad ? said.sentence : ''}
      </p>
      <div class="actions">{children}</div>
    </footer>
  );
}
