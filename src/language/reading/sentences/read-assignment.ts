import type { EachOf } from '../../../meetings/commands/each-of.ts';
import type { Responsible } from '../../../meetings/model/meeting.ts';
import type { UnderstandContext } from '../../intent.ts';
import { type DueRead, findDue } from '../dates/read-due.ts';
import { allPhrases, phrases } from '../phrases/phrases.ts';
import { isBody, looksLikeName } from './body-words.ts';
import { readEach } from './read-each.ts';
import { readPersonExactly, splitNames } from './read-person.ts';
import { readTogether, type TogetherRead } from './read-together.ts';

/**
 * Who is to do it and until when, read out of an assignment's sentence; what it does not say is 'nobody' and 'none'.
 * Where all of a kind are to do it, each of them; or a question, as with "samtliga kommuner" where some party is a region.
 */
export type AssignmentRead = {
  readonly responsible: Responsible;
  readonly due: DueRead;
  readonly each?: EachOf;
  readonly ask?: string;
} & TogetherRead;

/** Reads an assignment's sentence: "Anna tar fram förslag till 10 februari". */
export function readAssignment(text: string, context: UnderstandContext): AssignmentRead {
  const sentence = text.normalize('NFC').slice(0, 600).trim();
  const responsible = findResponsible(sentence, context);
  return {
    responsible,
    due: findDue(text.normalize('NFC'), context),
    ...eachIn(responsible, context),
    ...readTogether(sentence, context),
  };
}

function eachIn(responsible: Responsible, { book }: UnderstandContext): Pick<AssignmentRead, 'each' | 'ask'> {
  const read = responsible.kind === 'body' ? readEach(responsible.name, book) : undefined;
  if (read === undefined) return {};
  return read.kind === 'each' ? { each: read.each } : { ask: read.said };
}

/** Whom words mean that name a responsible and nothing else: "Anna", "arbetsgruppen", "ingen". */
export function readResponsible(said: string, context: UnderstandContext): Responsible {
  const name = said.trim().replace(/[.!]+$/u, '');
  const found = classify(name, context, true);
  // The words stand nowhere else, so those named beside the first are kept in them.
  return found.kind === 'person' && firstOfSeveral(name, context) !== undefined
    ? { kind: 'body', name, contact: found.person }
    : found;
}

const nobody: Responsible = { kind: 'nobody' };
const word = "[\\p{L}\\p{N}][\\p{L}\\p{N}'’.&/-]*";
const given: readonly RegExp[] = allPhrases.flatMap((phrases) =>
  phrases.assigning.map(
    (pattern) => new RegExp(pattern.replaceAll('{who}', `(?<who>${word}(?:,?\\s+${word}){0,9}?)`), 'iu'),
  ),
);
const verbs = union('agentVerbs');
const modals = union('modals');
const passives = union('passives');
const notAgents = union('notAgents');
const anyVerb = new RegExp(`^(?:${verbs}|${modals})$`, 'iu');
const agentVerb = new RegExp(`^(?:${verbs})$`, 'iu');
const passiveForm = new RegExp(`^(?:${passives})$`, 'iu');
const notAgent = new RegExp(`^(?:${notAgents})(?:(?<=\\s)|(?![\\p{L}]))`, 'iu');
const task = new RegExp(`^(?:${union('tasks')})(?![\\p{L}])`, 'u');
const byAgent = new RegExp(`(?:^|\\s)(?:av|by)\\s+(?<who>${word}(?:\\s+${word}){0,3})`, 'iu');
/** The verb after one of these belongs to a clause, not to the sentence: "ta fram det som gruppen ska besluta". */
const opensClause =
  /^(?:som|att|hur|när|så|om|innan|där|vilka?|vilket|who|which|that|how|when|so|if|where)$/iu;
const ownVerb = new RegExp(`^(?:${phrases.en.modals.join('|')}|am|have)$`, 'iu');
const namedAfter =
  /(?:[,;(–-]|\s)\s*(?:ansvarig(?:a)?|responsible|ansv\.)(?=[\s:])\s*:?\s*(?<who>[^,;.()]+)\)?[.\s]*$/iu;

function union(key: 'agentVerbs' | 'modals' | 'passives' | 'notAgents' | 'tasks'): string {
  return allPhrases.flatMap((phrases) => phrases[key]).join('|');
}

