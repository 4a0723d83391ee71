import { lastRecorded } from '../../meetings/answers/meetings-over.ts';
import type { Question } from '../../meetings/answers/question.ts';
import { isRegion } from '../../meetings/model/each-body.ts';
import { roster } from '../../meetings/model/lookup.ts';
import type { Category, Role } from '../../meetings/model/person.ts';
import { lastDay } from '../../meetings/model/time.ts';
import { textHolder } from '../../meetings/search/text-holds.ts';
import type { Intent } from '../intent.ts';
import { readPeriod } from '../reading/dates/read-period.ts';
import { currentMeeting } from '../reading/sentences/meeting-at-hand.ts';
import { readMeeting } from '../reading/sentences/read-meeting.ts';
import { type Asked, about, question } from './about.ts';
import { isBody } from './decided.ts';
import { topicWords } from './glossary.ts';
import { questionRows } from './question-rows.ts';
import type { QuestionTable, Reader } from './question-table.ts';
import type { PeopleAsked } from './sv/people.ts';
import { isThisGroup } from './this-group.ts';
import { inTextsOnly, readOrganisation, readWho, readWhom } from './whom.ts';

const readers: Readonly<Record<PeopleAsked, Reader>> = {
  match: () => ({ kind: 'matching' }),
  'member-parties': memberParties,
  'member-count': () => question({ type: 'members', by: 'persons' }, { count: true }),
  'member-members': (asked) => membersOf(asked, 'member'),
  'member-municipal': municipalMembers,
  'member-substitutes': (asked) => membersOf(asked, 'substitute'),
  'members-of': (asked) => {
    const organisation = readOrganisation(asked.slots['organisation'], asked.context);
    if (organisation === undefined) return undefined;
    const category = /ersättare|suppleant|substitut|alternate|deput/iu.test(asked.line)
      ? 'substitute'
      : asksMembers.test(asked.line)
        ? 'member'
        : undefined;
    return question(
      {
        type: 'members',
        by: 'persons',
        organisation: organisation.id,
        ...(category === undefined ? {} : { category }),
      },
      { organisation: organisation.name, ...counted(asked), ...(category === undefined ? {} : { category }) },
    );
  },
  roster: (asked) =>
    asksMembers.test(asked.line) ? membersOf(asked, 'member') : question({ type: 'roster' }),
  'stand-in-may': (asked) => {
    const read = readWho(asked.slots['who'] ?? asked.slots['owner'], asked);
    if (read === undefined || 'kind' in read) return read;
    // Who may serve for her are the substitutes of her organisation.
    return read.organisation === undefined
      ? undefined
      : question(
          { type: 'seats', organisation: read.organisation, vacantOnly: false },
          { person: read.name },
        );
  },
  'vice-chair': () => ({
    ...question({ type: 'titled', words: 'vice ordförande' }, { role: 'vice-chair' }),
    asks: 'role',
  }),
  vacant: () => question({ type: 'seats', vacantOnly: true }),
  seats: () => question({ type: 'seats', vacantOnly: false }),
  'seats-several': ({ line }) =>
    question({
      type: 'seats',
      vacantOnly: false,
      several: true,
      ...(/kom+un|municip/iu.test(line) ? { municipal: true } : {}),
    }),
  'member-sector': memberSector,
  'other-body-members': otherMembers,
  'member-organisation': (asked) => {
    const organisation = readOrganisation(asked.slots['organisation'], asked.context);
    return (
      organisation &&
      question(
        { type: 'members', by: 'organisations', organisation: organisation.id },
        { organisation: organisation.name },
      )
    );
  },
  'seats-of': seatsOf,
  'seat-holders': (asked) => {
    const organisation = readOrganisation(asked.slots['organisation'], asked.context);
    return (
      organisation &&
      question({ type: 'seat-holders', organisation: organisation.id }, { organisation: organisation.name })
    );
  },
  'person-terms': (asked) => {
    const read = readWho(asked.slots['who'], asked);
    if (read === undefined || 'kind' in read) return read;
    return question({ type: 'person-terms', person: read.id }, { person: read.name });
  },
  'seat-before': (asked) => seatHistory(asked, 'before'),
  'seat-after': (asked) => seatHistory(asked, 'after'),
  'chair-is': (asked) => role(asked, 'chair'),
  'secretary-is': (asked) => role(asked, 'secretary'),
  'in-group': inGroup,
  adjusters,
  'person-title': (asked) => person(asked, 'title'),
  'person-is': (asked) =>
    person(
      asked,
      /ersättare|suppleant|substitut|deputy|alternate/iu.test(asked.line) ? 'substitute' : 'member',
    ),
  'person-organisation': (asked) => person(asked, 'organisation'),
  titled,
  person: (asked) => person(asked, 'all'),
  'who-left': (asked) => turnover(asked, 'left'),
  'who-came': (asked) => turnover(asked, 'came'),
  turnover: (asked) => turnover(asked),
};

