import type { UnitOfWork } from '../ports/unit-of-work.js';
import type { SectionMemories } from './section-memories.js';

/** What a use case needs that proofreads one section's text. */
export interface SectionDesk {
  readonly door: UnitOfWork;
  readonly memories: SectionMemories;
}
