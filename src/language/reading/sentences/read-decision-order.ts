import type { DecisionCommand, DecisionRef } from '../../../meetings/commands/decision-command.ts';
import type { Due, PartyAnswer } from '../../../meetings/model/meeting.ts';
import {
  type Asked,
  ownParties,
  ratificationsIn,
  waitingParties,
} from '../../../meetings/model/ratification.ts';
import { organisationCalled } from '../../../meetings/model/same-name.ts';
import type { Language, OrganisationId } from '../../../meetings/model/terms.ts';
import { plusDays } from '../../../meetings/model/working-time.ts';
import { textHolder } from '../../../meetings/search/text-holds.ts';
import { inTurn } from '../../in-turn.ts';
import type { Intent, Unclear, UnderstandContext } from '../../intent.ts';
import { readDateAt } from '../dates/read-date.ts';
import { readDue } from '../dates/read-due.ts';
import { spanOf } from '../dates/said-time.ts';
import { type DecisionOrderPhrase, decisionPhrases } from '../phrases/decision-phrases.ts';
import { type CompiledPhrases, compilePhrases, firstMatch, type Slots } from '../phrases/phrase.ts';
import { decisionMeeting, readDetail } from './read-detail.ts';
import { readPersonExactly, splitNames } from './read-person.ts';
import { findRecord } from './read-record.ts';

const compiled = new Map<Language, CompiledPhrases<DecisionOrderPhrase>>();

function tableOf(language: Language): CompiledPhrases<DecisionOrderPhrase> {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const { orders, macros } = decisionPhrases[language];
  const made = compilePhrases(orders, 'whole', macros);
  compiled.set(language, made);
  return made;
}

type Found = readonly Intent[] | undefined;
type Reader = (slots: Slots, context: UnderstandContext, line: string) => Found;

/** Reads an order about a decision: what is taken away of it, whom else it needs, what a party has decided of it. */
export function readDecisionOrder(line: string, context: UnderstandContext): Found {
  for (const language of inTurn(context.language)) {
    const found = firstMatch(tableOf(language), line, (key, slots) => readers[key](slots, context, line));
    if (found !== undefined) return found;
  }
  return undefined;
}

const readers: Readonly<Record<DecisionOrderPhrase, Reader>> = {
  reserves: (slots, context, line) => ofSomeone('decision-reservation', slots, context, line),
  recused: (slots, context, line) => ofSomeone('decision-conflict', slots, context, line),
  'vote-by-person': () => command({ type: 'set-decision-rules', rules: { voting: 'persons' } }),
  'vote-by-party': () => command({ type: 'set-decision-rules', rules: { voting: 'parties' } }),
  'vote-never': () => command({ type: 'set-decision-rules', rules: { voting: 'none' } }),
  'term-days': ({ count = '' }) =>
    /^\d{1,3}$/u.test(count)
      ? command({ type: 'set-decision-rules', rules: { termDays: Number(count) } })
      : undefined,
  'remove-detail': removeDetail,
  unratify: (slots, context, line) =>
    onRatified(slots, context, line, (ref) => ({ type: 'withdraw-ratification', ...ref })),
  'show-ratification': (slots, context, line) =>
    onRatified(slots, context, line, (ref) => ({ type: 'show-ratification', ...ref })),
  ratify,
  'party-waits': (slots, context, line) => partyAnswer('waiting', slots, context, line),
  'party-no': (slots, context, line) => partyAnswer('rejected', slots, context, line),
  'party-yes': (slots, context, line) => partyAnswer('ratified', slots, context, line),
  'own-no': (slots, context, line) => ownAnswer('rejected', slots, context, line),
  'own-yes': (slots, context, line) => ownAnswer('ratified', slots, context, line),
};

function command(asked: DecisionCommand): readonly Intent[] {
  return [{ kind: 'command', command: asked }];
}

