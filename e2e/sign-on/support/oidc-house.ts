import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type Configuration } from 'oidc-provider';

export const CLIENT = { id: 'chancery', secret: 'a-secret-of-the-test-that-is-long-enough' };

/** A provider of OpenID Connect on loopback. */
export interface OidcHouse {
  readonly issuer: string;
  /** Whoever comes to the provider from now on is this person, and has given a password there. */
  become(sub: string): void;
  /** Walks a browser's way through the provider as `sub`; answers where it is sent back to. */
  signOn(location: string, sub: string): Promise<URL>;
  close(): Promise<void>;
}

interface House {
  readonly server: Server;
  readonly issuer: string;
}

async function listen(host: string): Promise<House> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return { server, issuer: `http://${host}:${(server.address() as AddressInfo).port}` };
}

/** People are whom the test says; each has the claims given for the sub. Nobody is asked for consent. */
const configurationFor = (
  redirectUri: string,
  claims: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): Configuration => ({
  clients: [{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [redirectUri] }],
  pkce: { required: () => true },
  claims: { openid: ['sub'], profile: ['preferred_username'], email: ['email', 'email_verified'] },
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
  findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ sub, ...claims[sub] }) }),
  async loadExistingGrant(ctx) {
    const { client, session, provider } = ctx.oidc;
    const grant = new provider.Grant({ clientId: client?.clientId ?? '', accountId: session?.accountId ?? '' });
    grant.addOIDCScope('openid profile email');
    await grant.save();
    return grant;
  },
});

/** Follows redirects with cookies, as a browser does, until they leave the provider. */
async function walk(issuer: string, location: string): Promise<URL> {
  const jar = new Map<string, string>();
  let at = new URL(location);
  for (let step = 0; step < 12; step += 1) {
    if (at.origin !== issuer) return at;
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(at, { redirect: 'manual', headers: { cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      jar.set(name, value);
    }
    const to = response.headers.get('location');
    if (!to) throw new Error(`the provider stopped at ${at.pathname}: ${response.status} ${await response.text()}`);
    at = new URL(to, at);
  }
  throw new Error('the provider sends in circles');
}

/** Starts the provider that `redirectUri` is known to; `host` may be another name of loopback, which is another site. */
export async function startOidcHouse(
  redirectUri: string,
  claims: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  host: '127.0.0.1' | 'localhost' = '127.0.0.1',
): Promise<OidcHouse> {
  const { server, issuer } = await listen(host);
  const provider = new Provider(issuer, configurationFor(redirectUri, claims));
  const answer = provider.callback();
  let asked = '';
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (!request.url?.startsWith('/interaction/')) return void answer(request, response);
    void provider.interactionFinished(request, response, { login: { accountId: asked } });
  });
  return {
    issuer,
    become(sub) {
      asked = sub;
    },
    signOn(location, sub) {
      asked = sub;
      return walk(issuer, location);
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
