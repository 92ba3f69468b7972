import { Refusal } from '@chancery/domain';
import type { KnownAccount } from '@chancery/identity';
import type { LimitSettings } from '@chancery/runtime';
import type { Request, RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit, type AugmentedRequest } from 'express-rate-limit';
import { RefusalException } from '../refusal.exception.js';

const TOO_MANY = new Refusal('tooMany', 'TOO_MANY_REQUESTS', '操作过于频繁,请求未办理。请稍后再试。');

/** Health is asked by machines, often, and costs little; pages of the web app are files. */
const isCounted = ({ path }: Request): boolean => path.startsWith('/api/') && path !== '/api/health';

/**
 * Counts requests of the API in a window, each person's for itself: two hundred departments behind one address do not
 * hinder each other. Strangers are counted by their address (an IPv6 one by its network). Each process counts for
 * itself. Answers 429 TOO_MANY_REQUESTS with Retry-After.
 */
export function limitRate({ perPerson, perAddress, windowSeconds }: LimitSettings): RequestHandler {
  const account = (request: Request): KnownAccount | undefined => request.user as KnownAccount | undefined;
  return rateLimit({
    windowMs: windowSeconds * 1_000,
    limit: (request) => (account(request) ? perPerson : perAddress),
    keyGenerator: (request) => account(request)?.id ?? ipKeyGenerator(request.ip ?? ''),
    skip: (request) => !isCounted(request),
    legacyHeaders: false,
    standardHeaders: false,
    handler: (request, response, next) => {
      const { resetTime } = (request as AugmentedRequest).rateLimit ?? {};
      const ms = resetTime ? resetTime.getTime() - Date.now() : windowSeconds * 1_000;
      response.setHeader('Retry-After', Math.max(1, Math.ceil(ms / 1_000)));
      next(new RefusalException(TOO_MANY));
    },
  });
}
