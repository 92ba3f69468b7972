import type { MailSecurity } from './settings-rows.js';

/** Where mail is handed over, and as whom. */
export interface MailServer {
  readonly host: string;
  readonly port: number;
  readonly security: MailSecurity;
  readonly trustedCertificate: string | null;
  /** null: the server asks for no log-in. */
  readonly login: { readonly userName: string; readonly password: string } | null;
}

export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

export interface Mail {
  readonly from: MailAddress;
  readonly to: MailAddress;
  readonly subject: string;
  readonly text: string;
  /** The same for every attempt at the same mail, so that a mail system that got it twice keeps one. */
  readonly messageId: string;
}

/**
 * `accepted`: the server has taken the mail over; `refused`: it said no for good to this mail;
 * `unreachable`: anything that may be otherwise later. `words` tell a person, with the server's own words in them.
 */
export interface MailOutcome {
  readonly kind: 'accepted' | 'refused' | 'unreachable';
  readonly words: string;
}

/** Hands one mail over to one server. Never throws for what server or network do. */
export interface MailSender {
  send(server: MailServer, mail: Mail): Promise<MailOutcome>;
}

/** Secrets at rest, encrypted under the installation's key. */
export interface SecretVault {
  seal(secret: Uint8Array): string;
  /** @throws Error when the text was made under another key or changed. */
  open(sealed: string): Uint8Array;
}
