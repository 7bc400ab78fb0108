/** First names that stand for one another in English-speaking countries, for whoever compares names. */

/** Names of one person in each group, the full ones too; what is only cut short, as Dan, Danny and Daniel, need not stand here. */
const TABLE = `robert bob rob bert|william bill will liam billy willy|richard dick rick rich|james jim jamie jimmy|john jack jon johnny|edward ed ted ned
theodore ted theo|margaret peggy meg maggie peg greta marge margie madge|elizabeth liz lisa beth betty bess eliza libby betsy
katherine catherine kathryn kate kathy cathy kitty katie kit|charles chuck charlie chas|michael mike mick|anthony tony|antonio tony|thomas tom
joseph joe josef joey|mary molly polly maria|sarah sally sara|dorothy dot dolly|frances fran francis|francis frank|francisco paco pancho frank
frederick fred rick fritz|henry harry hank hal|harold harry hal|lawrence larry laurence|leonard len leo|gerald gerry jerry|jerome jerry
geoffrey jeff jeffrey|stephen steve steven|stephanie steph stefanie|patricia pat trish patty|patrick pat paddy|rebecca becky|deborah deb debra debbie
barbara babs barb|susan sue susie suzanne susanna|victoria vicky tori|virginia ginny|christina tina christine chris kristina|christopher chris kit
alexander sandy sasha alex lex|alexandra sandra sasha alex sandy lexi|andrew drew andy|nicholas nick nicolas|nathaniel nate nathan|matthew matt mathew
philip phil phillip|mark marc|ann nancy anna anne|amanda mandy|abigail abby gail|albert bert al|eugene gene|eleanor nell ellie nora elinor
ellen nell helen|jacqueline jackie|jose pepe|guadalupe lupe|ignacio nacho|jesus chuy|judith judy|martha patty|melissa missy|pamela pam|penelope penny
samuel sam|samantha sam|teresa theresa terry tess|terence terry|timothy tim|veronica ronnie|ronald ron ronnie|donald don|daniel dan danny|kenneth ken
benjamin ben|walter wally walt|vincent vince|zachary zach zack zac zachariah|lewis louis lou|luis lou|sandra sandy|ezekiel zeke|hezekiah zeke
august augustus augustine gus|beatrice bea trixie|david dave|jacob jake|gabriel gabe|abraham abe|isaac ike|lucas luke|lucille lucy lou
lucinda lucy cindy|cynthia cindy|caroline carolyn carrie|charlotte lottie|harriet hattie|henrietta hettie etta|esther hettie essie|gertrude trudy
matilda tilly|wilhelmina minnie mina|winifred winnie freda|mildred millie|amelia millie|isabel isabella isabelle bella belle izzy|oliver ollie
olivia liv|emmanuel manny|manuel manny|dominic nick|nicole nikki nicky|alfred fred al|wilfred fred wilf|alan allan allen al|allison alison ally
gilbert bert|herbert bert|norbert bert|bertram bert|edmund ed ted ned|edwin ed ned|edgar ed|rachel rae|regina gina|georgina gina|katrina trina
antoinette toni nettie|juanita nita|anita nita|bernard bernie barney|chester chet|curtis curt kurt|laura lori laurie|lorraine lori|loretta lori
michelle shelly|leroy roy|jeremiah jerry jeremy|jeremy jerry|russell rusty|sidney sid sydney|stuart stewart|tobias toby|theodora dora thea
dorothea dora dot thea|magdalena lena|helen lena nellie|ellen nellie|julian jules|julia jules|josephine josie|florence flossie|oswald ozzie
maurice morris moe|marjorie margie marge|marcus mark marc|philippa pippa|vanessa nessa|cecilia celia cece|bridget bridie|adelaide addie|adeline addie
arthur artie|luisa lou|louise lou|miranda mandy|sebastian bastian`;

/** `Billy`, `Bobby`. */
const FOND = /(?:ie|ey|y|i)$/;
const ENDING = /(.)\1?(?:ie|ey|y|i)$/;
const groups = new Map<string, readonly string[]>();

function groupsOf(name: string): readonly string[] | undefined {
  if (groups.size === 0) {
    for (const group of TABLE.split(/[|\n]/)) {
      for (const one of group.split(' ')) groups.set(one, [...(groups.get(one) ?? []), group]);
    }
  }
  return groups.get(name) ?? groups.get(name.replace(FOND, '')) ?? groups.get(name.replace(ENDING, '$1'));
}

/** True when the table has both for one person. */
export function areShortForms(a: string, b: string): boolean {
  const ofB = groupsOf(b);
  return groupsOf(a)?.some((group) => ofB?.includes(group)) === true;
}

/** True for a first name that the table has. */
export function isKnownFirstName(name: string): boolean {
  return groupsOf(name) !== undefined;
}

/** Shortest name that can be another one cut short. */
const SHORTEST = 3;

/** True when two first names can be one person's: both in one group or, when the table does not know both, one is the other cut short. */
export function isSameFirstName(a: string, b: string): boolean {
  if (isKnownFirstName(a) && isKnownFirstName(b)) return areShortForms(a, b);
  return isCutShort(a, b) || isCutShort(b, a);
}

/** `xan` and `xanny` for `xander`, never `paul` for `paula`, nor a full name for a longer one: Jose is not Josefa. */
function isCutShort(short: string, full: string): boolean {
  if (short.length > full.length || short.charCodeAt(0) !== full.charCodeAt(0)) return false;
  const stem = short.replace(ENDING, '$1');
  const isFull = groupsOf(short)?.some((group) => group.startsWith(`${short} `));
  return !isFull && stem.length >= SHORTEST && full.length > stem.length + 1 && full.startsWith(stem);
}
