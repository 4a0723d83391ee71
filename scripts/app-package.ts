import { readFile } from 'node:fs/promises';

/** What an organisation fills in when it makes its own package of the app. */
export type PackageValues = {
  readonly MicrosoftAppId: string;
  readonly Version: string;
  /** Who answers for the app towards its users, as Teams shows it. */
  readonly Publisher: string;
  /** Where the app's pages are (https, no slash at the end); /integritet and /villkor are read there. */
  readonly Site: string;
};

const folder = new URL('../manifest/', import.meta.url);

/** The files of the Teams app package, with the placeholders of the manifest filled in; refuses unknown ones. */
export async function appPackage(values: PackageValues): Promise<ReadonlyMap<string, Uint8Array>> {
  const names = ['manifest.json', 'sv.json', 'en.json', 'color.png', 'outline.png'];
  const files = await Promise.all(
    names.map(async (name): Promise<[string, Uint8Array]> => [name, await readFile(new URL(name, folder))]),
  );
  return new Map(
    files.map(([name, content]) => [name, name === 'manifest.json' ? filled(content, values) : content]),
  );
}

function filled(content: Uint8Array, values: PackageValues): Uint8Array {
  const known = new Map(Object.entries(values));
  const text = Buffer.from(content)
    .toString('utf8')
    .replace(/\$\{\{(\w+)\}\}/gu, (_, name: string) => {
      const value = known.get(name);
      if (value === undefined) throw new Error(`manifest.json: unknown placeholder ${name}`);
      return JSON.stringify(value).slice(1, -1);
    });
  return Buffer.from(text, 'utf8');
}
