import {
  collectHandler,
  mailHandler,
  mergeHandler,
  previewHandler,
  proofHandler,
  renderHandler,
  runJob,
  sealHandler,
} from '@chancery/application';
import { SmtpMailSender } from '@chancery/mail';
import {
  authorityReader,
  createDataSource,
  TracedUnitOfWork,
  TypeOrmUnitOfWork,
  WatchDesk,
} from '@chancery/persistence';
import { jobPayload, matchHandlers, OutboxRelay, queueBackend } from '@chancery/queue';
import { ChromiumRenderer, npmFontFiles, setUpFonts, SupervisedBrowser, unpackChromium } from '@chancery/rendering';
import {
  createLogger,
  fetchedFontsFolder,
  installationProbes,
  installationRegistry,
  serveWatch,
  startTracing,
  workFolder,
  type OpenSpan,
  type ServiceSettings,
} from '@chancery/runtime';
import {
  describeCertificate,
  experimentalSm2Key,
  keyHolders,
  KeyVault,
  LocalSealProvider,
  strictFileVerifier,
} from '@chancery/signing';
import { artifactStore, WatchedArtifacts } from '@chancery/storage';
import { jobMetrics } from './job-metrics.js';
import { beginJobSpan, tracedHandingOver } from './job-spans.js';
import { startHousekeeping } from './housekeeping.js';

export interface RunningWorker {
  close(): Promise<void>;
}

/** Relay, reconciler and job handlers in one process; any number of such processes may run. */
export async function createWorker(settings: ServiceSettings): Promise<RunningWorker> {
  const logger = createLogger('worker', settings.logLevel);
  const backend = queueBackend({ relayUrl: settings.databases.relay, redis: settings.redis });
  for (const warning of await backend.check()) logger.warn(warning);
  const source = await createDataSource({ url: settings.databases.app, poolSize: 8 }).initialize();
  const tracing = await startTracing('worker', settings.tracesTo);
  const plainDoor = new TypeOrmUnitOfWork(source, settings.today);
  const door = tracing ? new TracedUnitOfWork(plainDoor, (id) => tracing.beginTransaction(id)) : plainDoor;
  const desk = new WatchDesk(settings.databases.relay);
  const artifacts = new WatchedArtifacts(artifactStore(settings), desk);
  const folder = workFolder();
  const fonts = await setUpFonts(folder, settings.fontsFolder, { fetchedFolder: fetchedFontsFolder() });
  const parts = {
    dataFolder: settings.dataFolder,
    desk,
    artifacts,
    queue: backend,
    fonts: { substitutions: () => fonts.substitutions },
  };
  const registry = installationRegistry(parts);
  const stopwatch = jobMetrics(registry);
  const program = settings.chromiumPath
    ? { executable: settings.chromiumPath, libraries: null }
    : await unpackChromium(folder);
  const browser = new SupervisedBrowser({
    program,
    fontConfigFile: fonts.configFile,
    memoryLimit: settings.browserMemory,
  });
  const authority = authorityReader(settings.databases.login);
  const seals = new LocalSealProvider({
    vault: new KeyVault(settings.masterKey),
    authority,
    fontFiles: npmFontFiles(),
    timestamps: settings.timestamps,
    holders: keyHolders(settings),
    sm2Key: settings.experimentalSm2 ? experimentalSm2Key(settings.masterKey) : null,
  });
  const renderer = new ChromiumRenderer(browser, fonts);
  const handlers = matchHandlers([
    collectHandler(),
    mergeHandler(),
    previewHandler(door, renderer, artifacts),
    proofHandler(door, renderer, artifacts),
    renderHandler(door, renderer, artifacts),
    sealHandler(door, seals, { describe: describeCertificate }, strictFileVerifier, artifacts),
    mailHandler(door, new KeyVault(settings.masterKey, 'passwords at rest'), new SmtpMailSender()),
  ]);

  const onError = (error: Error): void => logger.warn({ err: error }, 'queue trouble');
  const queue = backend.openQueue();
  const relay = new OutboxRelay(settings.databases.relay, queue, onError, tracing && tracedHandingOver(tracing));
  const worker = backend.openWorker(async (job, payload) => {
    const input = jobPayload.parse(payload);
    const stop = stopwatch(job);
    // The request's id, carried from its log line through audit rows to the job's.
    let correlationId = '';
    let span: OpenSpan | undefined;
    try {
      const result = await runJob(door, handlers, input, (run) => {
        ({ correlationId } = run);
        span = tracing ? beginJobSpan(tracing, run) : undefined;
      });
      stop(result);
      span?.end({ 'chancery.result': result });
      logger.info({ job, jobRunId: input.jobRunId, correlationId, result }, 'job ended');
    } catch (error) {
      stop('error');
      span?.end({ 'chancery.result': 'error' }, true);
      logger.warn({ job, jobRunId: input.jobRunId, correlationId }, 'attempt failed');
      throw error;
    }
  }, onError);
  relay.start();
  const endHousekeeping = startHousekeeping({
    door,
    loginUrl: settings.databases.login,
    relayUrl: settings.databases.relay,
    keepDays: settings.keepDays,
    artifacts,
    onError,
    certificates: async () => ({ describe: describeCertificate, authorityPem: (await authority()).certificatePem }),
    onWarning: (text) => logger.warn(text),
  });
  const watch = settings.watch && (await serveWatch(settings.watch, { registry, probes: installationProbes(parts) }));
  return {
    async close() {
      await watch?.close();
      await endHousekeeping();
      await relay.close();
      await worker.close();
      await queue.close();
      await backend.close();
      await browser.close();
      artifacts.close();
      await desk.close();
      await source.destroy();
      await tracing?.close();
    },
  };
}
