/** What every screen of the panel works with: the data, what is running, what was said last. One thing runs at a time. */
import { useRef, useState } from 'preact/hooks';
import type { ArgsOf, RequestName, ResultOf } from '../src/rpc/contract';
import type { PanelView, WorkView } from '../src/rpc/views';
import { ask } from './server';

export type Screen = 'today' | 'customer' | 'sort' | 'texts' | 'check' | 'setUp';

/** What takes back one deed, or a whole merge. */
export type Undo = ArgsOf<'takeBack'> | ArgsOf<'takeBackChange'>;

export interface Said {
  readonly isGood: boolean;
  readonly sentence: string;
  readonly code: string;
  /** What the owner may take back with one click. */
  readonly undo?: Undo;
}

/** Requests after which everything is as it was; after any other the screens that are opened next are filled anew. */
const LOOKING: ReadonlySet<RequestName> = new Set([
  ...(['fillPanel', 'showCustomer', 'readMapping', 'showTab', 'lostColumn', 'showDuplicates'] as const),
]);
/** Screens that show what was filled. */
const FILLED: ReadonlySet<Screen> = new Set<Screen>(['today', 'sort', 'texts', 'check', 'setUp']);

export interface Desk {
  readonly data: PanelView | undefined;
  /** What is running, in words; '' when nothing is. */
  readonly running: string;
  readonly said: Said | undefined;
  readonly screen: Screen;
  /** The customer to show, '' for none yet. */
  readonly customerId: string;
  show(screen: Screen, customerId?: string): void;
  say(said: Said | undefined): void;
  /** Runs one request; undefined when it failed, which has been said then. Good ends are said when they have a sentence. */
  run<Name extends RequestName>(
    what: string,
    name: Name,
    args: ArgsOf<Name>,
  ): Promise<ResultOf<Name> | undefined>;
  /** Fills the panel anew; what was said stays when it is given again. */
  refill(stays?: Said): Promise<void>;
  /** Runs a request, then fills the panel anew; undefined when it failed. */
  runAndRefill<Name extends RequestName>(
    what: string,
    name: Name,
    args: ArgsOf<Name>,
  ): Promise<ResultOf<Name> | undefined>;
  change(changed: Partial<PanelView>): void;
  changeWork(changed: Partial<WorkView>): void;
}

const FILLING = 'Reading your list';
const REFRESH_LATER = 'The panel could not be filled again just now: press Refresh in a minute.';

/** What runs and what was said last. */
function useRunner() {
  // Filled from the first moment on: what cannot be used yet must not look as if it could.
  const [running, setRunning] = useState(FILLING);
  const [said, say] = useState<Said | undefined>(undefined);
  const isRunning = useRef(false);
  const isStale = useRef(false);

  async function run<Name extends RequestName>(what: string, name: Name, args: ArgsOf<Name>) {
    if (isRunning.current) return undefined;
    isRunning.current = true;
    setRunning(what);
    // These are read anew after a deed, whose message and undo must outlive that.
    if (name !== 'showCustomer' && name !== 'showDuplicates') say(undefined);
    const answer = await ask(name, args);
    isRunning.current = false;
    setRunning('');
    if (!answer.ok) {
      const trouble = { isGood: false, sentence: answer.message, code: answer.code };
      say(isStillPossible(name, answer.code) ? { ...trouble, undo: args as Undo } : trouble);
      return undefined;
    }
    isStale.current ||= !LOOKING.has(name);
    const good = goodEnd(answer.value);
    if (good !== undefined) say(good);
    return answer.value;
  }
  return { running, said, say, run, isStale };
}

/** An undo that was not refused but cut off can be tried again. */
function isStillPossible(name: RequestName, code: string): boolean {
  return name.startsWith('takeBack') && code !== 'bad-request';
}

/** The one desk of the panel. */
export function useDesk(): Desk {
  const [data, setData] = useState<PanelView | undefined>(undefined);
  const { isStale, ...runner } = useRunner();
  const { say, run } = runner;
  const [place, setPlace] = useState<{ screen: Screen; customerId: string }>({
    screen: 'today',
    customerId: '',
  });

  async function refill(stays?: Said) {
    const filled = await run(FILLING, 'fillPanel', {});
    if (filled === undefined) {
      // What was done must not look undone because the panel cannot be filled just now.
      if (stays !== undefined) say({ ...stays, sentence: `${stays.sentence} ${REFRESH_LATER}` });
      return;
    }
    isStale.current = false;
    setData(filled);
    if (filled.carriedOut !== '') say({ isGood: true, sentence: filled.carriedOut, code: '' });
    else if (stays !== undefined) say(stays);
  }

  async function runAndRefill<Name extends RequestName>(what: string, name: Name, args: ArgsOf<Name>) {
    const done = await run(what, name, args);
    if (done !== undefined) await refill(goodEnd(done));
    return done;
  }

  const change = (changed: Partial<PanelView>) => setData((now) => now && { ...now, ...changed });
  const changeWork = (changed: Partial<WorkView>) =>
    setData((now) => (now?.work ? { ...now, work: { ...now.work, ...changed } } : now));
  const show = (screen: Screen, customerId = '') => {
    say(undefined);
    setPlace({ screen, customerId });
    if (isStale.current && screen !== place.screen && FILLED.has(screen)) void refill();
  };
  return { data, ...runner, ...place, show, refill, runAndRefill, change, changeWork };
}

/** How a request ended well, when it has a sentence. */
export function goodEnd(value: object): Said | undefined {
  const { sentence = '', change, ...rest }: { sentence?: string; change?: string; undo?: Undo } = value;
  if (sentence === '') return undefined;
  const said = { isGood: true, sentence, code: '' };
  const undo = change === undefined ? rest.undo : { change, evenEdited: false };
  return undo === undefined ? said : { ...said, undo };
}
