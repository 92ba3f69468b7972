import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { copyText } from '../browser/copy-text.js';
import styles from './InitialPasswords.module.css';
import { useToast } from './Toasts.js';

export interface IssuedTo {
  readonly userName: string;
  readonly displayName: string;
  /** Post or department, to tell people of one name apart. */
  readonly note: string;
  readonly initialPassword: string;
}

/** One-time passwords, shown this once: to be copied, or printed as slips that are cut apart and handed over. */
export function InitialPasswords({ people }: { readonly people: readonly IssuedTo[] }) {
  const { t } = useTranslation('initial-passwords');
  const toast = useToast();
  const copy = (text: string): void => void copyText(text).then(() => toast(t('copied')));
  const lineOf = (p: IssuedTo): string => [p.displayName, p.note, p.userName, p.initialPassword].join('\t');
  const print = (): void => {
    document.body.dataset.printing = 'slips';
    window.print();
    delete document.body.dataset.printing;
  };
  return (
    <>
      <Alert type="warning" showIcon title={t('once')} style={{ marginBottom: 12 }} />
      <ul className={styles.list} aria-label={t('list')}>
        {people.map((person) => (
          <li key={person.userName} className={styles.slip}>
            <div className={styles.who}>
              {person.displayName}
              {person.note && `(${person.note})`}
            </div>
            <div className={styles.facts}>
              <span>
                {t('userName')}
                {person.userName}
              </span>
              <span>
                {t('password')}
                <span className={styles.secret}>{person.initialPassword}</span>
              </span>
              <Button
                size="small"
                aria-label={t('copyOf', { name: person.displayName })}
                onClick={() => copy(person.initialPassword)}
              >
                {t('copy')}
              </Button>
            </div>
            <div className={styles.onPaper}>{t('onPaper', { address: window.location.origin })}</div>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button onClick={() => copy(people.map(lineOf).join('\n'))}>{t('copyAll')}</Button>
        <Button onClick={print}>{t('print')}</Button>
      </div>
    </>
  );
}
