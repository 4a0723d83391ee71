import type { Words } from '../language/words/words.ts';
import { decisionKind } from '../meetings/model/decision-kind.ts';
import type { AgreedTerm, DecisionDetails } from '../meetings/model/meeting.ts';
import { refersToProposal } from '../meetings/rules/as-proposed.ts';
import type { Block, Run, Text } from './block.ts';
import { dueText } from './due-text.ts';
import type { Minutes, MinutesAssignment, MinutesDecision, MinutesItem, MinutesReferral } from './minutes.ts';
import { rowOfNames, severalNames, unmistaken } from './several.ts';
import { labelled, linkText, paragraph, plain } from './text-blocks.ts';
import { plainText } from './written-text.ts';

/** A decision set apart: the proposal that it refers to, its words, and what was said beside them. */
export function decisionBlocks(
  decision: MinutesDecision,
  item: MinutesItem,
  whole: string,
  minutes: Minutes,
  say: Words,
): readonly Block[] {
  const { id, ordinal, text, proposal, details = {}, corrected } = decision;
  const label = ordinal === undefined ? say.minutes.decision : say.receipts.decisionAt(whole, ordinal);
  return [
    ...(proposal === undefined || (proposal === item.proposal && refersToProposal(text))
      ? []
      : [paragraph(labelled(say.minutes.asProposed, proposal), 'proposal', `proposal:${id}`)]),
    paragraph(labelled(label, text), 'decision', `decision:${id}`),
    ...(decision.kind === decisionKind(text)
      ? []
      : [
          paragraph(
            labelled(say.minutes.details.kind, say.minutes.details.kinds[decision.kind]),
            'remark',
            `decision:${id}:kind`,
          ),
        ]),
    ...detailLines(details, text, minutes, say).map(([key, name, said]) =>
      paragraph(labelled(name, said), 'remark', `decision:${id}:${key}`),
    ),
    ...ratificationBlocks(decision, minutes, say),
    ...(corrected ? [correction(`decision:${id}`, say)] : []),
  ];
}

function correction(anchor: string, say: Words): Block {
  return paragraph([{ text: say.minutes.corrected, strong: true }], 'remark', `${anchor}:corrected`);
}

type DetailLine = readonly [key: string, label: string, said: string];

