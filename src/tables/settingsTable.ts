/** The Settings tab: one line per setting, its note, and how its value is read; a value that cannot be used falls back with a sentence. */
import { cellText, type Cell } from '../core/cell';
import {
  DEFAULT_CALLS_PER_DAY,
  DEFAULT_DAY_OF_MONTH,
  DEFAULT_RHYTHMS,
  type Rhythms,
  type Settings,
  DEFAULT_WINDOW,
} from '../core/settings';
import { isPrice } from '../core/texts/cost';
import { STARTER_TEXT, STARTERS, STARTER_SCRIPT } from '../core/texts/starters';
import { entriesOf, type OwnTab } from './ownTab';

/** One setting: its name is the contract, its note explains it, `check` says in one sentence why a value cannot be used. */
export interface SettingLine {
  readonly name: string;
  readonly initial: string | number;
  readonly note: string;
  readonly check: (text: string) => string | undefined;
}

const MAX_TEXT_LENGTH = 1_600;
const MAX_RHYTHM_DAYS = 3_650;
/** Longer cells are no name of a setting, and would take a pattern minutes to read. */
const MOST_NAME = 200;

const anyText = (text: string) =>
  text.length > MAX_TEXT_LENGTH ? `is longer than ${MAX_TEXT_LENGTH} characters` : undefined;

function wholeNumber(from: number, to: number): SettingLine['check'] {
  return (text) =>
    /^\d+$/.test(text) && Number(text) >= from && Number(text) <= to
      ? undefined
      : `is not a whole number from ${from} to ${to}`;
}