/** What is asked about who is in the group, and who has been. */
export const people: QuestionTable<PeopleAsked> = {
  rows: questionRows.people,
  readers,
};

/** Those who hold a seat, and not all who come. */
const asksMembers =
  /(?<!\p{L})(?:ledamot|ledamöter(?:na)?|ordinarie|rösträtt|rösta|röst|röstberättigade)(?!\p{L})/iu;

function counted({ line }: Asked): { readonly count?: true } {
  return /(?<!\p{L})(?:hur\s+m[åa]nga|antal(?:et)?|how\s+many|number\s+of)(?!\p{L})/iu.test(line)
    ? { count: true }
    : {};
}

/** Which organisations are in the group; municipalities where they are asked for by that word. */
function memberParties(asked: Asked): Intent | undefined {
  const { body } = asked.slots;
  if (body !== undefined && !isThisGroup(body, asked.context)) return undefined;
  const municipal = /kom+un|municip/iu.test(asked.line);
  return question(
    { type: 'members', by: 'organisations', ...(municipal ? { municipal: true } : {}) },
    { ...(municipal ? { type: 'municipality' } : { by: 'organisation' }), ...counted(asked) },
  );
}

function membersOf(asked: Asked, category: Category): Intent {
  return question({ type: 'members', by: 'persons', category }, { category, ...counted(asked) });
}

const healthCare =
  /^(?:den\s+|the\s+)?(?:regionens\s+|regionala\s+)?(?:hälso-?\s*(?:och|o|&)\s*sjukvård(?:en)?s?|sjukvården?s?|vården?s?|sjukhus(?:en|et)?|primärvården?s?|regionsidan|regionhåll|health\s*care|healthcare|hospitals?|health\s+services?)$/iu;
const socialCare =
  /^(?:den\s+|the\s+)?(?:kommunala?\s+)?(?:socialtjänsten?s?|social\s+välfärd|omsorgen?s?|äldreomsorgen?s?|vård\s+och\s+omsorg|kommunsidan|kommunhåll|social\s+services?|social\s+care)$/iu;

/** Wider than any title that holds the word. */
const allHealthCare = /^(?:den\s+|the\s+)?(?:vården?|sjukvården?|hälso-?.*|region.*|health\s*care)$/iu;

/** Whose titles tell it; else health care is taken to be the region's and social care the municipalities'. */
function memberSector(asked: Asked): Intent | undefined {
  const sector = asked.slots['sector']?.trim() ?? '';
  const byTitle = allHealthCare.test(sector) ? undefined : titled({ ...asked, slots: { title: sector } });
  const isSocial = socialCare.test(sector);
  if (byTitle !== undefined || (!isSocial && !healthCare.test(sector))) return byTitle;
  if (isSocial) return municipalMembers(asked, { sector });
  const [region, ...others] = asked.context.book.organisations.filter((one) => one.party && isRegion(one));
  if (region === undefined || others.length > 0) return undefined;
  const category = 'member' as const;
  return question(
    { type: 'members', by: 'persons', organisation: region.id, category, sector },
    { organisation: region.name, category, ...counted(asked) },
  );
}

/** Who sits in another body is only what the texts tell of it. */
function otherMembers({ slots, context }: Asked): Intent | undefined {
  const said = slots['body'] ?? '';
  const [first = ''] = said.split(/\s/u);
  if (isThisGroup(said, context) || isThisGroup(first, context) || !isBody(said)) return undefined;
  const body = topicWords(said, context.book);
  const words = `${slots['who'] ?? ''} ${body}`.trim();
  return question({ type: 'decisions-about', words, inText: true }, { topic: body, body: 'other' });
}

/** Those who sit for the municipalities. */
function municipalMembers(asked: Asked, of: { readonly sector?: string } = {}): Intent {
  const category = 'member' as const;
  return question(
    { type: 'members', by: 'persons', category, municipal: true, ...of },
    { type: 'municipality', ...counted(asked) },
  );
}

function seatsOf(asked: Asked): Intent | undefined {
  const { slots, context, line } = asked;
  const organisation = readOrganisation(slots['organisation'], context);
  const vacant = /(?<!\p{L})(?:tom|tomma|vakant|vakanta|ledig|lediga|vacant|empty|free)(?!\p{L})/iu.test(
    line,
  );
  return (
    organisation &&
    question(
      {
        type: 'seats',
        organisation: organisation.id,
        vacantOnly: vacant,
      },
      { organisation: organisation.name, ...counted(asked) },
    )
  );
}

