import { endingCertificateIsWarnedOf, type Outcome } from '@chancery/domain';
import { holdersOf, notify } from '../notices/notify.js';
import type { Context } from '../ports/actor.js';
import type { CertificateSummary } from '../ports/seal-importer.js';
import type { Tx, UnitOfWork } from '../ports/unit-of-work.js';
import { currentSeal } from './known-seals.js';

/** How certificates are read, and the one that issues for this installation. */
export interface CertificateReading {
  readonly describe: (certificatePem: string) => CertificateSummary;
  readonly authorityPem: string;
}

interface Watched {
  readonly what: string;
  readonly certificatePem: string;
  readonly remedy: string;
}

const DAY_MS = 86_400_000;

/** What the government signs with now; a former seal's certificate may end in peace. */
async function watched(tx: Tx, authorityPem: string): Promise<Watched[]> {
  const seal = await currentSeal(tx);
  const people = await tx.signingIdentities.list({ kind: 'person' });
  const sealRemedy = '请向签发机构申请新证书,上传、备案后由印章管理员启用。';
  return [
    {
      what: '签发测试印章和领导签名的证书机构',
      certificatePem: authorityPem,
      remedy: '请系统管理员换用新的证书机构。',
    },
    ...(seal
      ? [
          {
            what: `印章“${seal.identity.subjectName}”`,
            certificatePem: seal.identity.certificatePem,
            remedy: sealRemedy,
          },
        ]
      : []),
    ...people.map(({ subjectName, certificatePem }) => ({
      what: `“${subjectName}”的签名`,
      certificatePem,
      remedy: '请系统管理员处理。',
    })),
  ];
}

/**
 * Tells system administrators and seal keepers of every certificate that ends soon, each warning once.
 * @returns the warnings that nobody had been given before, for the log
 */
export function warnOfCertificates(
  door: UnitOfWork,
  context: Context,
  { describe, authorityPem }: CertificateReading,
): Promise<Outcome<string[]>> {
  return door.run(context, async (tx) => {
    const now = Date.parse(await tx.now());
    const told: string[] = [];
    const officers = await holdersOf(tx, ['systemAdmin', 'sealKeeper']);
    for (const { what, certificatePem, remedy } of await watched(tx, authorityPem)) {
      const { validUntil, fingerprint } = describe(certificatePem);
      const days = Math.floor((Date.parse(validUntil) - now) / DAY_MS);
      const warning = endingCertificateIsWarnedOf(days);
      if (warning === null) continue;
      const text =
        warning === 0 ? `${what}的证书已过期,不能再用。${remedy}` : `${what}的证书还有 ${days} 天到期。${remedy}`;
      const given = await notify(tx, officers, {
        kind: 'seal',
        key: `certificate:${fingerprint}:${warning}`,
        ...{ subjectType: 'government', subjectId: context.governmentId, text, link: '/admin/seal' },
      });
      if (given.length > 0) told.push(text);
    }
    return told;
  });
}
