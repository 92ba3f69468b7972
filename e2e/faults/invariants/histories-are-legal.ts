import {
  cycleLifecycle,
  dispatchLifecycle,
  sectionLifecycle,
  versionLifecycle,
  type Lifecycle,
} from '@chancery/domain';
import type { Check } from './ground.js';

const LIFECYCLES: Readonly<Record<string, Lifecycle<string, string>>> = {
  cycle: cycleLifecycle,
  section: sectionLifecycle,
  version: versionLifecycle,
  dispatch: dispatchLifecycle,
};

interface Move {
  readonly object_type: string;
  readonly object_id: string;
  readonly action: string;
  readonly was: string | null;
  readonly is: string | null;
}

/** Each change of state that the trail tells is one that its lifecycle knows, and begins where the last one ended. */
export const historiesAreLegal: Check = async ({ query }) => {
  const problems: string[] = [];
  const moves = await query<Move>(
    `SELECT object_type, object_id, action, before->>'state' AS was, after->>'state' AS is FROM audit_event
     WHERE object_type = ANY ($1) ORDER BY government_id, seq`,
    [Object.keys(LIFECYCLES)],
  );
  const last = new Map<string, string>();
  for (const { object_type: kind, object_id: id, action, was, is } of moves) {
    const transitions = LIFECYCLES[kind]?.transitions ?? [];
    const before = was ?? last.get(id);
    // A job's end tells what it made, and the state by its action's name.
    const byName = transitions.find((one) => action === `${kind}.${one.action}` && one.from.includes(before ?? ''));
    const to = is ?? byName?.to;
    if (to === undefined) continue;
    const known = last.get(id);
    last.set(id, to);
    if (before === undefined) continue;
    if (known !== undefined && known !== before) {
      problems.push(`${kind} ${id}: ${action} from ${before}, but it was ${known}`);
    }
    if (!transitions.some((one) => one.from.includes(before) && one.to === to)) {
      problems.push(`${kind} ${id}: ${action} took it from ${before} to ${to}, which no rule allows`);
    }
  }
  for (const { kind, id, state } of await query<{ kind: string; id: string; state: string }>(
    // Not cycles: they go along with their version and dispatch, whose entries tell it.
    `SELECT 'dispatch' AS kind, id::text, state FROM dispatch
     UNION ALL SELECT 'section', id::text, state FROM section
     UNION ALL SELECT 'version', id::text, state FROM version`,
  )) {
    const told = last.get(id);
    if (told !== undefined && told !== state) problems.push(`${kind} ${id} is ${state}; the trail ends with ${told}`);
  }
  return problems;
};
