import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';

/** The two sizes that there are (国发〔1999〕25号), millimetres. */
export type Diameter = 42 | 45;

export function DiameterField() {
  const { t } = useTranslation('seal');
  return (
    <Form.Item name="diameterMm" label={t('size')}>
      <Radio.Group options={([45, 42] as const).map((value) => ({ value, label: t(`sizes.${value}`) }))} />
    </Form.Item>
  );
}
