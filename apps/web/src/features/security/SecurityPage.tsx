import { useTranslation } from 'react-i18next';
import { useSession } from '../../app/session/use-session.js';
import { PageHeader } from '../../shared/ui/PageHeader.js';
import { OwnLogIns } from './OwnLogIns.js';
import { SignaturePicture } from './SignaturePicture.js';
import { SecondFactor } from './SecondFactor.js';

/** What guards a person's own account. */
export default function SecurityPage() {
  const { t } = useTranslation('security');
  const { session } = useSession();
  return (
    <>
      <PageHeader title={t('title')} hint={t('hint')} />
      <SecondFactor />
      {session?.may.includes('signaturePicture.show') && <SignaturePicture />}
      <OwnLogIns />
    </>
  );
}
