import { readSettings, type Settings } from './settings.js';

/** The settings of this process with some replaced: a demonstration has a data folder of its own. */
export const readSettingsWith = (replaced: NodeJS.ProcessEnv): Settings =>
  readSettings({ ...process.env, ...replaced });

/** Where the API would listen, before all settings are checked: a taken port is told with the other problems. */
export function listenAddress(env: NodeJS.ProcessEnv = process.env): { host: string; port: number } {
  return { host: env.CHANCERY_HOST ?? '127.0.0.1', port: Number(env.CHANCERY_PORT ?? 7300) };
}

/** Whoever looks for a bug wants the whole error, even when reading the settings is what failed. */
export const wantsDebug = (env: NodeJS.ProcessEnv = process.env): boolean => env.CHANCERY_LOG === 'debug';
