import { sendDueReminders, systemContext } from '@chancery/application';
import { createDataSource, TypeOrmUnitOfWork } from '@chancery/persistence';
import type { ServedGovernment } from './served-government.js';

/** What housekeeping does on a day that the test chooses. */
export interface Clock {
  /** Runs the reminders as on `today`, answering how many sections somebody was reminded of. */
  remindOn(today: string): Promise<number>;
  close(): Promise<void>;
}

export async function clockOf(served: ServedGovernment): Promise<Clock> {
  const source = await createDataSource({ url: served.installation.settings.databases.app, poolSize: 4 }).initialize();
  const [government] = await served.query<{ id: string }>('SELECT id FROM government ORDER BY created_at LIMIT 1');
  return {
    async remindOn(today) {
      const door = new TypeOrmUnitOfWork(source, today);
      const count = await sendDueReminders(door, systemContext(government?.id ?? '', 'test'));
      if (typeof count !== 'number') throw new Error(count.message);
      return count;
    },
    close: () => source.destroy(),
  };
}
