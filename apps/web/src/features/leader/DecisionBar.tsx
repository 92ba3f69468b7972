import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DecisionDialog, type Decision } from './DecisionDialog.js';
import styles from './leader.module.css';
import type { Reading } from './use-reading.js';

const DECISIONS: readonly Decision[] = ['version.signOff', 'version.approve', 'version.returnForRevision'];

/** The bar at the foot of the screen: what the API says may be done now, and nothing else. */
export function DecisionBar({ reading }: { readonly reading: Reading }) {
  const { t } = useTranslation('leader');
  const [open, setOpen] = useState<Decision | null>(null);
  const offered = DECISIONS.flatMap((key) => reading.actions.filter((action) => action.key === key));
  if (offered.length === 0) return <p className={styles.soft}>{t('act.none')}</p>;
  const labelOf = (key: string, label: string): string =>
    key === 'version.signOff' ? t(reading.onBehalfOf ? 'signOnBehalf' : 'signOff') : label;
  return (
    <>
      <div className={styles.barSpace} />
      <div className={styles.bar} role="group" aria-label={t('act.label')}>
        {offered.map(({ key, label }) => (
          <Button
            key={key}
            size="large"
            type={key === 'version.returnForRevision' ? 'default' : 'primary'}
            danger={key === 'version.returnForRevision'}
            onClick={() => setOpen(key as Decision)}
          >
            {labelOf(key, label)}
          </Button>
        ))}
      </div>
      {open && (
        <DecisionDialog
          key={open}
          decision={open}
          label={labelOf(open, offered.find(({ key }) => key === open)?.label ?? '')}
          reading={reading}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
