// What the web app uses of the model: pure functions and schemas without Node, writers and files left out.
export * from './comparison/compare-text.js';
export * from './flow/flow.js';
export * from './flow/heading-counters.js';
export * from './flow/layout-flow.js';
export * from './model/fragment-doc.js';
export * from './model/fragment-schema.js';
export * from './model/node-table.js';
export * from './model/plain-text.js';
export * from './model/prosemirror-spec.js';
export * from './model/table-grid.js';
export * from './outline/numbering.js';
export * from './outline/report-outline.js';
export * from './suggestions/review-doc.js';
export * from './suggestions/settle-suggestions.js';
export * from './suggestions/list-suggestions.js';
export * from './suggestions/review-doc-is-sound.js';
export * from './anchors/reanchor.js';
