import { defineLifecycle } from '../kernel/lifecycle.js';

export type ReviewDocumentState = 'open' | 'adopted' | 'discarded';
export type ReviewDocumentAction = 'adopt' | 'discard';

/** A text under review (建议稿): one is open for a section at a time. */
export const reviewDocumentLifecycle = defineLifecycle<ReviewDocumentState, ReviewDocumentAction>({
  name: 'reviewDocument',
  initial: 'open',
  states: { open: '审改中', adopted: '已采用', discarded: '已作废' },
  transitions: [
    { action: 'adopt', label: '采用审改结果', from: ['open'], to: 'adopted' },
    { action: 'discard', label: '作废建议稿', from: ['open'], to: 'discarded' },
  ],
});
