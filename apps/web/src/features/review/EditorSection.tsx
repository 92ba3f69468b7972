import { plainText, type TextAnchor } from '@chancery/documents/browser';
import { Alert, Button, Tabs } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, hooks } from '../../api-client/client.js';
import { may, useSession } from '../../app/session/use-session.js';
import { useUrlFilters } from '../../shared/browser/use-url-filters.js';
import { CycleTabs } from '../../shared/cycle/CycleTabs.js';
import { formatDay } from '../../shared/format/dates.js';
import { Redline } from '../../shared/text/Redline.js';
import { EmptyState } from '../../shared/ui/EmptyState.js';
import { Late } from '../../shared/ui/Late.js';
import { PageHeader } from '../../shared/ui/PageHeader.js';
import { SectionDeadlines } from '../deadlines/SectionDeadlines.js';
import { SectionPreview } from '../preview/SectionPreview.js';
import { CommentComposer } from './CommentComposer.js';
import { CommentList } from './CommentList.js';
import { ReviewFindings } from '../proofreading/ReviewFindings.js';
import { reviewHighlights } from '../proofreading/review-highlights.js';
import { DecisionPanel } from './DecisionPanel.js';
import { EarlierPane } from './EarlierPane.js';
import { EditPane } from './EditPane.js';
import styles from './review.module.css';
import { chosenRows, neighbours, REVIEW_FILTERS } from './review-rows.js';
import { offers } from '../../shared/offers.js';
import { fragmentOf, pictureUrlOf, redlineOf, type Section } from './section-types.js';
import { SuggestPane } from './SuggestPane.js';
import { highlightsOf, TextPane } from './TextPane.js';
import { useReviewAct } from './use-review-act.js';

/** Which of the section's texts the editor looks at: what stands once it was adopted, else what was sent. */
const targetOf = (section: Section): 'standing' | 'submission' => (section.standing ? 'standing' : 'submission');

/** Previous and next of the list that the editor came from, with its filters. */
function Neighbours({ section }: { readonly section: Section }) {
  const { t } = useTranslation('review');
  const [filters] = useUrlFilters(REVIEW_FILTERS);
  const { data } = hooks.useQuery('get', '/api/cycles/{id}/review', { params: { path: { id: section.cycleId } } });
  const carried = new URLSearchParams(Object.entries(filters).filter(([, value]) => value !== '')).toString();
  const query = carried && `?${carried}`;
  const { previous, next } = neighbours(chosenRows(data?.rows ?? [], filters), section.id);
  return (
    <nav aria-label={t('near.label')} className={styles.acts}>
      <Link to={`/cycles/${section.cycleId}/review${query}`}>{t('near.list')}</Link>
      {previous && (
        <Link to={`/sections/${previous.sectionId}${query}`}>{t('near.previous', { place: previous.place })}</Link>
      )}
      {next && <Link to={`/sections/${next.sectionId}${query}`}>{t('near.next', { place: next.place })}</Link>}
    </nav>
  );
}

