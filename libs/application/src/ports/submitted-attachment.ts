/** 佐证材料, or a picture for the text. */
export type AttachmentKind = 'evidence' | 'picture';

/** A file as a submission froze it. */
export interface SubmittedAttachment {
  readonly attachmentId: string;
  readonly kind: AttachmentKind;
  readonly name: string;
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
}
