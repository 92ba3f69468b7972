import type { ConformanceReport, Measurement, Verdict } from '@chancery/conformance';

const WORDS: Readonly<Record<Verdict, string>> = {
  met: '符合  ',
  substituted: '代用  ',
  notMet: '不符合',
  notApplicable: '不适用',
};

function told({ what, value, unit, wanted, tolerance, page }: Measurement): string {
  const asked = tolerance === undefined ? `${wanted}` : `${wanted}±${tolerance}`;
  return `${what} ${value}${unit}(应为 ${asked}${unit})${page ? `,第 ${page} 页` : ''}`;
}

/** One line an element, its measurements beside it; what is not met with every place. */
export function printConformance(report: ConformanceReport): void {
  const kind = report.layout === 'redHead' ? '红头公文' : '公开稿';
  console.log(`${report.standard} · ${kind} · ${report.pages} 页`);
  for (const { name, clause, verdict, measurements, reason } of report.elements) {
    const shown = verdict === 'notMet' ? measurements.filter((m) => m.verdict === 'notMet') : measurements;
    console.log(`${WORDS[verdict]}  ${name}(${clause}) ${reason || shown.map(told).join(';')}`);
  }
  for (const line of report.substitutions) console.log(`代用字体:${line}`);
  const { met, substituted, notMet, notApplicable } = report.counts;
  console.log(`合计:符合 ${met},代用 ${substituted},不符合 ${notMet},不适用 ${notApplicable}`);
}
