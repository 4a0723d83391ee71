import { lastRecorded } from '../../meetings/answers/meetings-over.ts';
import type { AttendanceAsk } from '../../meetings/answers/people-questions.ts';
import type {
  Among,
  AskedAbout,
  AttendanceView,
  OrganisationAsk,
  Question,
} from '../../meetings/answers/question.ts';
import type { Book } from '../../meetings/model/book.ts';
import { findOrganisation } from '../../meetings/model/lookup.ts';
import type { Meeting } from '../../meetings/model/meeting.ts';
import type { Category, Organisation, Person } from '../../meetings/model/person.ts';
import { daysOf } from '../../meetings/model/time.ts';
import type { Intent, Unclear } from '../intent.ts';
import type { Slots } from '../reading/phrases/phrase.ts';
import { currentMeeting } from '../reading/sentences/meeting-at-hand.ts';
import { readMeeting } from '../reading/sentences/read-meeting.ts';
import { readSelf, unclearPerson } from '../reading/sentences/read-person.ts';
import type { Said } from '../said.ts';
import { type Asked, about, question } from './about.ts';
import { isWhy } from './meeting-words.ts';
import { questionRows } from './question-rows.ts';
import type { QuestionTable, Reader } from './question-table.ts';
import { quorumAsked, quorumWithout } from './quorum.ts';
import { severalIn } from './read-several.ts';
import type { AttendanceAsked } from './sv/attendance.ts';
import { doesCome, doICome, whoComes } from './who-comes.ts';
import { countsOver, whoAtEach, whoMost } from './who-over.ts';
import { inTextsOnly, readOrganisation, readWho, readWhom } from './whom.ts';

const persons = 'persons';
const organisations = 'organisations';

