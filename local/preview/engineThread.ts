/** The server's hold on the thread with the spreadsheet: sends acts, passes answers, hears events. */
import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads';
import type {
  ActName,
  AnswerGiven,
  EngineData,
  Frame,
  FromEngine,
  Opened,
  Outcome,
  PreviewEvent,
} from './protocol';

/** Milliseconds the thread has for writing the spreadsheet down at the end: one that waits for an answer never gets to it. */
const LAST_SAVE = 1500;
const BROKEN = 'The preview has broken down. End it in the terminal with Ctrl+C and start it again.';

/** What the server does with what the thread says. */
export interface Listener {
  onEvent(event: PreviewEvent): void;
  onPage(frame: Frame, html: string): void;
}

export class EngineThread {
  private readonly worker: Worker;
  private readonly answers: MessagePort;
  private readonly bell = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  private readonly waiting = new Map<number, (outcome: Outcome) => void>();
  private calls = 0;
  /** Resolves when the spreadsheet is there; rejects with one sentence. */
  readonly opened: Promise<Opened>;

  constructor(
    code: string,
    data: Omit<EngineData, 'bell'>,
    private readonly listener: Listener,
  ) {
    const { port1, port2 } = new MessageChannel();
    this.answers = port1;
    this.worker = new Worker(code, {
      eval: true,
      workerData: { data: { ...data, bell: this.bell }, answers: port2 },
      transferList: [port2],
    });
    this.opened = new Promise((resolve, reject) => {
      this.worker.on('message', (message: FromEngine) => this.hear(message, { resolve, reject }));
      this.worker.on('error', (error) => {
        reject(error);
        this.breakDown();
      });
    });
  }

  /** Asks for an act; the outcome comes when the thread has got to it, after the person has answered what it asks. */
  act(act: ActName | 'save', args: unknown): Promise<Outcome> {
    this.calls += 1;
    const call = this.calls;
    return new Promise((resolve) => {
      this.waiting.set(call, resolve);
      this.worker.postMessage({ call, act, args });
    });
  }

  /** Lays the answer into the box and wakes the thread. */
  answer(given: AnswerGiven): void {
    this.answers.postMessage(given);
    const bell = new Int32Array(this.bell);
    Atomics.store(bell, 0, 1);
    Atomics.notify(bell, 0);
  }

  /** Ends the thread once what was done last has been written down. */
  async close(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise((resolve) => (timer = setTimeout(resolve, LAST_SAVE)));
    await Promise.race([this.act('save', {}), late]);
    clearTimeout(timer);
    await this.worker.terminate();
  }

  /** No call is left without an outcome. */
  private breakDown(): void {
    for (const resolve of this.waiting.values()) resolve({ ok: false, message: BROKEN, hasChanged: false });
    this.waiting.clear();
  }

  private hear(
    message: FromEngine,
    opening: { resolve: (opened: Opened) => void; reject: (error: Error) => void },
  ): void {
    switch (message.kind) {
      case 'event':
        return this.listener.onEvent(message.event);
      case 'page':
        return this.listener.onPage(message.frame, message.html);
      case 'outcome':
        this.waiting.get(message.call)?.(message.outcome);
        this.waiting.delete(message.call);
        return;
      case 'opened':
        return opening.resolve(message.opened);
      case 'broken':
        return opening.reject(new Error(message.message));
    }
  }
}
