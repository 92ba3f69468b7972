import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  serviceEnvironment,
  supervise,
  type ServiceSettings,
  type Settings,
  type Supervised,
  type SupervisedPostgres,
} from '@chancery/runtime';
import { openDatabase, prepareInstallation } from './open-database.js';
import { builtMain } from './project-paths.js';

export interface Stack {
  readonly settings: ServiceSettings;
  readonly url: string;
  readonly worker: Supervised;
  readonly api: Supervised;
  /** null: a configured database, which others supervise */
  readonly postgres: SupervisedPostgres | null;
  stop(): Promise<void>;
}

export interface StackOptions {
  readonly say: (line: string) => void;
  /** Start a service again that dies unexpectedly. */
  readonly restart: boolean;
}

/** Database, api and worker, in order; on any failure what was started is stopped again. */
export async function startStack(settings: Settings, { say, restart }: StackOptions): Promise<Stack> {
  const logs = join(settings.dataFolder, 'logs');
  mkdirSync(logs, { recursive: true });
  say(settings.databases ? '连接数据库…' : '启动内置 PostgreSQL…');
  const database = await openDatabase(settings);
  if (database.adopted) say('接管了上次异常退出后仍在运行的 PostgreSQL');
  const running: Supervised[] = [];
  const stop = async (): Promise<void> => {
    for (const service of running.reverse()) await service.stop();
    await database.close();
  };
  try {
    const migrated = await prepareInstallation(database.settings);
    if (migrated.length > 0) say(`数据库结构已就绪(${migrated.length} 项变更)`);
    const postgres =
      restart && database.supervise ? database.supervise((message) => say(`${message},正在重新启动`)) : null;
    // Two processes cannot listen on one port: the worker is watched on the next one.
    const { watch } = database.settings;
    const watchOf = (name: 'api' | 'worker') =>
      watch && name === 'worker' ? { ...watch, port: watch.port + 1 } : watch;
    const service = async (name: 'api' | 'worker'): Promise<Supervised> => {
      const started = await supervise({
        name,
        script: builtMain(name),
        env: serviceEnvironment({ ...database.settings, watch: watchOf(name) }),
        logFile: join(logs, `${name}.log`),
        onExit: (message) => say(restart ? `${message},正在重新启动` : message),
        restart,
      });
      running.push(started);
      return started;
    };
    say('启动服务…');
    const [api, worker] = await Promise.all([service('api'), service('worker')]);
    return {
      settings: database.settings,
      url: `http://${settings.host}:${settings.port}`,
      api,
      worker,
      postgres,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