/** Without one of these a name and a seat ask nothing: "Tove platsen" settles who gets it. */
const whenHeld =
  /f[öo]re|innan|efter|ställe|ersätt|kom(?:mer)?(?!\p{L})|klev|tar(?!\p{L})|ärv|instead|ersat|över|nu(?!\p{L})|fick|tog|before|after|succe|prede|repla|now|got|took|taking|takes|stepping|coming/iu;

/** "vem hade platsen före Nils?": of someone who is, or was, in the group. */
function seatHistory(asked: Asked, side: 'before' | 'after'): Intent | undefined {
  if (!whenHeld.test(asked.line)) return undefined;
  const read = readWho(asked.slots['who'] ?? asked.slots['owner'], asked);
  if (read === undefined || 'kind' in read) return read;
  return question({ type: 'seat-history', person: read.id, side }, { person: read.name });
}

/** Someone, or the role itself, is asked for: whether a meeting is to be closed is another question. */
const asksOfRole =
  /(?<!\p{L})(?:vem|vilk\p{L}+|who|which|\p{L}*(?:ordf|ledare|sekr|justera|chair|secretar|leader)\p{L}*|protokollförare)(?!\p{L})/iu;

/** Of this group only: who chairs another body is another question. */
function role({ slots, context, read: near }: Asked, of: Role): Intent | undefined {
  if (near !== undefined && !asksOfRole.test(near)) return undefined;
  const { body, meeting } = slots;
  const read = meeting === undefined ? undefined : readMeeting(meeting, context, 'past');
  // Someone led the meeting, and not what was dealt with there.
  if (of === 'chair' && meeting !== undefined && read === undefined) return undefined;
  if (body !== undefined && !isThisGroup(body, context)) return undefined;
  const at = of === 'chair' && read?.kind === 'meeting' ? { meeting: read.meeting.id } : {};
  return question({ type: 'role', role: of, ...at }, { role: of, ...read?.named });
}

/** Whether an organisation or a person is in the group. */
function inGroup(asked: Asked): Intent | undefined {
  const { body, who } = asked.slots;
  if (body !== undefined && !isThisGroup(body, asked.context)) return undefined;
  // Who was at the council is asked of a meeting.
  if (/^(?:vem|vilka|vilken|var|va|deltog|satt|who|which|was|were|did)(?!\p{L})/iu.test(asked.line))
    return undefined;
  const read = readWhom(who, asked);
  if (read === undefined) return undefined;
  if (read.kind === 'unclear') return inTextsOnly(read, asked, 'who') ?? read;
  return read.kind === 'person'
    ? question({ type: 'person', person: read.person.id, ask: 'all' }, { person: read.person.name })
    : question(
        { type: 'members', by: 'organisations', organisation: read.organisation.id },
        { organisation: read.organisation.name },
      );
}

function adjusters(asked: Asked): Intent | undefined {
  const tense = asked.slots['meeting'] === undefined ? 'past' : 'any';
  if (asked.slots['meeting'] === undefined && currentMeeting(asked.context, 'past') === undefined)
    return undefined;
  return about(asked, tense, ({ id }) => ({ type: 'adjusters', meeting: id }), { role: 'adjuster' });
}

/** What someone believes in, votes for or does at home is nobody's business here. */
const elsewhere =
  /(?<!\p{L})(?:parti(?:et)?|political|politisk\p{L}*|gift|barn|bor|lön|ålder|gammal|married|old|salary|lives?)(?!\p{L})/iu;

function person(
  asked: Asked,
  ask: Extract<Question, { readonly type: 'person' }>['ask'],
): Intent | undefined {
  if (elsewhere.test(asked.line)) return undefined;
  const read = readWho(asked.slots['who'] ?? asked.slots['owner'], asked);
  if (read === undefined) return undefined;
  if ('kind' in read) return inTextsOnly(read, asked, 'who') ?? read;
  return question({ type: 'person', person: read.id, ask }, { person: read.name });
}

