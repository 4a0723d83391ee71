import { findItem, standing } from '../model/lookup.ts';
import type { Assignment, Decision, Meeting, Referral } from '../model/meeting.ts';
import type { ItemProposal } from '../model/proposal.ts';
import { leadingTo, standsUnder } from '../model/said-before.ts';
import { reportsOf } from '../model/whose-assignment.ts';
import { type Abbreviation, explainedIn, usedBeside } from './abbreviations.ts';
import { termsOf } from './terms.ts';

/** What a searched text is: of an agenda, of what was recorded, or a proposal for a coming agenda. */
export const passageKinds = [
  'title',
  'item-text',
  'decision',
  'assignment',
  'note',
  'referral',
  'reason',
  'proposal',
] as const;

/** One of them. */
export type PassageKind = (typeof passageKinds)[number];

/** A text that is searched: people's words to the letter, and where they stand. */
export type Passage = {
  /** The same for the same place of the same record, also after it was changed. */
  readonly key: string;
  /** The same for all that stands at one item. */
  readonly place: string;
  readonly kind: PassageKind;
  /** The meeting's id; absent for a proposal that stands on no agenda. */
  readonly meeting?: string;
  readonly item?: string;
  /** The id of the decision, assignment, note, referral or proposal. */
  readonly record?: string;
  readonly text: string;
  /** The words of it and of what belongs to it, as they are searched. */
  readonly terms: readonly string[];
  readonly explains: readonly Abbreviation[];
};

type Where = Pick<Passage, 'kind' | 'meeting' | 'item' | 'record'>;

const ofMeeting = new WeakMap<Meeting, readonly Passage[]>();
/** Of what no other record says anything of. */
const ofRecord = new WeakMap<object, readonly Passage[]>();
const ofProposal = new WeakMap<ItemProposal, readonly Passage[]>();

/** All that is searched of a meeting, worked out once for each state of it. */
export function passagesOf(meeting: Meeting): readonly Passage[] {
  const known = ofMeeting.get(meeting);
  if (known !== undefined) return known;
  const made = [
    ...meeting.items.flatMap((item) => itemPassages(meeting, item)),
    ...standing(meeting.decisions).flatMap((one) =>
      once(one, () => [passage(at(meeting, 'decision', one), one.text, decisionWords(one))]),
    ),
    ...standing(meeting.assignments).map((one) =>
      passage(at(meeting, 'assignment', one), one.text, assignmentWords(meeting, one)),
    ),
    ...meeting.notes
      .filter(({ removed }) => !removed)
      .flatMap((one) => once(one, () => paragraphs(at(meeting, 'note', one), one.text))),
    ...meeting.referrals
      .filter(({ removed }) => !removed)
      .flatMap((one) =>
        once(one, () => [passage(at(meeting, 'referral', one), one.text, referralWords(one))]),
      ),
    ...meeting.changes.flatMap(({ reason }, index) =>
      reason === undefined
        ? []
        : [passage({ kind: 'reason', meeting: meeting.id, record: `change${index}` }, reason)],
    ),
  ];
  ofMeeting.set(meeting, made);
  return made;
}

/** A record belongs to one meeting; what it says is the same in every state of that. */
function once(record: object, make: () => readonly Passage[]): readonly Passage[] {
  const known = ofRecord.get(record);
  if (known !== undefined) return known;
  const made = make();
  ofRecord.set(record, made);
  return made;
}

/** What is searched of a matter proposed for a coming agenda. */
export function proposalPassages(proposal: ItemProposal): readonly Passage[] {
  const known = ofProposal.get(proposal);
  if (known !== undefined) return known;
  const { id, title, text = '' } = proposal;
  const made = [passage({ kind: 'proposal', record: id }, title, [text])];
  ofProposal.set(proposal, made);
  return made;
}

function at(meeting: Meeting, kind: PassageKind, { id, item }: { id: string; item: string }): Where {
  return { kind, meeting: meeting.id, item, record: id };
}

function itemPassages(meeting: Meeting, item: Meeting['items'][number]): readonly Passage[] {
  const place = { meeting: meeting.id, item: item.id };
  const { title, text, proposal, outcome } = item;
  return [
    // What stands under an item is of its matter too.
    besides(passage({ ...place, kind: 'title' }, title, [findItem(meeting, item.under)?.title ?? '']), () =>
      wholeText(meeting, item),
    ),
    ...once(item, () => [
      ...paragraphs({ ...place, kind: 'item-text', record: 'text' }, text ?? ''),
      ...paragraphs({ ...place, kind: 'item-text', record: 'proposal' }, proposal ?? ''),
    ]),
    ...(outcome?.kind === 'withdrawn' && outcome.reason !== undefined
      ? [passage({ ...place, kind: 'reason', record: 'outcome' }, outcome.reason)]
      : []),
  ];
}

const beside = new Map<string, readonly Abbreviation[]>();
const mostBeside = 2_000;

/** A title with the short forms that the item's texts use beside what they stand for; worked out once for the same texts. */
function besides(title: Passage, text: () => string): Passage {
  const whole = text();
  if (beside.size > mostBeside) beside.clear();
  const found = beside.get(whole) ?? usedBeside(whole);
  beside.set(whole, found);
  return found.length === 0 ? title : { ...title, explains: [...title.explains, ...found] };
}

function wholeText(
  { notes, decisions }: Meeting,
  { id, title, text, proposal }: Meeting['items'][number],
): string {
  const written = notes.filter((one) => one.item === id && !one.removed).map((one) => one.text);
  const decided = standing(decisions).flatMap((one) =>
    one.item === id ? [one.text, one.proposal ?? ''] : [],
  );
  return [title, text ?? '', proposal ?? '', ...written, ...decided].join('\n');
}

/** Each paragraph by itself, so that what is quoted is no longer than need be. */
function paragraphs(place: Where, text: string): readonly Passage[] {
  return text
    .split(/\n+/u)
    .flatMap((line, index) => (line.trim() === '' ? [] : [passage(place, line.trim(), [], index)]));
}

function passage(where: Where, text: string, also: readonly string[] = [], index = 0): Passage {
  const { kind, meeting = '', item = '', record = '' } = where;
  const whole = [text, ...also].join('\n');
  return {
    ...where,
    key: [kind, meeting, item, record, index].join('/'),
    place: `${meeting}/${item === '' ? record : item}`,
    text,
    terms: [...new Set(termsOf(whole))],
    explains: explainedIn(whole),
  };
}

function decisionWords({ proposal, details = {} }: Decision): readonly string[] {
  const { condition, amounts = [], term, reservations = [], elected = [] } = details;
  return [
    proposal ?? '',
    condition ?? '',
    term?.said ?? '',
    ...amounts.flatMap(({ said, payer = '' }) => [said, payer]),
    ...reservations.flatMap(({ name, text = '' }) => [name, text]),
    ...elected.flatMap(({ name, role }) => [name, role]),
  ];
}

/** Also who has it, what was reported, and what it points back to: to "go on with this" is about what stands before. */
function assignmentWords(meeting: Meeting, assignment: Assignment): readonly string[] {
  const { responsible, each, coWorkers = [] } = assignment;
  return [
    'name' in responsible ? responsible.name : '',
    each?.said ?? '',
    ...coWorkers.map(({ name }) => name),
    ...reportsOf(assignment).map(({ text = '' }) => text),
    leadingTo(meeting, assignment),
    standsUnder(meeting, assignment)?.title ?? '',
  ];
}

function referralWords({ recipients }: Referral): readonly string[] {
  return recipients.map(({ name }) => name);
}
