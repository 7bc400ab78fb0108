/** Compiles a layer with planted files in it, in memory; the tree is not touched. Leaves what to plant to the tests. */
import path from 'node:path';
import ts from 'typescript';

const ROOT = path.resolve(__dirname, '..', '..');

/** Texts by path from the root of the project: new files, or others in place of those on the disk. */
export type Planted = Readonly<Record<string, string>>;

/** Brings the declarations up to date through which the layers see each other. Errors in them are for `npm run types` to tell. */
export function buildDeclarations(): void {
  const quiet = () => undefined;
  const host = ts.createSolutionBuilderHost(ts.sys, undefined, quiet, quiet);
  ts.createSolutionBuilder(host, [path.join(ROOT, 'tsconfig.json')], {}).build();
}

/** The error codes in the planted files, as `tsc -b` would find them in that layer: references are the wall. */
export function errorsInLayer(layer: string, planted: Planted): readonly number[] {
  const config = readConfig(layer);
  const files = Object.keys(planted).map((file) => path.join(ROOT, file));
  const program = ts.createProgram({
    rootNames: [...new Set([...config.fileNames, ...files])],
    options: config.options,
    projectReferences: config.projectReferences ?? [],
    host: hostWith(planted, config.options),
  });
  const inPlanted = (error: ts.Diagnostic) => error.file !== undefined && files.includes(error.file.fileName);
  const found = [...program.getOptionsDiagnostics(), ...files.flatMap((file) => errorsOf(program, file))];
  return found.filter(inPlanted).map((error) => error.code);
}

/** Which of these files and of the planted ones do not compile when all layers are read from their sources, so that a planted contract reaches its users. */
export function brokenFiles(entries: readonly string[], planted: Planted): readonly string[] {
  const { options } = readConfig('sidebar');
  const together = { ...options, composite: false, emitDeclarationOnly: false, noEmit: true };
  const rootNames = entries.map((file) => path.join(ROOT, file));
  const program = ts.createProgram({ rootNames, options: together, host: hostWith(planted, together) });
  return [...entries, ...Object.keys(planted)].filter(
    (file) => errorsOf(program, path.join(ROOT, file)).length > 0,
  );
}

function errorsOf(program: ts.Program, file: string): readonly ts.Diagnostic[] {
  const source = program.getSourceFile(file);
  return source
    ? [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
    : [];
}

function readConfig(layer: string): ts.ParsedCommandLine {
  const file = path.join(ROOT, layer, 'tsconfig.json');
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined };
  const config = ts.getParsedCommandLineOfConfigFile(file, undefined, host);
  if (!config) throw new Error(`${file} cannot be read.`);
  return config;
}

/** What is on the disk is parsed once for all programs. */
const parsed = new Map<string, ts.SourceFile | undefined>();

function hostWith(planted: Planted, options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const texts = new Map(Object.entries(planted).map(([file, text]) => [path.join(ROOT, file), text]));
  return {
    ...host,
    fileExists: (file) => texts.has(file) || host.fileExists(file),
    readFile: (file) => texts.get(file) ?? host.readFile(file),
    getSourceFile: (file, target) => {
      const text = texts.get(file);
      if (text !== undefined) return ts.createSourceFile(file, text, target);
      if (!parsed.has(file)) parsed.set(file, host.getSourceFile(file, target));
      return parsed.get(file);
    },
  };
}
