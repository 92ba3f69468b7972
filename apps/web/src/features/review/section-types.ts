import type { FragmentDoc, RedlineBlock, ReviewDoc } from '@chancery/documents/browser';
import type { Schemas } from '../../api-client/client.js';

export type Section = Schemas['SectionView'];
export type Outcome = Schemas['SectionOutcome'];
export type Review = Schemas['ReviewAnswer'];
export type ReviewDocument = Schemas['ReviewDocumentView'];
export type Comment = Schemas['CommentView'];

/** A text with suggestions as it is worked on; another one is another desk. */
export interface ShownReview {
  readonly key: number;
  readonly document: ReviewDocument;
  readonly content: ReviewDoc;
  readonly actions: Review['actions'];
  /** Put together here after a conflict: the server does not have it yet. */
  readonly unsent: boolean;
}

/** The model's own types of texts that the interface describes. */
export const fragmentOf = (content: unknown): FragmentDoc | null => (content ?? null) as FragmentDoc | null;
export const reviewOf = (content: unknown): ReviewDoc => content as ReviewDoc;
export const redlineOf = (blocks: unknown): readonly RedlineBlock[] => (blocks ?? []) as readonly RedlineBlock[];

export const pictureUrlOf =
  (sectionId: string) =>
  (digest: string): string =>
    `/api/sections/${sectionId}/pictures/${digest}`;
