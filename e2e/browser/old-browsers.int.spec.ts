import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  builtInsThatOldBrowsersLack,
  cssThatOldBrowsersLack,
  syntaxThatOldBrowsersLack,
} from './support/old-browsers.js';

const folder = join(process.cwd(), 'apps/web/dist/assets');
const polyfills = readFileSync(join(process.cwd(), 'apps/web/src/app/polyfills.ts'), 'utf8');
const built = (extension: string): (readonly [string, string])[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(extension))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);

/** Which built-in needs which line of polyfills.ts. */
const GIVEN: Readonly<Record<string, string>> = {
  'Object.hasOwn': 'object/has-own',
  'Object.groupBy': 'object/group-by',
  structuredClone: 'structured-clone',
  'URL.canParse': 'url/can-parse',
  'Array.prototype.at': 'array/at',
  'findLast, findLastIndex': 'array/find-last',
  'toSorted, toReversed, toSpliced': 'array/to-sorted',
};

describe('the built web app on Chromium 87', () => {
  test.each(built('.css'))('%s has no rule that it does not know', (_name, css) => {
    expect(cssThatOldBrowsersLack(css)).toEqual([]);
  });

  // The PDF reader brings polyfills of its own, and says so in words where it cannot run.
  test.each(built('.js').filter(([name]) => !/^pdf/i.test(name)))('%s can be read by it', (_name, script) => {
    expect(syntaxThatOldBrowsersLack(script)).toEqual([]);
  });

  test('what it lacks of built-ins, and we or our libraries call, it is given', () => {
    const needed = new Set(
      built('.js').flatMap(([name, script]) => (/^pdf/i.test(name) ? [] : builtInsThatOldBrowsersLack(script))),
    );
    const missing = [...needed].filter((name) => !polyfills.includes(GIVEN[name] ?? 'nothing gives it'));
    expect(missing).toEqual([]);
  });

  test('the scan finds what it looks for', () => {
    expect(cssThatOldBrowsersLack('a:is(b){color:red} @media (width >= 10px){}')).toEqual([
      ':is()',
      'range media queries',
    ]);
    expect(cssThatOldBrowsersLack('a{color:red;aspect-ratio: 1}')).toEqual(['aspect-ratio']);
    expect(syntaxThatOldBrowsersLack('class A{static{x()} has(y){return #z in y}} await 1; /a/d')).toEqual([
      'static blocks',
      '#x in y',
      'top-level await',
      'regular expressions /d, /v',
    ]);
    expect(builtInsThatOldBrowsersLack('Object.hasOwn(a,b); [1].at(-1)')).toEqual([
      'Object.hasOwn',
      'Array.prototype.at',
    ]);
  });
});
