import type { GroupId } from '../../meetings/model/terms.ts';

/** A group by the names that it goes by. */
export type NamedGroup = {
  readonly id: GroupId;
  readonly name: string;
  readonly shortNames: readonly string[];
};

/** The group that is meant by a name, in full or short; undefined where it is none of these. */
export function groupCalled(groups: readonly NamedGroup[], said: string): NamedGroup | undefined {
  const wanted = folded(said);
  const meant = groups.filter(({ name, shortNames }) =>
    [name, ...shortNames].some((one) => folded(one) === wanted),
  );
  return meant.length === 1 ? meant[0] : undefined;
}

function folded(name: string): string {
  return name
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .replace(/[”"'’.!]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
