import { lazy, useEffect, useState } from 'react';
import { onSessionEnded } from '../../api-client/session-ended.js';
import { useSession } from './use-session.js';

const LogInAgain = lazy(() => import('./LogInAgain.js'));

/** Log-in above the page when the session has ended: what was typed stays where it is. */
export function WhenSessionEnds() {
  const { session } = useSession();
  const [ended, setEnded] = useState(false);
  const known = Boolean(session);
  useEffect(() => onSessionEnded(() => setEnded(known)), [known]);
  return ended && session ? <LogInAgain session={session} onDone={() => setEnded(false)} /> : null;
}
