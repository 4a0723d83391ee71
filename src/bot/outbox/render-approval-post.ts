import { adjustCard, allAdjustedCard, remarkCard } from '../../cards/approval/adjust.ts';
import { minutesShownCard } from '../../cards/approval/publish-minutes.ts';
import type { Bound } from '../../cards/kit/template.ts';
import type { Words } from '../../language/words/words.ts';
import type { Book } from '../../meetings/model/book.ts';
import type { Meeting } from '../../meetings/model/meeting.ts';
import type { ApprovalContent } from '../../meetings/posts/post.ts';
import type { Contacts } from '../../store/store.ts';
import type { BotPost } from './own-posts.ts';

type Content = ApprovalContent | Extract<BotPost['content'], { readonly card: 'remark' }>;

export function isApprovalContent(content: BotPost['content']): content is Content {
  return ['adjust', 'adjust-reminder', 'all-adjusted', 'minutes-shown', 'remark'].includes(content.card);
}

/** How what is told of minutes on their way to approval looks. */
export function bindApprovalPost(
  book: Book,
  contacts: Contacts,
  meeting: Meeting,
  content: Content,
  say: Words,
): Bound | undefined {
  switch (content.card) {
    case 'adjust':
    case 'adjust-reminder': {
      const { person, edition } = content;
      return adjustCard({ book, meeting, person, edition, reminds: content.card === 'adjust-reminder' }, say);
    }
    case 'all-adjusted':
      return allAdjustedCard({ book, meeting }, say);
    case 'minutes-shown':
      return minutesShownCard({ book, meeting, edition: content.edition }, say);
    case 'remark': {
      const { person, at } = content;
      const found = (contacts.remarks ?? []).find(
        (one) => one.meeting === meeting.id && one.person === person && one.at === at,
      );
      return found && remarkCard({ book, meeting, person, text: found.text }, say);
    }
  }
}