const readers: Readonly<Record<AttendanceAsked, Reader>> = {
  'who-each': whoAtEach,
  'who-most': whoMost,
  'present-at': (asked) => there(asked, { side: 'present', by: 'persons' }),
  'missing-at': (asked) => there(asked, { side: 'absent', by: 'persons' }),
  'present-organisations-at': (asked) => there(asked, { side: 'present', by: 'organisations' }),
  'missing-organisations-at': (asked) => there(asked, { side: 'absent', by: 'organisations' }),
  'present-municipal': (asked) => presentAmong(asked, { municipal: true }),
  'present-organisations': (asked) =>
    isOfToday(asked) ? undefined : whoWasThere(asked, { side: 'present', by: organisations }),
  'was-there-at': (asked) => {
    const at = partIn(asked.slots);
    return at && wasThere(asked, readWhom(asked.slots['who'], asked), at);
  },
  'were-there': wereThere,
  'organisation-absent': (asked) => {
    if (!awayWords.test(asked.line) && !denied.test(asked.line)) return undefined;
    const found = readOrganisation(asked.slots['organisation'], asked.context);
    return found && organisation(asked, found, undefined, 'absent');
  },
  'organisation-full': (asked) => {
    const found = readOrganisation(asked.slots['organisation'], asked.context);
    return found && organisation(asked, found, undefined, 'full');
  },
  'more-from': moreFrom,
  'organisation-each-time': (asked) => {
    const found = readOrganisation(asked.slots['organisation'], asked.context);
    const several = severalIn({ ...asked, slots: {} });
    return (
      found &&
      question(
        { type: 'organisation-over', organisation: found.id, over: several?.over ?? { all: true } },
        { organisation: found.name, ...several?.said },
      )
    );
  },
  counts: (asked) => countsOf(asked),
  'counts-over': countsOver,
  'organisation-there': (asked) => {
    const read = readWhom(asked.slots['who'], asked);
    return read?.kind === 'organisation' ? wasThere(asked, read) : undefined;
  },
  'organisation-who': (asked) => {
    const found = readOrganisation(asked.slots['organisation'], asked.context);
    const { count } = askedIn(asked, { side: 'present', by: persons });
    return found && organisation(asked, found, undefined, count ? 'count' : 'who');
  },
  'organisations-all': (asked) => whoWasThere(asked, { side: 'absent', by: organisations }, 'all'),
  'everyone-there': (asked) =>
    whoWasThere(
      asked,
      { side: 'absent', by: persons },
      'all',
      /ledam[oö]t|ordinarie|(?<!\p{L})members/iu.test(asked.line) ? 'member' : undefined,
    ),
  'person-latest-missed': (asked) => over(asked, 'latest-missed'),
  'i-latest-missed': (asked) => mine(asked, 'latest-missed'),
  'person-latest': (asked) => over(asked, 'latest'),
  'i-latest': (asked) => mine(asked, 'latest'),
  'person-missed': (asked) => over(asked, 'missed'),
  'i-missed': (asked) => mine(asked, 'missed'),
  'person-there': (asked) => over(asked, 'there'),
  'i-there': (asked) => mine(asked, 'there'),
  'person-always': (asked) => over(asked, 'always'),
  'i-always': (asked) => mine(asked, 'always'),
  'present-members': (asked) => ofCategory(asked, 'present', 'member'),
  'present-substitutes': (asked) => ofCategory(asked, 'present', 'substitute'),
  'present-others': (asked) => ofCategory(asked, 'present', 'other'),
  'present-partly': (asked) => presentAmong(asked, { partly: true }),
  'present-outside': (asked) => presentAmong(asked, { outside: outsideOf(asked.line) }),
  'present-wholly': (asked) => presentAmong(asked, { wholly: true }),
  'stand-in': (asked) => {
    const read = readWhom(asked.slots['who'], asked);
    if (read?.kind !== 'person') return read?.kind === 'unclear' ? read : undefined;
    const { id: person, name, left } = read.person;
    // Whoever has left is succeeded, and not stood in for.
    if (left !== undefined && asked.slots['meeting'] === undefined) return undefined;
    return whereHeld(asked, ({ id }) => ({ type: 'was-there', meeting: id, person, ask: 'stand-in' }), {
      person: name,
    });
  },
  'missing-members': (asked) => ofCategory(asked, 'absent', 'member'),
  'missing-substitutes': (asked) => ofCategory(asked, 'absent', 'substitute'),
  quorum: quorumAsked,
  'quorum-without': quorumWithout,
  evaluation: (asked) =>
    about(asked, 'past', (meeting): Question => ({ type: 'evaluation', meeting: meeting.id })),
  'does-come': doesCome,
  'do-i-come': (asked) => doICome(asked, self(asked)),
  // Who has not is another question.
  coming: (asked) =>
    denied.test(asked.line) || nothing.test(asked.line)
      ? undefined
      : whoComes(asked, { side: 'present', by: persons }),
  declined: (asked) => whoComes(asked, { side: 'absent', by: persons }),
  unanswered: (asked) => whoComes(asked, { side: 'unanswered', by: persons }),
  'coming-organisations': (asked) => whoComes(asked, { side: 'present', by: organisations }),
  'declined-organisations': (asked) => whoComes(asked, { side: 'absent', by: organisations }),
  // As parties they are asked to decide; as organisations, whether they come.
  'unanswered-organisations': (asked) =>
    asked.slots['meeting'] === undefined && /parter|huvudmän|parties|principals/iu.test(asked.line)
      ? undefined
      : whoComes(asked, { side: 'unanswered', by: organisations }),
  present: (asked) => whoWasThere(asked, { side: 'present', by: persons }),
  missing: (asked) => whoWasThere(asked, { side: 'absent', by: persons }),
  'missing-organisations': (asked) => whoWasThere(asked, { side: 'absent', by: organisations }),
  'was-i-there': (asked) => wasThere(asked, self(asked)),
  'was-there': wasSomeoneThere,
};

/** What is asked about attendance, quorum and evaluations. */
export const attendance: QuestionTable<AttendanceAsked> = {
  rows: questionRows.attendance,
  readers,
};

