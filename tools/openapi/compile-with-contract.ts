import ts from 'typescript';
import { before } from '@nestjs/swagger/plugin';

/**
 * The API's sources as JavaScript in which every contract class and route carries its own description, read from
 * types, validation decorators and docstrings. Keys are absolute file names.
 */
export function compileWithContract(tsconfigFile: string): Map<string, string> {
  const program = programOf(tsconfigFile);
  const describe = before({ classValidatorShim: true, introspectComments: true, esmCompatible: true }, program);
  const scripts = new Map<string, string>();
  for (const source of program.getSourceFiles()) {
    if (source.isDeclarationFile) continue;
    const write: ts.WriteFileCallback = (name, text) => {
      if (name.endsWith('.js')) scripts.set(source.fileName, text);
    };
    program.emit(source, write, undefined, false, { before: [describe as ts.TransformerFactory<ts.SourceFile>] });
  }
  return scripts;
}

function programOf(tsconfigFile: string): ts.Program {
  const read = ts.getParsedCommandLineOfConfigFile(tsconfigFile, overrides, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic,
  });
  if (!read) throw new Error(`${tsconfigFile} cannot be read.`);
  const host = ts.createCompilerHost(read.options);
  const readFile = host.readFile.bind(host);
  host.readFile = (name) => withPlainLists(name, readFile(name));
  return ts.createProgram(read.fileNames, read.options, host);
}

/** Nest's plugin takes a list that cannot be changed for an object; whether it can makes no difference to a description. */
function withPlainLists(name: string, text: string | undefined): string | undefined {
  return name.endsWith('.dto.ts') ? text?.replace(/: readonly (\w+\[\])/g, ': $1') : text;
}

const overrides: ts.CompilerOptions = {
  noEmit: false,
  isolatedModules: false,
  sourceMap: false,
  importHelpers: false,
  module: ts.ModuleKind.ESNext,
};

function onUnRecoverableConfigFileDiagnostic(diagnostic: ts.Diagnostic): never {
  throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
}
