import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Claims = Readonly<Record<string, unknown>>;

/** A provider that says whatever the test wants it to. */
export interface RogueHouse {
  readonly issuer: string;
  /** What the next ID token says, on top of what would be right; and with which key it is signed. */
  say(claims: Claims, key?: 'own' | 'another'): void;
  /** What the last exchange of a code sent along. */
  readonly asked: { body: URLSearchParams };
  close(): Promise<void>;
}

const base64url = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

function jwt(claims: Claims, key: KeyObject): string {
  const text = `${base64url({ alg: 'RS256', typ: 'JWT', kid: 'k' })}.${base64url(claims)}`;
  return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`;
}

export async function startRogueHouse(clientId: string): Promise<RogueHouse> {
  const own = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const another = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const asked = { body: new URLSearchParams() };
  let said: Claims = {};
  let signer = own.privateKey;
  const server = createServer((request, response) => {
    const answer = (value: object): void => {
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify(value));
    };
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      if (request.url?.includes('openid-configuration')) {
        return answer({
          issuer,
          authorization_endpoint: `${issuer}/auth`,
          token_endpoint: `${issuer}/token`,
          userinfo_endpoint: `${issuer}/me`,
          jwks_uri: `${issuer}/jwks`,
          response_types_supported: ['code'],
          subject_types_supported: ['public'],
          id_token_signing_alg_values_supported: ['RS256'],
        });
      }
      if (request.url === '/jwks') {
        return answer({ keys: [{ ...own.publicKey.export({ format: 'jwk' }), kid: 'k', alg: 'RS256', use: 'sig' }] });
      }
      asked.body = new URLSearchParams(text);
      const now = Math.floor(Date.now() / 1_000);
      const right = { iss: issuer, aud: clientId, sub: 's', iat: now, exp: now + 60, auth_time: now };
      answer({ access_token: 'a', token_type: 'Bearer', id_token: jwt({ ...right, ...said }, signer) });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    asked,
    say(claims, key = 'own') {
      said = claims;
      signer = key === 'own' ? own.privateKey : another.privateKey;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** RFC 7636, 4.2. */
export const challengeOf = (verifier: string): string => createHash('sha256').update(verifier).digest('base64url');
