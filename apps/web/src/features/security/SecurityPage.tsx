import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../shared/ui/PageHeader.js';
import { OwnLogIns } from './OwnLogIns.js';
import { SecondFactor } from './SecondFactor.js';

/** What guards a person's own account. */
export default function SecurityPage() {
  const { t } = useTranslation('security');
  return (
    <>
      <PageHeader title={t('title')} hint={t('hint')} />
      <SecondFactor />
      <OwnLogIns />
    </>
  );
}
