/** A small shop that sends through the simulated phone network: five people, approved or not, and the hours that pass. */
import type { Answer, Host, HostSnapshot } from '../../../local/emulator';
import { createPhoneNetwork, type PhoneNetwork, type PhoneNetworkOptions } from '../../../local/phoneNetwork';
import type { NetworkState } from '../../../local/phoneNetwork';
import {
  adopt,
  ask,
  gridOf,
  HEADINGS,
  linesOf,
  openShop,
  SETTINGS,
  trimTabs,
  use,
  type Ended,
} from '../shop';

export const MONTH = '2026-11';
/** A Friday on which it is eleven in New York, where all of them are. */
export const MORNING = '2026-11-20T11:00';
/** Stands for the real secret: it must turn up nowhere. */
export const CANARY = 'canarySecretThatNobodyMaySee1234';

const NAMES = ['Ana Ames', 'Ben Bond', 'Cy Cole', 'Di Dow', 'Eve Egan', 'Flo Fox', 'Gil Gray', 'Hal Hume'];

/** What happens before the n-th counted call of the script takes effect. */
type Mishap = (n: number, name: string) => void;

export interface SendingShop {
  readonly host: Host;
  readonly network: PhoneNetwork;
  readonly phones: readonly string[];
  /** What the owner says to the next questions; nothing is said when it is empty. */
  readonly answers: Answer[];
  /** The names of the calls that work made. */
  during(mishap: Mishap, work: () => void): string[];
  keep(): void;
  rewind(): void;
}

export function phoneOf(index: number): string {
  return `+1413555${String(101 + index).padStart(4, '0')}`;
}

/** Set up, connected and with everybody's text approved. */
export function sendingShop(
  people = 5,
  options: Partial<Omit<PhoneNetworkOptions, 'now'>> & { readonly seed?: number } = {},
): SendingShop {
  const shop = unapprovedShop(people, options);
  demand(ask(shop.host, 'approveTexts', { month: MONTH, count: Math.min(20, people) }));
  shop.keep();
  return shop;
}

/** Set up and connected; the month is prepared. */
export function unapprovedShop(
  people = 5,
  options: Partial<Omit<PhoneNetworkOptions, 'now'>> = {},
): SendingShop {
  let mishap: Mishap | undefined;
  let names: string[] = [];
  const answers: Answer[] = [];
  const clock: { host: Host | undefined } = { host: undefined };
  const network = createPhoneNetwork({ keySecret: CANARY, ...options, now: () => clock.host?.now ?? 0 });
  const rows = Array.from({ length: people }, (_, index) => [
    NAMES[index] ?? `Person ${index}`,
    phoneOf(index).replace('+1', ''),
    '',
    index % 2 === 0 ? 'Apostle' : 'Loyalist',
    '9/1/2026',
    'yes',
    '',
  ]);
  const host = openShop([HEADINGS, ...rows], {
    now: MORNING,
    answers: () => answers.shift() ?? null,
    fetch: (request) => network.fetch(request),
    onServiceCall: (_, name) => {
      if (mishap === undefined) return;
      names.push(name);
      const now = mishap;
      mishap = undefined;
      now(names.length, name);
      mishap = now;
    },
  });
  clock.host = host;
  demand(adopt(host));
  demand(ask(host, 'saveSettings', SETTINGS));
  demand(connect(host, network));
  demand(use(host, 'prepareTexts'));
  let kept: { host: HostSnapshot; network: NetworkState };
  const shop: SendingShop = {
    host,
    network,
    answers,
    phones: Array.from({ length: people }, (_, index) => phoneOf(index)),
    keep() {
      trimTabs(host, Math.max(30, people + 5));
      kept = { host: host.snapshot(), network: network.snapshot() };
    },
    rewind: () => {
      host.restore(kept.host);
      network.restore(kept.network);
    },
    during(next, work) {
      names = [];
      mishap = next;
      try {
        work();
      } finally {
        mishap = undefined;
      }
      return names;
    },
  };
  shop.keep();
  return shop;
}

export function connect(host: Host, network: PhoneNetwork): Ended {
  return ask(host, 'connectProvider', { provider: 'Twilio', ...network.access });
}

export function demand(ended: Ended): void {
  if (!ended.ok) throw new Error(ended.sentence);
}

/** Minutes pass, then the clock trigger fires. */
export function tickAfter({ host }: SendingShop, minutes: number): void {
  pass(host, minutes);
  host.call('tick');
}

/** Moves the clock on by so many minutes of the spreadsheet's zone, which has no change of hour in these days. */
export function pass(host: Host, minutes: number): void {
  const local = new Date(host.now + minutes * 60_000 - 5 * 3_600_000);
  host.setNow(local.toISOString().slice(0, 16));
}

export function statuses(host: Host): Record<string, string> {
  return Object.fromEntries(linesOf(host, 'Texts').map((line) => [line.Name ?? '', line.Status ?? '']));
}

/** How many texts each phone of the shop was handed. */
export function timesSent({ network, phones }: SendingShop): number[] {
  return phones.map((phone) => network.timesAccepted(phone));
}

/** Everything anybody can look at: tabs, notes of nobody, stores of document and script. */
export function visible(host: Host): string {
  const stores = host.evaluate(
    'JSON.stringify([PropertiesService.getDocumentProperties().getProperties(), PropertiesService.getScriptProperties().getProperties()])',
  );
  const tabs = host.sheets.listSheets().map(({ name }) => gridOf(host, name));
  return JSON.stringify([stores, tabs]);
}

/** The month after, with the same words, at a price. */
export function repeatingShop(): Host {
  const { host } = sendingShop(3);
  demand(ask(host, 'saveSettings', { 'Price per text part': '$0.0083' }));
  host.setNow('2026-12-01T11:00');
  demand(use(host, 'prepareTexts'));
  return host;
}

/** One text taken without an answer, which no list shows; one landline; then a key that is not accepted any more. */
export function troubledShop(): Host {
  const shop = sendingShop(6);
  const { host, network } = shop;
  network.setListDelay(null);
  network.setPhone(phoneOf(1), { refuse: 21614 });
  network.setAllowance(3);
  network.next('lost answer');
  host.call('tick');
  for (let run = 0; run < 6; run++) tickAfter(shop, 15);
  network.revokeKey();
  tickAfter(shop, 15);
  return host;
}
