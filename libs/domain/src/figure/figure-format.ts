/** What an indicator counts; decides how its values are printed and added. */
export const FIGURE_KINDS = { count: '数量', percent: '百分比', amount: '金额' } as const;
export type FigureKind = keyof typeof FIGURE_KINDS;

/** Whether the whole government has one value a year, or each department its own, to be added up. */
export const FIGURE_SCOPES = { government: '全政府一个数', department: '各部门分别统计' } as const;
export type FigureScope = keyof typeof FIGURE_SCOPES;

/** How a value may stand in a sentence. */
export const PRINT_FORMS = { withUnit: '数字加单位', number: '只用数字', tenThousands: '以“万”计' } as const;
export type PrintForm = keyof typeof PRINT_FORMS;

/** What printing has to know of an indicator. */
export interface FigureFormat {
  readonly kind: FigureKind;
  readonly unit: string;
  readonly decimals: number;
}
