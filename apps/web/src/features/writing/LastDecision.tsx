import { plainText } from '@chancery/documents/browser';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api-client/client.js';
import { formatTime } from '../../shared/format/dates.js';
import type { SectionView } from './section-view.js';
import styles from './writing.module.css';

const DECISIONS = ['departmentReturn', 'returnForRevision', 'adopt', 'adoptPartially', 'decline'] as const;
type Decision = (typeof DECISIONS)[number];
const isDecision = (kind: string): kind is Decision => (DECISIONS as readonly string[]).includes(kind);

/** What became of the text that was last sent in, by whom and why; reasons stand beside the words they are about. */
export function LastDecision({
  section,
  history,
}: {
  readonly section: SectionView;
  readonly history: Schemas['SectionHistory'];
}) {
  const { t } = useTranslation('writing');
  const note = history.notes.filter(({ kind }) => isDecision(kind)).at(-1);
  if (!note || !isDecision(note.kind)) return null;
  const submission = history.submissions.find(({ id }) => id === note.submissionId);
  // A newer text has been sent in since: the old word about the one before is history.
  if (submission && history.submissions.some(({ seq }) => seq > submission.seq)) return null;
  if (section.state === 'submitted' || section.state === 'awaitingDepartment') return null;
  const words = submission?.content ? plainText(submission.content) : '';
  const returned = note.kind === 'returnForRevision' || note.kind === 'departmentReturn';
  return (
    <Alert
      className={styles.decision}
      type={returned ? 'warning' : note.kind === 'decline' ? 'error' : 'success'}
      showIcon
      title={t(`decisions.${note.kind}`)}
      description={
        <>
          <p className={styles.by}>
            {note.displayName} · {formatTime(note.at)}
          </p>
          {note.reason && <p>{note.reason}</p>}
          {note.spans.length > 0 && (
            <ul>
              {note.spans.map((span, i) => (
                <li key={i}>
                  {words && <q>{words.slice(span.start, span.end)}</q>} {span.reason}
                </li>
              ))}
            </ul>
          )}
        </>
      }
    />
  );
}
