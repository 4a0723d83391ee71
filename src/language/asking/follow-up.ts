import type { Question } from '../../meetings/answers/question.ts';
import type { Language } from '../../meetings/model/terms.ts';
import { inTurn } from '../in-turn.ts';
import type { Earlier, Intent, UnderstandContext } from '../intent.ts';
import type { Said } from '../said.ts';
import { pointing as en } from './en/pointing.ts';
import { expressionOf } from './expression.ts';
import { foundNamed } from './found-named.ts';
import { inPlaceOf } from './in-place-of.ts';
import { type Known, knownFrom } from './known-from.ts';
import type { AskedOf, Pointing } from './pointing.ts';
import { pointing as sv } from './sv/pointing.ts';

/** Reads a line as if nothing had been said before it. */
export type ReadAlone = (text: string) => Intent | undefined;

/** The whole question that a line stands for, and what was said in it beside what its words name. */
export type WentOn = { readonly text: string; readonly said?: Said };

const tables: Readonly<Record<Language, Pointing>> = { sv, en };
const longest = 120;

/**
 * A line that goes on from what was asked before in the same thread, as the whole question that it seems to be: the one
 * before with what is named anew put in, or a new one with what it points back to. Undefined when the line is whole by
 * itself, or comes to no question.
 */
export function followUp(line: string, context: UnderstandContext, readAlone: ReadAlone): WentOn | undefined {
  const said = line.trim().replace(/[\s.!?,…]+$/u, '');
  const before = context.earlier?.at(-1);
  if (before === undefined || said === '' || said.length > longest) return undefined;
  for (const language of inTurn(context.language)) {
    const many = counted(said, before, tables[language], readAlone);
    if (many !== undefined) return { text: many, said: { count: true } };
    const found =
      wentOnOf(said, before, context, language, readAlone) ??
      added(said, before, context, language, readAlone, true) ??
      pointed(said, context, language, readAlone) ??
      added(said, before, context, language, readAlone, false) ??
      atSameMeeting(said, context, language, readAlone);
    if (found !== undefined) return { text: found };
  }
  return undefined;
}

/** "Hur många?" */
function counted(said: string, before: Earlier, table: Pointing, readAlone: ReadAlone): string | undefined {
  if (!whole(table.howMany).test(said)) return undefined;
  const [words, many] = table.counts;
  const text = before.text.replace(/[\s.!?]+$/u, '');
  const asks = text.replace(expressionOf(`^(?:${words})(?!\\p{L})`), many);
  return [asks, text]
    .map((one) => `${one}?`)
    .find((one, index) => {
      const read = readAlone(one);
      return isSame(read, before.intent) && (index > 0 || asks !== text);
    });
}

const askedOf: Partial<Readonly<Record<Question['type'], AskedOf>>> = {
  assignments: 'assignments',
  reporting: 'assignments',
  'changes-since': 'assignments',
  deadline: 'topic',
  'topic-status': 'topic',
  responsible: 'topic',
  'assignment-history': 'topic',
  referrals: 'referrals',
  ratification: 'ratification',
  'decisions-about': 'matter',
  matter: 'matter',
  history: 'matter',
  'who-was-there': 'there',
  'organisation-there': 'there',
  'was-there': 'there',
};

/** "Vilka är kvar?" after a referral, "vilka är försenade?" after assignments. */
function wentOnOf(
  said: string,
  before: Earlier,
  context: UnderstandContext,
  language: Language,
  readAlone: ReadAlone,
): string | undefined {
  if (before.intent.kind !== 'question') return undefined;
  const { question } = before.intent;
  const of = askedOf[question.type];
  if (of === undefined) return undefined;
  const body = question.type === 'assignments' && question.body !== undefined;
  const ones = body || (question.type === 'assignments' && question.whose !== 'group');
  const { goingOn } = tables[language];
  const rows = ones ? [...goingOn.personAssignments, ...goingOn.assignments] : goingOn[of];
  let known: Known | undefined;
  for (const [expression, ...wholes] of rows) {
    const found = whole(expression).exec(said);
    if (found === null) continue;
    known ??= knownFrom(context, tables[language]);
    for (const one of wholes) {
      const form = body ? one.replace('{person}', '{body}') : one;
      const text = filled(form, found, known);
      const read = text === undefined ? undefined : readAlone(`${text}?`);
      const fits = form.includes('{1}') ? isSame(read, before.intent) && namesWhose(read) : isAsked(read);
      if (fits) return `${text}?`;
    }
  }
  return undefined;
}

