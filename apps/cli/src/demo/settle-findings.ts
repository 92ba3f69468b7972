import type { VersionFindingsView } from '@chancery/application';
import type { Cast } from './cast.js';
import type { Timeline } from './timeline.js';

/** What is put in has been published already: it is printed as it was, and the reason says so. */
const REASON = '原件已公开印发,文字照录,不作改动。';

/**
 * Settles what keeps a version from 核稿, as an editor does who may not change the text: each 严重 finding is kept as it
 * stands, with a recorded reason. Returns all findings with what was decided.
 */
export async function settleGraveFindings(
  cast: Cast,
  timeline: Timeline,
  versionId: string,
): Promise<VersionFindingsView> {
  const editor = cast.of('editor');
  const read = (): Promise<VersionFindingsView> => editor.call('GET', `/versions/${versionId}/findings`);
  const found = await read();
  const grave = found.findings.filter(({ open, level }) => open && level === '严重');
  if (grave.length === 0) return found;
  // Findings that nothing tells apart are settled by one decision.
  for (const [key, { path, message }] of new Map(grave.map((finding) => [finding.key, finding]))) {
    await timeline.step(
      editor,
      '处理校对发现',
      `${path}:${message}`,
      () =>
        editor.call('POST', `/versions/${versionId}/finding-decisions`, { key, decision: 'dismiss', reason: REASON }),
      { before: '严重', after: () => '不采纳' },
    );
  }
  return read();
}
