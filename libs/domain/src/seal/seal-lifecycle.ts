import { defineLifecycle } from '../kernel/lifecycle.js';

export type SealState = 'made' | 'filed' | 'enabled' | 'disabled' | 'enablingRequested' | 'destroyed';

export type SealAction = 'file' | 'enable' | 'decline' | 'disable' | 'requestEnabling' | 'destroy';

/**
 * An electronic seal from making to destroying (制作、备案、启用、停用、销毁; 国办发〔2025〕33号《电子印章管理办法》): it seals only
 * while it is enabled. A destroyed one has no key any more; certificate and picture stay, so that what it sealed verifies.
 */
export const sealLifecycle = defineLifecycle<SealState, SealAction>({
  name: 'seal',
  initial: 'made',
  states: {
    made: '已制作',
    filed: '已备案',
    enabled: '已启用',
    disabled: '已停用',
    enablingRequested: '待重新启用',
    destroyed: '已销毁',
  },
  transitions: [
    { action: 'file', label: '备案', from: ['made'], to: 'filed' },
    { action: 'enable', label: '启用', from: ['filed', 'enablingRequested'], to: 'enabled' },
    { action: 'decline', label: '不同意启用', from: ['filed'], to: 'made' },
    { action: 'decline', label: '不同意启用', from: ['enablingRequested'], to: 'disabled' },
    { action: 'disable', label: '停用', from: ['enabled'], to: 'disabled' },
    { action: 'requestEnabling', label: '申请重新启用', from: ['disabled'], to: 'enablingRequested' },
    { action: 'destroy', label: '销毁', from: ['made', 'filed', 'disabled', 'enablingRequested'], to: 'destroyed' },
  ],
});
