import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { hooks } from '../../api-client/client.js';
import { useUrlFilters } from '../../shared/browser/use-url-filters.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import { PageHeader } from '../../shared/ui/PageHeader.js';
import { ListEditor } from './ListEditor.js';

/** 校对用表: word list, office-holders, names of laws, white list; kept by editors, version by version. */
export default function ListsPage() {
  const { t } = useTranslation('proofreading');
  const [{ kind, seq }, setFilters] = useUrlFilters(['kind', 'seq']);
  const earlier = kind && seq ? { kind: kind as 'words', seq: Number(seq) } : {};
  // What is being typed is not replaced under the hands.
  const query = hooks.useQuery(
    'get',
    '/api/proofreading-lists',
    { params: { query: earlier } },
    { refetchOnWindowFocus: false },
  );
  return (
    <>
      <PageHeader title={t('lists.title')} hint={t('lists.hint')} />
      <Loaded query={query}>
        {({ lists }) => (
          <Tabs
            activeKey={kind || 'words'}
            onChange={(chosen) => setFilters({ kind: chosen, seq: '' })}
            destroyOnHidden
            items={lists.map((list) => ({
              key: list.kind,
              label: `${list.name}(${list.rows.length})`,
              children: (
                <ListEditor
                  key={`${list.kind}-${list.seq}`}
                  list={list}
                  onShow={(version) => setFilters({ kind: list.kind, seq: version })}
                />
              ),
            }))}
          />
        )}
      </Loaded>
    </>
  );
}
