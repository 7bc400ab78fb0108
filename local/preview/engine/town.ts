/** The town around the spreadsheet: a made-up Twilio account and the phones of the customers, whom the person at the preview plays. */
import type { FetchAnswer, FetchRequest, Host } from '../../emulator';
import { createPhoneNetwork, type NetworkState, type PhoneNetwork } from '../../phoneNetwork';
import type { PhonesState, PhoneText, ShownPhone } from '../protocol';
import { wallClock } from './scheduled';

/** Twilio's code for a phone that is off or has no coverage. */
const UNREACHABLE = 30003;
const MOST_PHONES = 40;
const TEXTS = 'Texts';

type Message = NetworkState['messages'][number];

export class Town {
  private readonly network: PhoneNetwork;

  constructor(private readonly host: () => Host) {
    this.network = createPhoneNetwork({ now: () => this.host().now });
  }

  /** A text whose answer is to get lost is taken and shown by no list, so that nobody can tell. */
  readonly fetch = (request: FetchRequest): FetchAnswer => {
    const isLost = request.method === 'post' && this.willLose;
    this.network.setListDelay(isLost ? null : 0);
    return this.network.fetch(request);
  };

  reply(number: string, body: string): void {
    this.network.reply(number, body);
  }

  loseAnswer(): void {
    if (!this.willLose) this.network.next('lost answer');
  }

  /** A phone that is off takes no text; one that is on again does. */
  switchPhone(number: string, isOff: boolean): void {
    this.network.setPhone(number, isOff ? { fail: UNREACHABLE } : {});
  }

  snapshot(): NetworkState {
    return this.network.snapshot();
  }

  restore(state: NetworkState): void {
    this.network.restore(state);
  }

  /** What stands on each phone, the latest first, and whose phones there are. */
  shown(zone: string): PhonesState {
    const names = this.names();
    const { messages, habits } = this.network.snapshot();
    const isOff = (number: string) => habits[number]?.fail !== undefined;
    const byPhone = new Map<string, PhoneText[]>();
    for (const message of [...messages].reverse()) {
      const number = message.direction === 'inbound' ? message.from : message.to;
      byPhone.set(number, [this.textOf(message, zone), ...(byPhone.get(number) ?? [])]);
    }
    const phones = [...byPhone].map(([number, texts]): ShownPhone => ({
      number,
      name: names.get(number) ?? '',
      isOff: isOff(number),
      texts,
    }));
    const others = [...names].map(([number, name]) => ({ number, name, isOff: isOff(number) }));
    const { accountSid, keySid, keySecret, from } = this.network.access;
    return {
      account: { accountSid, keySid, keySecret, from },
      phones: phones.slice(0, MOST_PHONES),
      others,
      willLose: this.willLose,
    };
  }

  private get willLose(): boolean {
    return this.network.snapshot().mishaps.length > 0;
  }

  private textOf({ direction, body, createdAt, leftAt, doneAt, end }: Message, zone: string): PhoneText {
    const { now } = this.host();
    const hasFailed = doneAt !== null && now >= doneAt && (end === 'failed' || end === 'undelivered');
    const isWaiting = leftAt === null || now < leftAt;
    const state = hasFailed ? 'did not arrive' : isWaiting ? 'on its way' : '';
    return { isFromShop: direction !== 'inbound', body, at: wallClock(createdAt, zone), state };
  }

  /** Whose text of the month goes where, by the tab Texts. */
  private names(): Map<string, string> {
    const { sheets } = this.host();
    if (!sheets.listSheets().some(({ name }) => name === TEXTS)) return new Map();
    const [headings = [], ...rows] = sheets.textsOf(TEXTS);
    const at = (heading: string) => headings.indexOf(heading);
    const [name, phone, message] = [at('Name'), at('Phone'), at('Message')];
    const withText = rows.filter((row) => (row[phone] ?? '') !== '' && (row[message] ?? '') !== '');
    return new Map(withText.map((row) => [row[phone] ?? '', row[name] ?? '']));
  }
}
