import type { Outcome } from '@chancery/domain';
import type { Imported, ImportOptions } from '@chancery/intake';

/** What comes from outside to be read: a file, or what was pasted under a name that says what it is. */
export interface ForeignText extends ImportOptions {
  readonly name: string;
  readonly data: Uint8Array;
}

/**
 * Reads files of strangers away from this process, a few at a time. Refused is what is none, what is broken or hostile,
 * what takes too long, and at once what comes when too many wait (IMPORT_BUSY).
 */
export interface ForeignTextReader {
  read(text: ForeignText): Promise<Outcome<Imported>>;
}
