import { listSuggestions, type ReviewDoc, type Suggestion } from '@chancery/documents';
import type { ReviewDocumentRow, SuggestionAuthor } from '../ports/review-rows.js';

type Authors = ReviewDocumentRow['authors'];
type Reviewed = Pick<ReviewDocumentRow, 'content' | 'authors'>;

const sayings = (doc: ReviewDoc): Map<string, Suggestion> => new Map(listSuggestions(doc).map((one) => [one.id, one]));
const saysTheSame = (a: Suggestion | undefined, b: Suggestion): boolean =>
  a?.inserted === b.inserted && a.deleted === b.deleted;

/** Who wrote in each suggestion: whoever saved it when it first appeared or said something else than before. */
export function authorsAfter(before: Reviewed, content: ReviewDoc, author: SuggestionAuthor): Authors {
  const was = sayings(before.content);
  return Object.fromEntries(
    listSuggestions(content).map((one) => {
      const known = before.authors[one.id] ?? [];
      const isNew = known.length === 0 || !saysTheSame(was.get(one.id), one);
      const spoke = known.some(({ accountId }) => accountId === author.accountId);
      return [one.id, isNew && !spoke ? [...known, author] : known];
    }),
  );
}

/** Suggestions in which somebody else has a hand and that the new text no longer has. */
export function goneOfOthers(before: Reviewed, content: ReviewDoc, accountId: string): string[] {
  const now = sayings(content);
  return [...sayings(before.content).keys()].filter(
    (id) => !now.has(id) && (before.authors[id] ?? []).some((author) => author.accountId !== accountId),
  );
}

/** What is left of the record when suggestions have been settled. */
export function authorsOf(authors: Authors, content: ReviewDoc): Authors {
  return Object.fromEntries(listSuggestions(content).map(({ id }) => [id, authors[id] ?? []]));
}