function findResponsible(sentence: string, context: UnderstandContext): Responsible {
  const stated = namedAfter.exec(sentence)?.groups?.['who'];
  if (stated !== undefined) return classify(stated, context, true);
  for (const pattern of given) {
    const who = pattern.exec(sentence)?.groups?.['who'];
    const found = who === undefined ? nobody : classify(afterDecision(who), context, true);
    if (found.kind !== 'nobody') return found;
  }
  const lead = /^(?<who>[^:]{2,80}):\s+(?<what>\S.*)$/su.exec(sentence)?.groups;
  if (lead?.['who'] !== undefined && lead['what'] !== undefined)
    return (
      nameInFront(lead['what'], context) ??
      beforeColon(lead['who'], context) ??
      findResponsible(lead['what'], context)
    );
  return nameInFront(sentence, context) ?? subjectOf(sentence, context);
}

/** "Arbetsgruppen: ta fram förslag", "Anna Ek, Granby: ta fram". */
function beforeColon(said: string, context: UnderstandContext): Responsible | undefined {
  const found = classify(said.trim(), context, false);
  return found.kind === 'nobody' ? nameInFront(`${said}:`, context) : found;
}

/** "Anna: ta fram förslag", "Anna tar fram", "Anna Ek, Granby, tar fram": somebody known stands first. */
function nameInFront(sentence: string, context: UnderstandContext): Responsible | undefined {
  if (splitsList(sentence)) return listInFront(sentence, context);
  const words = sentence.split(/\s+/u).slice(0, 4);
  for (let count = Math.min(3, words.length); count > 0; count -= 1) {
    const next = words[count];
    const pause = /[,:;]$/u.test(words[count - 1] ?? '') || /^[–-]$/u.test(next ?? '');
    if (!pause && next !== undefined && (!/^\p{Ll}/u.test(next) || /^(?:och|samt|and|eller|or)$/u.test(next)))
      continue;
    const name = words
      .slice(0, count)
      .join(' ')
      .replace(/[,:;]$/u, '');
    if (isPronoun(name) && !saysSelf(name, next)) continue;
    const read = readPersonExactly(name, context);
    if (read.kind === 'person') return { kind: 'person', person: read.person.id };
    if (read.kind === 'which')
      return fromPersons(
        read.persons.map((one) => one.id),
        context,
      );
    // "Nils Ahl stödjer": a full name and then a verb, whichever it is.
    if (count > 1 && looksLikeName(name) && /^\p{Ll}{2,}r$/u.test(next ?? ''))
      return classify(name, context, false);
  }
  return undefined;
}

function isPronoun(name: string): boolean {
  return /^(?:jag|mig|min|mina|mitt|i|me|my|mine)$/iu.test(name);
}

/** "Jag tar fram", "I will": not "I april ska", which is Swedish for a time. */
function saysSelf(name: string, next: string | undefined): boolean {
  return /^jag$/iu.test(name) || (name === 'I' && ownVerb.test(next ?? ''));
}

const oneName = '\\p{Lu}[\\p{L}-]*(?:\\s+\\p{Lu}[\\p{L}-]*)?';
const nameList = new RegExp(`^${oneName}(?:,\\s+${oneName})*\\s+(?:och|samt|and)\\s+${oneName}`, 'u');

/** "Anna, Bo och Eva tar fram": the comma parts names, not a clause. */
function splitsList(sentence: string): boolean {
  return nameList.test(sentence);
}

/** "Anna, Bo och Eva fixar": several known persons and then a verb, whichever it is. */
function listInFront(sentence: string, context: UnderstandContext): Responsible | undefined {
  const list = nameList.exec(sentence)?.[0] ?? '';
  const next = /^\s+(?<next>\p{Ll}+)(?!\p{L})/u.exec(sentence.slice(list.length))?.groups?.['next'];
  return next === undefined || passiveForm.test(next) ? undefined : firstOfSeveral(list, context);
}

/**
 * Whom a list means that names someone on the roster: "Anna, Bo och arbetsgruppen" is Anna, since one has to be asked.
 * Two of the same name are told apart as where one stands alone.
 */
function firstOfSeveral(said: string, context: UnderstandContext): Responsible | undefined {
  const names = splitNames(said);
  if (names.length < 2) return undefined;
  for (const name of names) {
    const role = roleHolder(name, context);
    if (role?.kind === 'person') return role;
    const read = readPersonExactly(name, context);
    if (read.kind === 'person') return { kind: 'person', person: read.person.id };
    if (read.kind === 'which')
      return fromPersons(
        read.persons.map((one) => one.id),
        context,
      );
    if (role === undefined && !looksLikeName(name) && !isBody(name, context)) return undefined;
  }
  return undefined;
}

