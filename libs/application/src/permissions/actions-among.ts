import type { Actor } from '../ports/actor.js';
import type { AllowedAction } from './allowed-actions.js';
import { authorize } from './authorize.js';
import { permission, type PermissionKey } from './permission-table.js';

/** Those of `keys` that the actor may do, for things that no lifecycle decides: the caller names what their state allows. */
export function actionsAmong(actor: Actor, keys: readonly PermissionKey[]): AllowedAction[] {
  return keys
    .filter((key) => authorize(actor, key, {}) === true)
    .map((key) => {
      const { label, method, path } = permission(key);
      return { key, label, method, path };
    });
}
