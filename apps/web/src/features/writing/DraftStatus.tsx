import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import type { DraftState } from './draft-keeper.js';
import styles from './writing.module.css';

const clock = new Intl.DateTimeFormat('zh-CN', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** Where the text is: on the server, on its way, or in this browser only. */
export function DraftStatus({ state }: { readonly state: DraftState }) {
  const { t } = useTranslation('writing');
  const { status, savedAt, problem } = state;
  if (status === 'refused') return <ProblemAlert error={problem} />;
  const late = status === 'offline' || status === 'loggedOut' || status === 'conflict';
  return (
    <span role="status" className={late ? styles.due : styles.status}>
      {status === 'saved' && savedAt ? t('draft.savedAt', { time: clock.format(savedAt) }) : t(`draft.${status}`)}
    </span>
  );
}
