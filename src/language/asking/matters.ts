import type { Intent } from '../intent.ts';
import { readWhich } from '../reading/sentences/read-which.ts';
import { type Asked, about, question } from './about.ts';
import { mattersEn } from './en/matters.ts';
import type { QuestionTable } from './question-table.ts';
import { type MatterAsked, mattersSv } from './sv/matters.ts';

/** What is asked about what has become of matters. */
export const matters: QuestionTable<MatterAsked> = {
  rows: { sv: mattersSv, en: mattersEn },
  readers: {
    'handed-over': () => question({ type: 'handed-over' }),
    'matter-item': matterAt,
    'matter-about': matterAbout,
  },
};

/** "visa ärendet punkt 4 i mars": an item of the meeting that is named, else of the one at hand. */
function matterAt(asked: Asked): Intent | undefined {
  const { item } = asked.slots;
  if (item === undefined) return undefined;
  return about(asked, 'any', (meeting) => ({ type: 'matter', meeting: meeting.id, item }));
}

/** What can be asked about in the same words, and is no matter. */
const noMatter =
  /^(?:\d|§|punkt|pkt|item|uppdrag|mitt|mina|beslut|remiss|ratific|förslag|mötet|protokoll|assignment|my|decision|referral|meeting|minutes|the meeting)/iu;

function matterAbout({ slots, context }: Asked): Intent | undefined {
  const loose = slots['matter'];
  if (loose !== undefined && (noMatter.test(loose) || readWhich(loose, context) !== undefined))
    return undefined;
  const words = (loose ?? slots['about'] ?? '').replace(/^["”'’]+|["”'’]+$/gu, '');
  return /\p{L}{2}/u.test(words) ? question({ type: 'matter', words }) : undefined;
}
