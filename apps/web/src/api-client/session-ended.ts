type Listener = () => void;

const listeners = new Set<Listener>();

/** Called when the server no longer knows the session: log-in is asked for above the page, which keeps its text. */
export function tellSessionEnded(): void {
  for (const listener of listeners) listener();
}

export function onSessionEnded(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
