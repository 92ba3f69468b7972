/** A key for a request that may be sent twice; `crypto.randomUUID` exists on https pages only. */
export function requestKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
