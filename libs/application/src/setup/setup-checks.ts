import { OFFICERS, POSTS, uncoveredDepartments, type Post } from '@chancery/domain';
import { currentSeal } from '../seal/known-seals.js';
import type { CheckResult, SetupCheck, SetupFacts } from './setup-check.js';

const MANY = 5;

/** Names, cut short when there are many. */
function named(names: readonly string[]): string {
  const shown = names.slice(0, MANY).join('、');
  return names.length > MANY ? `${shown}等 ${names.length} 个` : shown;
}

const missingOr = (missing: readonly string[], what: string, good: string): CheckResult =>
  missing.length === 0 ? { done: true, detail: good } : { done: false, detail: `${what}:${named(missing)}` };

function withoutHolder(facts: SetupFacts, posts: readonly Post[]): string[] {
  return posts.filter((post) => !facts.held.some((h) => h.post === post)).map((post) => POSTS[post]);
}

function departmentsWithout({ departments, held }: SetupFacts, post: Post): string[] {
  const holding = held.flatMap((h) => (h.post === post && h.departmentId ? [h.departmentId] : []));
  return uncoveredDepartments(departments, new Set(holding)).map((d) => d.name);
}

/** Posts without which no report gets from opening to issuing, besides those of the stages. */
const NEEDED: readonly Post[] = ['editor', 'chiefEditor', 'registrar', 'sealKeeper'];

export const SETUP_CHECKS: readonly SetupCheck[] = [
  {
    key: 'departments',
    label: '建立部门',
    link: '/admin/departments',
    required: true,
    by: 'systemAdmin',
    check: ({ departments }) =>
      departments.length > 0
        ? { done: true, detail: `已建立 ${departments.length} 个部门` }
        : { done: false, detail: '尚无部门。可逐个新建,也可用 Excel 表一次导入' },
  },
  {
    key: 'people',
    label: '建立人员账号',
    link: '/admin/people',
    required: true,
    by: 'systemAdmin',
    check({ accounts, held }) {
      const officers = new Set(held.filter((h) => OFFICERS.includes(h.post)).map((h) => h.accountId));
      const people = accounts.filter((a) => !officers.has(a.id)).length;
      return people > 0
        ? { done: true, detail: `已建立 ${people} 人` }
        : { done: false, detail: '除三员外尚无人员。可逐个新建,也可用 Excel 表一次导入' };
    },
  },
  {
    key: 'liaisons',
    label: '各部门有联络员',
    link: '/admin/people',
    required: true,
    by: 'securityAdmin',
    check: (facts) =>
      facts.departments.length === 0
        ? { done: false, detail: '尚无部门' }
        : missingOr(departmentsWithout(facts, 'liaison'), '尚无联络员的部门', '每个部门都有联络员'),
  },
  {
    key: 'heads',
    label: '各部门有负责人',
    link: '/admin/people',
    required: true,
    by: 'securityAdmin',
    check: (facts) =>
      facts.departments.length === 0
        ? { done: false, detail: '尚无部门' }
        : missingOr(departmentsWithout(facts, 'departmentHead'), '尚无负责人的部门', '每个部门都有负责人'),
  },
  {
    key: 'posts',
    label: '编审、文书、印章岗位有人',
    link: '/admin/people',
    required: true,
    by: 'securityAdmin',
    check: (facts) => missingOr(withoutHolder(facts, NEEDED), '无人任', '都有人任'),
  },
  {
    key: 'reportTypes',
    label: '报告类型',
    link: '/admin/report-types',
    required: true,
    by: 'systemAdmin',
    check: ({ reportTypes }) =>
      missingOr(
        reportTypes.length > 0 ? [] : ['尚无报告类型'],
        '需新建',
        `可用:${named(reportTypes.map((t) => t.name))}`,
      ),
  },
  {
    key: 'stages',
    label: '审批各环节有人',
    link: '/admin/people',
    required: true,
    by: 'securityAdmin',
    check(facts) {
      const posts = [...new Set(facts.reportTypes.flatMap((t) => t.stages.map((s) => s.post)))];
      return missingOr(withoutHolder(facts, posts), '审批环节无人任', '每个环节都有人');
    },
  },
  {
    key: 'seal',
    label: '印章',
    link: '/admin/seal',
    required: false,
    by: 'systemAdmin',
    async check({ tx }) {
      const seal = await currentSeal(tx);
      if (seal?.upload) return { done: true, detail: seal.identity.subjectName };
      return { done: false, detail: '现用系统自制的测试章,印发的文件会标明“测试”。请导入备案的电子印章' };
    },
  },
  {
    key: 'mail',
    label: '邮件提醒',
    link: '/admin/mail',
    required: false,
    by: 'systemAdmin',
    async check({ tx }) {
      const [settings] = await tx.mailSettings.list({ state: 'enabled' });
      return settings
        ? { done: true, detail: `经 ${settings.host} 发送` }
        : { done: false, detail: '未启用,提醒只在系统内显示' };
    },
  },
];
