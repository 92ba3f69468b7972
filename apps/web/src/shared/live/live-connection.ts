/** What the API says of a change: ids, kinds and states. */
export interface LiveEvent {
  readonly kind: string;
  readonly id: string;
  readonly action: string;
  readonly state: string | null;
  readonly cycleId: string | null;
  readonly departmentId: string | null;
}

/** `live`: told at once. `reconnecting`: cut off, coming back. `polling`: not possible, asked for at intervals. */
export type LiveState = 'connecting' | 'live' | 'reconnecting' | 'polling';

export interface LiveHandlers {
  readonly onChange: (event: LiveEvent) => void;
  /** Changes may have been missed: whatever is shown is asked for anew. */
  readonly onGap: () => void;
  readonly onState: (state: LiveState) => void;
  /** The session this stream belonged to has ended. */
  readonly onEnded: () => void;
}

/** A first connection made within this time cannot have missed what was loaded beside it. */
const PROMPT_MS = 5_000;
const POLL_EVERY_MS = 15_000;
/** How often, while polling, a stream is tried again. */
const TRY_AGAIN_EVERY_MS = 60_000;
/** A window in the background gives its connection back: browsers have six for one server. */
const HIDDEN_AFTER_MS = 10_000;

/**
 * Listens to `/api/events`; comes back by itself, tells of gaps, falls back to polling when there is no stream to be
 * had. A window that is not looked at does not listen. Returns its end.
 */
export function listenLive(handlers: LiveHandlers): () => void {
  let source: EventSource | null = null;
  let polling: ReturnType<typeof setInterval> | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let hiding: ReturnType<typeof setTimeout> | undefined;
  let startedAt = Date.now();
  let openedBefore = false;

  const close = (): void => {
    source?.close();
    source = null;
    clearTimeout(retry);
  };
  const stopPolling = (): void => {
    clearInterval(polling);
    polling = undefined;
  };
  const poll = (): void => {
    close();
    handlers.onState('polling');
    polling ??= setInterval(handlers.onGap, POLL_EVERY_MS);
    retry = setTimeout(open, TRY_AGAIN_EVERY_MS);
  };

  function open(): void {
    close();
    if (typeof EventSource === 'undefined') return poll();
    startedAt = Date.now();
    const made = new EventSource('/api/events');
    source = made;
    made.addEventListener('open', () => {
      stopPolling();
      handlers.onState('live');
      if (openedBefore || Date.now() - startedAt > PROMPT_MS) handlers.onGap();
      openedBefore = true;
    });
    made.addEventListener('change', ({ data }: MessageEvent<string>) =>
      handlers.onChange(JSON.parse(data) as LiveEvent),
    );
    made.addEventListener('resync', () => handlers.onGap());
    made.addEventListener('ended', () => {
      poll();
      handlers.onEnded();
    });
    made.addEventListener('error', () => {
      if (source !== made) return;
      // CLOSED: the server refused, and the browser does not try again by itself.
      if (made.readyState === EventSource.CLOSED) poll();
      else handlers.onState('reconnecting');
    });
  }

  const onVisibility = (): void => {
    clearTimeout(hiding);
    if (document.visibilityState === 'visible') {
      if (!source && polling === undefined) open();
    } else {
      hiding = setTimeout(() => {
        close();
        stopPolling();
      }, HIDDEN_AFTER_MS);
    }
  };
  document.addEventListener('visibilitychange', onVisibility);
  open();
  return () => {
    document.removeEventListener('visibilitychange', onVisibility);
    clearTimeout(hiding);
    close();
    stopPolling();
  };
}
