/** A shop over weeks: steps of an owner between and during commands, and the comparison of the spreadsheet with what must come of them. */
import { fragileShop, killAt, type FragileShop } from './mishaps';
import { FIELDS, OwnersList, type Step } from './ownersList';
import {
  adopt,
  ask,
  COMMANDS,
  gridOf,
  linesOf,
  SETTINGS,
  tabNames,
  use,
  type Line,
  type MenuItem,
} from './shop';
import { expectedFollowUps, expectedReasons, expectedStatus, plusDays, type Person } from './truth';

/** A command's usual number of service calls; those that have fewer are left in peace. */
const MOST_CALLS = 50;

/** Weeks in one shop. */
export class Walk {
  private readonly shop: FragileShop;
  private readonly list = new OwnersList();
  readonly story: string[] = [];

  constructor() {
    this.shop = fragileShop([FIELDS, ...this.list.firstRows()]);
    this.list.standIn(this.shop.host);
    ask(this.shop.host, 'saveSettings', SETTINGS);
    adopt(this.shop.host);
    this.learnIds();
  }

  /** Does one step; gives what is wrong afterwards. */
  take(step: Step): string[] {
    const acts = this.acts();
    const act = acts[Math.floor(step.kind * acts.length)];
    if (!act) return [];
    this.story.push(act.name);
    act.run(step);
    return act.isCommand ? this.compare() : [];
  }

  private acts(): { name: string; isCommand?: true; run: (step: Step) => void }[] {
    const { host } = this.shop;
    const run = (item: MenuItem) => () => void use(host, item);
    return [
      { name: 'sorts', run: (step) => this.list.sort(step) },
      { name: 'adds a customer', run: ({ what }) => this.list.add(what) },
      { name: 'deletes a customer', run: ({ who }) => this.list.remove(who) },
      { name: 'copies a row', run: (step) => this.list.copy(step) },
      { name: 'inserts a row above', run: () => void this.list.sheet().insertRowBefore(1) },
      {
        name: 'inserts a column',
        run: ({ what }) => void this.list.sheet().insertColumnBefore(1 + Math.floor(what * 4)),
      },
      { name: 'moves a column', run: (step) => this.list.moveColumn(step) },
      { name: 'renames a heading', run: ({ what }) => this.list.rename(what) },
      { name: 'changes a segment', run: (step) => this.list.edit(step, 'Segment') },
      { name: 'changes a consent', run: (step) => this.list.edit(step, 'Text consent') },
      { name: 'talks to somebody', run: (step) => this.list.edit(step, 'Last contact') },
      { name: 'lets days pass', run: ({ what }) => this.wait(1 + Math.floor(what * 20)) },
      { name: 'chooses in the Follow-ups tab', isCommand: true, run: (step) => this.choose(step) },
      {
        name: 'chooses and sorts in the middle',
        isCommand: true,
        run: (step) => this.choose(step, () => this.list.sort(step)),
      },
      {
        name: 'chooses and inserts a column in the middle',
        isCommand: true,
        run: (step) => this.choose(step, () => void this.list.sheet().insertColumnBefore(1)),
      },
      { name: 'asks who needs follow-up', isCommand: true, run: run('whoNeedsFollowUp') },
      { name: 'checks', isCommand: true, run: run('checkCustomers') },
      { name: 'prepares texts', isCommand: true, run: run('prepareTexts') },
      { name: 'sets up', isCommand: true, run: run('setUp') },
      { name: 'is cut off', isCommand: true, run: (step) => this.cutOff(step) },
      {
        name: 'sorts in the middle',
        isCommand: true,
        run: (step) => this.disturb(step, () => this.list.sort(step)),
      },
      {
        name: 'deletes in the middle',
        isCommand: true,
        run: (step) => this.disturb(step, () => this.list.remove(step.who)),
      },
      {
        name: 'inserts a row in the middle',
        isCommand: true,
        run: (step) => this.disturb(step, () => void this.list.sheet().insertRowBefore(1)),
      },
      {
        name: 'inserts a column in the middle',
        isCommand: true,
        run: (step) => this.disturb(step, () => void this.list.sheet().insertColumnBefore(1)),
      },
      {
        name: 'adds in the middle',
        isCommand: true,
        run: (step) => this.disturb(step, () => this.list.add(step.what)),
      },
    ];
  }

  private wait(days: number): void {
    this.list.today = plusDays(this.list.today, days);
    this.shop.host.setNow(`${this.list.today}T09:00`);
  }

  private choose(step: Step, deed: () => void = () => undefined): void {
    const { who, what } = step;
    const { host } = this.shop;
    use(host, 'whoNeedsFollowUp');
    this.learnIds();
    const lines = linesOf(host, 'Follow-ups');
    const line = lines[Math.floor(who * lines.length)];
    const customer = this.list.customers.find(({ name }) => name === line?.Name);
    if (!line || !customer) return;
    const choice = ['Done', 'Later', 'Not any more'][Math.floor(what * 3)] ?? 'Done';
    const headings = gridOf(host, 'Follow-ups')[0] ?? [];
    host.sheets.typeCells(
      'Follow-ups',
      { row: lines.indexOf(line) + 2, column: headings.indexOf('Done') + 1 },
      [[choice]],
    );
    if (choice === 'Done') customer.lastContact = this.list.today;
    if (choice === 'Later') customer.next = plusDays(this.list.today, 7);
    if (choice === 'Not any more') customer.archived = this.list.today;
    this.disturb(step, deed);
  }

