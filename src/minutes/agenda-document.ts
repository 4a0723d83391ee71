import { words } from '../language/words/languages.ts';
import type { Words } from '../language/words/words.ts';
import type { Book } from '../meetings/model/book.ts';
import { documentsOf } from '../meetings/model/link.ts';
import type { Item, Meeting, MeetingChange } from '../meetings/model/meeting.ts';
import { isAgendaOut, whereTo } from '../meetings/model/notice.ts';
import type { Block, Text, TextDocument } from './block.ts';
import { documentText, labelled, paragraph, plain } from './text-blocks.ts';

/**
 * The agenda of a meeting, in the group's language: when, where, and what is to be dealt with. Nothing of who comes, or
 * of what was recorded. `everything` shows the items also before the agenda is posted: for the secretary's own eyes.
 */
export function agendaDocument(
  book: Book,
  meeting: Meeting,
  { everything = false }: { readonly everything?: boolean } = {},
): TextDocument {
  const say = words(book.group.language);
  const { name, language } = book.group;
  const { link } = whereTo(meeting);
  const shown = everything || isAgendaOut(meeting);
  return {
    language,
    title: say.notice.agenda,
    subject: name,
    blocks: [
      { kind: 'heading', level: 1, text: plain(say.minutes.heading(say.notice.agenda, name)) },
      ...(link === undefined ? [] : [paragraph([{ text: say.notice.join, strong: true, link }])]),
      ...meetingNotices(meeting, say).map((notice) => paragraph(plain(notice), 'notice')),
      { kind: 'facts', rows: factsOf(book, meeting, say) },
      ...(shown ? meeting.items.flatMap((item) => itemBlocks(meeting, item, say)) : []),
      ...(shown && meeting.items.length > 0
        ? []
        : [paragraph(plain(shown ? say.notice.noItems : say.notice.notPosted))]),
    ],
  };
}

/** That a meeting is cancelled, or from when it was moved last, with the reason if one was given. */
export function meetingNotices(meeting: Meeting, { notice }: Words): readonly string[] {
  const latest = (kind: MeetingChange['kind']) => meeting.changes.findLast((change) => change.kind === kind);
  const why = (reason: string | undefined) => (reason === undefined ? [] : [notice.reason(reason)]);
  if (meeting.cancelled) return [[notice.cancelled, ...why(latest('cancelled')?.reason)].join(' ')];
  const moved = latest('moved');
  if (moved === undefined || isWhereItWas(meeting)) return [];
  return [[notice.movedFrom(notice.when(moved.before)), ...why(moved.reason)].join(' ')];
}

/** Moved and moved back: nobody needs to hear of it. */
function isWhereItWas(meeting: Meeting): boolean {
  const first = meeting.changes.find(({ kind }) => kind === 'moved')?.before;
  const keys = ['date', 'endDate', 'startTime', 'endTime', 'monthOnly'] as const;
  return first !== undefined && keys.every((key) => first[key] === meeting[key]);
}

type FactRow = { readonly label: string; readonly text: Text };

function factsOf(book: Book, meeting: Meeting, say: Words): readonly FactRow[] {
  const { organisation, department, diaryNumber } = book.group;
  const { notice } = say;
  const host = [organisation, department].filter((one) => one !== undefined).join(', ');
  const row = (label: string, text: string | undefined): readonly FactRow[] =>
    text === undefined || text === '' ? [] : [{ label, text: plain(text) }];
  return [
    ...row(notice.where, placeText(meeting, say)),
    ...row(notice.time, notice.when(meeting)),
    ...row(notice.jointly, meeting.partner),
    ...row(notice.about, meeting.theme),
    ...row(notice.organisation, host),
    ...row(notice.diaryNumber, diaryNumber),
  ];
}

/** "Stadshuset, Granby (på plats och på distans)"; that nothing is known is said. */
export function placeText(meeting: Pick<Meeting, 'place' | 'mode'>, say: Words): string {
  const form = say.mode(meeting.mode);
  if (meeting.place === undefined) return form === '' ? say.notice.placeUnknown : form;
  return form === '' ? meeting.place : `${meeting.place} (${form})`;
}

/** A sub-item stands under its item. */
function itemBlocks(meeting: Meeting, item: Item, { notice, items }: Words): readonly Block[] {
  const { id, number, title, under, kind, presenters, minutes, outcome, origin, text, proposal } = item;
  const documents = documentsOf(item);
  const gone = meeting.state === 'planned' && outcome !== undefined ? outcome.kind : undefined;
  const remarks = [
    ...(kind === undefined ? [] : [items.kind(kind)]),
    ...(presenters.length === 0 ? [] : [notice.presenters(presenters)]),
    ...(minutes === undefined ? [] : [notice.minutes(minutes)]),
    ...(origin === undefined ? [] : [notice.handedOver(origin)]),
    ...(gone === 'withdrawn' || gone === 'postponed' ? [notice[gone]] : []),
  ];
  return [
    {
      kind: 'heading',
      level: under === undefined ? 2 : 3,
      text: [{ text: under === undefined ? `${number}. ` : `${number} ` }, { text: title }],
      anchor: `item:${id}`,
    },
    ...(remarks.length === 0 ? [] : [paragraph(plain(remarks.join('\n')), 'remark')]),
    ...(text === undefined ? [] : [paragraph(plain(text))]),
    ...(proposal === undefined ? [] : [paragraph(labelled(notice.proposal, proposal), 'proposal')]),
    ...(documents.length === 0
      ? []
      : [
          paragraph([{ text: `${notice.documents}:`, strong: true }]),
          {
            kind: 'list',
            items: documents.map((one) => ({ text: documentText(one) })),
          } as const,
        ]),
  ];
}
