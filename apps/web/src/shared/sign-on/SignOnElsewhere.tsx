import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

/** Signing on at the provider in a window of its own, so that what was typed here stays. */
export function SignOnElsewhere({
  again,
  pending = false,
  onBack,
}: {
  /** The provider is to check the person anew. */
  readonly again: boolean;
  readonly pending?: boolean;
  readonly onBack: () => void;
}) {
  const { t } = useTranslation('session');
  return (
    <>
      <p>{t(again ? 'elsewhereAgain' : 'elsewhere')}</p>
      <Button href={`/api/session/oidc?again=${again}&next=/security`} target="_blank" rel="noopener">
        {t('openElsewhere')}
      </Button>{' '}
      <Button type="primary" loading={pending} onClick={onBack}>
        {t('backFromElsewhere')}
      </Button>
    </>
  );
}
