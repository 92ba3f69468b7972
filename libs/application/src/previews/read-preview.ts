import { conflict, isRefusal, notFound, type Outcome } from '@chancery/domain';
import type { SectionTarget } from '../comments/text-of-section.js';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { ArtifactStore } from '../ports/services.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { findPreview, previewRow, type PreviewState } from './preview-of-section.js';

interface PreviewOf {
  readonly sectionId: string;
  readonly target: SectionTarget;
}

/** How far the pages of a section's text are, for whoever may read the text. */
export function readPreview(
  door: UnitOfWork,
  context: Context,
  { sectionId, target }: PreviewOf,
): Promise<Outcome<PreviewState>> {
  return door.run(context, async (tx) => {
    const section = await tx.sections.get(sectionId);
    if (!section) return notFound('该部分');
    const allowed = authorize(context.actor, 'section.preview', section);
    if (isRefusal(allowed)) return allowed;
    return (await findPreview(tx, section, target)).state;
  });
}

export interface PreviewFile {
  /** SHA-256 of the file; the same digest is the same file for ever. */
  readonly digest: string;
  readonly read: () => Promise<Uint8Array>;
}

/** The newest pages as PDF, also while those of a newer text are being made. */
export function readPreviewPages(
  door: UnitOfWork,
  artifacts: ArtifactStore,
  context: Context,
  { sectionId, target }: PreviewOf,
): Promise<Outcome<PreviewFile>> {
  return door.run(context, async (tx) => {
    const section = await tx.sections.get(sectionId);
    if (!section) return notFound('该部分');
    const allowed = authorize(context.actor, 'section.previewPages', section);
    if (isRefusal(allowed)) return allowed;
    const digest = (await previewRow(tx, sectionId, target))?.digest;
    if (!digest) return conflict('PREVIEW_NOT_READY', '排版预览尚未制成。请稍候,制成后自动显示。');
    return { digest, read: () => artifacts.get(digest) };
  });
}
