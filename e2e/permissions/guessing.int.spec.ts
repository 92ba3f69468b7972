import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';
import { changeInitialPassword, enlist, postLogIn, PASSWORD, type Enlisted } from './support/people.js';

const WRONG = 'Not-The-One-13';
const LOCKED = [429, 'ACCOUNT_LOCKED'];
const TOO_OFTEN = [429, 'LOGIN_TOO_OFTEN'];

async function attempt({ url }: ServedGovernment, userName: string, password: string) {
  const { status, code } = await postLogIn(url, userName, password);
  return [status, code];
}

describe('guessing one account’s password', () => {
  let served: ServedGovernment;
  let person: Enlisted;
  beforeAll(async () => {
    served = await serveGovernment();
  });
  afterAll(() => served.close());

  const settled = async (): Promise<Enlisted> => {
    const made = await enlist(served, 'editor');
    await changeInitialPassword(served.url, made);
    return made;
  };
  const guess = async (userName: string, times: number): Promise<void> => {
    for (let i = 0; i < times; i++) expect(await attempt(served, userName, WRONG)).toEqual([401, 'LOGIN_FAILED']);
  };

  test('four wrong passwords do not lock, and the right one forgives them', async () => {
    person = await settled();
    await guess(person.userName, 4);
    expect(await attempt(served, person.userName, PASSWORD)).toEqual([200, null]);
    await guess(person.userName, 4);
    expect(await attempt(served, person.userName, PASSWORD)).toEqual([200, null]);
  });

  test('five lock the account, for the right password too, and only that account', async () => {
    const other = await settled();
    await guess(person.userName, 5);
    expect(await attempt(served, person.userName, PASSWORD)).toEqual(LOCKED);
    expect(await attempt(served, other.userName, PASSWORD)).toEqual([200, null]);
  });

  test('the lock survives a restart, and ends by itself', async () => {
    await served.restartApi();
    expect(await attempt(served, person.userName, PASSWORD)).toEqual(LOCKED);
    await served.query(`UPDATE account SET locked_until = now() - interval '1 second' WHERE id = $1`, [person.id]);
    expect(await attempt(served, person.userName, PASSWORD)).toEqual([200, null]);
  });

  test('a reset by the security administrator unlocks, as the refusal promises', async () => {
    await guess(person.userName, 5);
    const refused = await postLogIn(served.url, person.userName, PASSWORD);
    expect(refused.text).toContain('请安全管理员重置口令');
    const { initialPassword } = await served.cast
      .of('securityAdmin')
      .call<{ initialPassword: string }>('POST', `/accounts/${person.id}/password-reset`);
    expect(await attempt(served, person.userName, initialPassword)).toEqual([200, null]);
  });

  test('an unknown user and a wrong password are answered alike', async () => {
    const known = await settled();
    const without = (text: string) => text.replace(/"correlationId":"[^"]*"/, '');
    const wrong = await postLogIn(served.url, known.userName, WRONG);
    const unknown = await postLogIn(served.url, 'nobody.of.that.name', WRONG);
    expect(unknown.status).toBe(401);
    expect([unknown.status, without(unknown.text)]).toEqual([wrong.status, without(wrong.text)]);
    expect(unknown.headers.getSetCookie()).toEqual([]);
  });
});

describe('guessing from one address', () => {
  let served: ServedGovernment;
  beforeAll(async () => {
    served = await serveGovernment({ settings: { loginsPerMinute: 3 } });
  });
  afterAll(() => served.close());

  test('after some failures the address waits, whoever it names; a restart does not help', async () => {
    const person = await enlist(served, 'editor');
    await changeInitialPassword(served.url, person);
    for (let i = 0; i < 3; i++) expect(await attempt(served, `unknown.${i}`, WRONG)).toEqual([401, 'LOGIN_FAILED']);
    expect(await attempt(served, person.userName, PASSWORD)).toEqual(TOO_OFTEN);
    await served.restartApi();
    expect(await attempt(served, person.userName, PASSWORD)).toEqual(TOO_OFTEN);
    await served.query(`UPDATE login_failure SET at = at - interval '61 seconds'`);
    expect(await attempt(served, person.userName, PASSWORD)).toEqual([200, null]);
  });
});
