import type { Stage } from '@chancery/domain';
import type { Outline } from '@chancery/documents';

/** A kind of yearly report as data (templates/report-types/*.json). */
export interface ReportType {
  readonly key: string;
  readonly name: string;
  readonly layoutVersion: string;
  readonly stages: readonly Stage[];
  readonly requiredBlocks: readonly string[];
  readonly outline: Outline;
}

export interface ReportTypes {
  list(): readonly ReportType[];
  get(key: string): ReportType | null;
}
