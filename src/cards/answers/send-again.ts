import type { Words } from '../../language/words/words.ts';
import type { Meeting } from '../../meetings/model/meeting.ts';
import type { GroupId } from '../../meetings/model/terms.ts';
import { button } from '../kit/button.ts';
import { messageCard } from '../kit/message.ts';
import type { Bound } from '../kit/template.ts';

export type SendAgainInput = {
  readonly group: GroupId;
  /** The post's key in the outbox. */
  readonly key: string;
  readonly state: 'uncertain' | 'failed';
  readonly what: keyof Words['cards']['sendAgain']['what'];
  readonly meeting?: Meeting;
  /** To whom it goes, for what goes to one person. */
  readonly name?: string;
};

/** Tells a secretary of a message whose fate is unknown or that failed. It is never sent again by itself. */
export function sendAgainCard(
  { group, key, state, what, meeting, name }: SendAgainInput,
  words: Words,
): Bound {
  const say = words.cards.sendAgain;
  const ofMeeting =
    meeting === undefined ? say.what[what] : say.ofMeeting(say.what[what], words.onDays(meeting));
  return messageCard(
    {
      lines: [say[state], name === undefined ? ofMeeting : say.toPerson(ofMeeting, name)],
      remarks: state === 'uncertain' ? [say.explain] : [],
      buttons: [button(words.cards.buttons.sendAgain, 'send-again', { group, key })],
    },
    words,
  );
}
