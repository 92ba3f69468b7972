import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { hooks, type Schemas } from '../../api-client/client.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import { EmptyState } from '../../shared/ui/EmptyState.js';
import { PageHeader } from '../../shared/ui/PageHeader.js';
import { FormerSeals } from './FormerSeals.js';
import { HeldSeal } from './HeldSeal.js';
import { SealActions } from './SealActions.js';
import { SealCard } from './SealCard.js';
import { SealUpload } from './SealUpload.js';

type Seal = Schemas['SealView'];
/** Days before a certificate ends from which it is said. */
const SOON = 60;

function Warnings({ seal }: { readonly seal: Seal }) {
  const { t } = useTranslation('seal');
  const style = { marginBottom: 16 };
  return (
    <>
      {seal.isTest && (
        <Alert type="warning" showIcon style={style} title={t('testTitle')} description={t('testHint')} />
      )}
      {seal.daysLeft < 0 && <Alert type="error" showIcon style={style} title={t('expired')} />}
      {seal.daysLeft >= 0 && seal.daysLeft <= SOON && (
        <Alert type="warning" showIcon style={style} title={t('soon', { days: seal.daysLeft })} />
      )}
    </>
  );
}

/** The seal in use, those on their way into use or out of it, a new one, and the destroyed ones. */
export default function SealPage() {
  const { t } = useTranslation('seal');
  const query = hooks.useQuery('get', '/api/seals');
  return (
    <>
      <PageHeader title={t('title')} hint={t('hint')} />
      <Loaded query={query}>
        {({ seals, actions }) => {
          const current = seals.find(({ state }) => state === 'enabled');
          const others = seals.filter(({ state }) => state !== 'enabled' && state !== 'destroyed');
          const destroyed = seals.filter(({ state }) => state === 'destroyed');
          return (
            <>
              {current && <Warnings seal={current} />}
              {current ? (
                <SealCard title={t('current')} seal={current}>
                  <SealActions seal={current} />
                </SealCard>
              ) : (
                <EmptyState title={t('none')} hint={t('noneHint')} />
              )}
              {others.map((seal) => (
                <SealCard key={seal.id} title={t('other', { state: seal.stateLabel })} seal={seal}>
                  <SealActions seal={seal} />
                </SealCard>
              ))}
              {actions.some(({ key }) => key === 'seal.upload') && <SealUpload />}
              {actions.some(({ key }) => key === 'seal.register') && <HeldSeal />}
              {destroyed.length > 0 && <FormerSeals seals={destroyed} />}
            </>
          );
        }}
      </Loaded>
    </>
  );
}