/** What is named anew is whose they are; any other words ask nothing of what was asked before. */
function namesWhose(read: Intent | undefined): boolean {
  return read?.kind === 'question' && !('words' in read.question && read.question.words !== undefined);
}

/** "Vem ansvarar för det?", "vad beslutades då?" */
function pointed(
  said: string,
  context: UnderstandContext,
  language: Language,
  readAlone: ReadAlone,
): string | undefined {
  let known: Known | undefined;
  for (const [expression, ...wholes] of tables[language].asks) {
    const found = whole(expression).exec(said);
    if (found === null) continue;
    known ??= knownFrom(context, tables[language]);
    for (const form of wholes) {
      const text = filled(form, found, known);
      if (text !== undefined && isAsked(readAlone(`${text}?`))) return `${text}?`;
    }
  }
  return undefined;
}

function filled(form: string, found: RegExpExecArray, known: Known): string | undefined {
  let lacks = false;
  const text = form.replace(/\{(\w+)\}/gu, (_, slot: string) => {
    if (/^\d$/u.test(slot)) return found[Number(slot)] ?? '';
    const value = known[slot];
    lacks ||= value === undefined;
    return value ?? '';
  });
  return lacks ? undefined : text.replace(/\s+/gu, ' ').trim();
}

/** "Och i mars?", "Granby då?", "och om demensteamen?"; `bare` where nothing else may be said in it. */
function added(
  said: string,
  before: Earlier,
  context: UnderstandContext,
  language: Language,
  readAlone: ReadAlone,
  bare: boolean,
): string | undefined {
  const table = tables[language];
  const led = said.replace(expressionOf(`^(?:${table.leads})(?!\\p{L})[\\s,:]*`), '');
  const rest = led.replace(expressionOf(`[\\s,]+(?:${table.tails})$`), '').trim();
  const marked = rest !== said;
  if (rest === '' || rest.split(/\s+/u).length > 8) return undefined;
  if (!marked && readAlone(said) !== undefined) return undefined;
  const [earlier] = table.before;
  const named = whole(earlier).test(rest)
    ? { time: { text: rest, start: 0, end: rest.length }, over: '' }
    : foundNamed(rest, context, table);
  if (named.over !== '' && (bare || !marked || named.over.split(' ').length > 5)) return undefined;
  return inPlaceOf(before, named, context, table)
    .map((text) => `${text}?`)
    .find((text) => isSame(readAlone(text), before.intent));
}

const mayNameItem = /\d|§|punkt|ärende|item|point/iu;

/** "Vem drog punkt 6?", "vilka saknades?": at the meeting that was asked about. */
function atSameMeeting(
  said: string,
  context: UnderstandContext,
  language: Language,
  readAlone: ReadAlone,
): string | undefined {
  const table = tables[language];
  const rest = said.replace(expressionOf(`^(?:${table.leads})(?!\\p{L})[\\s,:]*`), '');
  if (rest === '') return undefined;
  const alone = readAlone(rest);
  const isLast = alone?.kind === 'question' && alone.said?.['meeting'] === 'last';
  if (rest === said && alone !== undefined && !isLast && !mayNameItem.test(rest)) return undefined;
  const { time, person, organisation, item } = foundNamed(rest, context, table);
  const { at } = knownFrom(context, table);
  if (at === undefined || [time, person, organisation].some((one) => one !== undefined)) return undefined;
  if (item === undefined && !isLast && rest === said) return undefined;
  const text = `${rest} ${at}?`;
  const read = readAlone(text);
  const fits = alone === undefined ? item !== undefined && isAsked(read) : isSame(read, alone);
  return fits ? text : undefined;
}

function whole(expression: string): RegExp {
  return expressionOf(`^(?:${expression})$`);
}

function isAsked(intent: Intent | undefined): boolean {
  return intent?.kind === 'question' || intent?.kind === 'show-minutes';
}

/** Asks the same kind of thing. */
function isSame(intent: Intent | undefined, other: Intent): boolean {
  if (intent?.kind !== 'question' || other.kind !== 'question')
    return intent?.kind === 'show-minutes' && other.kind === intent.kind;
  return intent.question.type === other.question.type;
}

/** What is to be remembered of a line that was read as these; nothing where it asked nothing, or several things. */
export function earlierOf(text: string, intents: readonly Intent[], answer: string): readonly Earlier[] {
  const [only, ...others] = intents;
  if (only === undefined || others.length > 0 || !isAsked(only)) return [];
  const readAs = only.kind === 'question' ? only.readAs : undefined;
  return [{ text: readAs ?? text, intent: only, answer: answer.slice(0, 500) }];
}
