import type { Schemas } from '../api-client/client.js';

type Action = Schemas['AllowedAction'];

/** Whether a read model offers an action: the API says what may be done, this only looks. */
export function offers(actions: readonly Action[], key: Action['key']): boolean {
  return actions.some((action) => action.key === key);
}
