import { conflict, invalid, isRefusal, type Outcome } from '@chancery/domain';
import { fragmentDocSchema, type BlockNode, type FragmentDoc } from '@chancery/documents';
import type { Imported } from '@chancery/intake';
import type { IncomingFiles, MadePicture } from '../ports/incoming-files.js';
import type { ArtifactStore } from '../ports/services.js';

/** A picture made anew and stored, waiting for the commit that names it. */
export interface StoredPicture extends Omit<MadePicture, 'data'> {
  readonly digest: string;
  readonly size: number;
}

export interface MadeFragment {
  readonly content: FragmentDoc;
  readonly pictures: readonly StoredPicture[];
  /** Why pictures were left out, in Chinese; empty when none was. */
  readonly leftOut: readonly string[];
}

/** Text that waits for decisions, or may only be looked at, is not taken (stories 2 and 10). */
export function mayBeTaken(imported: Pick<Imported, 'text' | 'unresolved'>, isReference: boolean): Outcome<true> {
  if (imported.text === '') {
    return invalid('IMPORT_EMPTY', '没有找到正文,没有可以取用的内容。请检查文件是否正确。');
  }
  if (isReference) {
    return conflict(
      'IMPORT_REFERENCE_ONLY',
      '文字来自文库、范文网站,年份和用词可能被改写过,只能作参考,不能取入稿件。请向原单位索取原文后导入。',
    );
  }
  const open = imported.unresolved.length;
  if (open === 0) return true;
  return conflict('REVISIONS_UNRESOLVED', `文件中还有${open}处修订或批注没有处理。请逐条接受或拒绝后再取用。`, {
    unresolved: imported.unresolved.map(({ id }) => id),
  });
}

/** Pictures by the digest that the import gave them; one that cannot be made is left out with its reason. */
async function makePictures(imported: Imported, files: IncomingFiles, artifacts: ArtifactStore) {
  const made = new Map<string, StoredPicture>();
  const leftOut: string[] = [];
  for (const { digest, data } of imported.pictures) {
    if (made.has(digest)) continue;
    const picture = await files.makePicture(data);
    if (isRefusal(picture)) {
      leftOut.push(picture.message);
      continue;
    }
    const { data: bytes, ...facts } = picture;
    made.set(digest, { ...facts, digest: await artifacts.put(bytes), size: bytes.byteLength });
  }
  return { made, leftOut };
}

/** The fragment that an import becomes: its pictures made anew, everything within what the model holds. */
export async function makeFragment(
  imported: Imported,
  files: IncomingFiles,
  artifacts: ArtifactStore,
): Promise<Outcome<MadeFragment>> {
  const { made, leftOut } = await makePictures(imported, files, artifacts);
  const content = imported.blocks.flatMap(({ block }): BlockNode[] => {
    if (block.type !== 'image') return [block];
    const picture = made.get(block.attrs.digest);
    return picture ? [{ ...block, attrs: { ...block.attrs, digest: picture.digest } }] : [];
  });
  const parsed = fragmentDocSchema.safeParse({
    type: 'doc',
    content: content.length > 0 ? content : [{ type: 'paragraph' }],
  });
  if (parsed.success) return { content: parsed.data, pictures: [...made.values()], leftOut };
  const [issue] = parsed.error.issues;
  return invalid('IMPORT_DOES_NOT_FIT', `这份文字不能整体取入一个部分:${issue?.message ?? ''}。请拆分文件后分别导入。`);
}
