import {
  BLOCKS,
  HEADING_FORMS,
  NUMBERING_STYLES,
  printOrdinal,
  type NumberingStyle,
  type OutlineNode,
} from '@chancery/documents/browser';
import { Checkbox, Form, Input, Radio, Select, type InputRef } from 'antd';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';

const NONE = 'none';

/** How a group of siblings is numbered; shared by nodes and the outline's top. */
export function NumberingSelect({
  id,
  value,
  disabled,
  onChange,
}: {
  readonly id: string;
  readonly value: NumberingStyle | null;
  readonly disabled: boolean;
  readonly onChange: (value: NumberingStyle | null) => void;
}) {
  const { t } = useTranslation('reportTypes');
  return (
    <Select<NumberingStyle | typeof NONE>
      id={id}
      value={value ?? NONE}
      disabled={disabled}
      onChange={(chosen) => onChange(chosen === NONE ? null : chosen)}
      options={[
        { value: NONE, label: t('notNumbered') },
        ...NUMBERING_STYLES.map((style) => ({
          value: style,
          label: [1, 2, 3].map((n) => printOrdinal(style, n)).join(''),
        })),
      ]}
    />
  );
}

/** The fields of the selected node. */
export function NodeForm({
  node,
  readOnly,
  headingRef,
  onChange,
}: {
  readonly node: OutlineNode;
  readonly readOnly: boolean;
  readonly headingRef: Ref<InputRef>;
  readonly onChange: (changes: Partial<OutlineNode>, field: string) => void;
}) {
  const { t } = useTranslation('reportTypes');
  return (
    <Form layout="vertical" component="div" disabled={readOnly}>
      <Form.Item label={t('heading')} htmlFor="node-heading" extra={t('headingHint')}>
        <Input
          id="node-heading"
          ref={headingRef}
          value={node.heading}
          maxLength={200}
          disabled={readOnly || node.headingForm === 'none'}
          onChange={({ target }) => onChange({ heading: target.value }, 'heading')}
        />
      </Form.Item>
      <Form.Item label={<span id="node-form">{t('headingForm')}</span>}>
        <Radio.Group
          aria-labelledby="node-form"
          value={node.headingForm}
          onChange={({ target }: { target: { value?: OutlineNode['headingForm'] } }) => {
            const headingForm = target.value ?? 'ownLine';
            onChange({ headingForm, ...(headingForm === 'none' ? { heading: '' } : {}) }, 'headingForm');
          }}
          options={HEADING_FORMS.map((form) => ({ value: form, label: t(`headingForms.${form}`) }))}
        />
      </Form.Item>
      <Form.Item label={t('block')} htmlFor="node-block">
        <Select
          id="node-block"
          value={node.block}
          onChange={(block) => onChange({ block }, 'block')}
          options={BLOCKS.map((block) => ({ value: block, label: t(`blocks.${block}`) }))}
        />
      </Form.Item>
      <Form.Item>
        <Checkbox checked={node.numbered} onChange={({ target }) => onChange({ numbered: target.checked }, 'numbered')}>
          {t('numbered')}
        </Checkbox>
        <Checkbox
          checked={node.startsParagraph}
          onChange={({ target }) => onChange({ startsParagraph: target.checked }, 'startsParagraph')}
        >
          {t('startsParagraph')}
        </Checkbox>
      </Form.Item>
      <Form.Item label={t('childNumbering')} htmlFor="node-numbering">
        <NumberingSelect
          id="node-numbering"
          value={node.childNumbering}
          disabled={readOnly}
          onChange={(childNumbering) => onChange({ childNumbering }, 'childNumbering')}
        />
      </Form.Item>
    </Form>
  );
}
