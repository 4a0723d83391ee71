import type { Elected, Named } from '../../../meetings/model/meeting.ts';
import type { UnderstandContext } from '../../intent.ts';
import { readDateAt } from '../dates/read-date.ts';
import { type DateBase, spanOf } from '../dates/said-time.ts';
import { readPersonExactly, splitNames } from './read-person.ts';

const elects =
  '(?:(?:om|ny)?väl(?:jer|ja)|(?:om|ny)?valde|utse|utser|utsåg|elects?|elected|appoints?|appointed|chooses|chose|appoint|elect)';
const elected =
  '(?:(?:om|ny)?väljs|(?:om|ny)?valdes|utses|utsågs|(?:har|är|blev)\\s+(?:utsedd|vald)|(?:is|are|was|were)\\s+(?:re-?)?(?:elected|appointed)|be\\s+(?:elected|appointed))';
const as = '(?:till|som|as|to be|to)';
const names = '(?<names>\\p{Lu}[^.;:!?\\n]*?)';
const role = '(?<role>[\\p{Ll}][^.;,()\\n]*?)';
const end =
  '(?=\\s*(?:[.,;(\\n]|$)|\\s+(?:till|t\\.?\\s?o\\.?\\s?m|för (?:tiden|perioden|åren|år|20)|fram till|under|från|until|for|from|through|during)(?!\\p{L}))';
