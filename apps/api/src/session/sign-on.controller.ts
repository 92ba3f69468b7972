import { Controller, Inject, Query, Redirect, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { isRefusal, Refusal, unauthenticated, type Outcome } from '@chancery/domain';
import {
  FLOW_SECONDS,
  matchPerson,
  openFlow,
  sealFlow,
  type AccountDirectory,
  type Clock,
  type KnownAccount,
  type SealedFlow,
} from '@chancery/identity';
import type { Logger, ServiceSettings } from '@chancery/runtime';
import type { CookieOptions, Request, Response } from 'express';
import type { z } from 'zod';
import { CLOCK, DIRECTORY, LOGGER, SETTINGS, WAYS_IN } from '../composition/tokens.js';
import type { WaysIn } from '../composition/ways-in.js';
import { Act } from '../http/act.decorator.js';
import { cookieOf } from '../http/cookie-of.js';
import { LogInDesk } from './log-in-desk.js';
import { beginOidcQuery } from './session.bodies.js';

const FLOW_COOKIE = 'chancery.flow';

interface WaysView {
  /** What the log-in page calls the way; null: not offered. */
  readonly ldap: string | null;
  readonly oidc: string | null;
}

/** What Nest makes a redirect of. */
interface Redirection {
  readonly url: string;
  readonly statusCode: 302;
}

const to = (url: string): Redirection => ({ url, statusCode: 302 });

/** Only a code travels in the address: the page has the words. */
const loginPage = ({ code }: Refusal, flow: SealedFlow | null): string =>
  `/login?${new URLSearchParams({ problem: code, next: flow?.next ?? '/' }).toString()}`;

/** The library's error carries the address that the browser came back to, with its code: only its words are logged. */
const reasonOf = (error: unknown): { readonly reason: string } => ({ reason: String(error) });

const notOffered = () => new Refusal('notFound', 'WAY_NOT_OFFERED', '本系统没有开通统一身份认证登录。请用口令登录。');

/**
 * Signing on elsewhere: to the provider and back. No passport strategy: those keep what has to be remembered in the
 * session, whose strict cookie a browser does not send on its way back from another site.
 */
@ApiTags('登录')
@Controller()
export class SignOnController {
  constructor(
    @Inject(WAYS_IN) private readonly ways: WaysIn,
    @Inject(DIRECTORY) private readonly directory: AccountDirectory,
    @Inject(SETTINGS) private readonly settings: ServiceSettings,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(LogInDesk) private readonly desk: LogInDesk,
  ) {}

  @Act('session.ways')
  show(): WaysView {
    const { ldap, oidc } = this.ways.labels;
    return { ldap, oidc: this.ways.oidc && oidc };
  }

  /** Lax, not strict: the browser comes back from another site. The session's own cookie stays strict. */
  private get cookie(): CookieOptions {
    const secure = this.settings.behindProxy;
    return { httpOnly: true, sameSite: 'lax', secure, path: '/api/session/oidc', maxAge: FLOW_SECONDS * 1_000 };
  }

  @Act('session.beginOidc')
  @Redirect()
  async begin(
    @Query({ schema: beginOidcQuery }) { next, again }: z.infer<typeof beginOidcQuery>,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Refusal | Redirection> {
    if (!this.ways.oidc) return notOffered();
    try {
      const { location, flow } = await this.ways.oidc.provider.begin(again === 'true');
      const sealed = sealFlow(this.ways.vault, { ...flow, next, until: this.clock() + FLOW_SECONDS * 1_000 });
      response.cookie(FLOW_COOKIE, sealed, this.cookie);
      return to(location.href);
    } catch (error) {
      this.logger.warn(reasonOf(error), 'the OIDC provider does not answer');
      return new Refusal('unavailable', 'PROVIDER_UNAVAILABLE', '统一身份认证暂时无法连接。请稍后重试,或用口令登录。');
    }
  }

  @Act('session.endOidc')
  @Redirect()
  async end(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<Refusal | Redirection> {
    if (!this.ways.oidc) return notOffered();
    const { maxAge: _age, ...cookie } = this.cookie;
    response.clearCookie(FLOW_COOKIE, cookie);
    const flow = openFlow(this.ways.vault, cookieOf(request, FLOW_COOKIE), this.clock());
    const account = flow
      ? await this.personOf(request, flow)
      : unauthenticated('FLOW_LOST', '登录已超时。请重新登录。');
    const entered = isRefusal(account)
      ? account
      : await this.desk.admit(request, account, { way: 'oidc', checkedAnew: flow?.again ?? false });
    return to(isRefusal(entered) ? loginPage(entered, flow) : (flow?.next ?? '/'));
  }

  private async personOf(request: Request, flow: SealedFlow): Promise<Outcome<KnownAccount>> {
    if (!this.ways.oidc) return notOffered();
    const { provider, match } = this.ways.oidc;
    try {
      const { name } = await provider.end(new URL(request.originalUrl, 'http://localhost').searchParams, flow);
      const account = await matchPerson(this.directory, match, name ?? '');
      if (isRefusal(account) || account.active) return account;
      return unauthenticated('LOGIN_FAILED', '账号已停用。');
    } catch (error) {
      this.logger.warn(reasonOf(error), 'a sign-on at the OIDC provider did not hold');
      return unauthenticated('SIGN_ON_FAILED', '统一身份认证没有通过。请重新登录。');
    }
  }
}
