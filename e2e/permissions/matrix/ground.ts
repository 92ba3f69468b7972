import type { DispatchFields } from '@chancery/domain';
import type { RelationCase } from './cells.js';

export interface GroundSection {
  readonly id: string;
  readonly submissionId: string;
  /** 批注 that the department sees. */
  readonly commentId: string;
  version: number;
  draftVersion: number;
  /** A picture handed in with it. */
  readonly attachmentId: string;
  /** Another, that is removed and put back. */
  readonly removableId: string;
}

interface GroundFigures {
  readonly year: number;
  readonly own: { readonly departmentId: string; readonly valueId: string };
  readonly other: { readonly departmentId: string; readonly valueId: string };
  indicatorVersion: number;
}

/** What one row of the table acts on: a cycle of its own, so that rows do not disturb each other. */
export interface GroundParts {
  readonly governmentId: string;
  readonly cycleId: string;
  readonly year: number;
  /** Of the caller's department, and of another. */
  readonly own: GroundSection;
  readonly other: GroundSection;
  readonly collectionId: string;
  readonly versionId: string;
  readonly digest: string;
  readonly dispatchId: string;
  /** 申请延期, not answered. */
  readonly extensionId: string;
  readonly fields: DispatchFields;
  /** An indicator on which both departments have entered a value, and not the same. */
  readonly indicatorId: string;
  readonly figures: GroundFigures;
  readonly registrarId: string;
  /** No two grounds take the same document number. */
  readonly serial: number;
}

export type Ground = GroundParts & { section(relation: RelationCase): GroundSection };

export function groundOf(parts: GroundParts): Ground {
  return { ...parts, section: ({ department }) => (department === 'other' ? parts.other : parts.own) };
}
