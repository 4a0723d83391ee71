import type { DetailsAdded } from '../../../meetings/commands/decision-command.ts';
import type { DecisionChanges } from '../../../meetings/model/fact.ts';
import { findMeeting, itemByNumber } from '../../../meetings/model/lookup.ts';
import type { Amount, Meeting, Named, Reservation, Vote } from '../../../meetings/model/meeting.ts';
import type { Unclear, UnderstandContext } from '../../intent.ts';
import type { MeetingRead } from './meeting-read.ts';
import { readAmounts } from './read-amounts.ts';
import { baseOf } from './read-decision.ts';
import { readElection } from './read-election.ts';
import { readMeeting } from './read-meeting.ts';
import { readPersonExactly, splitNames } from './read-person.ts';
import { readTerm } from './read-term.ts';

/** What is said of a decision in a line of its own: "villkor 7: …". */
export type DetailPhrase =
  | 'decision-condition'
  | 'decision-amount'
  | 'decision-term'
  | 'decision-reservation'
  | 'decision-vote'
  | 'decision-conflict'
  | 'decision-election';

export type DetailSaid = { readonly set?: DecisionChanges; readonly add?: DetailsAdded };
type Why = Unclear['why'];

/** What a detail says, in its own words; what cannot be read is to be asked about. */
export function readDetail(
  key: DetailPhrase,
  text: string,
  context: UnderstandContext,
): DetailSaid | { readonly why: Why } {
  return readers[key](text, context);
}

type Reader = (text: string, context: UnderstandContext) => DetailSaid | { readonly why: Why };

const readers: Readonly<Record<DetailPhrase, Reader>> = {
  'decision-condition': (text) => ({ set: { condition: text } }),
  'decision-amount': (text) => ({ set: { amounts: amountsSaid(text) } }),
  'decision-term': (text, context) => ({
    set: { term: readTerm(text.normalize('NFC'), baseOf(context), true) ?? { said: text } },
  }),
  'decision-vote': (text) => {
    const vote = readVote(text);
    return vote === undefined ? { why: { reason: 'missing', what: 'votes' } } : { set: { vote } };
  },
  'decision-reservation': (text, context) => {
    const reservations = reservationsSaid(text, context);
    return 'why' in reservations ? reservations : { add: { reservations } };
  },
  'decision-conflict': (text, context) => {
    const conflicts = splitNames(text.replace(/(?<![.!])[.!]+$/u, '')).map((name) => namedAs(name, context));
    const why = conflicts.find((one) => 'why' in one);
    return why !== undefined && 'why' in why ? why : { add: { conflicts: conflicts.filter(isNamed) } };
  },
  'decision-election': (text, context) => {
    const elected = readElection(text.normalize('NFC'), context, baseOf(context));
    return elected.length === 0 ? { why: { reason: 'missing', what: 'election' } } : { add: { elected } };
  },
};

/** Each amount that can be read; where none can, or more is said than they hold, the words are kept as they are. */
function amountsSaid(text: string): readonly Amount[] {
  const found = readAmounts(text.normalize('NFC'), true);
  const left = found.reduce(
    (rest, { said, payer = '' }) => rest.replace(said, ' ').replace(payer, ' '),
    text.normalize('NFC'),
  );
  if (!left.replace(payingWords, ' ').match(/\p{L}{3}/u))
    return found.length === 0 ? [{ said: text.trim() }] : found;
  const [only, ...others] = found;
  return [{ ...(only !== undefined && others.length === 0 ? only : {}), said: text.trim() }];
}

/** What joins an amount to who pays it, and says nothing more. */
const payingWords =
  /(?<!\p{L})(?:som|och|samt|betalar|betalas|bekostar|bekostas|finansierar|finansieras|delas|står för|bidrar med|skjuter till|av|which|is|and|pays?|paid|funds|funded|financed|covers|contributes|by)(?!\p{L})/giu;

/** A name before its reasons: "Eva Ek, kostnaden är för hög", "Eva Ek och Bo Dahl". */
function reservationsSaid(
  text: string,
  context: UnderstandContext,
): readonly Reservation[] | { readonly why: Why } {
  const seam =
    /^(?<who>[^,;:–\n]{2,80}?)(?:\s*[,;:]\s+|\s+[–-]\s+|\n|\s+(?=(?:för att|eftersom|mot|med|då|because|against)(?!\p{L})))(?<reason>\S.*)$/su.exec(
      text,
    );
  // Commas part names too: what follows them is a reason only where it is no name.
  const names = splitNames(text).map((name) => namedAs(name, context));
  const known = names.every((one) => isNamed(one) && one.person !== undefined);
  const who =
    known || seam === null
      ? names
      : splitNames(seam.groups?.['who'] ?? '').map((name) => namedAs(name, context));
  const why = who.find((one) => 'why' in one);
  if (why !== undefined && 'why' in why) return why;
  const reason = known ? undefined : seam?.groups?.['reason'];
  return who.filter(isNamed).map((one) => ({ ...one, ...(reason === undefined ? {} : { text: reason }) }));
}

