import type { NestExpressApplication } from '@nestjs/platform-express';
import { issueSetupCode } from '@chancery/persistence';
import { openTestInstallation, type TestInstallation } from '@chancery/testing';
import type { ServiceSettings } from '@chancery/runtime';
import pg from 'pg';
import { createApp } from '../../apps/api/src/create-app.js';
import { foundGovernment, type Cast } from '../../apps/cli/src/demo/cast.js';
import { Timeline } from '../../apps/cli/src/demo/timeline.js';
import { createWorker, type RunningWorker } from '../../apps/worker/src/create-worker.js';
import { routesOf } from './routes-of.js';

export interface ServedGovernment {
  readonly url: string;
  readonly cast: Cast;
  readonly timeline: Timeline;
  readonly installation: TestInstallation;
  /** As superuser: sees every row, past row-level security. */
  readonly query: <R extends pg.QueryResultRow>(sql: string, values?: unknown[]) => Promise<R[]>;
  /** Another government in the same installation. */
  found(name: string, prefix: string, departments?: readonly string[]): Promise<Cast>;
  startWorker(): Promise<RunningWorker>;
  /** Closes the API and makes it anew on the same installation and port, as a restart does. */
  restartApi(): Promise<void>;
  /** Every route that Express was given, `METHOD /path`. */
  routes(): string[];
  close(): Promise<void>;
}

/** The real API in this process, on a database of its own, with a government whose people are logged in. */
export async function serveGovernment(
  options: {
    departments?: readonly string[];
    settings?: Partial<ServiceSettings>;
    clock?: () => number;
    port?: number;
  } = {},
): Promise<ServedGovernment> {
  const installation = await openTestInstallation(options.settings);
  let app: NestExpressApplication = await createApp(installation.settings, options.clock);
  await app.listen(options.port ?? 0, '127.0.0.1');
  const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  const timeline = new Timeline(() => undefined);
  const pool = new pg.Pool({ connectionString: installation.superuser, max: 2 });
  pool.on('error', () => undefined);
  const workers: RunningWorker[] = [];
  const found = async (name: string, prefix: string, departments: readonly string[] = ['司法局']) =>
    foundGovernment(url, timeline, {
      setupCode: await issueSetupCode(installation.settings.databases.owner),
      government: name,
      departments,
      prefix,
    });
  const cast = await found('临江市望川区人民政府', '', options.departments ?? ['司法局', '财政局']);
  return {
    url,
    cast,
    timeline,
    installation,
    found,
    async query<R extends pg.QueryResultRow>(sql: string, values: unknown[] = []) {
      return (await pool.query<R>(sql, values)).rows;
    },
    async startWorker() {
      const worker = await createWorker(installation.settings);
      workers.push(worker);
      return worker;
    },
    async restartApi() {
      await app.close();
      app = await createApp(installation.settings, options.clock);
      await app.listen(Number(new URL(url).port), '127.0.0.1');
    },
    routes: () => routesOf(app),
    async close() {
      for (const worker of workers) await worker.close();
      await app.close();
      await pool.end();
      await installation.close();
    },
  };
}
