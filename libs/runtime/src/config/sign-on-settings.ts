import { existsSync } from 'node:fs';
import { z } from 'zod';

/** By which field of an account a provider's name for a person is looked up. */
const MATCHES = ['userName', 'mailAddress'] as const;
export type AccountMatch = (typeof MATCHES)[number];

export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope: string;
  /** The claim that names the person, and the field of the account that it is compared with. */
  readonly claim: string;
  readonly match: AccountMatch;
  /** What the log-in page calls it. */
  readonly label: string;
}

export interface LdapSettings {
  readonly url: string;
  readonly startTls: boolean;
  /** A file with the certificates of authorities that the server's may end in (PEM); null: the public ones. */
  readonly authorityFile: string | null;
  /** As whom people are looked for; null: anonymously. */
  readonly searcher: { readonly dn: string; readonly password: string } | null;
  readonly base: string;
  /** With `{user}` where what the person typed stands, escaped. */
  readonly filter: string;
  /** The attribute that names the person, and the field of the account that it is compared with. */
  readonly attribute: string;
  readonly match: AccountMatch;
  readonly label: string;
}

export interface SignOnSettings {
  /** Where browsers reach the web app; the provider sends them back there. */
  readonly site: string | null;
  readonly oidc: OidcSettings | null;
  readonly ldap: LdapSettings | null;
}

const word = z.string().min(1).max(200);
const match = z.enum(MATCHES, '须为 userName 或 mailAddress').default('userName');

/** Settings of signing on elsewhere. */
export const signOnShape = {
  CHANCERY_SITE: z.url({ protocol: /^https?$/, error: '须为 http:// 或 https:// 开头的地址' }).optional(),
  CHANCERY_OIDC_ISSUER: z.url({ protocol: /^https?$/, error: '须为 http:// 或 https:// 开头的地址' }).optional(),
  CHANCERY_OIDC_CLIENT_ID: word.optional(),
  CHANCERY_OIDC_CLIENT_SECRET: word.optional(),
  CHANCERY_OIDC_SCOPE: word.default('openid profile'),
  CHANCERY_OIDC_CLAIM: word.default('preferred_username'),
  CHANCERY_OIDC_MATCH: match,
  CHANCERY_OIDC_LABEL: word.default('统一身份认证'),
  CHANCERY_LDAP_URL: z.url({ protocol: /^ldaps?$/, error: '须为 ldap:// 或 ldaps:// 开头的地址' }).optional(),
  CHANCERY_LDAP_START_TLS: z.enum(['true', 'false'], '须为 true 或 false').default('false'),
  CHANCERY_LDAP_CA_FILE: z.string().refine(existsSync, '没有这个文件').optional(),
  CHANCERY_LDAP_BIND_DN: word.optional(),
  CHANCERY_LDAP_BIND_PASSWORD: word.optional(),
  CHANCERY_LDAP_BASE: word.optional(),
  CHANCERY_LDAP_FILTER: z
    .string()
    .refine((text) => text.includes('{user}'), '须含 {user}')
    .default('(uid={user})'),
  CHANCERY_LDAP_ATTRIBUTE: word.default('uid'),
  CHANCERY_LDAP_MATCH: match,
  CHANCERY_LDAP_LABEL: word.default('单位目录账号'),
};

type Raw = z.infer<z.ZodObject<typeof signOnShape>>;
type Name = keyof Raw;

const isLoopback = (address: string): boolean => /^\w+:\/\/(127\.0\.0\.1|localhost|\[::1\])([:/]|$)/.test(address);

