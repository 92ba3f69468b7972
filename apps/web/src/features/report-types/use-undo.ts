import { useCallback, useReducer } from 'react';

interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** What the last change was of: going on typing in one field is one step. */
  readonly tag: string | null;
}

type Step<T> =
  | { readonly kind: 'change'; readonly value: T; readonly tag: string | null }
  | { readonly kind: 'undo' | 'redo' }
  | { readonly kind: 'reset'; readonly value: T };

const LONGEST = 200;

function step<T>(history: History<T>, action: Step<T>): History<T> {
  const { past, present, future, tag } = history;
  switch (action.kind) {
    case 'change': {
      if (action.value === present) return history;
      const goesOn = action.tag !== null && action.tag === tag;
      const kept = goesOn ? past : [...past.slice(-LONGEST), present];
      return { past: kept, present: action.value, future: [], tag: action.tag };
    }
    case 'undo': {
      const before = past.at(-1);
      if (before === undefined) return history;
      return { past: past.slice(0, -1), present: before, future: [present, ...future], tag: null };
    }
    case 'redo': {
      const [next, ...rest] = future;
      return next === undefined ? history : { past: [...past, present], present: next, future: rest, tag: null };
    }
    case 'reset':
      return { past: [], present: action.value, future: [], tag: null };
  }
}

/** A value whose changes can be taken back and made again. */
export function useUndo<T>(initial: T) {
  const [history, dispatch] = useReducer(step<T>, { past: [], present: initial, future: [], tag: null });
  return {
    value: history.present,
    change: useCallback((value: T, tag: string | null = null) => dispatch({ kind: 'change', value, tag }), []),
    undo: useCallback(() => dispatch({ kind: 'undo' }), []),
    redo: useCallback(() => dispatch({ kind: 'redo' }), []),
    reset: useCallback((value: T) => dispatch({ kind: 'reset', value }), []),
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
  };
}
