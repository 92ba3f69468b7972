import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { LdapDirectory, type LdapOptions } from '@chancery/identity';
import { selfSigned } from '@chancery/testing';
import { enlist, type Enlisted } from '../permissions/support/people.js';
import { HttpCaller, type Answer } from '../support/http-caller.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';
import { BASE, ldapIsInstalled, SEARCHER, startLdapHouse, type LdapHouse } from './support/ldap-house.js';

const THEIRS = 'Directory-pass-9';
const PEOPLE = [
  { uid: 'zhangsan', password: THEIRS, mail: 'zhang@wangchuan.test' },
  { uid: '张三', password: THEIRS, mail: 'san@wangchuan.test' },
  { uid: 'star*', password: THEIRS },
  { uid: 'stranger', password: THEIRS, mail: 'stranger@wangchuan.test' },
  { uid: 'twin', password: THEIRS, mail: 'twin@wangchuan.test' },
];

const installed = ldapIsInstalled();
if (!installed && process.env.CI === 'true') throw new Error('slapd is not installed');

(installed ? describe : describe.skip)('logging in with the password of the office’s directory', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-ldap-'));
  let house: LdapHouse;
  let served: ServedGovernment;
  let person: Enlisted;
  let options: LdapOptions;

  beforeAll(async () => {
    house = await startLdapHouse(folder, PEOPLE);
    options = {
      url: house.url,
      startTls: true,
      authorityFile: house.certificateFile,
      searcher: SEARCHER,
      base: BASE,
      filter: '(&(objectClass=inetOrgPerson)(uid={user}))',
      attribute: 'mail',
      match: 'mailAddress',
    };
    served = await serveGovernment({
      settings: { ldap: { ...options, label: '区政府目录账号' }, loginsPerMinute: 1_000 },
    });
    person = await enlist(served, 'editor');
    await giveMail(person, 'Zhang@wangchuan.test');
    for (let i = 0; i < 2; i += 1) await giveMail(await enlist(served, 'editor'), 'twin@wangchuan.test');
  });
  afterAll(async () => {
    await served?.close();
    await house?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const giveMail = ({ id }: Enlisted, mailAddress: string) =>
    served.query('UPDATE account SET mail_address = $2 WHERE id = $1', [id, mailAddress]);
  const logIn = (userName: string, password = THEIRS, way = 'ldap'): Promise<Answer> =>
    new HttpCaller(served.url).send('POST', '/session', { userName, password, way });
  const codeOf = async (answer: Promise<Answer>): Promise<string | null> => (await answer).code;

  test('lets in who is known here by the configured attribute, and says how', async () => {
    const answer = await logIn('zhangsan');
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text)).toMatchObject({
      userName: person.userName,
      way: 'ldap',
      mustChangePassword: false,
    });
    expect(JSON.parse((await new HttpCaller(served.url).send('GET', '/session/ways')).text)).toEqual({
      ldap: '区政府目录账号',
      oidc: null,
    });
  });

  test('a wrong password, no such person and a stopped account look the same', async () => {
    const stopped = await enlist(served, 'editor');
    await giveMail(stopped, 'san@wangchuan.test');
    expect((await logIn('张三')).status).toBe(200);
    await served.cast.of('systemAdmin').call('POST', `/accounts/${stopped.id}/stop`);
    const answers = [await logIn('zhangsan', 'wrong'), await logIn('nobody'), await logIn('张三')];
    // Who was stopped is as unknown as a stranger, once the directory has said yes.
    expect(answers.map(({ status, code }) => [status, code])).toEqual([
      [401, 'LOGIN_FAILED'],
      [401, 'LOGIN_FAILED'],
      [403, 'PERSON_UNKNOWN'],
    ]);
    await served.query('UPDATE account SET failed_attempts = 0');
  });

  test('nobody is created, and of two with one address neither comes in', async () => {
    const count = async () => (await served.query<{ n: number }>('SELECT count(*)::int AS n FROM account'))[0]?.n;
    const before = await count();
    expect(await codeOf(logIn('stranger'))).toBe('PERSON_UNKNOWN');
    expect(await codeOf(logIn('twin'))).toBe('PERSON_UNKNOWN');
    expect(await count()).toBe(before);
  });

  test.each(['*', 'zhang*', 'x)(uid=*', 'zhangsan)(|(uid=*)', '\\2a', 'zhangsan\u0000'])(
    'what was typed is a name and never a part of the filter: %j',
    async (typed) => {
      expect(await new LdapDirectory(options).find(typed)).toBeNull();
    },
  );

  test('a name with characters that mean something in a filter is found as itself', async () => {
    const directory = new LdapDirectory({ ...options, attribute: 'uid' });
    expect((await directory.find('star*'))?.name).toBe('star*');
    expect((await directory.find('张三'))?.name).toBe('张三');
  });

  test('an empty password, which a directory takes for nobody’s, is nobody’s', async () => {
    const directory = new LdapDirectory(options);
    const found = await directory.find('zhangsan');
    expect(await directory.isPassword(found?.dn ?? '', '')).toBe(false);
    expect(await directory.isPassword(found?.dn ?? '', THEIRS)).toBe(true);
    expect(await codeOf(logIn('zhangsan', ''))).toBe('INPUT_INVALID');
  });

  test('the server’s certificate is checked, with StartTLS and from the first byte', async () => {
    const other = join(folder, 'other.pem');
    writeFileSync(other, (await selfSigned()).cert);
    const secure = { ...options, url: house.tlsUrl, startTls: false };
    for (const way of [options, secure]) {
      expect((await new LdapDirectory(way).find('zhangsan'))?.name).toBe('zhang@wangchuan.test');
      await expect(new LdapDirectory({ ...way, authorityFile: other }).find('zhangsan')).rejects.toThrow();
      await expect(new LdapDirectory({ ...way, authorityFile: null }).find('zhangsan')).rejects.toThrow();
      const named = { ...way, url: way.url.replace('127.0.0.1', 'localhost') };
      await expect(new LdapDirectory(named).find('zhangsan')).rejects.toThrow();
    }
  });

  test('wrong passwords of the directory lock the account here, for every way', async () => {
    for (let i = 0; i < 5; i += 1) expect(await codeOf(logIn('zhangsan', 'wrong'))).toBe('LOGIN_FAILED');
    expect(await codeOf(logIn('zhangsan'))).toBe('ACCOUNT_LOCKED');
    expect(await codeOf(logIn(person.userName, person.initialPassword, 'password'))).toBe('ACCOUNT_LOCKED');
    await served.query('UPDATE account SET locked_until = NULL, failed_attempts = 0');
  });

  test('before 签发 and 用印 the directory’s password is asked for again, not ours', async () => {
    const cookie = (await logIn('zhangsan')).headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const caller = new HttpCaller(served.url, cookie);
    const again = (password: string) => codeOf(caller.send('POST', '/session/re-authentication', { password }));
    expect(await again(person.initialPassword)).toBe('PASSWORD_WRONG');
    expect(await again(THEIRS)).toBeNull();
    expect(await codeOf(caller.send('POST', '/second-factor/enrolment'))).toBeNull();
  });

  test('our own passwords go on while the directory is away', async () => {
    const away = await serveGovernment({
      settings: { ldap: { ...options, url: 'ldap://127.0.0.1:1', startTls: false, label: '目录' } },
    });
    try {
      const answer = await new HttpCaller(away.url).send('POST', '/session', {
        userName: 'zhangsan',
        password: THEIRS,
        way: 'ldap',
      });
      expect([answer.status, answer.code]).toEqual([503, 'DIRECTORY_UNAVAILABLE']);
      const member = away.cast.members.find((m) => m.post === 'editor')!;
      expect((await HttpCaller.logIn(away.url, member.userName, member.password)).cookie).toBeTruthy();
    } finally {
      await away.close();
    }
  });
});
