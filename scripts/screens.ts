import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { words } from '../src/language/words/languages.ts';
import { samples } from '../test/cards/samples.ts';
import { openBrowser } from './browser.ts';
import { cardPage, type Look } from './card-page.ts';

// Draws every card, in Swedish and English, light and dark, as a phone and a computer show it:
// npm run screens -- FOLDER [BEGINNING OF NAME]

/** CSS pixels: a narrow phone, and the middle column of Teams on a computer. */
const widths = { phone: 340, computer: 640 } as const;

const [folder = 'screens', only = ''] = process.argv.slice(2);
const browser = await openBrowser();
if (browser !== undefined) {
  mkdirSync(folder, { recursive: true });
  const page = await browser.newPage();
  for (const language of ['sv', 'en'] as const) {
    for (const [name, { card }] of Object.entries(samples(words(language)))) {
      if (!name.startsWith(only)) continue;
      for (const look of ['light', 'dark'] satisfies readonly Look[]) {
        const width = look === 'light' ? widths.phone : widths.computer;
        await page.setViewportSize({ width, height: 200 });
        await page.setContent(cardPage(card, language, look));
        const path = join(folder, `${name.replaceAll(' ', '-')}.${language}.${look}.png`);
        await page.screenshot({ path, fullPage: true });
      }
    }
  }
  await browser.close();
}
