import type { Words } from '../../../src/language/words/words.ts';
import { decisionKind } from '../../../src/meetings/model/decision-kind.ts';
import type {
  Amount,
  DecisionDetails,
  DecisionKind,
  Due,
  Elected,
} from '../../../src/meetings/model/meeting.ts';
import { refersToProposal } from '../../../src/meetings/rules/as-proposed.ts';
import type { MinutesAssignment, MinutesDecision, MinutesReferral } from '../../../src/minutes/minutes.ts';
import type { SaidField, SaidRecord } from '../../../src/minutes/reading/said-minutes.ts';
import { dayIn } from './dates.ts';
import { blank, inFrame, namesIn, parted, rowOf, unquoted } from './frames.ts';

const decisionKinds: readonly DecisionKind[] = [
  'decision',
  'approval',
  'endorsement',
  'election',
  'filing',
  'remittal',
];

/** A decision with all that stands under it; `proposal` is that of its item. */
export function decisionFrom(
  { text, label, fields, corrected }: SaidRecord,
  proposal: string | undefined,
  say: Words,
  besides: string,
): MinutesDecision {
  const words = say.minutes;
  const ordinal = /(\d+)$/u.exec(label)?.[1];
  const field = (name: string) => fields.find((one) => one.label === name)?.text;
  const said = field(words.details.kind);
  const kind = decisionKinds.find((one) => words.details.kinds[one] === said) ?? decisionKind(text);
  const refers = field(words.asProposed) ?? (refersToProposal(text) ? proposal : undefined);
  const details = detailsFrom(fields, say, besides);
  const ratification = ratificationFrom(fields, say, besides);
  return {
    id: '',
    text,
    kind,
    corrected,
    ...(label.includes(',') && ordinal !== undefined ? { ordinal: Number(ordinal) } : {}),
    ...(refers === undefined ? {} : { proposal: refers }),
    ...(Object.keys(details).length === 0 ? {} : { details }),
    ...(ratification === undefined ? {} : { ratification }),
  };
}

function detailsFrom(fields: readonly SaidField[], say: Words, besides: string): DecisionDetails {
  const words = say.minutes.details;
  const of = (label: string) => fields.filter((one) => one.label === label).map(({ text }) => text);
  const [condition] = of(words.condition);
  const amounts = of(words.amounts).flatMap((text) => parted(text, /; /u).map((one) => amountFrom(one, say)));
  const [term] = of(words.term);
  const vote = of(words.vote).flatMap((text) => [...text.matchAll(/\d+/gu)].map(Number));
  const away = of(words.conflict).flatMap((text) =>
    namesIn(inFrame(text, words.tookNoPart(blank(0)))?.[0] ?? text),
  );
  const elected = of(words.elected).flatMap((text) =>
    parted(text, /; /u).map((one) => electedFrom(one, say, besides)),
  );
  const reservations = of(words.reservation).map((text) => {
    const quoted = /^[”“](?:[^”]|””)*”(?!”)/u.exec(text)?.[0];
    const name = quoted ?? text.split(/:(?:\s|$)/u)[0] ?? '';
    const why = text.slice(name.length).replace(/^: ?/u, '');
    return { name: unquoted(name), ...(why === '' ? {} : { text: why }) };
  });
  return {
    ...(condition === undefined ? {} : { condition }),
    ...(amounts.length === 0 ? {} : { amounts }),
    ...(term === undefined ? {} : { term: termFrom(term, say) }),
    ...(vote.length === 0
      ? {}
      : { vote: { for: vote[0] ?? 0, against: vote[1] ?? 0, abstained: vote[2] ?? 0 } }),
    ...(reservations.length === 0 ? {} : { reservations }),
    ...(away.length === 0 ? {} : { conflicts: away.map((name) => ({ name })) }),
    ...(elected.length === 0 ? {} : { elected }),
  };
}

function amountFrom(text: string, say: Words): Amount {
  const [said, payer] = inFrame(text, say.minutes.details.amount(blank(0), blank(1))) ?? [text];
  return { said: unquoted(said ?? ''), ...(payer === undefined ? {} : { payer: unquoted(payer) }) };
}

function termFrom(text: string, say: Words): NonNullable<DecisionDetails['term']> {
  const words = say.minutes.details;
  const [said = '', ...rest] = parted(text, /; /u);
  const frames = rest.map(
    (part) => [inFrame(part, words.until(blank(0))), inFrame(part, words.notice(blank(0)))] as const,
  );
  const to = frames.flatMap(([until]) => until ?? [])[0];
  const notice = frames.flatMap(([, found]) => found ?? [])[0];
  const day = to === undefined ? undefined : dayIn(to, say, '');
  return {
    said: unquoted(said),
    ...(day === undefined ? {} : { to: day }),
    ...(notice === undefined ? {} : { notice: unquoted(notice) }),
  };
}

