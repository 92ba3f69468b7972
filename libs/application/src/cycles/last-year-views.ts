import type { Block } from '@chancery/documents';

/** Where last year's words come from. */
export interface LastYearOrigin {
  readonly kind: 'cycle' | 'pastReport';
  readonly year: number;
  readonly title: string;
  /** false: from a sharing site, to be looked at only (参考). */
  readonly verified: boolean;
}

/** What stood in the same place, by the same department where it is known, a year before. */
export interface LastYearText {
  readonly year: number;
  readonly paragraphs: readonly string[];
  readonly origin: LastYearOrigin;
}

/** Last year's promise (下一年度安排) or problem (存在问题), to be answered this year. */
export interface LastYearPrompt {
  readonly block: Block;
  readonly blockLabel: string;
  readonly place: string;
  /** Empty with its name when the report was imported: everyone is asked. */
  readonly departmentId: string;
  readonly departmentName: string;
  readonly paragraphs: readonly string[];
  readonly origin: LastYearOrigin;
}

export const PROMPTING: Partial<Record<Block, string>> = {
  nextSteps: '上年度提出的下一年度安排:请对照写明落实情况',
  problems: '上年度查摆的问题:请对照写明整改情况',
};
