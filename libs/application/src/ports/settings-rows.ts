import type { SealAction, SealState, Stage } from '@chancery/domain';
import type { Block, Outline } from '@chancery/documents';
import type { GuardedRow, Row } from './rows.js';

/** A kind of yearly report as a government has made it its own; a new cycle takes a copy. */
export interface ReportTypeRow extends GuardedRow {
  readonly state: 'active' | 'retired';
  /** Several retired types may have had a key; of the active ones only one has it. */
  readonly key: string;
  readonly name: string;
  readonly layoutVersion: string;
  readonly requiredBlocks: readonly Block[];
  readonly stages: readonly Stage[];
  readonly outline: Outline;
  readonly changedBy: string;
  readonly changedAt: string;
}

/** How the connection to the mail server is guarded: not at all, from STARTTLS on, or from the first byte. */
export const MAIL_SECURITIES = ['none', 'starttls', 'tls'] as const;
export type MailSecurity = (typeof MAIL_SECURITIES)[number];

/** The one row of a government's mail server. */
export interface MailSettingsRow extends GuardedRow {
  readonly state: 'disabled' | 'enabled';
  readonly host: string;
  readonly port: number;
  readonly security: MailSecurity;
  /** PEM of a certificate that the server's may end in, besides the public ones; for servers of an intranet. */
  readonly trustedCertificate: string | null;
  /** Empty: the server asks for no log-in. */
  readonly userName: string;
  /** Encrypted under the installation's key. */
  readonly sealedPassword: string | null;
  readonly fromAddress: string;
  readonly fromName: string;
  /** Where people open the web app, for links in mails; empty when they are only told to log in. */
  readonly siteAddress: string;
}

/**
 * One notice on its way to a person's mail address.
 * `skipped`: mail was switched off, or the person has no address any more; `refused`: the server said no for good.
 */
export interface MailDeliveryRow extends GuardedRow {
  readonly state: 'waiting' | 'sent' | 'refused' | 'skipped' | 'givenUp';
  readonly noticeId: string;
  readonly accountId: string;
  readonly attempts: number;
  readonly lastError: string | null;
  readonly nextAt: string;
  readonly settledAt: string | null;
}

export type MailTally = Readonly<Record<MailDeliveryRow['state'], number>>;

/** What belongs to a signing identity that was uploaded as the government's seal; one without this is the test seal. */
export interface SealUploadRow extends Row {
  readonly identityId: string;
  /** Certificates of the authorities above it, PEM; verification may end in them. */
  readonly chainPem: string;
  /** The picture, PNG, in the artifacts. */
  readonly imageDigest: string;
  readonly diameterMm: number;
  readonly uploadedBy: string;
  readonly uploaderName: string;
  readonly at: string;
}

/** One deed in a seal's life, kept for good. */
export interface SealEventRow extends Row {
  readonly sealId: string;
  readonly action: 'make' | SealAction;
  /** The state that it led to. */
  readonly state: SealState;
  readonly reason: string;
  /** null: the installation itself. */
  readonly accountId: string | null;
  readonly displayName: string;
  readonly at: string;
}

/** Where a seal stands in its life; key and certificate are those of its signing identity. */
export interface SealRow extends GuardedRow {
  readonly state: SealState;
  readonly identityId: string;
  /** 备案; both null until it is filed, and of the test seal. */
  readonly filingNumber: string | null;
  readonly filingAuthority: string | null;
  /** When it last sealed: a sealing changes the seal's row, so that it cannot be disabled at the same moment. */
  readonly lastUsedAt: string | null;
}
