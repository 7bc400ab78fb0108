/** The add-on's panel and dialogs in their true sizes, each in a frame of its own origin, with `google.script` carried across. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Frame } from '../protocol';
import type { Do } from './useBook';

const SANDBOX = 'allow-scripts allow-forms allow-popups allow-modals allow-downloads';

type FromFrame =
  | { readonly kind: 'run'; readonly call: number; readonly functionName: string; readonly args: unknown[] }
  | { readonly kind: 'size'; readonly width?: number; readonly height?: number }
  | { readonly kind: 'close' | 'focus' | 'escape' };

interface FrameProps {
  readonly frame: Frame;
  readonly perform: Do;
  onClose(): void;
}

interface ScriptFrameProps extends FrameProps {
  onSize?(size: { width?: number; height?: number }): void;
}

function ScriptFrame({ frame, perform, onClose, onSize }: ScriptFrameProps) {
  const element = useRef<HTMLIFrameElement>(null);
  const onMessage = useCallback(
    async (event: MessageEvent<FromFrame>) => {
      const page = element.current?.contentWindow;
      if (!page || event.source !== page) return;
      const message = event.data;
      if (message.kind === 'run') {
        const { call, functionName, args } = message;
        const outcome = await perform('run', { functionName, args });
        page.postMessage({ call, outcome }, '*');
      } else if (message.kind === 'size') onSize?.(message);
      else if (message.kind === 'focus') focusGrid();
      else if (message.kind === 'close' || frame.kind === 'modal') onClose();
    },
    [perform, onClose, onSize, frame.kind],
  );
  useEffect(() => {
    const listener = (event: MessageEvent<FromFrame>) => void onMessage(event);
    window.addEventListener('message', listener);
    return () => window.removeEventListener('message', listener);
  }, [onMessage]);
  return (
    <iframe
      ref={element}
      title={frame.title}
      src={`/frame/${frame.id}`}
      sandbox={SANDBOX}
      allow="clipboard-write"
    />
  );
}

/** Gives the keyboard back to the grid. */
export function focusGrid(): void {
  document.querySelector<HTMLElement>('.fortune-sheet-overlay')?.focus();
}

/** Beside the sheet, 300 pixels wide as at Google. */
export function Sidebar(props: FrameProps) {
  return (
    <aside className="sidebar" aria-label={props.frame.title}>
      <header>
        <h2>{props.frame.title}</h2>
        <button
          type="button"
          className="round"
          aria-label={`Close ${props.frame.title}`}
          onClick={props.onClose}
        >
          ×
        </button>
      </header>
      <ScriptFrame key={props.frame.id} {...props} />
    </aside>
  );
}

/** Over the sheet; a modal one holds everything else. */
export function HtmlDialog(props: FrameProps) {
  const { frame, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const [size, setSize] = useState({ width: frame.width, height: frame.height ?? 400 });
  useEffect(() => {
    if (frame.kind === 'modal') dialog.current?.showModal();
    else dialog.current?.show();
  }, [frame.kind]);
  return (
    <dialog ref={dialog} className="html-dialog" aria-label={frame.title} onClose={onClose}>
      <header>
        <h2>{frame.title}</h2>
        <button type="button" className="round" aria-label={`Close ${frame.title}`} onClick={onClose}>
          ×
        </button>
      </header>
      <div className="html-dialog-page" style={size}>
        <ScriptFrame {...props} onSize={(given) => setSize((old) => ({ ...old, ...pickSize(given) }))} />
      </div>
    </dialog>
  );
}

function pickSize({ width, height }: { width?: number; height?: number }): {
  width?: number;
  height?: number;
} {
  return { ...(width !== undefined && { width }), ...(height !== undefined && { height }) };
}
