import type { ComponentType } from 'react';
import type { operations } from '../api-client/schema.js';

/** A row of the permission table: the API says in the session which of them a person's posts may enter. */
export type PermissionKey = keyof operations;

/** What a feature's `routes.tsx` declares; pages are loaded when they are first opened. */
export interface FeatureRoute {
  readonly path: string;
  readonly page: () => Promise<{ default: ComponentType }>;
  /** Open without log-in. */
  readonly public?: true;
  /** The place in the navigation; shown to whose posts may enter any of `requires` (to everyone when empty). */
  readonly nav?: {
    readonly group: 'work' | 'registers' | 'admin';
    /** Key in messages/<language>/nav.json. */
    readonly label: string;
    readonly order: number;
    readonly requires: readonly PermissionKey[];
  };
}
