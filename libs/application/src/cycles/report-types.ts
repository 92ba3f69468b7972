import type { Stage } from '@chancery/domain';
import type { Block, Outline } from '@chancery/documents';

/** A kind of yearly report as data: bundled (templates/report-types/*.json) or the government's own. */
export interface ReportType {
  readonly key: string;
  readonly name: string;
  readonly layoutVersion: string;
  readonly stages: readonly Stage[];
  readonly requiredBlocks: readonly Block[];
  readonly outline: Outline;
}

/** The bundled ones: starting points for a government's own. */
export interface ReportTypes {
  list(): readonly ReportType[];
  get(key: string): ReportType | null;
}
