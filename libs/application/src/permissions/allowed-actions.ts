import type { Actor } from '../ports/actor.js';
import { authorize, type RelationFacts } from './authorize.js';
import type { Permission } from './permission.js';
import { PERMISSIONS, permission, type PermissionKey } from './permission-table.js';

export interface AllowedAction {
  readonly key: PermissionKey;
  readonly label: string;
  readonly method: string;
  readonly path: string;
  /** The person is asked for the password again before this. */
  readonly reAuthentication: boolean;
}

function actionOf(key: PermissionKey): AllowedAction {
  const { label, method, path, reAuthentication } = permission(key);
  return { key, label, method, path, reAuthentication: reAuthentication !== undefined };
}

/** What the actor may do next with a thing in `state`; served with every read, never worked out by the web app. */
export function allowedActions(
  actor: Actor,
  subject: NonNullable<Permission['subject']>,
  state: string,
  facts: RelationFacts,
): AllowedAction[] {
  return (Object.keys(PERMISSIONS) as PermissionKey[])
    .filter((key) => {
      const row = permission(key);
      return row.subject === subject && row.states?.includes(state) && authorize(actor, key, facts) === true;
    })
    .map(actionOf);
}

/** Of rows that no lifecycle decides, those that the actor may use. */
export function allowedRows(actor: Actor, keys: readonly PermissionKey[], facts: RelationFacts = {}): AllowedAction[] {
  return keys.filter((key) => authorize(actor, key, facts) === true).map(actionOf);
}

/** Rows of the table that posts may enter at all; relation and state are asked about each thing. */
export function enterable(posts: Actor['posts']): PermissionKey[] {
  return (Object.keys(PERMISSIONS) as PermissionKey[]).filter((key) => {
    const { access } = permission(key);
    return typeof access === 'string' || access.some((grant) => posts.some((held) => grant.posts.includes(held.post)));
  });
}
