/** What grapheme-splitter does for the counting of parts, by Unicode properties: its tables would be a twentieth of the script. */

/** Korean letters that join to one: leading, middle and trailing ones, and those joined already. */
const KOREAN =
  '[\\u1100-\\u115f\\ua960-\\ua97c]*[\\u1160-\\u11a7\\ud7b0-\\ud7c6\\uac00-\\ud7a3][\\u1160-\\u11ff\\ud7b0-\\ud7fb]*';
const FLAG = '\\p{Regional_Indicator}{2}';
const FAMILY = '\\p{Extended_Pictographic}(?:[\\p{M}\\p{Emoji_Modifier}]*\\u200d\\p{Extended_Pictographic})*';
/** Accents, skin tones and joiners stay with what they follow; a control character stands alone. */
const GRAPHEME = new RegExp(
  `\\r\\n|\\p{Cc}|(?:${FLAG}|${FAMILY}|${KOREAN}|[^])[\\p{M}\\p{Emoji_Modifier}\\u200c\\u200d]*`,
  'gu',
);

/** Takes the library's place in the script; Apps Script has no `Intl.Segmenter`. */
export default class GraphemeSplitter {
  splitGraphemes(text: string): string[] {
    return text.match(GRAPHEME) ?? [];
  }
}
