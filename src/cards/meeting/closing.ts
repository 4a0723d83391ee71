import { besidesLines } from '../../language/words/lines/decision-lines.ts';
import {
  assignmentLabel,
  bodyName,
  decisionLabel,
  dueWords,
  itemLabel,
  responsibleWords,
  togetherDetails,
} from '../../language/words/lines/record-words.ts';
import type { Words } from '../../language/words/words.ts';
import { absentPresenters } from '../../meetings/model/absent-presenter.ts';
import type { Book } from '../../meetings/model/book.ts';
import { type ClosingGaps, closingGaps } from '../../meetings/model/closing.ts';
import { once, rowsWith } from '../../meetings/model/each-rows.ts';
import {
  assignmentOrdinal,
  findItem,
  inItemOrder,
  roster,
  standing,
  wholeItem,
} from '../../meetings/model/lookup.ts';
import type { Assignment, Decision, Item, Meeting } from '../../meetings/model/meeting.ts';
import { type MeetingInput, targetText } from '../agenda/agenda.ts';
import { attendanceRemarks } from '../attendance/attendance-remarks.ts';
import { attendanceText } from '../attendance/attendance-text.ts';
import { type Button, button } from '../kit/button.ts';
import { type Choice, personChoices } from '../kit/choices.ts';
import { fitCard, fitRows, fitText, type Limits, type Line, lines } from '../kit/fit-card.ts';
import { type AdaptiveCard, type Bound, template } from '../kit/template.ts';
import { inShort } from './about-meeting.ts';
import { type ReferralPart, referralPart } from './referral-rows.ts';

type Chooser = {
  readonly id: string;
  readonly label: string;
  readonly placeholder: string;
  readonly choices: readonly Choice[];
};

type RecordRow = {
  readonly label: string;
  readonly texts: readonly Line[];
  readonly details: readonly Line[];
};

type ClosingData = ReferralPart & {
  readonly lang: string;
  readonly fallbackText: string;
  readonly title: string;
  readonly about: readonly Line[];
  readonly explain: string;
  readonly contradictions: readonly { readonly text: string; readonly buttons: readonly Button[] }[];
  readonly settleFirst: readonly Line[];
  readonly untouchedHeads: readonly Line[];
  readonly untouched: readonly { readonly number: string; readonly title: string }[];
  readonly untouchedMore: readonly Line[];
  readonly decisionsHead: string;
  readonly decisions: readonly RecordRow[];
  readonly decisionsMore: readonly Line[];
  readonly assignmentsHead: string;
  readonly assignments: readonly (RecordRow & {
    readonly choosers: readonly Chooser[];
    readonly dates: readonly { readonly id: string; readonly label: string }[];
  })[];
  readonly assignmentsMore: readonly Line[];
  readonly othersHeads: readonly Line[];
  readonly others: readonly Line[];
  readonly attendanceHead: string;
  readonly attendance: readonly Line[];
  readonly buttons: readonly Button[];
};

const expand = template<ClosingData>('closing');
/** Characters of choices to pick persons from; a roster of forty takes some two thousand. */
const mostChoices = 12_000;

/**
 * The read-back before a meeting is closed: contradictions first, and while there are any nothing else is asked;
 * then what is not marked, every decision and assignment to the letter, and what is missing as inputs.
 * `shared` when others see it too: where the meeting itself is held, the read-back is for everyone there.
 */
export function closingCard(
  { book, meeting, shared = false }: MeetingInput & { readonly shared?: boolean },
  words: Words,
): Bound {
  const gaps = closingGaps(book, meeting);
  const text = words.cards.closing.text;
  return { card: fitCard((limits) => closing({ book, meeting, shared, gaps, words, limits })), text };
}

type View = {
  readonly book: Book;
  readonly meeting: Meeting;
  readonly shared: boolean;
  readonly gaps: ClosingGaps;
  readonly words: Words;
  readonly limits: Limits;
};

