import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { hooks } from '../../api-client/client.js';
import { formatDay, formatTime } from '../../shared/format/dates.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import styles from './figures.module.css';
import type { LedgerRow } from './use-ledger.js';

/** Every value of an indicator that was ever entered, and every choice: who changed what, when and why. */
export function HistoryDialog({ row, onClose }: { readonly row: LedgerRow; readonly onClose: () => void }) {
  const { t } = useTranslation('figures');
  const history = hooks.useQuery('get', '/api/indicators/{id}/figures', {
    params: { path: { id: row.indicator.id } },
  });
  return (
    <Modal open width={820} title={t('historyOf', { name: row.indicator.name })} footer={null} onCancel={onClose}>
      <Loaded query={history}>
        {({ values, choices }) => (
          <div className={styles.scroll}>
            <table className={styles.table}>
              <thead>
                <tr>
                  {[
                    'department',
                    'year',
                    'valueColumn',
                    'cutoff',
                    'enteredColumn',
                    'reasonColumn',
                    'standingColumn',
                  ].map((name) => (
                    <th key={name} scope="col">
                      {t(name)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {values.map((value) => (
                  <tr key={value.id}>
                    <th scope="row">{value.departmentName}</th>
                    <td>{value.year}</td>
                    <td className={styles.number}>{value.printed}</td>
                    <td>{formatDay(value.cutoffDate)}</td>
                    <td>
                      {value.enteredBy} {formatTime(value.at)}
                    </td>
                    <td>{value.reason}</td>
                    <td>{t(`standing.${value.standing}`)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            {choices.length > 0 && (
              <>
                <h3>{t('choices')}</h3>
                <ul>
                  {choices.map((choice) => (
                    <li key={choice.id}>
                      {formatTime(choice.at)}{' '}
                      {t('alreadyChosen', {
                        printed: choice.printed,
                        department: choice.departmentName,
                        by: choice.chosenBy,
                        reason: choice.reason,
                      })}
                    </li>
                  ))}
                </ul>
              </>
            )}
          </div>
        )}
      </Loaded>
    </Modal>
  );
}
