/** A shop over weeks: an owner who does whatever owners do, a model of what must come of it, and the comparison of both. */
import { expectedFollowUps, expectedReasons, expectedStatus, plusDays, type Person } from './truth';
import { fragileShop, killAt, type FragileShop } from './mishaps';
import { adopt, ask, gridOf, linesOf, SETTINGS, sheetOf, tabNames, use, type Line, type MenuItem } from './shop';

/** Numbers from 0 to below 1 that decide one step; the same numbers are the same step. */
export interface Step {
  readonly kind: number;
  readonly who: number;
  readonly what: number;
}

interface Customer {
  segment: string;
  lastContact: string;
  next: string;
  archived: string;
  consent: string;
  readonly name: string;
  readonly phone: string;
  readonly note: string;
  /** The ID once it is known. */
  id: string;
}

const FIELDS = ['Name', 'Phone', 'Segment', 'Last contact', 'Text consent', 'Notes', 'Next follow-up', 'Archived on'];
const SEGMENTS = ['Apostle', 'Loyalist', 'Mercenary', 'Hostage', 'Terrorist', ''];
const CONSENTS = ['yes', 'no', ''];

export class Walk {
  private readonly shop: FragileShop;
  private readonly customers: Customer[] = [];
  /** The owner's present heading of each column. */
  private readonly headings = new Map(FIELDS.map((field) => [field, field]));
  private today = '2026-11-20';
  private born = 0;
  readonly story: string[] = [];

