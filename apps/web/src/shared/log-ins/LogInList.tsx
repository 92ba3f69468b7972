import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api-client/client.js';
import { formatTime } from '../format/dates.js';
import styles from './log-ins.module.css';

export type LogIn = Schemas['LogInView'];

/** Where somebody is logged in: device, way, address, since when, last seen. */
export function LogInList({
  logIns,
  actions,
}: {
  readonly logIns: readonly LogIn[];
  /** What can be done with one. */
  readonly actions?: (logIn: LogIn) => ReactNode;
}) {
  const { t } = useTranslation('security');
  if (logIns.length === 0) return <p>{t('noLogIns')}</p>;
  return (
    <ul className={styles.list}>
      {logIns.map((logIn) => (
        <li key={logIn.id} className={styles.item}>
          <span>
            <strong>{logIn.device || t('unknownDevice')}</strong>
            {logIn.current && <span className={styles.current}>{t('current')}</span>}
            <span className={styles.detail}>
              {t('logInDetail', { way: logIn.wayLabel, address: logIn.address, at: formatTime(logIn.at) })}
            </span>
            <span className={styles.detail}>{t('lastSeen', { at: formatTime(logIn.lastSeenAt) })}</span>
          </span>
          {actions?.(logIn)}
        </li>
      ))}
    </ul>
  );
}
