import { defineLifecycle } from '../kernel/lifecycle.js';

export type CommentState = 'open' | 'resolved';
export type CommentAction = 'resolve' | 'reopen';

/** A remark on words of a text: open until somebody of the office says that it is settled. */
export const commentLifecycle = defineLifecycle<CommentState, CommentAction>({
  name: 'comment',
  initial: 'open',
  states: { open: '待处理', resolved: '已处理' },
  transitions: [
    { action: 'resolve', label: '标为已处理', from: ['open'], to: 'resolved' },
    { action: 'reopen', label: '重新打开', from: ['resolved'], to: 'open' },
  ],
});