function unclear(text: string, why: Unclear['why']): readonly Intent[] {
  return [{ kind: 'unclear', text, why }];
}

/** The decision that a number means, or why it is not known which. */
function decisionNamed(
  slots: Slots,
  context: UnderstandContext,
): DecisionRef | { readonly why: Unclear['why'] } {
  const meeting = decisionMeeting(slots, context);
  if ('why' in meeting) return meeting;
  const found = findRecord('decision', slots, meeting);
  if (typeof found !== 'string') return { why: found };
  return meeting.decisions.some(({ id }) => id === found)
    ? { meeting: meeting.id, id: found }
    : { why: { reason: 'missing', what: 'decision' } };
}

/** "Eva Ek reserverar sig mot beslutet i punkt 7": someone in the Book, and the decision named, else the one at hand. */
function ofSomeone(
  key: 'decision-reservation' | 'decision-conflict',
  slots: Slots,
  context: UnderstandContext,
  line: string,
): Found {
  const names = splitNames(slots['who'] ?? '');
  if (names.length === 0 || !names.every((name) => readPersonExactly(name, context).kind === 'person'))
    return undefined;
  const named = decisionNamed(slots, context);
  if ('why' in named) return unclear(line, named.why);
  const reason = slots['why'] === undefined ? '' : `: ${slots['why']}`;
  const said = readDetail(key, `${names.join(', ')}${key === 'decision-conflict' ? '' : reason}`, context);
  return 'why' in said ? unclear(line, said.why) : command({ type: 'detail-decision', ...named, ...said });
}

const details = [
  [/^(?:villkor|condition)/iu, 'condition'],
  [/^(?:belopp|kostnad|amount|cost)/iu, 'amounts'],
  [/^(?:tid|avtalstid|term)/iu, 'term'],
  [/^(?:omröst|vote)/iu, 'vote'],
  [/^reserv/iu, 'reservations'],
  [/^(?:jäv|conflict)/iu, 'conflicts'],
  [/^(?:val|election)/iu, 'elected'],
] as const;

function removeDetail(slots: Slots, context: UnderstandContext, line: string): Found {
  const said = slots['detail'] ?? '';
  const key = details.find(([pattern]) => pattern.test(said))?.[1];
  const named = decisionNamed(slots, context);
  if (key === undefined) return undefined;
  if ('why' in named) return unclear(line, named.why);
  return command({ type: 'detail-decision', ...named, set: { [key]: null } });
}

/** The decision that is named; without a name the one that the parties are asked about, if it is one. */
function onRatified(
  slots: Slots,
  context: UnderstandContext,
  line: string,
  make: (ref: DecisionRef) => DecisionCommand,
): Found {
  if (slots['item'] !== undefined) {
    const named = decisionNamed(slots, context);
    return 'why' in named ? unclear(line, named.why) : command(make(named));
  }
  const [only, ...others] = ratificationsIn(context.book);
  if (only === undefined || others.length > 0)
    return unclear(line, { reason: 'missing', what: 'ratification' });
  return command(make(refOf(only)));
}

function refOf({ meeting, decision }: Asked): DecisionRef {
  return { meeting: meeting.id, id: decision.id };
}

function ratify(slots: Slots, context: UnderstandContext, line: string): Found {
  const parties = partiesSaid(slots['who'] ?? line, slots['who'] === undefined, context);
  if (parties === undefined) return undefined;
  const saidDue = slots['due'];
  const due: Due | undefined = saidDue === undefined ? { kind: 'none' } : dueSaid(saidDue, context);
  const named = decisionNamed(slots, context);
  if ('why' in named) return unclear(line, named.why);
  if (due === undefined) return unclear(line, { reason: 'no-such-date', said: saidDue ?? '' });
  return command({ type: 'ask-ratification', ...named, parties, due });
}

/** Parties decide ahead of today, also where the meeting was long ago. */
function dueSaid(said: string, context: UnderstandContext): Due | undefined {
  const due = readDue(said, { ...context, meeting: undefined });
  return due === undefined || due.kind === 'no-such-date' ? undefined : due;
}

