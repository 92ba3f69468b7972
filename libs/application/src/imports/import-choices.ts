import type { Decisions, HeadingChoices } from '@chancery/intake';

/**
 * All that a person has decided about an import: the same file with the same choices gives the same text. Decisions come
 * first: they change the source, in which the others have their places.
 */
export interface ImportChoices {
  /** Tracked changes and comments, by their id. */
  readonly decisions: Decisions;
  /** Automatic changes that are taken back, by their id. */
  readonly undone: readonly string[];
  /** What a line is, by its place in the source. */
  readonly headings: HeadingChoices;
}

export const NO_CHOICES: ImportChoices = { decisions: {}, undone: [], headings: {} };
