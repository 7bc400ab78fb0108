/** Asks the server through google.script.run; every call ends in an answer, also when Google fails. */
import type { Answer, ArgsOf, RequestName, ResultOf } from '../src/rpc/contract';

interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: { message?: string } | undefined) => void): Runner;
  rpc(name: string, args: unknown, account: string): void;
}

declare const google: { readonly script: { readonly run: Runner } };

/** Google ends a run after six minutes; whatever has not answered by then never will. */
const PATIENCE_MS = 390_000;

const NO_ANSWER =
  'Google did not answer. If you are signed in to several Google accounts, open this file in a window with only one. The Regulars menu still works.';

/** What Google's own messages mean for the owner; the first that fits. */
const FAILURES: readonly { readonly pattern: RegExp; readonly code: string; readonly message: string }[] = [
  {
    pattern:
      /PERMISSION_DENIED|Authorization is required|permissions? (are|is) not sufficient|not have permission/i,
    code: 'no-rights',
    message:
      'Google does not let this panel in. Most often several Google accounts are signed in: open this file in a window with only one. If Google wants your OK again, use any item of the Regulars menu. The menu still works.',
  },
  {
    pattern: /maximum execution time|timed? ?out|too many times|computer time/i,
    code: 'time',
    message:
      'This took longer than Google allows, so it was stopped. What was done stays, nothing is done twice. Try again, or use the Regulars menu.',
  },
  {
    pattern: /NetworkError|network|offline|connection/i,
    code: 'offline',
    message: 'There is no connection to Google. Nothing was changed. Try again when online.',
  },
];

/** The account for which the server made this page; '' when Google did not tell. */
export function expectedAccount(): string {
  return document.documentElement.dataset.account ?? '';
}

/** The answer to a request; never rejects. Nothing that comes later than `patience`, in milliseconds, counts. */
export function ask<Name extends RequestName>(
  name: Name,
  args: ArgsOf<Name>,
  patience = PATIENCE_MS,
): Promise<Answer<ResultOf<Name>>> {
  return new Promise((resolve) => {
    const fail = (error?: { message?: string }) => resolve({ ok: false, ...failureOf(error?.message ?? '') });
    const timer = setTimeout(() => fail({ message: 'timeout' }), patience);
    const answered = (answer: unknown) => {
      clearTimeout(timer);
      // A result that Google could not carry arrives as null.
      if (answer === null || answer === undefined) fail();
      else resolve(answer as Answer<ResultOf<Name>>);
    };
    google.script.run
      .withSuccessHandler(answered)
      .withFailureHandler((error) => {
        clearTimeout(timer);
        fail(error);
      })
      .rpc(name, args, expectedAccount());
  });
}

/** A sentence for Google's message; never the message itself. */
export function failureOf(message: string): { code: string; message: string } {
  const known = FAILURES.find(({ pattern }) => pattern.test(message));
  return known ? { code: known.code, message: known.message } : { code: 'no-answer', message: NO_ANSWER };
}
