/** What the page knows of the spreadsheet, kept up with the server; draws nothing. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type {
  ActName,
  Acts,
  Frame,
  Outcome,
  PreviewEvent,
  PreviewState,
  Question,
  ShownTab,
} from '../protocol';
import { act, forgetSidebar, listen } from './connection';

export interface ShownToast {
  readonly id: number;
  readonly title: string;
  readonly message: string;
  readonly seconds: number;
}

export type Do = <Name extends ActName>(name: Name, args: Acts[Name], label?: string) => Promise<Outcome>;

/** Everything on the page but the cells. */
export interface BookView {
  readonly state: PreviewState | undefined;
  readonly tab: ShownTab | undefined;
  readonly tabId: number;
  readonly isOnline: boolean;
  readonly running: string | null;
  readonly toasts: readonly ShownToast[];
  readonly question: Question | undefined;
  readonly sidebar: Frame | undefined;
  readonly dialog: Frame | undefined;
  readonly failure: string | null;
  readonly perform: Do;
  showTab(id: number): void;
  closeToast(id: number): void;
  closeFrame(id: number): void;
  closeFailure(): void;
}

/** How a frame's closing changes what is open. */
function without(frame: Frame | undefined, id: number): Frame | undefined {
  return frame?.id === id ? undefined : frame;
}

export function useBook(): BookView {
  const [state, setState] = useState<PreviewState>();
  const [isOnline, setOnline] = useState(true);
  const [running, setRunning] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const shown = useShown();
  const { tab, tabId, showTab, follow } = useTab(state);

  const onEvent = useCallback(
    (event: PreviewEvent) => {
      if (event.kind !== 'state') return shown.hear(event);
      setState(event.state);
      follow(event.state.activeTab);
    },
    [shown.hear, follow],
  );
  useEffect(() => listen(onEvent, setOnline), [onEvent]);

  const perform: Do = useCallback(async (name, args, label) => {
    if (label !== undefined) setRunning(label);
    const outcome = await act(name, args);
    if (label !== undefined) setRunning(null);
    if (!outcome.ok && name !== 'run') setFailure(outcome.message);
    return outcome;
  }, []);

  const activate = (id: number) => {
    showTab(id);
    void perform('activate', { tab: id });
  };
  return {
    ...shown,
    ...{ state, tab, tabId, isOnline, running, failure, perform },
    showTab: activate,
    closeFailure: () => setFailure(null),
  };
}

/** Toasts, question and panels that are open. */
function useShown() {
  const [toasts, setToasts] = useState<ShownToast[]>([]);
  const [question, setQuestion] = useState<Question>();
  const [sidebar, setSidebar] = useState<Frame>();
  const [dialog, setDialog] = useState<Frame>();
  const nextId = useRef(0);
  const hear = useCallback((event: PreviewEvent) => {
    if (event.kind === 'toast') {
      nextId.current += 1;
      const toast = {
        id: nextId.current,
        title: event.title,
        message: event.message,
        seconds: event.seconds,
      };
      // A new toast takes the place of the one before it, as in Google Sheets.
      setToasts([toast]);
    } else if (event.kind === 'question') setQuestion(event.question);
    else if (event.kind === 'answered') setQuestion((open) => (open?.id === event.id ? undefined : open));
    else if (event.kind === 'opened') {
      setSidebar(undefined);
      setDialog(undefined);
    } else if (event.kind === 'frame') (event.frame.kind === 'sidebar' ? setSidebar : setDialog)(event.frame);
  }, []);
  const closeToast = useCallback((id: number) => setToasts((all) => all.filter((one) => one.id !== id)), []);
  const closeFrame = useCallback((id: number) => {
    setSidebar((open) => {
      if (open?.id === id) forgetSidebar();
      return without(open, id);
    });
    setDialog((open) => without(open, id));
  }, []);
  return { toasts, question, sidebar, dialog, hear, closeToast, closeFrame };
}

/** The tab in front, fetched again whenever it has changed. */
function useTab(state: PreviewState | undefined) {
  const [tabId, setTabId] = useState(-1);
  const [tab, setTab] = useState<ShownTab>();
  const serverTab = useRef(-1);
  const revision = state?.tabs.find(({ id }) => id === tabId)?.revision;

  const showTab = useCallback((id: number) => {
    serverTab.current = id;
    setTabId(id);
  }, []);
  /** Goes where the server went, unless it stands where it stood. */
  const follow = useCallback(
    (activeTab: number) => {
      if (activeTab !== serverTab.current) showTab(activeTab);
    },
    [showTab],
  );
  useEffect(() => {
    if (revision === undefined) return;
    let isWanted = true;
    void act('tab', { tab: tabId }).then((outcome) => {
      if (isWanted && outcome.ok) setTab(JSON.parse(outcome.value as string) as ShownTab);
    });
    return () => {
      isWanted = false;
    };
  }, [tabId, revision]);
  return { tab: tab?.id === tabId ? tab : undefined, tabId, showTab, follow };
}
