/** What a user name, an office telephone and a mail address look like; the latter two may be empty. */
export const USER_NAME = /^[a-zA-Z][a-zA-Z0-9._-]{1,39}$/;
export const PHONE = /^[0-9+() -]{0,30}$/;
export const MAIL_ADDRESS = /^$|^[^\s@<>"]{1,64}@[^\s@<>"]{1,100}\.[^\s@<>".]{2,20}$/;
