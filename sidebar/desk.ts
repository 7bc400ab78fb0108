/** What every screen of the panel works with: the data, what is running, what was said last. One thing runs at a time. */
import { useRef, useState } from 'preact/hooks';
import type { ArgsOf, RequestName, ResultOf } from '../src/rpc/contract';
import type { PanelView, WorkView } from '../src/rpc/views';
import { ask } from './server';

export type Screen = 'today' | 'customer' | 'sort' | 'texts' | 'check' | 'setUp';

export interface Said {
  readonly isGood: boolean;
  readonly sentence: string;
  readonly code: string;
}

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
  /** Fills the panel anew. */
  refill(): Promise<void>;
  change(changed: Partial<PanelView>): void;
  changeWork(changed: Partial<WorkView>): void;
}

const FILLING = 'Reading your list';

/** The one desk of the panel. */
export function useDesk(): Desk {
  const [data, setData] = useState<PanelView | undefined>(undefined);
  // Filled from the first moment on: what cannot be used yet must not look as if it could.
  const [running, setRunning] = useState(FILLING);
  const [said, say] = useState<Said | undefined>(undefined);
  const [place, setPlace] = useState<{ screen: Screen; customerId: string }>({
    screen: 'today',
    customerId: '',
  });
  const isRunning = useRef(false);

  async function run<Name extends RequestName>(what: string, name: Name, args: ArgsOf<Name>) {
    if (isRunning.current) return undefined;
    isRunning.current = true;
    setRunning(what);
    say(undefined);
    const answer = await ask(name, args);
    isRunning.current = false;
    setRunning('');
    if (!answer.ok) {
      say({ isGood: false, sentence: answer.message, code: answer.code });
      return undefined;
    }
    const sentence = sentenceOf(answer.value);
    if (sentence !== '') say({ isGood: true, sentence, code: '' });
    return answer.value;
  }

  async function refill() {
    const filled = await run(FILLING, 'fillPanel', {});
    if (filled === undefined) return;
    setData(filled);
    if (filled.carriedOut !== '') say({ isGood: true, sentence: filled.carriedOut, code: '' });
  }

  const change = (changed: Partial<PanelView>) => setData((now) => now && { ...now, ...changed });
  const changeWork = (changed: Partial<WorkView>) =>
    setData((now) => (now?.work ? { ...now, work: { ...now.work, ...changed } } : now));
  const show = (screen: Screen, customerId = '') => {
    say(undefined);
    setPlace({ screen, customerId });
  };
  return { data, running, said, ...place, show, say, run, refill, change, changeWork };
}

function sentenceOf(value: unknown): string {
  return typeof value === 'object' && value !== null && 'sentence' in value ? String(value.sentence) : '';
}
