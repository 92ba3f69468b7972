import type { AddedPastReport } from '@chancery/application';
import type { Cast } from '../../../../apps/cli/src/demo/cast.js';
import type { Things } from '../page-list.js';
import { LAST_YEAR_PAGE, LAST_YEAR_TITLE, lastYearWordFile } from '../last-year-report.js';

/** A Word file that waits to be settled and mended, and a copied page from a sharing site that was confirmed. */
export async function pastReports(cast: Cast): Promise<Things['pastReports']> {
  const editor = cast.of('editor');
  const add = async (name: string, data: Uint8Array): Promise<string> =>
    (await editor.upload<AddedPastReport>(`/past-reports?name=${encodeURIComponent(name)}`, data)).pastReport.id;
  const waitingId = await add('2021年度法治政府建设情况报告.docx', lastYearWordFile());
  const page = LAST_YEAR_PAGE.replace('<p>', '<p>下面是小编为大家整理的报告，供大家参考。</p><p>');
  const confirmedId = await add('粘贴的网页.html', new TextEncoder().encode(page));
  await editor.call('POST', `/past-reports/${confirmedId}/confirmation`, {
    reportType: 'law-government',
    year: 2020,
    title: LAST_YEAR_TITLE.replace('2021', '2020'),
  });
  return { waitingId, confirmedId };
}
