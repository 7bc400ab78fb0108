/** Installable triggers as scripts make and see them, with Google's limits on their number and pace. */
import { EnumMember, ServiceError, enumOf, signatureError } from '../contract';
import type { ClassSpec, Covers } from '../contract';
import { instantFromLocal, isZone } from '../localTime';
import { isDate } from '../marshal';
import type { InstalledTrigger, Schedule } from '../options';
import type { World } from '../world';

/** Google's limits: triggers of a user and script, the intervals of `everyMinutes`, weeks and the hour of an add-on. */
const maxTriggers = 20;
const minuteIntervals = [1, 5, 10, 15, 30];

const eventTypes = enumOf('EventType', [
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
]);
const triggerSources = enumOf('TriggerSource', ['SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR']);
const weekDays = enumOf('WeekDay', [
  'SUNDAY',
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
]);

/** Enums of ScriptApp that concern triggers. */
export const triggerEnums = [eventTypes, triggerSources, weekDays];

/** The id of a spreadsheet given as itself or as its id; undefined for anything else. */
export function documentId(document: unknown): string | undefined {
  if (typeof document === 'string') return document;
  if (typeof document !== 'object' || document === null || !('getId' in document)) return undefined;
  return String((document as { getId(): unknown }).getId());
}

/** A trigger as a script sees it; its schedule cannot be read. */
export class TriggerImpl implements Covers<GoogleAppsScript.Script.Trigger> {
  constructor(private readonly installed: InstalledTrigger) {}

  getUniqueId(): string {
    return this.installed.id;
  }

  getHandlerFunction(): string {
    return this.installed.handler;
  }

  getEventType(): EnumMember | undefined {
    return eventTypes.members.find((member) => member.name() === this.installed.eventType);
  }

  getTriggerSource(): EnumMember | undefined {
    return triggerSources.members[this.installed.schedule ? 1 : 0];
  }

  getTriggerSourceId(): string | null {
    return this.installed.schedule ? null : this.installed.documentId;
  }
}

/** The first step: what kind of trigger. */
export class TriggerBuilderImpl implements Covers<
  Pick<GoogleAppsScript.Script.TriggerBuilder, 'timeBased' | 'forSpreadsheet'>
> {
  constructor(
    private readonly world: World,
    private readonly handler: string,
  ) {}

  timeBased(): ClockTriggerBuilderImpl {
    return new ClockTriggerBuilderImpl(this.world, this.handler);
  }

  forSpreadsheet(spreadsheet: unknown): SpreadsheetTriggerBuilderImpl {
    const id = documentId(spreadsheet);
    if (id === undefined) throw signatureError('ScriptApp.TriggerBuilder.forSpreadsheet', [spreadsheet]);
    return new SpreadsheetTriggerBuilderImpl(this.world, { handler: this.handler, documentId: id });
  }
}

/** A trigger on what happens in a spreadsheet. */
export class SpreadsheetTriggerBuilderImpl implements Covers<GoogleAppsScript.Script.SpreadsheetTriggerBuilder> {
  private eventType: InstalledTrigger['eventType'] | undefined;

  constructor(
    private readonly world: World,
    private readonly target: { readonly handler: string; readonly documentId: string },
  ) {}

  onOpen(): this {
    return this.on('ON_OPEN');
  }

  onEdit(): this {
    return this.on('ON_EDIT');
  }

  onChange(): this {
    return this.on('ON_CHANGE');
  }

  onFormSubmit(): this {
    return this.on('ON_FORM_SUBMIT');
  }

  create(): TriggerImpl {
    if (!this.eventType) throw new ServiceError('You must specify an event type for the trigger.');
    return install(this.world, { ...this.target, eventType: this.eventType });
  }

  private on(eventType: InstalledTrigger['eventType']): this {
    this.eventType = eventType;
    return this;
  }
}

type Recurrence = 'everyMinutes' | 'everyHours' | 'everyDays' | 'everyWeeks';

/** A trigger on the clock: one recurrence, or one instant. */
export class ClockTriggerBuilderImpl implements Covers<GoogleAppsScript.Script.ClockTriggerBuilder> {
  private readonly schedule: Schedule = {};

  constructor(
    private readonly world: World,
    private readonly handler: string,
  ) {}

  everyMinutes(n: number): this {
    if (!minuteIntervals.includes(Number(n)))
      throw new ServiceError(
        `The value you passed to everyMinutes was invalid. It must be one of ${minuteIntervals.join(', ')}.`,
      );
    return this.recur('everyMinutes', n);
  }

  everyHours(n: number): this {
    return this.recur('everyHours', n);
  }

  everyDays(n: number): this {
    return this.recur('everyDays', n);
  }

  everyWeeks(n: number): this {
    return this.recur('everyWeeks', n);
  }