const dayWords = ['första', 'andra', 'tredje', 'first', 'second', 'third'];

/** "första" is 1; 0 where it is no such word. */
function dayOfWord(said: string): number {
  const at = dayWords.indexOf(said.toLowerCase().replace(/^(?:den|the)\s+/u, ''));
  return at < 0 ? 0 : (at % 3) + 1;
}

/** An item, or a day; nothing where the words tell neither. */
function partIn(slots: Slots): AskedAbout | undefined {
  const { item, day, decided } = slots;
  if (item !== undefined) return { item, ...(decided === undefined ? {} : { decision: true }) };
  if (day === undefined) return undefined;
  const number = /^\d$/u.test(day) ? Number(day) : dayOfWord(day);
  return number > 0 ? { day: number } : undefined;
}

function there(asked: Asked, who: AttendanceView): Intent | undefined {
  const at = partIn(asked.slots);
  return (
    at &&
    whereHeld(asked, ({ id }) => ({ type: 'who-was-there', meeting: id, who, at }), askedIn(asked, who).said)
  );
}

const ofDays =
  /(?<!\p{L})(?:dagarna|(?:ena|första|andra)\s+dagen|dag\s+(?:1|2|ett|två)|(?:first|second)\s+day|day\s+(?:1|2|one|two)|(?:both|all)\s+(?:the\s+)?days|one\s+(?:of\s+the\s+)?days?|en\s+(?:av\s+)?(?:dagarna|dag))(?!\p{L})/iu;

function lastOfDays({ meetings }: Book): Meeting | undefined {
  return meetings
    .filter((one) => one.attendance.length > 0 && daysOf(one) > 1)
    .toSorted((one, other) => (one.date < other.date ? 1 : -1))[0];
}

/** A question about a meeting that was: the one at hand, but for one that nothing is recorded of. */
function whereHeld(asked: Asked, make: (meeting: Meeting) => Question, also: Said = {}): Intent | undefined {
  const { context } = asked;
  if (asked.slots['meeting'] === undefined) {
    const current = currentMeeting(context, 'past');
    const held = lastRecorded(context.book);
    // Which of its days is asked of a meeting that had several.
    const long =
      ofDays.test(asked.line) && held !== undefined && daysOf(held) === 1
        ? lastOfDays(context.book)
        : undefined;
    if (long !== undefined) return question(make(long), { date: long.date, ...also });
    if (current?.state === 'planned' && current.attendance.length === 0 && held !== undefined)
      return question(make(held), { meeting: 'last', ...also });
  }
  return about(asked, 'past', make, also);
}

/** What of those there is asked about besides the side: how many, and by what they are counted. */
function askedIn(
  { line }: Asked,
  { by }: AttendanceView,
): { readonly count: boolean; readonly municipal: boolean; readonly said: Said } {
  const count =
    /(?<!\p{L})(?:hur\s+(?:m[åa]nga|mycket\s+folk|stor[at]?|bra|god|hög)|antal(?:et)?|deltagarantal(?:et)?|uppslutning(?:en)?|turnout|how\s+many|number\s+of)(?!\p{L})/iu.test(
      line,
    );
  const municipal = by === 'organisations' && /kom+un|municip/iu.test(line);
  const said = {
    ...(by === 'organisations' ? { by: 'organisation' } : {}),
    ...(count ? { count: true } : {}),
  };
  return { count, municipal, said };
}

const months =
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october';
/** Words that ask and words of time: alone they ask nothing of who was there. */
const nothing = new RegExp(
  `^(?:[\\s\\d?!.,:/–-]|(?<!\\p{L})(?:och|o|and|i|in|på|on|den|the|då|then|hur|många|how|many|vilka|vem|who|which|for|för|om|about|${months})(?!\\p{L}))*$`,
  'iu',
);

