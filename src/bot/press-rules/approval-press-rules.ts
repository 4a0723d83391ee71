import { adjustCard } from '../../cards/approval/adjust.ts';
import { remarkForm } from '../../cards/approval/approval-forms.ts';
import { settingsForm } from '../../cards/group/settings.ts';
import { readSettings } from '../../language/reading/sentences/read-settings.ts';
import { refusalText } from '../../language/words/lines/refusal-text.ts';
import { adjustersOf, currentEdition } from '../../meetings/model/approval.ts';
import { minutesValueOrder } from '../../meetings/model/group-values.ts';
import { findMeeting } from '../../meetings/model/lookup.ts';
import type { Contacts } from '../../store/store.ts';
import {
  checkReply,
  differenceReply,
  editionReply,
  ownMinutesReply,
  publishMinutesReply,
} from '../replies/approval-replies.ts';
import { cardOf, formOf } from '../replies/card-reply.ts';
import { gatherBeforeFinishing } from '../replies/evaluation-reply.ts';
import { receiptReply } from '../replies/receipt-reply.ts';
import type { Reply } from '../turns/incoming.ts';
import type { Turn } from '../turns/turn.ts';
import type { PressOf, PressRules } from './press-rule.ts';
import { savedSettings, typedIn } from './settings-press-rules.ts';

type Verbs =
  | 'show-minutes-settings'
  | 'save-minutes-settings'
  | 'check-minutes'
  | 'finish-anyway'
  | 'send-minutes'
  | 'adjust-minutes'
  | 'show-remark'
  | 'save-remark'
  | 'file-minutes'
  | 'ask-publish-minutes'
  | 'publish-minutes'
  | 'hold-minutes'
  | 'get-minutes'
  | 'show-difference'
  | 'show-edition'
  | 'save-edition'
  | 'add-adjuster';

/** The buttons of minutes on their way to approval. */
export const approvalPressRules: Pick<PressRules, Verbs> = {
  'show-minutes-settings': {
    private: true,
    opens: true,
    needs: 'secretary',
    reply: ({ asker, say }) => formOf(settingsForm({ book: asker.book, of: 'minutes' }, say)),
  },
  'save-minutes-settings': {
    private: true,
    needs: 'secretary',
    again: true,
    commands: (turn, press) => {
      const { values, unfit } = readSettings(typedIn(press, minutesValueOrder), minutesValueOrder);
      if (unfit.length > 0) return settingsAgain(turn, press, turn.say.settings.unfit(unfit));
      const shown = readSettings(press.shown, minutesValueOrder).values;
      return [{ type: 'change-settings', to: values, shown }];
    },
    reply: savedSettings,
    form: settingsAgain,
  },
  'check-minutes': {
    private: true,
    needs: 'recorder',
    reply: (turn, { meeting }) => checkReply(turn, turn.asker.book, meeting),
  },
  'finish-anyway': {
    private: true,
    needs: 'secretary',
    again: true,
    commands: async (turn, { meeting }) => {
      await gatherBeforeFinishing(turn, meeting);
      return [{ type: 'finish-minutes', meeting }];
    },
    reply: (turn, _, done) =>
      receiptReply(turn, done, {
        already: turn.say.reminders.minutesFinishedAlready(turn.asker.book.group.documentName),
      }),
  },
  'send-minutes': {
    private: true,
    needs: 'secretary',
    commands: (_, { meeting }) => [{ type: 'send-minutes', meeting }],
    reply: (turn, _, done) => receiptReply(turn, done),
  },
  'adjust-minutes': {
    private: true,
    needs: 'member',
    again: true,
    commands: (_, { meeting, edition }) => [{ type: 'adjust-minutes', meeting, edition }],
    reply: adjustedReply,
  },
  'show-remark': {
    private: true,
    opens: true,
    needs: 'member',
    reply: (turn, press) => remarkReply(turn, press),
  },
  'save-remark': { private: true, needs: 'member', reply: saveRemark },
  'file-minutes': {
    private: true,
    needs: 'secretary',
    again: true,
    commands: (_, { meeting }) => [{ type: 'file-minutes', meeting }],
    reply: (turn, _, done) => receiptReply(turn, done, { already: turn.say.turns.unchanged }),
  },
  'ask-publish-minutes': {
    private: true,
    needs: 'secretary',
    reply: (turn, { meeting }) => publishMinutesReply(turn, turn.asker.book, meeting),
  },
  'publish-minutes': {
    needs: 'secretary',
    again: true,
    commands: (_, { meeting }) => [{ type: 'show-minutes', meeting }],
    reply: (turn, _, done) =>
      receiptReply(turn, done, {
        already: turn.say.approval.publish.already(turn.asker.book.group.documentName),
      }),
  },
  'hold-minutes': {
    needs: 'secretary',
    reply: (turn) =>
      receiptReply(turn, undefined, {
        already: turn.say.approval.publish.held(turn.asker.book.group.documentName),
      }),
  },
  'get-minutes': { needs: 'member', reply: (turn, { meeting }) => ownMinutesReply(turn, meeting) },
  'show-difference': {
    private: true,
    needs: 'recorder',
    reply: (turn, { meeting }) => differenceReply(turn, turn.asker.book, meeting),
  },
  'show-edition': {
    private: true,
    opens: true,
    needs: 'secretary',
    reply: (turn, { meeting }) => editionReply(turn, meeting),
  },
  'save-edition': {
    private: true,
    needs: 'secretary',
    commands: (_, { meeting, reason = '' }) => [{ type: 'make-edition', meeting, reason }],
    reply: (turn, _, done) => receiptReply(turn, done),
    form: (turn, press, wrong) => editionReply(turn, press.meeting, { typed: press, wrong }),
  },
  'add-adjuster': {
    private: true,
    needs: 'recorder',
    again: true,
    commands: (_, { meeting, person }) => [{ type: 'add-adjuster', meeting, person }],
    reply: (turn, _, done) => receiptReply(turn, done, { already: turn.say.turns.unchanged }),
  },
};

