import { flowText, type Flow } from '../flow/flow.js';

/** The body as text, one paragraph a line, closed by a newline. */
export function writeText(flow: Flow): string {
  return `${flowText(flow)}\n`;
}
