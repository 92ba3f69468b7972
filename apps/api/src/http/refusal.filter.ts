import { Catch, HttpException, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { ArtifactDamageError } from '@chancery/application';
import { Refusal, type RefusalKind } from '@chancery/domain';
import type { Logger } from '@chancery/runtime';
import type { Request, Response } from 'express';
import { LOGGER } from '../composition/tokens.js';
import { correlationIdOf } from './correlation.js';
import { RefusalException } from './refusal.exception.js';

const STATUS: Record<RefusalKind, number> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  tooMany: 429,
  unavailable: 503,
};

const BY_STATUS: Record<number, Refusal> = {
  400: new Refusal('invalid', 'REQUEST_MALFORMED', '请求内容无法识别。请检查格式(须为 JSON)后重试。'),
  404: new Refusal('notFound', 'ROUTE_NOT_FOUND', '没有这个地址。请检查链接。'),
  413: new Refusal('invalid', 'REQUEST_TOO_LARGE', '发送的内容过大。请减小后重试。'),
  415: new Refusal('invalid', 'REQUEST_MALFORMED', '请求内容类型不支持。请以 JSON 发送。'),
  429: new Refusal('tooMany', 'TOO_MANY_REQUESTS', '操作过于频繁。请稍后再试。'),
};

/** Seconds after which trying again may help; a limit that knows better has said so in the header before. */
function retryAfter({ kind, code }: Refusal): number | null {
  if (code === 'LOGIN_TOO_OFTEN') return 60;
  return kind === 'unavailable' ? 5 : null;
}

/** Status of an error thrown by Nest or by a body parser; null for a bug. */
function statusOf(error: unknown): number | null {
  if (error instanceof HttpException) return error.getStatus();
  const { status, expose } = error as { status?: unknown; expose?: unknown };
  return typeof status === 'number' && expose === true && status < 500 ? status : null;
}

/** The one place where errors become HTTP: refusals by kind, bugs as 500 without a trace of themselves. */
@Catch()
export class RefusalFilter implements ExceptionFilter {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    const response = http.getResponse<Response>();
    const correlationId = correlationIdOf(request);
    const send = (status: number, refusal: Refusal): void => {
      if (response.headersSent) return void response.end();
      const { code, message, details } = refusal;
      const seconds = retryAfter(refusal);
      if (seconds !== null && !response.hasHeader('Retry-After')) response.setHeader('Retry-After', seconds);
      response.status(status).json({ error: { code, message, details: details ?? null, correlationId } });
    };
    if (error instanceof RefusalException) return send(STATUS[error.refusal.kind], error.refusal);
    if (error instanceof ArtifactDamageError) {
      const { digest, kind } = error;
      this.logger.warn({ correlationId, path: request.path, digest, kind }, 'artifact not served');
      const refusal = error.refusal();
      return send(STATUS[refusal.kind], refusal);
    }
    const status = statusOf(error);
    const known = status === null ? undefined : (BY_STATUS[status] ?? (status < 500 ? BY_STATUS[400] : undefined));
    if (status !== null && known) return send(status, known);
    this.logger.error({ err: error, correlationId, method: request.method, path: request.path }, 'request failed');
    send(
      500,
      new Refusal(
        'unavailable',
        'INTERNAL_ERROR',
        `系统出错,操作未完成。请稍后重试;如仍出错,请将编号 ${correlationId} 告知系统管理员。`,
      ),
    );
  }
}
