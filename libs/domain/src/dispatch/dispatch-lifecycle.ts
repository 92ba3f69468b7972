import { defineLifecycle } from '../kernel/lifecycle.js';

export type DispatchState =
  | 'prepared'
  | 'stopped'
  | 'signedOff'
  | 'numbered'
  | 'rechecked'
  | 'rendering'
  | 'rendered'
  | 'sealRequested'
  | 'sealing'
  | 'sealed'
  | 'issued';

export type DispatchAction =
  | 'prepareDispatch'
  | 'stopForSecrecy'
  | 'signOff'
  | 'assignNumber'
  | 'voidNumber'
  | 'recheck'
  | 'render'
  | 'finishRender'
  | 'failRender'
  | 'confirmFile'
  | 'withdrawConfirmation'
  | 'waiveSignature'
  | 'requestSeal'
  | 'affixSeal'
  | 'withdrawSeal'
  | 'finishSeal'
  | 'failSeal'
  | 'issue';

/**
 * From dispatch form to issued document: the number is taken after sign-off and before printing,
 * the text is rendered once, then sealed by a second person, then issued.
 */
export const dispatchLifecycle = defineLifecycle<DispatchState, DispatchAction>({
  name: 'dispatch',
  initial: 'prepared',
  states: {
    prepared: '已拟发文稿纸',
    stopped: '已停止(涉密)',
    signedOff: '已签发',
    numbered: '已编号',
    rechecked: '已复核',
    rendering: '正在排版',
    rendered: '正本已成',
    sealRequested: '待用印',
    sealing: '正在用印',
    sealed: '已用印',
    issued: '已印发',
  },
  transitions: [
    { action: 'prepareDispatch', label: '拟发文稿纸', from: ['prepared'], to: 'prepared' },
    { action: 'stopForSecrecy', label: '标注密级', from: ['prepared'], to: 'stopped' },
    { action: 'signOff', label: '签发', from: ['prepared'], to: 'signedOff' },
    { action: 'assignNumber', label: '编号', from: ['signedOff'], to: 'numbered' },
    { action: 'voidNumber', label: '作废文号', from: ['numbered', 'rechecked'], to: 'signedOff' },
    { action: 'recheck', label: '复核', from: ['numbered'], to: 'rechecked' },
    { action: 'render', label: '排版', from: ['rechecked'], to: 'rendering' },
    { action: 'finishRender', label: '排版完成', from: ['rendering'], to: 'rendered' },
    { action: 'failRender', label: '排版失败', from: ['rendering'], to: 'rechecked' },
    { action: 'confirmFile', label: '确认签名', from: ['rendered'], to: 'rendered' },
    {
      action: 'withdrawConfirmation',
      label: '撤回签名确认',
      from: ['rendered', 'sealRequested', 'sealing'],
      to: 'rendered',
    },
    { action: 'waiveSignature', label: '免予签名', from: ['rendered'], to: 'rendered' },
    { action: 'requestSeal', label: '申请用印', from: ['rendered'], to: 'sealRequested' },
    { action: 'affixSeal', label: '用印', from: ['sealRequested'], to: 'sealing' },
    { action: 'withdrawSeal', label: '撤回用印', from: ['sealRequested', 'sealing'], to: 'rendered' },
    { action: 'finishSeal', label: '用印完成', from: ['sealing'], to: 'sealed' },
    { action: 'failSeal', label: '用印失败', from: ['sealing'], to: 'rendered' },
    { action: 'issue', label: '印发', from: ['sealed'], to: 'issued' },
  ],
});
