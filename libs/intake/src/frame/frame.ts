/** What stands around the body and is not of it; null where the source has none. Words as in the source. */
export interface Frame {
  readonly title: string | null;
  readonly documentNumber: string | null;
  /** Left in the text as its first line as well. */
  readonly addressees: string | null;
  readonly signoff: { readonly issuer: string | null; readonly date: string | null };
  readonly attachments: readonly string[];
}
