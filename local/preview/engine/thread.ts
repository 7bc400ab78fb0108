/** The thread with the spreadsheet: stands still, as Google's script does, while a person reads an alert. */
import { parentPort, receiveMessageOnPort, workerData, type MessagePort } from 'node:worker_threads';
import type { Answer } from '../../emulator';
import type { AnswerGiven, EngineData, FromEngine, PreviewEvent, ToEngine } from '../protocol';
import { isQuiet, perform } from './acts';
import { Book } from './book';

/** Milliseconds of quiet before the spreadsheet is written down. */
const SAVE_AFTER = 300;

const { data, answers } = workerData as { data: EngineData; answers: MessagePort };
const bell = new Int32Array(data.bell);
const say = (message: FromEngine) => parentPort?.postMessage(message);
const tell = (event: PreviewEvent) => say({ kind: 'event', event });

/** Sleeps until the bell rings and the answer to this question lies in the box. */
function waitFor(id: number): Answer {
  for (;;) {
    const given = receiveMessageOnPort(answers)?.message as AnswerGiven | undefined;
    if (given?.id === id) return given.answer;
    if (given === undefined) {
      Atomics.wait(bell, 0, 0);
      Atomics.store(bell, 0, 0);
    }
  }
}

const book = new Book(data, {
  tell,
  show(frame, html) {
    say({ kind: 'page', frame, html });
    tell({ kind: 'frame', frame });
  },
  ask(question) {
    tell({ kind: 'question', question });
    const answer = waitFor(question.id);
    tell({ kind: 'answered', id: question.id });
    return answer;
  },
});

let waiting: NodeJS.Timeout | undefined;

function saveSoon(): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => book.save(), SAVE_AFTER);
}

function answerCall({ call, act, args }: ToEngine): void {
  if (act === 'save') book.save();
  const outcome = perform(book, { act, args: Object(args) as object }, tell);
  if (!isQuiet(act)) saveSoon();
  say({ kind: 'outcome', call, outcome });
}

try {
  const opened = book.open();
  book.endStep(false);
  tell({ kind: 'state', state: book.state() });
  book.save();
  parentPort?.on('message', answerCall);
  say({ kind: 'opened', opened });
} catch (error) {
  say({ kind: 'broken', message: error instanceof Error ? error.message : String(error) });
}