function subjectOf(sentence: string, context: UnderstandContext): Responsible {
  const words = sentence.split(/\s+/u).slice(0, 12);
  const bare = words.map((one) => one.replace(/[,.;:!?]+$/u, ''));
  const verbAt = bare.findIndex((one, index) => index > 0 && (anyVerb.test(one) || passiveForm.test(one)));
  if (verbAt < 0 || task.test(sentence) || bare.slice(0, verbAt).some((one) => opensClause.test(one)))
    return nobody;
  const verb = bare[verbAt] ?? '';
  const passive =
    passiveForm.test(verb) ||
    (!agentVerb.test(verb) && bare.slice(verbAt + 1, verbAt + 4).some((one) => passiveForm.test(one)));
  if (passive) {
    const agent = byAgent.exec(sentence)?.groups?.['who'];
    return agent === undefined ? nobody : classifyAgent(agent, context);
  }
  return classify(words.slice(0, verbAt).join(' ').replace(/[,:]$/u, ''), context, agentVerb.test(verb));
}

/** The longest beginning of the words after "av" that is someone or some body. */
function classifyAgent(said: string, context: UnderstandContext): Responsible {
  const words = said.split(/\s+/u);
  for (let count = words.length; count > 0; count -= 1) {
    const found = classify(
      words
        .slice(0, count)
        .join(' ')
        .replace(/[.,;:]$/u, ''),
      context,
      false,
    );
    if (found.kind !== 'nobody') return found;
  }
  return nobody;
}

/** Who words are: a person on the roster, an outsider by her full name, a body; `acting` when only an agent fits there. */
function classify(said: string, context: UnderstandContext, acting: boolean): Responsible {
  if (said === '' || notAgent.test(said)) return nobody;
  const role = roleHolder(said, context);
  if (role !== undefined) return role;
  const read = readPersonExactly(said, context);
  if (read.kind === 'person') return { kind: 'person', person: read.person.id };
  if (read.kind === 'which')
    return fromPersons(
      read.persons.map((one) => one.id),
      context,
    );
  const first = firstOfSeveral(said, context);
  if (first !== undefined) return first;
  if (isBody(said, context)) return { kind: 'body', name: said };
  const names = splitNames(said);
  if (names.length > 1) return names.every(looksLikeName) || acting ? { kind: 'body', name: said } : nobody;
  if (looksLikeName(said)) return { kind: 'outsider', name: said };
  const single = /^\p{Lu}[\p{L}-]*$/u.test(said);
  return acting && !single ? { kind: 'body', name: said } : nobody;
}

/** On a clash of first names the chair wins; otherwise nobody, and a person is asked. */
function fromPersons(ids: readonly string[], context: UnderstandContext): Responsible {
  const [only, ...others] = ids;
  if (only !== undefined && others.length === 0) return { kind: 'person', person: only };
  const chairs = context.book.persons.filter(
    (person) => ids.includes(person.id) && person.roles.includes('chair'),
  );
  const [chair, ...more] = chairs;
  return chair !== undefined && more.length === 0 ? { kind: 'person', person: chair.id } : nobody;
}

/** "Ordföranden", "sekreteraren": whoever holds the role, if it is one person. */
function roleHolder(said: string, context: UnderstandContext): Responsible | undefined {
  const role = /^(?:ordf(?:\.|örande|öranden)?|(?:the\s+)?chair)$/iu.test(said)
    ? 'chair'
    : /^(?:sekreterare|sekreteraren|(?:the\s+)?secretary)$/iu.test(said)
      ? 'secretary'
      : undefined;
  if (role === undefined) return undefined;
  const holders = context.book.persons.filter((person) => person.roles.includes(role));
  const [only, ...others] = holders;
  return only !== undefined && others.length === 0
    ? { kind: 'person', person: only.id }
    : { kind: 'body', name: said };
}

/** Drops what leads up to the name: "Chefsgruppen beslutar att ge arbetsgruppen". */
function afterDecision(said: string): string {
  return said.replace(/^.*(?<![\p{L}])(?:ge|ger|gav|give|gives)\s+/iu, '').trim();
}
