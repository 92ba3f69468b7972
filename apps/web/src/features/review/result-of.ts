import { applySuggestions, fragmentOfReview, type FragmentDoc, type ReviewDoc } from '@chancery/documents/browser';

/** The text that suggestions would make, for comparing; what cannot be a text yet is shown as it was. */
export const resultOf = (doc: ReviewDoc, settled: FragmentDoc): FragmentDoc =>
  fragmentOfReview(applySuggestions(doc)) ?? settled;
