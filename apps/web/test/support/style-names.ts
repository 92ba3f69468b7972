/** Class names of CSS modules in tests: every name is its own. */
export default new Proxy({}, { get: (_target, name) => (typeof name === 'string' ? name : undefined) }) as Record<
  string,
  string
>;
