import { useTranslation } from 'react-i18next';
import { hooks } from '../../api-client/client.js';
import { formatTime } from '../../shared/format/dates.js';
import { offers } from '../../shared/offers.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import { PageHeader } from '../../shared/ui/PageHeader.js';
import { SetupChecklist } from './SetupChecklist.js';
import { WipeDemonstration } from './WipeDemonstration.js';

/** What is still to be set up before the first cycle; and the end of the demonstration. */
export default function InstallationPage() {
  const { t } = useTranslation('installation');
  const checklist = hooks.useQuery('get', '/api/setup/checklist');
  return (
    <>
      <PageHeader title={t('page')} hint={t('pageHint')} />
      <Loaded query={checklist}>
        {({ items, ready, governmentName, foundedAt, actions }) => (
          <>
            <p>{t('founded', { name: governmentName, at: formatTime(foundedAt) })}</p>
            <p role="status">
              {t(ready ? 'ready' : 'notReady', { count: items.filter((i) => i.required && !i.done).length })}
            </p>
            <SetupChecklist items={items} />
            {offers(actions, 'setup.wipeDemonstration') && <WipeDemonstration name={governmentName} />}
          </>
        )}
      </Loaded>
    </>
  );
}