  onWeekDay(day: unknown): this {
    const place = day instanceof EnumMember ? weekDays.members.indexOf(day) : -1;
    if (place < 0) throw signatureError('ScriptApp.ClockTriggerBuilder.onWeekDay', [day]);
    return this.set({ onWeekDay: place });
  }

  onMonthDay(day: number): this {
    return this.set({ onMonthDay: within('day', day, [1, 31]) });
  }

  atHour(hour: number): this {
    return this.set({ atHour: within('hour', hour, [0, 23]) });
  }

  nearMinute(minute: number): this {
    return this.set({ nearMinute: within('minute', minute, [0, 59]) });
  }

  inTimezone(timezone: string): this {
    if (!isZone(String(timezone))) throw new ServiceError(`Invalid argument: ${String(timezone)}`);
    return this.set({ zone: String(timezone) });
  }

  at(date: unknown): this {
    if (!isDate(date)) throw signatureError('ScriptApp.ClockTriggerBuilder.at', [date]);
    return this.set({ at: date.getTime() });
  }

  atDate(year: number, month: number, day: number): this {
    return this.set({
      at: instantFromLocal(
        Date.UTC(Number(year), Number(month) - 1, Number(day)),
        this.schedule.zone ?? this.world.scriptZone,
      ),
    });
  }

  after(durationMilliseconds: number): this {
    return this.set({ at: this.world.now + Number(durationMilliseconds) });
  }

  create(): TriggerImpl {
    const { everyMinutes, everyHours, everyDays, everyWeeks, onMonthDay, onWeekDay, at } = this.schedule;
    const isWeekly = everyWeeks ?? onWeekDay;
    const recurrences = [everyMinutes, everyHours, everyDays, isWeekly, onMonthDay, at].filter(
      (one) => one !== undefined,
    );
    if (recurrences.length !== 1)
      throw new ServiceError('A clock trigger needs exactly one recurrence or one date.');
    if (this.world.options.addOn) checkAddOn(this.world, this.schedule);
    return install(this.world, {
      handler: this.handler,
      documentId: activeDocumentId(this.world),
      eventType: 'CLOCK',
      schedule: { ...this.schedule },
    });
  }

  private recur(name: Recurrence, n: number): this {
    return this.set({ [name]: within(name, n, [1, Infinity]) });
  }

  private set(part: Schedule): this {
    Object.assign(this.schedule, part);
    return this;
  }
}

function within(name: string, value: number, [least, most]: readonly [number, number]): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < least || number > most)
    throw new ServiceError(`Invalid argument: ${name}`);
  return number;
}

/** A published add-on runs hourly at most and has one clock trigger for each user and document. */
function checkAddOn(world: World, schedule: Schedule): void {
  if (schedule.everyMinutes !== undefined)
    throw new ServiceError('An add-on may not use time-based triggers more often than once per hour.');
  const { user } = world.execution.start;
  const documentId = activeDocumentId(world);
  const hasOne = world.triggers.some(
    (trigger) =>
      trigger.eventType === 'CLOCK' && trigger.creator === user && trigger.documentId === documentId,
  );
  if (hasOne)
    throw new ServiceError(
      'This add-on has created too many time-based triggers in this document for this Google user account.',
    );
}

function activeDocumentId(world: World): string {
  const app = world.sheets as { getActiveSpreadsheet?: () => { getId(): string } | null };
  return app.getActiveSpreadsheet?.()?.getId() ?? '';
}

function install(world: World, trigger: Omit<InstalledTrigger, 'id' | 'creator' | 'createdAt'>): TriggerImpl {
  const creator = world.execution.start.user;
  const own = world.triggers.filter((one) => one.creator === creator);
  if (own.length >= maxTriggers)
    throw new ServiceError(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  const installed = { ...trigger, id: String(7_000_000 + world.nextId()), creator, createdAt: world.now };
  world.triggers = [...world.triggers, installed];
  return new TriggerImpl(installed);
}

const clockSetters = [
  'everyMinutes',
  'everyHours',
  'everyDays',
  'everyWeeks',
  'onWeekDay',
  'onMonthDay',
  'atHour',
  'nearMinute',
  'inTimezone',
  'at',
  'atDate',
  'after',
];

export const triggerClasses: readonly ClassSpec[] = [
  {
    name: 'Trigger',
    impl: TriggerImpl,
    free: new Set([
      'getUniqueId',
      'getHandlerFunction',
      'getEventType',
      'getTriggerSource',
      'getTriggerSourceId',
    ]),
  },
  { name: 'TriggerBuilder', impl: TriggerBuilderImpl, free: new Set(['timeBased', 'forSpreadsheet']) },
  {
    name: 'SpreadsheetTriggerBuilder',
    impl: SpreadsheetTriggerBuilderImpl,
    free: new Set(['onOpen', 'onEdit', 'onChange', 'onFormSubmit']),
  },
  { name: 'ClockTriggerBuilder', impl: ClockTriggerBuilderImpl, free: new Set(clockSetters) },
];
