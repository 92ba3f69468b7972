import { diffChars } from 'diff';

export interface TextChange {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** The redline (花脸稿) between two plain texts, character by character. */
export function compareText(before: string, after: string): TextChange[] {
  return diffChars(before, after).map((part) => ({
    kind: part.added ? 'added' : part.removed ? 'removed' : 'same',
    text: part.value,
  }));
}
