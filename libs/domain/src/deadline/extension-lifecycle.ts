import { defineLifecycle } from '../kernel/lifecycle.js';

export type ExtensionState = 'asked' | 'granted' | 'refused';
export type ExtensionAction = 'grant' | 'refuse';

/** 申请延期: asked by the department, answered once by an editor. */
export const extensionLifecycle = defineLifecycle<ExtensionState, ExtensionAction>({
  name: 'extension',
  initial: 'asked',
  states: { asked: '待答复', granted: '同意延期', refused: '不同意延期' },
  transitions: [
    { action: 'grant', label: '同意延期', from: ['asked'], to: 'granted' },
    { action: 'refuse', label: '不同意延期', from: ['asked'], to: 'refused' },
  ],
});