function whoWasThere(
  asked: Asked,
  who: AttendanceView,
  ask?: 'all' | 'counts',
  category?: Category,
): Intent | undefined {
  if (nothing.test(asked.line)) return undefined;
  const { count, municipal, said } = askedIn(asked, who);
  const among: Among = {
    ...(category === undefined ? {} : { category }),
    ...(municipal ? { municipal: true } : {}),
  };
  const how = ask ?? (count ? ('count' as const) : undefined);
  return whereHeld(
    asked,
    ({ id }) => ({
      type: 'who-was-there',
      meeting: id,
      who,
      ...(Object.keys(among).length === 0 ? {} : { among }),
      ...(how === undefined ? {} : { ask: how }),
    }),
    { ...said, ...(category === undefined ? {} : { category }) },
  );
}

/** The municipalities alone, where nothing else is named beside them. */
function outsideOf(line: string): 'parties' | 'municipalities' {
  const others = /(?<!\p{L})(?:region|parter|part|grupp|organisation|huvudm|part(?:y|ies))/iu.test(line);
  return !others && /kom+un|municip/iu.test(line) ? 'municipalities' : 'parties';
}

/** Those who were there, as far as they are of some kind. */
function presentAmong(
  asked: Asked,
  among:
    | { readonly municipal: true }
    | { readonly partly: true }
    | { readonly wholly: true }
    | { readonly outside: 'parties' | 'municipalities' },
) {
  const present = { side: 'present', by: persons } as const;
  return whereHeld(
    asked,
    ({ id }) => ({ type: 'who-was-there', meeting: id, who: present, among }),
    askedIn(asked, present).said,
  );
}

function ofCategory(asked: Asked, side: 'present' | 'absent', category: Category): Intent | undefined {
  return whoWasThere(asked, { side, by: persons }, undefined, category);
}

/** "Are with us" is said of the meeting that runs; else of the group. */
function isOfToday({ slots, line, context }: Asked): boolean {
  if (slots['meeting'] !== undefined || !/(?<!\p{L})(?:är|are)(?!\p{L})/iu.test(line)) return false;
  const { state } = currentMeeting(context, 'any') ?? {};
  return state !== 'running' && state !== 'closing';
}

type Called =
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'organisation'; readonly organisation: Organisation }
  | Unclear;

/** In the asker's own words: an "i" alone is no "I". */
const ofOneself =
  /(?<!\p{L})(?:jag|mig)(?!\p{L})|(?<!\p{L})(?:was|did|am|have|has|were|had|do)\s+i(?!\p{L})|(?<!\p{L})i\s+(?:was|attend|missed|have|been|am)/iu;

function self({ context, line, read: mended = '' }: Asked): Called | undefined {
  if (!ofOneself.test(line) && !ofOneself.test(mended)) return undefined;
  const read = readSelf(context);
  return read.kind === 'person' ? read : unclearPerson(read, '', line, context);
}

