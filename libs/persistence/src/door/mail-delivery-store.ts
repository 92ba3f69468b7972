import type { MailDeliveryRow, MailTally } from '@chancery/application';
import type { EntityManager } from 'typeorm';
import { MailDeliveryEntity } from '../entities/settings.entities.js';
import { GuardedTypeOrmStore } from './store.js';

export class MailDeliveryStore extends GuardedTypeOrmStore<MailDeliveryRow> {
  constructor(manager: EntityManager, governmentId: string) {
    super(manager, MailDeliveryEntity, governmentId);
  }

  due(): Promise<MailDeliveryRow[]> {
    return this.manager
      .createQueryBuilder(MailDeliveryEntity, 'd')
      .where(`d.state = 'waiting' AND d.nextAt <= clock_timestamp()`)
      .orderBy('d.nextAt', 'ASC')
      .limit(200)
      .getMany();
  }

  async tally(): Promise<MailTally> {
    const rows = await this.manager.query<{ state: MailDeliveryRow['state']; n: string }[]>(
      'SELECT state, count(*) AS n FROM mail_delivery GROUP BY state',
    );
    const none: MailTally = { waiting: 0, sent: 0, refused: 0, skipped: 0, givenUp: 0 };
    return { ...none, ...Object.fromEntries(rows.map(({ state, n }) => [state, Number(n)])) };
  }

  troubled(limit: number): Promise<MailDeliveryRow[]> {
    return this.manager
      .createQueryBuilder(MailDeliveryEntity, 'd')
      .where(`d.lastError IS NOT NULL AND d.state <> 'sent'`)
      .orderBy('d.createdSeq', 'DESC')
      .limit(limit)
      .getMany();
  }
}
