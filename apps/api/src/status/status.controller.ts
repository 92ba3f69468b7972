import { Controller, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  checkHealth,
  installationProbes,
  readInstallationFigures,
  type InstallationFigures,
  type PartHealth,
  type PartState,
  type ServiceSettings,
  type WatchedParts,
} from '@chancery/runtime';
import type { Clock } from '@chancery/identity';
import { CLOCK, SETTINGS, WATCHED_PARTS } from '../composition/tokens.js';
import { Act } from '../http/act.decorator.js';

interface InstallationStatus {
  /** The worst of the parts. */
  readonly state: PartState;
  readonly parts: readonly PartHealth[];
  readonly figures: InstallationFigures;
  /** What stands behind the ports of this installation. */
  readonly engines: {
    readonly queue: 'postgres' | 'redis';
    readonly files: 'folder' | 's3';
    readonly chromium: 'bundled' | 'own';
    readonly signOn: readonly ('ldap' | 'oidc')[];
    readonly node: string;
  };
}

const WORST: readonly PartState[] = ['failed', 'warning', 'ok'];

/** For the administrators' page: the parts of the health report with figures, fonts and engines. */
@ApiTags('运行')
@Controller()
export class StatusController {
  constructor(
    @Inject(WATCHED_PARTS) private readonly parts: WatchedParts,
    @Inject(SETTINGS) private readonly settings: ServiceSettings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Act('installation.status')
  async show(): Promise<InstallationStatus> {
    const [health, figures] = await Promise.all([
      checkHealth(installationProbes(this.parts)),
      readInstallationFigures(this.parts, this.clock()),
    ]);
    const { parts } = health;
    const { redis, s3, chromiumPath, ldap, oidc } = this.settings;
    return {
      state: WORST.find((state) => parts.some((part) => part.state === state)) ?? 'ok',
      parts,
      figures,
      engines: {
        queue: redis ? 'redis' : 'postgres',
        files: s3 ? 's3' : 'folder',
        chromium: chromiumPath ? 'own' : 'bundled',
        signOn: [...(ldap ? ['ldap' as const] : []), ...(oidc ? ['oidc' as const] : [])],
        node: process.versions.node,
      },
    };
  }
}
