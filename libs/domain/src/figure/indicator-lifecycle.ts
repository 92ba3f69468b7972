import { defineLifecycle } from '../kernel/lifecycle.js';

export type IndicatorState = 'proposed' | 'active' | 'retired';
export type IndicatorAction = 'change' | 'enter' | 'choose' | 'retire' | 'restore';

/** An indicator of the ledger: proposed by a department or defined by an editor, until nobody counts it any more. */
export const indicatorLifecycle = defineLifecycle<IndicatorState, IndicatorAction>({
  name: 'indicator',
  initial: 'proposed',
  states: { proposed: '待编辑确认', active: '在用', retired: '已停用' },
  transitions: [
    // An editor who saves a proposed indicator has confirmed it.
    { action: 'change', label: '修改指标', from: ['proposed', 'active'], to: 'active' },
    { action: 'enter', label: '填报数据', from: ['proposed'], to: 'proposed' },
    { action: 'enter', label: '填报数据', from: ['active'], to: 'active' },
    { action: 'choose', label: '选定数据', from: ['proposed'], to: 'proposed' },
    { action: 'choose', label: '选定数据', from: ['active'], to: 'active' },
    { action: 'retire', label: '停用指标', from: ['proposed', 'active'], to: 'retired' },
    { action: 'restore', label: '恢复指标', from: ['retired'], to: 'active' },
  ],
});
