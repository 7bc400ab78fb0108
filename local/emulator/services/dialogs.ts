/** Shows alerts and prompts to whoever answers for the person at the keyboard. */
import type { Answer, ButtonName, ShownDialog } from '../options';
import type { World } from '../world';

/** The buttons of Google's button sets, the affirmative first. */
export const buttonsOf: Readonly<Record<string, readonly ButtonName[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/** What the person did. */
export interface Reply {
  readonly button: ButtonName;
  readonly text: string;
}

type Question = Pick<ShownDialog, 'title' | 'text' | 'buttons'> & { readonly kind: 'alert' | 'prompt' };

/** Asks and records. While the dialog is open the script is suspended and its locks are lost, as on Google. Throws when the answer names a button that the dialog lacks. */
export function ask(world: World, question: Question): Reply {
  world.execution.releaseLocks();
  const reply = replyFrom(nextAnswer(world, question), question);
  world.records.dialogs.push({
    ...question,
    answer: reply.button,
    ...(question.kind === 'prompt' ? { typed: reply.text } : {}),
  });
  return reply;
}

function nextAnswer(world: World, question: Question): Answer | undefined {
  const { answers } = world.options;
  if (typeof answers === 'function') return answers(question);
  const answer = answers?.[world.answersUsed];
  world.answersUsed += 1;
  return answer;
}

function replyFrom(answer: Answer | undefined, question: Question): Reply {
  const affirmative = question.buttons[0] ?? 'OK';
  if (answer === undefined) return { button: affirmative, text: '' };
  if (answer === null) return { button: 'CLOSE', text: '' };
  if (typeof answer === 'object')
    return { button: offered(answer.button ?? affirmative, question), text: answer.text ?? '' };
  const button = [...question.buttons, 'CLOSE' as const].find((name) => name === answer);
  if (button) return { button, text: '' };
  if (question.kind === 'alert') throw new Error(`The alert "${question.text}" has no button ${answer}.`);
  return { button: affirmative, text: answer };
}

function offered(button: ButtonName, question: Question): ButtonName {
  if (button === 'CLOSE' || question.buttons.includes(button)) return button;
  throw new Error(`The dialog "${question.text}" has no button ${button}.`);
}