/** What the decision's own words hold is not said again. */
function detailLines(
  details: DecisionDetails,
  text: string,
  minutes: Minutes,
  say: Words,
): readonly DetailLine[] {
  const words = say.minutes.details;
  const { condition, amounts = [], term, vote, reservations = [], conflicts = [], elected = [] } = details;
  const unsaid: Unsaid = (...parts) => parts.some((part) => part !== undefined && !text.includes(part));
  const on = (date: string) => say.day(date, minutes.meeting.date);
  const payments = amounts
    .filter(({ said, payer }) => unsaid(said, payer))
    .map(({ said, payer }) =>
      words.amount(unmistaken(said, say, / \(/u), payer === undefined ? undefined : unmistaken(payer, say)),
    );
  const chosen = elected
    .filter(({ name, role, until }) => unsaid(name, role, until?.slice(0, 4)))
    .map(({ name, role, until }) =>
      words.electedTo(
        unmistaken(name, say, /, /u),
        unmistaken(role, say, / (?:till och med|until) /u),
        until && on(until),
      ),
    );
  const dissents = reservations.map(({ name, text: why }) => {
    const who = unmistaken(name, say, /:(?:\s|$)/u);
    return why === undefined ? who : `${who}: ${why}`;
  });
  const away = conflicts.map(({ name }) => name);
  const lines: readonly DetailLine[] = [
    ['condition', words.condition, condition !== undefined && unsaid(condition) ? condition : ''],
    ['amounts', words.amounts, payments.join('; ')],
    ['term', words.term, termText(term, unsaid, say)],
    ['vote', words.vote, vote === undefined ? '' : words.votes(vote.for, vote.against, vote.abstained)],
    ['conflicts', words.conflict, away.length === 0 ? '' : words.tookNoPart(severalNames(away, say))],
    ...dissents.map(
      (said, n): DetailLine => [n === 0 ? 'reservations' : `reservations:${n + 1}`, words.reservation, said],
    ),
    ['elected', words.elected, chosen.join('; ')],
  ];
  return lines.filter(([, , said]) => said !== '');
}

type Unsaid = (...parts: readonly (string | undefined)[]) => boolean;

function termText(term: AgreedTerm | undefined, unsaid: Unsaid, say: Words): string {
  if (term === undefined || !unsaid(term.said, term.notice)) return '';
  const { said, to, notice } = term;
  const words = say.minutes.details;
  const until = to === undefined || said.includes(say.day(to)) || said.includes(to) ? undefined : to;
  const parts = [
    unmistaken(said, say),
    ...(until === undefined ? [] : [words.until(say.day(until))]),
    ...(notice === undefined || said.includes(notice) ? [] : [words.notice(unmistaken(notice, say))]),
  ];
  return parts.join('; ');
}

/** Who is to decide the same, and by when; with what they have answered once someone has. */
function ratificationBlocks(
  { id, ratification }: MinutesDecision,
  minutes: Minutes,
  say: Words,
): readonly Block[] {
  if (ratification === undefined) return [];
  const words = say.minutes.details;
  const { due, parties } = ratification;
  const { date } = minutes.meeting;
  const when = dueText(due, say, date);
  const asked = paragraph(
    [
      ...labelled(
        words.ratification,
        rowOfNames(
          parties.map(({ name }) => name),
          say,
        ),
      ),
      ...(when === undefined ? [] : line(say.minutes.due, when)),
    ],
    'remark',
    `decision:${id}:ratification`,
  );
  const silent = parties.every(({ state, on, note }) => state === 'waiting' && (on ?? note) === undefined);
  if (silent) return [asked];
  const withNotes = parties.some(({ note }) => note !== undefined);
  return [
    asked,
    {
      kind: 'table',
      caption: words.answers,
      head: [words.party, words.answer, words.on, ...(withNotes ? [say.minutes.attendance.remark] : [])],
      rows: parties.map(({ name, state, on, note = '' }) => [
        plain(name),
        plain(words.state[state]),
        plain(on === undefined ? '' : say.day(on, date)),
        ...(withNotes ? [plain(note)] : []),
      ]),
    },
  ];
}

/** An assignment at its item: what, then who, when and to whom, each on a line with its label. */
export function assignmentBlocks(
  assignment: MinutesAssignment,
  minutes: Minutes,
  say: Words,
): readonly Block[] {
  const { id, text, coWorkers, reportTo, comesBack, corrected, due } = assignment;
  const words = say.minutes;
  const when = dueText(due, say, minutes.meeting.date);
  return [
    paragraph(
      [
        ...labelled(words.assignment, text),
        ...line(words.responsible, responsibleText(assignment, say)),
        ...(coWorkers.length === 0 ? [] : line(words.coWorkers, rowOfNames(coWorkers, say))),
        ...(reportTo === undefined ? [] : line(words.reportTo, reportTo)),
        ...line(words.due, when ?? words.noDue),
        ...(comesBack ? [{ text: `\n${words.comesBack}` }] : []),
      ],
      'assignment',
      `assignment:${id}`,
    ),
    ...(corrected ? [correction(`assignment:${id}`, say)] : []),
  ];
}

function line(label: string, text: string): readonly Run[] {
  return [{ text: '\n' }, ...labelled(label, text)];
}

/** Who is to do it; of a body who speaks for it, and of someone from elsewhere that she is. */
function responsibleText({ responsible }: MinutesAssignment, say: Words): string {
  const words = say.minutes;
  const name = (said: string) => unmistaken(said, say, mistakable);
  const withContact = ({ name: body, contact }: Body) =>
    contact === undefined ? name(body) : say.cards.contact(name(body), contact);
  switch (responsible.kind) {
    case 'person':
      return responsible.name === words.nobody ? say.quoted(responsible.name) : name(responsible.name);
    case 'outsider':
      return words.outsider(name(responsible.name));
    case 'body':
      return responsible.contact === undefined
        ? words.noContact(name(responsible.name))
        : withContact(responsible);
    case 'each':
      return words.each(name(responsible.said), rowOfNames(responsible.bodies.map(withContact), say));
    case 'nobody':
      return words.nobody;
  }
}

type Body = { readonly name: string; readonly contact?: string };
/** What the frame sets behind names. */
const mistakable = /: |\)$|, /u;

