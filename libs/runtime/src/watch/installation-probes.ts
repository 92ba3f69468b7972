import { diskProbe, type Probe } from './check-health.js';

/** A certificate as those who watch see it: nothing of whose it is, health is public. */
export interface WatchedCertificate {
  readonly kind: 'authority' | 'seal' | 'person';
  /** SHA-256, hex. */
  readonly fingerprint: string;
  /** Whole days left; negative when it has ended. */
  readonly days: number;
}

/** What the parts of an installation answer to those who watch it. */
export interface WatchedParts {
  readonly dataFolder: string;
  /** What stands in the database for those who watch. */
  readonly desk: {
    readBacklog(): Promise<{ oldestOutboxSeconds: number; oldestRunSeconds: number; openRuns: number }>;
    readCertificates(now: number): Promise<readonly WatchedCertificate[]>;
    readClockAhead(): Promise<number>;
    readDamage(): Promise<readonly { digest: string; kind: 'damaged' | 'missing' }[]>;
  };
  readonly artifacts: { probe(): Promise<void> };
  readonly queue: { check(): Promise<string[]> };
  /** A sentence for each face of the layout that another one stands in for. @throws when one has none at all */
  readonly fonts: { substitutions(): readonly string[] };
  /** Houses outside that people sign on at. */
  readonly houses?: readonly { readonly part: string; readonly probe: () => Promise<void> }[];
}

/** A job that nobody has begun or carried on for so long will not be by itself: no worker, or no queue. */
const LATE_SECONDS = 120;
/** A new certificate from an authority takes weeks. */
const CERTIFICATE_DAYS = 60;
const CERTIFICATE = { authority: '证书机构', seal: '印章', person: '签名' } as const;
/** Half a step of a one-time code: beyond it codes begin to be refused. */
const CLOCK_SECONDS = 15;
/** So many are named; of more the number is told. */
const MOST_NAMED = 10;

const KIND = { damaged: '已损坏', missing: '缺失' } as const;

/** Every part of the installation, each with what it means when it does not work. */
export function installationProbes({ dataFolder, desk, artifacts, queue, fonts, houses = [] }: WatchedParts): Probe[] {
  return [
    {
      part: 'database',
      whenAway: 'failed',
      look: async () => {
        await desk.readBacklog();
        return null;
      },
    },
    {
      part: 'artifacts',
      whenAway: 'failed',
      async look() {
        await artifacts.probe();
        const damage = await desk.readDamage();
        if (damage.length === 0) return null;
        const named = damage.slice(0, MOST_NAMED).map(({ digest, kind }) => `${digest}(${KIND[kind]})`);
        return `${damage.length} 个文件有误,不予提供:${named.join('、')}`;
      },
    },
    {
      // People can go on without it: what they ask for waits in the database.
      part: 'queue',
      whenAway: 'warning',
      look: async () => (await queue.check())[0] ?? null,
    },
    {
      part: 'backlog',
      whenAway: 'warning',
      async look() {
        const { oldestOutboxSeconds, oldestRunSeconds } = await desk.readBacklog();
        const oldest = Math.floor(Math.max(oldestOutboxSeconds, oldestRunSeconds));
        return oldest > LATE_SECONDS ? `最早的任务已等待 ${oldest} 秒,请检查后台任务进程` : null;
      },
    },
    {
      // Leases, deadlines and times of signing are the database's; sessions and one-time codes go by the process's own clock.
      part: 'clock',
      whenAway: 'warning',
      async look() {
        const ahead = Math.round(await desk.readClockAhead());
        if (Math.abs(ahead) <= CLOCK_SECONDS) return null;
        return `本机时钟比数据库${ahead > 0 ? '快' : '慢'} ${Math.abs(ahead)} 秒,登录时限与动态口令会出错,请校时`;
      },
    },
    {
      part: 'certificates',
      whenAway: 'warning',
      async look() {
        const ending = (await desk.readCertificates(Date.now())).filter(({ days }) => days <= CERTIFICATE_DAYS);
        if (ending.length === 0) return null;
        const said = ending
          .slice(0, MOST_NAMED)
          .map(({ kind, days }) => `${CERTIFICATE[kind]}证书${days < 0 ? '已过期' : `还有 ${days} 天`}`);
        return `${ending.length} 张证书将到期:${said.join('、')}`;
      },
    },
    {
      // What is printed with stand-ins is as good in law; the office should know of it.
      part: 'fonts',
      whenAway: 'warning',
      whenTold: 'ok',
      async look() {
        const substitutions = await Promise.resolve(fonts.substitutions());
        return substitutions.length > 0 ? substitutions.join('；') : null;
      },
    },
    diskProbe(dataFolder),
    // Who has a password of ours goes on without them.
    ...houses.map(({ part, probe }): Probe => ({
      part,
      whenAway: 'warning',
      look: async () => {
        await probe();
        return null;
      },
    })),
  ];
}
