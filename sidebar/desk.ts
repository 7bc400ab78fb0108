/** What every screen of the panel works with: the data, what is running, what was said last. One thing runs at a time. */
import { useState } from 'preact/hooks';
import type { ArgsOf, RequestName, ResultOf } from '../src/rpc/contract';
import type { PanelView, WorkView } from '../src/rpc/views';
import { useFilling } from './filling';
import { forgetTyped } from './returning';
import { goodEnd, useRunner } from './runner';

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
  /** Reads what a screen shows beside the filling; silently when the panel was filled silently. Undefined when it failed or came too late. */
  reread<Name extends 'showCustomer' | 'showDuplicates'>(
    name: Name,
    args: ArgsOf<Name>,
  ): Promise<ResultOf<Name> | undefined>;
  /** True once the sheet's clock has gone beyond that month, `yyyy-mm`. */
  isOver(month: string): boolean;
  /** True while nothing was done since the panel was filled silently: then nothing may take the focus. */
  isQuiet(): boolean;
  /** Runs a request, then fills the panel anew; undefined when it failed. */
  runAndRefill<Name extends RequestName>(
    what: string,
    name: Name,
    args: ArgsOf<Name>,
  ): Promise<ResultOf<Name> | undefined>;
  change(changed: Partial<PanelView>): void;
  changeWork(changed: Partial<WorkView>): void;
}

/** The one desk of the panel. */
export function useDesk(): Desk {
  const runner = useRunner(() => {
    forgetTyped();
    void freshen();
  });
  const { say, run, peek, isBusy, isStale, isQuiet, running, said } = runner;
  const { setData, freshen, ...filling } = useFilling(runner);
  const { refill } = filling;
  const [place, setPlace] = useState<{ screen: Screen; customerId: string }>({
    screen: 'today',
    customerId: '',
  });

  async function runAndRefill<Name extends RequestName>(what: string, name: Name, args: ArgsOf<Name>) {
    const done = await run(what, name, args);
    if (done !== undefined) await refill(goodEnd(done));
    return done;
  }

  async function reread<Name extends RequestName>(name: Name, args: ArgsOf<Name>) {
    if (!isQuiet.current) return run('Looking', name, args);
    const read = await peek(name, args);
    return isBusy() ? undefined : read;
  }

  const change = (changed: Partial<PanelView>) => setData((now) => now && { ...now, ...changed });
  const changeWork = (changed: Partial<WorkView>) =>
    setData((now) => (now?.work ? { ...now, work: { ...now.work, ...changed } } : now));
  const show = (screen: Screen, customerId = '') => {
    say(undefined);
    isQuiet.current = false;
    setPlace({ screen, customerId });
    if (isStale.current && screen !== place.screen && FILLED.has(screen)) void refill();
  };
  const asking = { running, said, say, run, runAndRefill, reread, isQuiet: () => isQuiet.current };
  return { ...asking, ...filling, ...place, show, change, changeWork };
}
