import type { Words } from '../../language/words/words.ts';
import type { MeetingInput } from '../agenda/agenda.ts';
import { button, formButton } from '../kit/button.ts';
import { messageCard } from '../kit/message.ts';
import type { Bound } from '../kit/template.ts';

/** What may be wrong in the minutes, told and not mended; they can be finished all the same. */
export function checkCard(
  { book, meeting, findings }: MeetingInput & { readonly findings: readonly string[] },
  words: Words,
): Bound {
  const { check, buttons } = words.approval;
  const { documentName } = book.group;
  const at = { group: book.id, meeting: meeting.id };
  const open = meeting.state === 'closed' && meeting.minutesFinishedAt === undefined;
  const none = findings.length === 0;
  return messageCard(
    {
      ...(open && !none ? { title: check.title(documentName) } : {}),
      lines: none ? [check.nothing(documentName)] : findings,
      remarks: [
        ...(none ? [] : [check.told]),
        check.about(documentName, words.onDays(meeting)),
        book.group.name,
      ],
      buttons: open
        ? [
            button(
              none ? buttons.finish : buttons.anyway,
              'finish-anyway',
              at,
              none ? { style: 'positive' } : {},
            ),
          ]
        : [],
    },
    words,
  );
}

/** What finished minutes say otherwise than their edition. */
export function differenceCard(
  {
    book,
    meeting,
    edition,
    differences,
    mayRenew,
  }: MeetingInput & {
    readonly edition: number;
    readonly differences: readonly string[];
    readonly mayRenew: boolean;
  },
  words: Words,
): Bound {
  const { difference, buttons } = words.approval;
  const { documentName } = book.group;
  const none = differences.length === 0;
  const at = { group: book.id, meeting: meeting.id };
  return messageCard(
    {
      ...(none ? {} : { title: difference.title(edition) }),
      lines: none ? [difference.none(documentName, edition)] : differences,
      remarks: [words.approval.of(documentName, words.onDays(meeting)), book.group.name],
      buttons: none || !mayRenew ? [] : [formButton(buttons.edition, 'show-edition', at)],
    },
    words,
  );
}
