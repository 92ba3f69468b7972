import { Descriptions } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../shared/format/dates.js';
import styles from './dispatch.module.css';
import type { Dispatch } from './use-dispatch.js';

/** What stands on the form, and the numbers that were voided with their reasons. */
export function DispatchFacts({ dispatch }: { readonly dispatch: Dispatch }) {
  const { t } = useTranslation('dispatch');
  const voided = dispatch.numbers.filter(({ state }) => state === 'voided');
  const { fields } = dispatch;
  const items: [string, string][] = [
    ['number', dispatch.documentNumber ?? ''],
    ['signer', dispatch.signerName ?? ''],
    ['signedOn', formatDay(dispatch.signedOn)],
    ['printedOn', formatDay(dispatch.issuedOn ?? dispatch.printedOn)],
    ['disclosure', dispatch.disclosureLabel],
    ['urgency', dispatch.urgencyLabel],
    ['addressees', fields.addressees.join('、')],
    ['copies', fields.copies.join('、')],
  ];
  return (
    <section className={styles.section} aria-labelledby="dispatch-facts">
      <h2 id="dispatch-facts">{t('page.facts')}</h2>
      <Descriptions
        className={styles.facts ?? ''}
        bordered
        size="small"
        column={{ xs: 1, sm: 1, md: 2 }}
        items={items.map(([key, text]) => ({ key, label: t(`page.${key}`), children: text || t('page.none') }))}
      />
      {voided.length > 0 && (
        <p>
          {t('page.voided')}:{voided.map((number) => t('page.voidedItem', { ...number })).join(';')}
        </p>
      )}
    </section>
  );
}
