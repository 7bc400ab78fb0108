/** Asks the server through google.script.run; every call ends in an answer, also when Google fails. */
import type { Answer, ArgsOf, RequestName, ResultOf } from '../src/rpc/contract';

interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: { message: string }) => void): Runner;
  rpc(name: string, args: unknown): void;
}

declare const google: { readonly script: { readonly run: Runner } };

const NO_ANSWER =
  'Google did not answer. If you are signed in to several Google accounts, open this spreadsheet in a window with only one. The Regulars menu still works.';

/** The answer to a request; never rejects. */
export function ask<Name extends RequestName>(
  name: Name,
  args: ArgsOf<Name>,
): Promise<Answer<ResultOf<Name>>> {
  return new Promise((resolve) => {
    const fail = () => resolve({ ok: false, code: 'no-answer', message: NO_ANSWER });
    google.script.run
      // A result that Google could not carry arrives as null.
      .withSuccessHandler((answer) =>
        answer === null || answer === undefined ? fail() : resolve(answer as Answer<ResultOf<Name>>),
      )
      .withFailureHandler(fail)
      .rpc(name, args);
  });
}
