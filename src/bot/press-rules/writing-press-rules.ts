import { textsIn } from '../../language/reading/writing/read-writing.ts';
import type { Command } from '../../meetings/commands/command.ts';
import type { TextAs } from '../../meetings/commands/writing-command.ts';
import { findItem, findMeeting } from '../../meetings/model/lookup.ts';
import type { Meeting } from '../../meetings/model/meeting.ts';
import { sameData } from '../../meetings/model/same-data.ts';
import { textsOf } from '../../meetings/model/texts-of.ts';
import { receiptReply } from '../replies/receipt-reply.ts';
import { shownText, textDigest, textFormOf, writtenCommands } from '../replies/writing-reply.ts';
import type { Reply } from '../turns/incoming.ts';
import type { Turn } from '../turns/turn.ts';
import type { PressOf, PressRules } from './press-rule.ts';

type Verbs = 'show-text' | 'save-text' | 'save-written' | 'drop-written';

/** The buttons and the form with which the minutes are written. */
export const writingPressRules: Pick<PressRules, Verbs> = {
  'show-text': {
    private: true,
    needs: 'recorder',
    opens: true,
    reply: (turn, press) => form(turn, press),
  },
  'save-text': {
    private: true,
    needs: 'recorder',
    again: true,
    commands: (turn, press) => {
      const meeting = findMeeting(turn.asker.book, press.meeting);
      const item = meeting && findItem(meeting, press.item);
      if (meeting === undefined || item === undefined)
        return { kind: 'toast', text: turn.say.help.foreignPress };
      const commands = rewritten(meeting, item.id, item.number, press);
      if (commands.length === 0 || textDigest(meeting, item.id) === press.was) return commands;
      const now = (as: TextAs) => textsOf(meeting, item.id, as).map(({ text }) => text);
      const wrong = turn.say.writing.form.changed(now('prose'), now('discussion'));
      return textFormOf(turn, meeting, item.id, { typed: press, wrong });
    },
    reply: (turn, _, done) => receiptReply(turn, done, { already: turn.say.turns.unchanged }),
    form: (turn, press, wrong) => form(turn, press, { typed: press, wrong }),
  },
  'save-written': {
    private: true,
    needs: 'recorder',
    again: true,
    commands: (turn, { shown }) => {
      const text = shownText(turn, shown);
      if (text === undefined) return { kind: 'text', text: turn.say.writing.pasted.gone };
      const commands = writtenCommands(turn, turn.asker.book, text);
      return commands.length === 0 ? { kind: 'text', text: turn.say.writing.pasted.nothing } : commands;
    },
    reply: (turn, _, done) => receiptReply(turn, done, { already: turn.say.writing.pasted.nothing }),
  },
  'drop-written': {
    private: true,
    needs: 'recorder',
    reply: (turn) => ({ kind: 'text', text: turn.say.writing.pasted.dropped }),
  },
};

function form(
  turn: Turn,
  { meeting: id, item }: { readonly meeting: string; readonly item: string },
  again: Parameters<typeof textFormOf>[3] = {},
): Reply {
  const meeting = findMeeting(turn.asker.book, id);
  return meeting === undefined
    ? { kind: 'toast', text: turn.say.help.foreignPress }
    : textFormOf(turn, meeting, item, again);
}

/** What of an item's text is to say something else. */
function rewritten(
  meeting: Meeting,
  id: string,
  item: string,
  typed: PressOf<'save-text'>,
): readonly Command[] {
  return (['prose', 'discussion'] as const).flatMap((as): readonly Command[] => {
    const texts = textsIn(as, typed[as] ?? '');
    const was = textsOf(meeting, id, as).map(({ text }) => text);
    // What a text holds of empty lines was shown as paragraphs of their own.
    const shown = was.flatMap((text) => textsIn(as, as === 'prose' ? text : `- ${text}`));
    if (sameData(texts, shown)) return [];
    return [{ type: 'rewrite-text', meeting: meeting.id, item, as, texts, was }];
  });
}
