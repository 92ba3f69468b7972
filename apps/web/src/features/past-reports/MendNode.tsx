import { BLOCKS, type OutlineNode } from '@chancery/documents/browser';
import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { mend, type Plan } from './plan.js';
import styles from './past-reports.module.css';

/** The chosen node: its words, whose content it is, and whether it is a heading at all. */
export function MendNode({
  node,
  plan,
  onPlan,
  onMakeText,
}: {
  readonly node: OutlineNode;
  readonly plan: Plan;
  readonly onPlan: (plan: Plan) => void;
  readonly onMakeText: () => void;
}) {
  const { t } = useTranslation(['pastReports', 'reportTypes']);
  const hasHeading = node.headingForm !== 'none';
  const rename = (words: string): void => {
    const heading = words.trim();
    if (heading !== '' && heading !== node.heading) onPlan(mend(plan, node.key, { heading }));
  };
  return (
    <Form layout="vertical" component="div" className={styles.mend}>
      {hasHeading && (
        <Form.Item label={t('nodeHeading')} htmlFor="mend-heading">
          <Input
            id="mend-heading"
            // Written anew whenever another node is chosen, or its words come back changed.
            key={`${node.key} ${node.heading}`}
            defaultValue={node.heading}
            maxLength={200}
            onBlur={({ target }) => rename(target.value)}
            onPressEnter={({ currentTarget, nativeEvent }) => {
              if (!nativeEvent.isComposing) rename(currentTarget.value);
            }}
          />
        </Form.Item>
      )}
      <Form.Item label={t('nodeBlock')} htmlFor="mend-block">
        <Select
          id="mend-block"
          value={node.block}
          onChange={(block) => onPlan(mend(plan, node.key, { block }))}
          options={BLOCKS.map((block) => ({ value: block, label: t(`reportTypes:blocks.${block}`) }))}
        />
      </Form.Item>
      {hasHeading && node.key.startsWith('h') && <Button onClick={onMakeText}>{t('makeText')}</Button>}
    </Form>
  );
}
