import type { Group } from '../../meetings/model/group.ts';
import type { UnderstandContext } from '../intent.ts';

/** "vi", "gruppen", or what this group is called: what others decided is not in its Book. */
export function isThisGroup(said: string, { book: { group } }: UnderstandContext): boolean {
  const name = said.toLowerCase().replace(/s ledamöter$/u, '');
  return (
    /^(?:vi|ni|man|gruppen|mötet|we|you|(?:the\s+)?(?:group|meeting))$/u.test(name) ||
    ownNames(group).some((own) => withoutArticle(own) === withoutArticle(name))
  );
}

/**
 * A line that calls this group by its name or kind, as if it said "gruppen", which is how phrases say it; undefined
 * where it does not. What is asked about keeps its words: "vad sades om rådets arbete".
 */
export function saidPlainly(line: string, { book: { group } }: UnderstandContext): string | undefined {
  const plain = line
    .replace(pointedAt, (_, sv?: string) => (sv === undefined ? 'the group' : 'gruppen'))
    .replace(callsOwn(group), (said: string, of?: string) =>
      /^the\s/iu.test(said) ? `the group${of === undefined ? '' : "'s"}` : `gruppen${of ?? ''}`,
    );
  return plain === line ? undefined : plain;
}

/** "vår grupp", "this group". */
const pointedAt =
  /(?<!\p{L})(?:(?<sv>(?:vår|denna|er|den\s+här)\s+(?:samverkans|chefs)?grupp(?:en)?)|(?:this|our|your)\s+group)(?!['’\p{L}])/giu;

const calls = new WeakMap<Group, RegExp>();

function callsOwn(group: Group): RegExp {
  const known = calls.get(group);
  if (known !== undefined) return known;
  const own = ownNames(group).map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  const made = new RegExp(
    `(?<![\\p{L}\\p{N}-]|(?<!\\p{L})(?:om|kring|angående|gällande|about|on|regarding)\\s)(?:${own.join('|')})(?<of>['’]?s)?(?![\\p{L}\\p{N}-])`,
    'giu',
  );
  calls.set(group, made);
  return made;
}

function withoutArticle(name: string): string {
  return name.replace(/^the\s+/u, '');
}

/** What a group is called, also by its kind alone; in lower case, the longest first. */
export function ownNames(group: Group): readonly string[] {
  const known = names.get(group) ?? namesOf(group);
  names.set(group, known);
  return known;
}

const names = new WeakMap<Group, readonly string[]>();

function namesOf({ shortNames, voice, name }: Group): readonly string[] {
  const own = [...shortNames, voice, name].filter((one) => one !== '').map((one) => one.toLowerCase());
  // "Arbetsutskottet till Samverkansrådet" is a committee, and no council.
  const words = own.flatMap((one) => (one.split(betweenBodies)[0] ?? '').split(/\s+/u));
  const kinds = kindsOfBody.flatMap(({ called, kind }) =>
    words.some((word) => kind.test(word)) ? called : [],
  );
  return [...new Set([...own, ...kinds])].toSorted((one, other) => other.length - one.length);
}

/** What a body's own name ends by, where whose it is follows. */
const betweenBodies = /\s+(?:till|för|vid|under|inom|hos|to|for|of|under)\s+/u;

/** What such a body is called for short, and how its whole name ends: "rådet" is a council among councils. */
const kindsOfBody: readonly { readonly called: readonly string[]; readonly kind: RegExp }[] = [
  { called: ['rådet', 'the council'], kind: /råd(?:et)?$|council/u },
  { called: ['nämnden', 'the board'], kind: /nämnd(?:en)?$|board/u },
  { called: ['styrelsen', 'the board'], kind: /styrelsen?$|board/u },
  { called: ['utskottet', 'the committee'], kind: /utskott(?:et)?$|committee/u },
  { called: ['kommittén', 'the committee'], kind: /kommittén?$|committee/u },
  { called: ['nätverket', 'the network'], kind: /nätverk(?:et)?$|network/u },
  { called: ['forumet', 'the forum'], kind: /forum(?:et)?$/u },
  {
    called: ['chefsgruppen', "the managers' group", 'the managers group', 'the management group'],
    kind: /chefs?grupp(?:en)?$/u,
  },
  { called: ['styrgruppen', 'the steering group'], kind: /styrgrupp(?:en)?$|steering/u },
  { called: ['ledningsgruppen', 'the management group'], kind: /ledningsgrupp(?:en)?$/u },
  { called: ['arbetsgruppen', 'the working group'], kind: /arbetsgrupp(?:en)?$|working/u },
];
