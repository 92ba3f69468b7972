import { Global, Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import {
  AccountDirectory,
  argon2Hasher,
  createPassport,
  oneTimeCodes,
  SessionRegister,
  type Clock,
} from '@chancery/identity';
import { importFewAtOnce } from '@chancery/intake';
import { SmtpMailSender } from '@chancery/mail';
import {
  authorityReader,
  createDataSource,
  PgInstallationDirectory,
  PostgresChangeFeed,
  TracedUnitOfWork,
  TypeOrmSetupDesk,
  TypeOrmUnitOfWork,
  WatchDesk,
} from '@chancery/persistence';
import { npmFontFiles } from '@chancery/rendering';
import { queueCheck } from '@chancery/queue';
import {
  createLogger,
  installationRegistry,
  startTracing,
  type Logger,
  type ServiceSettings,
  type Tracing,
  type WatchedParts,
} from '@chancery/runtime';
import {
  keyHolders,
  KeyVault,
  LocalSealImporter,
  LocalSealProvider,
  readHandwriting,
  strictFileVerifier,
} from '@chancery/signing';
import { xlsxSpreadsheets } from '@chancery/spreadsheets';
import { artifactStore, incomingFiles, WatchedArtifacts, type KeptArtifacts } from '@chancery/storage';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import type { ChangeFeed, FactorTools, HandwritingReader } from '@chancery/application';
import { loadReportTypes } from './file-report-types.js';
import { installedFonts } from './installed-fonts.js';
import * as tokens from './tokens.js';
import { waysInOf, type WaysIn } from './ways-in.js';
import { ThreadProofreader } from '../proofreading/thread-proofreader.js';

const SOURCE = Symbol('DataSource');
const LOGIN_POOL = Symbol('LoginPool');

export { LOGIN_POOL };

/** Each import has a process with a heap of 384 MB at most; who waits longer than a minute has gone away. */
const IMPORTS_WAITING = 20;

/** Builds the embedded implementations behind the ports; production swaps by settings, never by code. */
@Global()
@Module({})
export class InfrastructureModule implements OnApplicationShutdown {
  constructor(
    @Inject(SOURCE) private readonly source: DataSource,
    @Inject(LOGIN_POOL) private readonly loginPool: pg.Pool,
    @Inject(tokens.CHANGE_FEED) private readonly changeFeed: ChangeFeed,
    @Inject(tokens.ARTIFACTS) private readonly artifacts: KeptArtifacts,
    @Inject(tokens.WATCH_DESK) private readonly desk: WatchDesk,
    @Inject(tokens.TRACING) private readonly tracing: Tracing | null,
  ) {}

  static forSettings(settings: ServiceSettings, clock: Clock): DynamicModule {
    const vault = new KeyVault(settings.masterKey);
    const holders = keyHolders(settings);
    const providers = [
      { provide: tokens.SETTINGS, useValue: settings },
      { provide: tokens.CLOCK, useValue: clock },
      { provide: tokens.LOGGER, useValue: createLogger('api', settings.logLevel) },
      { provide: tokens.TRACING, useFactory: () => startTracing('api', settings.tracesTo) },
      { provide: SOURCE, useFactory: () => createDataSource({ url: settings.databases.app }).initialize() },
      {
        provide: LOGIN_POOL,
        useFactory: () => {
          const pool = new pg.Pool({ connectionString: settings.databases.login, max: 10 });
          pool.on('error', () => undefined); // a lost idle connection is replaced at the next query
          return pool;
        },
      },
      {
        provide: tokens.DOOR,
        inject: [SOURCE, tokens.TRACING],
        useFactory: (source: DataSource, tracing: Tracing | null) => {
          const door = new TypeOrmUnitOfWork(source, settings.today);
          return tracing ? new TracedUnitOfWork(door, (id) => tracing.beginTransaction(id)) : door;
        },
      },
      { provide: tokens.SETUP_DESK, useClass: TypeOrmSetupDesk },
      {
        provide: tokens.INSTALLATION,
        inject: [LOGIN_POOL],
        useFactory: (pool: pg.Pool) => new PgInstallationDirectory(pool),
      },
      { provide: tokens.PROOFREADER, useFactory: () => new ThreadProofreader() },
      { provide: tokens.SPREADSHEETS, useValue: xlsxSpreadsheets },
      { provide: tokens.HASHER, useValue: argon2Hasher },
      {
        provide: tokens.SEALS,
        useFactory: () =>
          new LocalSealProvider({
            vault,
            authority: authorityReader(settings.databases.login),
            fontFiles: npmFontFiles(),
            timestamps: settings.timestamps,
            holders,
          }),
      },
      { provide: tokens.SECRETS, useValue: new KeyVault(settings.masterKey, 'passwords at rest') },
      {
        provide: tokens.WAYS_IN,
        inject: [tokens.DIRECTORY],
        useFactory: (directory: AccountDirectory) =>
          waysInOf(settings, directory, new KeyVault(settings.masterKey, 'log-ins under way')),
      },
      {
        provide: tokens.FACTOR_TOOLS,
        useValue: {
          vault: new KeyVault(settings.masterKey, 'second factors at rest'),
          codes: oneTimeCodes(clock),
        } satisfies FactorTools,
      },
      { provide: tokens.MAIL_SENDER, useValue: new SmtpMailSender() },
      { provide: tokens.HANDWRITING, useValue: { read: readHandwriting } satisfies HandwritingReader },
      { provide: tokens.SEAL_IMPORTER, useValue: new LocalSealImporter(vault, holders) },
      { provide: tokens.VERIFIER, useValue: strictFileVerifier },
      { provide: tokens.WATCH_DESK, useFactory: () => new WatchDesk(settings.databases.relay) },
      {
        provide: tokens.ARTIFACTS,
        inject: [tokens.WATCH_DESK],
        useFactory: (desk: WatchDesk) => new WatchedArtifacts(artifactStore(settings), desk),
      },
      {
        provide: tokens.WATCHED_PARTS,
        inject: [tokens.WATCH_DESK, tokens.ARTIFACTS, tokens.WAYS_IN],
        useFactory: (desk: WatchDesk, artifacts: KeptArtifacts, { houses }: WaysIn): WatchedParts => ({
          houses,
          dataFolder: settings.dataFolder,
          desk,
          artifacts,
          queue: queueCheck({ relayUrl: settings.databases.relay, redis: settings.redis }),
          fonts: installedFonts(settings.fontsFolder),
        }),
      },
      {
        provide: tokens.METRICS,
        inject: [tokens.WATCHED_PARTS],
        useFactory: (parts: WatchedParts) => installationRegistry(parts),
      },
      { provide: tokens.INCOMING_FILES, useValue: incomingFiles },
      {
        provide: tokens.FOREIGN_TEXT,
        useValue: { read: importFewAtOnce(settings.limits.importsAtOnce, IMPORTS_WAITING) },
      },
      { provide: tokens.REPORT_TYPES, useFactory: loadReportTypes },
      {
        provide: tokens.DIRECTORY,
        inject: [LOGIN_POOL],
        useFactory: (pool: pg.Pool) => new AccountDirectory(pool, settings.today),
      },
      {
        provide: tokens.SESSION_REGISTER,
        inject: [LOGIN_POOL],
        useFactory: (pool: pg.Pool) => new SessionRegister(pool),
      },
      {
        provide: tokens.CHANGE_FEED,
        inject: [tokens.LOGGER],
        useFactory: (logger: Logger) =>
          new PostgresChangeFeed(settings.databases.app, (error) => logger.warn({ err: error }, 'change feed trouble')),
      },
      {
        provide: tokens.PASSPORT,
        inject: [tokens.DIRECTORY, tokens.WAYS_IN],
        useFactory: (directory: AccountDirectory, { checks }: WaysIn) => createPassport(directory, checks),
      },
    ];
    return { module: InfrastructureModule, providers, exports: providers.map((p) => p.provide) };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.changeFeed.close();
    this.artifacts.close();
    await this.desk.close();
    await this.loginPool.end();
    await this.source.destroy();
    await this.tracing?.close();
  }
}
