/** `google.script` inside a panel or dialog: carries calls to the page around it, as strictly as Google does. */
import { cloneArgument } from '../../emulator/clientClone';
import type { Outcome } from '../protocol';

type Handler = (value: unknown, userObject?: unknown) => void;

interface Handlers {
  readonly onSuccess?: Handler;
  readonly onFailure?: Handler;
  readonly userObject?: unknown;
}

const waiting = new Map<number, Handlers>();
let calls = 0;

/** To the page around the frame; it alone listens. */
function send(message: Record<string, unknown>): void {
  window.parent.postMessage(message, '*');
}

function start(functionName: string, args: readonly unknown[], handlers: Handlers): void {
  const copies = args.map((arg, position) => cloneArgument(arg, position));
  calls += 1;
  waiting.set(calls, handlers);
  send({ kind: 'run', call: calls, functionName, args: copies });
}

/** One runner: the three `with…` members give another, every other name is a function of the server. */
function runner(handlers: Handlers): object {
  const own: Record<string, unknown> = {
    withSuccessHandler: (onSuccess: Handler) => runner({ ...handlers, onSuccess }),
    withFailureHandler: (onFailure: Handler) => runner({ ...handlers, onFailure }),
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
  };
  return new Proxy(own, {
    get: (_, name) =>
      typeof name === 'symbol'
        ? undefined
        : (own[name] ?? ((...args: unknown[]) => start(name, args, handlers))),
  });
}

window.addEventListener('message', (event: MessageEvent<{ call: number; outcome: Outcome }>) => {
  if (event.source !== window.parent) return;
  const { call, outcome } = event.data;
  const handlers = waiting.get(call);
  waiting.delete(call);
  if (!handlers) return;
  if (outcome.ok) handlers.onSuccess?.(outcome.value, handlers.userObject);
  else handlers.onFailure?.(scriptError(outcome.message), handlers.userObject);
});

function scriptError(message: string): Error {
  const error = new Error(message);
  error.name = 'ScriptError';
  return error;
}

const host = {
  close: () => send({ kind: 'close' }),
  setHeight: (height: number) => send({ kind: 'size', height }),
  setWidth: (width: number) => send({ kind: 'size', width }),
  editor: { focus: () => send({ kind: 'focus' }) },
  origin: window.location.origin,
};

Object.assign(window, { google: { script: { run: runner({}), host } } });
window.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !event.defaultPrevented) send({ kind: 'escape' });
});
