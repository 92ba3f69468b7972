import { lazy, Suspense } from 'react';
import { useParams } from 'react-router';
import { hooks } from '../../api-client/client.js';
import { may, useSession } from '../../app/session/use-session.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import { Waiting } from '../../shared/ui/Waiting.js';

// Editors and departments need different tools for the same section; each loads its own.
const EditorSection = lazy(async () => ({ default: (await import('../review/EditorSection.js')).EditorSection }));
const DepartmentSection = lazy(async () => ({
  default: (await import('../writing/DepartmentSection.js')).DepartmentSection,
}));

/** One section of a report: the editor's desk for who reviews, the writing page for the department. */
export default function SectionPage() {
  const { id = '' } = useParams();
  const { session } = useSession();
  const query = hooks.useQuery('get', '/api/sections/{id}', { params: { path: { id } } });
  const reviews = may(session, 'review.show');
  return (
    <Loaded query={query}>
      {(section) => (
        <Suspense fallback={<Waiting />}>
          {reviews ? (
            <EditorSection key={section.id} section={section} />
          ) : (
            <DepartmentSection key={section.id} section={section} />
          )}
        </Suspense>
      )}
    </Loaded>
  );
}
