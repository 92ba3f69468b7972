/**
 * Words for what comes in and for what becomes of it, in the order of an administrative procedure. A number told with
 * a later word is a part of the number told with an earlier one; numbers of two stages are never added up.
 */
export const INTAKE = [
  '应当',
  '应出庭',
  '收到',
  '接到',
  '接收',
  '收案',
  '新收',
  '受理',
  '立案',
  '排查',
  '发现',
  '查找',
  '梳理',
  '征集',
  '收集',
  '调处',
  '处理',
  '办理',
  '审理',
  '上报',
  '报送',
  '推荐',
  '申请',
  '申报',
  '检查',
  '评查',
  '抽查',
  '抽检',
  '审查',
  '调解',
  '承办',
  '自办',
  '交办',
  '转办',
  '登记',
  '参考',
  '报名',
  '应到',
  '涉及',
  '计划',
] as const;

/** What becomes of it. */
export const OUTCOME = [
  '审结',
  '办结',
  '结案',
  '已结',
  '办成',
  '调解成功',
  '成功调解',
  '成功化解',
  '调成',
  '化解',
  '解决',
  '整改',
  '改正',
  '采用',
  '采纳',
  '录用',
  '获批',
  '答复',
  '办复',
  '回复',
  '公布',
  '实际出庭',
  '实际',
  '完成',
  '合格',
  '通过',
  '撤销',
  '维持',
  '驳回',
  '胜诉',
  '败诉',
  '执行到位',
  '和解',
  '终止',
  '移送',
  '解除',
  '实到',
] as const;

/** Ways in which a case is concluded: each in one of them, so that they are kinds and none is a stage of another. */
export const DISPOSITION =
  /撤诉|败诉|胜诉|判决|裁定|维持|撤销|撤回|变更|确认|责令|驳回|终止|调解|和解|移送|不予|其他|其它/;

/** The words of a table that stand in `words`, longest first. */
export function wordsIn(table: readonly string[], words: string): string[] {
  return table.filter((word) => words.includes(word)).sort((a, b) => b.length - a.length);
}
