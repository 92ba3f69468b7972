import * as client from 'openid-client';
import type { AccountMatch } from './match-person.js';

export interface OidcOptions {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope: string;
  readonly claim: string;
  readonly match: AccountMatch;
}

/** What has to be remembered while the browser is at the provider; kept by the browser, sealed. */
export interface OidcFlow {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** The provider was asked to check the person anew. */
  readonly again: boolean;
}

export interface OidcPerson {
  /** The value of the configured claim; null when the provider did not give it. */
  readonly name: string | null;
}

const ANSWER_MS = 4_000;
/** A person who is checked anew has been so within this many seconds: the way back takes some. */
const FRESH_SECONDS = 120;

/** Another house's log-in, by the authorization code flow with PKCE (OpenID Connect Core 1.0, 3.1; RFC 9700, 2.1.1). */
export class OidcProvider {
  private known: Promise<client.Configuration> | null = null;

  constructor(
    private readonly options: OidcOptions,
    private readonly redirectUri: string,
  ) {}

  private configuration(): Promise<client.Configuration> {
    const { issuer, clientId, clientSecret } = this.options;
    // Plain HTTP comes as far as here on loopback only (settings).
    const insecure = issuer.startsWith('http:') ? [client.allowInsecureRequests] : [];
    // Without it the library trusts the connection alone and leaves the ID token's signature unread.
    const execute = [client.enableNonRepudiationChecks, ...insecure];
    this.known ??= client.discovery(new URL(issuer), clientId, clientSecret, undefined, { execute });
    const asked = this.known;
    // A provider that was away is asked again.
    asked.catch(() => void (this.known = this.known === asked ? null : this.known));
    return asked;
  }

  /** @throws Error when the provider does not answer. */
  async probe(): Promise<void> {
    await fetch((await this.configuration()).serverMetadata().jwks_uri ?? this.options.issuer, {
      signal: AbortSignal.timeout(ANSWER_MS),
    });
  }

  /** Where the browser goes, and what is remembered meanwhile. @throws Error when the provider does not answer. */
  async begin(again: boolean): Promise<{ readonly location: URL; readonly flow: OidcFlow }> {
    const configuration = await this.configuration();
    const flow = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
      again,
    };
    const location = client.buildAuthorizationUrl(configuration, {
      redirect_uri: this.redirectUri,
      scope: this.options.scope,
      state: flow.state,
      nonce: flow.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(flow.verifier),
      code_challenge_method: 'S256',
      ...(again ? { prompt: 'login', max_age: '0' } : {}),
    });
    return { location, flow };
  }

  /**
   * Who has come back: state, nonce, issuer, audience, signature and time of the ID token are checked by the library.
   * @param query of the address that the browser came back to
   * @throws Error when anything does not fit, or the provider refused.
   */
  async end(query: URLSearchParams, { state, nonce, verifier, again }: OidcFlow): Promise<OidcPerson> {
    const configuration = await this.configuration();
    const back = new URL(this.redirectUri);
    back.search = query.toString();
    const tokens = await client.authorizationCodeGrant(configuration, back, {
      pkceCodeVerifier: verifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
      ...(again ? { maxAge: FRESH_SECONDS } : {}),
    });
    const claims = tokens.claims();
    if (!claims) throw new Error('the provider gave no ID token');
    const { claim } = this.options;
    const told =
      claims[claim] === undefined ? await client.fetchUserInfo(configuration, tokens.access_token, claims.sub) : claims;
    const value = told[claim];
    // An address that nobody has checked is anybody's.
    const checked = claim !== 'email' || told.email_verified === true;
    return { name: typeof value === 'string' && value !== '' && checked ? value : null };
  }
}
