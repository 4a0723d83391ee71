import type { Words } from '../../language/words/words.ts';
import { once } from '../../meetings/model/each-rows.ts';
import type { ConversationKind } from '../../meetings/model/group.ts';
import { standing } from '../../meetings/model/lookup.ts';
import type { MeetingInput } from '../agenda/agenda.ts';
import { button } from '../kit/button.ts';
import { messageCard } from '../kit/message.ts';
import type { Bound } from '../kit/template.ts';

export type PublishInput = MeetingInput & {
  readonly conversation: ConversationKind;
  /** How many see what is posted there; undefined when nobody knows. */
  readonly audience: number | undefined;
  /** Whether the presser, and nobody else, sees the card: then the draft of the minutes is offered too. */
  readonly draft?: boolean;
};

/** Asks before anything is published, and tells who will see it: publishing may make it a public record. */
export function publishCard(input: PublishInput, words: Words): Bound {
  const { book, meeting, conversation, audience, draft = false } = input;
  const say = words.cards.publish;
  const at = { group: book.id, meeting: meeting.id };
  const decisions = standing(meeting.decisions).length;
  const assignments = once(standing(meeting.assignments)).length;
  return messageCard(
    {
      title: say.title,
      lines: [say.see[conversation](audience)],
      remarks: [
        assignments === 0
          ? say.contents(decisions, assignments)
          : `${say.contents(decisions, assignments)} ${say.told}`,
        ...(draft ? [words.minutes.chat.isThere(book.group.documentName)] : []),
        `${book.group.name}, ${words.when(meeting)}`,
      ],
      buttons: [
        button(words.cards.buttons.publish, 'publish-summary', at, { style: 'positive' }),
        button(words.cards.buttons.hold, 'hold-publication', at),
        ...(draft ? [button(words.minutes.chat.show, 'show-minutes', at)] : []),
      ],
    },
    words,
  );
}

/** The answer to [Vänta]. */
export function heldCard({ book, meeting }: MeetingInput, words: Words): Bound {
  const at = { group: book.id, meeting: meeting.id };
  return messageCard(
    {
      lines: [words.cards.publish.held],
      buttons: [button(words.cards.buttons.publish, 'show-publish', at)],
    },
    words,
  );
}
