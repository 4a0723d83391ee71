import { type SourceChanged, sourceCard } from '../../cards/answers/source.ts';
import { largestCard } from '../../cards/kit/fit-card.ts';
import { type Reworded, reread } from '../../language/reading/sentences/reread.ts';
import { understand } from '../../language/reading/understand.ts';
import { assignmentLabel, decisionLabel, itemLabel } from '../../language/words/lines/record-words.ts';
import type { Words } from '../../language/words/words.ts';
import { findItem } from '../../meetings/model/lookup.ts';
import { mayRecord } from '../../meetings/model/rights.ts';
import { recordsFrom, type SourcedRecord } from '../../meetings/model/source.ts';
import type { GroupId } from '../../meetings/model/terms.ts';
import { decide, decideAll } from '../../meetings/rules/decide.ts';
import { isRefusal } from '../../meetings/rules/ruling.ts';
import { cardOf } from '../replies/card-reply.ts';
import type { BotContext } from './context.ts';
import type { Incoming, Reply, What } from './incoming.ts';
import { onceKept } from './once-kept.ts';
import { planOf } from './plan.ts';
import { type Turn, turnOf } from './turn.ts';
import { groupsKnownIn } from './which-group.ts';

type Changed = Extract<What, { kind: 'message-edited' | 'message-deleted' }>;

const nothing: Reply = { kind: 'none' };

/**
 * A message was edited or deleted. What came of it stands, and is never changed by itself: whoever may is asked. Nothing
 * is said where nothing came of the message, or where it was so long ago that the Book no longer remembers.
 */
export async function onSourceChanged(bot: BotContext, incoming: Incoming, what: Changed): Promise<Reply> {
  for (const group of await groupsHere(bot, incoming)) {
    const records = recordsFrom(await bot.store.load(group), what.original);
    if (records === undefined) continue;
    const turn = turnOf(bot, incoming, await bot.askers.inGroup(incoming, group));
    return onceKept(
      turn,
      what.kind === 'message-edited' ? edited(turn, what, records) : deleted(turn, what, records),
    );
  }
  return nothing;
}

function groupsHere(bot: BotContext, incoming: Incoming): Promise<readonly GroupId[]> | readonly GroupId[] {
  if (incoming.conversation.kind === 'personal') return groupsKnownIn(bot, incoming);
  const group = bot.store.directory.groupOf(incoming.conversation.id);
  return group === undefined ? [] : [group];
}

function edited(
  turn: Turn,
  what: Extract<Changed, { kind: 'message-edited' }>,
  records: readonly SourcedRecord[],
): Reply {
  const { asker, today, language, say } = turn;
  const { source } = say.people;
  if (records.length === 0) {
    const undo = undoable(turn, what.original);
    const same = undo !== undefined && isSoAlready(turn, what.text);
    return undo === undefined || same ? nothing : asked(turn, [source.editedOther], { undo });
  }
  if (!mayRecord(asker.book, asker.actor)) return nothing;
  const context = { book: asker.book, asker: asker.person, today, meeting: undefined, language };
  const now = reread(what.text, records, context);
  if (now?.length === 0) return nothing;
  const lead = source.edited(records.map((record) => placeOf(record, say)));
  const changes = (now ?? []).map(({ meeting, of, record, text }) => ({
    ...{ meeting: meeting.id, of, id: record.id, text, was: record.text },
  }));
  // Both wordings go along with the button, twice.
  if (now === undefined || 3 * JSON.stringify(changes).length > largestCard)
    return { kind: 'text', text: `${lead} ${yourself(records, say, 'changeYourself')}` };
  return asked(turn, [lead, ...now.map((one) => question(one, now.length === 1, say))], { changes });
}

/** What it says now is what is recorded: only its spelling changed, or it was deleted and put back. */
function isSoAlready(turn: Turn, text: string): boolean {
  const { asker, today, focus, language, incoming } = turn;
  const context = { book: asker.book, asker: asker.person, today, meeting: focus?.id, language };
  const commands = planOf(turn, understand(text, context)).flatMap((step) =>
    step.kind === 'command' ? [step.command] : [],
  );
  const doing = { at: incoming.at, by: asker.actor, id: incoming.id };
  const { outcomes } = decideAll(asker.book, commands, doing);
  return (
    commands.length > 0 && outcomes.every((outcome) => isRefusal(outcome) && outcome.refused === 'no-change')
  );
}

function deleted(
  turn: Turn,
  what: Extract<Changed, { kind: 'message-deleted' }>,
  records: readonly SourcedRecord[],
): Reply {
  const { asker, say } = turn;
  const { source } = say.people;
  const undo = undoable(turn, what.original);
  if (records.length === 0)
    return undo === undefined ? nothing : asked(turn, [source.deletedOther], { undo });
  if (!mayRecord(asker.book, asker.actor)) return nothing;
  const lead = source.deleted(records.map((record) => placeOf(record, say)));
  return undo === undefined
    ? { kind: 'text', text: `${lead} ${yourself(records, say, 'removeYourself')}` }
    : asked(turn, [lead, source.shallIUndo(records.length > 1)], { undo });
}

function asked(
  { asker, say }: Turn,
  lines: readonly string[],
  what: Pick<SourceChanged, 'changes' | 'undo'>,
): Reply {
  return cardOf(sourceCard({ group: asker.group, lines, ...what }, say));
}

/** The command's stamp id, where the rules would let the asker undo it just now. */
function undoable({ asker, incoming }: Turn, stamp: string): string | undefined {
  const by = { at: incoming.at, by: asker.actor, id: incoming.id };
  return isRefusal(decide(asker.book, { type: 'undo', stamp }, by)) ? undefined : stamp;
}

function question({ meeting, of, record, text }: Reworded, alone: boolean, say: Words): string {
  const { source } = say.people;
  return alone
    ? source.shallIChange(of, text)
    : source.shallIChangeAt(of, placeOf({ meeting, of, record }, say).where, text);
}

function yourself(
  [first]: readonly SourcedRecord[],
  say: Words,
  how: 'changeYourself' | 'removeYourself',
): string {
  if (first === undefined) return '';
  const item = findItem(first.meeting, first.record.item)?.number ?? '?';
  return say.people.source[how](first.of, item);
}

function placeOf({ meeting, of, record }: SourcedRecord, say: Words) {
  const decision = of === 'decision' ? meeting.decisions.find(({ id }) => id === record.id) : undefined;
  const assignment = of === 'assignment' ? meeting.assignments.find(({ id }) => id === record.id) : undefined;
  if (decision !== undefined) return { of, where: decisionLabel(meeting, decision, say) };
  if (assignment !== undefined) return { of, where: assignmentLabel(meeting, assignment, say) };
  return { of, where: itemLabel(meeting, record, say) };
}
