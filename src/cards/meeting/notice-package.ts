import { shortened } from '../../language/words/wording.ts';
import type { Words } from '../../language/words/words.ts';
import type { Book } from '../../meetings/model/book.ts';
import type { Meeting } from '../../meetings/model/meeting.ts';
import { type NoticeGaps, noticeGaps } from '../../meetings/model/notice.ts';
import { button } from '../kit/button.ts';
import { type Copyable, copyCard } from '../kit/copy.ts';
import type { Bound } from '../kit/template.ts';

/** What goes with the notice besides the agenda; the texts are in the group's language, the card in the asker's. */
export type NoticePackage = {
  readonly book: Book;
  readonly meeting: Meeting;
  readonly mail: { readonly subject: string; readonly text: string };
  /** Absent when there is no link, or no address under which one could be. */
  readonly links?: { readonly feed: string; readonly event: string; readonly agenda: string } | undefined;
  readonly hasAddress: boolean;
};

/** More than this would not fit in a message; the mail itself keeps to it but for people's longest words. */
const longestMail = 16_000;

/** The notice of a meeting as one package, for the secretary alone: what is posted, the mail to copy, links, and what is missing. */
export function noticePackageCard(input: NoticePackage, words: Words): Bound {
  const { book, meeting, mail, links } = input;
  const say = words.notice.package;
  const posted = meeting.agendaPostedAt !== undefined;
  const post = [
    button(say.post, 'post-notice', { group: book.id, meeting: meeting.id }, { style: 'positive' }),
  ];
  const make = button(say.makeLink, 'make-calendar-link', { group: book.id, meeting: meeting.id });
  const fields: readonly Copyable[] = [
    { id: 'subject', label: say.subject, value: mail.subject },
    { id: 'mail', label: say.mail, value: shortened(mail.text, longestMail) },
    ...(links === undefined
      ? []
      : [
          { id: 'agenda', label: words.notice.agenda, value: links.agenda },
          { id: 'event', label: say.meetingFile, value: links.event },
        ]),
  ];
  return copyCard(
    {
      title: say.title,
      text: say.text(book.group.name, words.notice.days(meeting)),
      about: [book.group.name, words.notice.when(meeting)],
      warnings: warningsOf(noticeGaps(book, meeting), words),
      lines: [postLine(input, words)],
      buttons: [...(mayPost(input) ? post : []), ...(links === undefined && input.hasAddress ? [make] : [])],
      fields,
      remarks: [...linkRemarks(input, posted, words), ...(posted ? [] : [say.nobodyElse])],
    },
    words,
  );
}

function mayPost({ book, meeting }: NoticePackage): boolean {
  return (
    meeting.agendaPostedAt === undefined &&
    meeting.state === 'planned' &&
    meeting.cancelled === undefined &&
    meeting.items.length > 0 &&
    book.conversations.length > 0
  );
}

function postLine({ book, meeting }: NoticePackage, words: Words): string {
  const say = words.notice.package;
  if (meeting.agendaPostedAt !== undefined) return say.posted;
  return book.conversations.length === 0 ? say.notConnected : say.postExplain(meeting.items.length);
}

function linkRemarks({ links, hasAddress }: NoticePackage, posted: boolean, words: Words): readonly string[] {
  const say = words.notice.package;
  if (links === undefined) return [hasAddress ? say.noLink : say.noAddress];
  return [say.anybody, ...(posted ? [] : [say.notYet])];
}

/** What the notice lacks, as sentences. */
function warningsOf(gaps: NoticeGaps, words: Words): readonly string[] {
  const say = words.notice.warnings;
  const where = { link: say.noLink, place: say.noAddress, both: say.noPlace };
  return [
    ...(gaps.cancelled ? [say.cancelled] : []),
    ...(gaps.monthOnly ? [say.monthOnly] : []),
    ...(gaps.time ? [say.noTime] : []),
    ...(gaps.where === undefined ? [] : [where[gaps.where]]),
    ...(gaps.items ? [say.noItems] : []),
    ...(gaps.presenters.length === 0 ? [] : [say.noPresenters(gaps.presenters.map(({ number }) => number))]),
    ...(gaps.proposals === 0 ? [] : [say.proposals(gaps.proposals)]),
  ];
}
