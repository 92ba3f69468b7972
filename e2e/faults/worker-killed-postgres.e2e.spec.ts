import { killAtPoints } from './kill-at-points.js';

// A file for each back end: most of the time is waiting for the next worker, and two files wait side by side.
killAtPoints('postgres');
