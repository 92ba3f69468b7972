import type { TokenCode } from './token-refused.js';

/** What the child process is asked: what certificates a token shows, or one signature. */
export type TokenRequest = { readonly module: string } & (
  | { readonly kind: 'list'; readonly tokenLabel: string | null }
  | {
      readonly kind: 'sign';
      readonly tokenLabel: string;
      /** CKA_ID, hex */
      readonly keyId: string;
      readonly keyType: 'rsa' | 'ec';
      readonly pin: string;
      readonly data: Uint8Array;
    }
);

export interface TokenCertificate {
  readonly tokenLabel: string;
  /** CKA_ID, hex */
  readonly keyId: string;
  /** DER */
  readonly certificate: Uint8Array;
}

/** What it answers. `detail` is a name of the standard (CKR_…), never a secret. */
export type TokenAnswer =
  | { readonly kind: 'certificates'; readonly certificates: readonly TokenCertificate[] }
  | { readonly kind: 'signature'; readonly value: Uint8Array }
  | { readonly kind: 'refused'; readonly code: TokenCode; readonly detail: string };
