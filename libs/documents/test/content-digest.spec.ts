import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { canonicalJson, contentDigest, fragmentDigest, sha256Hex, type ReportModel } from '../src/index.js';
import { fragment, node, report } from './build-report.js';

interface Vectors {
  readonly canonical: {
    readonly name: string;
    readonly input: unknown;
    readonly json: string;
    readonly sha256: string;
  }[];
  readonly content: {
    readonly name: string;
    readonly layoutVersion: string;
    readonly report: ReportModel;
    readonly digest: string;
  }[];
  readonly fragments: { readonly name: string; readonly content: unknown; readonly digest: string }[];
}
const vectors = JSON.parse(readFileSync(new URL('./digest-vectors.json', import.meta.url), 'utf8')) as Vectors;

// Made by another program (Python) than the one under test. These digests are under approvals and signatures already given: a difference here is a new DIGEST_SCHEMA.
describe('golden vectors', () => {
  test.each(vectors.canonical)('canonical JSON: $name', ({ input, json, sha256 }) => {
    expect(canonicalJson(input)).toBe(json);
    expect(sha256Hex(canonicalJson(input))).toBe(sha256);
  });
  test.each(vectors.content)('content: $name', ({ report: model, layoutVersion, digest }) => {
    expect(contentDigest(model, layoutVersion)).toBe(digest);
  });
  test.each(vectors.fragments)('fragment: $name', ({ content, digest }) =>
    expect(fragmentDigest(content)).toBe(digest),
  );
});

const model = (text: string, changes: Partial<ReportModel> = {}) =>
  report([node('甲', { fragments: [fragment(text, { sectionId: 's', departmentId: 'd' })] })], changes);
const digest = (text: string) => contentDigest(model(text), 'gbt9704-1');

describe('contentDigest', () => {
  test('does not depend on section, department or key', () => {
    const other = report([
      node('甲', { key: 'elsewhere', fragments: [fragment('正文。', { sectionId: 'x', departmentId: 'y' })] }),
    ]);
    expect(contentDigest(other, 'gbt9704-1')).toBe(digest('正文。'));
  });

  test('changes with one character of the text, heading, title, an addressee, numbering or layout', () => {
    const digests = [
      digest('正文。'),
      digest('正文.'),
      digest('正文。 '),
      contentDigest(report([node('乙', { fragments: [fragment('正文。')] })]), 'gbt9704-1'),
      contentDigest(model('正文。', { title: '报告' }), 'gbt9704-1'),
      contentDigest(model('正文。', { addressees: ['县委'] }), 'gbt9704-1'),
      contentDigest(model('正文。', { numbering: '1.' }), 'gbt9704-1'),
      contentDigest(model('正文。'), 'gbt9704-2'),
    ];
    expect(new Set(digests).size).toBe(digests.length);
  });

  test('text is never normalised: names keep their compatibility ideographs', () => {
    const compatibility = '\ufa15';
    expect(compatibility.normalize('NFC')).toBe('\u51de'); // what must not happen to it
    expect(canonicalJson(compatibility)).toBe(`"${compatibility}"`);
    expect(digest('林\uf9dc')).not.toBe(digest('林\uf9dc'.normalize('NFC')));
    expect(digest('e\u0301')).not.toBe(digest('\u00e9'));
  });

  test('what has no canonical JSON is refused', () => {
    expect(() => canonicalJson(undefined)).toThrow(TypeError);
    expect(() => canonicalJson({ n: Number.NaN })).toThrow();
  });
});
