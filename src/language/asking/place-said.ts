import type { Book } from '../../meetings/model/book.ts';
import type { Meeting } from '../../meetings/model/meeting.ts';
import { foldOrganisation } from '../../meetings/model/same-name.ts';
import { lastDay } from '../../meetings/model/time.ts';
import type { UnderstandContext } from '../intent.ts';

type Place = { readonly name: string; readonly meetings: readonly Meeting[] };

const shortest = 5;
const general =
  /^(?:region\p{L}*|kommun(?:huset|en)?|landsting\p{L}*|lokal\p{L}*|konferens\p{L}*|hotell\p{L}*|rum|sal|möte\p{L}*|centrum|sverige|hall\p{L}*|digital\p{L}*|fysisk\p{L}*|teams|zoom)$/iu;

/**
 * A line that calls a meeting by its place, as if it said the day: "vilka var med på Fjällgården" asks of the meeting
 * that was there. Undefined where it names no place of a meeting; what is an organisation's name is not taken for one.
 */
export function placeSaid(line: string, context: UnderstandContext): string | undefined {
  const lower = line.toLowerCase();
  const places = placesIn(context.book);
  const place = places.find(({ name }) => lower.includes(name));
  if (place === undefined) return undefined;
  const name = place.name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const match = new RegExp(
    `(?<!\\p{L})(?:(?:(?<before>på|vid|till|från|inför|under|at|to|from|during)\\s+)?(?:möte[tn]?|internatet?|träffen|sammanträdet|(?:the )?(?:meeting|retreat))\\s+)?(?<at>på|i|vid|till|från|in|at|from)\\s+(?:the\\s+)?${name}(?:s)?(?![\\p{L}\\d])(?:,?\\s+(?:i\\s+)?\\p{Lu}\\p{L}+)?`,
    'iu',
  );
  const found = match.exec(line)?.groups;
  const at = found?.['at']?.toLowerCase();
  const meeting = meant(place.meetings, line, context);
  if (at === undefined || meeting === undefined) return undefined;
  const english = /^(?:in|at|from)$/u.test(at);
  const to = found?.['before'] ?? (english ? 'at' : 'på');
  return line.replace(match, `${to} ${english ? 'the meeting on' : 'mötet'} ${meeting.date}`);
}

const ahead =
  /(?<!\p{L})(?:ska|skall|kommer|blir|nästa|igen|när\s+är|är\s+vi|will|shall|next|going|again|when\s+are|when\s+is|are\s+we)(?!\p{L})/iu;

/** The nearest there, ahead only where the line says so or none has been. */
function meant(
  meetings: readonly Meeting[],
  line: string,
  { today }: UnderstandContext,
): Meeting | undefined {
  const next = meetings.find((one) => lastDay(one) >= today && one.state !== 'closed');
  const last = meetings.findLast((one) => lastDay(one) < today || one.state === 'closed');
  return ahead.test(line) ? (next ?? last) : (last ?? next);
}

const known = new WeakMap<Book['meetings'], readonly Place[]>();

/** What the places of meetings are called, the longest first; worked out once for each state of the meetings. */
function placesIn({ meetings, organisations }: Book): readonly Place[] {
  const found = known.get(meetings);
  if (found !== undefined) return found;
  const others = new Set(organisations.map(({ name }) => foldOrganisation(name)));
  const all = new Map<string, Meeting[]>();
  for (const meeting of meetings.filter(({ cancelled }) => cancelled === undefined))
    for (const name of namesOf(meeting.place ?? ''))
      if (!others.has(foldOrganisation(name))) all.set(name, [...(all.get(name) ?? []), meeting]);
  const made = [...all]
    .map(([name, there]) => ({ name, meetings: there }))
    .toSorted((one, other) => other.name.length - one.name.length);
  known.set(meetings, made);
  return made;
}

/** Each part of an address, and its first words as far as they are a name. */
function namesOf(place: string): readonly string[] {
  return place.split(/\s*[,;(]\s*/u).flatMap((part) => {
    const words = part.replace(/\)$/u, '').trim().split(/\s+/u);
    const [first = ''] = words;
    if (!/^\p{Lu}/u.test(first) || /^region$/iu.test(first)) return [];
    return words
      .map((_, index) =>
        words
          .slice(0, index + 1)
          .join(' ')
          .toLowerCase(),
      )
      .filter(
        (name) => name.length >= shortest && !general.test(name) && !/\s(?:och|i|på|of|in)$/u.test(name),
      );
  });
}
