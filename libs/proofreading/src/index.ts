export { ParagraphMemory } from './again/paragraph-memory.js';
export * from './decisions/carry-decisions.js';
export * from './decisions/finding-identity.js';
export * from './proofread.js';
export * from './report/claim.js';
export * from './report/finding.js';
export * from './report/proofreading-context.js';
export { wordsOfFlow } from './text/text-of-flow.js';
