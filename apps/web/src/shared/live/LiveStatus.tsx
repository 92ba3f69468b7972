import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LiveState } from './live-connection.js';
import styles from './LiveStatus.module.css';

/** A short interruption heals before anybody need know of it. */
const SAID_AFTER_MS = 3_000;

/** Says when the page is no longer told of changes at once; silent otherwise. */
export function LiveStatus({ state }: { readonly state: LiveState }) {
  const { t } = useTranslation('live');
  const cut = state === 'reconnecting' || state === 'polling';
  const [lasting, setLasting] = useState<LiveState | null>(null);
  useEffect(() => {
    if (!cut) return undefined;
    const timer = setTimeout(() => setLasting(state), SAID_AFTER_MS);
    return () => clearTimeout(timer);
  }, [cut, state]);
  return (
    <div role="status" aria-live="polite">
      {cut && lasting === state && <div className={styles.bar}>{t(state)}</div>}
    </div>
  );
}
