import type { NamedGroup } from './group-called.ts';

/** A group that someone named in what she said. */
export type GroupNamed = {
  readonly group: NamedGroup;
  /** What she said besides the name, where the name stood apart: before all else, or last after "i" or "för". */
  readonly rest?: string;
};

/**
 * The one group that is named, in full or short, in the first line and before its colon: what comes after a colon is
 * the meeting's own words, and so is what stands in quotation marks. Undefined where none is named, or several.
 */
export function groupNamed(groups: readonly NamedGroup[], text: string): GroupNamed | undefined {
  const said = text.normalize('NFC').trim();
  const [line = ''] = said.split('\n');
  const [head = ''] = line.replace(/[”"“][^”"“]*[”"“]/gu, ' ').split(':');
  const named = mentioned(groups, head);
  const [only] = named;
  if (only === undefined || named.length > 1) return undefined;
  const rest = restOf(only, said);
  return { group: only, ...(rest !== undefined && rest !== '' && { rest }) };
}

/** The groups that a text mentions; a name within a longer one is that one's. */
function mentioned(groups: readonly NamedGroup[], text: string): readonly NamedGroup[] {
  const names = groups
    .flatMap((group) => namesOf(group).map((name) => ({ group, name })))
    .sort((a, b) => b.name.length - a.name.length);
  let left = text;
  const found = new Set<NamedGroup>();
  for (const [at, { group, name }] of names.entries()) {
    if (!whole(name).test(left)) continue;
    found.add(group);
    const same = names.filter((one, index) => index !== at && one.name.toLowerCase() === name.toLowerCase());
    for (const other of same) found.add(other.group);
    left = left.replace(new RegExp(whole(name), 'giu'), ' ');
  }
  return [...found];
}

function restOf(group: NamedGroup, said: string): string | undefined {
  const any = namesOf(group)
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
  const before = new RegExp(`^(?:i\\s+|för\\s+|in\\s+|for\\s+)?(?:${any})\\s*[:,–-]\\s*`, 'iu');
  if (before.test(said)) return said.replace(before, '').trim();
  const after = new RegExp(`^(.+?)\\s+(?:i|för|hos|in|for)\\s+(?:the\\s+)?(?:${any})\\s*([?.!]*)$`, 'iu');
  const found = said.includes('\n') ? null : after.exec(said);
  return found === null ? undefined : `${found[1] ?? ''}${found[2] ?? ''}`;
}

function namesOf({ name, shortNames }: NamedGroup): string[] {
  return [name, ...shortNames].map((one) => one.normalize('NFC').trim()).filter((one) => one.length > 1);
}

/** A name as a word of its own, also in the genitive. */
function whole(name: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}s?(?![\\p{L}\\p{N}])`, 'iu');
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/\s+/gu, '\\s+');
}
