/** Which names may be put into a text: whatever could pass for a link, a placeholder or a message of its own may not. */

/** A longer name is a sentence that somebody typed into a form. */
const LONGEST_NAME = 40;
const SUSPICIOUS = /[^\p{L}\p{M}\p{Zs}\d'’‘"“”.,&()+/-]|\.\p{L}{2}|\d{4}|\/\//u;
const ASCII_NAME = /^[A-Za-z' -]*$/;

/** The name as it may stand in a text, in the cheapest characters that spell it; '' when the text must do without. */
export function speakableName(name: string): string {
  if (name.length > LONGEST_NAME) return '';
  if (ASCII_NAME.test(name)) return name;
  if (SUSPICIOUS.test(name)) return '';
  return name.normalize('NFC').replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}