  private cutOff({ who, what }: Step): void {
    const item = COMMANDS[Math.floor(what * COMMANDS.length)] ?? 'checkCustomers';
    killAt(this.shop, 1 + Math.floor(who * MOST_CALLS), () => void use(this.shop.host, item));
    use(this.shop.host, item);
  }

  private disturb({ who, what }: Step, deed: () => void): void {
    const at = 1 + Math.floor(((who * 31 + what) % 1) * MOST_CALLS);
    const item = COMMANDS[Math.floor(((who * 17 + what) % 1) * COMMANDS.length)] ?? 'checkCustomers';
    this.shop.during(
      (n) => {
        if (n === at) deed();
      },
      () => void use(this.shop.host, item),
    );
    use(this.shop.host, item);
  }

  private lines(): Line[] {
    const top = this.list.headingRow();
    const names = new Map([...this.list.headings].map(([field, heading]) => [heading, field]));
    return linesOf(this.shop.host, 'Customers', top).map((line) =>
      Object.fromEntries(
        Object.entries(line).map(([heading, cell]) => [names.get(heading) ?? heading, cell]),
      ),
    );
  }

  private learnIds(): void {
    for (const line of this.lines()) {
      const customer = this.list.customers.find(({ name }) => name === line.Name);
      if (customer && customer.id === '') customer.id = line['Customer ID'] ?? '';
    }
  }

  /** What the last command left wrong. */
  private compare(): string[] {
    use(this.shop.host, 'whoNeedsFollowUp');
    const lines = this.lines();
    this.learnIds();
    const people = lines.map((line) => this.personOf(line.Name ?? ''));
    const known = people.filter((person): person is Person => person !== undefined);
    const wrong = lines.flatMap((line) => this.wrongIn(line));
    if (known.length !== this.list.customers.length || lines.length !== known.length)
      wrong.push(`${lines.length} lines for ${this.list.customers.length} customers`);
    if (new Set(this.list.customers.map(({ id }) => id)).size !== this.list.customers.length)
      wrong.push('an ID stands twice');
    const follow = expectedFollowUps(known, this.list.today).map(
      ({ person, dueOn }) => `${person.name} ${dueOn}`,
    );
    const found = linesOf(this.shop.host, 'Follow-ups').map((line) => `${line.Name} ${line['Due on']}`);
    if (follow.sort().join() !== found.sort().join())
      wrong.push(`follow-ups ${found.join()} instead of ${follow.join()}`);
    return [...wrong, ...this.wrongTexts(known)];
  }

  private personOf(name: string): Person | undefined {
    const customer = this.list.customers.find((one) => one.name === name);
    if (!customer) return undefined;
    const { phone, segment, lastContact, next, archived, consent } = customer;
    return {
      row: 0,
      name,
      phone: `+1${phone.replace(/-/g, '')}`,
      email: null,
      segment: segment === '' ? null : segment,
      isSegmentKnown: true,
      lastContact: lastContact === '' ? null : lastContact,
      nextFollowUp: next === '' ? null : next,
      consent: consent === '' ? null : (consent as 'yes' | 'no'),
      typed: new Set(['phone'] as const),
      addedOn: '2026-11-20',
      ...(archived === '' ? {} : { archivedOn: archived }),
    };
  }

  private wrongIn(line: Line): string[] {
    const customer = this.list.customers.find(({ name }) => name === line.Name);
    const person = this.personOf(line.Name ?? '');
    if (!customer || !person) return [`a line of nobody: ${Object.values(line).join('|')}`];
    const wanted: Record<string, string> = {
      Phone: customer.phone,
      Segment: customer.segment,
      'Last contact': customer.lastContact,
      'Text consent': customer.consent,
      Notes: customer.note,
      'Next follow-up': customer.next,
      'Archived on': customer.archived,
      'Customer ID': customer.id,
      Status: expectedStatus(person, this.list.today),
    };
    return Object.entries(wanted)
      .filter(([heading, cell]) => line[heading] !== cell)
      .map(([heading, cell]) => `${heading} of ${customer.name} is "${line[heading]}", not "${cell}"`);
  }

  private wrongTexts(people: readonly Person[]): string[] {
    use(this.shop.host, 'prepareTexts');
    if (!tabNames(this.shop.host).includes('Texts')) return ['no Texts tab'];
    const month = this.list.today.slice(0, 7);
    const texts = linesOf(this.shop.host, 'Texts').filter(
      (line) => line.Month === month && line.Reason !== 'No longer in the list',
    );
    const reasons = expectedReasons(people);
    const wanted = people.map(({ name }, index) => `${name}: ${reasons[index]}`).sort();
    const found = texts.map((line) => `${line.Name}: ${line.Reason}`).sort();
    return wanted.join() === found.join() ? [] : [`texts ${found.join()} instead of ${wanted.join()}`];
  }
}
