import Bowser from 'bowser';

/** Browsers put more into it than anybody reads. */
const LONGEST = 500;

/** Browser and system in words (`Chrome 120 · Windows 10`) from a User-Agent header; empty when it says nothing. */
export function deviceOf(userAgent: string | undefined): string {
  if (!userAgent) return '';
  const { browser, os } = Bowser.parse(userAgent.slice(0, LONGEST));
  const major = browser.version?.split('.')[0];
  const named = [browser.name, major].filter(Boolean).join(' ');
  const system = [os.name, os.versionName ?? os.version].filter(Boolean).join(' ');
  return [named, system].filter(Boolean).join(' · ');
}
