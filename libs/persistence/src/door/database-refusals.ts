import { StaleRow } from '@chancery/application';
import { conflict, type Refusal } from '@chancery/domain';

/** Unique constraints whose violation is a person's mistake or a lost race, not a bug. */
const CONSTRAINTS: Record<string, Refusal> = {
  account_user_name_unique: conflict('USER_NAME_TAKEN', '这个用户名已被使用。请换一个。'),
  government_name_key: conflict('GOVERNMENT_EXISTS', '已有同名的政府。请核对名称。'),
  department_name_unique: conflict('DEPARTMENT_EXISTS', '已有同名的部门。请核对名称。'),
  post_held_once: conflict('POST_ALREADY_HELD', '该账号已任此岗位,无需重复授予。'),
  extension_one_open: conflict('EXTENSION_ALREADY_ASKED', '这一部分已有待答复的延期申请。请等待答复。'),
  indicator_name_unique: conflict('INDICATOR_EXISTS', '数据台账中已有同名的指标。请用已有的指标,或换一个名称。'),
  report_type_key: conflict('REPORT_TYPE_EXISTS', '他人刚刚建立了同一种报告类型。请刷新后查看。'),
  cycle_once_a_year: conflict('CYCLE_EXISTS', '该年度的这种报告已建立任务。请在已有任务中继续。'),
};

interface DriverError {
  readonly driverError?: { readonly code?: string; readonly constraint?: string };
}

/** The refusal that an error of the database stands for; null for a bug. */
export function refusalOf(error: unknown): Refusal | null {
  if (error instanceof StaleRow) {
    return conflict('CONCURRENT_CHANGE', '他人刚刚办理了同一事项,您的操作未生效。请刷新后查看最新情况。', {
      what: error.what,
    });
  }
  const { code, constraint } = (error as DriverError).driverError ?? {};
  // Unique, and excluded: a place of the sheet taken by two.
  if (code === '23505' || code === '23P01') {
    return (
      CONSTRAINTS[constraint ?? ''] ??
      conflict('CONCURRENT_CHANGE', '他人刚刚办理了同一事项,您的操作未生效。请刷新后查看最新情况。')
    );
  }
  // Serialization failure, deadlock: somebody else was first.
  if (code === '40001' || code === '40P01') {
    return conflict('CONCURRENT_CHANGE', '系统繁忙,您的操作未生效。请重试。');
  }
  return null;
}
