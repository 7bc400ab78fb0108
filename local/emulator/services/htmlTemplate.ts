/** Turns a template with scriptlets into the code of a function that renders it. */
import { parseExpressionAt } from 'acorn';

/** Code of `(variables) => text`. `<? code ?>` runs, `<?= value ?>` prints escaped for where it stands, `<?!= value ?>` prints as it is. */
export function templateCode(content: string): string {
  const pieces = content.split(/(<\?[\s\S]*?\?>)/);
  let before = '';
  const lines = pieces.map((piece) => {
    if (!piece.startsWith('<?')) {
      before += piece;
      return `print_(${JSON.stringify(piece)});`;
    }
    return scriptlet(piece, before);
  });
  return `(function (variables_) {
var output_ = '';
function print_(value) { output_ += value; }
${escapers}
with (variables_) {
${lines.join('\n')}
}
return output_;
})`;
}

function scriptlet(piece: string, before: string): string {
  if (piece.startsWith('<?!=')) return `print_(${firstExpression(piece.slice(4, -2))});`;
  if (piece.startsWith('<?='))
    return `print_(${escaperFor(before)}(${firstExpression(piece.slice(3, -2))}));`;
  return piece.slice(2, -2);
}

/** A printing scriptlet prints its first statement only. */
function firstExpression(code: string): string {
  try {
    const expression = parseExpressionAt(code, 0, { ecmaVersion: 2020 });
    return code.slice(expression.start, expression.end);
  } catch {
    return code;
  }
}

/** The escaping that a value needs after this text: inside a script as a value or as part of a string, else as HTML. */
function escaperFor(before: string): string {
  const open = before.search(/<script\b[^>]*>(?![\s\S]*<\/script)[\s\S]*$/i);
  if (open < 0) return 'escapeHtml_';
  const code = before.slice(open).replace(/\\./g, '');
  const line = code.slice(code.lastIndexOf('\n') + 1);
  const isInside = ["'", '"'].some((quote) => line.split(quote).length % 2 === 0);
  return isInside ? 'escapeString_' : 'escapeValue_';
}

const escapers = `function escapeHtml_(value) { return String(value).replace(/[&<>"']/g, function (c) { return '&#' + c.charCodeAt(0) + ';'; }).replace(/&#38;/g, '&amp;').replace(/&#60;/g, '&lt;').replace(/&#62;/g, '&gt;').replace(/&#34;/g, '&quot;'); }
function escapeValue_(value) { var text = JSON.stringify(value); return (text === undefined ? 'null' : text).replace(/</g, '\\\\u003c').replace(/>/g, '\\\\u003e'); }
function escapeString_(value) { return JSON.stringify(String(value)).slice(1, -1).replace(/'/g, '\\\\u0027').replace(/</g, '\\\\u003c').replace(/>/g, '\\\\u003e'); }`;