/** Only words that stand in someone's title: who answers for a matter is another question. */
function titled({ slots, context, line }: Asked): Intent | undefined {
  const said = slots['title']?.trim() ?? '';
  if (!/\p{L}{3}/u.test(said)) return undefined;
  const of = slots['organisation'];
  const organisation = of === undefined ? undefined : readOrganisation(of, context);
  if (of !== undefined && organisation === undefined) return undefined;
  const head = /(?<!\p{L})(chef|direktör|head|director|manager|chief)\s+(?:för|på|över|of)\s/iu.exec(
    line,
  )?.[1];
  const boss = head === undefined ? undefined : /^d/iu.test(head) ? 'direktör' : 'chef';
  const plain = said.replace(/(?<=\p{L}{4})(?:en|et|n|t)(?!\p{L})/gu, '');
  const bare = [...new Set([said, plain, topicWords(said, context.book)])];
  const all = boss === undefined ? bare : [...bare.map((one) => `${boss} ${one}`), ...bare];
  for (const words of all) {
    const matches = textHolder(words);
    const found = roster(context.book).filter(({ title }) => title !== undefined && matches(title));
    const [first, ...others] = found;
    if (first === undefined) continue;
    return question(
      { type: 'titled', words, ...(organisation === undefined ? {} : { organisation: organisation.id }) },
      others.length === 0 ? { person: first.name } : { topic: said },
    );
  }
  return titleLike.test(said)
    ? question(
        {
          type: 'titled',
          words: said,
          ...(organisation === undefined ? {} : { organisation: organisation.id }),
        },
        { topic: said },
      )
    : undefined;
}

/** What people are called who do some work, also where nobody here is. */
const titleLike =
  /^(?:\p{L}+\s+)?\p{L}{3,}(?:chef|direktör|strateg|samordnare|handläggare|sekreterare|sköterska|läkare|utvecklare|utvecklingsledare|controller|ekonom|jurist|rektor|nämndeman|kommunalråd|regionråd)(?:en|er|erna|na|ar|arna|n|s|ör|or)?$/iu;

const leaving =
  /(?<!\p{L})(?:slut|lämn|hoppat|avg[åi]|avtack|klivit\s+av|försv|left|leav|quit|resign|step|retire|depart|dropp)/iu;
const coming =
  /(?<!\p{L})(?:ny|börja|tillk|tillträ|kommit|anslut|anslöt|new|join|start|came|come|added|welcom|hälsa|valdes)/iu;

/** The side that is asked about by its words, where a phrase of the other was near. */
function sideOf(line: string, side: 'left' | 'came' | undefined): 'left' | 'came' | undefined {
  if (side === 'came' && leaving.test(line) && !coming.test(line)) return 'left';
  return side === 'left' && coming.test(line) && !leaving.test(line) ? 'came' : side;
}

/** Who is yet to go or come. */
const ahead =
  /(?<!\p{L})(?:lämnar|slutar|avgår|går|kommer|börjar|tillträder|ska|skall|leaves?|leaving|joins?|joining|will)(?!\p{L})/iu;

const sinceLast =
  /(?<!\p{L})(?:sedan|sen|since)\s+(?:sist|senast|(?:the\s+)?last\s+(?:time|meeting)|(?:förra|senaste|föregående)\s+(?:mötet|gången)|vi\s+sågs)(?!\p{L})/iu;

/** Of the year up to today when no period is named; since the latest meeting, from its day on. */
function turnover(asked: Asked, near?: 'left' | 'came'): Intent | undefined {
  const { slots, context, line } = asked;
  const side = sideOf(line, near);
  const { today } = context;
  const said = slots['period'];
  const of = slots['organisation'];
  const organisation = of === undefined ? undefined : readOrganisation(of, context);
  const more = {
    ...(side === undefined ? {} : { side }),
    ...(organisation === undefined ? {} : { organisation: organisation.id }),
  };
  const named = organisation === undefined ? {} : { organisation: organisation.name };
  const latest = sinceLast.test(line) ? lastRecorded(context.book)?.date : undefined;
  const yearBefore = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  const at = slots['meeting'];
  if (at !== undefined) {
    const read = readMeeting(at, context, 'past');
    if (read?.kind !== 'meeting') return undefined;
    const days = { from: read.meeting.date, to: lastDay(read.meeting) };
    return question({ type: 'turnover', ...days, ...more }, { ...read.named, ...days, ...named });
  }
  if (said === undefined)
    return question({ type: 'turnover', from: latest ?? yearBefore, to: today, ...more }, named);
  const period = readPeriod(said, context, ahead.test(line) ? 'future' : 'past');
  if (period === undefined) return undefined;
  return period.kind === 'no-such-date'
    ? { kind: 'unclear', text: line, why: { reason: 'no-such-date', said: period.said } }
    : question(
        { type: 'turnover', from: period.from, to: period.to, ...more },
        { from: period.from, to: period.to, ...named },
      );
}
