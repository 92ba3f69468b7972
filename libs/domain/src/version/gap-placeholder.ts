/** What stands in the report where a department has not sent its text (docs/glossary.md: 空缺). */
export function gapPlaceholder(departmentName: string): string {
  return `〔待${departmentName}报送〕`;
}
