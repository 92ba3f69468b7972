import { isRefusal, type Outcome, type Refusal } from '@chancery/domain';
import { Passport } from 'passport';
import { Strategy } from 'passport-local';
import type { AccountDirectory } from './account-directory.js';
import type { KnownAccount } from './known-account.js';
import type { Credentials } from './authenticate.js';
import type { SessionAccount } from './session-account.js';

/** What the session cookie stands for; it ends with its log-in, and when the account's rights change. */
export interface SessionTicket {
  readonly logInId: string;
  readonly accountId: string;
  readonly epoch: number;
}

/** Checks user name and password, ours or those of another house. */
export type PasswordCheck = (credentials: Credentials) => Promise<Outcome<KnownAccount>>;

const strategyOf = (check: PasswordCheck): Strategy =>
  new Strategy(
    { usernameField: 'userName', passwordField: 'password', passReqToCallback: true },
    (request, userName, password, done) => {
      check({ userName, password, address: request.ip ?? '' }).then((outcome) => {
        if (isRefusal(outcome)) done(null, false, { refusal: outcome } as never);
        else done(null, outcome);
      }, done);
    },
  );

/** Passport with a strategy of user name and password for each given way, and server-side sessions. */
export function createPassport(
  directory: AccountDirectory,
  checks: Readonly<Record<string, PasswordCheck>>,
): InstanceType<typeof Passport> {
  const passport = new Passport();
  for (const [way, check] of Object.entries(checks)) passport.use(way, strategyOf(check));
  passport.serializeUser((user, done) => {
    const { logInId, id: accountId, sessionEpoch: epoch } = user as SessionAccount;
    done(null, { logInId, accountId, epoch } satisfies SessionTicket);
  });
  passport.deserializeUser((ticket: SessionTicket, done) => {
    directory.byLogIn(ticket.logInId).then((account) => {
      const valid = account?.active && account.id === ticket.accountId && account.sessionEpoch === ticket.epoch;
      done(null, valid ? account : false);
    }, done);
  });
  return passport;
}

/** The refusal that the strategy gave as its reason. */
export function refusalOfInfo(info: unknown): Refusal | null {
  const refusal = (info as { refusal?: unknown } | undefined)?.refusal;
  return isRefusal(refusal) ? refusal : null;
}
