import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAnchors, verifyFile, type RegisterEntry } from '@chancery/application';
import { strictFileVerifier } from '@chancery/signing';
import { foundGovernment } from './cast.js';
import { checkTexts } from './check-texts.js';
import {
  adoptSection,
  collectAndMerge,
  openAndAssign,
  returnToDepartment,
  rewriteAndUndo,
  submitByDepartment,
} from './play-collecting.js';
import { approveAll, numberSealAndIssue } from './play-issuing.js';
import type { PlannedReport } from './report-file.js';
import { settleGraveFindings } from './settle-findings.js';
import { Timeline } from './timeline.js';

const ISSUED = [
  'report.pdf',
  'report.docx',
  'report-working.docx',
  'report.html',
  'report.txt',
  'dispatch-form.pdf',
] as const;

export interface Stage {
  /** Where the API is, without the final slash. */
  readonly url: string;
  /** One that has not been used: a government is founded with it. */
  readonly setupCode: string;
  readonly report: PlannedReport;
  /** Before every user name: those of one installation differ. */
  readonly prefix: string;
  /** Folder for the issued files and what was found of them. */
  readonly out: string;
  readonly say: (line: string) => void;
}

/** A whole year through the public API, from founding to verified files. True only when all holds. */
export async function playYear({ url, setupCode, report, prefix, out, say }: Stage): Promise<boolean> {
  const timeline = new Timeline(say);
  const departments = [...new Set([...report.sections.map((s) => s.department), '司法局'])];
  const cast = await foundGovernment(url, timeline, {
    setupCode,
    government: report.issuer,
    departments,
    prefix,
  });
  const cycle = await openAndAssign(cast, timeline, report);
  const [returned, rewritten] = [cycle.sections[0], cycle.sections[1] ?? cycle.sections[0]];
  for (const section of cycle.sections) {
    await submitByDepartment(cast, timeline, section);
    if (section === returned) {
      await returnToDepartment(cast, timeline, section);
      await submitByDepartment(cast, timeline, section);
    }
    await adoptSection(cast, timeline, section);
    if (section === rewritten) await rewriteAndUndo(cast, timeline, section);
  }
  const versionId = await collectAndMerge(cast, timeline, cycle.id);
  const proofread = await settleGraveFindings(cast, timeline, versionId);
  const version = await approveAll(cast, timeline, versionId);
  const dispatchId = await numberSealAndIssue(cast, timeline, cycle.id);

  const registrar = cast.of('registrar');
  const files = new Map<string, Uint8Array>();
  await timeline.step(registrar, '下载', `${ISSUED.length} 个文件`, async () => {
    for (const name of ISSUED) files.set(name, await registrar.download(`/dispatches/${dispatchId}/files/${name}`));
  });
  const file = (name: (typeof ISSUED)[number]): Uint8Array => files.get(name) ?? new Uint8Array();
  const register = await registrar.call<RegisterEntry[]>('GET', '/register');
  const trust = await registrar.call<{ pem: string }>('GET', '/trust');
  const verifications = await timeline.step(registrar, '验证', 'PDF、DOCX', async () => {
    const results = [];
    for (const name of ['report.pdf', 'report.docx'] as const) {
      const byServer = await registrar.upload<{ valid: boolean }>('/verifications', file(name));
      const byRegister = await verifyFile(strictFileVerifier, file(name), readAnchors(trust.pem), register);
      results.push({ ...byRegister, file: name, valid: byServer.valid && byRegister.valid });
    }
    return results;
  });
  const auditor = cast.of('auditAdmin');
  const chain = await timeline.step(auditor, '校验审计链', '全部记录', () =>
    auditor.call<{ whole: boolean; rows: number }>('POST', '/audit/verifications'),
  );
  const text = (data: Uint8Array): string => new TextDecoder().decode(data);
  const checks = await checkTexts(version.text, {
    pdf: file('report.pdf'),
    docx: file('report.docx'),
    html: text(file('report.html')),
    txt: text(file('report.txt')),
  });
  for (const [name, data] of files) writeFileSync(join(out, name), data);
  const json = (name: string, value: unknown): void =>
    writeFileSync(join(out, name), `${JSON.stringify(value, null, 2)}\n`);
  json('timeline.json', timeline.entries);
  json('findings.json', { text: version.text, findings: proofread.findings, claims: proofread.claims });
  json('register.json', register);
  json('verification.json', { files: verifications, texts: checks, auditChain: chain });
  writeFileSync(join(out, 'trust.pem'), trust.pem);

  for (const v of verifications)
    say(`${v.file}:${v.valid ? '有效' : `无效(${v.problems.join(';')})`},由 ${v.sealedBy ?? '无'} 用印`);
  for (const c of checks) {
    say(`${c.format}:正文${c.equal ? '与汇总稿一致' : `与汇总稿不符(第 ${c.difference?.paragraph} 段)`}`);
  }
  const settled = proofread.findings.filter(({ open }) => !open).length;
  say(`校对:发现 ${proofread.findings.length} 处,处理 ${settled} 处,数据论断 ${proofread.claims.length} 条`);
  say(`审计链:${chain.whole ? '完整' : '不完整'}(${chain.rows} 条)`);
  say(`文件在 ${out}`);
  return verifications.every((v) => v.valid) && checks.every((c) => c.equal) && chain.whole;
}
