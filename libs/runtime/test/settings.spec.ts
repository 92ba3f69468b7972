import { describe, expect, test } from '@jest/globals';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readServiceSettings, readSettings, serviceEnvironment, SettingsError } from '../src/config/settings.js';

const folder = mkdtempSync(join(tmpdir(), 'chancery-settings-'));
const read = (env: Record<string, string>) => readSettings({ CHANCERY_DATA: folder, ...env });

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

  test('a time-stamping service needs the roots of its certificates, from a file that holds some', () => {
    const read = (more: Record<string, string>) => readSettings({ CHANCERY_DATA: folder, ...more });
    const url = { CHANCERY_TSA_URL: 'http://tsa.example/' };
    expect(read({}).timestamps).toMatchObject({ url: '', anchorsPem: '', timeoutMs: 15_000 });
    expect(() => read(url)).toThrow('CHANCERY_TSA_TRUST:设置了 CHANCERY_TSA_URL 时须一并指明');
    const file = join(folder, 'tsa.pem');
    const named = { ...url, CHANCERY_TSA_TRUST: file };
    expect(() => read(named)).toThrow('CHANCERY_TSA_TRUST:无法读取文件');
    writeFileSync(file, 'no certificate');
    expect(() => read(named)).toThrow('不是 PEM 格式的证书');
    writeFileSync(file, '-----BEGIN CERTIFICATE-----\n');
    expect(read(named).timestamps).toMatchObject({ url: 'http://tsa.example/', anchorsFile: file });
    expect(() => read({ CHANCERY_TSA_URL: 'ftp://tsa.example/' })).toThrow('须为 http:// 或 https:// 开头的地址');
  });

  test.each([
    [
      { CHANCERY_OIDC_ISSUER: 'https://id.test', CHANCERY_OIDC_CLIENT_ID: 'x' },
      ['CHANCERY_OIDC_CLIENT_SECRET', 'CHANCERY_SITE'],
    ],
    [{ CHANCERY_OIDC_ISSUER: 'http://id.test' }, ['https://']],
    [{ CHANCERY_LDAP_URL: 'ldaps://dc.test' }, ['CHANCERY_LDAP_BASE']],
    [{ CHANCERY_LDAP_URL: 'ldap://dc.test', CHANCERY_LDAP_BASE: 'dc=x' }, ['不得明文传送']],
    [{ CHANCERY_LDAP_URL: 'ldap://127.0.0.1.evil.test', CHANCERY_LDAP_BASE: 'dc=x' }, ['不得明文传送']],
    [{ CHANCERY_LDAP_FILTER: '(uid=me)' }, ['{user}']],
    [{ CHANCERY_LDAP_BIND_DN: 'cn=x' }, ['CHANCERY_LDAP_BIND_PASSWORD']],
  ])('signing on elsewhere is set up whole and safely: %j', (env, words) => {
    const read = () => readSettings({ CHANCERY_DATA: folder, ...env });
    for (const word of words) expect(read).toThrow(word);
  });

  test('how long it counts that a person was checked anew is minutes, and not an afternoon', () => {
    const read = (minutes: string) =>
      readSettings({ CHANCERY_DATA: folder, CHANCERY_RE_AUTHENTICATION_MINUTES: minutes }).reAuthenticationMinutes;
    expect(readSettings({ CHANCERY_DATA: folder }).reAuthenticationMinutes).toBe(5);
    expect(read('10')).toBe(10);
    for (const wrong of ['0', '31', '2.5', '很久'])
      expect(() => read(wrong)).toThrow('CHANCERY_RE_AUTHENTICATION_MINUTES');
  });

  test('a directory on loopback needs no TLS', () => {
    const env = { CHANCERY_LDAP_URL: 'ldap://127.0.0.1:389', CHANCERY_LDAP_BASE: 'dc=x' };
    expect(readSettings({ CHANCERY_DATA: folder, ...env }).ldap?.filter).toBe('(uid={user})');
  });

  test('a service reads back exactly what its supervisor resolved', () => {
    const anchors = join(folder, 'anchors.pem');
    writeFileSync(anchors, '-----BEGIN CERTIFICATE-----\n');
    writeFileSync(join(folder, 'ca.pem'), 'certificates');
    const url = (role: string) => `postgres://${role}:p%40ss@127.0.0.1:5/chancery`;
    const settings = readServiceSettings({
      CHANCERY_DATA: folder,
      CHANCERY_TODAY: '2026-03-01',
      CHANCERY_BROWSER_MEMORY: '1024',
      CHANCERY_RE_AUTHENTICATION_MINUTES: '3',
      CHANCERY_MASTER_KEY: Buffer.alloc(32, 1).toString('base64'),
      CHANCERY_SESSION_SECRET: 's'.repeat(40),
      DATABASE_OWNER_URL: url('owner'),
      DATABASE_APP_URL: url('app'),
      DATABASE_RELAY_URL: url('relay'),
      DATABASE_LOGIN_URL: url('login'),
      CHANCERY_TSA_URL: 'https://tsa.example/',
      CHANCERY_TSA_TRUST: anchors,
      CHANCERY_TSA_SECONDS: '2.5',
      REDIS_URL: 'redis://127.0.0.1:6379/2',
      CHANCERY_REDIS_PREFIX: 'second',
      CHANCERY_S3_BUCKET: 'chancery',
      CHANCERY_S3_ENDPOINT: 'http://127.0.0.1:9000',
      CHANCERY_S3_ACCESS_KEY: 'key',
      CHANCERY_S3_SECRET_KEY: 'secret',
      CHANCERY_WATCH_PORT: '9100',
      CHANCERY_SITE: 'https://report.example.test/',
      CHANCERY_OIDC_ISSUER: 'https://id.example.test/realms/x',
      CHANCERY_OIDC_CLIENT_ID: 'chancery',
      CHANCERY_OIDC_CLIENT_SECRET: 'hush',
      CHANCERY_OIDC_MATCH: 'mailAddress',
      CHANCERY_LDAP_URL: 'ldap://dc.example.test',
      CHANCERY_LDAP_START_TLS: 'true',
      CHANCERY_LDAP_CA_FILE: join(folder, 'ca.pem'),
      CHANCERY_LDAP_BASE: 'dc=example,dc=test',
      CHANCERY_LDAP_BIND_DN: 'cn=searcher',
      CHANCERY_LDAP_BIND_PASSWORD: 'hush',
      CHANCERY_SEAL_SERVICE_URL: 'https://seal.example.test/v1',
      CHANCERY_SEAL_SERVICE_TOKEN: 'hush',
      CHANCERY_SEAL_SERVICE_CA: anchors,
      CHANCERY_SEAL_SERVICE_SECONDS: '3',
    });
    expect(settings.sealService?.tls.ca).toContain('BEGIN CERTIFICATE');
    expect(settings.oidc?.match).toBe('mailAddress');
    expect(settings.ldap?.searcher).toEqual({ dn: 'cn=searcher', password: 'hush' });
    expect(settings.site).toBe('https://report.example.test');
    expect(readServiceSettings(serviceEnvironment(settings))).toEqual(settings);
  });

  test('a token needs its PIN, and its module is shown nothing of ours', () => {
    const file = join(folder, 'module.so');
    expect(() => read({ CHANCERY_TOKEN_MODULE: file })).toThrow('CHANCERY_TOKEN_MODULE:没有这个文件');
    writeFileSync(file, '');
    expect(() => read({ CHANCERY_TOKEN_MODULE: file })).toThrow('CHANCERY_TOKEN_PIN:设置了 CHANCERY_TOKEN_MODULE 时须');
    const { token } = read({
      ...{ CHANCERY_TOKEN_MODULE: file, CHANCERY_TOKEN_PIN: '2580', SOFTHSM2_CONF: '/etc/token', HOME: '/home/x' },
      CHANCERY_MASTER_KEY: Buffer.alloc(32, 1).toString('base64'),
    });
    expect(token).toEqual({
      ...{ module: file, label: null, pin: '2580', timeoutMs: 20_000 },
      environment: { SOFTHSM2_CONF: '/etc/token', HOME: '/home/x' },
    });
  });

  test('a seal service is asked over https, by somebody that it knows', () => {
    const url = 'https://seal.example.test';
    expect(() => read({ CHANCERY_SEAL_SERVICE_URL: url })).toThrow('使用签章服务须设置 CHANCERY_SEAL_SERVICE_TOKEN');
    const anchor = join(folder, 'anchors.pem');
    writeFileSync(anchor, '');
    const known = { CHANCERY_SEAL_SERVICE_TOKEN: 'hush' };
    expect(() => read({ ...known, CHANCERY_SEAL_SERVICE_URL: 'http://seal.example.test' })).toThrow('须为 https://');
    expect(() => read({ ...known, CHANCERY_SEAL_SERVICE_URL: url, CHANCERY_SEAL_SERVICE_CERT: anchor })).toThrow(
      'CHANCERY_SEAL_SERVICE_CERT 与 CHANCERY_SEAL_SERVICE_KEY 须一并设置',
    );
    expect(read({ ...known, CHANCERY_SEAL_SERVICE_URL: 'http://127.0.0.1:9/v1' }).sealService?.url).toContain('127');
  });
});
