import type { Book } from '../meetings/model/book.ts';
import { decisionVerb } from '../meetings/model/decision-kind.ts';
import type { Due } from '../meetings/model/meeting.ts';
import type { DateString } from '../meetings/model/terms.ts';
import type { Minutes, MinutesItem } from './minutes.ts';
import { nearNames, nearTwins } from './near-names.ts';

/** Something in minutes that may be wrong; `item` is the number of the item that it stands at. */
export type Finding =
  /** A name that is nearly that of someone known; without an item both are known. */
  | { readonly kind: 'near-name'; readonly item?: string; readonly said: string; readonly known: string }
  /** Presents an item, and stands as absent. */
  | { readonly kind: 'presenter-absent'; readonly item: string; readonly name: string }
  /** Presents an item, and stands neither on the roster nor among those who were there. */
  | { readonly kind: 'nowhere'; readonly item: string; readonly name: string }
  /** A decision without a verb, and without a proposal that would have one. */
  | { readonly kind: 'no-verb'; readonly item: string; readonly text: string }
  | { readonly kind: 'no-responsible'; readonly item: string; readonly text: string }
  /** Due before the meeting at which it was given. */
  | { readonly kind: 'due-past'; readonly item: string; readonly said: string; readonly date: DateString }
  /** A coming meeting that is not later than this one. */
  | { readonly kind: 'coming-past'; readonly date: DateString }
  /** Counted as handled, and nothing stands at it. */
  | { readonly kind: 'empty-item'; readonly item: string }
  /** Withdrawn or postponed, and still decided or assigned at. */
  | { readonly kind: 'outcome'; readonly item: string; readonly outcome: 'withdrawn' | 'postponed' }
  /** Something that was to be filled in. */
  | { readonly kind: 'placeholder'; readonly item: string; readonly said: string };

/** The kinds in the order in which they are told: what is most likely wrong first. */
const findingOrder: readonly Finding['kind'][] = [
  'near-name',
  'presenter-absent',
  'outcome',
  'placeholder',
  'no-verb',
  'no-responsible',
  'due-past',
  'coming-past',
  'nowhere',
  'empty-item',
];

/**
 * Whether something should be looked at before the minutes are finished. That an outsider presented, or that nothing was
 * said at an item, is as often right as wrong.
 */
export function isPressing({ kind }: Finding): boolean {
  return kind !== 'nowhere' && kind !== 'empty-item';
}

/** What may be wrong in minutes, by kind and then from the top. Nothing is mended; the same minutes always give the same. */
export function checkMinutes(book: Book, minutes: Minutes): readonly Finding[] {
  const people = peopleIn(book, minutes);
  const found = [
    ...nearTwins(people.there).map((twins): Finding => ({ kind: 'near-name', ...twins })),
    ...minutes.items.flatMap((item, index) => [
      ...namesAt(item, people),
      ...presentersAt(item, people),
      ...recordsAt(item, minutes),
      ...courseOf(item, minutes.items[index + 1]?.sub === true),
    ]),
    ...comingOf(minutes),
  ];
  return findingOrder.flatMap((kind) => found.filter((one) => one.kind === kind));
}

type People = {
  readonly known: readonly string[];
  readonly there: readonly string[];
  readonly absent: ReadonlySet<string>;
};

function peopleIn(book: Book, { attendance }: Minutes): People {
  const there = attendance.map(({ name }) => name);
  const absent = attendance.filter(({ status }) => status === 'absent').map(({ name }) => folded(name));
  const known = [...new Set([...there, ...book.persons.map(({ name }) => name)])];
  return { known, there, absent: new Set(absent) };
}

function namesAt(item: MinutesItem, { known }: People): readonly Finding[] {
  const texts = [
    ...item.presenters,
    ...[...item.prose, ...item.discussion, ...item.farewells].map(({ text }) => text),
    ...[...item.decisions, ...item.assignments, ...item.referrals].map(({ text }) => text),
    ...item.assignments.flatMap(({ responsible, coWorkers }) => [
      ...(responsible.kind === 'outsider' ? [responsible.name] : []),
      ...coWorkers,
    ]),
  ];
  const found = new Map(texts.flatMap((text) => nearNames(text, known)).map((one) => [one.said, one]));
  return [...found.values()].map((one) => ({ kind: 'near-name', item: item.number, ...one }));
}