/** What is missing or unsafe, each in a sentence. */
export function signOnProblems(given: Readonly<Record<string, string | undefined>>): string[] {
  const problems: string[] = [];
  const together = (what: string, ...names: Name[]): void => {
    const missing = names.filter((name) => !given[name]);
    if (missing.length > 0 && missing.length < names.length) {
      problems.push(`${what}须一并设置,缺:${missing.join('、')}`);
    }
  };
  together('使用统一身份认证', 'CHANCERY_OIDC_ISSUER', 'CHANCERY_OIDC_CLIENT_ID', 'CHANCERY_OIDC_CLIENT_SECRET');
  together('使用目录登录', 'CHANCERY_LDAP_URL', 'CHANCERY_LDAP_BASE');
  together('以账号查找目录', 'CHANCERY_LDAP_BIND_DN', 'CHANCERY_LDAP_BIND_PASSWORD');
  const { CHANCERY_OIDC_ISSUER: issuer, CHANCERY_LDAP_URL: ldap, CHANCERY_SITE: site } = given;
  if (issuer && !site) problems.push('使用统一身份认证须设置 CHANCERY_SITE(浏览器访问本系统的地址)');
  if (issuer?.startsWith('http:') && !isLoopback(issuer)) {
    problems.push('CHANCERY_OIDC_ISSUER:须为 https:// 开头的地址');
  }
  if (ldap?.startsWith('ldap:') && given.CHANCERY_LDAP_START_TLS !== 'true' && !isLoopback(ldap)) {
    problems.push('CHANCERY_LDAP_URL:口令不得明文传送。请用 ldaps://,或设置 CHANCERY_LDAP_START_TLS=true');
  }
  return problems;
}

function oidcOf(raw: Raw): OidcSettings | null {
  const { CHANCERY_OIDC_ISSUER: issuer, CHANCERY_OIDC_CLIENT_ID: clientId } = raw;
  const { CHANCERY_OIDC_CLIENT_SECRET: clientSecret } = raw;
  if (!issuer || !clientId || !clientSecret) return null;
  return {
    issuer,
    clientId,
    clientSecret,
    scope: raw.CHANCERY_OIDC_SCOPE,
    claim: raw.CHANCERY_OIDC_CLAIM,
    match: raw.CHANCERY_OIDC_MATCH,
    label: raw.CHANCERY_OIDC_LABEL,
  };
}

function ldapOf(raw: Raw): LdapSettings | null {
  const { CHANCERY_LDAP_URL: url, CHANCERY_LDAP_BASE: base, CHANCERY_LDAP_BIND_DN: dn } = raw;
  const { CHANCERY_LDAP_BIND_PASSWORD: password, CHANCERY_LDAP_CA_FILE: file } = raw;
  if (!url || !base) return null;
  return {
    url,
    base,
    startTls: raw.CHANCERY_LDAP_START_TLS === 'true',
    authorityFile: file ?? null,
    searcher: dn && password ? { dn, password } : null,
    filter: raw.CHANCERY_LDAP_FILTER,
    attribute: raw.CHANCERY_LDAP_ATTRIBUTE,
    match: raw.CHANCERY_LDAP_MATCH,
    label: raw.CHANCERY_LDAP_LABEL,
  };
}

export const signOnOf = (raw: Raw): SignOnSettings => ({
  // Without the last slash: paths are put behind it.
  site: raw.CHANCERY_SITE?.replace(/\/+$/, '') ?? null,
  oidc: oidcOf(raw),
  ldap: ldapOf(raw),
});

/** The environment from which the same settings are read back. */
export function signOnEnvironment({ site, oidc, ldap }: SignOnSettings): Readonly<Record<string, string>> {
  return {
    CHANCERY_SITE: site ?? '',
    CHANCERY_OIDC_ISSUER: oidc?.issuer ?? '',
    CHANCERY_OIDC_CLIENT_ID: oidc?.clientId ?? '',
    CHANCERY_OIDC_CLIENT_SECRET: oidc?.clientSecret ?? '',
    CHANCERY_OIDC_SCOPE: oidc?.scope ?? '',
    CHANCERY_OIDC_CLAIM: oidc?.claim ?? '',
    CHANCERY_OIDC_MATCH: oidc?.match ?? '',
    CHANCERY_OIDC_LABEL: oidc?.label ?? '',
    CHANCERY_LDAP_URL: ldap?.url ?? '',
    CHANCERY_LDAP_START_TLS: String(ldap?.startTls ?? ''),
    CHANCERY_LDAP_CA_FILE: ldap?.authorityFile ?? '',
    CHANCERY_LDAP_BIND_DN: ldap?.searcher?.dn ?? '',
    CHANCERY_LDAP_BIND_PASSWORD: ldap?.searcher?.password ?? '',
    CHANCERY_LDAP_BASE: ldap?.base ?? '',
    CHANCERY_LDAP_FILTER: ldap?.filter ?? '',
    CHANCERY_LDAP_ATTRIBUTE: ldap?.attribute ?? '',
    CHANCERY_LDAP_MATCH: ldap?.match ?? '',
    CHANCERY_LDAP_LABEL: ldap?.label ?? '',
  };
}