type Row = { readonly item: MinutesItem; readonly assignment: MinutesAssignment };

/** All assignments of the meeting as one table; nothing where there are none. */
export function assignmentTable(minutes: Minutes, say: Words): readonly Block[] {
  const words = say.minutes;
  const all = minutes.items.flatMap((item) =>
    item.assignments.map((assignment): Row => ({ item, assignment })),
  );
  if (all.length === 0 || minutes.style.assignmentsAt === 'item') return [];
  const columns = assignmentColumns(minutes, say).filter(({ of }) =>
    all.some((one) => plainText(of(one)) !== ''),
  );
  return [
    { kind: 'heading', level: 2, text: plain(words.assignments), anchor: 'assignments' },
    {
      kind: 'table',
      caption: words.assignments,
      head: columns.map(({ head }) => head),
      rows: all.map((one) => columns.map(({ of }) => of(one))),
      // Where they stand at their items too, it is those that are edited.
      ...(minutes.style.assignmentsAt === 'end'
        ? { anchors: all.map(({ assignment }) => `assignment:${assignment.id}`) }
        : {}),
    },
  ];
}

type Column = { readonly head: string; readonly of: (row: Row) => Text };

function assignmentColumns(minutes: Minutes, say: Words): readonly Column[] {
  const words = say.minutes;
  return [
    { head: words.where, of: ({ item }) => plain(item.number) },
    { head: words.task, of: ({ assignment }) => plain(assignment.text) },
    { head: words.responsible, of: ({ assignment }) => plain(responsibleText(assignment, say)) },
    { head: words.coWorkers, of: ({ assignment }) => plain(rowOfNames(assignment.coWorkers, say)) },
    { head: words.reportTo, of: ({ assignment }) => plain(assignment.reportTo ?? '') },
    {
      head: words.due,
      of: ({ assignment: { due, comesBack, corrected } }) => [
        {
          text: [dueText(due, say, minutes.meeting.date) ?? words.noDue, ...(comesBack ? [''] : [])].join(
            '. ',
          ),
        },
        ...(comesBack ? [{ text: words.comesBack }] : []),
        ...(corrected && minutes.style.assignmentsAt === 'end'
          ? [{ text: ' ' }, { text: words.corrected, strong: true as const }]
          : []),
      ],
    },
  ];
}

/** A referral: what, to or from whom, by when, and where the document is. */
export function referralBlocks(referral: MinutesReferral, minutes: Minutes, say: Words): readonly Block[] {
  const { id, text, direction, recipients, due, link, corrected } = referral;
  const words = say.minutes;
  const when = dueText(due, say, minutes.meeting.date);
  return [
    paragraph(
      [
        ...labelled(direction === 'sent' ? words.sentReferral : words.receivedReferral, text),
        ...(recipients.length === 0
          ? []
          : line(direction === 'sent' ? words.to : words.from, rowOfNames(recipients, say))),
        ...(when === undefined ? [] : line(words.answerBy, when)),
        ...(link === undefined
          ? []
          : [{ text: '\n' }, { text: `${words.document}: `, strong: true as const }, ...linkText(link)]),
      ],
      'referral',
      `referral:${id}`,
    ),
    ...(corrected ? [correction(`referral:${id}`, say)] : []),
  ];
}
