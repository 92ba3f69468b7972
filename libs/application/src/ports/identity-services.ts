/** Sessions that are good now, as the session store knows them. */
export interface LiveSessions {
  /** Ids of the account's log-ins whose session has not run out, with the person's last request, ISO 8601. */
  ofAccount(accountId: string): Promise<ReadonlyMap<string, string>>;
}

/** Codes of a second factor (RFC 6238: SHA-1, 6 digits, 30 seconds, as every authenticator app takes them). */
export interface OneTimeCodes {
  /** A new secret of 160 bits. */
  newSecret(): Uint8Array;
  /** For a QR code: `otpauth://totp/…`. */
  uri(secret: Uint8Array, issuer: string, account: string): string;
  /** The secret as people type it: Base32. */
  text(secret: Uint8Array): string;
  /** The time step that the code belongs to, one before or after now at most; null when it is not right. */
  stepOf(secret: Uint8Array, code: string): number | null;
}