function closing(view: View): AdaptiveCard {
  const { book, meeting, gaps, words, limits } = view;
  const say = words.cards.closing;
  const untouched = fitRows(gaps.untouched, limits, words.cards.more.items);
  const decisions = fitRows(
    inItemOrder(meeting, standing(meeting.decisions)),
    limits,
    words.cards.more.decisions,
  );
  const assignments = fitRows(
    once(inItemOrder(meeting, standing(meeting.assignments))),
    limits,
    words.cards.more.assignments,
  );
  const others = fitRows(otherItems(view), limits, words.cards.more.lines);
  const { rows, left } = assignmentRows(assignments.shown, view);
  return expand({
    lang: words.language,
    fallbackText: say.text,
    title: say.title,
    about: inShort(book, meeting, words),
    explain: view.shared ? say.explainShared : say.explain,
    contradictions: contradictionRows(view),
    settleFirst: lines(gaps.contradictions.length > 0 ? say.settleFirst : undefined),
    untouchedHeads: lines(gaps.untouched.length > 0 ? say.untouched(gaps.untouched.length) : undefined),
    untouched: untouched.shown.map((item) => untouchedRow(item, view)),
    untouchedMore: untouched.more,
    decisionsHead: say.decisions,
    decisions: decisions.shown.map((decision) => decisionRow(decision, view)),
    decisionsMore: [
      ...decisions.more,
      ...lines(standing(meeting.decisions).length === 0 ? say.noDecisions : undefined),
    ],
    assignmentsHead: say.assignments,
    assignments: rows,
    assignmentsMore: [
      ...assignments.more,
      ...lines(
        leftText(left, view),
        standing(meeting.assignments).length === 0 ? say.noAssignments : undefined,
      ),
    ],
    ...referralPart(view),
    othersHeads: lines(others.shown.length > 0 ? say.others : undefined),
    others: [...others.shown, ...others.more],
    attendanceHead: words.cards.roll.title,
    attendance: [...attendanceText(view), ...attendanceRemarks(view, words, limits)],
    buttons: buttonsFor(view),
  });
}

function contradictionRows({ book, meeting, gaps, words, limits }: View): ClosingData['contradictions'] {
  return gaps.contradictions.slice(0, limits.rows).map(({ item, person }) => {
    const data = { group: book.id, meeting: meeting.id, person: person.id };
    const say = words.cards.buttons;
    return {
      text: words.cards.closing.contradiction(item.number, person.name),
      buttons: [
        button(say.present, 'settle-contradiction', { ...data, status: 'present' }),
        button(say.absent, 'settle-contradiction', { ...data, status: 'absent' }),
      ],
    };
  });
}

/** Who presents it and is away is told here too: perhaps it is to be withdrawn. */
function untouchedRow(item: Item, { book, meeting, words, limits }: View): ClosingData['untouched'][number] {
  const away = absentPresenters(book, meeting).filter((one) => one.item === item);
  const names = away.map(({ person }) => person.name);
  const title = fitText(item.title, limits, words);
  return {
    number: item.number,
    title: names.length === 0 ? title : `${title}. ${words.items.absent.remark(names)}`,
  };
}

function itemTitle(meeting: Meeting, item: string, { words, limits }: View): string {
  return fitText(findItem(meeting, item)?.title ?? '', limits, words);
}

function decisionRow(decision: Decision, view: View): RecordRow {
  const { book, meeting, words, limits } = view;
  const { proposal } = decision;
  return {
    label: `${decisionLabel(meeting, decision, words)}: ${itemTitle(meeting, decision.item, view)}`,
    texts: lines(fitText(decision.text, limits, words)),
    details: lines(
      proposal === undefined ? undefined : fitText(words.answers.proposal(proposal), limits, words),
      ...besidesLines(decision, book, words, meeting.date).map((line) => fitText(line, limits, words)),
    ),
  };
}

/** The assignments with inputs for what is missing, as many as there is room for; `left` are those without. */
function assignmentRows(
  shown: readonly Assignment[],
  view: View,
): { readonly rows: ClosingData['assignments']; readonly left: readonly Assignment[] } {
  const { book, gaps } = view;
  const choices = personChoices(book, roster(book));
  const room = Math.max(1, Math.floor(mostChoices / (JSON.stringify(choices).length + 1)));
  const asking = gaps.contradictions.length === 0;
  // Of those that were given at once to each of several the contact persons are asked for together, in words.
  const needing = asking
    ? [...gaps.responsibleMissing, ...gaps.contactMissing.filter(({ each }) => each === undefined)]
    : [];
  const asked = Math.min(room, view.limits.rows);
  const within = new Set(needing.slice(0, asked).map(({ id }) => id));
  const rows = shown.map((assignment) => ({
    ...assignmentRow(assignment, view),
    choosers: within.has(assignment.id) ? [chooser(assignment, choices, view)] : [],
    dates: asking && gaps.dueMissing.includes(assignment) ? [dateInput(assignment, view)] : [],
  }));
  return { rows, left: needing.slice(asked) };
}

