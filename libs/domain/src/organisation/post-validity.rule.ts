import { isBusinessDate, type BusinessDate } from '../kernel/business-date.js';
import { invalid, type Outcome } from '../kernel/refusal.js';

/** From which day until which (both included) somebody holds a post; null is without that bound. */
export interface PostValidity {
  readonly fromDate: BusinessDate | null;
  readonly untilDate: BusinessDate | null;
}

/** True when the post counts on `day`: not ended, begun, and not run out. */
export function holdsOn(post: PostValidity & { readonly endedAt: string | null }, day: BusinessDate): boolean {
  return !hasLapsed(post, day) && (post.fromDate === null || post.fromDate <= day);
}

/** True when the post is over on `day`, by being ended or by its last day having passed. */
export function hasLapsed(post: PostValidity & { readonly endedAt: string | null }, day: BusinessDate): boolean {
  return post.endedAt !== null || (post.untilDate !== null && post.untilDate < day);
}

/** Days that exist, in order; a deputy (B岗) stands in for a time, so the last day is named. */
export function postDatesAreSound(dates: PostValidity, deputy: boolean, today: BusinessDate): Outcome<true> {
  const { fromDate, untilDate } = dates;
  const exist = [fromDate, untilDate].every((day) => day === null || isBusinessDate(day));
  if (!exist || (fromDate !== null && untilDate !== null && untilDate < fromDate)) {
    return invalid('POST_DATES', '任职的起止日期有误:日期须存在,截止日期不得早于起始日期。请更正后重试。');
  }
  if (deputy && untilDate === null) {
    return invalid('DEPUTY_UNTIL_MISSING', 'B岗是代行职责,须写明截止日期。请补填后重试。');
  }
  if (untilDate !== null && untilDate < today) {
    return invalid('POST_DATES_PAST', '任职的截止日期已过,授予后不会生效。请更正后重试。');
  }
  return true;
}
