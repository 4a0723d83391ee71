import { findMeeting } from '../../meetings/model/lookup.ts';
import { openLink } from '../replies/calendar-link.ts';
import { packageOf } from '../replies/notice-package.ts';
import { receiptsOf } from '../replies/receipts-of.ts';
import type { Turn } from '../turns/turn.ts';
import type { PressRules } from './press-rule.ts';

/** The buttons of the notice: it is posted, or gets the links it lacks. The package stays before the secretary, whose mail is still to be copied. */
export const noticePressRules: Pick<PressRules, 'post-notice' | 'make-calendar-link'> = {
  'post-notice': {
    private: true,
    needs: 'secretary',
    again: true,
    commands: (_, { meeting }) => [{ type: 'post-agenda', meeting }],
    reply: (turn, press, done) => {
      const book = done?.after ?? turn.asker.book;
      const meeting = findMeeting(book, press.meeting);
      if (meeting === undefined) return { kind: 'toast', text: turn.say.help.foreignPress };
      const told = done === undefined ? [] : receiptsOf(turn, done);
      return packageOf(turn, book, meeting, told.length === 0 ? undefined : told.join(' '));
    },
  },
  'make-calendar-link': {
    private: true,
    needs: 'secretary',
    reply: async (turn, press) => {
      const meeting = findMeeting(turn.asker.book, press.meeting);
      if (meeting === undefined) return { kind: 'toast', text: turn.say.help.foreignPress };
      const refused = await openLink(turn);
      return refused ?? packageOf(turn, turn.asker.book, meeting, await madeIn(turn));
    },
  },
};

async function madeIn({ bot, asker, say }: Turn): Promise<string | undefined> {
  const { calendar } = await bot.store.contacts(asker.group);
  return calendar?.token === undefined || bot.links.address() === undefined
    ? undefined
    : say.notice.package.linkMade;
}
