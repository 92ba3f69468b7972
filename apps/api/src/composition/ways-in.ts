import type { SecretVault } from '@chancery/application';
import {
  argon2Hasher,
  authenticate,
  authenticateByLdap,
  LdapDirectory,
  OidcProvider,
  type AccountDirectory,
  type AccountMatch,
  type PasswordCheck,
} from '@chancery/identity';
import type { ServiceSettings } from '@chancery/runtime';

/** The page of ours that a provider sends browsers back to. */
const CALLBACK = '/api/session/oidc/callback';

/** How people may show who they are in this installation. */
export interface WaysIn {
  /** Ways with user name and password. */
  readonly checks: Readonly<Partial<Record<'ldap', PasswordCheck>>> & { readonly password: PasswordCheck };
  readonly oidc: { readonly provider: OidcProvider; readonly match: AccountMatch } | null;
  readonly labels: { readonly ldap: string | null; readonly oidc: string | null };
  /** For those who watch. */
  readonly houses: readonly { readonly part: string; readonly probe: () => Promise<void> }[];
  /** Of what a browser keeps while it is at the provider. */
  readonly vault: SecretVault;
}

/** The ways that the settings offer; our own passwords always. */
export function waysInOf(settings: ServiceSettings, directory: AccountDirectory, vault: SecretVault): WaysIn {
  const { ldap, oidc, site, loginsPerMinute } = settings;
  const house = ldap && { ldap: new LdapDirectory(ldap), match: ldap.match };
  const oidcHouse = oidc && site ? { provider: new OidcProvider(oidc, `${site}${CALLBACK}`), match: oidc.match } : null;
  return {
    checks: {
      password: (credentials) => authenticate(directory, argon2Hasher, loginsPerMinute, credentials),
      ...(house && { ldap: (credentials) => authenticateByLdap(directory, house, loginsPerMinute, credentials) }),
    },
    oidc: oidcHouse,
    houses: [
      ...(house ? [{ part: 'ldap', probe: () => house.ldap.probe() }] : []),
      ...(oidcHouse ? [{ part: 'oidc', probe: () => oidcHouse.provider.probe() }] : []),
    ],
    labels: { ldap: ldap?.label ?? null, oidc: oidc?.label ?? null },
    vault,
  };
}
