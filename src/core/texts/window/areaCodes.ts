/**
 * Which clocks and which state an area code of the North American Numbering Plan may stand for; reading numbers and addresses is left
 * to others. Sources: the Numbering Plan's codes in service and announced, the Canadian regulator's decisions on new ones, the tz
 * database; compared with the codes that libphonenumber accepts and, for codes with two zones, with its time zone data.
 */

export interface Area {
  /** IANA names, at least one: each of them is kept somewhere in the area. */
  readonly zones: readonly string[];
  /** US states and territories and Canadian provinces by their two letters; none for the countries of the Caribbean. */
  readonly states: readonly string[];
}

/**
 * By set of zones (without `America/`): two letters of the state and then its codes, three digits each, overlays included.
 * An overlay has all zones of the code it overlays. British Columbia keeps UTC-7 all year from 2026-11-01: Fort Nelson, which always
 * did, holds for hosts whose zone data is older. Places of Canada without a zone here (Atikokan, Blanc-Sablon, Creston) keep one of
 * their neighbours' clocks at any time of the year.
 */
const AREAS: readonly (readonly [string, string])[] = [
  [
    'New_York',
    'CT203475860959 DC202771 DE302 FL239305321324352386407561645656689727728754772786813863904941954 ' +
      'GA229404470478678706762770912943 IN260317463765 KY502859 MA339351413508617774781857978 MD227240301410443667 ME207 ' +
      'MI231248269313517586616679734810947989 NC252336472704743828910919980984 NH603 NJ201551609640732848856862908973 ' +
      'NY212315329332347363465516518585607624631646680716718838845914917929934 ' +
      'OH216220234283326330380419436440513567614740937 PA215223267272412445484570582610717724814835878 RI401 ' +
      'SC803821839843854864 TN865 VA276434540571686703757804826948 VT802 WV304681',
  ],
  [
    'Chicago',
    'AL205251256334483659938 AR327479501870 IA319515563641712 ' +
      'IL217224309312331447464618630708730773779815847861872 KS316913 LA225318337457504985 MN218320507612651763924952 ' +
      'MO235314417557573636660816975 MS228471601662769 NE402531 OK405539572580918 TN615629731901931 ' +
      'TX210214254281325346361409430469512621682713726737806817830832903936940945956972979 WI262274353414534608715920',
  ],
  ['New_York Chicago', 'FL448850 IN219574812930 KY270364606 MI906 TN423729'],
  ['Chicago Denver', 'KS620785 ND701 NE308 SD605 TX432'],
  ['Denver', 'CO303719720748970983 MT406 NM505575 TX915 UT385435801 WY307'],
  ['Phoenix', 'AZ480520602623'],
  ['Phoenix Denver', 'AZ928'],
  ['Boise Los_Angeles', 'ID208986 NV775 OR458541'],
  [
    'Los_Angeles',
    'CA209213279310323341350357369408415424442510530559562619626628650657661669707714738747760805818820831837840858909916925949951 ' +
      'NV702725 OR503971 WA206253360425509564',
  ],
  ['Anchorage Juneau Adak', 'AK907'],
  ['Pacific/Honolulu', 'HI808'],
  ['Puerto_Rico', 'PR787939'],
  ['St_Thomas', 'VI340'],
  ['Pacific/Guam', 'GU671'],
  ['Pacific/Saipan', 'MP670'],
  ['Pacific/Pago_Pago', 'AS684'],
  ['Toronto', 'ON226249289343365382416437519548613647683705742753905942 QC263354438450468514579819873'],
  ['Toronto Halifax', 'QC273367418581'],
  ['Toronto Winnipeg', 'ON807'],
  ['Winnipeg', 'MB204431584'],
  ['Regina Edmonton', 'SK306474639'],
  ['Edmonton', 'AB368403587780825'],
  ['Vancouver Fort_Nelson', 'BC604'],
  ['Vancouver Fort_Nelson Edmonton', 'BC236250257672778'],
  ['Halifax', 'NB428506 NS782902 PE782902'],
  ['St_Johns Halifax', 'NL709879'],
  ['Whitehorse Edmonton Winnipeg Toronto', 'NT867 NU867 YT867'],
  ['Nassau', '242'],
  ['Barbados', '246'],
  ['Anguilla', '264'],
  ['Antigua', '268'],
  ['Tortola', '284'],
  ['Cayman', '345'],
  ['Atlantic/Bermuda', '441'],
  ['Grenada', '473'],
  ['Grand_Turk', '649'],
  ['Jamaica', '658876'],
  ['Montserrat', '664'],
  ['Lower_Princes', '721'],
  ['St_Lucia', '758'],
  ['Dominica', '767'],
  ['St_Vincent', '784'],
  ['Santo_Domingo', '809829849'],
  ['Port_of_Spain', '868'],
  ['St_Kitts', '869'],
];

interface Index {
  readonly areas: ReadonlyMap<string, Area>;
  readonly zonesByState: ReadonlyMap<string, readonly string[]>;
}

let index: Index | undefined;

/** The area of a code of three digits; undefined for toll-free and other codes without a place, and for those not known. */
export function areaOf(code: string): Area | undefined {
  return readTable().areas.get(code);
}

/** Every zone kept somewhere in a state, territory or province, given by its two letters; none for other text. */
export function zonesOfState(state: string): readonly string[] {
  return readTable().zonesByState.get(state) ?? [];
}

function readTable(): Index {
  return (index ??= buildIndex());
}

function buildIndex(): Index {
  const areas = new Map<string, Area>();
  const zonesByState = new Map<string, readonly string[]>();
  for (const [names, groups] of AREAS) {
    const zones = names.split(' ').map(fullName);
    for (const group of groups.split(' ')) {
      const [state] = group.match(/^\D+/) ?? [];
      const states = state === undefined ? [] : [state];
      for (const code of group.match(/\d{3}/g) ?? [])
        areas.set(code, { zones, states: [...(areas.get(code)?.states ?? []), ...states] });
      for (const name of states)
        zonesByState.set(name, [...new Set([...(zonesByState.get(name) ?? []), ...zones])]);
    }
  }
  return { areas, zonesByState };
}

function fullName(zone: string): string {
  return zone.includes('/') ? zone : `America/${zone}`;
}
