import { Controller, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Refusal } from '@chancery/domain';
import type pg from 'pg';
import { LOGIN_POOL } from '../composition/infrastructure.module.js';
import { Act } from '../http/act.decorator.js';

@ApiTags('运行')
@Controller()
export class HealthController {
  constructor(@Inject(LOGIN_POOL) private readonly pool: pg.Pool) {}

  @Act('health.show')
  async show(): Promise<{ status: 'ok' } | Refusal> {
    try {
      await this.pool.query('SELECT 1');
      return { status: 'ok' };
    } catch {
      return new Refusal('unavailable', 'DATABASE_UNAVAILABLE', '数据库暂不可用。请稍后重试。');
    }
  }
}
