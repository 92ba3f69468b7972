import { describe, expect, test } from '@jest/globals';
import { isRefusal } from '@chancery/domain';
import type { ConformanceReport } from '@chancery/conformance';
import { conformanceOf, reasonIsGiven } from '../src/dispatch/conformance-of-original.js';
import type { DispatchRow } from '../src/ports/dispatch-rows.js';

const report: ConformanceReport = {
  standard: 'GB/T 9704-2012',
  layout: 'redHead',
  pages: 4,
  verdict: 'notMet',
  counts: { met: 1, substituted: 0, notMet: 1, notApplicable: 1 },
  substitutions: [],
  elements: [
    {
      key: 'paper',
      name: '纸张',
      clause: '5.1',
      verdict: 'met',
      reason: '',
      measurements: [{ what: '短边', value: 210, unit: 'mm', wanted: 210, tolerance: 1, page: 1, verdict: 'met' }],
    },
    {
      key: 'topMargin',
      name: '天头',
      clause: '5.2.1',
      verdict: 'notMet',
      reason: '',
      measurements: [
        { what: '天头', value: 41.2, unit: 'mm', wanted: 37, tolerance: 1, page: 2, verdict: 'notMet' },
        { what: '天头', value: 37, unit: 'mm', wanted: 37, tolerance: 1, page: 3, verdict: 'met' },
      ],
    },
    { key: 'seal', name: '印章', clause: '7.3.5.1', verdict: 'notApplicable', reason: '没有印章', measurements: [] },
  ],
};
const dispatch = (conformance: DispatchRow['conformance']) => ({ conformance }) as DispatchRow;

describe('what is kept of a measurement', () => {
  test('every element that applies, what is wrong with value, tolerance and page', () => {
    expect(conformanceOf(report).elements).toEqual([
      { key: 'paper', name: '纸张', clause: '5.1', verdict: 'met', found: '短边 210mm(应为 210±1mm)' },
      { key: 'topMargin', name: '天头', clause: '5.2.1', verdict: 'notMet', found: '天头 41.2mm(应为 37±1mm),第 2 页' },
    ]);
  });
});

describe('an original that is not as the standard asks', () => {
  const wrong = dispatch(conformanceOf(report));
  test('is not sealed without a reason; the refusal names the element', () => {
    const refused = reasonIsGiven(wrong, '');
    expect(isRefusal(refused) && [refused.code, refused.message]).toEqual([
      'CONFORMANCE_REASON_REQUIRED',
      expect.stringContaining('天头'),
    ]);
  });
  test('is sealed with one', () => expect(reasonIsGiven(wrong, '天头按本机关惯例。')).toBe(true));
  test('stand-in faces need no reason, nor does an original made before it was measured', () => {
    expect(reasonIsGiven(dispatch({ ...conformanceOf(report), verdict: 'substituted' }), '')).toBe(true);
    expect(reasonIsGiven(dispatch(null), '')).toBe(true);
  });
});
