import type { Words } from '../../language/words/words.ts';
import type { AdmissionAs } from '../../meetings/model/meeting.ts';
import type { GroupId, MeetingId } from '../../meetings/model/terms.ts';
import { type Button, button } from '../kit/button.ts';
import { messageCard } from '../kit/message.ts';
import { type Bound, template } from '../kit/template.ts';

type IntroduceData = {
  readonly lang: string;
  readonly fallbackText: string;
  readonly question: string;
  readonly label: string;
  readonly explain: string;
  readonly buttons: readonly Button[];
};

const expand = template<IntroduceData>('introduce');

type Where = { readonly group: GroupId; readonly meeting: MeetingId };

/** Asks someone who is not on the list who she is. Whom she stands in for is written, for she may not see the list. */
export function introduceCard(where: Where, words: Words): Bound {
  const say = words.cards.introduce;
  const as = (title: string, kind: AdmissionAs): Button =>
    button(title, 'introduce', { ...where, as: kind }, { inputs: 'auto' });
  const { buttons } = words.cards;
  const card = expand({
    lang: words.language,
    fallbackText: say.unknown,
    question: say.unknown,
    label: say.standsInFor,
    explain: say.explain,
    buttons: [
      as(buttons.substitute, 'substitute'),
      as(buttons.presenter, 'presenter'),
      as(buttons.guest, 'guest'),
    ],
  });
  return { card, text: say.unknown };
}

/** She has asked, and waits. */
export function waitingCard(words: Words): Bound {
  return messageCard({ lines: [words.cards.introduce.waiting] }, words);
}
