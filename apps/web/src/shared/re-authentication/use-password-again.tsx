import { useCallback, useState, type ReactNode } from 'react';
import { isProblem } from '../../api-client/problem.js';
import { PasswordAgain } from './PasswordAgain.js';

/** The person was asked for the password and went back instead: nothing was done, nothing is wrong. */
export class NotConfirmed extends Error {}

interface Waiting {
  readonly go: () => void;
  readonly stop: () => void;
}

/**
 * Acts that want the password again (签发、用印): `act` is tried; when the API asks for the password, it is asked for in
 * a dialog and the act is tried once more. `dialog` belongs into the page. Rejects with `NotConfirmed` on going back.
 */
export function usePasswordAgain(): {
  readonly withPassword: <T>(act: () => Promise<T>) => Promise<T>;
  readonly dialog: ReactNode;
} {
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const withPassword = useCallback(async <T,>(act: () => Promise<T>): Promise<T> => {
    try {
      return await act();
    } catch (error) {
      if (!isProblem(error, 'RE_AUTHENTICATION_REQUIRED')) throw error;
    }
    await new Promise<void>((resolve, reject) =>
      setWaiting({ go: resolve, stop: () => reject(new NotConfirmed('not confirmed')) }),
    ).finally(() => setWaiting(null));
    return act();
  }, []);
  return { withPassword, dialog: waiting && <PasswordAgain onGiven={waiting.go} onCancel={waiting.stop} /> };
}
