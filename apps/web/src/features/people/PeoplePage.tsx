import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hooks } from '../../api-client/client.js';
import { may, useSession } from '../../app/session/use-session.js';
import { useUrlFilters } from '../../shared/browser/use-url-filters.js';
import { EmptyState } from '../../shared/ui/EmptyState.js';
import { InitialPasswords, type IssuedTo } from '../../shared/ui/InitialPasswords.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import { PageHeader } from '../../shared/ui/PageHeader.js';
import { SheetImport } from '../../shared/ui/SheetImport.js';
import { useToast } from '../../shared/ui/Toasts.js';
import { FILTERS, findPeople } from './find-people.js';
import { HandoverDialog } from './HandoverDialog.js';
import { NewPersonDialog } from './NewPersonDialog.js';
import { PeopleFilters } from './PeopleFilters.js';
import { PeopleTable } from './PeopleTable.js';
import { PersonDrawer } from './PersonDrawer.js';
import { usePeopleChanged } from './use-people-changed.js';

/** People and posts; who is open and what is looked for stand in the address. A department's head sees the own people. */
export default function PeoplePage() {
  const { t } = useTranslation('people');
  const { session } = useSession();
  const toast = useToast();
  const changed = usePeopleChanged();
  const people = hooks.useQuery('get', '/api/accounts');
  const [filters, setFilters] = useUrlFilters(FILTERS);
  const [dialog, setDialog] = useState<'new' | 'import' | null>(null);
  const [issued, setIssued] = useState<readonly IssuedTo[]>([]);
  const manages = may(session, 'account.exportSheet');
  return (
    <>
      <PageHeader
        title={t(manages ? 'page' : 'ownPage')}
        hint={t(manages ? 'pageHint' : 'ownPageHint')}
        actions={
          <>
            {may(session, 'account.create') && (
              <Button type="primary" onClick={() => setDialog('new')}>
                {t('newPerson')}
              </Button>
            )}
            {may(session, 'account.importSheet') && <Button onClick={() => setDialog('import')}>{t('import')}</Button>}
            {manages && (
              <Button href="/api/sheets/accounts" download>
                {t('export')}
              </Button>
            )}
          </>
        }
      />
      <PeopleFilters filters={filters} onChange={setFilters} />
      <Loaded query={people}>
        {(all) => {
          const found = findPeople(all, filters);
          return found.length === 0 ? (
            <EmptyState
              title={t(all.length === 0 ? 'none' : 'noMatch')}
              hint={t(manages ? 'noneHint' : 'ownPageHint')}
            />
          ) : (
            <PeopleTable people={found} onOpen={(person) => setFilters({ person })} />
          );
        }}
      </Loaded>
      {dialog === 'new' && (
        <NewPersonDialog
          onClose={() => setDialog(null)}
          onMade={(made) => {
            setDialog(null);
            setIssued([made]);
            void changed();
          }}
        />
      )}
      <SheetImport
        what="accounts"
        open={dialog === 'import'}
        onClose={() => setDialog(null)}
        onImported={({ counts, issued: made = [] }) => {
          setDialog(null);
          setIssued(made.map(({ departmentName, ...person }) => ({ ...person, note: departmentName })));
          toast(t('imported', { made: counts.new, changed: counts.changed }));
          void changed();
        }}
      />
      {filters.person && (
        <PersonDrawer
          personId={filters.person}
          onClose={() => setFilters({ person: '' })}
          onHandOver={() => setFilters({ handover: filters.person, person: '' })}
          onIssued={(one) => setIssued([one])}
        />
      )}
      {filters.handover && <HandoverDialog personId={filters.handover} onClose={() => setFilters({ handover: '' })} />}
      <Modal
        open={issued.length > 0}
        width={680}
        title={t('initialPasswords')}
        closable={false}
        mask={{ closable: false }}
        keyboard={false}
        footer={
          <Button type="primary" onClick={() => setIssued([])}>
            {t('kept')}
          </Button>
        }
      >
        <InitialPasswords people={issued} />
      </Modal>
    </>
  );
}
