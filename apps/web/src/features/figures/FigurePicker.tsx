import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../shared/format/dates.js';
import { EmptyState } from '../../shared/ui/EmptyState.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import type { FigureAttributes } from './FigureChip.js';
import styles from './figures.module.css';
import { shownRows } from './ledger-filters.js';
import { ProposeDialog } from './ProposeDialog.js';
import {
  currentValue,
  offers,
  useEnterFigure,
  useLedger,
  usualCutoff,
  type Ledger,
  type LedgerRow,
  type LedgerValue,
} from './use-ledger.js';
import { ValueFields, type ValueFieldsShape } from './ValueFields.js';

interface PickerProps {
  readonly cycleId: string;
  /** The department that writes; null for an editor, who picks and enters in the ledger itself. */
  readonly departmentId: string | null;
  readonly sectionId?: string;
  /** What the node `figureReference` takes. */
  readonly onPick: (attributes: FigureAttributes) => void;
  readonly onCancel: () => void;
}

/** A value in each of the forms in which it may stand in a sentence. */
function ValueForms({ row, value, onPick }: { row: LedgerRow; value: LedgerValue } & Pick<PickerProps, 'onPick'>) {
  const { t } = useTranslation('figures');
  return (
    <div className={styles.value}>
      <span>
        {t('yearOf', { year: value.year })} {value.departmentName} {t('cutoffIs', { day: formatDay(value.cutoffDate) })}
      </span>
      {value.standing !== 'stands' && <span className={styles.warning}>{t(`chip.${value.standing}`)}</span>}
      <div className={styles.buttons}>
        {value.forms.map(({ form, text }) => (
          <Button
            key={form}
            onClick={() => onPick({ indicator: row.indicator.id, valueVersion: value.id, text })}
            aria-label={t('insertText', { text })}
          >
            {text}
          </Button>
        ))}
      </div>
    </div>
  );
}

/** A department's first value of this year, entered where it is needed. */
function EnterHere({
  ledger,
  row,
  departmentId,
  sectionId,
}: {
  readonly ledger: Ledger;
  readonly row: LedgerRow;
  readonly departmentId: string;
  readonly sectionId: string | null;
}) {
  const { t } = useTranslation('figures');
  const [form] = Form.useForm<ValueFieldsShape>();
  const enter = useEnterFigure(ledger.cycleId, () => form.resetFields());
  const { year } = ledger;
  return (
    <Form<ValueFieldsShape>
      form={form}
      layout="vertical"
      initialValues={{ cutoffDate: usualCutoff(year, ledger.today) }}
      onFinish={({ value, cutoffDate }) =>
        enter.mutate({
          ...{ indicatorId: row.indicator.id, departmentId, year, value, cutoffDate, sectionId },
          ...{ supersedes: null, reason: '' },
        })
      }
    >
      <h3>{t('enterThisYear', { year })}</h3>
      <ValueFields
        format={row.indicator}
        before={currentValue(row, departmentId, year - 1, ledger)}
        today={ledger.today}
      />
      <Button htmlType="submit" loading={enter.isPending}>
        {t('enter')}
      </Button>
      {enter.error && <ProblemAlert error={enter.error} />}
    </Form>
  );
}

function Picking({ ledger, departmentId, sectionId = '', onPick }: PickerProps & { readonly ledger: Ledger }) {
  const { t } = useTranslation('figures');
  const [looked, setLooked] = useState('');
  const [pickedId, setPickedId] = useState<string | null>(null);
  const [proposing, setProposing] = useState(false);
  const rows = shownRows(ledger.rows, { q: looked, department: '', show: '' });
  const row = ledger.rows.find((one) => one.indicator.id === pickedId);
  const values = row?.cells.flatMap((cell) => [cell.thisYear, cell.lastYear].filter((value) => value !== null)) ?? [];
  const own = row?.cells.find((cell) => cell.departmentId === departmentId);
  return (
    <>
      <Input
        value={looked}
        onChange={({ target }) => setLooked(target.value)}
        placeholder={t('searchIndicator')}
        aria-label={t('searchIndicator')}
        style={{ marginBottom: 8 }}
      />
      {rows.length === 0 ? (
        <EmptyState title={t('noSuchIndicator')} hint={offers(ledger, 'figure.propose') ? t('proposeIt') : undefined} />
      ) : (
        <ul className={styles.found} aria-label={t('indicators')}>
          {rows.map(({ indicator }) => (
            <li key={indicator.id}>
              <button type="button" aria-pressed={indicator.id === pickedId} onClick={() => setPickedId(indicator.id)}>
                {indicator.name}
                <span className={styles.soft}>{indicator.definition}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {departmentId !== null && offers(ledger, 'figure.propose') && (
        <Button onClick={() => setProposing(true)}>{t('proposeTitle')}</Button>
      )}
      {row && (
        <section aria-label={row.indicator.name}>
          <h3>{row.indicator.name}</h3>
          {values.map((value) => (
            <ValueForms key={value.id} row={row} value={value} onPick={onPick} />
          ))}
          {values.length === 0 && departmentId === null && <p>{t('nobodyEntered')}</p>}
          {departmentId !== null && own?.thisYear === null && offers(own, 'figure.enter') && (
            <EnterHere ledger={ledger} row={row} departmentId={departmentId} sectionId={sectionId || null} />
          )}
        </section>
      )}
      {proposing && departmentId !== null && (
        <ProposeDialog
          ledger={ledger}
          departmentId={departmentId}
          name={looked}
          onKept={(kept) => setPickedId(kept.indicatorId)}
          onClose={() => setProposing(false)}
        />
      )}
    </>
  );
}

/** Picks a figure for a text: look for the indicator, enter the department's value where there is none, take its words. */
export function FigurePicker(props: PickerProps) {
  const { t } = useTranslation('figures');
  const query = useLedger(props.cycleId);
  return (
    <Modal open title={t('pickTitle')} footer={null} onCancel={props.onCancel}>
      <Loaded query={query}>{(ledger) => <Picking {...props} ledger={ledger} />}</Loaded>
    </Modal>
  );
}