function settingsAgain({ asker, say }: Turn, press: PressOf<'save-minutes-settings'>, wrong: string): Reply {
  const again = { typed: typedIn(press, minutesValueOrder), shown: press.shown, wrong };
  return formOf(settingsForm({ book: asker.book, of: 'minutes', again }, say));
}

/** Her card, which now says when she adjusted. */
function adjustedReply(
  turn: Turn,
  { meeting: id, edition }: PressOf<'adjust-minutes'>,
  done: Parameters<typeof receiptReply>[1],
): Reply {
  const book = done?.after ?? turn.asker.book;
  const meeting = findMeeting(book, id);
  const { person } = turn.asker;
  if (meeting === undefined || person === undefined) return receiptReply(turn, done);
  return cardOf(adjustCard({ book, meeting, person, edition }, turn.say));
}

/** The form is for an adjuster of the edition that counts; others learn why not. */
function remarkReply(
  turn: Turn,
  press: PressOf<'show-remark' | 'save-remark'>,
  again: { readonly typed?: object; readonly wrong?: string } = {},
): Reply {
  const { asker, say, language } = turn;
  const { book, person } = asker;
  const meeting = findMeeting(book, press.meeting);
  const no = (text: string): Reply => ({ kind: 'toast', text });
  if (meeting === undefined || person === undefined || !adjustersOf(book, meeting).includes(person))
    return no(refusalText({ refused: 'not-adjuster' }, book, language));
  const edition = currentEdition(meeting)?.number;
  if (edition !== press.edition)
    return no(
      edition === undefined
        ? refusalText({ refused: 'minutes-not-finished', meeting: meeting.id }, book, language)
        : refusalText({ refused: 'old-edition', meeting: meeting.id, edition }, book, language),
    );
  return formOf(remarkForm({ book, meeting, edition, ...again }, say));
}

/** The remark is kept apart from the record, as it can be erased, and goes to the secretaries. */
async function saveRemark(turn: Turn, press: PressOf<'save-remark'>): Promise<Reply> {
  const { bot, asker, incoming, say } = turn;
  const asked = remarkReply(turn, press);
  const { person } = asker;
  if (asked.kind !== 'form' || person === undefined) return asked;
  const text = press.text ?? '';
  if (text.trim() === '')
    return remarkReply(turn, press, { typed: press, wrong: say.approval.remark.required });
  const { meeting, edition } = press;
  const isIt = (one: { readonly meeting: string; readonly person: string }) =>
    one.meeting === meeting && one.person === person;
  const kept = (contacts: Contacts): Contacts => {
    const { remarks = [] } = contacts;
    if (remarks.some((one) => isIt(one) && one.text === text)) return contacts;
    const remark = { meeting, person, edition, text, at: incoming.at };
    return { ...contacts, remarks: [...remarks.filter((one) => !isIt(one)), remark] };
  };
  try {
    await bot.store.changeContacts(asker.group, kept);
  } catch (fault) {
    bot.log.error({ activity: incoming.id, fault: String(fault) }, 'a remark could not be saved');
    return remarkReply(turn, press, { typed: press, wrong: say.approval.remark.lost });
  }
  bot.touch(asker.group);
  return { kind: 'text', text: say.approval.remark.sent };
}
