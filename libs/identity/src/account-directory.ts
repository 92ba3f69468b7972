import type { Actor, LogInWay } from '@chancery/application';
import type { Post } from '@chancery/domain';
import type pg from 'pg';
import type { KnownAccount } from './known-account.js';
import type { SessionAccount } from './session-account.js';

export const LOCK_AFTER_FAILURES = 5;
export const LOCK_MINUTES = 15;

interface AccountRecord {
  id: string;
  government_id: string;
  government_name: string;
  demonstration: boolean;
  user_name: string;
  display_name: string;
  state: string;
  password_hash: string;
  must_change_password: boolean;
  session_epoch: number;
  second_factor: boolean;
  second_factor_for_signing: boolean;
  locked: boolean;
  posts: { id: string; post: Post; departmentId: string | null }[];
}

const COLUMNS = `a.id, a.government_id, g.name AS government_name, g.demonstration, a.user_name, a.display_name, a.state, a.password_hash,
         a.must_change_password, a.session_epoch,
         EXISTS (SELECT 1 FROM second_factor f WHERE f.account_id = a.id AND f.state = 'active') AS second_factor,
         EXISTS (SELECT 1 FROM security_settings s WHERE s.government_id = a.government_id AND s.state = 'secondFactor')
           AS second_factor_for_signing,
         COALESCE(a.locked_until > now(), false) AS locked,
         COALESCE((SELECT json_agg(json_build_object('id', p.id, 'post', p.post, 'departmentId', p.department_id)
                                   ORDER BY p.created_seq)
                   FROM post p WHERE p.account_id = a.id AND p.ended_at IS NULL
                     AND COALESCE(p.from_date <= t.today, true) AND COALESCE(p.until_date >= t.today, true)), '[]') AS posts`;
const SOURCE = `
  account a JOIN government g ON g.id = a.government_id
  CROSS JOIN (SELECT COALESCE($2::date, (now() AT TIME ZONE 'Asia/Shanghai')::date) AS today) t`;

const accountOf = (row: AccountRecord): KnownAccount => ({
  id: row.id,
  governmentId: row.government_id,
  governmentName: row.government_name,
  demonstration: row.demonstration,
  userName: row.user_name,
  displayName: row.display_name,
  active: row.state === 'active',
  passwordHash: row.password_hash,
  mustChangePassword: row.must_change_password,
  sessionEpoch: row.session_epoch,
  secondFactor: row.second_factor,
  secondFactorForSigning: row.second_factor_for_signing,
  locked: row.locked,
  posts: row.posts,
});

/** Accounts across governments, for logging in and for every request's session. */
export class AccountDirectory {
  constructor(
    private readonly pool: pg.Pool,
    /** The demonstration's clock; null means the database's. Posts count from their first day until their last. */
    private readonly fixedToday: string | null = null,
  ) {}

  private async all(where: string, value: string): Promise<KnownAccount[]> {
    const { rows } = await this.pool.query<AccountRecord>(`SELECT ${COLUMNS} FROM ${SOURCE} WHERE ${where}`, [
      value,
      this.fixedToday,
    ]);
    return rows.map(accountOf);
  }

  private async one(where: string, value: string): Promise<KnownAccount | null> {
    return (await this.all(where, value))[0] ?? null;
  }

  byUserName(userName: string): Promise<KnownAccount | null> {
    return this.one('lower(a.user_name) = lower($1)', userName);
  }

  /** Accounts in use with this mail address: it need not be one person's. */
  byMailAddress(mailAddress: string): Promise<KnownAccount[]> {
    return this.all(`lower(a.mail_address) = lower($1) AND a.state = 'active'`, mailAddress);
  }

  byId(id: string): Promise<KnownAccount | null> {
    return this.one('a.id = $1', id);
  }

  /** The account of a log-in that nobody has ended, with the way it was made: one question, for it is asked at every request. */
  async byLogIn(logInId: string | undefined): Promise<SessionAccount | null> {
    // A session from before log-ins were noted has none.
    if (!logInId) return null;
    const { rows } = await this.pool.query<AccountRecord & { way: LogInWay; re_authenticated_at: Date | null }>(
      `SELECT l.way, l.re_authenticated_at, ${COLUMNS} FROM ${SOURCE} JOIN log_in l ON l.account_id = a.id WHERE l.id = $1::uuid AND l.state = 'open'`,
      [logInId, this.fixedToday],
    );
    const [row] = rows;
    if (!row) return null;
    return {
      ...accountOf(row),
      logInId,
      way: row.way,
      reAuthenticatedAt: row.re_authenticated_at?.toISOString() ?? null,
    };
  }

  /** Counts a failure of account and address; the account locks after LOCK_AFTER_FAILURES. */
  async countFailure(accountId: string | null, address: string): Promise<void> {
    await this.pool.query('INSERT INTO login_failure (address) VALUES ($1)', [address]);
    if (!accountId) return;
    await this.pool.query(
      `UPDATE account SET
         failed_attempts = CASE WHEN failed_attempts + 1 >= $2 THEN 0 ELSE failed_attempts + 1 END,
         locked_until = CASE WHEN failed_attempts + 1 >= $2 THEN now() + make_interval(mins => $3) ELSE locked_until END
       WHERE id = $1`,
      [accountId, LOCK_AFTER_FAILURES, LOCK_MINUTES],
    );
  }

  async clearFailures(accountId: string): Promise<void> {
    await this.pool.query('UPDATE account SET failed_attempts = 0 WHERE id = $1 AND failed_attempts > 0', [accountId]);
  }

  /** Failed log-ins from an address in the last minute; older rows are swept. */
  async recentFailures(address: string): Promise<number> {
    const { rows } = await this.pool.query<{ count: string }>(
      `WITH swept AS (DELETE FROM login_failure WHERE at < now() - interval '1 hour')
       SELECT count(*) FROM login_failure WHERE address = $1 AND at > now() - interval '1 minute'`,
      [address],
    );
    return Number(rows[0]?.count ?? 0);
  }
}

export function actorOf(account: KnownAccount | SessionAccount, address: string): Actor {
  return {
    kind: 'person',
    accountId: account.id,
    displayName: account.displayName,
    posts: account.posts,
    ...('logInId' in account && { logInId: account.logInId }),
    address,
  };
}