/** A section on the editor's desk: last year and earlier sendings, the text with comments, and the decision. */
export function EditorSection({ section }: { readonly section: Section }) {
  const { t } = useTranslation('review');
  const { session } = useSession();
  const [{ mode }, setFilters] = useUrlFilters(['mode']);
  const [chosen, setChosen] = useState<TextAnchor | null>(null);
  const [anchors, setAnchors] = useState<readonly TextAnchor[]>([]);
  const [activeId, setActiveId] = useState<string | null>(null);
  const params = { params: { path: { id: section.id } } };
  const target = targetOf(section);
  const history = hooks.useQuery('get', '/api/sections/{id}/history', params);
  const outcome = hooks.useQuery('get', '/api/sections/{id}/outcome', params);
  const comments = hooks.useQuery('get', '/api/sections/{id}/comments', {
    params: { ...params.params, query: { target } },
  });
  const reviews = may(session, 'review.show');
  const review = hooks.useQuery('get', '/api/sections/{id}/review', params, { enabled: reviews });
  const proof = hooks.useQuery('get', '/api/sections/{id}/findings', params, {
    enabled: may(session, 'finding.inReview'),
  });
  const sent = history.data?.submissions.find(({ id }) => id === section.currentSubmissionId) ?? null;
  const original = fragmentOf(
    history.data?.submissions.find(({ id }) => id === (section.standingSubmissionId ?? section.currentSubmissionId))
      ?.content,
  );
  const doc = target === 'standing' ? fragmentOf(section.standing) : fragmentOf(sent?.content);
  const text = doc ? plainText(doc) : '';
  const pictureUrl = pictureUrlOf(section.id);
  const setMode = (next: string): void => setFilters({ mode: next });
  const begin = useReviewAct(() => api.POST('/api/sections/{id}/review', params), t('suggest.begun'));
  const add = useReviewAct(
    (comment: { anchor: TextAnchor; text: string; visibleToDepartment: boolean }) =>
      api.POST('/api/sections/{id}/comments', { ...params, body: { target, ...comment } }),
    t('comment.added'),
  );
  const choose = (id: string): void => {
    setActiveId(id);
    (document.getElementById(`comment-${id}`) ?? document.getElementById(id))?.scrollIntoView({ block: 'nearest' });
    document.querySelector(`[data-highlight="${id}"]`)?.scrollIntoView({ block: 'center' });
  };
  const returned = outcome.data?.rounds.find(({ submissionId }) => submissionId === section.currentSubmissionId);
  const reasons =
    target === 'submission' ? (returned?.notes.filter(({ spans }) => spans.length > 0).at(-1)?.spans ?? []) : [];
  const document_ = review.data?.document ?? null;
  const header = (
    <PageHeader
      above={
        <>
          <CycleTabs cycleId={section.cycleId} chosen="review" />
          <Neighbours section={section} />
        </>
      }
      title={section.place}
      hint={t('head', {
        cycle: section.cycleTitle,
        department: section.departmentName,
        state: outcome.data?.stateLabel ?? '',
        day: formatDay(section.dueOn),
      })}
    />
  );
  if (mode === 'suggest' && review.data && document_) {
    return (
      <>
        {header}
        <SuggestPane key={document_.id} sectionId={section.id} onDone={() => setMode('')} />
      </>
    );
  }
  const mayEdit = offers(section.actions, 'section.rewrite') || offers(section.actions, 'section.adoptPartially');
  if (mode === 'edit' && mayEdit && original) {
    return (
      <>
        {header}
        <EditPane section={section} original={original} onDone={() => setMode('')} />
      </>
    );
  }
  const pendingCount = document_?.suggestions.length ?? 0;
  const openComments = comments.data?.comments.filter(({ state }) => state === 'open').length ?? 0;
  return (
    <>
      {header}
      <div className={styles.panes}>
        <aside className={styles.left} aria-label={t('earlier.label')}>
          <div className={styles.side}>
            <EarlierPane section={section} outcome={outcome.data} />
          </div>
        </aside>
        <div className={styles.middle}>
          {document_ && (
            <Alert
              type="info"
              showIcon
              title={t('suggest.open', { count: pendingCount, name: document_.savedByName })}
              action={
                <Button size="small" onClick={() => setMode('suggest')}>
                  {t('suggest.enter')}
                </Button>
              }
            />
          )}
          <Tabs
            activeKey={mode === 'compare' || mode === 'pages' ? mode : 'read'}
            onChange={(key) => setMode(key === 'read' ? '' : key)}
            items={[
              {
                key: 'read',
                label: target === 'standing' ? t('tabs.standing') : t('tabs.submission'),
                children: doc ? (
                  <TextPane
                    doc={doc}
                    label={target === 'standing' ? t('tabs.standing') : t('tabs.submission')}
                    highlights={[
                      ...reviewHighlights(proof.data?.target === target ? proof.data.findings : []),
                      ...highlightsOf(comments.data?.comments ?? [], reasons),
                    ]}
                    activeId={activeId}
                    chosen={chosen}
                    pictureUrl={pictureUrl}
                    onChoose={choose}
                    onSelect={setChosen}
                    onReason={
                      offers(section.actions, 'section.returnForRevision')
                        ? (anchor) => {
                            setAnchors([...anchors, anchor]);
                            setChosen(null);
                          }
                        : null
                    }
                  />
                ) : sent?.kind === 'nil' ? (
                  <EmptyState title={t('nil')} hint={sent.reason} />
                ) : (
                  <EmptyState title={t('notSent')} hint={t('notSentHint')} />
                ),
              },
              {
                key: 'pages',
                label: t('tabs.pages'),
                disabled: !doc,
                children: mode === 'pages' && doc && (
                  <Late>
                    <SectionPreview sectionId={section.id} target={target} edition={section.version} unsaved={false} />
                  </Late>
                ),
              },
              {
                key: 'compare',
                label: t('tabs.compare'),
                disabled: !outcome.data?.redline,
                children: (
                  <Redline
                    blocks={redlineOf(outcome.data?.redline)}
                    label={t('tabs.compare')}
                    pictureUrl={pictureUrl}
                  />
                ),
              },
            ]}
          />
          {proof.data && (
            <ReviewFindings sectionId={section.id} proof={proof.data} activeId={activeId} onChoose={choose} />
          )}
        </div>
        <aside className={styles.right} aria-label={t('desk')}>
          <div className={styles.side}>
            <SectionDeadlines section={section} />
            <DecisionPanel
              section={section}
              outcome={outcome.data}
              text={text}
              anchors={anchors}
              mayBegin={review.data?.mayBegin ?? false}
              onAnchors={setAnchors}
              onMode={setMode}
              onBegin={() => begin.mutate(undefined, { onSuccess: () => setMode('suggest') })}
            />
            {comments.data && offers(comments.data.actions, 'comment.add') && doc && (
              <CommentComposer
                key={chosen ? `${chosen.start}-${chosen.end}` : 'typed'}
                text={text}
                chosen={chosen}
                mayShow
                pending={add.isPending}
                error={add.error}
                onAdd={(comment) => add.mutateAsync(comment).then(() => setChosen(null))}
              />
            )}
            <h2 className={styles.soft}>{t('comment.count', { count: openComments })}</h2>
            <CommentList comments={comments.data?.comments ?? []} activeId={activeId} onChoose={choose} />
          </div>
        </aside>
      </div>
    </>
  );
}
