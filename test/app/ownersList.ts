/** A customer list in an owner's hands: what they do to it with the keyboard, and what should stand in it afterwards. */
import type { Host } from '../../local/emulator';
import { gridOf, sheetOf } from './shop';
import { plusDays } from './truth';

/** Numbers from 0 to below 1 that decide one step; the same numbers are the same step. */
export interface Step {
  readonly kind: number;
  readonly who: number;
  readonly what: number;
}

/** A customer as the owner means it. */
export interface Customer {
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

/** The owner's columns, by their first headings. */
export const FIELDS = [
  'Name',
  'Phone',
  'Segment',
  'Last contact',
  'Text consent',
  'Notes',
  'Next follow-up',
  'Archived on',
];
const SEGMENTS = ['Apostle', 'Loyalist', 'Mercenary', 'Hostage', 'Terrorist', ''];
const CONSENTS = ['yes', 'no', ''];

/** The list with the model of it. */
export class OwnersList {
  readonly customers: Customer[] = [];
  /** The owner's present heading of each column. */
  readonly headings = new Map(FIELDS.map((field) => [field, field]));
  today = '2026-11-20';
  private born = 0;
  private renamed = 0;
  private host: Host | undefined;

  /** The first five customers, as rows to be typed. */
  firstRows(): string[][] {
    for (let person = 0; person < 5; person++) this.customers.push(this.newCustomer(person / 5));
    return this.customers.map((one) => [
      one.name,
      one.phone,
      one.segment,
      one.lastContact,
      one.consent,
      one.note,
      '',
      '',
    ]);
  }

  /** From here on the list stands in this spreadsheet. */
  standIn(host: Host): void {
    this.host = host;
  }

  private place(): Host {
    if (!this.host) throw new Error('The list stands nowhere yet.');
    return this.host;
  }

  /** The customer tab. */
  sheet() {
    return sheetOf(this.place(), 'Customers');
  }

  private grid(): string[][] {
    return gridOf(this.place(), 'Customers');
  }

  /** From 1. */
  headingRow(): number {
    const name = this.headings.get('Name') ?? '';
    return (
      this.grid().findIndex((row) => row.includes(name) && row.includes(this.headings.get('Phone') ?? '')) + 1
    );
  }

  /** From 1, whatever the column is called now. */
  columnOf(field: string): number {
    return (this.grid()[this.headingRow() - 1] ?? []).indexOf(this.headings.get(field) ?? field) + 1;
  }

  private rowOf(customer: Customer): number {
    return this.grid().findIndex((row) => row.includes(customer.name)) + 1;
  }

  /** The customer at this part of all. */
  pick(who: number): Customer | undefined {
    return this.customers[Math.floor(who * this.customers.length)];
  }

  private newCustomer(chance: number): Customer {
    const number = ++this.born;
    const segment = SEGMENTS[Math.floor(chance * SEGMENTS.length)] ?? '';
    const consent = CONSENTS[Math.floor(((chance * 7) % 1) * CONSENTS.length)] ?? '';
    const lastContact = chance < 0.2 ? '' : plusDays(this.today, -Math.floor(chance * 90));
    const phone = `413-555-01${String(number % 100).padStart(2, '0')}`;
    return {
      name: `Person ${number}`,
      phone,
      segment,
      lastContact,
      next: '',
      archived: '',
      consent,
      note: `note ${number}`,
      id: '',
    };
  }

  /** Types a new customer below the list. */
  add(chance: number): void {
    const customer = this.newCustomer(chance);
    const row = Math.max(this.sheet().getLastRow(), this.headingRow()) + 1;
    const cells = {
      Name: customer.name,
      Phone: customer.phone,
      Segment: customer.segment,
      'Last contact': customer.lastContact,
      'Text consent': customer.consent,
      Notes: customer.note,
    };
    for (const [field, text] of Object.entries(cells)) this.type(row, field, text);
    this.customers.push(customer);
  }

  private type(row: number, field: string, text: string): void {
    this.place().sheets.typeCells('Customers', { row, column: this.columnOf(field) }, [[text]]);
  }

  /** Deletes a row, as long as two stay. */
  remove(who: number): void {
    const customer = this.customers.length > 2 ? this.pick(who) : undefined;
    if (!customer) return;
    this.sheet().deleteRow(this.rowOf(customer));
    this.customers.splice(this.customers.indexOf(customer), 1);
  }

  /** A row copied to the end and typed over, as one does for a similar customer; the ID comes along. */
  copy({ who, what }: Step): void {
    const original = this.pick(who);
    if (!original) return;
    const sheet = this.sheet();
    const row = sheet.getLastRow() + 1;
    if (row > sheet.getMaxRows()) sheet.insertRowAfter(row - 1);
    sheet.getRange(this.rowOf(original), 1, 1, sheet.getLastColumn()).copyTo(sheet.getRange(row, 1));
    const { name, phone, note } = this.newCustomer(what);
    for (const [field, text] of Object.entries({ Name: name, Phone: phone, Notes: note }))
      this.type(row, field, text);
    // Whichever row stands higher when the next command comes keeps the ID.
    original.id = '';
    this.customers.push({ ...original, name, phone, note });
  }

  /** Sorts the rows below the headings. */
  sort({ who, what }: Step): void {
    const column = this.columnOf(FIELDS[Math.floor(who * FIELDS.length)] ?? 'Name');
    const [sheet, top] = [this.sheet(), this.headingRow()];
    const rows = sheet.getLastRow() - top;
    if (rows > 0)
      sheet.getRange(top + 1, 1, rows, sheet.getLastColumn()).sort({ column, ascending: what < 0.5 });
  }

  /** Moves a column somewhere else. */
  moveColumn({ who, what }: Step): void {
    const [from, to] = [1 + Math.floor(who * 8), 1 + Math.floor(what * 8)];
    if (from !== to && from + 1 !== to) this.sheet().moveColumns(this.sheet().getRange(1, from), to);
  }

  /** Gives a column a heading that nobody could guess. */
  rename(what: number): void {
    const field = FIELDS[Math.floor(what * FIELDS.length)] ?? 'Notes';
    const heading = `My ${field.toLowerCase()} ${++this.renamed}`;
    this.type(this.headingRow(), field, heading);
    this.headings.set(field, heading);
  }

  /** Types another value for a customer. */
  edit({ who, what }: Step, field: 'Segment' | 'Text consent' | 'Last contact'): void {
    const customer = this.pick(who);
    if (!customer) return;
    if (field === 'Segment') customer.segment = SEGMENTS[Math.floor(what * SEGMENTS.length)] ?? '';
    if (field === 'Text consent') customer.consent = CONSENTS[Math.floor(what * CONSENTS.length)] ?? '';
    if (field === 'Last contact') customer.lastContact = plusDays(this.today, -Math.floor(what * 10));
    const text = {
      Segment: customer.segment,
      'Text consent': customer.consent,
      'Last contact': customer.lastContact,
    }[field];
    this.type(this.rowOf(customer), field, text);
  }
}
