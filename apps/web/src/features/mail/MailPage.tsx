import { useTranslation } from 'react-i18next';
import { hooks } from '../../api-client/client.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import { PageHeader } from '../../shared/ui/PageHeader.js';
import { Deliveries } from './Deliveries.js';
import { MailForm } from './MailForm.js';

/** The mail server, a test of it, and how mails fare. */
export default function MailPage() {
  const { t } = useTranslation('mail');
  // What is being filled in is not replaced under the hands; the form asks anew after saving.
  const query = hooks.useQuery('get', '/api/mail', {}, { refetchOnWindowFocus: false });
  return (
    <>
      <PageHeader title={t('title')} hint={t('hint')} />
      <Loaded query={query}>
        {(overview) => (
          <>
            <MailForm settings={overview.settings} />
            <Deliveries overview={overview} />
          </>
        )}
      </Loaded>
    </>
  );
}
