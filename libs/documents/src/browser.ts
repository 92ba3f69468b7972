// What the web app uses of the model: pure functions and schemas without Node, writers and files left out.
export * from './comparison/compare-flows.js';
export * from './comparison/compare-text.js';
export * from './comparison/redline.js';
export * from './flow/flow-of-fragment.js';
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
export * from './outline/outline-findings.js';
export * from './outline/report-outline.js';
