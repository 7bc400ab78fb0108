/** The page: a spreadsheet with its title, menus, clock, grid, tabs, and whatever the script shows over it. */
import { useEffect, useState } from 'react';
import type { PreviewState } from '../protocol';
import { Clock } from './clock';
import { HtmlDialog, Sidebar } from './frames';
import { Grid, type GridProps } from './grid';
import { GridBoundary } from './gridBoundary';
import { isEditing } from './gridKeys';
import { FIRST_CELL, type Selection } from './gridSheet';
import { MenuBar } from './menuBar';
import { Phones } from './phones';
import { QuestionDialog } from './questionDialog';
import { ReplaceDialog, useReplacing, type Replacing } from './replacing';
import { TabBar } from './tabBar';
import { Failure, Toast } from './toasts';
import { useBook, type BookView, type Do } from './useBook';

/** Milliseconds a script may run before the page says so. */
const SOON = 250;

export function App() {
  const book = useBook();
  const { state, tab, perform } = book;
  const [selection, setSelection] = useState(FIRST_CELL);
  const [arePhonesShown, showPhones] = useState(false);
  useUndoKey(perform);
  const replacing = useReplacing(state, perform);
  useTitle(state);
  if (!state) return <p className="loading">{book.isOnline ? 'Opening the spreadsheet …' : OFFLINE}</p>;
  return (
    <div className="page">
      <Top
        book={book}
        state={state}
        replacing={replacing}
        selection={selection}
        arePhonesShown={arePhonesShown}
        onPhones={() => showPhones(!arePhonesShown)}
      />
      <div className="middle">
        <main className="sheet" aria-label={`Tab ${tab?.name ?? ''}`}>
          {tab && <SheetArea tab={tab} jump={state.jump} perform={perform} onSelect={setSelection} />}
        </main>
        {arePhonesShown && (
          <Phones phones={state.phones} perform={perform} onClose={() => showPhones(false)} />
        )}
        {book.sidebar && (
          <Sidebar
            frame={book.sidebar}
            perform={perform}
            onClose={() => book.sidebar && book.closeFrame(book.sidebar.id)}
          />
        )}
      </div>
      <TabBar state={state} tabId={book.tabId} perform={perform} onChoose={book.showTab} />
      <Overlays book={book} replacing={replacing} />
    </div>
  );
}

function useTitle(state: PreviewState | undefined): void {
  useEffect(() => {
    if (state) document.title = `${state.title}: preview of Regulars`;
  }, [state?.title]);
}

interface TopProps {
  readonly book: BookView;
  readonly state: PreviewState;
  readonly replacing: Replacing;
  readonly selection: Selection;
  readonly arePhonesShown: boolean;
  onPhones(): void;
}

function Top({ book, state, replacing, selection, arePhonesShown, onPhones }: TopProps) {
  const { tab, perform } = book;
  return (
    <header className="top">
      <SheetIcon />
      <div className="grow">
        <div className="title-line">
          <h1>{state.title}</h1>
          <span className="tag">Preview on this computer, not connected to Google</span>
        </div>
        <MenuBar state={state} tab={tab} selection={selection} replacing={replacing} perform={perform} />
      </div>
      <button type="button" aria-pressed={arePhonesShown} onClick={onPhones}>
        Phones
      </button>
      <Clock state={state} perform={perform} />
    </header>
  );
}

function SheetArea(props: GridProps) {
  return (
    <GridBoundary key={props.tab.id}>
      <Grid {...props} />
    </GridBoundary>
  );
}

const OFFLINE = 'The preview has been ended in the terminal. Start it again with npm start.';

function Overlays({ book, replacing }: { book: BookView; replacing: Replacing }) {
  const { dialog, question } = book;
  const isWorking = useLater(question ? null : book.running);
  return (
    <>
      <div className="notices" role="status">
        {isWorking !== null && <div className="working">{isWorking} …</div>}
        {!book.isOnline && <div className="working">{OFFLINE}</div>}
      </div>
      <div role="alert">
        {book.failure !== null && <Failure sentence={book.failure} onClose={book.closeFailure} />}
      </div>
      <div className="toasts" role="status">
        {book.toasts.map((toast) => (
          <Toast key={toast.id} toast={toast} onClose={book.closeToast} />
        ))}
      </div>
      {dialog && (
        <HtmlDialog
          key={dialog.id}
          frame={dialog}
          perform={book.perform}
          onClose={() => book.closeFrame(dialog.id)}
        />
      )}
      {question && <QuestionDialog key={question.id} question={question} />}
      {replacing.question && <ReplaceDialog question={replacing.question} onClose={replacing.close} />}
    </>
  );
}

/** The value once it has stood for a moment, so that quick commands do not flicker. */
function useLater(value: string | null): string | null {
  const [shown, setShown] = useState<string | null>(null);
  useEffect(() => {
    if (value === null) return setShown(null);
    const timer = setTimeout(() => setShown(value), SOON);
    return () => clearTimeout(timer);
  }, [value]);
  return shown;
}

/** Undo is the spreadsheet's own; the grid's would bring back what it drew, not what was there. */
function useUndoKey(perform: Do): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z' || isTyping()) return;
      event.preventDefault();
      event.stopPropagation();
      if (!event.shiftKey) void perform('undo', {});
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [perform]);
}

/** Inside a field or a cell Ctrl+Z takes back letters. */
function isTyping(): boolean {
  return document.activeElement instanceof HTMLInputElement || isEditing();
}

/** A table of our own, not the mark of any spreadsheet that is sold. */
function SheetIcon() {
  return (
    <svg viewBox="0 0 32 32" width="30" height="30" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="#0b57d0" />
      <path d="M8 9h16M8 16h16M8 23h10" fill="none" stroke="#fff" strokeWidth="3" strokeLinecap="round" />
    </svg>
  );
}
