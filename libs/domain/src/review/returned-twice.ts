/** From this return on the department's head is told besides the liaison (domain: 退回两次,告知部门负责人). */
const TOLD_FROM = 2;

export function returnConcernsHead(returns: number): boolean {
  return returns >= TOLD_FROM;
}
