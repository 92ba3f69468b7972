import type { AttachmentRow } from '@chancery/application';
import type { EntityManager } from 'typeorm';
import { AttachmentEntity } from '../entities/attachment.entities.js';
import { GuardedTypeOrmStore } from './store.js';

type Places = readonly (readonly [table: string, ...columns: string[]])[];

/** Every text that is or was: drafts, what stands, what was sent, versions. */
const TEXTS: Places = [
  ['section', 'draft', 'standing'],
  ['submission', 'content'],
  ['rewriting', 'before', 'after'],
  ['version', 'model'],
];
const TEXTS_AND_LISTS: Places = [...TEXTS, ['submission', 'attachments']];

/** Whether a digest (an SQL expression) stands in one of the places. */
const standsIn = (places: Places, digest: string): string =>
  places
    .map(([table, ...columns]) => {
      const names = columns.map((column) => `strpos(t."${column}"::text, ${digest}) > 0`).join(' OR ');
      return `EXISTS (SELECT 1 FROM "${table}" t WHERE ${names})`;
    })
    .join(' OR ');

export class AttachmentStore extends GuardedTypeOrmStore<AttachmentRow> {
  constructor(manager: EntityManager, governmentId: string) {
    super(manager, AttachmentEntity, governmentId);
  }

  async isShown(digest: string): Promise<boolean> {
    const [row] = await this.manager.query<{ shown: boolean }[]>(`SELECT ${standsIn(TEXTS, '$1')} AS shown`, [digest]);
    return row?.shown ?? true;
  }

  async neededDigests(): Promise<string[]> {
    const rows = await this.manager.query<{ digest: string }[]>(
      `SELECT DISTINCT a.digest FROM attachment a WHERE a.state = 'kept' OR ${standsIn(TEXTS_AND_LISTS, 'a.digest')}`,
    );
    return rows.map(({ digest }) => digest);
  }
}
