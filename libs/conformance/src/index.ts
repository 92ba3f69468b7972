export { measureConformance, UnreadablePdf } from './measure-conformance.js';
export type { ConformanceReport, ElementReport, Measurement, Verdict } from './report.js';
