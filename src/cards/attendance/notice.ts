import type { Words } from '../../language/words/words.ts';
import type { AnswerKind } from '../../meetings/model/meeting.ts';
import type { GroupId, MeetingId } from '../../meetings/model/terms.ts';
import type { MeetingInput } from '../agenda/agenda.ts';
import { type Button, button, inPairs } from '../kit/button.ts';
import { type Line, lines } from '../kit/fit-card.ts';
import { messageCard } from '../kit/message.ts';
import { remember } from '../kit/remember.ts';
import { type Bound, template } from '../kit/template.ts';
import { aboutMeeting, type WayIn, wayIn } from '../meeting/about-meeting.ts';

type NoticeData = WayIn & {
  readonly lang: string;
  readonly fallbackText: string;
  readonly title: string;
  readonly about: readonly Line[];
  readonly mine: readonly Line[];
  readonly label: string;
  readonly pairs: ReturnType<typeof inPairs>;
};

const expand = template<NoticeData>('notice');

/**
 * Asks who comes. It has an input, so the posted one is never edited; `mine` is for the one shown to a single person
 * who has answered already, and `on` for the one shown in place of the agenda, which comes back with the answer.
 */
export function noticeCard(
  {
    book,
    meeting,
    mine,
    on,
  }: MeetingInput & { readonly mine?: AnswerKind; readonly on?: 'agenda' | undefined },
  words: Words,
): Bound {
  const say = words.cards.notice;
  const days = words.onDays(meeting, meeting.date);
  const text = say.text(book.group.name, days);
  const at = { group: book.id, meeting: meeting.id, ...(on && { on }) };
  const answer = (title: string, kind: AnswerKind): Button =>
    button(title, 'answer-attendance', { ...at, answer: kind }, { inputs: 'auto' });
  const { buttons } = words.cards;
  const card = expand({
    ...wayIn(meeting, words),
    lang: words.language,
    fallbackText: text,
    title: say.question(days),
    about: aboutMeeting(book, meeting, words),
    mine: lines(mine && say.mine[mine]),
    label: say.message,
    pairs: inPairs([
      answer(buttons.inPerson, 'in-person'),
      answer(buttons.remote, 'remote'),
      answer(buttons.partly, 'partly'),
      answer(buttons.notComing, 'absent'),
    ]),
  });
  return { card, text };
}

const remembered = remember<Bound>(2000);

/** A message to the secretary: there was none, it is saved, or the answer is saved without it. */
export type MessageFate = 'none' | 'saved' | 'lost';

/** The thanks for an answer, made once for each meeting, answer and language: it answers a press. */
export function noticeThanksCard(
  input: {
    readonly group: GroupId;
    readonly meeting: MeetingId;
    readonly answer: AnswerKind;
    /** What became of the message to the secretary, if one came along. */
    readonly message: MessageFate;
  },
  words: Words,
): Bound {
  const { group, meeting, answer, message } = input;
  const make = (): Bound =>
    messageCard(
      {
        lines: [words.receipts.answers[answer]],
        remarks: message === 'none' ? [] : [words.receipts.message[message]],
        buttons: [button(words.cards.buttons.changeAnswer, 'show-notice', { group, meeting })],
      },
      words,
    );
  return remembered(`${words.language} ${group} ${meeting} ${answer} ${message}`, make);
}
