import { rmSync } from 'node:fs';
import { ChromiumRenderer } from '@chancery/rendering';
import { testBrowser } from '../support/test-browser.js';

/** A renderer with a browser of its own, and how to end it. */
export async function testRenderer(): Promise<{
  renderer: ChromiumRenderer;
  fontConfigFile: string;
  close(): Promise<void>;
}> {
  const { browser, profiles, fonts } = await testBrowser();
  return {
    renderer: new ChromiumRenderer(browser, fonts),
    fontConfigFile: fonts.configFile,
    close: async () => {
      await browser.close();
      rmSync(profiles, { recursive: true, force: true });
    },
  };
}