/** What still lacks something and has no input here can be told in words. */
function leftText(left: readonly Assignment[], { meeting, words }: View): string | undefined {
  const [first] = left;
  if (first === undefined) return undefined;
  const { ordinal, alone } = assignmentOrdinal(meeting, first);
  const item = findItem(meeting, first.item);
  const number = item === undefined ? '' : wholeItem(meeting, item).number;
  const what = first.responsible.kind === 'body' ? 'contact' : 'responsible';
  return words.cards.closing.moreGaps(left.length, alone ? number : `${number}.${ordinal}`, what);
}

function assignmentRow(assignment: Assignment, view: View): RecordRow {
  const { book, meeting, words, limits } = view;
  const all = rowsWith(meeting, assignment);
  const responsible =
    assignment.each === undefined
      ? responsibleWords(assignment.responsible, book, words)
      : words.eachOf.names(
          assignment.each.said,
          all.map((one) => bodyName(one, book, words)),
        );
  const lacking = all.flatMap(({ each, responsible: one }) =>
    each !== undefined && one.kind === 'body' && one.contact === undefined ? [one.name] : [],
  );
  const due = dueWords(assignment.due, book, words, meeting.date);
  const { cards } = words;
  return {
    label: `${assignmentLabel(meeting, assignment, words)}: ${itemTitle(meeting, assignment.item, view)}`,
    texts: lines(fitText(assignment.text, limits, words)),
    details: lines(
      responsible === undefined
        ? cards.nobodyResponsible
        : fitText(cards.responsible(responsible), limits, words),
      due === undefined ? cards.noDue : fitText(cards.due(due), limits, words),
      ...togetherDetails(assignment, words).map((line) => fitText(line, limits, words)),
      lacking.length === 0 ? undefined : fitText(words.eachOf.contactsMissing(lacking), limits, words),
    ),
  };
}

function chooser(assignment: Assignment, choices: readonly Choice[], { meeting, words }: View): Chooser {
  const say = words.cards.closing;
  const where = itemLabel(meeting, assignment, words);
  const { responsible } = assignment;
  return {
    ...(responsible.kind === 'body'
      ? { id: `b-${assignment.id}`, label: say.contact(responsible.name, where) }
      : { id: `r-${assignment.id}`, label: say.who(where) }),
    placeholder: say.pick,
    choices,
  };
}

function dateInput(
  assignment: Assignment,
  { meeting, words }: View,
): { readonly id: string; readonly label: string } {
  const where = itemLabel(meeting, assignment, words);
  return {
    id: `d-${assignment.id}`,
    label: `${words.cards.closing.when(where)} ${words.cards.closing.leaveOpen}`,
  };
}

function otherItems(view: View): readonly Line[] {
  return view.meeting.items.flatMap((item) => lines(otherText(item, view)));
}

function otherText(item: Item, { book, meeting, words, limits }: View): string | undefined {
  const say = words.cards.closing;
  const { outcome } = item;
  const title = fitText(item.title, limits, words);
  if (outcome?.kind === 'withdrawn') {
    const told = say.withdrawn(item.number, title);
    return outcome.reason === undefined ? told : `${told} ('${fitText(outcome.reason, limits, words)}')`;
  }
  if (outcome?.kind !== 'postponed') return undefined;
  return say.postponed(item.number, title, targetText(book, meeting, outcome.to, words));
}

function buttonsFor({ book, meeting, gaps, words, shared }: View): readonly Button[] {
  const at = { group: book.id, meeting: meeting.id };
  const say = words.cards.buttons;
  const resume = button(say.resume, 'resume-meeting', at);
  if (gaps.contradictions.length > 0) return [resume];
  const evaluate = meeting.evaluation === undefined && !shared;
  return [
    button(say.close, 'close-meeting', at, { inputs: 'auto', style: 'positive' }),
    resume,
    ...(evaluate ? [button(words.evaluation.start, 'open-evaluation', at)] : []),
  ];
}
