// Prints "passed failed" from jest's report. A file that cannot even be loaded, or a run that ends badly
// though every test passed (a crash, an open handle), is one failure: it must not look like success.
import { readFileSync } from 'node:fs';

const [file, exitCode] = process.argv.slice(2);
const report = JSON.parse(readFileSync(file, 'utf8'));
let failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
if (failed === 0 && (exitCode !== '0' || !report.success || report.numTotalTests === 0)) failed = 1;
console.log(`${report.numPassedTests} ${failed}`);
