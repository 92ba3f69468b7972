import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import type { Enrolment } from '@chancery/application';
import { changeInitialPassword, enlist, PASSWORD, type Enlisted } from '../permissions/support/people.js';
import { HttpCaller } from '../support/http-caller.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';
import { CLIENT, startOidcHouse, type OidcHouse } from './support/oidc-house.js';

const SITE = 'https://report.example.test';

interface Visit {
  readonly location: string;
  readonly cookies: readonly string[];
}

describe('signing on at a provider of OpenID Connect', () => {
  let served: ServedGovernment;
  let house: OidcHouse;
  let person: Enlisted;
  let now = Date.now();
  const claims: Record<string, Record<string, unknown>> = {};

  beforeAll(async () => {
    house = await startOidcHouse(`${SITE}/api/session/oidc/callback`, claims);
    served = await serveGovernment({
      settings: {
        site: SITE,
        oidc: {
          issuer: house.issuer,
          clientId: CLIENT.id,
          clientSecret: CLIENT.secret,
          scope: 'openid profile',
          claim: 'preferred_username',
          match: 'userName',
          label: '省统一身份认证',
        },
      },
      clock: () => now,
    });
  });
  afterAll(async () => {
    await served?.close();
    await house?.close();
  });
  beforeEach(async () => {
    now = Date.now();
    person = await enlist(served, 'editor');
    claims.known = { preferred_username: person.userName };
  });

  const cookiePairs = (response: Response): string[] =>
    response.headers
      .getSetCookie()
      .filter((line) => !line.includes('=;'))
      .map((line) => line.split(';')[0] ?? '');
  const visit = async (path: string, cookies: readonly string[] = []): Promise<Visit> => {
    const response = await fetch(`${served.url}/api${path}`, {
      redirect: 'manual',
      headers: { cookie: cookies.join('; ') },
    });
    expect([response.status, await response.text()]).toEqual([302, expect.any(String)]);
    return { location: response.headers.get('location') ?? '', cookies: cookiePairs(response) };
  };
  const begin = (query = '') => visit(`/session/oidc${query}`);
  /** Back from the provider: without the session's cookie, which a browser does not send from there. */
  const end = (back: URL, cookies: readonly string[]) =>
    visit(back.pathname.replace(/^\/api/, '') + back.search, cookies);
  const signOn = async (sub: string, query = ''): Promise<Visit> => {
    const gone = await begin(query);
    return end(await house.signOn(gone.location, sub), gone.cookies);
  };
  const callerOf = ({ cookies }: Visit): HttpCaller =>
    new HttpCaller(served.url, cookies.find((cookie) => cookie.startsWith('chancery.sid=')) ?? null);

  test('is offered on the log-in page', async () => {
    const { text } = await new HttpCaller(served.url).send('GET', '/session/ways');
    expect(JSON.parse(text)).toEqual({ ldap: null, oidc: '省统一身份认证' });
  });

  test('asks with PKCE, state and nonce, and keeps them where nobody reads them', async () => {
    const { location, cookies } = await begin('?next=/cycles');
    const query = new URL(location).searchParams;
    expect(query.get('code_challenge_method')).toBe('S256');
    for (const name of ['code_challenge', 'state', 'nonce']) expect(query.get(name)?.length).toBeGreaterThan(20);
    const kept = Buffer.from(cookies[0]?.split('=')[1] ?? '', 'base64url').toString('utf8');
    expect(kept).not.toContain(query.get('state'));
    expect(kept).not.toContain('verifier');
  });

  test('lets in who is known here, to the address that was asked for, and the trail says how', async () => {
    const back = await signOn('known', '?next=/cycles');
    expect(back.location).toBe('/cycles');
    const caller = callerOf(back);
    const { text } = await caller.send('GET', '/session');
    // The initial password is none of this person's business.
    expect(JSON.parse(text)).toMatchObject({ userName: person.userName, way: 'oidc', mustChangePassword: false });
    expect((await caller.send('GET', '/cycles')).status).toBe(200);
    const rows = await served.query(
      `SELECT after->>'way' AS way FROM audit_event WHERE object_id = $1 AND action = 'session.login'`,
      [person.id],
    );
    expect(rows).toEqual([{ way: 'oidc' }]);
  });

  test('nobody is created: who is unknown here, or gives no name, stays outside', async () => {
    const count = async () => (await served.query<{ n: number }>('SELECT count(*)::int AS n FROM account'))[0]?.n;
    const before = await count();
    claims.stranger = { preferred_username: 'nobody-here' };
    claims.nameless = {};
    for (const sub of ['stranger', 'nameless']) {
      const back = await signOn(sub);
      expect(back.location).toBe('/login?problem=PERSON_UNKNOWN&next=%2F');
      expect((await callerOf(back).send('GET', '/session')).status).toBe(401);
    }
    expect(await count()).toBe(before);
  });

  test('an account that was stopped here has no entrance, whatever the provider says', async () => {
    const inside = callerOf(await signOn('known'));
    await served.cast.of('systemAdmin').call('POST', `/accounts/${person.id}/stop`);
    expect((await inside.send('GET', '/session')).code).toBe('NOT_LOGGED_IN');
    expect((await signOn('known')).location).toBe('/login?problem=LOGIN_FAILED&next=%2F');
  });

  test('a way back that is not the one begun here leads nowhere', async () => {
    const mine = await begin();
    const other = await begin();
    const back = await house.signOn(mine.location, 'known');
    // Without what this browser keeps; with what another keeps; with another state; with a code of nobody's.
    expect((await end(back, [])).location).toContain('problem=FLOW_LOST');
    expect((await end(back, other.cookies)).location).toContain('problem=SIGN_ON_FAILED');
    const forged = new URL(back);
    forged.searchParams.set('state', 'another');
    expect((await end(forged, mine.cookies)).location).toContain('problem=SIGN_ON_FAILED');
    const guessed = new URL(back);
    guessed.searchParams.set('code', 'guessed');
    expect((await end(guessed, mine.cookies)).location).toContain('problem=SIGN_ON_FAILED');
    // The real one is good once.
    expect((await end(back, mine.cookies)).location).toBe('/');
    expect((await end(back, mine.cookies)).location).toContain('problem=SIGN_ON_FAILED');
  });

  test('what this browser keeps is good for ten minutes, and only as we wrote it', async () => {
    const gone = await begin();
    const back = await house.signOn(gone.location, 'known');
    now += 601_000;
    expect((await end(back, gone.cookies)).location).toContain('problem=FLOW_LOST');
    const [cookie = ''] = gone.cookies;
    expect((await end(back, [`${cookie.slice(0, -4)}AAAA`])).location).toContain('problem=FLOW_LOST');
  });

  test('nobody is led to another site', async () => {
    for (const next of ['//evil.example', 'https://evil.example', '/\\evil.example']) {
      const answer = await new HttpCaller(served.url).send('GET', `/session/oidc?next=${encodeURIComponent(next)}`);
      expect([answer.status, answer.code]).toEqual([400, 'INPUT_INVALID']);
    }
  });

  test('who has a second factor here is asked for it after the provider too', async () => {
    const own = await changeInitialPassword(served.url, person);
    await own.send('POST', '/session/re-authentication', { password: PASSWORD });
    const { secret } = JSON.parse((await own.send('POST', '/second-factor/enrolment')).text) as Enrolment;
    const codeNow = () => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now });
    expect((await own.send('POST', '/second-factor/confirmation', { code: codeNow() })).status).toBe(200);
    now += 60_000;
    const back = await signOn('known', '?next=/cycles');
    expect(back.location).toBe('/login?problem=SECOND_FACTOR_REQUIRED&next=%2Fcycles');
    const half = callerOf(back);
    expect((await half.send('GET', '/session')).status).toBe(401);
    expect((await half.send('POST', '/session/second-factor', { code: codeNow() })).status).toBe(200);
  });

  test('instead of the password the provider checks the person again before 签发 and 用印', async () => {
    const first = callerOf(await signOn('known'));
    const ask = async (caller: HttpCaller) => (await caller.send('POST', '/second-factor/enrolment')).code;
    expect(await ask(first)).toBe('RE_AUTHENTICATION_REQUIRED');
    const answer = await first.send('POST', '/session/re-authentication', { password: PASSWORD });
    expect([answer.status, answer.code]).toEqual([403, 'CHECKED_ELSEWHERE']);
    expect(new URL((await begin('?again=true')).location).searchParams.get('prompt')).toBe('login');
    const again = callerOf(await signOn('known', '?again=true'));
    expect(await ask(again)).toBeNull();
    now += 5 * 60_000;
    expect(await ask(again)).toBe('RE_AUTHENTICATION_REQUIRED');
  });
});
