import { Alert, Button, Spin } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../shared/ui/EmptyState.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import styles from './preview.module.css';
import { usePreview, type PreviewedText, type PreviewState } from './use-preview.js';

const PdfPages = lazy(() => import('../leader/PdfPages.js'));

const clock = new Intl.DateTimeFormat('zh-CN', {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** Whether the pages are of the text as it stands now, or of an older one; whoever only listens hears it change. */
function Standing({ state, unsaved }: { readonly state: PreviewState; readonly unsaved: boolean }) {
  const { t } = useTranslation('preview');
  const isCurrent = state.state === 'ready' && !unsaved;
  const words = !state.digest
    ? t(unsaved ? 'unsaved' : 'making')
    : isCurrent
      ? t('current', { time: clock.format(new Date(state.printedAt ?? '')) })
      : t('older');
  return (
    <div role="status" className={isCurrent ? styles.soft : styles.older}>
      {!isCurrent && <Spin size="small" />} {words}
    </div>
  );
}

/** 看排版: the section as the printed page will show it, with why there are no pages where there are none. */
export function SectionPreview(text: PreviewedText) {
  const { t } = useTranslation('preview');
  const { state, error, request, isPending } = usePreview(text);
  const { sectionId, target, unsaved } = text;
  if (error) return <ProblemAlert error={error} onRetry={request} />;
  if (!state) return <Spin className={styles.waiting} />;
  if (state.state === 'empty') return <EmptyState title={t('empty')} hint={t('emptyHint')} />;
  if (state.state === 'failed') {
    return (
      <Alert
        type="error"
        showIcon
        role="alert"
        title={t('failed')}
        description={t('why', { why: state.note, code: state.code })}
        action={
          <Button loading={isPending} onClick={request}>
            {t('retry')}
          </Button>
        }
      />
    );
  }
  return (
    <section aria-label={t('title')}>
      <Standing state={state} unsaved={unsaved} />
      {state.digest && (
        <Suspense fallback={<Spin className={styles.waiting} />}>
          {/* The digest in the address: other pages are another address, which takes the place of the one shown. */}
          <PdfPages
            url={`/api/sections/${sectionId}/preview/pages?target=${target}#${state.digest}`}
            name={t('name')}
          />
        </Suspense>
      )}
    </section>
  );
}
