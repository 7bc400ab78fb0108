/** First names that stand for one another in English-speaking countries; comparing names is left to others. */

/** Names of one person in each group, the full ones too; what is only cut short, as Dan, Danny and Daniel, need not stand here. */
const TABLE = `robert bob rob bert|william bill will liam|richard dick rick rich|james jim jamie|john jack jon|edward ed ted ned|theodore ted theo|margaret peggy meg maggie peg greta marge
elizabeth liz lisa beth betty bess eliza libby|katherine catherine kathryn kate kathy cathy kitty katie|charles chuck charlie chas|michael mike mick|anthony tony|antonio tony
thomas tom|joseph joe josef|mary molly polly maria|sarah sally sara|dorothy dot dolly|frances fran francis|francis frank|francisco paco pancho frank|frederick fred rick|henry harry hank hal
harold harry hal|lawrence larry laurence|leonard len leo|gerald gerry jerry|jerome jerry|geoffrey jeff jeffrey|stephen steve steven|stephanie steph stefanie|patricia pat trish patty|patrick pat paddy
rebecca becky|deborah deb debra debbie|barbara babs barb|susan sue susie suzanne|victoria vicky tori|virginia ginny|christina tina christine chris kristina|christopher chris kit|alexander sandy sasha alex
alexandra sandra sasha alex|andrew drew andy|nicholas nick nicolas|nathaniel nate nathan|matthew matt mathew|philip phil phillip|mark marc|ann nancy anna anne|amanda mandy|abigail abby gail|albert bert al
eugene gene|eleanor nell ellie nora|ellen nell helen|jacqueline jackie|jose pepe|guadalupe lupe|ignacio nacho|jesus chuy|judith judy|martha patty|melissa missy|pamela pam|penelope penny|samuel sam|samantha sam
teresa theresa terry tess|terence terry|timothy tim|veronica ronnie|ronald ron ronnie|donald don|daniel dan danny|kenneth ken|benjamin ben|walter wally walt|vincent vince|zachary zach zack|lewis louis lou|luis lou`;

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

/** True for a first name that the table has. */
export function isKnownFirstName(name: string): boolean {
  return groupsOf(name) !== undefined;
}

/** Shortest name that can be another one cut short. */
const SHORTEST = 3;

/** True when two first names can be one person's: both in one group or, when the table does not know both, one is the other cut short. */
export function isSameFirstName(a: string, b: string): boolean {
  const [ofA, ofB] = [groupsOf(a), groupsOf(b)];
  return ofA && ofB ? ofA.some((group) => ofB.includes(group)) : isCutShort(a, b) || isCutShort(b, a);
}

/** `xan` and `xanny` for `xander`, never `paul` for `paula`, nor a full name for a longer one: Jose is not Josefa. */
function isCutShort(short: string, full: string): boolean {
  if (short.length > full.length || short.charCodeAt(0) !== full.charCodeAt(0)) return false;
  const stem = short.replace(ENDING, '$1');
  const isFull = groupsOf(short)?.some((group) => group.startsWith(`${short} `));
  return !isFull && stem.length >= SHORTEST && full.length > stem.length + 1 && full.startsWith(stem);
}
