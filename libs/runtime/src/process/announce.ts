/** Tells the supervisor, if there is one, that this process serves. */
export function announceReady(): void {
  if (process.connected) process.send?.({ ready: true });
}

/** Runs `close` once on SIGTERM or SIGINT, or when the supervisor is gone, then ends the process. */
export function onShutdown(close: () => Promise<void>): void {
  let closing = false;
  const end = (): void => {
    if (closing) return;
    closing = true;
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
  process.once('disconnect', end);
  // The supervisor may have gone while this process was starting, before anybody listened.
  if (process.send && !process.connected) end();
}
