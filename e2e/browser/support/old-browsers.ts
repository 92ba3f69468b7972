import ts from 'typescript';

/** CSS that Chromium 87 does not know and that a page would look broken without. Shipped in: 88 or later. */
const CSS: readonly (readonly [string, RegExp])[] = [
  [':is()', /:is\(/],
  [':where()', /:where\(/],
  [':has()', /:has\(/],
  ['@layer', /@layer\b/],
  ['@container', /@container\b/],
  ['aspect-ratio', /[{;]\s*aspect-ratio\s*:/],
  ['color-mix()', /color-mix\(/],
  ['dynamic viewport units', /\d[dsl]v[hw]\b/],
  ['individual transforms', /[{;]\s*(translate|scale|rotate)\s*:/],
  ['range media queries', /@media[^{]*\([^)]*[<>]=?/],
  ['nesting', /\{[^{}@]*&[.:\s[>+~]/],
];

/** Names of built-ins that Chromium 87 lacks; those of src/app/polyfills.ts are given to it. */
const BUILT_INS: readonly (readonly [string, RegExp])[] = [
  ['Array.fromAsync', /\bArray\.fromAsync\b/],
  ['AbortSignal.timeout, .any', /\bAbortSignal\.(timeout|any)\b/],
  ['Promise.withResolvers', /\bPromise\.withResolvers\b/],
  ['Object.hasOwn', /\bObject\.hasOwn\b/],
  ['Object.groupBy', /\bObject\.groupBy\b/],
  ['structuredClone', /\bstructuredClone\(/],
  ['URL.canParse', /\bURL\.canParse\b/],
  ['crypto.randomUUID', /\bcrypto\.randomUUID\b/],
  ['Array.prototype.at', /\.at\(-?\d/],
  ['findLast, findLastIndex', /\.findLast(Index)?\(/],
  ['toSorted, toReversed, toSpliced', /\.to(Sorted|Reversed|Spliced)\(/],
];

const namesFound = (text: string, table: typeof CSS): string[] =>
  table.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);

export const cssThatOldBrowsersLack = (css: string): string[] => namesFound(css, CSS);
export const builtInsThatOldBrowsersLack = (script: string): string[] => namesFound(script, BUILT_INS);

/** Of the rules that a page wrote at run time, those that such a browser drops, each with what it does not know in it. */
export const rulesThatOldBrowsersLack = (rules: readonly string[]): string[] =>
  rules.flatMap((rule) => namesFound(rule, CSS).map((name) => `${name}: ${rule}`));

/** Syntax of a script that Chromium 87 cannot read; one such place and the whole file does not run. */
export function syntaxThatOldBrowsersLack(script: string): string[] {
  const file = ts.createSourceFile('built.js', script, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  const found = new Set<string>();
  const visit = (node: ts.Node, inFunction: boolean): void => {
    if (ts.isClassStaticBlockDeclaration(node)) found.add('static blocks');
    if (ts.isBinaryExpression(node) && ts.isPrivateIdentifier(node.left)) found.add('#x in y');
    if (ts.isAwaitExpression(node) && !inFunction) found.add('top-level await');
    if (ts.isRegularExpressionLiteral(node) && /\/[a-z]*[dv][a-z]*$/.test(node.text))
      found.add('regular expressions /d, /v');
    const within = inFunction || ts.isFunctionLike(node);
    ts.forEachChild(node, (child) => visit(child, within));
  };
  visit(file, false);
  return [...found];
}
