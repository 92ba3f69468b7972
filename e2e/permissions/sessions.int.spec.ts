import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PERMISSIONS, permission, type PermissionKey } from '@chancery/application';
import { HttpCaller } from '../support/http-caller.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';
import { changeInitialPassword, enlist, postLogIn, PASSWORD, type Enlisted } from './support/people.js';

const OWN_SESSION: readonly PermissionKey[] = ['session.show', 'session.end', 'session.changePassword'];

describe('sessions', () => {
  let served: ServedGovernment;
  beforeAll(async () => {
    served = await serveGovernment();
  });
  afterAll(() => served.close());

  const whoAmI = async (caller: HttpCaller) => {
    const { status, code } = await caller.send('GET', '/session');
    return [status, code];
  };
  const OUT = [401, 'NOT_LOGGED_IN'];
  const settled = async (...posts: string[]): Promise<{ person: Enlisted; caller: HttpCaller }> => {
    const person = await enlist(served, ...posts);
    return { person, caller: await changeInitialPassword(served.url, person) };
  };

  test('the cookie is out of reach of scripts and of other sites', async () => {
    const { person } = await settled('editor');
    const answer = await postLogIn(served.url, person.userName, PASSWORD);
    const [cookie = ''] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^chancery\.sid=/);
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=Strict/);
    expect(cookie).toMatch(/; Path=\//);
  });

  test('a log-in makes a new session id and the one before is worth nothing', async () => {
    const { person, caller } = await settled('editor');
    const answer = await caller.send('POST', '/session', { userName: person.userName, password: PASSWORD });
    const [cookie = ''] = answer.headers.getSetCookie();
    expect(answer.status).toBe(200);
    expect(cookie.split(';')[0]).not.toBe(caller.cookie);
    expect(await whoAmI(caller)).toEqual(OUT);
  });

  test('a session id that somebody made up is not taken up', async () => {
    const planted = new HttpCaller(served.url, 'chancery.sid=s%3Aplanted.bm90LWEtc2lnbmF0dXJl');
    expect(await whoAmI(planted)).toEqual(OUT);
    const { person } = await settled('editor');
    const answer = await planted.send('POST', '/session', { userName: person.userName, password: PASSWORD });
    expect(answer.headers.getSetCookie()[0]).not.toContain('planted');
  });

  test('logging out ends the session on the server, not only in the browser', async () => {
    const { caller } = await settled('editor');
    expect((await caller.send('DELETE', '/session')).status).toBe(200);
    expect(await whoAmI(caller)).toEqual(OUT);
  });

  test('a stopped account is out at its next request and cannot come back', async () => {
    const { person, caller } = await settled('editor');
    expect((await whoAmI(caller))[0]).toBe(200);
    await served.cast.of('systemAdmin').call('POST', `/accounts/${person.id}/stop`);
    expect(await whoAmI(caller)).toEqual(OUT);
    expect((await postLogIn(served.url, person.userName, PASSWORD)).code).toBe('LOGIN_FAILED');
  });

  test('giving and ending a post ends the sessions at once; the next log-in has the new rights', async () => {
    const { person, caller } = await settled('editor');
    const security = served.cast.of('securityAdmin');
    const { id: postId } = await security.call<{ id: string }>('POST', `/accounts/${person.id}/posts`, { post: 'registrar' });
    expect(await whoAmI(caller)).toEqual(OUT);
    const again = await HttpCaller.logIn(served.url, person.userName, PASSWORD);
    expect((await again.send('GET', '/session')).text).toContain('registrar');
    await security.call('POST', `/accounts/${person.id}/posts/${postId}/end`);
    expect(await whoAmI(again)).toEqual(OUT);
    const last = await HttpCaller.logIn(served.url, person.userName, PASSWORD);
    expect((await last.send('GET', '/session')).text).not.toContain('registrar');
  });

  test('a changed password ends the other sessions, not one’s own', async () => {
    const { person, caller } = await settled('editor');
    const other = await HttpCaller.logIn(served.url, person.userName, PASSWORD);
    const next = 'Wholly-Other-77';
    const changed = await caller.send('POST', '/session/password', { current: PASSWORD, next });
    expect(changed.status).toBe(200);
    expect(await whoAmI(other)).toEqual(OUT);
    const [cookie = ''] = changed.headers.getSetCookie();
    expect((await whoAmI(new HttpCaller(served.url, cookie.split(';')[0])))[0]).toBe(200);
    expect((await postLogIn(served.url, person.userName, PASSWORD)).code).toBe('LOGIN_FAILED');
  });

  test('with an initial password every row but one’s own session answers PASSWORD_CHANGE_REQUIRED', async () => {
    const person = await enlist(served, 'editor', 'registrar');
    const caller = await HttpCaller.logIn(served.url, person.userName, person.initialPassword);
    const keys = (Object.keys(PERMISSIONS) as PermissionKey[]).filter(
      (key) => permission(key).access !== 'public' && !OWN_SESSION.includes(key),
    );
    const answers: string[] = [];
    for (const key of keys) {
      const { method, path } = permission(key);
      const { status, code } = await caller.send(method, path.replace(/:\w+/g, randomUUID()));
      answers.push(`${key} ${status} ${code}`);
    }
    expect(answers).toEqual(keys.map((key) => `${key} 403 PASSWORD_CHANGE_REQUIRED`));
    expect((await whoAmI(caller))[0]).toBe(200);
  });

  test('a reset password ends the sessions and is an initial one again', async () => {
    const { person, caller } = await settled('editor');
    const { initialPassword } = await served.cast
      .of('securityAdmin')
      .call<{ initialPassword: string }>('POST', `/accounts/${person.id}/password-reset`);
    expect(await whoAmI(caller)).toEqual(OUT);
    expect((await postLogIn(served.url, person.userName, PASSWORD)).code).toBe('LOGIN_FAILED');
    const again = await HttpCaller.logIn(served.url, person.userName, initialPassword);
    expect((await again.send('GET', '/cycles')).code).toBe('PASSWORD_CHANGE_REQUIRED');
  });
});
