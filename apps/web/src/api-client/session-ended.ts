type Listener = () => void;

function signal(): { readonly tell: () => void; readonly on: (listener: Listener) => () => void } {
  const listeners = new Set<Listener>();
  return {
    tell: () => listeners.forEach((listener) => listener()),
    on: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const ended = signal();
const back = signal();

/** The server no longer knows the session: log-in is asked for above the page, which keeps its text. */
export const tellSessionEnded = ended.tell;
export const onSessionEnded = ended.on;

/** The same person has logged in again: what waited for it goes on. */
export const tellSessionBack = back.tell;
export const onSessionBack = back.on;
