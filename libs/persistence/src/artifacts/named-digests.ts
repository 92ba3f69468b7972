type Places = readonly (readonly [table: string, ...columns: string[]])[];

/** Every text that is or was: drafts, what stands, what was sent, versions. */
export const TEXTS: Places = [
  ['section', 'draft', 'standing'],
  ['submission', 'content'],
  ['rewriting', 'before', 'after'],
  ['version', 'model'],
];
const TEXTS_AND_LISTS: Places = [...TEXTS, ['submission', 'attachments']];

/** Whether a digest (an SQL expression) stands in one of the places. */
export const standsIn = (places: Places, digest: string): string =>
  places
    .map(([table, ...columns]) => {
      const names = columns.map((column) => `strpos(t."${column}"::text, ${digest}) > 0`).join(' OR ');
      return `EXISTS (SELECT 1 FROM "${table}" t WHERE ${names})`;
    })
    .join(' OR ');

/**
 * Digests of all artifacts that committed rows name, each once: what a sweep must spare and a backup must hold. Whoever
 * keeps a digest in a new column adds it here. Of attachments: kept ones, and removed ones that a text shows or a
 * submission lists.
 */
export const NAMED_DIGESTS = `
  SELECT digest FROM dispatch_file
  UNION SELECT file_digest FROM file_confirmation
  UNION SELECT picture_digest FROM file_confirmation WHERE picture_digest IS NOT NULL
  UNION SELECT image_digest FROM signature_picture WHERE state = 'current'
  UNION SELECT digest FROM past_report
  UNION SELECT digest FROM proof
  UNION SELECT digest FROM section_preview WHERE digest IS NOT NULL
  UNION SELECT image_digest FROM seal_upload
  UNION SELECT a.digest FROM attachment a WHERE a.state = 'kept' OR ${standsIn(TEXTS_AND_LISTS, 'a.digest')}`;