  constructor() {
    for (let person = 0; person < 5; person++) this.customers.push(this.newCustomer(person / 5));
    const rows = this.customers.map((one) => [one.name, one.phone, one.segment, one.lastContact, one.consent, one.note, '', '']);
    this.shop = fragileShop([FIELDS, ...rows]);
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
      { name: 'sorts', run: (step) => this.sort(step) },
      { name: 'adds a customer', run: ({ what }) => this.add(what) },
      { name: 'deletes a customer', run: ({ who }) => this.remove(who) },
      { name: 'copies a row', run: (step) => this.copy(step) },
      { name: 'inserts a row above', run: () => void this.sheet().insertRowBefore(1) },
      { name: 'inserts a column', run: ({ what }) => void this.sheet().insertColumnBefore(1 + Math.floor(what * 4)) },
      { name: 'moves a column', run: (step) => this.moveColumn(step) },
      { name: 'renames a heading', run: ({ what }) => this.rename(what) },
      { name: 'changes a segment', run: (step) => this.edit(step, 'Segment') },
      { name: 'changes a consent', run: (step) => this.edit(step, 'Text consent') },
      { name: 'talks to somebody', run: (step) => this.edit(step, 'Last contact') },
      { name: 'lets days pass', run: ({ what }) => this.wait(1 + Math.floor(what * 20)) },
      { name: 'chooses in the Follow-ups tab', isCommand: true, run: (step) => this.choose(step) },
      { name: 'asks who needs follow-up', isCommand: true, run: run('whoNeedsFollowUp') },
      { name: 'checks', isCommand: true, run: run('checkCustomers') },
      { name: 'prepares texts', isCommand: true, run: run('prepareTexts') },
      { name: 'sets up', isCommand: true, run: run('setUp') },
      { name: 'is cut off', isCommand: true, run: (step) => this.cutOff(step) },
      { name: 'sorts in the middle', isCommand: true, run: (step) => this.disturb(step, () => this.sort(step)) },
      { name: 'deletes in the middle', isCommand: true, run: (step) => this.disturb(step, () => this.remove(step.who)) },
      { name: 'inserts a row in the middle', isCommand: true, run: (step) => this.disturb(step, () => void this.sheet().insertRowBefore(1)) },
      { name: 'inserts a column in the middle', isCommand: true, run: (step) => this.disturb(step, () => void this.sheet().insertColumnBefore(1)) },
      { name: 'adds in the middle', isCommand: true, run: (step) => this.disturb(step, () => this.add(step.what)) },
    ];
  }

  private sheet() {
    return sheetOf(this.shop.host, 'Customers');
  }

  private grid(): string[][] {
    return gridOf(this.shop.host, 'Customers');
  }

  private headingRow(): number {
    const name = this.headings.get('Name') ?? '';
    return this.grid().findIndex((row) => row.includes(name) && row.includes(this.headings.get('Phone') ?? '')) + 1;
  }

  private columnOf(field: string): number {
    return (this.grid()[this.headingRow() - 1] ?? []).indexOf(this.headings.get(field) ?? field) + 1;
  }

  private rowOf(customer: Customer): number {
    return this.grid().findIndex((row) => row.includes(customer.name)) + 1;
  }

  private pick(who: number): Customer | undefined {
    return this.customers[Math.floor(who * this.customers.length)];
  }

  private newCustomer(chance: number): Customer {
    const number = ++this.born;
    const segment = SEGMENTS[Math.floor(chance * SEGMENTS.length)] ?? '';
    const consent = CONSENTS[Math.floor(((chance * 7) % 1) * CONSENTS.length)] ?? '';
    const lastContact = chance < 0.2 ? '' : plusDays(this.today, -Math.floor(chance * 90));
    const phone = `413-555-01${String(number % 100).padStart(2, '0')}`;
    return { name: `Person ${number}`, phone, segment, lastContact, next: '', archived: '', consent, note: `note ${number}`, id: '' };
  }

  private add(chance: number): void {
    const customer = this.newCustomer(chance);
    const row = Math.max(this.sheet().getLastRow(), this.headingRow()) + 1;
    const cells = { Name: customer.name, Phone: customer.phone, Segment: customer.segment, 'Last contact': customer.lastContact, 'Text consent': customer.consent, Notes: customer.note };
    for (const [field, text] of Object.entries(cells)) this.type(row, field, text);
    this.customers.push(customer);
  }

  private type(row: number, field: string, text: string): void {
    this.shop.host.sheets.typeCells('Customers', { row, column: this.columnOf(field) }, [[text]]);
  }

  private remove(who: number): void {
    const customer = this.customers.length > 2 ? this.pick(who) : undefined;
    if (!customer) return;
    this.sheet().deleteRow(this.rowOf(customer));
    this.customers.splice(this.customers.indexOf(customer), 1);
  }

  /** A row copied to the end and typed over, as one does for a similar customer; the ID comes along. */
  private copy({ who, what }: Step): void {
    const original = this.pick(who);
    if (!original) return;
    const sheet = this.sheet();
    const row = sheet.getLastRow() + 1;
    if (row > sheet.getMaxRows()) sheet.insertRowAfter(row - 1);
    sheet.getRange(this.rowOf(original), 1, 1, sheet.getLastColumn()).copyTo(sheet.getRange(row, 1));
    const { name, phone, note } = this.newCustomer(what);
    for (const [field, text] of Object.entries({ Name: name, Phone: phone, Notes: note })) this.type(row, field, text);
    this.customers.push({ ...original, name, phone, note, id: '' });
  }

  private sort({ who, what }: Step): void {
    const column = this.columnOf(FIELDS[Math.floor(who * FIELDS.length)] ?? 'Name');
    const [sheet, top] = [this.sheet(), this.headingRow()];
    const rows = sheet.getLastRow() - top;
    if (rows > 0) sheet.getRange(top + 1, 1, rows, sheet.getLastColumn()).sort({ column, ascending: what < 0.5 });
  }

  private moveColumn({ who, what }: Step): void {
    const [from, to] = [1 + Math.floor(who * 8), 1 + Math.floor(what * 8)];
    if (from !== to && from + 1 !== to) this.sheet().moveColumns(this.sheet().getRange(1, from), to);
  }

  private rename(what: number): void {
    const field = FIELDS[Math.floor(what * FIELDS.length)] ?? 'Notes';
    const heading = `My ${field.toLowerCase()} ${this.story.length}`;
    this.type(this.headingRow(), field, heading);
    this.headings.set(field, heading);
  }

  private edit({ who, what }: Step, field: 'Segment' | 'Text consent' | 'Last contact'): void {
    const customer = this.pick(who);
    if (!customer) return;
    if (field === 'Segment') customer.segment = SEGMENTS[Math.floor(what * SEGMENTS.length)] ?? '';
    if (field === 'Text consent') customer.consent = CONSENTS[Math.floor(what * CONSENTS.length)] ?? '';
    if (field === 'Last contact') customer.lastContact = plusDays(this.today, -Math.floor(what * 10));
    const text = { Segment: customer.segment, 'Text consent': customer.consent, 'Last contact': customer.lastContact }[field];
    this.type(this.rowOf(customer), field, text);
  }

  private wait(days: number): void {
    this.today = plusDays(this.today, days);
    this.shop.host.setNow(`${this.today}T09:00`);
  }

  private choose({ who, what }: Step): void {
    const { host } = this.shop;
    use(host, 'whoNeedsFollowUp');
    this.learnIds();
    const lines = linesOf(host, 'Follow-ups');
    const line = lines[Math.floor(who * lines.length)];
    const customer = this.customers.find(({ name }) => name === line?.Name);
    if (!line || !customer) return;
    const choice = ['Done', 'Later', 'Not any more'][Math.floor(what * 3)] ?? 'Done';
    const headings = gridOf(host, 'Follow-ups')[0] ?? [];
    host.sheets.typeCells('Follow-ups', { row: lines.indexOf(line) + 2, column: headings.indexOf('Done') + 1 }, [[choice]]);
    if (choice === 'Done') customer.lastContact = this.today;
    if (choice === 'Later') customer.next = plusDays(this.today, 7);
    if (choice === 'Not any more') customer.archived = this.today;
    use(host, 'whoNeedsFollowUp');
  }

  private cutOff({ who }: Step): void {
    killAt(this.shop, 1 + Math.floor(who * 30), () => void use(this.shop.host, 'whoNeedsFollowUp'));
    use(this.shop.host, 'whoNeedsFollowUp');
  }

  private disturb({ who, what }: Step, deed: () => void): void {
    const at = 1 + Math.floor(((who * 31 + what) % 1) * 28);
    this.shop.during(
      (n) => {
        if (n === at) deed();
      },
      () => void use(this.shop.host, 'whoNeedsFollowUp'),
    );
    use(this.shop.host, 'whoNeedsFollowUp');
  }

  private lines(): Line[] {
    const top = this.headingRow();
    const names = new Map([...this.headings].map(([field, heading]) => [heading, field]));
    return linesOf(this.shop.host, 'Customers', top).map((line) =>
      Object.fromEntries(Object.entries(line).map(([heading, cell]) => [names.get(heading) ?? heading, cell])),
    );
  }

  private learnIds(): void {
    for (const line of this.lines()) {
      const customer = this.customers.find(({ name }) => name === line.Name);
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
    if (known.length !== this.customers.length || lines.length !== known.length) wrong.push(`${lines.length} lines for ${this.customers.length} customers`);
    if (new Set(this.customers.map(({ id }) => id)).size !== this.customers.length) wrong.push('an ID stands twice');
    const follow = expectedFollowUps(known, this.today).map(({ person, dueOn }) => `${person.name} ${dueOn}`);
    const found = linesOf(this.shop.host, 'Follow-ups').map((line) => `${line.Name} ${line['Due on']}`);
    if (follow.sort().join() !== found.sort().join()) wrong.push(`follow-ups ${found.join()} instead of ${follow.join()}`);
    return [...wrong, ...this.wrongTexts(known)];
  }

  private personOf(name: string): Person | undefined {
    const customer = this.customers.find((one) => one.name === name);
    if (!customer) return undefined;
    const { phone, segment, lastContact, next, archived, consent } = customer;
    return {
      row: 0, name, phone: `+1${phone.replace(/-/g, '')}`, email: null, segment: segment === '' ? null : segment, isSegmentKnown: true,
      lastContact: lastContact === '' ? null : lastContact, nextFollowUp: next === '' ? null : next,
      consent: consent === '' ? null : (consent as 'yes' | 'no'), typed: new Set(['phone'] as const), addedOn: '2026-11-20',
      ...(archived === '' ? {} : { archivedOn: archived }),
    };
  }

  private wrongIn(line: Line): string[] {
    const customer = this.customers.find(({ name }) => name === line.Name);
    const person = this.personOf(line.Name ?? '');
    if (!customer || !person) return [`a line of nobody: ${Object.values(line).join('|')}`];
    const wanted: Record<string, string> = {
      Phone: customer.phone, Segment: customer.segment, 'Last contact': customer.lastContact, 'Text consent': customer.consent, Notes: customer.note,
      'Next follow-up': customer.next, 'Archived on': customer.archived, 'Customer ID': customer.id, Status: expectedStatus(person, this.today),
    };
    return Object.entries(wanted)
      .filter(([heading, cell]) => line[heading] !== cell)
      .map(([heading, cell]) => `${heading} of ${customer.name} is "${line[heading]}", not "${cell}"`);
  }

  private wrongTexts(people: readonly Person[]): string[] {
    use(this.shop.host, 'prepareTexts');
    if (!tabNames(this.shop.host).includes('Texts')) return ['no Texts tab'];
    const month = this.today.slice(0, 7);
    const texts = linesOf(this.shop.host, 'Texts').filter((line) => line.Month === month && line.Reason !== 'No longer in the list');
    const reasons = expectedReasons(people);
    const wanted = people.map(({ name }, index) => `${name}: ${reasons[index]}`).sort();
    const found = texts.map((line) => `${line.Name}: ${line.Reason}`).sort();
    return wanted.join() === found.join() ? [] : [`texts ${found.join()} instead of ${wanted.join()}`];
  }
}
