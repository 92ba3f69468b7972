import { readFile } from 'node:fs/promises';
import { measureConformance, UnreadablePdf, type ConformanceReport } from '@chancery/conformance';
import { SettingsError } from '@chancery/runtime';
import { printConformance } from './print-conformance.js';

export interface ConformanceCommandOptions {
  readonly json?: boolean;
}

async function read(file: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(file));
  } catch {
    throw new SettingsError([`无法读取文件 ${file}`]);
  }
}

/**
 * Measures a PDF against GB/T 9704-2012 and prints each element.
 * 0 when every element is met or a face stands in, 1 when one is not met, 2 when the file cannot be read.
 */
export async function conformance(file: string, options: ConformanceCommandOptions): Promise<number> {
  let report: ConformanceReport;
  try {
    report = await measureConformance(await read(file));
  } catch (error) {
    if (!(error instanceof UnreadablePdf)) throw error;
    console.error(`${error.message}(${error.code})`);
    return 2;
  }
  if (options.json) console.log(JSON.stringify(report, null, 2));
  else printConformance(report);
  return report.verdict === 'notMet' ? 1 : 0;
}
