/** Reads from source files which members of Google's services they call; knows nothing of what they do. */
import path from 'node:path';
import ts from 'typescript';

/** Members of Google's services (`Range.setValues`, enum members too) that the files of a folder name, with the types of a tsconfig. */
export function membersCalledIn(folder: string, tsconfig: string): ReadonlySet<string> {
  const program = programOf(tsconfig);
  const checker = program.getTypeChecker();
  const files = program
    .getSourceFiles()
    .filter(({ fileName }) => path.resolve(fileName).startsWith(folder + path.sep));
  const accesses = files.flatMap((file) => [...propertyAccessesIn(file)]);
  return new Set(accesses.flatMap((access) => googleMember(checker.getSymbolAtLocation(access.name))));
}

function programOf(tsconfig: string): ts.Program {
  const read = ts.readConfigFile(tsconfig, ts.sys.readFile) as { config?: unknown };
  const { fileNames, options } = ts.parseJsonConfigFileContent(read.config, ts.sys, path.dirname(tsconfig));
  return ts.createProgram(fileNames, options);
}

function* propertyAccessesIn(node: ts.Node): Generator<ts.PropertyAccessExpression> {
  if (ts.isPropertyAccessExpression(node)) yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) yield* propertyAccessesIn(child);
}

function googleMember(symbol: ts.Symbol | undefined): string[] {
  const owners = (symbol?.declarations ?? []).filter(isGoogles).map(({ parent }) => parent);
  return owners.flatMap((owner) =>
    ts.isInterfaceDeclaration(owner) || ts.isEnumDeclaration(owner)
      ? [`${owner.name.text}.${symbol?.name ?? ''}`]
      : [],
  );
}

function isGoogles(declaration: ts.Declaration): boolean {
  return declaration.getSourceFile().fileName.includes('/@types/google-apps-script/');
}