const denied = /(?<!\p{L})(?:inte|ej|icke|ingen|inga|not|never|nobody)(?!\p{L})|n['’]t(?!\p{L})/iu;
const awayWords =
  /(?<!\p{L})(?:saknades|saknas|fattades|uteblev|missade|missat|borta|frånvarande|sjuk|förhinder|återbud|förhindrad|skolkade|absent|missing|missed|miss|skip|skipped|away|sick|ill)(?!\p{L})/iu;

/** Whether absence is asked for: "saknades Eva?"; what is denied besides is doubtful, and not turned. */
function asksAway({ line }: Asked): boolean {
  return (
    awayWords.test(line) &&
    !/(?<!\p{L})(?:inte|ej|närvarande|med|där|not|there|present|eller|or)(?!\p{L})/iu.test(line)
  );
}

/** "Läget med uppdragen" is about nobody and no meeting. */
function namesNoMeeting({ slots: { meeting }, context }: Asked): boolean {
  const read = meeting === undefined ? 'none said' : readMeeting(meeting, context, 'past');
  return read === undefined;
}

/** Whether someone or some organisation was there: at one meeting, or at which of several. */
function wasThere(asked: Asked, read: Called | undefined, at?: AskedAbout): Intent | undefined {
  if (read === undefined) return undefined;
  if (read.kind === 'unclear')
    return namesNoMeeting(asked) ? undefined : (inTextsOnly(read, asked, 'there') ?? read);
  if (read.kind === 'organisation') return organisation(asked, read.organisation, at);
  const { id, name } = read.person;
  const several = at === undefined ? severalIn(asked) : undefined;
  if (several !== undefined)
    return question(
      { type: 'person-over', person: id, over: several.over, ask: 'there' },
      { person: name, ...several.said },
    );
  const away = at === undefined && (asksAway(asked) || isWhy(asked.read ?? asked.line));
  return whereHeld(
    asked,
    (meeting) => ({
      type: 'was-there',
      meeting: meeting.id,
      person: id,
      ...(away && isWhy(asked.read ?? asked.line) ? { ask: 'why-absent' } : away ? { ask: 'absent' } : {}),
      ...(at === undefined ? {} : { at }),
    }),
    { person: name },
  );
}

const between = /\s*,\s*|\s+(?:och|o|samt|eller|el|and|or|nor)\s+|\s*&\s*/iu;

/** Whether each of several was there: all that are named must be someone or some organisation. */
function wereThere(asked: Asked): Intent | undefined {
  const { who = '', secondWho = '' } = asked.slots;
  const names = [who, secondWho].flatMap((said) => said.split(between)).filter((name) => name !== '');
  const read = names.map((name) => readWhom(name, asked));
  const people = read.flatMap((one) => (one?.kind === 'person' ? [one.person] : []));
  const parties = read.flatMap((one) => (one?.kind === 'organisation' ? [one.organisation] : []));
  if (people.length + parties.length < names.length) return undefined;
  if (new Set([...people, ...parties]).size < 2) return undefined;
  const all = <T extends { readonly name: string }>(called: readonly T[]) =>
    called.map(({ name }) => name).join(', ');
  return whereHeld(
    asked,
    ({ id }) => ({
      type: 'were-there',
      meeting: id,
      persons: people.map((one) => one.id),
      organisations: parties.map((one) => one.id),
    }),
    {
      ...(people.length === 0 ? {} : { person: all(people) }),
      ...(parties.length === 0 ? {} : { organisation: all(parties) }),
    },
  );
}

function organisation(
  asked: Asked,
  found: Organisation,
  at?: AskedAbout,
  ask: OrganisationAsk | undefined = at === undefined && asksAway(asked) ? 'away' : undefined,
): Intent | undefined {
  const { id, name } = found;
  const several = at === undefined ? severalIn(asked) : undefined;
  const category = ask === 'who' || ask === 'count' ? categoryIn(asked.line) : undefined;
  if (several !== undefined)
    return question(
      { type: 'organisation-over', organisation: id, over: several.over },
      { organisation: name, ...several.said },
    );
  const of = {
    ...(at === undefined ? {} : { at }),
    ...(ask === undefined ? {} : { ask }),
    ...(category === undefined ? {} : { category }),
  };
  return organisationThere(asked, found, of, category === undefined ? {} : { category });
}

type OrganisationThere = Extract<Question, { readonly type: 'organisation-there' }>;

/** Whether an organisation was there at the meeting that is meant, and what more is asked of it. */
function organisationThere(
  asked: Asked,
  { id, name }: Organisation,
  of: Omit<OrganisationThere, 'type' | 'meeting' | 'organisation'>,
  said: Said = {},
): Intent | undefined {
  return whereHeld(
    asked,
    (meeting) => ({ type: 'organisation-there', meeting: meeting.id, organisation: id, ...of }),
    { organisation: name, ...said },
  );
}

/** Whether anyone but one who is named was there from her organisation, or from one that is named. */
function moreFrom(asked: Asked): Intent | undefined {
  const who = readWho(asked.slots['who'], asked);
  if (who === undefined || 'kind' in who) return undefined;
  const of =
    asked.slots['organisation'] === undefined
      ? findOrganisation(asked.context.book, who.organisation)
      : readOrganisation(asked.slots['organisation'], asked.context);
  if (of === undefined || of.id !== who.organisation) return undefined;
  const alone = isAlone.test(asked.line) && !isMore.test(asked.line) ? ({ alone: true } as const) : {};
  return organisationThere(asked, of, { ask: 'who', besides: who.id, ...alone });
}

const isAlone = /(?<!\p{L})(?:ensam|själv|enda|ende|allena|alone|only\s+(?:one|person))(?!\p{L})/iu;

const isMore =
  /(?<!\p{L})(?:mer|fler|flera|annan|andra|förutom|utöver|else|besides|apart|others?)(?!\p{L})/iu;

/** How many were there and how many were not; by organisations those who were are counted of all. */
function countsOf(asked: Asked): Intent | undefined {
  if (asksOrganisations.test(asked.line))
    return whoWasThere(asked, { side: 'absent', by: organisations }, 'counts');
  if (severalIn(asked) !== undefined) return countsOver(asked);
  return whoWasThere(asked, { side: 'present', by: persons }, 'counts');
}

const asksOrganisations =
  /(?<!\p{L})(?:kommuner|organisationer|huvudmän|parter|municipalities|organi[sz]ations|parties)(?!\p{L})/iu;

/** Those of an organisation may be asked for as its members, or its substitutes. */
function categoryIn(line: string): Category | undefined {
  if (/(?<!\p{L})(?:ersättare|suppleant(?:er)?|substitutes?|alternates?)(?!\p{L})/iu.test(line))
    return 'substitute';
  return /(?<!\p{L})(?:ledamöter(?:na)?|ledamot|ordinarie|members?)(?!\p{L})/iu.test(line)
    ? 'member'
    : undefined;
}

function over(asked: Asked, ask: AttendanceAsk): Intent | undefined {
  return overOf(asked, ask, readWhom(asked.slots['who'], asked));
}

function mine(asked: Asked, ask: AttendanceAsk): Intent | undefined {
  return overOf(asked, ask, self(asked));
}

/** Over all meetings where none are named. */
function overOf(asked: Asked, ask: AttendanceAsk, read: Called | undefined): Intent | undefined {
  if (read === undefined) return undefined;
  if (read.kind === 'unclear') return inTextsOnly(read, asked, 'there') ?? read;
  const { period } = asked.slots;
  const several = severalIn(asked);
  if (period !== undefined && several === undefined)
    return wasThere({ ...asked, slots: { meeting: period } }, read);
  const { over: meetings, said } = several ?? { over: { all: true } as const, said: {} };
  return read.kind === 'organisation'
    ? question(
        {
          type: 'organisation-over',
          organisation: read.organisation.id,
          over: meetings,
          ...(ask === 'latest' ? { ask } : {}),
        },
        { organisation: read.organisation.name, ...said },
      )
    : question(
        { type: 'person-over', person: read.person.id, over: meetings, ask },
        { person: read.person.name, ...said },
      );
}

function wasSomeoneThere(asked: Asked): Intent | undefined {
  const { who, whoAndMeeting } = asked.slots;
  if (whoAndMeeting === undefined) return wasThere(asked, readWhom(who, asked));
  const words = whoAndMeeting.split(/\s+/u);
  for (let count = Math.min(5, words.length); count > 0; count -= 1) {
    const read = readWhom(words.slice(0, count).join(' '), asked);
    if (read === undefined || (read.kind === 'unclear' && read.why.reason === 'no-such-person')) continue;
    const remaining = words
      .slice(count)
      .join(' ')
      .replace(/^(?:med|där|närvarande|på\s+plats|there|present|at)(?:\s+|$)/iu, '');
    const slots = remaining === '' ? {} : { meeting: remaining };
    // A shorter piece of her name may be someone else's.
    return wasThere({ ...asked, slots }, read);
  }
  return undefined;
}