/** Who presents something is a person only where her name looks like one. What was not dealt with nobody presented. */
function presentersAt({ number, presenters, outcome }: MinutesItem, people: People): readonly Finding[] {
  if (outcome !== 'handled') return [];
  const known = new Set(people.known.map(folded));
  return presenters.flatMap((said): readonly Finding[] => {
    const name = said.replace(/\s*[(,].*$/u, '').trim();
    if (people.absent.has(folded(name))) return [{ kind: 'presenter-absent', item: number, name }];
    const isName = /^\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){1,3}$/u.test(name);
    if (!isName || known.has(folded(name)) || nearNames(name, people.known).length > 0) return [];
    return [{ kind: 'nowhere', item: number, name }];
  });
}

function recordsAt(item: MinutesItem, { meeting }: Minutes): readonly Finding[] {
  const { number } = item;
  const last = meeting.date;
  return [
    ...item.decisions
      .filter(
        ({ text, proposal = '' }) => !hasVerb(text) && !hasVerb(proposal) && !isByProposal(text, proposal),
      )
      .map(({ text }): Finding => ({ kind: 'no-verb', item: number, text })),
    ...item.assignments
      .filter(({ responsible }) => responsible.kind === 'nobody')
      .map(({ text }): Finding => ({ kind: 'no-responsible', item: number, text })),
    ...[...item.assignments, ...item.referrals].flatMap(({ due }) => dueBefore(due, last, number)),
    ...[...item.prose, ...item.discussion, ...item.decisions, ...item.assignments].flatMap(({ text }) =>
      placeholdersIn(text).map((said): Finding => ({ kind: 'placeholder', item: number, said })),
    ),
  ];
}

/** Any verb will do: those of decisions, such as stand in nearly any sentence, or what a group's subject does. */
function hasVerb(text: string): boolean {
  return decisionVerb(text) !== undefined || common.test(text) || subject.test(text.trim());
}

const common =
  /(?<!\p{L})(?:ska|skall|är|har|får|bör|kan|måste|blir|vill|gör|görs|tar|ger|går|will|shall|is|are|has|have|may|must)(?!\p{L})/iu;
/** "Rådet tackar", "Vi svarar", "Styrelsen stöder": a group, then a word with the ending of a verb. */
const subject =
  /^(?:vi|we|\p{Lu}\p{L}+(?:et|en|an|na))\s+(?!(?:för|över|under|efter|eller|per|inför|utöver|ur|enligt|of|for|as|this)(?!\p{L}))\p{Ll}+(?:r|de|te|s)(?!\p{L})/iu;

/** "Enligt förslaget" leans on its proposal, whose words are then the decision. */
function isByProposal(text: string, proposal: string): boolean {
  return proposal !== '' && text.length < 60;
}

function dueBefore(due: Due, meeting: DateString, item: string): readonly Finding[] {
  if (due.kind === 'none' || due.until === undefined || due.until >= meeting) return [];
  return [{ kind: 'due-past', item, said: due.said, date: due.until }];
}

/** Signs that something was to be filled in: runs of x, question marks and underscores, brackets with nothing but dots, forms of dates. */
const placeholder =
  /(?<![\p{L}\p{N}])(?:x{2,}|TODO|TBD|NN|lorem ipsum|(?:åååå|yyyy)-mm-dd)(?![\p{L}\p{N}])|\?{2,}|_{3,}|\[\s*(?:…|\.{2,}|x+)?\s*\]|<(?:namn|datum|name|date)>/giu;

function placeholdersIn(text: string): readonly string[] {
  return [
    ...new Set([...text.matchAll(placeholder)].map(([said]) => said).filter((said) => !/^nn$/u.test(said))),
  ];
}

function courseOf(item: MinutesItem, hasParts: boolean): readonly Finding[] {
  const { number, outcome } = item;
  const settled = item.decisions.length + item.assignments.length + item.referrals.length;
  if (outcome === 'withdrawn' || outcome === 'postponed')
    return settled === 0 ? [] : [{ kind: 'outcome', item: number, outcome }];
  const said = item.prose.length + item.discussion.length + item.farewells.length;
  return settled + said > 0 || hasParts ? [] : [{ kind: 'empty-item', item: number }];
}

function comingOf({ coming, meeting }: Minutes): readonly Finding[] {
  return coming
    .filter(({ date, cancelled }) => !cancelled && date <= meeting.date)
    .map(({ date }): Finding => ({ kind: 'coming-past', date }));
}

function folded(name: string): string {
  return name.normalize('NFC').toLocaleLowerCase('sv').replace(/\s+/gu, ' ').trim();
}
