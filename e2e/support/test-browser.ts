import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  setUpFonts,
  SupervisedBrowser,
  unpackChromium,
  type BrowserOptions,
  type ChromiumProgram,
  type FontSetup,
} from '@chancery/rendering';

/** One folder for all runs on this machine: unpacking and converting fonts takes seconds. */
const FOLDER = join(tmpdir(), `chancery-e2e-browser-${process.getuid?.() ?? 0}`);

export async function testFonts(): Promise<FontSetup> {
  mkdirSync(FOLDER, { recursive: true });
  return setUpFonts(FOLDER, null);
}

/** The browser that all tests use: the given one, or the one from npm. */
export async function testProgram(): Promise<ChromiumProgram> {
  return process.env.CHROMIUM_PATH
    ? { executable: process.env.CHROMIUM_PATH, libraries: null }
    : unpackChromium(FOLDER);
}

/** A supervised browser as the worker has it; its profiles are in a folder of its own, so that a test may count them. */
export async function testBrowser(
  options: Partial<BrowserOptions> = {},
): Promise<{ browser: SupervisedBrowser; profiles: string; fonts: FontSetup; program: ChromiumProgram }> {
  const fonts = await testFonts();
  const profiles = mkdtempSync(join(tmpdir(), 'chancery-profiles-'));
  const program = await testProgram();
  const browser = new SupervisedBrowser({
    program,
    fontConfigFile: fonts.configFile,
    profileFolder: profiles,
    ...options,
  });
  return { browser, profiles, fonts, program };
}
