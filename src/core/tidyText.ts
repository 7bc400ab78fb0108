/** Text as a person sees it: what cells carry unseen is taken away here; what the text means is left to its readers. */

/** Character codes. */
const BLANK = 32;
const LAST_PLAIN = 126;
/** Bidi marks, zero-width characters, soft hyphens and control characters other than tabs and line ends. */
const UNSEEN = /\p{Cf}|(?!\s)\p{Cc}/gu;

/** Without unseen characters, each run of blanks (tabs, line ends, no-break blanks) as one, none at the ends, composed accents. */
export function tidyText(text: string): string {
  if (isTidy(text)) return text;
  return text.replace(UNSEEN, '').replace(/\s+/g, ' ').trim().normalize('NFC');
}

/** Plain ASCII with single blanks between words. Counted through, since most cells are and a pattern takes twice as long. */
function isTidy(text: string): boolean {
  let before = BLANK;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < BLANK || code > LAST_PLAIN || (code === BLANK && before === BLANK)) return false;
    before = code;
  }
  return before !== BLANK || text === '';
}

/** Written so that a cell is not blank, an unticked box among them. */
const SAYS_NOTHING =
  /^(?:none|unknown|no (?:phone|number|mobile|e-?mail|address|date)|n\.? ?\/? ?a\.?|false|0|[-–—?./\s]+)$/i;

/** True for text that tells nobody anything: `-`, `n/a`, `none`. */
export function saysNothing(text: string): boolean {
  return SAYS_NOTHING.test(text);
}
