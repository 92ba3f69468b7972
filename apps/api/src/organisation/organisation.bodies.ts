import { MAIL_ADDRESS, PHONE, POST_NAMES, USER_NAME } from '@chancery/domain';
import { z } from 'zod';
import { dayText, plainTextOf } from '../http/validation.js';

export const personBody = z.strictObject({
  userName: z.string().regex(USER_NAME, '须以字母开头,2 至 40 个字母、数字、点、横线'),
  displayName: plainTextOf(40, 1),
});

const phone = z.string().regex(PHONE, '办公电话只能含数字、+、-、括号和空格');
const mailAddress = z.string().regex(MAIL_ADDRESS, '电子邮箱格式不对');

export const accountBody = personBody.extend({
  departmentId: z.uuid().nullable().default(null),
  phone: phone.default(''),
  mailAddress: mailAddress.default(''),
});
export const detailsBody = z.strictObject({
  version: z.int().min(1),
  displayName: plainTextOf(40, 1),
  departmentId: z.uuid().nullable(),
  phone,
  mailAddress,
});
export const postBody = z.strictObject({
  post: z.enum(POST_NAMES),
  departmentId: z.uuid().nullable().default(null),
  fromDate: dayText.nullable().default(null),
  untilDate: dayText.nullable().default(null),
  deputy: z.boolean().default(false),
});
export const handoverBody = z.strictObject({ successorId: z.uuid(), reason: plainTextOf(500, 1) });

export const departmentBody = z.strictObject({ name: plainTextOf(60, 1), parentId: z.uuid().nullable().default(null) });
const seen = z.strictObject({ version: z.int().min(1) });
export const stopBody = seen;
export const renameBody = seen.extend({ name: plainTextOf(60, 1) });
export const moveBody = seen.extend({ parentId: z.uuid().nullable() });
export const mergeBody = seen.extend({ intoId: z.uuid() });
