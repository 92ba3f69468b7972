import type { ConformanceReport } from '@chancery/conformance';
import { conflict, type Refusal } from '@chancery/domain';
import type { DispatchConformance, DispatchRow } from '../ports/dispatch-rows.js';

/** What is kept of a measurement with the dispatch: every element that applies, in words. */
export function conformanceOf(report: ConformanceReport): DispatchConformance {
  const told = (measurements: ConformanceReport['elements'][number]['measurements'], isWrong: boolean): string =>
    measurements
      .filter((m) => !isWrong || m.verdict === 'notMet')
      .slice(0, 3)
      .map(({ what, value, unit, wanted, tolerance, page }) => {
        const asked = tolerance === undefined ? `${wanted}` : `${wanted}±${tolerance}`;
        return `${what} ${value}${unit}(应为 ${asked}${unit})${isWrong && page ? `,第 ${page} 页` : ''}`;
      })
      .join(';');
  return {
    verdict: report.verdict,
    substitutions: report.substitutions,
    elements: report.elements.flatMap(({ key, name, clause, verdict, measurements }) =>
      verdict === 'notApplicable'
        ? []
        : [{ key, name, clause, verdict, found: told(measurements, verdict === 'notMet') }],
    ),
  };
}

/** An original that is not as the standard asks is sealed only with a reason, which is kept. */
export function reasonIsGiven({ conformance }: DispatchRow, reason: string): true | Refusal {
  if (conformance?.verdict !== 'notMet' || reason !== '') return true;
  const wrong = conformance.elements.filter(({ verdict }) => verdict === 'notMet').map(({ name }) => name);
  return conflict(
    'CONFORMANCE_REASON_REQUIRED',
    `正本有 ${wrong.length} 个要素不符合 GB/T 9704-2012:${wrong.join('、')}。请重新排版;确需用印的,请写明理由后再申请。`,
    { elements: wrong },
  );
}