const forms: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:till|som|as)\\s+${role}\\s+${elected}\\s+${names}(?=\\s*(?:[.;\\n]|$)|\\s+(?:till|t\\.?\\s?o\\.?\\s?m|för|fram till|until|for|from)(?!\\p{L}))`,
    'iu',
  ),
  new RegExp(`(?<!\\p{L})${elects}\\s+${names}\\s+${as}\\s+${role}${end}`, 'iu'),
  new RegExp(`(?<!\\p{L})${elected}\\s+${names}\\s+${as}\\s+${role}${end}`, 'iu'),
  new RegExp(`(?:^|(?<=[.;:]\\s)|(?<=(?:att|that)\\s))${names}\\s+${elected}\\s+${as}\\s+${role}${end}`, 'u'),
  new RegExp(
    `(?:^|(?<=[.;:]\\s))${names}\\s+${elected}\\s+(?<role>chair|vice chair|secretary|adjuster|adjusters|treasurer)${end}`,
    'u',
  ),
  new RegExp(`(?<!\\p{L})(?:om|ny|fyllnads)?val\\s+av\\s+${names}\\s+${as}\\s+${role}${end}`, 'iu'),
];
const plain = new RegExp(`^${names}\\s+${as}\\s+${role}${end}`, 'u');
const plainRole = /^(?<role>\p{L}[^:]{1,60}):\s*(?<names>\p{Lu}.+)$/u;
const denied = /(?<!\p{L})(?:inte|ej|ingen|not|nobody|no one)(?!\p{L})/iu;
const oneName = /^\p{Lu}[\p{L}'’.-]*(?:\s+(?:(?:af|von|de|van|der)\s+)?\p{Lu}[\p{L}'’.-]*){1,3}$/u;
/** Words with which a role does not begin: what is chosen is then no person's role. */
const longestSentence = 600;
const noRole = /^(?:att|den|det|de|vara|bli|en ny|nästa|möte|the|be|next|meeting)(?!\p{L})/iu;

/** Who is elected to what, where a sentence tells it for sure. */
export function readElections(text: string, context: UnderstandContext, base: DateBase): readonly Elected[] {
  return text.split(/(?<=[.!?])\s+(?=\p{Lu})|\n/u).flatMap((sentence) => {
    if (sentence.length > longestSentence || denied.test(sentence) || sentence.trim().endsWith('?'))
      return [];
    for (const form of forms) {
      const found = readForm(form, sentence, context, base);
      if (found.length > 0) return found;
    }
    return [];
  });
}

/** Characters of an election that is typed by itself. */
const longestElection = 4000;

/** "Anna Ek till ordförande till 2028", "ordförande: Anna Ek": nothing but an election. */
export function readElection(text: string, context: UnderstandContext, base: DateBase): readonly Elected[] {
  if (text.length > longestElection) return [];
  const said = text.trim().replace(/^att\s+/iu, '');
  const titled = plainRole.exec(said)?.groups;
  if (titled?.['names'] !== undefined && titled['role'] !== undefined) {
    const chosen = namesIn(titled['names'], context, true);
    if (chosen !== undefined) return chosen.map((one) => ({ ...one, role: titled['role']?.trim() ?? '' }));
  }
  const found = readForm(plain, capitalised(said), context, base, true);
  return found.length > 0 ? found : readElections(said, context, base);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function readForm(
  form: RegExp,
  sentence: string,
  context: UnderstandContext,
  base: DateBase,
  plainly = false,
): readonly Elected[] {
  const found = form.exec(sentence);
  const { names: said = '', role: whole = '' } = found?.groups ?? {};
  const to = roleAlone(whole);
  if (found === null || noRole.test(to.trim()) || to.trim().length > 80) return [];
  const chosen = namesIn(said, context, plainly);
  if (chosen === undefined) return [];
  const after = sentence.slice(found.index + found[0].length);
  const until = untilIn(after, base);
  const rest = to === whole ? after : whole.slice(to.length) + after;
  const next = nextElected.exec(rest);
  return [
    ...chosen.map((one) => ({ ...one, role: to.trim(), ...(until === undefined ? {} : { until }) })),
    ...(next === null ? [] : readForm(plain, rest.slice(next[0].length), context, base, plainly)),
  ];
}

/** What leads over to the next one who is elected: ", Eva Ek till …", " till 2028 och Eva Ek till …". */
const nextElected = /^[^.;\n\p{Lu}]{0,40}?(?:,|(?<!-)\s(?:och|samt|and))\s+(?=\p{Lu})/u;

/** A role without the next name: "ordförande och Eva Ek" till …. */
function roleAlone(role: string): string {
  const seam = /(?<!-)\s+(?:och|samt|and)\s+\p{Lu}/u.exec(role);
  return seam === null || !oneName.test(role.slice(seam.index).replace(/^\s+\p{L}+\s+/u, ''))
    ? role
    : role.slice(0, seam.index);
}

/** All of them people, or nobody: "utse Granby kommun till värd" names no person. */
function namesIn(said: string, context: UnderstandContext, plainly: boolean): readonly Named[] | undefined {
  const bare = said.replace(/\s*\([^()]*\)/gu, '');
  const parts = splitNames(bare).filter((one) => !isOrganisation(one, context));
  const named = parts.map((name) => named1(name, context, plainly));
  const sure = named.filter((one) => one !== undefined);
  return sure.length === parts.length && sure.length > 0 && sure.length <= 10 ? sure : undefined;
}

function isOrganisation(name: string, { book }: UnderstandContext): boolean {
  return book.organisations.some((one) => one.name.toLowerCase() === name.toLowerCase());
}

function named1(said: string, context: UnderstandContext, plainly: boolean): Named | undefined {
  const read = readPersonExactly(said, context);
  if (read.kind === 'person' && !isWord(said, read.person.name))
    return { name: said, person: read.person.id };
  const outsider =
    oneName.test(said) && !/(?:kommun|region|nämnd|grupp|råd|utskott)(?:en|et)?(?!\p{L})/iu.test(said);
  return outsider || (plainly && /^\p{Lu}\p{L}+$/u.test(said)) ? { name: said } : undefined;
}

/** A name that is written as a common word is not one: "en", "bo". */
function isWord(said: string, name: string): boolean {
  return !/^\p{Lu}/u.test(said) && /^\p{Lu}/u.test(name);
}

function untilIn(after: string, base: DateBase): string | undefined {
  const lead =
    /^\s*,?\s*(?:till och med|t\.?\s?o\.?\s?m\.?|till|fram till|för (?:tiden|perioden|åren) (?:till|t\.?\s?o\.?\s?m\.?)|until|through|to)\s+(?:den\s+|utgången av\s+|the end of\s+|årsskiftet\s+)?/iu.exec(
      after,
    );
  const range =
    /^\s*,?\s*(?:för|for)\s+(?:tiden |perioden |åren |the period |the years )?20\d{2}\s*[–—-]\s*(?<last>20\d{2})/iu.exec(
      after,
    )?.groups?.['last'];
  if (range !== undefined) return `${range}-12-31`;
  if (lead === null) return undefined;
  const time = readDateAt(after, lead[0].length, base)?.time;
  const known =
    time?.kind === 'day' || (time?.kind === 'span' && (time.unit === 'year' || time.unit === 'month'));
  return known && time !== undefined ? spanOf(time)?.to : undefined;
}
