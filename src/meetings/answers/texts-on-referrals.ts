import type { Book } from '../model/book.ts';
import { findItem, isMistake } from '../model/lookup.ts';
import type { Meeting } from '../model/meeting.ts';
import { excerpt } from '../search/excerpt.ts';
import type { FoundPassage } from './search-questions.ts';

const most = 4;
/** What was out for comment longer ago than so many meetings has been answered. */
const latest = 12;

/** Words that tell of something that is sent round for comment, and not of a patient who is referred. */
const tells =
  /(?:ute|ut|gå|går|skickas|skickats|sänds|svara(?:t|s)?|sig|yttrande|synpunkter|är|var|varit|tas?)\s+(?:ut\s+)?(?:på|över)\s+(?:en\s+)?remiss(?!\p{L})|(?<!\p{L})(?:på\s+remiss(?!\p{L})|remiss(?:svar|dialog|rund|omgång|tid|instans|förfarand|version|utskick|yttrand))|(?<!\p{L})out\s+for\s+(?:consultation|comment)/giu;

/** What the texts and the themes of the latest meetings tell of referrals that were not recorded as such, newest first. */
export function textsOnReferrals(book: Book, sees: (meeting: Meeting) => boolean): readonly FoundPassage[] {
  const meetings = book.meetings.filter((meeting) => !isMistake(meeting)).toReversed();
  const since = meetings
    .filter(({ state }) => state === 'closed')
    .slice(0, latest)
    .at(-1);
  const found = meetings
    .slice(0, since === undefined ? undefined : meetings.indexOf(since) + 1)
    .flatMap((meeting) => [...ofTheme(meeting), ...(sees(meeting) ? ofNotes(meeting) : [])]);
  return found.slice(0, most);
}

function ofTheme(meeting: Meeting): readonly FoundPassage[] {
  const { theme } = meeting;
  return theme === undefined || meeting.cancelled === true ? [] : quoted(theme, meeting, undefined);
}

function ofNotes(meeting: Meeting): readonly FoundPassage[] {
  return meeting.notes
    .filter((note) => !note.removed && note.as === undefined)
    .flatMap((note) =>
      note.text.split(/\n+/u).flatMap((line) => quoted(line.trim(), meeting, findItem(meeting, note.item))),
    );
}

function quoted(text: string, meeting: Meeting, item: FoundPassage['item']): readonly FoundPassage[] {
  const marks = [...text.matchAll(tells)].map(({ index }) => index);
  return marks.length === 0 ? [] : [{ meeting, item, quote: excerpt(text, marks, true) }];
}
