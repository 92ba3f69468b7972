// What Chromium 87 lacks and we or our libraries use (tools/old-browsers scans the build for more).
import 'core-js/actual/array/at';
import 'core-js/actual/array/find-last';
import 'core-js/actual/array/find-last-index';
import 'core-js/actual/array/to-reversed';
import 'core-js/actual/array/to-sorted';
import 'core-js/actual/array/to-spliced';
import 'core-js/actual/object/has-own';
import 'core-js/actual/object/group-by';
import 'core-js/actual/string/at';
import 'core-js/actual/structured-clone';
import 'core-js/actual/url/can-parse';
