import { readFileSync } from 'node:fs';
import type { ConnectionOptions } from 'node:tls';
import { Client, EqualityFilter, InvalidCredentialsError } from 'ldapts';
import type { AccountMatch } from './match-person.js';

export interface LdapOptions {
  readonly url: string;
  readonly startTls: boolean;
  readonly authorityFile: string | null;
  readonly searcher: { readonly dn: string; readonly password: string } | null;
  readonly base: string;
  readonly filter: string;
  readonly attribute: string;
  readonly match: AccountMatch;
}

export interface LdapPerson {
  readonly dn: string;
  /** The value of the configured attribute. */
  readonly name: string;
}

const ANSWER_MS = 5_000;
/** One is wanted; a second shows that the name is not one person's. */
const MOST = 2;

/** RFC 4515, 3: what means something in a filter is written as `\xx`, so that nothing typed is part of it. */
export function filterFor(template: string, userName: string): string {
  const escaped = new EqualityFilter({ attribute: 'x', value: '' }).escape(userName);
  return template.replaceAll('{user}', () => escaped);
}

/** A directory of people that is asked who somebody is: look the person up, then log in there as the person. */
export class LdapDirectory {
  constructor(private readonly options: LdapOptions) {}

  private async connected<T>(work: (client: Client) => Promise<T>): Promise<T> {
    const { url, startTls, authorityFile } = this.options;
    const tlsOptions: ConnectionOptions = authorityFile ? { ca: readFileSync(authorityFile) } : {};
    const client = new Client({
      url,
      timeout: ANSWER_MS,
      connectTimeout: ANSWER_MS,
      ...(url.startsWith('ldaps:') ? { tlsOptions } : {}),
    });
    try {
      // The name in the certificate is checked: a socket that becomes TLS does not know whom it was opened to.
      if (startTls) await client.startTLS({ ...tlsOptions, host: new URL(url).hostname });
      return await work(client);
    } finally {
      await client.unbind().catch(() => undefined);
    }
  }

  /** @throws Error when the directory does not answer, or refuses the account that looks people up. */
  find(userName: string): Promise<LdapPerson | null> {
    const { searcher, base, filter, attribute } = this.options;
    return this.connected(async (client) => {
      if (searcher) await client.bind(searcher.dn, searcher.password);
      const { searchEntries } = await client.search(base, {
        scope: 'sub',
        filter: filterFor(filter, userName),
        attributes: [attribute],
        sizeLimit: MOST,
      });
      const [entry] = searchEntries;
      const value = entry?.[attribute];
      const [name] = Array.isArray(value) ? value : [value];
      if (!entry || searchEntries.length !== 1 || name === undefined) return null;
      return { dn: entry.dn, name: name.toString() };
    });
  }

  /** @throws Error when the directory does not answer, or refuses the account that looks people up. */
  probe(): Promise<void> {
    const { searcher, base } = this.options;
    return this.connected(async (client) => {
      if (searcher) await client.bind(searcher.dn, searcher.password);
      await client.search(base, { scope: 'base', attributes: ['objectClass'] });
    });
  }

  /** Whether the password is the person's. @throws Error when the directory does not answer. */
  async isPassword(dn: string, password: string): Promise<boolean> {
    // A bind without a password succeeds as nobody (RFC 4513, 5.1.2).
    if (password === '') return false;
    return this.connected(async (client) => {
      try {
        await client.bind(dn, password);
        return true;
      } catch (error) {
        if (error instanceof InvalidCredentialsError) return false;
        throw error;
      }
    });
  }
}
