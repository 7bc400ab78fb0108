/** Where and when a history of sending plays: the clocks of sheet, script and people, and the days around which something turns. */

export interface Person {
  readonly name: string;
  /** E.164. */
  readonly phone: string;
}

export interface Scene {
  readonly name: string;
  readonly sheetZone: string;
  readonly scriptZone: string;
  /** UTC instant at which the month is approved. */
  readonly start: string;
  readonly people: readonly Person[];
}

const NEW_YORK = 'America/New_York';
const CHICAGO = 'America/Chicago';
const LOS_ANGELES = 'America/Los_Angeles';

const AREAS: Readonly<Record<number, readonly string[]>> = {
  413: [NEW_YORK],
  312: [CHICAGO],
  812: [NEW_YORK, CHICAGO],
  213: [LOS_ANGELES],
  808: ['Pacific/Honolulu'],
  907: ['America/Anchorage', 'America/Adak'],
};
const NAMES = ['Ana Ames', 'Ben Bond', 'Cy Cole', 'Di Dow', 'Eve Egan'];

/** Every zone in which this number may ring. */
export function zonesOfPhone(phone: string): readonly string[] {
  return AREAS[Number(phone.slice(2, 5))] ?? [];
}

function peopleIn(...areas: readonly number[]): Person[] {
  return areas.map((area, index) => ({
    name: NAMES[index] ?? '',
    phone: `+1${area}555010${index + 1}`,
  }));
}

const NEAR = peopleIn(413, 413, 413, 413, 413);
const FAR = peopleIn(413, 312, 812, 213, 808);
const WEST = peopleIn(213, 213, 808, 312, 907);

/** The sheet's zone is the script's and the people's in the first only. */
export const SCENES: readonly Scene[] = [
  scene('an ordinary week', { start: '2026-11-17T16:00:00Z', people: NEAR }),
  scene('people in five zones', {
    sheetZone: 'Pacific/Auckland',
    scriptZone: 'UTC',
    start: '2026-11-19T15:30:00Z',
    people: FAR,
  }),
  scene('the end of a month in the middle of the day', {
    sheetZone: 'Europe/Berlin',
    scriptZone: 'America/New_York',
    start: '2026-11-30T20:00:00Z',
    people: WEST,
  }),
  scene('the night that ends summer time', {
    sheetZone: CHICAGO,
    scriptZone: 'Asia/Tokyo',
    start: '2026-10-30T20:15:00Z',
    people: FAR,
  }),
  scene('the night that begins summer time', {
    sheetZone: LOS_ANGELES,
    scriptZone: NEW_YORK,
    start: '2027-03-12T20:15:00Z',
    people: FAR,
  }),
  scene('the end of a year', {
    sheetZone: 'Asia/Kolkata',
    scriptZone: LOS_ANGELES,
    start: '2026-12-31T15:30:00Z',
    people: FAR,
  }),
];

function scene(name: string, rest: Partial<Scene> & Pick<Scene, 'start' | 'people'>): Scene {
  return { name, sheetZone: NEW_YORK, scriptZone: NEW_YORK, ...rest };
}
