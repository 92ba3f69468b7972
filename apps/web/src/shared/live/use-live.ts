import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '../../api-client/client.js';
import { concerns } from './concerns.js';
import { listenLive, type LiveEvent, type LiveState } from './live-connection.js';

/** Changes come in swarms: the first is followed at once, the others together. */
const FIRST_AFTER_MS = 200;
const THEN_EVERY_MS = 2_000;

/** Keeps whatever is on the screen as the server has it. Used once, by the frame around every page. */
export function useLive(accountId: string | undefined): LiveState {
  const client = useQueryClient();
  const [state, setState] = useState<LiveState>('connecting');
  useEffect(() => {
    if (!accountId) return undefined;
    let waiting: LiveEvent[] = [];
    let everything = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let flushedAt = 0;
    const flush = (): void => {
      timer = undefined;
      flushedAt = Date.now();
      const [events, all] = [waiting, everything];
      waiting = [];
      everything = false;
      void client.invalidateQueries({
        predicate: ({ queryKey }) => (all ? queryKey[0] === 'get' : events.some((event) => concerns(queryKey, event))),
      });
    };
    const soon = (): void => {
      timer ??= setTimeout(flush, Math.max(FIRST_AFTER_MS, flushedAt + THEN_EVERY_MS - Date.now()));
    };
    const stop = listenLive({
      onChange: (event) => {
        waiting.push(event);
        soon();
      },
      onGap: () => {
        everything = true;
        soon();
      },
      onState: setState,
      // Asked once: a session that has really ended brings up the log-in above the page.
      onEnded: () => void api.GET('/api/session').catch(() => undefined),
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [accountId, client]);
  return state;
}