function electedFrom(text: string, say: Words, besides: string): Elected {
  const words = say.minutes.details;
  const [name = '', role = '', until = ''] =
    inFrame(text, words.electedTo(blank(0), blank(1), blank(2))) ?? [];
  const day = dayIn(until, say, besides);
  if (day !== undefined) return { name: unquoted(name), role: unquoted(role), until: day };
  const [who = '', what = ''] = inFrame(text, words.electedTo(blank(0), blank(1), undefined)) ?? [];
  return { name: unquoted(who), role: unquoted(what) };
}

function ratificationFrom(
  fields: readonly SaidField[],
  say: Words,
  besides: string,
): MinutesDecision['ratification'] {
  const words = say.minutes.details;
  const at = fields.findIndex(({ label }) => label === words.ratification);
  const asked = fields[at];
  if (asked === undefined) return undefined;
  const [names = '', ...lines] = asked.text.split('\n');
  const due = inFrame(lines.join('\n'), `${say.minutes.due}: ${blank(0)}`)?.[0];
  const answers = fields.slice(at + 1);
  const states = ['waiting', 'ratified', 'rejected'] as const;
  const parties = rowOf(names).map((one, n) => {
    const name = unquoted(one);
    const [answer, ...rest] = (answers[n]?.text ?? words.state.waiting).split('; ');
    const state = states.find((which) => words.state[which] === answer) ?? 'waiting';
    const on = dayIn(rest[0] ?? '', say, besides);
    const remark = rest.slice(on === undefined ? 0 : 1).join('; ');
    const note = inFrame(remark, `${say.minutes.attendance.remark}: ${blank(0)}`)?.[0];
    return { name, state, ...(on === undefined ? {} : { on }), ...(note === undefined ? {} : { note }) };
  });
  return { due: dueFrom(due, say, besides), parties };
}

/** By when; a day is a day, and all else as it was said. */
function dueFrom(text: string | undefined, say: Words, besides: string): Due {
  if (text === undefined || text === say.minutes.noDue) return { kind: 'none' };
  const until = dayIn(inFrame(text, say.cards.noLaterThan(blank(0)))?.[0] ?? '', say, besides);
  return until === undefined ? { kind: 'vague', said: text } : { kind: 'day', until, said: text };
}

/** An assignment, at its item or in the table. */
export function assignmentFrom(
  { text, fields, corrected }: SaidRecord,
  say: Words,
  besides: string,
): MinutesAssignment {
  const words = say.minutes;
  const field = (name: string) => fields.find((one) => one.label === name)?.text;
  const due = field(words.due);
  const back = `\n${words.comesBack}`;
  const comesBack = due?.endsWith(back) === true;
  const reportTo = field(words.reportTo);
  return {
    id: '',
    text,
    responsible: responsibleFrom(field(words.responsible) ?? '', say),
    due: dueFrom(comesBack ? due?.slice(0, -back.length) : due, say, besides),
    coWorkers: rowOf(field(words.coWorkers) ?? '').map(unquoted),
    ...(reportTo === undefined ? {} : { reportTo }),
    comesBack,
    corrected,
  };
}

function responsibleFrom(text: string, say: Words): MinutesAssignment['responsible'] {
  const words = say.minutes;
  if (text === words.nobody) return { kind: 'nobody' };
  const none = inFrame(text, words.noContact(blank(0)))?.[0];
  if (none !== undefined) return { kind: 'body', name: unquoted(none) };
  const outsider = inFrame(text, words.outsider(blank(0)))?.[0];
  if (outsider !== undefined) return { kind: 'outsider', name: unquoted(outsider) };
  const [said, ...names] = parted(text, /: /u);
  if (said !== undefined && names.length > 0) {
    const bodies = rowOf(names.join(': ')).map((one) => ({ id: '', ...bodyFrom(unquoted(one), say) }));
    return { kind: 'each', said: unquoted(said), bodies };
  }
  const body = bodyFrom(text, say);
  return 'contact' in body ? { kind: 'body', ...body } : { kind: 'person', name: unquoted(text) };
}

function bodyFrom(text: string, say: Words): { readonly name: string; readonly contact?: string } {
  const [name, contact] = inFrame(text, say.cards.contact(blank(0), blank(1))) ?? [];
  return name === undefined || contact === undefined
    ? { name: unquoted(text) }
    : { name: unquoted(name), contact };
}

/** A referral with its direction and recipients. */
export function referralFrom(
  { text, label, fields, corrected }: SaidRecord,
  say: Words,
  besides: string,
): MinutesReferral {
  const words = say.minutes;
  const field = (name: string) => fields.find((one) => one.label === name)?.text;
  const direction = label === words.receivedReferral ? 'received' : 'sent';
  const link = field(words.document);
  return {
    id: '',
    text,
    direction,
    recipients: rowOf(field(direction === 'sent' ? words.to : words.from) ?? '').map(unquoted),
    due: dueFrom(field(words.answerBy), say, besides),
    ...(link === undefined ? {} : { link }),
    corrected,
  };
}
