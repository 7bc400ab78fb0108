/** Puts a text into the clipboard, and says how that went. */
import type { Desk } from './desk';

/** `sentence` is said when it worked; where the browser keeps the clipboard from pages inside pages, what to do instead. */
export async function copyAndSay(desk: Desk, text: string, sentence: string): Promise<void> {
  const isCopied = await copy(text);
  const instead = 'Your browser does not let us copy. Select the text with the mouse and copy it.';
  desk.say({ isGood: isCopied, sentence: isCopied ? sentence : instead, code: '' });
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
