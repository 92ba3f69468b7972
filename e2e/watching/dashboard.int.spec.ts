import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { createLogger, installationRegistry } from '@chancery/runtime';
import { requestLog } from '../../apps/api/src/http/request-log.js';
import { jobMetrics } from '../../apps/worker/src/job-metrics.js';

interface Dashboard {
  readonly panels: readonly { readonly title: string; readonly targets: readonly { readonly expr: string }[] }[];
}

const dashboard = JSON.parse(readFileSync('docs/grafana/chancery.json', 'utf8')) as Dashboard;
const queries = dashboard.panels.flatMap(({ title, targets }) => targets.map(({ expr }) => ({ title, expr })));

/** Names of series in a query; functions and labels are not followed by what a series is followed by. */
const seriesIn = (expr: string): string[] => expr.match(/\b(chancery|process|nodejs)_\w+/g) ?? [];
/** Labels that a query groups by, besides those that Prometheus gives itself. */
const labelsIn = (expr: string): string[] =>
  [...expr.matchAll(/by \(([^)]*)\)/g)]
    .flatMap(([, list = '']) => list.split(/,\s*/))
    .filter((label) => label !== 'le');

describe('the dashboard in docs/grafana', () => {
  let exported = '';
  beforeAll(async () => {
    const parts = {
      dataFolder: '.',
      desk: {
        readBacklog: async () => ({ oldestOutboxSeconds: 1, oldestRunSeconds: 1, openRuns: 1 }),
        readCertificates: async () => [{ kind: 'seal' as const, fingerprint: 'a', days: 1 }],
        readClockAhead: async () => 0,
        readDamage: async () => [],
      },
    };
    // As api and worker register them: every series that an installation has.
    const [api, worker] = [installationRegistry(parts), installationRegistry(parts)];
    requestLog(createLogger('test', 'silent'), api);
    jobMetrics(worker)('collect')('done');
    exported = (await api.metrics()) + (await worker.metrics());
  });

  test('asks for something in every panel', () => {
    expect(queries.length).toBeGreaterThanOrEqual(dashboard.panels.length);
    expect(queries.filter(({ expr }) => seriesIn(expr).length === 0)).toEqual([]);
  });

  test('asks only for series that are exported, under the kind that they are', () => {
    const types = new Map(
      [...exported.matchAll(/^# TYPE (\S+) (\S+)$/gm)].map(([, name = '', type = '']) => [name, type]),
    );
    const unknown = queries.flatMap(({ title, expr }) =>
      seriesIn(expr)
        .filter((series) => {
          const ofHistogram = /^(.+)_(bucket|sum|count)$/.exec(series)?.[1];
          return !(ofHistogram ? types.get(ofHistogram) === 'histogram' : types.has(series));
        })
        .map((series) => `${title}: ${series}`),
    );
    expect(unknown).toEqual([]);
  });

  test('groups only by labels that they have', () => {
    const labels = ['method', 'route', 'status', 'job', 'result'];
    expect(queries.flatMap(({ expr }) => labelsIn(expr)).filter((label) => !labels.includes(label))).toEqual([]);
  });

  test('shows every series of ours', () => {
    const ours = [...exported.matchAll(/^# TYPE (chancery_\S+) /gm)].map(([, name = '']) => name);
    const shown = queries.map(({ expr }) => expr).join('\n');
    expect([...new Set(ours)].filter((name) => !shown.includes(name))).toEqual([]);
  });
});
