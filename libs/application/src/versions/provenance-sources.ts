import { plainText, type ProvenanceSpan } from '@chancery/documents';
import { fragmentsOfVersion } from '../comments/fragments-of-version.js';
import type { VersionRow } from '../ports/rows.js';
import type { Tx } from '../ports/unit-of-work.js';

/** “谁报的这句?” for one section of a version, in names. */
export interface ProvenanceSource {
  readonly sectionId: string;
  readonly departmentName: string;
  /** Number of the submission whose words these are. */
  readonly seq: number;
  readonly submissionId: string;
  readonly submittedByName: string;
  readonly submittedAt: string;
  /** Editors who changed words of it. */
  readonly editedByNames: readonly string[];
  /** The section's words as they stand in the version; spans and comments count along them. */
  readonly text: string;
  readonly spans: readonly ProvenanceSpan[];
}

/** Every section's source, in the order of the version's own record. */
export async function provenanceSources(tx: Tx, version: VersionRow): Promise<ProvenanceSource[]> {
  const texts = fragmentsOfVersion(version.model);
  const names = new Map<string, string>();
  const nameOf = async (id: string): Promise<string> => {
    if (!names.has(id)) names.set(id, (await tx.accounts.get(id))?.displayName ?? '');
    return names.get(id) ?? '';
  };
  const sources: ProvenanceSource[] = [];
  for (const { sectionId, departmentName, submissionId, submittedBy, editedBy, spans } of version.provenance) {
    const submission = await tx.submissions.get(submissionId);
    const content = texts.get(sectionId);
    const editedByNames: string[] = [];
    for (const id of editedBy) editedByNames.push(await nameOf(id));
    sources.push({
      sectionId,
      departmentName,
      submissionId,
      seq: submission?.seq ?? 0,
      submittedByName: await nameOf(submittedBy),
      submittedAt: submission?.submittedAt ?? '',
      editedByNames,
      text: content ? plainText(content) : '',
      spans,
    });
  }
  return sources;
}
