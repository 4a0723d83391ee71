import chromium from '@sparticuz/chromium';
import { type Browser, chromium as driver } from 'playwright-core';

/** A Chromium that came with the packages; undefined where this machine cannot run it, which is said aloud. */
export async function openBrowser(): Promise<Browser | undefined> {
  try {
    const executablePath = await chromium.executablePath();
    // In a single process it ends with its first page.
    const args = chromium.args.filter((arg) => arg !== '--single-process');
    return await driver.launch({ executablePath, args, headless: true });
  } catch (error) {
    const [line] = String(error).split('\n');
    console.warn(`SKIPPED: no Chromium can be started on this machine (${line})`);
    return undefined;
  }
}
