/** States read from the state and postcode of an address. */
import { zonesOfState } from '../../../../src/core/texts/window/areaCodes';
import { statesOfAddress } from '../../../../src/core/texts/window/states';

const statesOf = (state: string, postcode = '') => statesOfAddress({ state, postcode }).join(' ');

test.each([
  ['MA', 'MA'],
  [' ma ', 'MA'],
  ['M.A.', 'MA'],
  ['Massachusetts', 'MA'],
  ['NEW YORK', 'NY'],
  ['new  york', 'NY'],
  ['N. Y.', 'NY'],
  ['Washington', 'WA'],
  ['Washington D.C.', 'DC'],
  ['District of Columbia', 'DC'],
  ['MA 02139', 'MA'],
  ['Puerto Rico', 'PR'],
  ['U.S. Virgin Islands', 'VI'],
  ['Virgin Islands', 'VI'],
  ['Guam', 'GU'],
  ['American Samoa', 'AS'],
  ['Northern Mariana Islands', 'MP'],
  ['Québec', 'QC'],
  ['on', 'ON'],
  ['Newfoundland and Labrador', 'NL'],
  ['Newfoundland', 'NL'],
  ['British Columbia', 'BC'],
  ['Bavaria', ''],
  ['XX', ''],
  ['', ''],
])('the state %j is read as %j', (text, state) => {
  expect(statesOf(text)).toBe(state);
});

const NAMES =
  'AL Alabama, AK Alaska, AZ Arizona, AR Arkansas, CA California, CO Colorado, CT Connecticut, DE Delaware, FL Florida, GA Georgia, ' +
  'HI Hawaii, ID Idaho, IL Illinois, IN Indiana, IA Iowa, KS Kansas, KY Kentucky, LA Louisiana, ME Maine, MD Maryland, ' +
  'MA Massachusetts, MI Michigan, MN Minnesota, MS Mississippi, MO Missouri, MT Montana, NE Nebraska, NV Nevada, NH New Hampshire, ' +
  'NJ New Jersey, NM New Mexico, NY New York, NC North Carolina, ND North Dakota, OH Ohio, OK Oklahoma, OR Oregon, PA Pennsylvania, ' +
  'RI Rhode Island, SC South Carolina, SD South Dakota, TN Tennessee, TX Texas, UT Utah, VT Vermont, VA Virginia, WA Washington, ' +
  'WV West Virginia, WI Wisconsin, WY Wyoming, AB Alberta, MB Manitoba, NB New Brunswick, NS Nova Scotia, NT Northwest Territories, ' +
  'NU Nunavut, ON Ontario, PE Prince Edward Island, SK Saskatchewan, YT Yukon';

test.each(NAMES.split(', ').map((entry) => [entry.slice(0, 2), entry.slice(3)]))(
  '%s and %s are the same state, and it has a zone',
  (letters, name) => {
    expect([statesOf(letters), statesOf(name.toLowerCase())]).toEqual([letters, letters]);
    expect(zonesOfState(letters)).not.toEqual([]);
  },
);

test.each([
  ['02139', 'MA'],
  ['02139-4301', 'MA'],
  ['021394301', 'MA'],
  [' 02139 ', 'MA'],
  ['2139', 'MA'],
  ['501', 'NY'],
  ['213', ''],
  ['00501', 'NY'],
  ['00499', ''],
  ['00601', 'PR'],
  ['00802', 'VI'],
  ['00901', 'PR'],
  ['01001', 'MA'],
  ['02901', 'RI'],
  ['03031', 'NH'],
  ['03901', 'ME'],
  ['05001', 'VT'],
  ['05501', 'MA'],
  ['05601', 'VT'],
  ['06001', 'CT'],
  ['07001', 'NJ'],
  ['08999', 'NJ'],
  ['09012', ''],
  ['10001', 'NY'],
  ['15001', 'PA'],
  ['19701', 'DE'],
  ['20001', 'DC'],
  ['20101', 'VA'],
  ['20201', 'DC'],
  ['20601', 'MD'],
  ['22001', 'VA'],
  ['24701', 'WV'],
  ['27001', 'NC'],
  ['29001', 'SC'],
  ['30001', 'GA'],
  ['32003', 'FL'],
  ['34001', ''],
  ['34101', 'FL'],
  ['35004', 'AL'],
  ['37010', 'TN'],
  ['38601', 'MS'],
  ['39801', 'GA'],
  ['40003', 'KY'],
  ['43001', 'OH'],
  ['46001', 'IN'],
  ['48001', 'MI'],
  ['50001', 'IA'],
  ['53001', 'WI'],
  ['55001', 'MN'],
  ['56901', 'DC'],
  ['57001', 'SD'],
  ['58001', 'ND'],
  ['59001', 'MT'],
  ['60001', 'IL'],
  ['63001', 'MO'],
  ['66002', 'KS'],
  ['68001', 'NE'],
  ['70001', 'LA'],
  ['71601', 'AR'],
  ['73001', 'OK'],
  ['73301', 'TX'],
  ['73401', 'OK'],
  ['75001', 'TX'],
  ['79901', 'TX'],
  ['80001', 'CO'],
  ['82001', 'WY'],
  ['83201', 'ID'],
  ['84001', 'UT'],
  ['85001', 'AZ'],
  ['87001', 'NM'],
  ['88510', 'TX'],
  ['88901', 'NV'],
  ['90001', 'CA'],
  ['96162', 'CA'],
  ['96201', ''],
  ['96701', 'HI'],
  ['96799', 'AS'],
  ['96798', 'HI'],
  ['96910', 'GU'],
  ['97001', 'OR'],
  ['98001', 'WA'],
  ['99501', 'AK'],
  ['99950', 'AK'],
  ['12', ''],
  ['123456', ''],
  ['1234567890', ''],
  ['SW1A 1AA', ''],
  ['K1A 0B1', 'ON'],
  ['k1a0b1', 'ON'],
  ['M5V-3L9', 'ON'],
  ['P0T 1A0', 'ON'],
  ['L4B 1A0', 'ON'],
  ['N2L 3G1', 'ON'],
  ['A1C 5S7', 'NL'],
  ['B3H 4R2', 'NS'],
  ['C1A 4P3', 'PE'],
  ['E3B 5A3', 'NB'],
  ['G1R 4P5', 'QC'],
  ['H2X 1Y4', 'QC'],
  ['J4K 5G4', 'QC'],
  ['R3C 4A5', 'MB'],
  ['S4P 3Y2', 'SK'],
  ['T5J 2R7', 'AB'],
  ['V6B 4Y8', 'BC'],
  ['X1A 2B3', 'NT NU'],
  ['Y1A 1A1', 'YT'],
  ['D1A 1A1', ''],
])('the postcode %j lies in %j', (postcode, states) => {
  expect(statesOf('', postcode)).toBe(states);
});

test('a state and a postcode that disagree both count, once each', () => {
  expect(statesOf('NY', '90001')).toBe('NY CA');
  expect(statesOf('CA', '90001')).toBe('CA');
});

test('an address without state and postcode lies nowhere', () => {
  expect(statesOfAddress({})).toEqual([]);
});
