import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readReportFile, type PlannedReport } from '../../../apps/cli/src/demo/report-file.js';

/** A report that was really published, where one lies beside the checkout; otherwise the project's own example. */
export function realReport(): PlannedReport {
  const published = join(process.cwd(), '../shared/seeds/jiaozuo-2021.json');
  return readReportFile(existsSync(published) ? published : join(process.cwd(), 'examples/wangchuan-2025.json'));
}
