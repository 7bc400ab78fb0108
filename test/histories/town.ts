/** A scene that can be played again and again: a file set up and approved, room for a copy of it, and one phone network for both. */
import type { HostSnapshot } from '../../local/emulator';
import { createPhoneNetwork, type NetworkState, type PhoneNetwork } from '../../local/phoneNetwork';
import { adopt, ask, HEADINGS, SETTINGS, trimTabs, type Ended } from '../app/shop';
import { TrueClock } from './clock';
import { Office, type OfficeOptions } from './office';
import { SCENES, type Scene } from './scenes';
import { Watch } from './watch';

/** Stands for the real secret: it must turn up nowhere. */
export const CANARY = 'canarySecretThatNobodyMaySee1234';
const ROWS = 20;

export class Town {
  readonly clock = new TrueClock();
  readonly network: PhoneNetwork;
  readonly original: Office;
  /** Undefined until somebody copies the file. */
  copy: Office | undefined;
  watch: Watch;
  private readonly spare: Office;
  private readonly start: { readonly host: HostSnapshot; readonly network: NetworkState };
  private readonly approvedAtStart: readonly string[];

  constructor(
    readonly scene: Scene,
    people = scene.people.length,
  ) {
    this.network = createPhoneNetwork({ keySecret: CANARY, now: () => this.clock.now });
    this.watch = new Watch(this.network);
    const options = { scene, clock: this.clock, network: this.network };
    const fetch: OfficeOptions['fetch'] = (office, request) => this.watch.fetch(office, request);
    this.original = new Office({ ...options, fetch });
    this.spare = new Office({ ...options, fetch });
    this.clock.start(Date.parse(scene.start));
    setUp(this.original, scene.people.slice(0, people));
    this.start = { host: this.original.host.snapshot(), network: this.network.snapshot() };
    this.approvedAtStart = [...this.original.approved];
  }

  get offices(): readonly Office[] {
    return this.copy ? [this.original, this.copy] : [this.original];
  }

  /** Back to the moment after the owner's yes, as if nothing had ever happened. */
  rewind(seed = 1): void {
    this.original.host.restore(this.start.host);
    this.network.restore({ ...this.start.network, random: seed });
    this.clock.start(Date.parse(this.scene.start));
    this.copy = undefined;
    this.watch = new Watch(this.network);
    this.original.approved.clear();
    for (const text of this.approvedAtStart) this.original.approved.add(text);
  }

  /** The owner copies the file, enters the key there and says yes there too. */
  copyFile(): void {
    this.copy = this.spare;
    this.copy.becomeCopyOf(this.original.host.snapshot());
    this.clock.pass(0);
    this.copy.connect();
    this.copy.approve();
  }
}

function setUp(office: Office, people: Scene['people']): void {
  const { host } = office;
  const rows = people.map(({ name, phone }, index) => [
    name,
    phone.slice(2),
    '',
    index % 2 === 0 ? 'Apostle' : 'Loyalist',
    '2026-09-01',
    'yes',
    '',
  ]);
  host.sheets.typeCells('Customers', { row: 1, column: 1 }, [HEADINGS, ...rows]);
  demand(adopt(host));
  demand(ask(host, 'saveSettings', SETTINGS));
  demand(office.connect());
  office.asColleague(() => demand(office.connect()));
  if (office.approve() !== people.length) throw new Error('Not everybody could be approved.');
  trimTabs(host, ROWS);
}

function demand(ended: Ended): void {
  if (!ended.ok) throw new Error(ended.sentence);
}

const towns = new Map<number, Town>();

/** The town of a scene, set up once in each process and rewound. */
export function townOf(scene: number, seed: number): Town {
  let town = towns.get(scene);
  if (town === undefined) {
    const wanted = SCENES[scene];
    if (!wanted) throw new Error(`There is no scene ${scene}.`);
    towns.set(scene, (town = new Town(wanted)));
  }
  town.rewind(seed);
  return town;
}
