/** What HtmlService does to a page on its way to the browser. */
import { tokTypes, tokenizer } from 'acorn';
import type { Token } from 'acorn';

/** HTML text that shows `text` as it is. */
export function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** The page as served: comments, and what looks like one, are gone from the template literals of its scripts (a fault of Google's sanitiser that breaks `https://` there). */
export function serveHtml(html: string): string {
  return html.replace(
    /(<script\b[^>]*>)([\s\S]*?)(<\/script\s*>)/gi,
    (_whole, open: string, code: string, close: string) => open + stripTemplates(code) + close,
  );
}

function stripTemplates(code: string): string {
  const literals = templateParts(code);
  let result = '';
  let from = 0;
  for (const { start, end } of literals) {
    result += code.slice(from, start) + code.slice(start, end).replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');
    from = end;
  }
  return result + code.slice(from);
}

/** Places of the texts in template literals; none when the script cannot be read. */
function templateParts(code: string): Token[] {
  if (!code.includes('`')) return [];
  try {
    return [...tokenizer(code, { ecmaVersion: 'latest' })].filter(
      (token) => token.type === tokTypes.template,
    );
  } catch {
    return [];
  }
}