const everyParty =
  /(?<!\p{L})(?:(?:varje|respektive|resp\.?|alla|samtliga|each|every) (?:nämnd(?:er)?|huvudman|part|organisation|styrelse(?:r)?|committee|board)|(?:(?:alla|samtliga|all|the) )?(?:parterna|parter|huvudmännen|huvudmän|parties|principals)|alla|samtliga|var och en|varje part|each party|every party|everyone)(?: hemma)?$/iu;
const municipalities =
  /^(?:(?:varje|respektive|resp\.?|each|every) (?:kommun|kommunstyrelse|kommunfullmäktige|municipality)|(?:(?:alla|samtliga|all|the) )?(?:kommunerna|kommuner|kommunfullmäktige|municipalities))$/iu;

/** Whose decision is asked for: all parties, those that are municipalities, some by name, or all but some. */
function partiesSaid(
  said: string,
  isLine: boolean,
  { book }: UnderstandContext,
): 'all' | readonly OrganisationId[] | undefined {
  if (isLine) return /(?<!\p{L})(?:kommun(?:er|erna))(?!\p{L})/iu.test(said) ? municipalitiesIn(book) : 'all';
  const [who = '', except] = said.split(/\s+(?:utom|förutom|except|but)\s+/iu);
  const without = except === undefined ? [] : organisationsNamed(except, book);
  if (without === undefined) return undefined;
  const all = everyParty.test(who.trim());
  const named = municipalities.test(who.trim())
    ? municipalitiesIn(book)
    : all
      ? book.organisations.filter(({ party }) => party).map(({ id }) => id)
      : organisationsNamed(who, book);
  if (named === undefined) return undefined;
  if (all && without.length === 0) return 'all';
  return named.filter((id) => !without.includes(id));
}

function municipalitiesIn(book: UnderstandContext['book']): readonly OrganisationId[] {
  return book.organisations.filter(({ party, name }) => party && !/^region/iu.test(name)).map(({ id }) => id);
}

function organisationsNamed(
  said: string,
  book: UnderstandContext['book'],
): readonly OrganisationId[] | undefined {
  const found = splitNames(said).map((name) => organisationCalled(book, name)?.id);
  const known = found.filter((id) => id !== undefined);
  return known.length === found.length && known.length > 0 ? known : undefined;
}

/** "Granby har godkänt 12 februari", only of what the parties are asked about. */
function partyAnswer(
  state: PartyAnswer['state'],
  slots: Slots,
  context: UnderstandContext,
  line: string,
): Found {
  const asked = ratificationsIn(context.book);
  const organisation = organisationCalled(context.book, slots['organisation'] ?? '')?.id;
  if (organisation === undefined || asked.length === 0) return undefined;
  return answered(organisation, state, slots['tail'] ?? '', asked, context, line);
}

/** "Vi har godkänt": of the party for which the asker holds a seat. */
function ownAnswer(
  state: PartyAnswer['state'],
  slots: Slots,
  context: UnderstandContext,
  line: string,
): Found {
  const asked = ratificationsIn(context.book);
  const own = new Set(
    asked.flatMap(({ ratification }) =>
      ownParties(context.book, context.asker, ratification).map(({ organisation }) => organisation),
    ),
  );
  const [organisation, ...others] = own;
  if (organisation === undefined || others.length > 0) return undefined;
  return answered(organisation, state, slots['tail'] ?? '', asked, context, line);
}

