/** Writes `googleMembers.ts` from the official types: which services, classes, members and enums Google has. Run: `npx tsx local/emulator/tools/generateGoogleMembers.ts`. */
import { readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** Namespaces whose classes a script on the emulator can get hold of; of all others only the service itself is listed. */
const WHOLE = new Set([
  'Base',
  'Cache',
  'HTML',
  'Lock',
  'Mail',
  'Properties',
  'Script',
  'Spreadsheet',
  'URL_Fetch',
  'Utilities',
]);

/** Shapes of the types that no script gets hold of under this name. */
const TYPES_ONLY = new Set(['BlobSource', 'Date', 'DateConstructor']);

/** Members that Google documents and the types lack, and overloads they leave out. */
const ADDITIONS: Readonly<Record<string, string>> = {
  AuthorizationInfo: 'getAuthorizedScopes:0',
  ScriptApp: 'getAuthorizationInfo:12',
  HTTPResponse: 'getContentText:01',
};

interface Listing {
  readonly services: Map<string, string>;
  readonly owners: Map<string, string>;
  readonly classes: Map<string, Map<string, Set<string>>>;
  readonly enums: Map<string, string[]>;
  readonly serviceEnums: Map<string, Map<string, string>>;
}

function main(): void {
  const listing: Listing = {
    services: new Map(),
    owners: new Map(),
    classes: new Map(),
    enums: new Map(),
    serviceEnums: new Map(),
  };
  const parents = new Map<string, string[]>();
  for (const source of typeFiles()) source.forEachChild((node) => readTop(node, listing, parents));
  for (const [name, bases] of parents) bases.forEach((base) => inherit(listing, name, base));
  for (const [key, members] of Object.entries(ADDITIONS)) addMembers(listing, key, members);
  writeFileSync(join(__dirname, '..', 'googleMembers.ts'), print(listing));
}

function typeFiles(): ts.SourceFile[] {
  const folder = dirname(require.resolve('@types/google-apps-script/package.json'));
  const names = readdirSync(folder).filter(
    (name) => name.startsWith('google-apps-script.') && name.endsWith('.d.ts'),
  );
  return names.map((name) =>
    ts.createSourceFile(name, ts.sys.readFile(join(folder, name)) ?? '', ts.ScriptTarget.Latest, true),
  );
}

function readTop(node: ts.Node, listing: Listing, parents: Map<string, string[]>): void {
  if (ts.isVariableStatement(node))
    node.declarationList.declarations.forEach((variable) => readService(variable, listing));
  if (!ts.isModuleDeclaration(node) || !node.body || !ts.isModuleBlock(node.body)) return;
  for (const inner of node.body.statements) {
    if (!ts.isModuleDeclaration(inner) || !inner.body || !ts.isModuleBlock(inner.body)) continue;
    for (const member of inner.body.statements)
      readMember(member, { namespace: inner.name.text, listing, parents });
  }
}

function readService(variable: ts.VariableDeclaration, listing: Listing): void {
  const [, namespace, name] = variable.type?.getText().split('.') ?? [];
  const global = variable.name.getText();
  if (namespace !== undefined && name === global) listing.services.set(global, namespace);
}

interface Place {
  readonly namespace: string;
  readonly listing: Listing;
  readonly parents: Map<string, string[]>;
}

function readMember(node: ts.Statement, place: Place): void {
  const { namespace, listing, parents } = place;
  if (ts.isEnumDeclaration(node))
    listing.enums.set(
      `${namespace}.${node.name.text}`,
      node.members.map((member) => member.name.getText()),
    );
  if (!ts.isInterfaceDeclaration(node)) return;
  const key = `${namespace}.${node.name.text}`;
  const members = listing.classes.get(key) ?? new Map<string, Set<string>>();
  listing.classes.set(key, members);
  for (const member of node.members) readClassMember(member, key, { listing, members });
  const bases =
    node.heritageClauses?.flatMap((clause) => clause.types.map((type) => type.expression.getText())) ?? [];
  parents.set(
    key,
    bases.map((base) => (base.includes('.') ? base : `${namespace}.${base}`)),
  );
}

function readClassMember(
  member: ts.TypeElement,
  key: string,
  into: { listing: Listing; members: Map<string, Set<string>> },
): void {
  if (ts.isMethodSignature(member)) {
    const counts = into.members.get(member.name.getText()) ?? new Set<string>();
    argumentCounts(member.parameters).forEach((count) => counts.add(count));
    into.members.set(member.name.getText(), counts);
  }
  const type = ts.isPropertySignature(member) ? (member.type?.getText() ?? '') : '';
  if (!type.startsWith('typeof ')) return;
  const enums = into.listing.serviceEnums.get(key) ?? new Map<string, string>();
  const name = type.slice('typeof '.length);
  enums.set(member.name?.getText() ?? '', name.includes('.') ? name : `${key.split('.')[0] ?? ''}.${name}`);
  into.listing.serviceEnums.set(key, enums);
}

function argumentCounts(parameters: ts.NodeArray<ts.ParameterDeclaration>): string[] {
  if (parameters.some((parameter) => parameter.dotDotDotToken)) return ['*'];
  const least = parameters.filter((parameter) => !parameter.questionToken).length;
  return Array.from({ length: parameters.length - least + 1 }, (_, extra) => (least + extra).toString(36));
}

function inherit(listing: Listing, name: string, base: string): void {
  const own = listing.classes.get(name);
  for (const [member, counts] of listing.classes.get(base) ?? [])
    if (own && !own.has(member)) own.set(member, counts);
}

function addMembers(listing: Listing, name: string, text: string): void {
  const [member = '', counts = ''] = text.split(':');
  for (const [key, members] of listing.classes)
    if (key.endsWith(`.${name}`)) members.set(member, new Set(counts));
}

function print(listing: Listing): string {
  const global = new Map(
    [...listing.services]
      .filter(([, namespace]) => namespace !== 'Base')
      .map(([service, namespace]) => [namespace, service]),
  );
  const services = [...listing.services]
    .filter(([service, namespace]) => listing.classes.has(`${namespace}.${service}`))
    .map(([service]) => service);
  const isListed = (key: string): boolean => {
    const [namespace = '', name = ''] = key.split('.');
    return (
      !TYPES_ONLY.has(name) &&
      (WHOLE.has(namespace) || listing.services.has(name)) &&
      (listing.classes.get(key)?.size ?? 0) > 0
    );
  };
  const classes = [...listing.classes]
    .filter(([key]) => isListed(key))
    .map(([key, members]) => classLine(key, members, global));
  const isUsed = (key: string): boolean =>
    WHOLE.has(key.split('.')[0] ?? '') || listing.services.has(key.split('.')[1] ?? '');
  const enums = [...listing.serviceEnums]
    .filter(([key]) => isUsed(key))
    .flatMap(([key, uses]) =>
      [...uses].map(([property, of]) => enumLine(key, property, listing.enums.get(of) ?? [])),
    );
  return file({ services, classes, enums });
}

function file(lines: Readonly<Record<'services' | 'classes' | 'enums', string[]>>): string {
  return `/** Generated from @types/google-apps-script by tools/generateGoogleMembers.ts: the names Google has, whether emulated or not. Do not edit. */

/** Global name of each service. */
export const serviceNames = \`
${lines.services.sort().join(' ')}
\`;

/** \`Service:Class member:counts …\`, the service empty for what several share; counts are the numbers of arguments Google accepts, one base-36 digit each, \`*\` for any. */
export const classMembers = \`
${lines.classes.sort().join('\n')}
\`;

/** \`Class.property MEMBER …\`: the enum found there, in order. */
export const enumMembers = \`
${lines.enums.sort().join('\n')}
\`;
`;
}

function classLine(
  key: string,
  members: Map<string, Set<string>>,
  global: ReadonlyMap<string, string>,
): string {
  const [namespace = '', name = ''] = key.split('.');
  const text = [...members].map(([member, counts]) => `${member}:${[...counts].sort().join('')}`).join(' ');
  return `${global.get(namespace) ?? ''}:${name} ${text}`;
}

function enumLine(key: string, property: string, members: readonly string[]): string {
  return `${key.split('.')[1] ?? ''}.${property} ${members.join(' ')}`;
}

main();
