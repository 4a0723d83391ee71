import { readdirSync, readFileSync } from 'node:fs';
import { words } from '../src/language/words/languages.ts';
import { hugeSamples, samples } from '../test/cards/samples.ts';
import { cardFaults } from './card-faults.ts';
import { templateFaults } from './template-faults.ts';

/** Checks every card template and every card made of it, in each language. One line for each fault. */
function check(): readonly string[] {
  const folder = new URL('../cards/', import.meta.url);
  const templates = readdirSync(folder).flatMap((file) => {
    const source: unknown = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
    return templateFaults(source).map((fault) => `cards/${file}: ${fault}`);
  });
  const cards = (['sv', 'en'] as const).flatMap((language) => {
    const all = { ...samples(words(language)), ...hugeSamples(words(language)) };
    return Object.entries(all).flatMap(([name, { card, text }]) => {
      const faults = cardFaults(card, language);
      return [...faults, ...(text.trim() === '' ? ['has no text for notifications'] : [])].map(
        (fault) => `card "${name}" (${language}): ${fault}`,
      );
    });
  });
  return [...templates, ...cards];
}

const faults = check();
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
