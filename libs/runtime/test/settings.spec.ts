import { describe, expect, test } from '@jest/globals';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readServiceSettings, readSettings, serviceEnvironment, SettingsError } from '../src/config/settings.js';

const folder = mkdtempSync(join(tmpdir(), 'chancery-settings-'));

describe('settings', () => {
  test('all mistakes are told at once, each by its name', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const read = () =>
      readSettings({
        CHANCERY_PORT: '99999',
        CHANCERY_LOG: 'loud',
        CHANCERY_BROWSER_MEMORY: '64',
        CHANCERY_MASTER_KEY: 'short',
        DATABASE_APP_URL: 'mysql://x',
        CHANCERY_DATA: join(file, 'below-a-file'),
      });
    expect(read).toThrow(SettingsError);
    try {
      read();
    } catch (error) {
      const text = (error as Error).message;
      for (const name of [
        'CHANCERY_PORT',
        'CHANCERY_LOG',
        'CHANCERY_BROWSER_MEMORY',
        'CHANCERY_MASTER_KEY',
        'DATABASE_APP_URL',
        'CHANCERY_DATA',
      ]) {
        expect(text).toContain(name);
      }
    }
  });

  test('four database addresses belong together', () => {
    const read = () => readSettings({ CHANCERY_DATA: folder, DATABASE_APP_URL: 'postgres://a@b/c' });
    expect(read).toThrow('DATABASE_OWNER_URL、DATABASE_RELAY_URL、DATABASE_LOGIN_URL');
  });

  test('what an S3 store needs belongs together', () => {
    const read = () => readSettings({ CHANCERY_DATA: folder, CHANCERY_S3_BUCKET: 'chancery' });
    expect(read).toThrow('CHANCERY_S3_ACCESS_KEY、CHANCERY_S3_SECRET_KEY');
  });

  test('a service reads back exactly what its supervisor resolved', () => {
    const url = (role: string) => `postgres://${role}:p%40ss@127.0.0.1:5/chancery`;
    const settings = readServiceSettings({
      CHANCERY_DATA: folder,
      CHANCERY_TODAY: '2026-03-01',
      CHANCERY_BROWSER_MEMORY: '1024',
      CHANCERY_MASTER_KEY: Buffer.alloc(32, 1).toString('base64'),
      CHANCERY_SESSION_SECRET: 's'.repeat(40),
      DATABASE_OWNER_URL: url('owner'),
      DATABASE_APP_URL: url('app'),
      DATABASE_RELAY_URL: url('relay'),
      DATABASE_LOGIN_URL: url('login'),
      REDIS_URL: 'redis://127.0.0.1:6379/2',
      CHANCERY_REDIS_PREFIX: 'second',
      CHANCERY_S3_BUCKET: 'chancery',
      CHANCERY_S3_ENDPOINT: 'http://127.0.0.1:9000',
      CHANCERY_S3_ACCESS_KEY: 'key',
      CHANCERY_S3_SECRET_KEY: 'secret',
      CHANCERY_WATCH_PORT: '9100',
    });
    expect(readServiceSettings(serviceEnvironment(settings))).toEqual(settings);
  });
});
