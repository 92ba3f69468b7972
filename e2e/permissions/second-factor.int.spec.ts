import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Enrolment, RecoveryCodes } from '@chancery/application';
import { Secret, TOTP } from 'otpauth';
import { HttpCaller, type Answer } from '../support/http-caller.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';
import { changeInitialPassword, enlist, PASSWORD, type Enlisted } from './support/people.js';

const STEP = 30_000;

interface Bound {
  readonly person: Enlisted;
  readonly caller: HttpCaller;
  readonly secret: string;
  readonly recoveryCodes: readonly string[];
}

describe('the second factor', () => {
  let served: ServedGovernment;
  let now = Date.now();
  beforeAll(async () => {
    // Every wrong code here comes from one address.
    served = await serveGovernment({ settings: { loginsPerMinute: 1_000 }, clock: () => now });
  });
  // Codes of the test before are used up.
  beforeEach(() => void (now += 4 * STEP));
  afterAll(() => served.close());

  const codeFor = (secret: string, at = now): string =>
    new TOTP({ secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: 30 }).generate({
      timestamp: at,
    });
  const read = <T>({ status, text }: Answer): T => {
    expect([status, text]).toEqual([200, text]);
    return JSON.parse(text) as T;
  };
  const giveAgain = (caller: HttpCaller, code?: string, password = PASSWORD) =>
    caller.send('POST', '/session/re-authentication', { password, ...(code ? { code } : {}) });

  async function bind(caller: HttpCaller): Promise<Omit<Bound, 'person' | 'caller'>> {
    const { secret } = read<Enrolment>(await caller.send('POST', '/second-factor/enrolment'));
    const answer = await caller.send('POST', '/second-factor/confirmation', { code: codeFor(secret) });
    now += 2 * STEP;
    return { secret, ...read<RecoveryCodes>(answer) };
  }
  async function bound(...posts: string[]): Promise<Bound> {
    const person = await enlist(served, ...(posts.length > 0 ? posts : ['editor']));
    const caller = await changeInitialPassword(served.url, person);
    expect((await giveAgain(caller)).status).toBe(200);
    return { person, caller, ...(await bind(caller)) };
  }
  /** The first step; answers the half-open session. */
  async function firstStep(person: Enlisted, password = PASSWORD): Promise<HttpCaller> {
    const answer = await new HttpCaller(served.url).send('POST', '/session', { userName: person.userName, password });
    expect([answer.status, answer.code]).toEqual([401, 'SECOND_FACTOR_REQUIRED']);
    return new HttpCaller(served.url, answer.headers.getSetCookie()[0]?.split(';')[0]);
  }
  const secondStep = (half: HttpCaller, code: string) => half.send('POST', '/session/second-factor', { code });
  const codeOf = async (answer: Promise<Answer>): Promise<string | null> => (await answer).code;

  test('is bound by who has given the password again, and its secret is nowhere in the clear', async () => {
    const person = await enlist(served, 'editor');
    const caller = await changeInitialPassword(served.url, person);
    expect(await codeOf(caller.send('POST', '/second-factor/enrolment'))).toBe('RE_AUTHENTICATION_REQUIRED');
    await giveAgain(caller);
    const { secret, recoveryCodes } = await bind(caller);
    const rows = JSON.stringify(await served.query('SELECT * FROM second_factor WHERE account_id = $1', [person.id]));
    const trail = JSON.stringify(await served.query('SELECT * FROM audit_event'));
    for (const hidden of [secret, Secret.fromBase32(secret).hex, ...recoveryCodes]) {
      expect(rows.includes(hidden) || trail.includes(hidden)).toBe(false);
    }
    const shown = await caller.send('GET', '/second-factor');
    expect(JSON.parse(shown.text)).toMatchObject({ active: true, recoveryLeft: 10, requiredForSigning: false });
  });

  test('a secret whose first code has not been given counts for nothing', async () => {
    const person = await enlist(served, 'editor');
    const caller = await changeInitialPassword(served.url, person);
    await giveAgain(caller);
    const { secret } = read<Enrolment>(await caller.send('POST', '/second-factor/enrolment'));
    const wrong = codeFor(secret, now + 100 * STEP);
    expect(await codeOf(caller.send('POST', '/second-factor/confirmation', { code: wrong }))).toBe(
      'SECOND_FACTOR_WRONG',
    );
    expect((await HttpCaller.logIn(served.url, person.userName, PASSWORD)).cookie).toBeTruthy();
  });

  test('at log-in the password alone opens nothing; with the code one is in', async () => {
    const { person, secret } = await bound();
    const half = await firstStep(person);
    expect(await codeOf(half.send('GET', '/session'))).toBe('NOT_LOGGED_IN');
    expect(await codeOf(half.send('GET', '/cycles'))).toBe('NOT_LOGGED_IN');
    const answer = await secondStep(half, codeFor(secret));
    expect(answer.status).toBe(200);
    const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    // A new session id again: the half-open one is worth nothing afterwards.
    expect(cookie).not.toBe(half.cookie);
    expect((await new HttpCaller(served.url, cookie).send('GET', '/session')).status).toBe(200);
    expect(await codeOf(half.send('GET', '/session'))).toBe('NOT_LOGGED_IN');
  });

  test('the code comes after a first step, and within five minutes of it', async () => {
    const { person, secret } = await bound();
    expect(await codeOf(secondStep(new HttpCaller(served.url), codeFor(secret)))).toBe('FIRST_STEP_MISSING');
    const half = await firstStep(person);
    now += 5 * 60_000;
    expect(await codeOf(secondStep(half, codeFor(secret)))).toBe('FIRST_STEP_MISSING');
  });

  test('no code is taken twice, also not by two at once, nor an older one after it', async () => {
    const { person, secret } = await bound();
    const halves = [await firstStep(person), await firstStep(person), await firstStep(person)];
    const code = codeFor(secret);
    const answers = await Promise.all(halves.slice(0, 2).map((half) => secondStep(half, code)));
    expect(answers.map(({ status }) => status).sort()[0]).toBe(200);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await codeOf(secondStep(halves[2]!, code))).toBe('SECOND_FACTOR_USED');
    expect(await codeOf(secondStep(halves[2]!, codeFor(secret, now - STEP)))).toBe('SECOND_FACTOR_USED');
    now += STEP;
    expect((await secondStep(halves[2]!, codeFor(secret))).status).toBe(200);
  });

  test('each recovery code is good once, and the trail says that one was used', async () => {
    const { person, recoveryCodes } = await bound();
    const [code = ''] = recoveryCodes;
    expect((await secondStep(await firstStep(person), code.toLowerCase())).status).toBe(200);
    expect(await codeOf(secondStep(await firstStep(person), code))).toBe('SECOND_FACTOR_WRONG');
    const rows = await served.query(
      `SELECT after FROM audit_event WHERE object_id = $1 AND action = 'secondFactor.useRecoveryCode'`,
      [person.id],
    );
    expect(rows).toEqual([{ after: { recoveryLeft: 9 } }]);
  });

  test('five wrong codes lock the account, however often the right password is given in between', async () => {
    const { person, secret } = await bound();
    const wrong = codeFor(secret, now + 1_000 * STEP);
    for (let i = 0; i < 5; i += 1) {
      expect(await codeOf(secondStep(await firstStep(person), wrong))).toBe('SECOND_FACTOR_WRONG');
    }
    const answer = await new HttpCaller(served.url).send('POST', '/session', {
      userName: person.userName,
      password: PASSWORD,
    });
    expect([answer.status, answer.code]).toEqual([429, 'ACCOUNT_LOCKED']);
  });

  test('a half-open log-in ends when the account is locked, stopped or given a new password', async () => {
    const { person, secret } = await bound();
    const half = await firstStep(person);
    await served.cast.of('securityAdmin').call('POST', `/accounts/${person.id}/password-reset`);
    expect(await codeOf(secondStep(half, codeFor(secret)))).toBe('FIRST_STEP_MISSING');
  });

  test('whoever has one gives it with the password again: neither unbinding nor signing comes without', async () => {
    const { caller, secret } = await bound();
    now += 5 * 60_000;
    expect(await codeOf(caller.send('POST', '/second-factor/removal'))).toBe('RE_AUTHENTICATION_REQUIRED');
    expect(await codeOf(giveAgain(caller))).toBe('SECOND_FACTOR_MISSING');
    expect(await codeOf(giveAgain(caller, codeFor(secret, now + 100 * STEP)))).toBe('SECOND_FACTOR_WRONG');
    expect(await codeOf(caller.send('POST', '/second-factor/removal'))).toBe('RE_AUTHENTICATION_REQUIRED');
    expect((await giveAgain(caller, codeFor(secret))).status).toBe(200);
    expect((await caller.send('POST', '/second-factor/removal')).status).toBe(200);
    expect(JSON.parse((await caller.send('GET', '/second-factor')).text)).toMatchObject({ active: false });
  });

  test('binding anew leaves the old one in force until the new one’s first code', async () => {
    const { person, caller, secret } = await bound();
    const { secret: next } = read<Enrolment>(await caller.send('POST', '/second-factor/enrolment'));
    expect((await secondStep(await firstStep(person), codeFor(secret))).status).toBe(200);
    expect((await caller.send('POST', '/second-factor/confirmation', { code: codeFor(next) })).status).toBe(200);
    now += 2 * STEP;
    expect(await codeOf(secondStep(await firstStep(person), codeFor(secret)))).toBe('SECOND_FACTOR_WRONG');
    expect((await secondStep(await firstStep(person), codeFor(next))).status).toBe(200);
  });

  test('the security administrator resets it: sessions end, the password is enough, the trail has it', async () => {
    const { person, caller } = await bound();
    await served.cast.of('securityAdmin').call('POST', `/accounts/${person.id}/second-factor/reset`);
    expect(await codeOf(caller.send('GET', '/session'))).toBe('NOT_LOGGED_IN');
    expect((await HttpCaller.logIn(served.url, person.userName, PASSWORD)).cookie).toBeTruthy();
    const rows = await served.query(
      `SELECT action FROM audit_event WHERE object_id = $1 AND action = 'account.resetSecondFactor'`,
      [person.id],
    );
    expect(rows).toHaveLength(1);
  });

  test('where the office says so, 签发 and 用印 want one; who has none is sent to bind it', async () => {
    const leader = await bound('principalLeader');
    const member = served.cast.members.find((m) => m.post === 'sealKeeper')!;
    const keeper = await HttpCaller.logIn(served.url, member.userName, member.password);
    const sign = (caller: HttpCaller) => codeOf(caller.send('POST', `/versions/${randomUUID()}/sign-off`, {}));
    const seal = (caller: HttpCaller) => codeOf(caller.send('POST', `/dispatches/${randomUUID()}/seal`));
    const security = served.cast.of('securityAdmin');
    const { version } = await security.call<{ version: number }>('GET', '/security-settings');
    await giveAgain(keeper, undefined, member.password);
    expect(await seal(keeper)).toBe('NOT_FOUND');
    await security.call('PUT', '/security-settings', { version, secondFactorForSigning: true });
    // From the next request on, whatever had been given before.
    expect(await seal(keeper)).toBe('SECOND_FACTOR_NOT_BOUND');
    await bind(keeper);
    expect(await seal(keeper)).toBe('NOT_FOUND');
    now += 5 * 60_000;
    expect([await seal(keeper), await sign(leader.caller)]).toEqual(Array(2).fill('RE_AUTHENTICATION_REQUIRED'));
    await giveAgain(leader.caller, codeFor(leader.secret));
    expect(await sign(leader.caller)).toBe('INPUT_INVALID');
  });
});
