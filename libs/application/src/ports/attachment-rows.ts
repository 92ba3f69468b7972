import type { GuardedRow } from './rows.js';
import type { AttachmentKind } from './submitted-attachment.js';

/** A file handed in with a section. Its bytes stay for as long as a submission or a text names them. */
export interface AttachmentRow extends GuardedRow {
  readonly state: 'kept' | 'removed';
  readonly cycleId: string;
  readonly sectionId: string;
  readonly departmentId: string;
  readonly kind: AttachmentKind;
  /** As it was called where it came from, without path. */
  readonly name: string;
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
  /** Pixels; null unless it is a picture for the text. */
  readonly width: number | null;
  readonly height: number | null;
  readonly addedBy: string;
  readonly addedByName: string;
  readonly addedAt: string;
}
