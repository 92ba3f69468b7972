import { randomBytes } from 'node:crypto';
import { OFFICE_POSTS, type Post } from '@chancery/domain';
import { ApiPerson } from './api-person.js';
import type { Timeline } from './timeline.js';

interface CastMember {
  readonly person: ApiPerson;
  readonly userName: string;
  readonly password: string;
  readonly post: Post;
  readonly department: string | null;
}

export interface Cast {
  readonly members: readonly CastMember[];
  readonly departmentIds: ReadonlyMap<string, string>;
  of(post: Post, department?: string): ApiPerson;
}

const SURNAMES = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕';
const GIVEN = [
  '立新',
  '文博',
  '建华',
  '晓梅',
  '志远',
  '雅琴',
  '国栋',
  '海燕',
  '明哲',
  '静怡',
  '思源',
  '春雷',
  '慧敏',
  '永康',
];

/** Invented names, each once. */
function inventedName(index: number): string {
  const surname = [...SURNAMES][index % SURNAMES.length] ?? '王';
  return `${surname}${GIVEN[(index * 5 + Math.floor(index / SURNAMES.length)) % GIVEN.length]}`;
}

const freshPassword = (): string => `${randomBytes(9).toString('base64url')}-7Qz`;

interface Officers {
  readonly officers: readonly {
    readonly account: { readonly userName: string };
    readonly initialPassword: string;
    readonly post: Post;
  }[];
}

interface NewAccount {
  readonly account: { readonly id: string };
  readonly initialPassword: string;
}

/**
 * Founds a government with the setup code and fills it through the public API: the system administrator makes
 * departments and accounts, the security administrator gives posts, everyone changes the initial password.
 */
export async function foundGovernment(
  url: string,
  timeline: Timeline,
  input: { setupCode: string; government: string; departments: readonly string[]; prefix: string },
): Promise<Cast> {
  const members: CastMember[] = [];
  let named = 0;
  const installer = new ApiPerson(url, '安装人员');
  const officerOf = (role: string) => ({ userName: `${input.prefix}${role}`, displayName: inventedName(named++) });
  const officers = {
    systemAdmin: officerOf('sysadmin'),
    securityAdmin: officerOf('secadmin'),
    auditAdmin: officerOf('auditor'),
  };
  const founded = await timeline.step(installer, '建立政府', input.government, () =>
    installer.call<Officers>('POST', '/setup/governments', {
      setupCode: input.setupCode,
      name: input.government,
      officers,
    }),
  );
  const admit = async (post: Post, department: string | null, userName: string, initial: string, name: string) => {
    const person = new ApiPerson(url, name);
    const password = freshPassword();
    await person.firstLogIn(userName, initial, password);
    members.push({ person, userName, password, post, department });
    return person;
  };
  for (const made of founded.officers) {
    const role = officers[made.post as keyof typeof officers];
    await admit(made.post, null, role.userName, made.initialPassword, role.displayName);
  }
  const of = (post: Post, department?: string): ApiPerson => {
    const found = members.find((m) => m.post === post && (department === undefined || m.department === department));
    if (!found) throw new Error(`nobody holds ${post} in ${department ?? 'the government'}`);
    return found.person;
  };
  const systemAdmin = of('systemAdmin');
  const securityAdmin = of('securityAdmin');

  const departmentIds = new Map<string, string>();
  await timeline.step(systemAdmin, '新建部门', `${input.departments.length} 个`, async () => {
    for (const name of input.departments) {
      const { id } = await systemAdmin.call<{ id: string }>('POST', '/departments', { name });
      departmentIds.set(name, id);
    }
  });
  const enlist = async (post: Post, department: string | null, userName: string): Promise<void> => {
    const displayName = inventedName(named++);
    const made = await systemAdmin.call<NewAccount>('POST', '/accounts', { userName, displayName });
    await securityAdmin.call('POST', `/accounts/${made.account.id}/posts`, {
      post,
      departmentId: department ? departmentIds.get(department) : null,
    });
    await admit(post, department, userName, made.initialPassword, displayName);
  };
  await timeline.step(
    systemAdmin,
    '新建账号、授予岗位',
    `${OFFICE_POSTS.length + input.departments.length * 2} 人`,
    async () => {
      for (const post of OFFICE_POSTS) await enlist(post, null, `${input.prefix}${post.toLowerCase()}`);
      for (const [i, department] of input.departments.entries()) {
        const number = String(i + 1).padStart(2, '0');
        await enlist('liaison', department, `${input.prefix}liaison${number}`);
        await enlist('departmentHead', department, `${input.prefix}head${number}`);
      }
    },
  );
  return { members, departmentIds, of };
}
