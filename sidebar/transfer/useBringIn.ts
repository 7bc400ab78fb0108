/** The way of an import through the window: files, their rows to the server, the dry run, the yes, the way back. */
import { useRef, useState } from 'preact/hooks';
import type { EditedSince, ImportView } from '../../src/rpc/importViews';
import type { TransferDesk } from './desk';
import { readChosen, type Chosen } from './readChosen';
import { sendRows } from './sendRows';
import { answersTo, NO_WISH, plannedBy, withConfirmed, type Wish } from './wish';

export type Step =
  | { readonly kind: 'choose' }
  | { readonly kind: 'sending'; readonly done: number; readonly total: number }
  | { readonly kind: 'columns' | 'plan'; readonly view: ImportView }
  | {
      readonly kind: 'done';
      readonly sentence: string;
      /** What can be taken back; '' when nothing can. */
      readonly change: string;
      /** What was edited since, and stayed. */
      readonly edited: readonly EditedSince[];
    };

export type BringIn = ReturnType<typeof useBringIn>;

/** The server takes no more at a time. */
const MOST_FILES = 20;
const TOO_MANY = `${MOST_FILES} files at a time: the others were not taken. Bring these in first.`;
const CHOOSE: Step = { kind: 'choose' };

/** Where the import stands, and everything its steps can do. */
export function useBringIn(desk: TransferDesk) {
  const [step, setStep] = useState<Step>(CHOOSE);
  const files = useChosen(desk);
  const plan = usePlan(desk, setStep);
  const hands: Hands = { desk, plan, setStep };
  return { step, ...files, ...plan, ...waysIn(hands, files.chosen), ...waysOn(hands) };
}

interface Hands {
  readonly desk: TransferDesk;
  readonly plan: Plan;
  readonly setStep: (step: Step) => void;
}

function useChosen(desk: TransferDesk) {
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const add = async (files: readonly File[]) => {
    const read = (await desk.during('Reading your files', () => Promise.all(files.map(readChosen)))) ?? [];
    // The same file chosen twice is one; two systems may well give their files one name.
    const all = new Map([...chosen, ...read].map((one) => [`${one.name} ${one.fingerprint}`, one]));
    setChosen([...all.values()].slice(0, MOST_FILES));
    if (all.size > MOST_FILES) desk.say({ isGood: false, sentence: TOO_MANY });
  };
  const remove = (file: Chosen) => setChosen(chosen.filter((one) => one !== file));
  return { chosen, add, remove };
}

type Plan = ReturnType<typeof usePlan>;

/** The dry run of what is staged, and what the owner wants of it. */
function usePlan(desk: TransferDesk, setStep: (step: Step) => void) {
  const [wish, setWish] = useState<Wish>(NO_WISH);
  /** What the shown dry run was made from. */
  const [planned, setPlanned] = useState('');
  const importId = useRef('');
  const isCancelled = useRef(false);

  const begin = (id: string) => {
    importId.current = id;
    isCancelled.current = false;
  };
  /** False when it failed, which has been said. */
  const make = async (wanted: Wish, isFirst: boolean) => {
    const asked = plannedBy(wanted);
    const view = await desk.request('planImport', { importId: importId.current, ...asked });
    if (view === undefined) return false;
    const isUnsure = view.files.some(({ columns }) => columns.some(({ isSure }) => !isSure));
    setWish(wanted);
    setPlanned(JSON.stringify(asked));
    setStep({ kind: isFirst && isUnsure ? 'columns' : 'plan', view });
    return true;
  };
  const throwAway = async () => {
    const done = await desk.request('cancelImport', { importId: importId.current });
    if (done === undefined) return;
    setStep(CHOOSE);
    desk.say({ isGood: true, sentence: done.sentence });
  };
  /** The wish has changed since the dry run, or the dry run is no longer true. */
  const isStale = planned !== JSON.stringify(plannedBy(wish));
  const forget = () => setPlanned('');
  return { wish, setWish, isStale, forget, begin, make, throwAway, importId, isCancelled };
}

/** From files or a tab to the first dry run. */
function waysIn({ desk, plan, setStep }: Hands, chosen: readonly Chosen[]) {
  const lookAtFiles = () =>
    desk.during('Sending your rows', async () => {
      const tables = chosen.flatMap(({ table, fingerprint }) => (table ? [{ ...table, fingerprint }] : []));
      const files = tables.map(({ rows, ...file }) => ({ ...file, rows: rows.length }));
      const started = await desk.request('startImport', { files });
      if (started === undefined) return;
      const { importId, have } = started;
      plan.begin(importId);
      const ended = await sendRows(desk, {
        ...{ tables, importId, have },
        isCancelled: () => plan.isCancelled.current,
        onProgress: (progress) => setStep({ kind: 'sending', ...progress }),
      });
      if (ended === 'all' && (await plan.make(NO_WISH, true))) return;
      setStep(CHOOSE);
      if (ended === 'cancelled') await plan.throwAway();
    });
  const lookAtTab = (tab: string) =>
    desk.during('Reading the tab', async () => {
      const started = await desk.request('importTab', { tab });
      if (started === undefined) return;
      plan.begin(started.importId);
      await plan.make(NO_WISH, true);
    });
  return { lookAtFiles, lookAtTab };
}

/** From the dry run to the end, and back. */
function waysOn({ desk, plan, setStep }: Hands) {
  const { wish, make } = plan;
  const look = (wanted: Wish) => desk.during('Looking what would change', () => make(wanted, false));
  const apply = (view: ImportView) =>
    desk.during('Bringing them in', async () => {
      const answers = answersTo(view.questions, wish);
      const yes = { ...plannedBy(wish), answers, consentStory: wish.story, seen: view.seen };
      const done = await desk.request('applyImport', { importId: plan.importId.current, ...yes });
      if (done !== undefined) setStep({ kind: 'done', ...done, edited: [] });
      // The list may have changed meanwhile: what would be done must be seen again.
      else plan.forget();
    });
  const takeBack = (change: string, evenEdited: boolean) =>
    desk.during('Taking it back', async () => {
      const done = await desk.request('takeBackChange', { change, evenEdited });
      if (done !== undefined)
        setStep({ kind: 'done', ...done, change: done.edited.length > 0 ? change : '' });
    });
  const cancel = () => {
    // A journey that is under way sees the flag before its next portion.
    plan.isCancelled.current = true;
    void desk.during('Cancelling', plan.throwAway);
  };
  return {
    ...{ apply, takeBack, cancel },
    planAnew: () => look(wish),
    confirm: (view: ImportView) => look(withConfirmed(wish, view)),
    showColumns: (view: ImportView) => setStep({ kind: 'columns', view }),
  };
}
