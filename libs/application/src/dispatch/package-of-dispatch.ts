import { conflict, isRefusal, notFound, printDate, type BusinessDate, type Outcome } from '@chancery/domain';
import { sha256Hex } from '@chancery/documents';
import { authorize } from '../permissions/authorize.js';
import type { Context } from '../ports/actor.js';
import type { DispatchFileRow, DispatchRow } from '../ports/dispatch-rows.js';
import type { GovernmentRow } from '../ports/rows.js';
import type { ArtifactStore, SealProvider } from '../ports/services.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { writeAnchors } from '../seal/anchors-file.js';
import { knownSeals } from '../seal/known-seals.js';
import { registerEntries, type RegisterEntry } from './read-dispatch.js';

/** What an issued dispatch is handed over as: stored files under their names in the package. */
const STORED: readonly { readonly file: string; readonly name: string }[] = [
  { file: 'report.docx', name: 'report.docx' },
  { file: 'report.html', name: 'report.html' },
  { file: 'report.pdf', name: 'report.pdf' },
];

export interface PackageEntry {
  readonly name: string;
  /** Already compressed inside: packing it again gains nothing. */
  readonly stored: boolean;
  readonly read: () => Promise<Uint8Array>;
}

/** Everything about an issued document that leaves the house; the same whenever it is fetched. */
export interface DispatchPackage {
  /** e.g. `望川政发〔2026〕1号.zip` */
  readonly fileName: string;
  /** The date that every entry bears. */
  readonly dated: BusinessDate;
  readonly entries: readonly PackageEntry[];
}

interface PackageFacts {
  readonly government: GovernmentRow;
  readonly dispatch: DispatchRow;
  readonly title: string;
  readonly files: readonly DispatchFileRow[];
  readonly register: readonly RegisterEntry[];
  /** Authorities above the seal that sealed it, PEM; empty for the test seal. */
  readonly chainPem: string;
}

/** 说明.txt, as whoever puts the document on a site or keeps it reads it. Windows line ends: it is opened in Notepad. */
function notes({ government, dispatch, title }: PackageFacts): string {
  const lines = [
    `${government.name}`,
    `《${title}》`,
    `发文字号:${dispatch.documentNumber ?? ''}`,
    `成文日期:${dispatch.signedOn ? printDate(dispatch.signedOn) : ''}`,
    `印发日期:${dispatch.issuedOn ? printDate(dispatch.issuedOn) : ''}`,
    '',
    '一、文件',
    'report.pdf      用印正本。对外提供、上报、归档以此件为准。',
    'report.docx     用印正本的 DOCX 形式,签名随文件;改动任何一个字,签名即失效。',
    'report.html     供政府网站刊载的网页:语义化结构,无脚本,可放大,可由读屏软件朗读。',
    'register.json   用印登记:印发文件的摘要、文号、印章和证书指纹。',
    'trust.pem       验证签名所依据的信任锚证书。',
    'SHA256SUMS      以上各文件的 SHA-256 摘要,可用 sha256sum -c SHA256SUMS 核对。',
    '',
    '二、上网刊载',
    '1. report.html 的页面标签 ArticleTitle、ContentSource 已填;PubDate 先填印发日期,刊载时请改为实际发布时间(年-月-日 时:分)。',
    '2. 网站名称、标识码等站点标签(SiteName、SiteDomain、SiteIDCode)由网站模板填写。',
    '3. 请勿改动正文。发现差错,请联系印发机关办理更正,不要在网页上直接修改。',
    '',
    '三、验证',
    '用本系统“文件验证”页面,或命令 chancery verify report.pdf --register register.json --trust trust.pem 。',
    '显示“有效”,说明文件就是印发的原件,一字未改。印章为测试印章的,文件上标有“测试”字样,不具有法律效力。',
  ];
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A document's number as a file name: what no file system takes is left out. */
function fileNameOf(dispatch: DispatchRow): string {
  return `${(dispatch.documentNumber ?? dispatch.id).replace(/[\\/:*?"<>|]/g, '')}.zip`;
}

/**
 * 印发文件包: the issued files with the web page, register, trust anchor, digests and notes. Only after 印发; the same
 * bytes whenever and by whomever it is fetched.
 */
export async function packageOfDispatch(
  door: UnitOfWork,
  artifacts: ArtifactStore,
  seals: SealProvider,
  context: Context,
  dispatchId: string,
): Promise<Outcome<DispatchPackage>> {
  const facts = await door.run<PackageFacts>(context, async (tx) => {
    const dispatch = await tx.dispatches.get(dispatchId);
    if (!dispatch) return notFound('该发文');
    const allowed = authorize(context.actor, 'dispatch.package', { issued: dispatch.state === 'issued' });
    if (isRefusal(allowed)) return allowed;
    if (dispatch.state !== 'issued') {
      return conflict('DISPATCH_NOT_ISSUED', '尚未印发,没有可下载的文件包。请在印发后下载。');
    }
    const files = await tx.dispatchFiles.list({ dispatchId });
    const sealed = await tx.sealEntries.list({ dispatchId });
    const fingerprint = sealed[0]?.certificateFingerprint;
    const sealedWith = (await knownSeals(tx)).find(
      ({ identity }) => seals.fingerprint(identity.certificatePem) === fingerprint,
    );
    const digests = new Set(sealed.map((entry) => entry.fileDigest));
    tx.audit({ action: 'dispatch.package', objectType: 'dispatch', objectId: dispatchId });
    return {
      government: await tx.government(),
      dispatch,
      title: sealed[0]?.title ?? '',
      files,
      chainPem: sealedWith?.upload?.chainPem ?? '',
      register: (await registerEntries(tx)).filter((entry) => digests.has(entry.fileDigest)),
    };
  });
  if (isRefusal(facts)) return facts;
  const { dispatch, files, register, chainPem } = facts;
  const anchors = (await seals.trustAnchors()) + chainPem;
  const trust = writeAnchors({ seals: anchors, timestamps: seals.timestampAnchors() });
  const stored = STORED.flatMap(({ file, name }) => {
    const row = files.find((f) => f.name === file);
    return row
      ? [{ name, digest: row.digest, stored: name !== 'report.html', read: () => artifacts.get(row.digest) }]
      : [];
  });
  // Each once before the first byte is sent: a damaged file is refused, where half a package would have gone out.
  for (const { read } of stored) await read();
  const written = [
    { name: 'register.json', data: bytes(`${JSON.stringify(register, null, 2)}\n`) },
    { name: 'trust.pem', data: bytes(trust) },
    { name: '说明.txt', data: bytes(notes(facts)) },
  ];
  const sums = [
    ...stored.map(({ name, digest }) => ({ name, digest })),
    ...written.map(({ name, data }) => ({ name, digest: sha256Hex(data) })),
  ];
  const list = sums.map(({ name, digest }) => `${digest}  ${name}\n`).join('');
  return {
    fileName: fileNameOf(dispatch),
    dated: dispatch.issuedOn ?? '',
    entries: [
      ...stored.map(({ name, stored: packed, read }) => ({ name, stored: packed, read })),
      ...[...written, { name: 'SHA256SUMS', data: bytes(list) }].map(({ name, data }) => ({
        name,
        stored: false,
        read: () => Promise.resolve(data),
      })),
    ],
  };
}
