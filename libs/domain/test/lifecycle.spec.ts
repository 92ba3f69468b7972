import { describe, expect, test } from '@jest/globals';
import { defineLifecycle, isRefusal, nextState, sectionLifecycle } from '../src/index.js';

describe('a lifecycle is one table', () => {
  test('a state that no transition reaches fails at boot', () => {
    const table = () =>
      defineLifecycle<string, string>({
        name: 'lamp',
        initial: 'off',
        states: { off: '关', on: '开', broken: '坏' },
        transitions: [{ action: 'switch', label: '开关', from: ['off'], to: 'on' }],
      });
    expect(table).toThrow('unreachable state broken');
  });

  test('an unknown state in a transition fails at boot', () => {
    const table = () =>
      defineLifecycle<string, string>({
        name: 'lamp',
        initial: 'off',
        states: { off: '关' },
        transitions: [{ action: 'switch', label: '开关', from: ['off'], to: 'on' }],
      });
    expect(table).toThrow('unknown state on in switch');
  });

  test('an action that the state does not allow is a conflict that names the state in Chinese', () => {
    const outcome = nextState(sectionLifecycle, 'notAcknowledged', 'submit');
    expect(isRefusal(outcome) && outcome.code).toBe('STATE_CONFLICT');
    expect(isRefusal(outcome) && outcome.message).toContain('未签收');
  });
});
