import { words } from '../language/words/languages.ts';
import type { Words } from '../language/words/words.ts';
import type { Book } from '../meetings/model/book.ts';
import type { Item, Meeting, MeetingChange } from '../meetings/model/meeting.ts';
import { isAgendaOut, whereTo } from '../meetings/model/notice.ts';
import type { Language } from '../meetings/model/terms.ts';

/** An agenda as a document says it, before any format. Every text stands to the letter; formats escape. */
export type AgendaDocument = {
  readonly language: Language;
  /** "Dagordning". */
  readonly title: string;
  readonly group: string;
  /** How one gets there, first of all: an https address, with the word for following it. */
  readonly join?: { readonly label: string; readonly url: string };
  /** What must be seen before the rest: that the meeting is cancelled or moved. */
  readonly notices: readonly string[];
  readonly facts: readonly DocumentFact[];
  readonly items: readonly DocumentItem[];
  /** Said in place of items where there are none to show. */
  readonly noItems?: string;
};

export type DocumentFact = { readonly label: string; readonly text: string };

export type DocumentItem = {
  readonly number: string;
  readonly title: string;
  /** Short remarks under the title: who presents, how long, that it is withdrawn. */
  readonly remarks: readonly string[];
  readonly text?: string;
  readonly proposal?: DocumentFact;
  readonly documents?: { readonly label: string; readonly links: readonly string[] };
};

/**
 * The agenda of a meeting, in the group's language: when, where, and what is to be dealt with. Nothing of who comes, or
 * of what was recorded. `everything` shows the items also before the agenda is posted: for the secretary's own eyes.
 */
export function agendaDocument(
  book: Book,
  meeting: Meeting,
  { everything = false }: { readonly everything?: boolean } = {},
): AgendaDocument {
  const say = words(book.group.language);
  const { link } = whereTo(meeting);
  const shown = everything || isAgendaOut(meeting);
  const empty = shown ? say.notice.noItems : say.notice.notPosted;
  return {
    language: book.group.language,
    title: say.notice.agenda,
    group: book.group.name,
    ...(link === undefined ? {} : { join: { label: say.notice.join, url: link } }),
    notices: meetingNotices(meeting, say),
    facts: factsOf(book, meeting, say),
    items: shown ? meeting.items.map((item) => itemOf(meeting, item, say)) : [],
    ...(shown && meeting.items.length > 0 ? {} : { noItems: empty }),
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

function factsOf(book: Book, meeting: Meeting, say: Words): readonly DocumentFact[] {
  const { organisation, department, diaryNumber } = book.group;
  const { notice } = say;
  const host = [organisation, department].filter((one) => one !== undefined).join(', ');
  return [
    { label: notice.where, text: placeText(meeting, say) },
    { label: notice.time, text: notice.when(meeting) },
    ...(meeting.partner === undefined ? [] : [{ label: notice.jointly, text: meeting.partner }]),
    ...(meeting.theme === undefined ? [] : [{ label: notice.about, text: meeting.theme }]),
    ...(host === '' ? [] : [{ label: notice.organisation, text: host }]),
    ...(diaryNumber === undefined ? [] : [{ label: notice.diaryNumber, text: diaryNumber }]),
  ];
}

/** "Stadshuset, Granby (på plats och på distans)"; that nothing is known is said. */
export function placeText(meeting: Meeting, say: Words): string {
  const form = say.mode(meeting.mode);
  if (meeting.place === undefined) return form === '' ? say.notice.placeUnknown : form;
  return form === '' ? meeting.place : `${meeting.place} (${form})`;
}

function itemOf(meeting: Meeting, item: Item, { notice }: Words): DocumentItem {
  const { presenters, minutes, outcome, origin, text, proposal, links = [] } = item;
  const gone = meeting.state === 'planned' && outcome !== undefined ? outcome.kind : undefined;
  return {
    number: item.number,
    title: item.title,
    remarks: [
      ...(presenters.length === 0 ? [] : [notice.presenters(presenters)]),
      ...(minutes === undefined ? [] : [notice.minutes(minutes)]),
      ...(origin === undefined ? [] : [notice.handedOver(origin)]),
      ...(gone === 'withdrawn' || gone === 'postponed' ? [notice[gone]] : []),
    ],
    ...(text === undefined ? {} : { text }),
    ...(proposal === undefined ? {} : { proposal: { label: notice.proposal, text: proposal } }),
    ...(links.length === 0 ? {} : { documents: { label: notice.documents, links } }),
  };
}
