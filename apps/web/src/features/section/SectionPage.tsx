import { lazy } from 'react';
import { useParams } from 'react-router';
import { hooks, type Schemas } from '../../api-client/client.js';
import { may, useSession, type Session } from '../../app/session/use-session.js';
import { Loaded } from '../../shared/ui/Loaded.js';

// Two desks for one address: nobody loads the other's.
const DepartmentSection = lazy(() =>
  import('../writing/DepartmentSection.js').then(({ DepartmentSection: page }) => ({ default: page })),
);
const EditorSection = lazy(() =>
  import('../review/EditorSection.js').then(({ EditorSection: page }) => ({ default: page })),
);

/** Whoever holds a post in the section's own department writes or approves there, whatever else they may do. */
function isOwn(session: Session | null | undefined, section: Schemas['SectionView']): boolean {
  return session?.posts.some(({ departmentId }) => departmentId === section.departmentId) ?? false;
}

/** One section of a report: for the department that writes it, or for the office that reviews it. */
export default function SectionPage() {
  const { id = '' } = useParams();
  const { session } = useSession();
  const query = hooks.useQuery('get', '/api/sections/{id}', { params: { path: { id } } });
  return (
    <Loaded query={query}>
      {(section) =>
        may(session, 'review.list') && !isOwn(session, section) ? (
          <EditorSection key={section.id} section={section} />
        ) : (
          <DepartmentSection key={section.id} section={section} />
        )
      }
    </Loaded>
  );
}
