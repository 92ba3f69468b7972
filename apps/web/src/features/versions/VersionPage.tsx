import { lazy } from 'react';
import { useParams } from 'react-router';
import { useSession } from '../../app/session/use-session.js';
import { useUrlFilters } from '../../shared/browser/use-url-filters.js';

// Three ways to read one version: nobody loads the others'.
const LeaderReading = lazy(() =>
  import('../leader/LeaderReading.js').then(({ LeaderReading: page }) => ({ default: page })),
);
const VersionFindings = lazy(() =>
  import('../proofreading/VersionFindings.js').then(({ VersionFindings: page }) => ({ default: page })),
);
const VersionText = lazy(() => import('../review/VersionText.js').then(({ VersionText: page }) => ({ default: page })));

/** A version as it is decided on (pages, opinions), as it was made (whose words, compared with others), or as proofread. */
export default function VersionPage() {
  const { id = '' } = useParams();
  const { session } = useSession();
  const [{ view }] = useUrlFilters(['view']);
  // Who only edits has nothing to decide here.
  const editsOnly = session?.posts.every(({ post }) => post === 'editor') ?? false;
  const shown = view || (editsOnly ? 'text' : 'pages');
  if (shown === 'findings') return <VersionFindings key={id} versionId={id} />;
  return shown === 'text' ? <VersionText key={id} versionId={id} /> : <LeaderReading key={id} versionId={id} />;
}
