import { Controller, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Refusal } from '@chancery/domain';
import { checkHealth, installationProbes, type HealthReport, type WatchedParts } from '@chancery/runtime';
import { WATCHED_PARTS } from '../composition/tokens.js';
import { Act } from '../http/act.decorator.js';

const DOWN: Readonly<Record<string, Refusal>> = {
  database: new Refusal('unavailable', 'DATABASE_UNAVAILABLE', '数据库暂不可用。请稍后重试。'),
  artifacts: new Refusal('unavailable', 'ARTIFACTS_UNAVAILABLE', '文件存储暂不可用。请稍后重试。'),
};

@ApiTags('运行')
@Controller()
export class HealthController {
  constructor(@Inject(WATCHED_PARTS) private readonly parts: WatchedParts) {}

  /** Every part by its name; 503 when one without which nobody can work has failed. */
  @Act('health.show')
  async show(): Promise<HealthReport | Refusal> {
    const report = await checkHealth(installationProbes(this.parts));
    const failed = report.parts.find(({ state }) => state === 'failed');
    return (failed && DOWN[failed.part]) ?? report;
  }
}
