import { walkOutline, type FragmentDoc, type ReportModel } from '@chancery/documents';

/** Each section's text as it stands in a merged report; sections that left nothing behind are absent. */
export function fragmentsOfVersion(model: ReportModel): ReadonlyMap<string, FragmentDoc> {
  const found = new Map<string, FragmentDoc>();
  for (const node of walkOutline(model.nodes)) {
    for (const { sectionId, content } of node.fragments) if (content) found.set(sectionId, content);
  }
  return found;
}
