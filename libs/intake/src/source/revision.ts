/** A tracked change or a comment of a Word file. */
export interface Revision {
  /** Stable for the same file: kind and place in reading order, e.g. `insertion-3`. */
  readonly id: string;
  readonly kind: 'insertion' | 'deletion' | 'move' | 'comment';
  readonly author: string;
  /** As written in the file; empty when it is not. */
  readonly date: string;
  /** The words inserted or deleted; of a comment what it says. */
  readonly words: string;
  /** UTF-16 units of the result's text: the words concerned. */
  readonly start: number;
  readonly end: number;
}

export type Decision = 'accept' | 'reject';
/** By `Revision.id`. `reject` of a comment takes it off, as `accept` does: its words never enter the text. */
export type Decisions = Readonly<Record<string, Decision>>;
