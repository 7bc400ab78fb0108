/**
 * Which states, territories and provinces a customer's address names; their clocks and laws are left to others.
 * Sources: the Postal Service's Publication 28 (abbreviations) and its list of three-digit ZIP prefixes, Canada Post's first letters.
 */

export interface Place {
  readonly state?: string | undefined;
  readonly postcode?: string | undefined;
}

/** Two letters and the name without its blanks. */
const NAMES =
  'ALAlabama AKAlaska AZArizona ARArkansas CACalifornia COColorado CTConnecticut DEDelaware DCDistrictOfColumbia DCWashingtonDC ' +
  'FLFlorida GAGeorgia HIHawaii IDIdaho ILIllinois INIndiana IAIowa KSKansas KYKentucky LALouisiana MEMaine MDMaryland ' +
  'MAMassachusetts MIMichigan MNMinnesota MSMississippi MOMissouri MTMontana NENebraska NVNevada NHNewHampshire NJNewJersey ' +
  'NMNewMexico NYNewYork NCNorthCarolina NDNorthDakota OHOhio OKOklahoma OROregon PAPennsylvania RIRhodeIsland SCSouthCarolina ' +
  'SDSouthDakota TNTennessee TXTexas UTUtah VTVermont VAVirginia WAWashington WVWestVirginia WIWisconsin WYWyoming ' +
  'PRPuertoRico VIVirginIslands VIUSVirginIslands GUGuam MPNorthernMarianaIslands ASAmericanSamoa ' +
  'ABAlberta BCBritishColumbia MBManitoba NBNewBrunswick NLNewfoundland NLNewfoundlandAndLabrador NSNovaScotia ' +
  'NTNorthwestTerritories NUNunavut ONOntario PEPrinceEdwardIsland QCQuebec SKSaskatchewan YTYukon';

/**
 * Where each state's three-digit prefixes begin, in order: those from there to the next belong to it. Prefixes without a state
 * (the military's, which follow it abroad, and those never given out before one) have a dash.
 */
const ZIPS =
  '000-005NY006PR008VI009PR010MA028RI030NH039ME050VT055MA056VT060CT070NJ090-100NY150PA197DE200DC201VA202DC206MD220VA247WV270NC290SC' +
  '300GA320FL340-341FL350AL370TN386MS398GA400KY430OH460IN480MI500IA530WI550MN569DC570SD580ND590MT600IL630MO660KS680NE700LA716AR' +
  '730OK733TX734OK750TX800CO820WY832ID840UT850AZ870NM885TX889NV900CA962-967HI969GU970OR980WA995AK';

/** The only ZIP code that shares its prefix with a place in another zone: Pago Pago has Hawaii's. */
const PAGO_PAGO = '96799';

/** First letters of Canadian postcodes; X is shared by two territories. */
const CANADIAN = 'ANL BNS CPE ENB GQC HQC JQC KON LON MON NON PON RMB SSK TAB VBC XNT XNU YYT';

const ZIP_LENGTH = 5;
/** A number cell loses the zeros in front; New York's 00501 is left with three digits. */
const US_POSTCODE = /^(\d{3,5})(?:\s*-?\s*\d{4})?$/;
const CANADIAN_POSTCODE = /^([A-Z])\d[A-Z]\s*-?\s*\d[A-Z]\d$/;

let statesByName: ReadonlyMap<string, string> | undefined;
let zipRanges: readonly { readonly from: string; readonly state: string }[] | undefined;

/** The states that an address may lie in, by their two letters: the state's own name and the postcode's; none when neither can be read. */
export function statesOfAddress({ state = '', postcode = '' }: Place): readonly string[] {
  return [...new Set([...readState(state), ...readPostcode(postcode.trim().toUpperCase())])];
}

function readState(text: string): readonly string[] {
  statesByName ??= new Map(
    NAMES.split(' ').flatMap((entry) => {
      const letters = entry.slice(0, 2);
      return [
        [letters, letters],
        [entry.slice(2).toUpperCase(), letters],
      ] as const;
    }),
  );
  const found = statesByName.get(
    text
      .normalize('NFD')
      .toUpperCase()
      .replace(/[^A-Z]/g, ''),
  );
  return found === undefined ? [] : [found];
}

function readPostcode(postcode: string): readonly string[] {
  const [, digits] = US_POSTCODE.exec(postcode) ?? [];
  if (digits !== undefined) return stateOfZip(digits.padStart(ZIP_LENGTH, '0'));
  const [, letter] = CANADIAN_POSTCODE.exec(postcode) ?? [];
  return CANADIAN.split(' ')
    .filter((entry) => entry.charAt(0) === letter)
    .map((entry) => entry.slice(1));
}

function stateOfZip(zip: string): readonly string[] {
  if (zip === PAGO_PAGO) return ['AS'];
  zipRanges ??= (ZIPS.match(/\d{3}(?:-|[A-Z]{2})/g) ?? []).map((range) => ({
    from: range.slice(0, 3),
    state: range.slice(3),
  }));
  const state = zipRanges.reduce((last, range) => (range.from <= zip ? range.state : last), '-');
  return state === '-' ? [] : [state];
}
