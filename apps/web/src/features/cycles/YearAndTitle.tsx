import { Button, Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';

export interface Fields {
  readonly year: number;
  readonly title: string;
}

/** Year and title, asked for in every way. */
export function YearAndTitle({
  initial,
  onDone,
}: {
  readonly initial: Fields;
  readonly onDone: (fields: Fields) => void;
}) {
  const { t } = useTranslation('cycles');
  return (
    <Form<Fields> layout="vertical" initialValues={initial} onFinish={onDone}>
      <Form.Item
        name="year"
        label={t('open.year')}
        extra={t('open.yearHint')}
        rules={[{ required: true, message: t('open.chooseRequired') }]}
      >
        <InputNumber min={1949} max={2200} precision={0} />
      </Form.Item>
      <Form.Item
        name="title"
        label={t('open.titleField')}
        rules={[{ required: true, whitespace: true, min: 4, message: t('open.titleRequired') }]}
      >
        <Input maxLength={120} />
      </Form.Item>
      <Button type="primary" htmlType="submit">
        {t('open.next')}
      </Button>
    </Form>
  );
}
