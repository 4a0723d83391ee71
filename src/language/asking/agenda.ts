import type { Intent } from '../intent.ts';
import { readItemKind } from '../reading/sentences/read-item-kind.ts';
import { readMeeting } from '../reading/sentences/read-meeting.ts';
import { type Asked, about, question } from './about.ts';
import { insteadOf } from './instead-of.ts';
import { questionRows } from './question-rows.ts';
import type { QuestionTable } from './question-table.ts';
import type { AgendaAsked } from './sv/agenda.ts';

/** What is asked about agendas. */
export const agenda: QuestionTable<AgendaAsked> = {
  rows: questionRows.agenda,
  readers: {
    'item-deadline': deadline,
    agenda: (asked) => whole(asked),
    'agenda-count': (asked) => whole(asked, 'count'),
    'agenda-of-kind': ofKind,
    'agenda-ready': (asked) => whole(asked, 'ready'),
  },
};

/** What was on an agenda is on one of a meeting that has been. */
const past =
  /(?<!\p{L})(?:\p{L}{3,}ades|från|hann|gick|tog|gjorde|behandlade|klarade|betade|avverkade|gjordes|got|went|covered|stod|var|va|hade|togs?|fanns|behandlades|diskuterades|avhandlades|avhandlade|pratade|was|were|had|did|discussed)(?!\p{L})/iu;

function whole(asked: Asked, ask?: 'count' | 'ready'): Intent | undefined {
  const { line, read = line, slots } = asked;
  const tense = past.test(read) && slots['meeting'] !== undefined ? 'past' : 'any';
  return about(
    asked,
    tense,
    (meeting) => ({
      type: 'agenda',
      meeting: meeting.id,
      ...(ask === undefined ? {} : { ask }),
    }),
    ask === 'count' ? { count: true } : {},
  );
}

/** Those that are for information, or for discussion or a decision. */
function ofKind(asked: Asked): Intent | undefined {
  const said = (asked.slots['kind'] ?? '').toLowerCase().replace(/(?<=punkt|ärende|item)(?:er|en|s)?$/u, '');
  const kind = readItemKind(said) ?? readItemKind(said.replace(/s?(?:punkt|ärende)$/u, ''));
  if (kind === undefined) return undefined;
  const count = /^(?:hur\s+många|how\s+many)/iu.test(asked.line) ? { count: true } : {};
  return about(asked, 'past', ({ id }) => ({ type: 'agenda', meeting: id, only: kind }), { kind, ...count });
}

/** The next meeting's where none is named. */
function deadline(asked: Asked): Intent | undefined {
  const { slots, context } = asked;
  const read = slots['meeting'] === undefined ? undefined : readMeeting(slots['meeting'], context, 'future');
  // "senast" is no meeting here.
  if (slots['meeting'] === undefined || read?.named?.['meeting'] === 'last')
    return question({ type: 'item-deadline' }, { meeting: 'next' });
  if (read?.kind !== 'meeting') return read === undefined ? undefined : insteadOf(read, asked.line);
  return question({ type: 'item-deadline', meeting: read.meeting.id }, read.named);
}
