import { Radio } from 'antd';
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
          <>
            <Radio.Group
              optionType="button"
              aria-label={t('lists.title')}
              value={kind || 'words'}
              onChange={(event) => setFilters({ kind: String(event.target.value), seq: '' })}
              options={lists.map((list) => ({ value: list.kind, label: `${list.name}(${list.rows.length})` }))}
              style={{ marginBottom: 12 }}
            />
            {lists
              .filter((list) => list.kind === (kind || 'words'))
              .map((list) => (
                <ListEditor
                  key={`${list.kind}-${list.seq}`}
                  list={list}
                  onShow={(version) => setFilters({ kind: list.kind, seq: version })}
                />
              ))}
          </>
        )}
      </Loaded>
    </>
  );
}
