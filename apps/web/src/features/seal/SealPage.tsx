import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { hooks, type Schemas } from '../../api-client/client.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import { EmptyState } from '../../shared/ui/EmptyState.js';
import { PageHeader } from '../../shared/ui/PageHeader.js';
import { FormerSeals } from './FormerSeals.js';
import { HeldSeal } from './HeldSeal.js';
import { SealCard } from './SealCard.js';
import { SealDecision } from './SealDecision.js';
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

/** The seal in use, one that waits for the second person, a new one, and those of before. */
export default function SealPage() {
  const { t } = useTranslation('seal');
  const query = hooks.useQuery('get', '/api/seals');
  return (
    <>
      <PageHeader title={t('title')} hint={t('hint')} />
      <Loaded query={query}>
        {({ seals, actions }) => {
          const current = seals.find(({ status }) => status === 'current');
          const waiting = seals.find(({ status }) => status === 'waiting');
          const others = seals.filter((seal) => seal !== current && seal !== waiting);
          return (
            <>
              {current && <Warnings seal={current} />}
              {waiting && (
                <SealCard title={t('waiting')} seal={waiting}>
                  <SealDecision seal={waiting} />
                </SealCard>
              )}
              {current ? <SealCard title={t('current')} seal={current} /> : <EmptyState title={t('none')} />}
              {actions.some(({ key }) => key === 'seal.upload') && <SealUpload />}
              {actions.some(({ key }) => key === 'seal.register') && <HeldSeal />}
              {others.length > 0 && <FormerSeals seals={others} />}
            </>
          );
        }}
      </Loaded>
    </>
  );
}
