import { FIGURE_KINDS, FIGURE_SCOPES, type FigureKind, type FigureScope } from '@chancery/domain';
import { Form, Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Ledger } from './use-ledger.js';

export interface IndicatorFieldsShape {
  readonly name: string;
  readonly kind: FigureKind;
  readonly unit?: string;
  readonly decimals: number;
  readonly definition?: string;
  readonly scope: FigureScope;
  readonly owners: string[];
}

const MAX_DECIMALS = 4;

/** What is counted, in which unit, with which 口径; for editors also whose figure it is. */
export function IndicatorFields({
  departments,
  fixed,
  editors,
}: {
  readonly departments: Ledger['departments'];
  /** Values have been entered: kind, unit and decimals stay. */
  readonly fixed: boolean;
  readonly editors: boolean;
}) {
  const { t } = useTranslation('figures');
  const kind = Form.useWatch<FigureKind | undefined>('kind');
  return (
    <>
      <Form.Item
        name="name"
        label={t('indicatorName')}
        rules={[{ required: true, whitespace: true, message: t('nameRequired') }]}
      >
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="kind" label={t('kindLabel')} extra={fixed ? t('fixedHint') : undefined}>
        <Radio.Group
          disabled={fixed}
          options={Object.keys(FIGURE_KINDS).map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
      </Form.Item>
      <Form.Item
        name="unit"
        label={t('unit')}
        hidden={kind === 'percent'}
        rules={[{ required: kind !== 'percent', whitespace: true, message: t('unitRequired') }]}
      >
        <Input maxLength={12} disabled={fixed} placeholder={t('unitExample')} />
      </Form.Item>
      <Form.Item name="decimals" label={t('decimals')}>
        <Radio.Group
          disabled={fixed}
          options={Array.from({ length: MAX_DECIMALS + 1 }, (_, value) => ({ value, label: String(value) }))}
        />
      </Form.Item>
      <Form.Item name="definition" label={t('definition')} extra={t('definitionHint')}>
        <Input.TextArea rows={3} maxLength={1_000} />
      </Form.Item>
      {editors && (
        <>
          <Form.Item name="scope" label={t('scopeLabel')}>
            <Radio.Group options={Object.keys(FIGURE_SCOPES).map((value) => ({ value, label: t(`scope.${value}`) }))} />
          </Form.Item>
          <Form.Item name="owners" label={t('owners')}>
            <Select
              mode="multiple"
              showSearch={{ optionFilterProp: 'label' }}
              options={departments.map(({ id, name }) => ({ value: id, label: name }))}
            />
          </Form.Item>
        </>
      )}
    </>
  );
}
