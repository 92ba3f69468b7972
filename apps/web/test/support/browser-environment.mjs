import { TestEnvironment } from 'jest-environment-jsdom';

const EVERY_BROWSER_HAS = [
  'Headers',
  'MessageChannel',
  'ReadableStream',
  'Request',
  'Response',
  'TextDecoder',
  'TextEncoder',
  'structuredClone',
];

/** jsdom with what every browser has and jsdom lacks. */
export default class BrowserEnvironment extends TestEnvironment {
  constructor(...given) {
    super(...given);
    for (const name of EVERY_BROWSER_HAS) this.global[name] = globalThis[name];
  }
}
