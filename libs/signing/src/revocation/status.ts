/** What a list or an answer says of one certificate. */
export interface RevocationStatus {
  /** null: not revoked. */
  readonly revokedAt: Date | null;
  readonly thisUpdate: Date;
  readonly nextUpdate: Date;
}

/** Evidence as it is fetched and kept in a file; DER. */
export interface RevocationData {
  readonly crls: readonly Uint8Array[];
  readonly ocsps: readonly Uint8Array[];
}

export const NO_REVOCATION_DATA: RevocationData = { crls: [], ocsps: [] };
