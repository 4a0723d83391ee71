import { nameOf } from '../../language/words/wording.ts';
import type { Words } from '../../language/words/words.ts';
import { notAdjusted } from '../../meetings/model/approval.ts';
import type { ConversationKind } from '../../meetings/model/group.ts';
import type { MeetingInput } from '../agenda/agenda.ts';
import { button } from '../kit/button.ts';
import { messageCard } from '../kit/message.ts';
import type { Bound } from '../kit/template.ts';

/** Asks before minutes are published, with who will see them: publishing may make them a public record. */
export function publishMinutesCard(
  {
    book,
    meeting,
    conversation,
    audience,
  }: MeetingInput & {
    readonly conversation: ConversationKind;
    /** How many see what is posted there; undefined when nobody knows. */
    readonly audience: number | undefined;
  },
  words: Words,
): Bound {
  const { publish, buttons } = words.approval;
  const { documentName } = book.group;
  const waiting = notAdjusted(book, meeting).map((person) => nameOf(book, person, words.unknownPerson));
  const at = { group: book.id, meeting: meeting.id };
  return messageCard(
    {
      title: publish.title(documentName),
      lines: [
        publish.asks(publish.see[conversation](audience), documentName),
        ...(waiting.length === 0 ? [] : [publish.notAdjusted(documentName, waiting)]),
      ],
      remarks: [words.approval.of(documentName, words.onDays(meeting)), book.group.name],
      buttons: [
        button(buttons.publish, 'publish-minutes', at, { style: 'positive' }),
        button(words.cards.buttons.hold, 'hold-minutes', at),
      ],
    },
    words,
  );
}

/** Tells the group that an edition of the minutes can be read, by a press that gives each her own link. */
export function minutesShownCard(
  { book, meeting, edition }: MeetingInput & { readonly edition: number },
  words: Words,
): Bound {
  const { shown, buttons } = words.approval;
  const { documentName } = book.group;
  const found = meeting.minutes?.editions.find((one) => one.number === edition);
  return messageCard(
    {
      lines: [
        shown.line(documentName, words.onDays(meeting)),
        ...(edition > 1 ? [shown.renewed(edition, found?.reason)] : []),
      ],
      remarks: [shown.members],
      buttons: [button(buttons.show(documentName), 'get-minutes', { group: book.id, meeting: meeting.id })],
    },
    words,
  );
}
