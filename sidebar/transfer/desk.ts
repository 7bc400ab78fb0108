/** What the views of the window work with: what is running, what was said last. One thing runs at a time. */
import { useRef, useState } from 'preact/hooks';
import type { ArgsOf, RequestName, ResultOf } from '../../src/rpc/contract';
import { ask } from '../server';

declare const google: { readonly script: { readonly host: { close(): void } } };

export interface Said {
  readonly isGood: boolean;
  readonly sentence: string;
}

export interface TransferDesk {
  /** What is running, in words; '' when nothing is. */
  readonly running: string;
  readonly said: Said | undefined;
  say(said: Said | undefined): void;
  /** Runs work that takes several requests; undefined when something else is running. */
  during<T>(what: string, work: () => Promise<T>): Promise<T | undefined>;
  /** One request within such work; undefined when it failed, which has been said then. */
  request<Name extends RequestName>(name: Name, args: ArgsOf<Name>): Promise<ResultOf<Name> | undefined>;
  /** One request by itself. */
  run<Name extends RequestName>(
    what: string,
    name: Name,
    args: ArgsOf<Name>,
  ): Promise<ResultOf<Name> | undefined>;
}

/** The one desk of the window. */
export function useTransferDesk(): TransferDesk {
  const [running, setRunning] = useState('');
  const [said, say] = useState<Said | undefined>(undefined);
  const isRunning = useRef(false);

  async function during<T>(what: string, work: () => Promise<T>): Promise<T | undefined> {
    if (isRunning.current) return undefined;
    isRunning.current = true;
    say(undefined);
    setRunning(what);
    try {
      return await work();
    } finally {
      isRunning.current = false;
      setRunning('');
    }
  }

  async function request<Name extends RequestName>(name: Name, args: ArgsOf<Name>) {
    const answer = await ask(name, args);
    if (answer.ok) return answer.value;
    say({ isGood: false, sentence: answer.message });
    return undefined;
  }

  const run: TransferDesk['run'] = (what, name, args) => during(what, () => request(name, args));
  return { running, said, say, during, request, run };
}

/** Closes the window. */
export function closeWindow(): void {
  google.script.host.close();
}
