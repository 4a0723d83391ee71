import { openBrowser } from '../../scripts/browser.ts';
import { cardPage, type Look } from '../../scripts/card-page.ts';
import { words } from '../../src/language/words/languages.ts';
import { samples } from './samples.ts';

/** CSS pixels: the narrowest phone that people still have. */
const narrow = 320;

const cards = (['sv', 'en'] as const).flatMap((language) =>
  Object.entries(samples(words(language))).map(([name, { card }]) => [language, name, card] as const),
);

/** What is seen to be wrong with the card that a page shows. */
const faultsSeen = `(() => {
  const faults = [...window.faults];
  const main = document.getElementById('card');
  if (main.textContent.trim() === '') faults.push('nothing is seen');
  if (document.documentElement.scrollWidth > innerWidth) faults.push('it is wider than the screen');
  for (const input of main.querySelectorAll('input,select,textarea')) {
    const named = input.getAttribute('aria-label') || input.getAttribute('aria-labelledby') || input.labels?.length;
    if (!named) faults.push('an input has no name: ' + input.outerHTML.slice(0, 80));
  }
  for (const button of main.querySelectorAll('button')) {
    if (button.textContent.trim() === '') faults.push('a button has no text');
    const cut = button.scrollWidth > button.clientWidth + 1;
    const beside = button.getBoundingClientRect().right > main.getBoundingClientRect().right;
    if (cut || beside) faults.push('a button is cut: ' + button.textContent);
  }
  return faults;
})()`;

const browser = await openBrowser();
// Where no Chromium can be started the cards are skipped aloud, never passed.
const drawn = browser === undefined ? it.skip : it;
const page = await browser?.newPage({ viewport: { width: narrow, height: 600 } });

describe('a card drawn in a browser', () => {
  afterAll(() => browser?.close());

  drawn.each(cards)(
    'is whole on a narrow phone and named for a screen reader (%s): %s',
    async (language, _, card) => {
      for (const look of ['light', 'dark'] satisfies readonly Look[]) {
        await page?.setContent(cardPage(card, language, look));
        expect(await page?.evaluate(faultsSeen)).toEqual([]);
      }
    },
  );
});
