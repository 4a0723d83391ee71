import { readFile } from 'node:fs/promises';
import { AppManifestUtils } from '@microsoft/app-manifest';
import { z } from 'zod';
import { appPackage } from './app-package.ts';

/**
 * Checks the Teams app package without a network: manifest and localisation files against their schemas, that every
 * language covers what the manifest says and the default one says the same, and the sizes of the icons.
 */

const files = await appPackage({
  MicrosoftAppId: '00000000-0000-4000-8000-000000000000',
  Version: '1.0.0',
  Publisher: 'Region Exempel',
  Site: 'https://samverka.example',
});

const Words = z.record(z.string(), z.string());
const Command = z.object({ title: z.string(), description: z.string() });
const Manifest = z.looseObject({
  $schema: z.string(),
  localizationInfo: z.object({
    defaultLanguageFile: z.string(),
    additionalLanguages: z.array(z.object({ file: z.string() })),
  }),
  name: z.object({ short: z.string(), full: z.string() }),
  description: z.object({ short: z.string(), full: z.string() }),
  icons: z.object({ color: z.string(), outline: z.string() }),
  bots: z.array(z.object({ commandLists: z.array(z.object({ commands: z.array(Command) })) })),
});
type Manifest = z.infer<typeof Manifest>;

const faults: string[] = [];

function content(name: string): Uint8Array {
  const found = files.get(name);
  if (found === undefined) throw new Error(`${name} is named in the manifest but not part of the package`);
  return found;
}

const json = (name: string): unknown => JSON.parse(Buffer.from(content(name)).toString('utf8'));

const Schema = z.looseObject({ patternProperties: z.record(z.string(), z.unknown()).optional() });

/**
 * The schema from the package that carries Microsoft's schemas; never from the network. The published localisation
 * schema holds patterns that are no regular expressions in Unicode mode: those are left out, so that what they would
 * allow (none of it ours) counts as unknown.
 */
async function schema(url: string): Promise<Parameters<typeof AppManifestUtils.validateAgainstSchema>[1]> {
  const path = url.replace('https://developer.microsoft.com/', '@microsoft/app-manifest/build/');
  const { patternProperties, ...rest } = Schema.parse(
    JSON.parse(await readFile(new URL(import.meta.resolve(path)), 'utf8')),
  );
  if (patternProperties === undefined) return JSON.parse(JSON.stringify(rest));
  const usable = Object.entries(patternProperties).filter(([pattern]) => isUnicodePattern(pattern));
  return JSON.parse(JSON.stringify({ ...rest, patternProperties: Object.fromEntries(usable) }));
}

function isUnicodePattern(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

async function againstSchema(name: string): Promise<void> {
  const value = json(name);
  const { $schema } = z.looseObject({ $schema: z.string() }).parse(value);
  const manifest = value as Parameters<typeof AppManifestUtils.validateAgainstSchema>[0];
  const found = await AppManifestUtils.validateAgainstSchema(manifest, await schema($schema));
  faults.push(...found.map((fault) => `${name}: ${fault}`));
}

/** Everything in the manifest that people read, under the keys that localisation files use. */
function wordsOf(manifest: Manifest): ReadonlyMap<string, string> {
  const commands = manifest.bots.flatMap((bot, b) =>
    bot.commandLists.flatMap((list, l) =>
      list.commands.flatMap((command, c): [string, string][] => [
        [`bots[${b}].commandLists[${l}].commands[${c}].title`, command.title],
        [`bots[${b}].commandLists[${l}].commands[${c}].description`, command.description],
      ]),
    ),
  );
  return new Map([
    ['name.short', manifest.name.short],
    ['name.full', manifest.name.full],
    ['description.short', manifest.description.short],
    ['description.full', manifest.description.full],
    ...commands,
  ]);
}

function checkLanguage(name: string, wanted: ReadonlyMap<string, string>, same: boolean): void {
  const words = Words.parse(json(name));
  for (const [key, text] of wanted) {
    if (words[key] === undefined) faults.push(`${name}: ${key} is missing`);
    else if (same && words[key] !== text) faults.push(`${name}: ${key} differs from manifest.json`);
  }
  for (const key of Object.keys(words)) {
    if (key !== '$schema' && !wanted.has(key)) faults.push(`${name}: ${key} is not in manifest.json`);
  }
}

function checkIcon(name: string, size: number): void {
  const image = Buffer.from(content(name));
  if (image.toString('latin1', 1, 4) !== 'PNG') faults.push(`${name}: not a PNG`);
  const [width, height, colourType] = [image.readUInt32BE(16), image.readUInt32BE(20), image[25]];
  if (width !== size || height !== size) faults.push(`${name}: ${width}×${height}, must be ${size}×${size}`);
  if (colourType !== 6) faults.push(`${name}: has no transparency channel`);
}

const manifest = Manifest.parse(json('manifest.json'));
const { defaultLanguageFile, additionalLanguages } = manifest.localizationInfo;
const languages = [defaultLanguageFile, ...additionalLanguages.map((language) => language.file)];

await Promise.all(['manifest.json', ...languages].map(againstSchema));
for (const name of languages) checkLanguage(name, wordsOf(manifest), name === defaultLanguageFile);
checkIcon(manifest.icons.color, 192);
checkIcon(manifest.icons.outline, 32);

for (const fault of faults) console.error(fault);
console.log(`manifest: ${files.size} files, ${languages.length} languages, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
