/** Text as a person sees it: what cells carry unseen is taken away here; what the text means is left to its readers. */

const NEEDS_TIDYING = /[^ -~]|^ | {2}| $/;
/** Bidi marks, zero-width characters, soft hyphens and control characters other than tabs and line ends. */
const UNSEEN = /\p{Cf}|(?!\s)\p{Cc}/gu;

/** Without unseen characters, each run of blanks (tabs, line ends, no-break blanks) as one, none at the ends, composed accents. */
export function tidyText(text: string): string {
  if (!NEEDS_TIDYING.test(text)) return text;
  return text.replace(UNSEEN, '').replace(/\s+/g, ' ').trim().normalize('NFC');
}
