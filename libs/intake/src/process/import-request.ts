import type { IntakeCode } from '../refuse.js';
import type { Imported } from '../imported.js';
import type { ImportOptions } from '../import-file.js';

/** What goes to the child process. */
export interface ImportRequest extends ImportOptions {
  /** Name of the file; its ending parts text from HTML. */
  readonly name: string;
  readonly data: Uint8Array;
}

/** What comes back from it. */
export type ImportAnswer =
  | { readonly kind: 'imported'; readonly imported: Imported }
  | { readonly kind: 'refused'; readonly code: IntakeCode; readonly details: string | undefined };

export interface ImportLimits {
  /** After this the child is killed. */
  readonly milliseconds: number;
  /** Heap of the child. */
  readonly megabytes: number;
}

export const IMPORT_LIMITS: ImportLimits = { milliseconds: 30_000, megabytes: 384 };