const site = (text: string) =>
  text === '' || /^(https?:\/\/)?[\w-]+(\.[\w-]+)+([/?#]\S*)?$/i.test(text)
    ? undefined
    : 'is not the address of a site, like https://example.com';

const price = (text: string) => (text === '' || isPrice(text) ? undefined : 'is not a price, like $0.0083');

const isYes = (text: string) => /^yes$/i.test(text);
const yesOrNo = (text: string) => (isYes(text) || /^no$/i.test(text) ? undefined : 'is not yes or no');

const countryCode = (text: string) =>
  text === '' || countryOf(text) !== undefined
    ? undefined
    : 'is not a country we know; use its two letters, like US';

function rhythmLine(kind: keyof Rhythms): SettingLine {
  return {
    name: `Rhythm ${kind} (days)`,
    initial: DEFAULT_RHYTHMS[kind],
    note: `${/^[AEIOU]/.test(kind) ? 'An' : 'A'} ${kind} is due again so many days after the last contact. A customer's own "Follow up every (days)" goes before.`,
    check: wholeNumber(1, MAX_RHYTHM_DAYS),
  };
}

const TEXT_NOTE = [
  "The monthly text. {first name} becomes each person's first name, {business name} and {website} what stands above.",
  'It needs your business name, one link to your site and the word STOP. Copy one to begin with:',
  ...STARTERS,
].join('\n\n');

const FROM_HOUR = 'Texts from (hour)';
const UNTIL_HOUR = 'Texts until (hour)';
const WEEKENDS = 'Texts on weekends';
const MONTHLY_CALLS = 'Monthly calls';
const LAW_NOTE = 'Where the law of a state allows less, less is done.';

export const SETTING_LINES: readonly SettingLine[] = [
  {
    name: 'Business name',
    initial: '',
    note: 'As your customers know you; it stands in every text.',
    check: anyText,
  },
  {
    name: 'Website',
    initial: '',
    note: 'Your own site, beginning with https://; the one link in the text goes there.',
    check: site,
  },
  {
    name: 'Country',
    initial: '',
    note: 'Two letters, like US: how phone numbers without a country code are read. Empty: the country of this spreadsheet.',
    check: countryCode,
  },
  { name: 'Monthly text', initial: STARTER_TEXT, note: TEXT_NOTE, check: anyText },
  {
    name: 'Call script',
    initial: STARTER_SCRIPT,
    note: 'What you say on the phone or leave on a voicemail: 20 seconds, 50 words. It needs your business name and your website. The words in braces of the monthly text, such as {first name}, may stand in it too.',
    check: anyText,
  },
  {
    name: MONTHLY_CALLS,
    initial: 'no',
    note: "yes or no. With yes the Call list is made whenever the month's texts are prepared, for people who agreed to calls.",
    check: yesOrNo,
  },
  {
    name: 'Day of the month',
    initial: DEFAULT_DAY_OF_MONTH,
    note: "The day on which the month's texts are prepared, 1 to 28.",
    check: wholeNumber(1, 28),
  },
  {
    name: 'Price per text part',
    initial: '',
    note: 'What your provider takes for one part of a text, like $0.0083; then the cost is shown before you say yes. Empty: no cost is shown.',
    check: price,
  },
  {
    name: 'Calls per day',
    initial: DEFAULT_CALLS_PER_DAY,
    note: 'How many people you want to call on one day.',
    check: wholeNumber(1, 1_000),
  },
  ...(['Apostle', 'Loyalist', 'Mercenary', 'Hostage', 'Lead'] as const).map(rhythmLine),
  {
    name: FROM_HOUR,
    initial: DEFAULT_WINDOW.fromHour,
    note: `The hour of the day, where the customer lives, from which texts go out by themselves: 8 to 20. ${LAW_NOTE}`,
    check: wholeNumber(8, 20),
  },
  {
    name: UNTIL_HOUR,
    initial: DEFAULT_WINDOW.toHour,
    note: `The hour from which none goes out any more: 9 to 21. ${LAW_NOTE}`,
    check: wholeNumber(9, 21),
  },
  {
    name: WEEKENDS,
    initial: 'no',
    note: `yes or no. Federal holidays are always free. ${LAW_NOTE}`,
    check: yesOrNo,
  },
];

export const settingsTab: OwnTab = {
  key: 'settings',
  name: 'Settings',
  columns: [
    { heading: 'Setting', kind: 'text', width: 180 },
    { heading: 'Value', kind: 'text', width: 720 },
  ],
  isLine: (cell) => settingLine(cellText(cell)) !== undefined,
};

/** What was read: settings that can be used, and a sentence for each value that cannot. */
export interface SettingsReading {
  readonly settings: Settings;
  readonly complaints: readonly string[];
}

/** Reads the tab's grid; without a tab all settings have their initial value. `locale` is the spreadsheet's, like `en_US`. */
export function readSettings(grid: readonly (readonly Cell[])[], locale: string): SettingsReading {
  const typed = new Map<string, string>();
  for (const entry of entriesOf(settingsTab, grid)) {
    const line = settingLine(cellText(entry.get('Setting')));
    if (line && !typed.has(line.name)) typed.set(line.name, cellText(entry.get('Value')));
  }
  const complaints: string[] = [];
  const value = (name: string) => usableValue(name, typed.get(name), complaints);
  const settings = settingsFrom(value, locale);
  const { fromHour, toHour } = settings.sendWindow;
  if (fromHour < toHour) return { settings, complaints };
  complaints.push(
    `Settings: texts cannot go out from ${fromHour} until ${toHour} o'clock. 10 to 17 is used instead.`,
  );
  return { settings: { ...settings, sendWindow: DEFAULT_WINDOW }, complaints };
}

function usableValue(name: string, typed: string | undefined, complaints: string[]): string {
  const line = settingLine(name);
  if (!line) return '';
  const initial = String(line.initial);
  if (typed === undefined || typed === '') return initial;
  const wrong = line.check(typed);
  if (wrong === undefined) return typed;
  const instead = initial === '' ? 'It is not used.' : `${initial} is used instead.`;
  complaints.push(`Settings: "${name}" ${wrong}. ${instead}`);
  return initial;
}

function settingsFrom(value: (name: string) => string, locale: string): Settings {
  const days = (kind: keyof Rhythms) => Number(value(`Rhythm ${kind} (days)`));
  return {
    businessName: value('Business name'),
    website: withScheme(value('Website')),
    country: countryOf(value('Country')) ?? countryOfLocale(locale),
    monthlyText: value('Monthly text'),
    callScript: value('Call script'),
    isCalling: isYes(value(MONTHLY_CALLS)),
    dayOfMonth: Number(value('Day of the month')),
    partPrice: value('Price per text part'),
    callsPerDay: Number(value('Calls per day')),
    rhythms: {
      Apostle: days('Apostle'),
      Loyalist: days('Loyalist'),
      Mercenary: days('Mercenary'),
      Hostage: days('Hostage'),
      Lead: days('Lead'),
    },
    sendWindow: {
      fromHour: Number(value(FROM_HOUR)),
      toHour: Number(value(UNTIL_HOUR)),
      isWeekends: isYes(value(WEEKENDS)),
    },
  };
}

/** The line of a setting by its name, whatever its case; words in brackets may be left out. */
export function settingLine(name: string): SettingLine | undefined {
  if (name.length > MOST_NAME) return undefined;
  const plain = (text: string) =>
    text
      .replace(/\s*\(.*\)\s*$/, '')
      .trim()
      .toLowerCase();
  return SETTING_LINES.find((line) => plain(line.name) === plain(name));
}

function withScheme(address: string): string {
  return address === '' || /^https?:\/\//i.test(address) ? address : `https://${address}`;
}

/** Country names owners write, beside the two-letter codes. */
const COUNTRY_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    usa: 'US',
    'united states': 'US',
    'united states of america': 'US',
    america: 'US',
    uk: 'GB',
    'united kingdom': 'GB',
    'great britain': 'GB',
    england: 'GB',
    canada: 'CA',
    australia: 'AU',
    'new zealand': 'NZ',
    ireland: 'IE',
    germany: 'DE',
    deutschland: 'DE',
    austria: 'AT',
    switzerland: 'CH',
    france: 'FR',
    spain: 'ES',
    italy: 'IT',
    netherlands: 'NL',
    belgium: 'BE',
    mexico: 'MX',
    brazil: 'BR',
    india: 'IN',
    'south africa': 'ZA',
  }),
);

function countryOf(text: string): string | undefined {
  const word = text.trim().toLowerCase();
  return COUNTRY_NAMES.get(word) ?? (/^[a-z]{2}$/.test(word) ? word.toUpperCase() : undefined);
}

function countryOfLocale(locale: string): string {
  return /[_-]([A-Z]{2})\b/.exec(locale)?.[1] ?? 'US';
}
