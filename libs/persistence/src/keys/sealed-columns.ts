/** What a secret is; each purpose has a key of its own under the master key. */
export type SealedPurpose = 'private keys at rest' | 'passwords at rest' | 'second factors at rest';

export interface SealedColumn {
  readonly table: string;
  readonly column: string;
  readonly purpose: SealedPurpose;
}

/** Every column with a secret under the master key; one that is missing here would be lost when the key is changed. */
export const SEALED_COLUMNS: readonly SealedColumn[] = [
  { table: 'certificate_authority', column: 'sealed_key', purpose: 'private keys at rest' },
  { table: 'mail_settings', column: 'sealed_password', purpose: 'passwords at rest' },
  { table: 'second_factor', column: 'sealed_secret', purpose: 'second factors at rest' },
  { table: 'signing_identity', column: 'sealed_key', purpose: 'private keys at rest' },
];
