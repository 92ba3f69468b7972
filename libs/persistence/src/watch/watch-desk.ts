import { X509Certificate } from 'node:crypto';
import pg from 'pg';

export interface DamagedArtifact {
  readonly digest: string;
  readonly kind: 'damaged' | 'missing';
}

export interface CertificateDays {
  readonly kind: 'authority' | 'seal' | 'person';
  /** SHA-256, hex. */
  readonly fingerprint: string;
  /** Whole days left; negative when it has ended. */
  readonly days: number;
}

export interface Backlog {
  /** Age of the oldest outbox row that no queue has been given, seconds; 0 when there is none. */
  readonly oldestOutboxSeconds: number;
  /** Age of the oldest open run without a sign of life, seconds. */
  readonly oldestRunSeconds: number;
  readonly openRuns: number;
}

/** What those who watch an installation ask its database, as the relay's role: no text, every government's counts. */
export class WatchDesk {
  private readonly pool: pg.Pool;

  constructor(relayUrl: string) {
    this.pool = new pg.Pool({ connectionString: relayUrl, max: 2, connectionTimeoutMillis: 3_000 });
    this.pool.on('error', () => undefined); // a lost idle connection is replaced at the next query
  }

  async readBacklog(): Promise<Backlog> {
    const { rows } = await this.pool.query<Backlog>(
      `SELECT COALESCE((SELECT extract(epoch FROM now() - min(created_at)) FROM outbox WHERE relayed_at IS NULL), 0)::float8
                AS "oldestOutboxSeconds",
              COALESCE(extract(epoch FROM now() - min(GREATEST(heartbeat_at, created_at))), 0)::float8 AS "oldestRunSeconds",
              count(*)::int AS "openRuns"
       FROM job_run WHERE state IN ('queued', 'running')`,
    );
    return rows[0] ?? { oldestOutboxSeconds: 0, oldestRunSeconds: 0, openRuns: 0 };
  }

  /** Every certificate with which something is signed or issued, the one that ends first in front. */
  async readCertificates(now: number): Promise<CertificateDays[]> {
    const { rows } = await this.pool.query<{ kind: CertificateDays['kind']; pem: string }>(
      `SELECT kind, certificate_pem AS pem FROM signing_identity
       UNION SELECT 'authority', certificate_pem FROM certificate_authority`,
    );
    const read = rows.map(({ kind, pem }): CertificateDays => {
      const certificate = new X509Certificate(pem);
      const days = Math.floor((Date.parse(certificate.validTo) - now) / 86_400_000);
      return { kind, days, fingerprint: certificate.fingerprint256.replaceAll(':', '').toLowerCase() };
    });
    return read.sort((a, b) => a.days - b.days);
  }

  /** Seconds by which this process's clock is ahead of the database's (negative: behind), as exact as a query is quick. */
  async readClockAhead(): Promise<number> {
    const asked = Date.now();
    const { rows } = await this.pool.query<{ now: number }>(
      'SELECT extract(epoch FROM clock_timestamp())::float8 AS now',
    );
    const between = (asked + Date.now()) / 2;
    return between / 1_000 - (rows[0]?.now ?? 0);
  }

  async readDamage(): Promise<DamagedArtifact[]> {
    const { rows } = await this.pool.query<DamagedArtifact>(
      'SELECT digest, kind FROM artifact_damage ORDER BY found_at',
    );
    return rows;
  }

  async noteDamage({ digest, kind }: DamagedArtifact): Promise<void> {
    await this.pool.query('INSERT INTO artifact_damage (digest, kind) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
      digest,
      kind,
    ]);
  }

  /** The artifact was read whole, or stored anew. */
  async noteWhole(digest: string): Promise<void> {
    await this.pool.query('DELETE FROM artifact_damage WHERE digest = $1', [digest]);
  }

  close(): Promise<void> {
    return this.pool.end();
  }
}
