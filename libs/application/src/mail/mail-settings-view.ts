import type { MailSecurity, MailSettingsRow } from '../ports/settings-rows.js';

/** The settings as they may leave the server: never the password. */
export interface MailSettingsView {
  /** 0: nothing has been saved yet. */
  readonly version: number;
  readonly enabled: boolean;
  readonly host: string;
  readonly port: number;
  readonly security: MailSecurity;
  readonly trustedCertificate: string | null;
  readonly userName: string;
  readonly hasPassword: boolean;
  readonly fromAddress: string;
  readonly fromName: string;
  readonly siteAddress: string;
}

/** What an installation without settings starts from: submission with STARTTLS. */
const NOTHING_YET: MailSettingsView = {
  version: 0,
  enabled: false,
  host: '',
  port: 587,
  security: 'starttls',
  trustedCertificate: null,
  userName: '',
  hasPassword: false,
  fromAddress: '',
  fromName: '',
  siteAddress: '',
};

export function mailSettingsView(row: MailSettingsRow | undefined): MailSettingsView {
  if (!row) return NOTHING_YET;
  const { version, host, port, security, trustedCertificate, userName, fromAddress, fromName, siteAddress } = row;
  return {
    version,
    enabled: row.state === 'enabled',
    host,
    port,
    security,
    trustedCertificate,
    userName,
    hasPassword: row.sealedPassword !== null,
    fromAddress,
    fromName,
    siteAddress,
  };
}
