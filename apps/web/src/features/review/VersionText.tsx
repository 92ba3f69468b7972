import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, hooks, type Schemas } from '../../api-client/client.js';
import { useUrlFilters } from '../../shared/browser/use-url-filters.js';
import { formatTime } from '../../shared/format/dates.js';
import type { SelectedWords } from '../../shared/text/selected-words.js';
import { Redline } from '../../shared/text/Redline.js';
import { VersionTabs } from '../../shared/cycle/VersionTabs.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import { PageHeader } from '../../shared/ui/PageHeader.js';
import { Choice } from '../../shared/ui/Choice.js';
import { CommentComposer } from './CommentComposer.js';
import { CommentList } from './CommentList.js';
import { FigureConflicts } from './FigureConflicts.js';
import { ProvenanceText, type Pointed } from './ProvenanceText.js';
import styles from './review.module.css';
import { offers } from '../../shared/offers.js';
import { redlineOf } from './section-types.js';
import { useReviewAct } from './use-review-act.js';

type Version = Schemas['VersionView'];

/** Whose words are pointed at. */
function Whose({ pointed }: { readonly pointed: Pointed | null }) {
  const { t } = useTranslation('review');
  return (
    <div className={styles.panel} role="status" aria-label={t('provenance.title')}>
      <h2>{t('provenance.title')}</h2>
      {pointed ? (
        <dl>
          <dt>{t('provenance.department')}</dt>
          <dd>{pointed.source.departmentName}</dd>
          <dt>{t('provenance.submission')}</dt>
          <dd>
            {t('provenance.seq', { seq: pointed.source.seq })} · {pointed.source.submittedByName}
            {pointed.source.submittedAt && ` · ${formatTime(pointed.source.submittedAt)}`}
          </dd>
          <dt>{t('provenance.words')}</dt>
          <dd>
            {pointed.origin === 'edited'
              ? t('provenance.edited', { names: pointed.source.editedByNames.join('、') })
              : t('provenance.submitted')}
          </dd>
          <dd>
            <Link to={`/sections/${pointed.source.sectionId}`}>{t('provenance.open')}</Link>
          </dd>
        </dl>
      ) : (
        <p className={styles.soft}>{t('provenance.none')}</p>
      )}
    </div>
  );
}

function Compared({ from, to }: { readonly from: string; readonly to: string }) {
  const { t } = useTranslation('review');
  const query = hooks.useQuery('get', '/api/comparisons', {
    params: { query: { from: `version:${from}`, to: `version:${to}` } },
  });
  return (
    <Loaded query={query}>
      {(comparison) => (
        <>
          <p className={styles.soft}>
            {t('compare.summary', {
              from: comparison.from.label,
              to: comparison.to.label,
              count: comparison.changed,
            })}
          </p>
          <Redline
            blocks={redlineOf(comparison.blocks)}
            label={t('compare.label')}
            pictureUrl={(digest) => `/api/versions/${to}/pictures/${digest}`}
            fold
          />
        </>
      )}
    </Loaded>
  );
}

function TextOf({ version }: { readonly version: Version }) {
  const { t } = useTranslation('review');
  const { id } = version;
  const [filters, setFilters] = useUrlFilters(['with']);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [chosen, setChosen] = useState<SelectedWords | null>(null);
  const [activeId, setActiveId] = useState<string | null>(null);
  const params = { params: { path: { id } } };
  const provenance = hooks.useQuery('get', '/api/versions/{id}/provenance', params);
  const comments = hooks.useQuery('get', '/api/versions/{id}/comments', params);
  const others = hooks.useQuery('get', '/api/cycles/{id}/versions', { params: { path: { id: version.cycleId } } });
  const add = useReviewAct(
    (text: string) =>
      api.POST('/api/versions/{id}/comments', {
        ...params,
        body: {
          sectionId: chosen?.sectionId ?? '',
          anchor: { start: chosen?.start ?? 0, end: chosen?.end ?? 0, quote: chosen?.quote ?? '' },
          text,
        },
      }),
    t('comment.added'),
  );
  return (
    <>
      <PageHeader
        above={<VersionTabs cycleId={version.cycleId} versionId={id} shown="text" />}
        title={version.title}
        hint={`${t('versions.seq', { seq: version.seq })} · ${t(`versions.states.${version.state}`)}`}
        actions={
          <Choice
            label={t('compare.with')}
            value={filters.with}
            onChange={(other) => setFilters({ with: other })}
            options={[
              { value: '', label: t('compare.none') },
              ...(others.data ?? [])
                .filter((one) => one.id !== id)
                .map((one) => ({ value: one.id, label: t('compare.withSeq', { seq: one.seq }) })),
            ]}
          />
        }
      />
      {version.state === 'frozen' && <FigureConflicts cycleId={version.cycleId} conflicts={version.figureConflicts} />}
      <div className={styles.panes}>
        <div className={styles.middle}>
          {filters.with ? (
            <Compared from={filters.with} to={id} />
          ) : (
            <Loaded query={provenance}>
              {({ flow, sources }) => (
                <ProvenanceText
                  flow={flow}
                  sources={sources}
                  comments={comments.data?.comments ?? []}
                  label={t('versions.text')}
                  onPoint={setPointed}
                  onSelect={setChosen}
                />
              )}
            </Loaded>
          )}
        </div>
        <aside className={styles.right} aria-label={t('provenance.aside')}>
          <div className={styles.side}>
            <Whose pointed={pointed} />
            {chosen && comments.data && offers(comments.data.actions, 'comment.addToVersion') && (
              <CommentComposer
                key={`${chosen.sectionId}-${chosen.start}-${chosen.end}`}
                text={chosen.quote}
                chosen={chosen}
                mayShow={false}
                pending={add.isPending}
                error={add.error}
                onAdd={({ text }) => add.mutateAsync(text).then(() => setChosen(null))}
              />
            )}
            <CommentList comments={comments.data?.comments ?? []} activeId={activeId} onChoose={setActiveId} />
          </div>
        </aside>
      </div>
    </>
  );
}

/** A version's text with its sources; compared with any other version when the address says so. */
export function VersionText({ versionId }: { readonly versionId: string }) {
  const query = hooks.useQuery('get', '/api/versions/{id}', { params: { path: { id: versionId } } });
  return <Loaded query={query}>{(version) => <TextOf version={version} />}</Loaded>;
}
