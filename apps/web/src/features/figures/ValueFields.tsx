import { figureGrowth, printFigure } from '@chancery/domain';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { LedgerRow, LedgerValue } from './use-ledger.js';

export interface ValueFieldsShape {
  readonly value: string;
  readonly cutoffDate: string;
  readonly reason?: string;
}

type Format = Pick<LedgerRow['indicator'], 'kind' | 'unit' | 'decimals'>;

/** Number and 截止日; below them how the number will be printed and how it compares with last year. */
export function ValueFields({
  format,
  before,
  today,
  reason,
}: {
  readonly format: Format;
  readonly before: LedgerValue | null;
  readonly today: string;
  /** Label of the field for a reason; none where nobody asks for one. */
  readonly reason?: string;
}) {
  const { t } = useTranslation('figures');
  const typed = Form.useWatch<string | undefined>('value') ?? '';
  const printed = printFigure(format, typed);
  const growth = figureGrowth(format, typed, before?.value ?? null);
  return (
    <>
      <Form.Item
        name="value"
        label={t('value')}
        rules={[{ required: true, whitespace: true, message: t('valueRequired') }]}
        extra={
          printed
            ? `${t('printedAs', { printed })}${growth ? t('growthIs', { growth, before: before?.printed }) : ''}`
            : t('valueHint')
        }
      >
        <Input inputMode="decimal" maxLength={30} suffix={<span>{format.unit}</span>} autoComplete="off" />
      </Form.Item>
      <Form.Item name="cutoffDate" label={t('cutoff')} rules={[{ required: true, message: t('cutoffRequired') }]}>
        <Input type="date" max={today} />
      </Form.Item>
      {reason && (
        <Form.Item name="reason" label={reason}>
          <Input.TextArea rows={2} maxLength={500} />
        </Form.Item>
      )}
    </>
  );
}
