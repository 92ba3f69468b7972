import { join } from 'node:path';
import type ts from 'typescript';
import { TypeSchemas, type JsonSchema } from './schema-of-type.js';

export interface DescribedAnswers {
  /** Schema of what each operation answers with 200, by its key in the permission table. */
  readonly answers: Readonly<Record<string, JsonSchema>>;
  readonly components: Readonly<Record<string, JsonSchema>>;
}

/** The key of a method's `@Act('…')`; null for every other method. */
function actKey(typescript: typeof ts, method: ts.MethodDeclaration): string | null {
  for (const decorator of typescript.getDecorators(method) ?? []) {
    const call = decorator.expression;
    if (!typescript.isCallExpression(call) || call.expression.getText() !== 'Act') continue;
    const [key] = call.arguments;
    if (key && typescript.isStringLiteral(key)) return key.text;
  }
  return null;
}

/**
 * Reads from the sources what every controller method answers: the type that the compiler finds, without the refusal.
 * So the description, and the web app's client made from it, cannot say something else than the code.
 */
export async function describeAnswers(root: string): Promise<DescribedAnswers> {
  const { default: typescript } = await import('typescript');
  const config = typescript.getParsedCommandLineOfConfigFile(
    join(root, 'tsconfig.json'),
    {},
    {
      ...typescript.sys,
      onUnRecoverableConfigFileDiagnostic: (problem) => {
        throw new Error(typescript.flattenDiagnosticMessageText(problem.messageText, '\n'));
      },
    },
  );
  if (!config) throw new Error('tsconfig.json cannot be read');
  const controllers = config.fileNames.filter((name) => name.endsWith('.controller.ts'));
  const program = typescript.createProgram(controllers, config.options);
  const checker = program.getTypeChecker();
  const schemas = new TypeSchemas(typescript, checker, (file) => !file.includes('/node_modules/'));
  const answers: Record<string, JsonSchema> = {};

  const note = (key: string, method: ts.MethodDeclaration): void => {
    const signature = checker.getSignatureFromDeclaration(method);
    const promised = signature && checker.getAwaitedType(checker.getReturnTypeOfSignature(signature));
    if (!promised) throw new Error(`${key}: the answer's type cannot be found`);
    const kinds = promised.isUnion() ? promised.types : [promised];
    const told = kinds.filter((kind) => kind.symbol?.name !== 'Refusal');
    if (told.some((kind) => kind.symbol?.name === 'StreamableFile' || kind.flags & typescript.TypeFlags.Void)) return;
    const isTrue = (kind: ts.Type): boolean => checker.typeToString(kind) === 'true';
    if (told.every(isTrue)) {
      answers[key] = { type: 'object' };
      return;
    }
    try {
      const [only] = told;
      // The name of a type that is a union with the refusal is gone; its members keep theirs.
      answers[key] =
        told.length === 1 && only ? schemas.schemaOf(only) : { anyOf: told.map((kind) => schemas.schemaOf(kind)) };
    } catch (error) {
      throw new Error(`${key}: ${(error as Error).message}`, { cause: error });
    }
  };
  for (const name of controllers) {
    const source = program.getSourceFile(name);
    source?.forEachChild((node) => {
      if (!typescript.isClassDeclaration(node)) return;
      for (const member of node.members) {
        if (!typescript.isMethodDeclaration(member)) continue;
        const key = actKey(typescript, member);
        if (key) note(key, member);
      }
    });
  }
  return { answers, components: schemas.components };
}
