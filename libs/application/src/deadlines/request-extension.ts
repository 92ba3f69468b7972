import {
  conflict,
  extensionIsLater,
  isRefusal,
  printDate,
  reasonIsGiven,
  type BusinessDate,
  type Outcome,
} from '@chancery/domain';
import { placeNames } from '../cycles/tell-assignments.js';
import { holdersOf, notify } from '../notices/notify.js';
import { EDITORS } from '../permissions/grants.js';
import type { Context } from '../ports/actor.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { moveSection, sectionStep } from '../sections/section-step.js';
import { extensionView, type ExtensionView } from './read-extensions.js';

/** 申请延期 by the liaison, with a reason and the new day; one is open at a time, and the editors are told. */
export function requestExtension(
  door: UnitOfWork,
  context: Context,
  input: { sectionId: string; reason: string; until: BusinessDate },
): Promise<Outcome<ExtensionView>> {
  return door.run(context, async (tx) => {
    const step = await sectionStep(tx, input.sectionId, 'requestExtension');
    if (isRefusal(step)) return step;
    const { section } = step;
    const reason = reasonIsGiven(input.reason, '申请延期');
    if (isRefusal(reason)) return reason;
    const later = extensionIsLater(input.until, section.dueOn, await tx.today());
    if (isRefusal(later)) return later;
    const [open] = await tx.extensions.list({ sectionId: section.id, state: 'asked' });
    if (open) {
      return conflict(
        'EXTENSION_ALREADY_ASKED',
        `这一部分已有待答复的延期申请(${open.askedByName},申请延至${printDate(open.until)})。请等待答复。`,
      );
    }
    const cycle = await tx.cycles.get(section.cycleId);
    if (cycle?.state !== 'drafting') {
      return conflict('COLLECTING_ENDED', '稿件已送签,不再受理延期申请。请直接与司法局编辑联系。');
    }
    const extension = await tx.extensions.insert({
      state: 'asked',
      cycleId: section.cycleId,
      sectionId: section.id,
      departmentId: section.departmentId,
      reason,
      dueOn: section.dueOn,
      until: input.until,
      askedBy: context.actor.accountId,
      askedByName: context.actor.displayName,
      askedAt: await tx.now(),
      answer: '',
      answeredBy: null,
      answeredByName: null,
      answeredAt: null,
    });
    await moveSection(tx, step, 'requestExtension', {}, { until: input.until, reason });
    const department = await tx.departments.get(section.departmentId);
    await notify(tx, await holdersOf(tx, EDITORS), {
      kind: 'extension',
      key: `extension:${extension.id}`,
      subjectType: 'section',
      subjectId: section.id,
      text:
        `${department?.name ?? ''}申请将《${cycle.title}》“${placeNames(cycle)(section.nodeKey)}”的报送期限` +
        `由${printDate(section.dueOn)}延至${printDate(input.until)}。理由:${reason}。请答复。`,
      link: `/sections/${section.id}`,
    });
    return extensionView(extension, context.actor);
  });
}
