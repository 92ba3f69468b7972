import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { OidcProvider, type OidcFlow } from '../src/index.js';
import { challengeOf, startRogueHouse, type Claims, type RogueHouse } from './rogue-house.js';

const CLIENT = 'chancery';
const BACK = 'https://report.example.test/api/session/oidc/callback';
const LONG_AGO = Math.floor(Date.now() / 1_000) - 100_000;

describe('what a provider says is believed only when all of it fits', () => {
  let house: RogueHouse;
  let provider: OidcProvider;
  const options = (overrides: object = {}) => ({
    issuer: house.issuer,
    clientId: CLIENT,
    clientSecret: 'hush',
    scope: 'openid',
    claim: 'preferred_username',
    match: 'userName' as const,
    ...overrides,
  });
  beforeAll(async () => {
    house = await startRogueHouse(CLIENT);
    provider = new OidcProvider(options(), BACK);
  });
  afterAll(() => house.close());

  const comeBack = async (
    claims: (flow: OidcFlow) => Claims,
    key?: 'own' | 'another',
    again = false,
    by = provider,
  ) => {
    const { flow } = await by.begin(again);
    house.say({ nonce: flow.nonce, preferred_username: 'zhangsan', ...claims(flow) }, key);
    return by.end(new URLSearchParams({ code: 'c', state: flow.state }), flow);
  };

  test('all of it fits: the configured claim is the name, and the verifier went with the code', async () => {
    const { location, flow } = await provider.begin(false);
    house.say({ nonce: flow.nonce, preferred_username: 'zhangsan' });
    expect(await provider.end(new URLSearchParams({ code: 'c', state: flow.state }), flow)).toEqual({
      name: 'zhangsan',
    });
    expect(challengeOf(house.asked.body.get('code_verifier') ?? '')).toBe(location.searchParams.get('code_challenge'));
    expect(house.asked.body.get('redirect_uri')).toBe(BACK);
  });

  test.each<[string, Claims, 'own' | 'another']>([
    ['for another client', { aud: 'another' }, 'own'],
    ['of another issuer', { iss: 'https://another.example' }, 'own'],
    ['with another nonce', { nonce: 'another' }, 'own'],
    ['without a nonce', { nonce: undefined }, 'own'],
    ['that has run out', { exp: LONG_AGO }, 'own'],
    ['signed by another', {}, 'another'],
  ])('an ID token %s is refused', async (_why, claims, key) => {
    await expect(comeBack(() => claims, key)).rejects.toThrow();
  });

  test('asked to check the person anew, a log-in of long ago is refused', async () => {
    expect(await comeBack(() => ({}), 'own', true)).toEqual({ name: 'zhangsan' });
    await expect(comeBack(() => ({ auth_time: LONG_AGO }), 'own', true)).rejects.toThrow();
    await expect(comeBack(() => ({ auth_time: undefined }), 'own', true)).rejects.toThrow();
    expect(await comeBack(() => ({ auth_time: LONG_AGO }))).toEqual({ name: 'zhangsan' });
  });

  test('a mail address names a person only when the provider has checked it; a name is text', async () => {
    const byMail = new OidcProvider(options({ claim: 'email', match: 'mailAddress' }), BACK);
    const mail = { email: 'zhang@wangchuan.test' };
    const nameFor = async (claims: Claims) => (await comeBack(() => claims, 'own', false, byMail)).name;
    expect(await nameFor({ ...mail, email_verified: true })).toBe('zhang@wangchuan.test');
    expect(await nameFor({ ...mail, email_verified: false })).toBeNull();
    expect(await nameFor(mail)).toBeNull();
    expect((await comeBack(() => ({ preferred_username: ['zhangsan'] }))).name).toBeNull();
  });

  test('a provider that was away is asked again', async () => {
    const away = new OidcProvider(options({ issuer: 'http://127.0.0.1:1' }), BACK);
    await expect(away.begin(false)).rejects.toThrow();
    await expect(away.begin(false)).rejects.toThrow();
    expect((await provider.begin(false)).location.origin).toBe(house.issuer);
  });
});
