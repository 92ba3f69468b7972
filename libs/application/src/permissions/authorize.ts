import { forbidden, type Outcome, type Post } from '@chancery/domain';
import type { Actor } from '../ports/actor.js';
import { permission, type PermissionKey } from './permission-table.js';

/** What `authorize` has to know of the thing besides the actor's posts. */
export interface RelationFacts {
  readonly departmentId?: string;
  /** The post whose decision is due. */
  readonly stagePost?: Post;
  /** The actor holds a written authorisation of that leader, valid today. */
  readonly authorised?: boolean;
  /** The document has been issued. */
  readonly issued?: boolean;
}

/** First gate, before anything is loaded: does the actor hold any post that the table names for the route? */
export function mayEnter(actor: Actor, key: PermissionKey): Outcome<true> {
  const { access, label } = permission(key);
  if (typeof access === 'string') return true;
  if (access.some((grant) => actor.posts.some((held) => grant.posts.includes(held.post)))) return true;
  return forbidden('POST_NOT_ALLOWED', `您的岗位不能“${label}”。如确需办理,请联系安全管理员调整岗位。`);
}

/** Both gates: post and relation. The state is decided by the lifecycle. */
export function authorize(actor: Actor, key: PermissionKey, facts: RelationFacts): Outcome<true> {
  const entered = mayEnter(actor, key);
  if (entered !== true) return entered;
  const { access, label } = permission(key);
  if (typeof access === 'string') return true;
  const granted = access.some((grant) =>
    actor.posts.some((held) => {
      if (!grant.posts.includes(held.post)) return false;
      switch (grant.relation) {
        case 'government':
          return true;
        case 'ownDepartment':
          return held.departmentId !== null && held.departmentId === facts.departmentId;
        case 'stage':
          return held.post === facts.stagePost;
        case 'authorised':
          return facts.authorised === true;
        case 'issued':
          return facts.issued === true;
      }
    }),
  );
  if (granted) return true;
  return forbidden(
    'RELATION_NOT_ALLOWED',
    `“${label}”不在您的职责范围内(不是本部门的事项,或未轮到您的环节)。请联系负责该事项的人员办理。`,
  );
}
