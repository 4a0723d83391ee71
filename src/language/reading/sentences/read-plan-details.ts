import type { MeetingPlan, Mode } from '../../../meetings/model/meeting.ts';
import { readClock } from '../dates/read-clock.ts';

/** What is said of a meeting besides its day. */
export type PlanDetails = Partial<Omit<MeetingPlan, 'date' | 'endDate' | 'monthOnly'>> & {
  readonly struck?: true;
};

const modes: readonly (readonly [Mode, RegExp])[] = [
  [
    'hybrid',
    /(?<!\p{L})(?:hybrid\p{L}*|(?:på\s+plats|fysiskt)\s+(?:och|eller|\/)\s+(?:på\s+distans|digitalt))(?!\p{L})/iu,
  ],
  [
    'residential',
    /(?<!\p{L})(?:internat(?:et|möte|dagar)?|lunch\s*(?:-|–|till|to)\s*lunch|retreat|residential(?:\s+meeting)?|tvådagars\p{L}*|konferensdagar)(?!\p{L})/iu,
  ],
  [
    'digital',
    /(?<!\p{L})(?:digital\p{L}*|(?:via|på|in|on|över|by)?\s*(?:microsoft\s+)?(?:teams|zoom|skype)(?:-?möte\p{L}*|\s+meeting)?|(?:på\s+)?distans(?:möte)?|online|remote(?:ly)?|video(?:möte|konferens|\s+meeting)?|webb?möte)(?!\p{L})/iu,
  ],
  [
    'in-person',
    /(?<!\p{L})(?:fysisk\p{L}*|(?:möte\s+)?på\s+plats|in[-\s]person|on[-\s]site|face\s+to\s+face|irl)(?!\p{L})/iu,
  ],
];
const meetingWord = /(?<!\p{L})(?:\p{L}*möte[tn]?|sammanträde|meeting|träff)(?!\p{L})/giu;
const cancelled = /(?<!\p{L})(?:inställ[tdn]\p{L}*|ställs\s+in|utgår|avlyst|cancell?ed)(?!\p{L})/iu;
const perhaps =
  /(?<!\p{L})(?:ev|eventuellt|kanske|möjligen|troligen|preliminärt|prel|possibly|maybe|perhaps)\.?(?!\p{L})/iu;
const together =
  /(?<!\p{L})(?:gemensam[t]?|tillsammans|ihop|joint(?:ly)?|together)(?:\s+(?:möte|sammanträde|meeting))?\s+(?:med|with)\s+(?<partner>.+)$/iu;
const named: readonly (readonly ['place' | 'theme' | 'note', RegExp])[] = [
  [
    'place',
    /^(?:plats(?:en)?|lokal(?:en)?|sal|var|place|venue|location|where)\s*(?::|är|is)\s*(?<text>.+)$/iu,
  ],
  ['theme', /^(?:temat?|ämnet?|fokus|theme|topic|focus)\s*(?::|är|is|–|-)?\s+(?<text>.+)$/iu],
  ['note', /^(?:anm(?:ärkning)?|kommentar|obs|note|comment)\.?\s*:\s*(?<text>.+)$/iu],
];
const inPlace = /^(?:i|på|hos|in|at)\s+(?<text>[\p{Lu}\d"”].*)$/u;
const placeNoun =
  /(?:hotell?|konferens|(?:stads|kommun|region|råd|folkets\s|läns|lands|försam\p{L}*)\s?hus(?:et)?|huset|herrgård|slott|kursgård|kursgården|center|centrum|sessionssal\p{L}*|sal|rum|room|hall|building|conference\s+centre|auditorium)(?!\p{L})/iu;
const plainLink = /https:\/\/[^\s<>"|]+/iu;

/** Reads what stands beside a meeting's day: time, mode, place, partner, theme and link; what it cannot place is a note, to the letter. */
export function readPlanDetails(text: string): PlanDetails {
  const found: { -readonly [Key in keyof PlanDetails]: PlanDetails[Key] } = {};
  let rest = text;
  const link = linkIn(rest);
  if (link !== undefined) {
    found.joinLink = link;
    rest = rest
      .replace(link, ' ')
      .replace(
        /(?<!\p{L})(?:länk(?:en)?|link|anslut(?:ning)?|join(?:\s+at)?)\s*(?::|är|is)?\s*(?=$|[\s,;)])/iu,
        ' ',
      );
  }
  const clock = readClock(rest);
  if (clock !== undefined) {
    found.startTime = clock.startTime;
    if (clock.endTime !== undefined) found.endTime = clock.endTime;
    rest = clock.rest;
  }
  for (const group of groupsOf(rest)) readGroup(group, found);
  return found;
}

type Found = { -readonly [Key in keyof PlanDetails]: PlanDetails[Key] };

/** The https address in a text, if there is one that can be an address. */
export function linkIn(text: string): string | undefined {
  const link = plainLink.exec(text)?.[0]?.replace(/[).,;]+$/u, '');
  return link !== undefined && URL.canParse(link) ? link : undefined;
}

/** What stands together, in brackets or between hard breaks, and in it what is parted by dashes and commas. */
function groupsOf(text: string): readonly (readonly string[])[] {
  return text
    .split(/[()[\]|;\t]|\s\/\s/u)
    .map((group) =>
      group
        .split(/\s[-–—]+\s|^\s*[-–—:,.]+\s*|,\s+|(?:\s*[-–—:,.]+\s*)$/u)
        .map((part) => part.trim().replace(/^[-–—:,.\s]+|[-–—:,\s]+$/gu, ''))
        .filter((part) => part !== '' && part !== '.'),
    )
    .filter((group) => group.length > 0);
}

function readGroup(parts: readonly string[], found: Found): void {
  parts.forEach((part, index) => {
    const label = named.flatMap(([key, form]) => {
      const said = form.exec(part)?.groups?.['text'];
      return said === undefined ? [] : [{ key, said }];
    })[0];
    if (label !== undefined) found[label.key] = label.said.trim();
    else readPart(part, index > 0 && found.mode !== undefined, found);
  });
}

function readPart(part: string, afterMode: boolean, found: Found): void {
  if (cancelled.test(part)) found.struck = true;
  const unsure = perhaps.test(part);
  const partner = unsure ? undefined : together.exec(part);
  if (partner?.groups?.['partner'] !== undefined) {
    found.partner = partner.groups['partner'].trim();
    readLeft(part.slice(0, partner.index), false, found);
  } else if (unsure) addNote(part, found);
  else readLeft(part, afterMode, found);
}

function readLeft(said: string, afterMode: boolean, found: Found): void {
  let rest = said.replace(cancelled, ' ');
  for (const [mode, form] of modes) {
    if (!form.test(rest)) continue;
    found.mode ??= mode;
    rest = rest.replace(form, ' ');
  }
  const left = rest
    .replace(meetingWord, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:via|med|ett|en|a|som|och|är|is|på|i|as)$/iu, '');
  if (left === '') return;
  const kept =
    /(?<!\p{L})(?:\p{L}*möte[tn]?|meeting)(?!\p{L})/iu.test(said) && rest === said ? said.trim() : left;
  const place = inPlace.exec(left)?.groups?.['text'] ?? (placeNoun.test(left) ? left : undefined);
  if (place !== undefined && found.place === undefined) found.place = place;
  else if (afterMode && found.theme === undefined) found.theme = kept;
  else addNote(kept, found);
}

function addNote(text: string, found: Found): void {
  found.note = found.note === undefined ? text : `${found.note}, ${text}`;
}
