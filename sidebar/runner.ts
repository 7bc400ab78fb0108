/** How the panel asks the server: one deed at a time, each with its words at the foot; and what is read beside it without a word. */
import { useRef, useState } from 'preact/hooks';
import type { ArgsOf, RequestName } from '../src/rpc/contract';
import type { Said, Undo } from './desk';
import { forgetTyped, isWriting } from './returning';
import { ask } from './server';

export const FILLING = 'Reading your list';

/** Requests after which everything is as it was; after any other the screens that are opened next are filled anew. */
const LOOKING: ReadonlySet<RequestName> = new Set([
  ...(['fillPanel', 'showCustomer', 'readMapping', 'showTab', 'lostColumn', 'showDuplicates'] as const),
]);
/** Refusals of what the sheet does not allow any more: the screen shows what is not so. */
const OUTDATED: ReadonlySet<string> = new Set(['bad-request', 'unknown-customer']);
/** Milliseconds; the server does one thing at a time, and the owner's deed waits for what is read silently. */
const SHORT_PATIENCE = 15_000;

/** What runs and what was said last; `onOutdated` is called when the server refused what the screen had offered. */
export function useRunner(onOutdated: () => void) {
  // Filled from the first moment on: what cannot be used yet must not look as if it could.
  const [running, setRunning] = useState(FILLING);
  const [said, say] = useState<Said | undefined>(undefined);
  const isRunning = useRef(false);
  const isStale = useRef(false);
  const isQuiet = useRef(false);
  const peeking = useRef<Promise<unknown> | undefined>(undefined);

  async function run<Name extends RequestName>(what: string, name: Name, args: ArgsOf<Name>) {
    if (isRunning.current) return undefined;
    isRunning.current = true;
    isQuiet.current = false;
    setRunning(what);
    // These are read anew after a deed, whose message and undo must outlive that.
    if (name !== 'showCustomer' && name !== 'showDuplicates') say(undefined);
    await peeking.current;
    const answer = await ask(name, args);
    isRunning.current = false;
    setRunning('');
    if (!answer.ok) {
      say(badEnd(name, args, answer));
      if (OUTDATED.has(answer.code)) onOutdated();
      return undefined;
    }
    if (!LOOKING.has(name)) {
      isStale.current = true;
      forgetTyped();
    }
    const good = goodEnd(answer.value);
    if (good !== undefined) say(good);
    return answer.value;
  }

  /** Asks without a word; undefined when it failed. */
  async function peek<Name extends RequestName>(name: Name, args: ArgsOf<Name>) {
    const asked = ask(name, args, SHORT_PATIENCE);
    peeking.current = asked;
    const answer = await asked;
    peeking.current = undefined;
    return answer.ok ? answer.value : undefined;
  }

  /** Then nothing may change on the screen by itself. */
  const isBusy = () => isRunning.current || isWriting();
  return { running, said, say, run, peek, peeking, isBusy, isStale, isQuiet };
}

/** How a request failed; an undo that was not refused but cut off can be tried again. */
function badEnd(
  name: RequestName,
  args: unknown,
  { code, message }: { code: string; message: string },
): Said {
  const trouble = { isGood: false, sentence: message, code };
  const isStillPossible = name.startsWith('takeBack') && code !== 'bad-request';
  return isStillPossible ? { ...trouble, undo: args as Undo } : trouble;
}

/** How a request ended well, when it has a sentence. */
export function goodEnd(value: object): Said | undefined {
  const { sentence = '', change, ...rest }: { sentence?: string; change?: string; undo?: Undo } = value;
  if (sentence === '') return undefined;
  const said = { isGood: true, sentence, code: '' };
  const undo = change === undefined ? rest.undo : { change, evenEdited: false };
  return undo === undefined ? said : { ...said, undo };
}
