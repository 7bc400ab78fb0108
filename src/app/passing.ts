/** Google's failures that are over in a moment: how they read, what the owner is told, and what is done once more at once. */
import type { Trouble } from '../core/result';

const PATTERN =
  /too many times in a short time|service error|service \S+ (failed|timed out)|service timed out|service unavailable|server error occurred|internal error|try again later/i;

/** Said when Google did not answer; whatever the command, doing it again ends where one undisturbed run would have. */
export const NO_ANSWER: Trouble = {
  code: 'unexpected',
  message:
    'Google did not answer for a moment, so this was not finished. What was written before that stays, and nothing comes twice when you do it again. Wait a minute and try again.',
};

/** True for what Google throws when it does not answer for a moment. */
export function isPassing(error: unknown): boolean {
  return PATTERN.test(String(error instanceof Error ? error.message : error));
}

const MOST_ATTEMPTS = 3;

/** Does at once again what must not stay half done; only for what may be done twice. */
export function surely(work: () => void): void {
  for (let attempt = 1; ; attempt++) {
    try {
      return work();
    } catch (error) {
      if (attempt === MOST_ATTEMPTS || !isPassing(error)) throw error;
    }
  }
}
