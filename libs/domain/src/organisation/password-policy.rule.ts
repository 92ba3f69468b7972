import { invalid, type Outcome } from '../kernel/refusal.js';

/** At least `minimum` characters, three of four classes, not the user name (customary reading of GB/T 22239-2019, 8.1.4.1). */
export function passwordPolicy(password: string, userName: string, minimum = 10): Outcome<true> {
  const classes = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((c) => c.test(password)).length;
  if (password.length < minimum || password.length > 128 || classes < 3) {
    return invalid(
      'PASSWORD_TOO_WEAK',
      `口令须为 ${minimum} 至 128 个字符,并含大写字母、小写字母、数字、符号中的三类。请换一个。`,
    );
  }
  if (password.toLowerCase().includes(userName.toLowerCase())) {
    return invalid('PASSWORD_CONTAINS_NAME', '口令不得包含用户名。请换一个。');
  }
  return true;
}
