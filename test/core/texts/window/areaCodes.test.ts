/** Area codes and the zones and states they stand for. */
import { readPhone } from '../../../../src/core/phone';
import { areaOf, zonesOfState } from '../../../../src/core/texts/window/areaCodes';
import { statesOfAddress } from '../../../../src/core/texts/window/states';

const allCodes = Array.from({ length: 800 }, (_, i) => String(i + 200));
const isGivenOut = (code: string) => {
  const reading = readPhone(`${code}2345678`, 'US');
  return reading.kind === 'phone' && reading.isTextable;
};
const short = (zones: readonly string[] | undefined) =>
  zones?.map((zone) => zone.replace('America/', '')).join(' ');

test('every area code in which the phone reader accepts a mobile has a zone, personal numbers apart', () => {
  const missing = allCodes.filter((code) => isGivenOut(code) && areaOf(code) === undefined);
  expect(missing).toEqual([]);
});

test('every zone is one that the host knows, by its full name', () => {
  const zones = new Set(allCodes.flatMap((code) => areaOf(code)?.zones ?? []));
  const broken = [...zones].filter(
    (zone) => !zone.includes('/') || new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) === '',
  );
  expect(broken).toEqual([]);
});

test.each([
  ['212', 'New_York'],
  ['312', 'Chicago'],
  ['303', 'Denver'],
  ['213', 'Los_Angeles'],
  ['602', 'Phoenix'],
  ['928', 'Phoenix Denver'],
  ['808', 'Pacific/Honolulu'],
  ['907', 'Anchorage Juneau Adak'],
  ['915', 'Denver'],
  ['432', 'Chicago Denver'],
  ['787', 'Puerto_Rico'],
  ['340', 'St_Thomas'],
  ['671', 'Pacific/Guam'],
  ['670', 'Pacific/Saipan'],
  ['684', 'Pacific/Pago_Pago'],
  ['416', 'Toronto'],
  ['807', 'Toronto Winnipeg'],
  ['418', 'Toronto Halifax'],
  ['204', 'Winnipeg'],
  ['306', 'Regina Edmonton'],
  ['403', 'Edmonton'],
  ['604', 'Vancouver Fort_Nelson'],
  ['250', 'Vancouver Fort_Nelson Edmonton'],
  ['902', 'Halifax'],
  ['709', 'St_Johns Halifax'],
  ['867', 'Whitehorse Edmonton Winnipeg Toronto'],
  ['242', 'Nassau'],
  ['246', 'Barbados'],
  ['264', 'Anguilla'],
  ['268', 'Antigua'],
  ['284', 'Tortola'],
  ['345', 'Cayman'],
  ['441', 'Atlantic/Bermuda'],
  ['473', 'Grenada'],
  ['649', 'Grand_Turk'],
  ['664', 'Montserrat'],
  ['721', 'Lower_Princes'],
  ['758', 'St_Lucia'],
  ['767', 'Dominica'],
  ['784', 'St_Vincent'],
  ['809', 'Santo_Domingo'],
  ['868', 'Port_of_Spain'],
  ['869', 'St_Kitts'],
  ['876', 'Jamaica'],
])('area code %s keeps the clocks of %s', (code, zones) => {
  expect(short(areaOf(code)?.zones)).toBe(zones);
});

test.each([
  ['New_York Chicago', '219 574 812 930 270 364 606 423 729 850 448 906'],
  ['Chicago Denver', '605 701 308 620 785 432'],
  ['Boise Los_Angeles', '208 986 541 458 775'],
])('the codes with the two zones %s are %s', (zones, codes) => {
  const found = allCodes.filter((code) => short(areaOf(code)?.zones) === zones);
  expect(found).toEqual(codes.split(' ').sort());
});

test.each([
  '270 364',
  '541 458',
  '812 930',
  '850 448',
  '208 986',
  '423 729',
  '250 236 672 778 257',
  '418 581 367 273',
  '709 879',
  '403 587 780 825 368',
  '212 332 646 917',
  '303 720 983',
  '809 829 849',
  '876 658',
  '787 939',
])('the overlays %s share all their zones and their state', (codes) => {
  const areas = codes.split(' ').map((code) => areaOf(code));
  expect(areas.every((area) => area !== undefined)).toBe(true);
  expect(areas).toEqual(areas.map(() => areas[0]));
});

test.each([
  '800',
  '888',
  '877',
  '866',
  '855',
  '844',
  '833',
  '822',
  '900',
  '500',
  '521',
  '710',
  '600',
  '999',
  '211',
  '555',
])('code %s stands for no place', (code) => {
  expect(areaOf(code)).toBeUndefined();
});

test.each([
  ['212', 'NY'],
  ['850', 'FL'],
  ['448', 'FL'],
  ['202', 'DC'],
  ['787', 'PR'],
  ['416', 'ON'],
  ['902', 'NS PE'],
  ['867', 'NT NU YT'],
  ['876', ''],
])('area code %s lies in %s', (code, states) => {
  expect(areaOf(code)?.states.join(' ')).toBe(states);
});

test.each([
  ['CT', '203 475 860 959'],
  ['NM', '505 575'],
  ['UT', '385 435 801'],
  ['AZ', '480 520 602 623 928'],
  ['KY', '270 364 502 606 859'],
  ['NV', '702 725 775'],
  ['AK', '907'],
])('the codes of %s are %s', (state, codes) => {
  expect(allCodes.filter((code) => areaOf(code)?.states.includes(state)).join(' ')).toBe(codes);
});

test.each([
  ['AK', 'Anchorage Juneau Adak'],
  ['FL', 'New_York Chicago'],
  ['ID', 'Boise Los_Angeles'],
  ['IN', 'New_York Chicago'],
  ['KS', 'Chicago Denver'],
  ['KY', 'New_York Chicago'],
  ['MI', 'New_York Chicago'],
  ['NE', 'Chicago Denver'],
  ['NV', 'Boise Los_Angeles'],
  ['ND', 'Chicago Denver'],
  ['OR', 'Boise Los_Angeles'],
  ['SD', 'Chicago Denver'],
  ['TN', 'Chicago New_York'],
  ['TX', 'Chicago Denver'],
  ['AZ', 'Phoenix Denver'],
  ['HI', 'Pacific/Honolulu'],
  ['NY', 'New_York'],
  ['CA', 'Los_Angeles'],
  ['PE', 'Halifax'],
  ['BC', 'Vancouver Fort_Nelson Edmonton'],
  ['ON', 'Toronto Winnipeg'],
  ['QC', 'Toronto Halifax'],
  ['XX', ''],
])('the clocks of %s are %s', (state, zones) => {
  expect(short(zonesOfState(state))?.split(' ').sort()).toEqual(zones.split(' ').sort());
});

test('every state, territory and province that an address can name has a zone', () => {
  const zips = Array.from({ length: 1000 }, (_, i) => String(i).padStart(3, '0') + '50');
  const states = new Set(zips.flatMap((postcode) => statesOfAddress({ postcode })));
  expect([...states].filter((state) => zonesOfState(state).length === 0)).toEqual([]);
});
