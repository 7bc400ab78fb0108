/** Writes `argumentTypes.ts` from the official types: what kinds of arguments each member of the spreadsheet classes takes. Run: `npx tsx local/emulator/sheets/tools/generateArgumentTypes.ts`. */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** One letter for each plain type; classes and enums go by their name. */
const LETTERS: Readonly<Record<string, string>> = {
  number: 'n',
  Integer: 'n',
  string: 's',
  boolean: 'b',
  any: 'v',
  FontLine: 's',
  FontStyle: 's',
  FontWeight: 's',
  'Base.Date': 'd',
};

function main(): void {
  const folder = dirname(require.resolve('@types/google-apps-script/package.json'));
  const text = ts.sys.readFile(join(folder, 'google-apps-script.spreadsheet.d.ts')) ?? '';
  const source = ts.createSourceFile('spreadsheet.d.ts', text, ts.ScriptTarget.Latest, true);
  const lines: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node)) lines.push(classLine(node));
    else ts.forEachChild(node, visit);
  };
  visit(source);
  const body = lines
    .filter((line) => line !== '')
    .sort()
    .join('\n');
  writeFileSync(join(__dirname, '..', 'argumentTypes.ts'), file(body));
}

function classLine(node: ts.InterfaceDeclaration): string {
  const members = new Map<string, string[]>();
  for (const member of node.members) {
    if (!ts.isMethodSignature(member)) continue;
    const name = member.name.getText();
    members.set(name, [...(members.get(name) ?? []), ...overloads(member.parameters)]);
  }
  const entries = [...members].filter(([, forms]) => forms.some((form) => form !== ''));
  if (entries.length === 0) return '';
  return `${node.name.text} ${entries.map(([name, forms]) => `${name}=${[...new Set(forms)].join('|')}`).join(' ')}`;
}

function overloads(parameters: ts.NodeArray<ts.ParameterDeclaration>): string[] {
  const kinds = parameters.map(kindOf);
  const least = parameters.filter((parameter) => !parameter.questionToken).length;
  return Array.from({ length: kinds.length - least + 1 }, (_, extra) =>
    kinds.slice(0, least + extra).join(','),
  );
}

function kindOf({ type }: ts.ParameterDeclaration): string {
  if (!type) return 'v';
  const parts = ts.isUnionTypeNode(type) ? [...type.types] : [type];
  const isNull = (part: ts.TypeNode) => part.getText() === 'null' || part.getText() === 'undefined';
  const kinds = new Set(parts.filter((part) => !isNull(part)).map(kindOfType));
  return [...kinds].join('/') + (parts.some(isNull) ? '?' : '');
}

function kindOfType(type: ts.TypeNode): string {
  const text = type.getText();
  if (ts.isArrayTypeNode(type) || text.startsWith('Array<')) return 'a';
  if (ts.isTypeLiteralNode(type)) return 'o';
  if (ts.isLiteralTypeNode(type)) return 's';
  return LETTERS[text] ?? text.replace(/^.*\./, '');
}

function file(body: string): string {
  return `/** Generated from @types/google-apps-script by tools/generateArgumentTypes.ts: the kinds of arguments of the spreadsheet classes. Do not edit. */

/** \`Class member=kinds|kinds …\`: n number, s text, b boolean, d date, a array, o plain object, v anything, else the name of a class or enum; \`?\` also takes null. */
export const argumentTypes = \`
${body}
\`;
`;
}

main();
