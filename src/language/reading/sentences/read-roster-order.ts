import type { PersonSaid, RosterCommand } from '../../../meetings/commands/roster-command.ts';
import type { Category } from '../../../meetings/model/person.ts';
import { organisationCalled } from '../../../meetings/model/same-name.ts';
import type { Language } from '../../../meetings/model/terms.ts';
import { inTurn } from '../../in-turn.ts';
import type { Intent, UnderstandContext } from '../../intent.ts';
import { readDate } from '../dates/read-date.ts';
import { type CompiledPhrases, compilePhrases, firstMatch, type Slots } from '../phrases/phrase.ts';
import { type RosterPhrase, rosterPhrases } from '../phrases/roster-phrases.ts';
import { rosterOf } from '../roster/pasted-roster.ts';
import { hasTitleWord, looksLikeName } from '../roster/roster-words.ts';
import { readPerson, readPersonExactly, unclearPerson } from './read-person.ts';

const compiled = new Map<Language, CompiledPhrases<RosterPhrase>>();

function tableOf(language: Language): CompiledPhrases<RosterPhrase> {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const made = compilePhrases(rosterPhrases[language].orders, 'whole');
  compiled.set(language, made);
  return made;
}

type Found = readonly Intent[] | undefined;

/** Reads an order about who belongs to the group, and for whom; what names nobody and no organisation is none. */
export function readRosterOrder(line: string, context: UnderstandContext): Found {
  for (const language of inTurn(context.language)) {
    const found = firstMatch(tableOf(language), line, (key, slots) => readers[key](slots, context, line));
    if (found !== undefined) return found;
  }
  return undefined;
}

type Reader = (slots: Slots, context: UnderstandContext, line: string) => Found;

const readers: Readonly<Record<RosterPhrase, Reader>> = {
  match: () => [{ kind: 'matching' }],
  form: () => [{ kind: 'person-form' }],
  'change-form': ({ who = '' }, context) => {
    const read = readPersonExactly(who, context);
    return read.kind === 'person' ? [{ kind: 'person-form', person: read.person.id }] : undefined;
  },
  add,
  renamed: ({ who = '', name = '' }, context, line) =>
    looksLikeName(name) ? changed(who, { name }, context, line) : undefined,
  titled: ({ who = '', title = '' }, context, line) =>
    hasTitleWord(title) ? changed(who, { title }, context, line) : undefined,
  member: as('member'),
  substitute: as('substitute'),
  other: as('other'),
  moved: ({ who = '', organisation = '' }, context, line) => {
    const known = organisationCalled(context.book, organisation);
    return known && changed(who, { organisation: known.name }, context, line);
  },
  party: ({ organisation = '' }, context) => party(organisation, true, context),
  'not-party': ({ organisation = '' }, context) => party(organisation, false, context),
  seats: ({ organisation = '', count = '' }, context) => {
    const seats = numberOf(count);
    return seats === undefined || !isOrganisation(organisation, context)
      ? undefined
      : command({ type: 'set-seats', organisation, seats });
  },
  'no-mandate': ({ who = '' }, context, line) =>
    withPerson(who, context, line, (person) =>
      command({ type: 'set-mandate', person, of: 'seat', until: null }),
    ),
  mandate,
};

function command(said: RosterCommand): readonly Intent[] {
  return [{ kind: 'command', command: said }];
}

function withPerson(
  who: string,
  context: UnderstandContext,
  line: string,
  then: (person: string) => Found,
): Found {
  const read = readPerson(who, context);
  if (read.kind === 'person') return then(read.person.id);
  return read.kind === 'which' ? [unclearPerson(read, who, line, context)] : undefined;
}

function changed(who: string, changes: Partial<PersonSaid>, context: UnderstandContext, line: string): Found {
  return withPerson(who, context, line, (person) => command({ type: 'change-person', person, changes }));
}

