import type { Row } from './rows.js';

/** A version printed as a proof (清样), once for each layout of its dispatch form. */
export interface ProofRow extends Row {
  readonly versionId: string;
  /** Digest of what is printed besides the text: dispatch fields and layout. */
  readonly layoutKey: string;
  readonly digest: string;
  readonly size: number;
  readonly pages: number;
  readonly at: string;
}

/** A person has opened a version: when for the first time, and which text it was. */
export interface VersionViewRow extends Row {
  readonly accountId: string;
  readonly versionId: string;
  readonly digest: string;
  readonly at: string;
}

/** An authorisation (授权代签) taken back before its time. */
export interface RevocationRow extends Row {
  readonly authorisationId: string;
  readonly accountId: string;
  readonly reason: string;
  readonly at: string;
}
