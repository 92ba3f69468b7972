/**
 * 佐证材料; a picture for the text; the original of an imported text as it came; a text from a sharing site, which may
 * be looked at and never taken.
 */
export type AttachmentKind = 'evidence' | 'picture' | 'original' | 'reference';

/** A file as a submission froze it. */
export interface SubmittedAttachment {
  readonly attachmentId: string;
  readonly kind: AttachmentKind;
  readonly name: string;
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
}