/**
 * "Eva Ek är ersättare för Granby", or for one of its members. Someone whom the Book does not have is added, where the
 * organisation is one that it has.
 */
function as(category: Category): Reader {
  return ({ who = '', organisation: said = '' }, context, line) => {
    // What people say of themselves is about the meeting at hand.
    if (/^(?:jag|vi|i|we)$/iu.test(who)) return undefined;
    const organisation = said === '' ? '' : organisationMeant(said, context);
    if (organisation === undefined) return undefined;
    const changes = { category, ...(organisation === '' ? {} : { organisation }) };
    const found = changed(who, changes, context, line);
    if (found !== undefined || organisation === '' || !looksLikeName(who)) return found;
    return command({ type: 'add-person', person: { name: who, organisation, title: '', category } });
  };
}

/** Its name, or the one of those for whom somebody sits. */
function organisationMeant(said: string, context: UnderstandContext): string | undefined {
  const known = organisationCalled(context.book, said);
  if (known !== undefined) return known.name;
  const read = readPersonExactly(said, context);
  const id = read.kind === 'person' ? read.person.organisation : undefined;
  return context.book.organisations.find((one) => one.id === id)?.name;
}

function party(said: string, is: boolean, { book }: UnderstandContext): Found {
  const organisation = organisationCalled(book, said);
  return organisation && command({ type: 'set-party', organisation: organisation.name, party: is });
}

function isOrganisation(said: string, { book }: UnderstandContext): boolean {
  return organisationCalled(book, said) !== undefined;
}

/** "lägg till Bo Ek, socialchef, Granby kommun": read as a row of a list; a name alone opens the form. */
function add({ person: said = '' }: Slots, context: UnderstandContext): Found {
  const from = /^(.*?)\s(?:från|i|på|from|of)\s(\S.*)$/iu.exec(said);
  const placed = from !== null && isOrganisation(from[2] ?? '', context) ? `${from[1]}, ${from[2]}` : said;
  const { rows, unread } = rosterOf(placed, context);
  const [row, ...others] = rows;
  if (row === undefined || others.length > 0 || unread.length > 0) return undefined;
  const { name, organisation = '', title = '', category, categoryInferred, email } = row;
  const telling = organisation !== '' || (title !== '' && hasTitleWord(title)) || categoryInferred !== true;
  if (!telling || email !== undefined)
    return [
      {
        kind: 'person-form',
        typed: { name, organisation, title, ...(email === undefined ? {} : { email }) },
      },
    ];
  const known = organisationCalled(context.book, organisation);
  // Who sits for a party is a member; who comes from elsewhere only takes part.
  const likely = known?.party === true ? 'member' : 'other';
  const meant = categoryInferred === true ? likely : category;
  return command({
    type: 'add-person',
    person: { name, organisation: known?.name ?? organisation, title, category: meant },
  });
}

function mandate({ who = '', when = '' }: Slots, context: UnderstandContext, line: string): Found {
  const read = readDate(when.replace(/^(?:den|till\s+och\s+med|till|t\.?\s?o\.?\s?m\.?|until)\s+/iu, ''), {
    today: context.today,
    from: context.today,
    direction: 'next',
  });
  const time = read?.time;
  if (time === undefined) return undefined;
  const until = time.kind === 'day' ? time.date : time.kind === 'span' ? time.to : undefined;
  return withPerson(who, context, line, (person) =>
    until === undefined
      ? [{ kind: 'unclear', text: line, why: { reason: 'no-such-date', said: when } }]
      : command({ type: 'set-mandate', person, of: 'seat', until }),
  );
}

function numberOf(said: string): number | undefined {
  if (/^\d{1,3}$/u.test(said)) return Number(said);
  for (const { numbers } of Object.values(rosterPhrases)) {
    const found = numbers.findIndex((names) => names.split('|').includes(said.toLowerCase()));
    if (found >= 0) return found;
  }
  return undefined;
}
