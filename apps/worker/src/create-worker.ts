import { join } from 'node:path';
import {
  collectHandler,
  mailHandler,
  mergeHandler,
  proofHandler,
  renderHandler,
  runJob,
  sealHandler,
} from '@chancery/application';
import { SmtpMailSender } from '@chancery/mail';
import { authorityReader, createDataSource, TypeOrmUnitOfWork } from '@chancery/persistence';
import { jobPayload, matchHandlers, openQueue, openWorker, OutboxRelay, queuePool } from '@chancery/queue';
import { ChromiumRenderer, npmFontFiles, setUpFonts, SupervisedBrowser, unpackChromium } from '@chancery/rendering';
import { createLogger, workFolder, type ServiceSettings } from '@chancery/runtime';
import { KeyVault, LocalSealProvider, strictFileVerifier } from '@chancery/signing';
import { FolderArtifactStore } from '@chancery/storage';
import { startHousekeeping } from './housekeeping.js';

export interface RunningWorker {
  close(): Promise<void>;
}

/** Relay, reconciler and job handlers in one process; any number of such processes may run. */
export async function createWorker(settings: ServiceSettings): Promise<RunningWorker> {
  const logger = createLogger('worker', settings.logLevel);
  const source = await createDataSource({ url: settings.databases.app, poolSize: 8 }).initialize();
  const door = new TypeOrmUnitOfWork(source, settings.today);
  const artifacts = new FolderArtifactStore(join(settings.dataFolder, 'artifacts'));
  const folder = workFolder();
  const fonts = await setUpFonts(folder, settings.fontsFolder);
  const program = settings.chromiumPath
    ? { executable: settings.chromiumPath, libraries: null }
    : await unpackChromium(folder);
  const browser = new SupervisedBrowser({ program, fontConfigFile: fonts.configFile });
  const seals = new LocalSealProvider({
    vault: new KeyVault(settings.masterKey),
    authority: authorityReader(settings.databases.login),
    fontFiles: npmFontFiles(),
  });
  const renderer = new ChromiumRenderer(browser, fonts);
  const handlers = matchHandlers([
    collectHandler(),
    mergeHandler(),
    proofHandler(door, renderer, artifacts),
    renderHandler(door, renderer, artifacts),
    sealHandler(door, seals, strictFileVerifier, artifacts),
    mailHandler(door, new KeyVault(settings.masterKey, 'passwords at rest'), new SmtpMailSender()),
  ]);

  const onError = (error: Error): void => logger.warn({ err: error }, 'queue trouble');
  const pool = queuePool(settings.databases.relay);
  const queue = openQueue(pool);
  const relay = new OutboxRelay(settings.databases.relay, queue, onError);
  const worker = openWorker(
    pool,
    async (job, payload) => {
      const input = jobPayload.parse(payload);
      const result = await runJob(door, handlers, input);
      logger.info({ job, jobRunId: input.jobRunId, result }, 'job ended');
    },
    onError,
  );
  relay.start();
  const endHousekeeping = startHousekeeping({ door, loginUrl: settings.databases.login, artifacts, onError });
  return {
    async close() {
      await endHousekeeping();
      await relay.close();
      await worker.close();
      await queue.close();
      await pool.end();
      await browser.close();
      await source.destroy();
    },
  };
}
