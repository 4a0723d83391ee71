import { join } from 'node:path';
import type { GroupId } from '../meetings/model/terms.ts';
import type { Files } from './files.ts';
import { replaceFile } from './files.ts';

/** A data folder belongs to local play or to real Teams; neither may touch the other's. */
export type StoreMode = 'local' | 'served';

const format = 'samverka-data';
const version = 1;
const markerName = 'samverka.json';

// A volume of its own has this folder from the start.
const harmless = new Set(['lost+found']);

/** Ids are short and safe as names of folders everywhere: small letters a-z, digits, hyphen and underscore. */
export function isGroupId(text: string): boolean {
  return /^[a-z0-9][a-z0-9_-]{0,63}$/.test(text);
}

export const groupIdRule =
  'a group id is made of small letters a-z, digits, hyphen and underscore, at most 64';

export function groupFolder(folder: string, group: GroupId): string {
  if (!isGroupId(group)) throw new Error(groupIdRule);
  return join(groupsFolder(folder), group);
}

export function groupsFolder(folder: string): string {
  return join(folder, 'groups');
}

export function markerFile(folder: string): string {
  return join(folder, markerName);
}

/** The groups that have a folder. */
export async function groupsIn(files: Files, folder: string): Promise<readonly GroupId[]> {
  return (await files.list(groupsFolder(folder))).filter(isGroupId).sort();
}

/** What a folder is: empty, a data folder of a mode, or a string saying why it is neither. */
export async function inspectFolder(
  files: Files,
  folder: string,
): Promise<
  | { readonly is: 'empty' }
  | { readonly is: 'data'; readonly mode: StoreMode }
  | { readonly is: 'foreign'; readonly why: string }
> {
  const bytes = await files.read(markerFile(folder));
  if (bytes !== undefined) return readMarker(folder, bytes.toString());
  const others = (await files.list(folder)).filter((name) => !harmless.has(name) && !isOwn(name));
  if (others.length === 0) return { is: 'empty' };
  return {
    is: 'foreign',
    why: `${folder} is not empty and has no ${markerName}: it is not a data folder of Samverka`,
  };
}

// What a first start that was interrupted may have left.
function isOwn(name: string): boolean {
  return name === 'lock' || name.startsWith(`${markerName}.`);
}

function readMarker(folder: string, text: string) {
  const marker = parse(text);
  const file = markerFile(folder);
  if (marker?.['format'] !== format)
    return { is: 'foreign', why: `${file} is damaged or not Samverka's` } as const;
  if (marker['version'] !== version) {
    const why = `${file} has version ${JSON.stringify(marker['version'])}; this program knows ${version}`;
    return { is: 'foreign', why } as const;
  }
  const { mode } = marker;
  if (mode !== 'local' && mode !== 'served') return { is: 'foreign', why: `${file} names no mode` } as const;
  return { is: 'data', mode } as const;
}

function parse(text: string): { readonly [key: string]: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** Marks an empty folder as a data folder of a mode. */
export async function markFolder(files: Files, folder: string, mode: StoreMode): Promise<void> {
  await replaceFile(files, markerFile(folder), `${JSON.stringify({ format, version, mode })}\n`);
}
