import { conflict, type Outcome } from './refusal.js';

export interface Transition<S extends string, A extends string> {
  readonly action: A;
  readonly label: string;
  readonly from: readonly S[];
  readonly to: S;
}

export interface Lifecycle<S extends string, A extends string> {
  readonly name: string;
  readonly initial: S;
  readonly states: Readonly<Record<S, string>>;
  readonly transitions: readonly Transition<S, A>[];
}

/**
 * Declares a lifecycle as one table and checks it: every state named, every state reachable from the
 * initial one, no action twice from the same state.
 * @throws Error at boot when the table is wrong (a bug, never a user's mistake).
 */
export function defineLifecycle<S extends string, A extends string>(table: Lifecycle<S, A>): Lifecycle<S, A> {
  const problems: string[] = [];
  const seen = new Set<string>();
  for (const { action, from, to } of table.transitions) {
    for (const state of [...from, to]) {
      if (!(state in table.states)) problems.push(`unknown state ${state} in ${action}`);
    }
    for (const state of from) {
      const key = `${action}@${state}`;
      if (seen.has(key)) problems.push(`${action} twice from ${state}`);
      seen.add(key);
    }
  }
  const reached = new Set<S>([table.initial]);
  for (let size = 0; size !== reached.size;) {
    size = reached.size;
    for (const { from, to } of table.transitions) {
      if (from.some((state) => reached.has(state))) reached.add(to);
    }
  }
  for (const state of Object.keys(table.states) as S[]) {
    if (!reached.has(state)) problems.push(`unreachable state ${state}`);
  }
  if (problems.length > 0) throw new Error(`lifecycle ${table.name}: ${problems.join('; ')}`);
  return table;
}

/** The state after `action`, or a conflict that names the state the thing is in. */
export function nextState<S extends string, A extends string>(table: Lifecycle<S, A>, state: S, action: A): Outcome<S> {
  const row = table.transitions.find((t) => t.action === action && t.from.includes(state));
  if (row) return row.to;
  const label = table.transitions.find((t) => t.action === action)?.label ?? action;
  return conflict(
    'STATE_CONFLICT',
    `当前状态为“${table.states[state]}”,不能“${label}”。请刷新页面,按现在可用的操作继续。`,
    { state, action },
  );
}

/** Actions that the table allows from `state`, in table order. */
export function actionsFrom<S extends string, A extends string>(table: Lifecycle<S, A>, state: S): A[] {
  return [...new Set(table.transitions.filter((t) => t.from.includes(state)).map((t) => t.action))];
}

/** States from which `action` is allowed. */
export function statesFor<S extends string, A extends string>(table: Lifecycle<S, A>, action: A): S[] {
  return table.transitions.filter((t) => t.action === action).flatMap((t) => [...t.from]);
}
