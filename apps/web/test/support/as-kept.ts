/** Content as it comes back from the database, which keeps the keys of an object in an order of its own. */
export function asKept<T>(content: T): T {
  if (Array.isArray(content)) return content.map(asKept) as T;
  if (content === null || typeof content !== 'object') return content;
  return Object.fromEntries(
    Object.entries(content)
      .reverse()
      .map(([key, value]) => [key, asKept(value)]),
  ) as T;
}