function isNamed(one: Named | { readonly why: Why }): one is Named {
  return !('why' in one);
}

/** Characters of what may be someone in the Book. */
const longestName = 300;

/** Someone in the Book, or an outsider; several who are called so are asked about. */
function namedAs(said: string, context: UnderstandContext): Named | { readonly why: Why } {
  const name = said.replace(/(?<!\s)\s*\([^()]*\)\s*$/u, '').trim();
  if (name.length > longestName) return { name };
  const read = readPersonExactly(name, context);
  if (read.kind === 'person') return { name: read.person.name, person: read.person.id };
  if (read.kind === 'which')
    return { why: { reason: 'which-person', name, persons: read.persons.map(({ id }) => id) } };
  return { name };
}

const votePatterns = {
  for: [
    /(?<!\d)(\d{1,9})\s*(?:st\.?\s*)?(?:röster\s*|votes?\s*)?(?:ja|för|bifall|yes|aye|for|in favou?r)(?!\p{L})/iu,
    /(?<!\p{L})(?:ja|för|bifall|yes|for)[\s:]+(\d+)/iu,
  ],
  against: [
    /(?<!\d)(\d{1,9})\s*(?:st\.?\s*)?(?:röster\s*|votes?\s*)?(?:nej|emot|mot|avslag|no|nay|against)(?!\p{L})/iu,
    /(?<!\p{L})(?:nej|emot|mot|avslag|no|against)[\s:]+(\d+)/iu,
  ],
  abstained: [
    /(?<!\d)(\d{1,9})\s*(?:st\.?\s*)?(?:röster\s*)?(?:avst\p{L}+|nedlagd\p{L}*|blank\p{L}*|abst\p{L}+)/iu,
    /(?<!\p{L})(?:avst\p{L}+|nedlagd\p{L}*|blank\p{L}*|abst\p{L}+)[\s:]+(\d+)/iu,
  ],
} as const;

/** "12 ja, 3 nej, 1 avstår", "ja 12, nej 3", "12–3": how a vote went. */
function readVote(text: string): Vote | undefined {
  const bare = /^\s*(?<yes>\d{1,4})\s*(?:[–-]|mot|to)\s*(?<no>\d{1,4})\s*\.?$/u.exec(text)?.groups;
  if (bare !== undefined) return { for: Number(bare['yes']), against: Number(bare['no']), abstained: 0 };
  const labelledAfter = /^\s*\p{L}/u.test(text);
  const countOf = (key: keyof typeof votePatterns) => {
    const [after, before] = votePatterns[key];
    const found = (
      labelledAfter ? (before.exec(text) ?? after.exec(text)) : (after.exec(text) ?? before.exec(text))
    )?.[1];
    return found === undefined ? undefined : Number(found);
  };
  const [yes, no, abstained] = [countOf('for'), countOf('against'), countOf('abstained')];
  const unanimous = /(?<!\p{L})(?:övriga|resten|others|alla)(?!\p{L})/iu.test(text);
  if (unanimous || (yes === undefined && no === undefined)) return undefined;
  return { for: yes ?? 0, against: no ?? 0, abstained: abstained ?? 0 };
}

/**
 * The meeting whose record is meant: the one that is named, else the one in focus; where that one is still to come,
 * the latest at which something of the kind was recorded at the item.
 */
export function recordMeeting(
  of: 'decisions' | 'assignments' | 'notes',
  slots: Readonly<Record<string, string | undefined>>,
  context: UnderstandContext,
): Meeting | { readonly why: Why } {
  const focus = findMeeting(context.book, context.meeting);
  if (focus === undefined) return { why: { reason: 'no-meeting' } };
  const number = slots['item'];
  if (focus.state !== 'planned' || focus[of].length > 0 || number === undefined) return focus;
  const recorded = (meeting: Meeting) => {
    const item = itemByNumber(meeting, number);
    const records: readonly { readonly item: string; readonly removed: boolean }[] = meeting[of];
    return item !== undefined && records.some((one) => !one.removed && one.item === item.id);
  };
  return context.book.meetings.findLast((meeting) => meeting.date < focus.date && recorded(meeting)) ?? focus;
}

/** The meeting whose decision is meant, which may be named. */
export function decisionMeeting(
  slots: Readonly<Record<string, string | undefined>>,
  context: UnderstandContext,
): Meeting | { readonly why: Why } {
  const said = slots['meeting'] ?? slots['said'];
  if (said === undefined) return recordMeeting('decisions', slots, context);
  const read: MeetingRead | undefined = readMeeting(said, context, 'past');
  return read?.kind === 'meeting' ? read.meeting : { why: { reason: 'no-such-meeting', said } };
}