function answered(
  organisation: OrganisationId,
  state: PartyAnswer['state'],
  said: string,
  asked: readonly Asked[],
  context: UnderstandContext,
  line: string,
): Found {
  const { about, on, note, impossible } = partsOf(said, context);
  if (impossible) return unclear(line, { reason: 'no-such-date', said: said.trim() });
  const among = asked.filter(({ ratification }) =>
    ratification.parties.some((party) => party.organisation === organisation),
  );
  const meant = meantOf(about, organisation, among.length === 0 ? asked : among, context);
  const [only, ...others] = meant;
  if (only === undefined || others.length > 0)
    return unclear(line, { reason: 'missing', what: 'ratification' });
  return command({
    type: 'answer-ratification',
    ...refOf(only),
    answer: {
      organisation,
      state,
      ...(on === undefined ? {} : { on }),
      ...(note === undefined ? {} : { note }),
    },
  });
}

/** By its number or its words; without either the one that the party has not answered, else the only one. */
function meantOf(
  about: string,
  organisation: OrganisationId,
  asked: readonly Asked[],
  context: UnderstandContext,
): readonly Asked[] {
  if (about !== '') return ratificationNamed(about, asked, context);
  const waiting = asked.filter(({ ratification }) =>
    waitingParties(ratification).some((party) => party.organisation === organisation),
  );
  return waiting.length > 0 ? waiting : asked;
}

const numbered =
  /^(?:(?:om|på|för|av|of|on|about|to|i)\s+)?(?:beslut(?:et)?|decision|§|punkt)\s*(?<item>\d{1,3}(?:\s?[a-z])?)(?:\.(?<nth>\d{1,2})|,?\s+(?:beslut|decision)\s+(?<other>\d{1,2}))?$/iu;

/** Which of those that the parties are asked about words name: "beslut 7", "överenskommelsen om demens". */
export function ratificationNamed(
  said: string,
  asked: readonly Asked[],
  context: UnderstandContext,
): readonly Asked[] {
  const slots = numbered.exec(said.trim())?.groups;
  if (slots !== undefined) {
    const at = asked.filter(
      ({ meeting, decision }) => findRecord('decision', slots, meeting) === decision.id,
    );
    const inFocus = at.filter(({ meeting }) => meeting.id === context.meeting);
    return inFocus.length > 0 ? inFocus : at;
  }
  const matches = textHolder(said.replace(/^(?:om|på|för|av|of|on|about|to|det|the)\s+/iu, ''));
  return asked.filter(({ meeting, decision }) => {
    const title = meeting.items.find(({ id }) => id === decision.item)?.title ?? '';
    return matches([decision.text, decision.proposal ?? '', title].join('\n'));
  });
}

type Parts = {
  readonly about: string;
  readonly on?: string;
  readonly note?: string;
  readonly impossible: boolean;
};

/** "överenskommelsen den 12 februari, med tvekan": of what, when, and what was said besides. */
function partsOf(said: string, context: UnderstandContext): Parts {
  const noted = /^(?<head>[^:;]*?)(?:\s*[:;]\s*|,\s+(?=\p{L}))(?<note>\S.*)$/su.exec(said)?.groups;
  const note = noted?.['note'] ?? '';
  const head = (noted?.['head'] ?? said).replace(/^[\s,:;]+|[\s.!]+$/gu, '');
  const words = /(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu;
  // A day without its year is the nearest, which may be one to come: that is refused, and not taken for last year's.
  const base = { today: context.today, from: plusDays(context.today, 180), direction: 'last' } as const;
  for (let start = words.exec(head); start !== null; start = words.exec(head)) {
    const time = readDateAt(head, start.index, base);
    if (time === undefined || time.end !== head.length) continue;
    const about = head
      .slice(0, start.index)
      .replace(/\s*(?:den|på|on|the)?\s*$/iu, '')
      .trim();
    if (time.time.kind === 'impossible') return { about, impossible: true };
    if (time.time.kind !== 'day') continue;
    const on = spanOf(time.time)?.from;
    return {
      about,
      impossible: false,
      ...(on === undefined ? {} : { on }),
      ...(note === '' ? {} : { note }),
    };
  }
  return { about: head, impossible: false, ...(note === '' ? {} : { note }) };
}
