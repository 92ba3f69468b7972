import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { DCLinter } from 'dclint';
import { parse } from 'yaml';
import { z } from 'zod';
import { projectRoot } from '../../apps/cli/src/stack/project-paths.js';

const FILE = join(projectRoot(), 'docker-compose.yml');
const ground = mkdtempSync(join(tmpdir(), 'chancery-compose-'));

/** Rules of taste are not ours; what the Compose schema says, doubled names and ports, and images without a tag are. */
const TASTE = [
  'service-keys-order',
  'services-alphabetical-order',
  'service-dependencies-alphabetical-order',
  'service-ports-alphabetical-order',
  'top-level-properties-order',
  'require-project-name-field',
  'require-quotes-in-ports',
  'no-quotes-in-volumes',
  // The image is built from this folder and has a name, so that three services share it.
  'no-build-and-image',
  // The proxy is there to be reached from everywhere; it is the only one with a port.
  'no-unbound-port-interfaces',
];

/** What the linter finds, by rule. */
function lint(file: string): string[] {
  const rules = Object.fromEntries(TASTE.map((rule) => [rule, 0 as const]));
  const linter = new DCLinter({ rules, quiet: false, debug: false, exclude: [] });
  return linter
    .lintFiles([file], false)
    .flatMap(({ messages }) => messages.map(({ rule, message }) => `${rule}: ${message}`));
}

const service = z.looseObject({
  image: z.string(),
  user: z.string().optional(),
  read_only: z.boolean().optional(),
  cap_drop: z.array(z.string()).optional(),
  security_opt: z.array(z.string()).optional(),
  restart: z.string().optional(),
  healthcheck: z.looseObject({ test: z.array(z.string()) }).optional(),
  ports: z.array(z.string()).optional(),
});
const { services } = z
  .object({ services: z.record(z.string(), service) })
  .parse(parse(readFileSync(FILE, 'utf8'), { merge: true }));
/** Those that run on; the others do one thing before them. */
const running = Object.entries(services).filter(([, one]) => one.restart !== 'no');

describe('docker-compose.yml', () => {
  afterAll(() => rmSync(ground, { recursive: true, force: true }));

  test('is as the Compose schema has it', () => {
    expect(lint(FILE)).toEqual([]);
  });

  test.each([
    ['a check that YAML reads as a mapping', /"(fetch.*) : 1(.*)"/, '$1: 1$2', /schema/],
    ['an unknown property', 'read_only: true', 'readonly: true', /schema/],
    ['an image without a version', 'haproxy:3.0', 'haproxy', /explicit-tag/],
    ['a moving tag', 'versitygw:v1.8.0', 'versitygw:latest', /explicit-tag/],
  ])('%s is found', (_what, right, wrong, found) => {
    const text = readFileSync(FILE, 'utf8');
    const spoiled = text.replace(right, wrong);
    expect(spoiled).not.toBe(text);
    const file = join(ground, 'docker-compose.yml');
    writeFileSync(file, spoiled);
    expect(lint(file).join('\n')).toMatch(found);
  });

  test.each(running)('%s tells whether it is well, and is started again', (_name, { healthcheck, restart }) => {
    expect(healthcheck?.test[0]).toMatch(/^CMD/);
    expect(restart).toBe('unless-stopped');
  });

  test.each(running)(
    '%s runs as an ordinary user, on a root that it cannot write, with no rights to gain',
    (_n, one) => {
      expect(one.user).toBeDefined();
      expect(one.user).not.toMatch(/^(root|0)\b/);
      expect(one.read_only).toBe(true);
      expect(one.cap_drop).toEqual(['ALL']);
      expect(one.security_opt).toContain('no-new-privileges:true');
    },
  );

  test('only the proxy is reached from outside', () => {
    expect(Object.entries(services).flatMap(([name, { ports }]) => (ports ? [name] : []))).toEqual(['proxy']);
  });
});

describe('Dockerfile', () => {
  const lines = readFileSync(join(projectRoot(), 'Dockerfile'), 'utf8').split('\n');

  test('is made from images with a version, and ends as an ordinary user', () => {
    const bases = lines.flatMap((line) => /^FROM (\S+)/.exec(line)?.[1] ?? []);
    expect(bases.length).toBeGreaterThan(0);
    for (const base of bases) expect(base).toMatch(/:\d+\S*$/);
    expect(lines.filter((line) => line.startsWith('USER')).at(-1)).toBe('USER node');
  });

  test('every folder that it copies is there', () => {
    const copied = lines.flatMap((line) => /^COPY (?!--from)(.+) \S+$/.exec(line)?.[1]?.split(' ') ?? []);
    expect(copied).toContain('templates');
    for (const path of copied) expect([path, existsSync(join(projectRoot(), path))]).toEqual([path, true]);
  });
});
