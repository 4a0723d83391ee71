import type { Words } from '../../../src/language/words/words.ts';
import type { ItemKind } from '../../../src/meetings/model/meeting.ts';
import { daysOf } from '../../../src/meetings/model/time.ts';
import type { ComingMeeting, Minutes, MinutesItem, TurnoverLine } from '../../../src/minutes/minutes.ts';
import type { SaidItem, SaidMinutes } from '../../../src/minutes/reading/said-minutes.ts';
import { sentenceEnd } from '../../../src/minutes/several.ts';
import { dayIn, takeDays, takeTimes } from './dates.ts';
import { blank, inFrame, namesIn, parted, unquoted } from './frames.ts';
import { attendanceLine, movementLine } from './rebuilt-attendance.ts';
import { assignmentFrom, decisionFrom, referralFrom } from './rebuilt-records.ts';

/** What a document tells of a meeting: its minutes but for what no document holds. */
export type Rebuilt = Omit<Minutes, 'version' | 'style' | 'language' | 'closedAt'>;

/** The records of a meeting, from what its document says alone. */
export function rebuilt(said: SaidMinutes, say: Words): Rebuilt {
  const { minutes: words, notice } = say;
  const fact = (label: string) => said.facts.find((one) => one.label === label)?.text;
  const meeting = { ...meetingFrom(fact(notice.time), say), ...placeFrom(fact, say) };
  const [documentName = '', ...name] = said.heading.split(': ');
  const part = (heading: string) => said.sections.find((one) => one.heading === heading)?.lines ?? [];
  const known = {
    organisation: fact(notice.organisation),
    department: fact(words.department),
    diaryNumber: fact(notice.diaryNumber),
    partner: fact(notice.jointly),
    theme: fact(notice.about),
    chair: fact(words.chair),
    secretary: fact(words.secretary),
  };
  const evaluation = part(words.evaluation.heading);
  const follows = besidesFrom(said.besides, say);
  return {
    group: {
      name: name.join(': '),
      ...(known.organisation === undefined ? {} : { organisation: known.organisation }),
      ...(known.department === undefined ? {} : { department: known.department }),
      ...(known.diaryNumber === undefined ? {} : { diaryNumber: known.diaryNumber }),
      documentName,
      voice: follows.voice,
    },
    meeting: {
      ...meeting,
      ...(known.partner === undefined ? {} : { partner: known.partner }),
      ...(known.theme === undefined ? {} : { theme: known.theme }),
    },
    ...(known.chair === undefined ? {} : { chair: known.chair }),
    ...(known.secretary === undefined ? {} : { secretary: known.secretary }),
    adjusters: namesIn(fact(words.adjusters(2)) ?? fact(words.adjusters(1)) ?? ''),
    attendance: said.attendance.map((person) => attendanceLine(person, daysOf(meeting), say)),
    vacant: follows.vacant,
    unrepresented: follows.unrepresented,
    ...(follows.quorate === undefined ? {} : { quorate: follows.quorate }),
    movements: said.movements.map((line) => movementLine(line, say)),
    items: said.items.map((item) => itemFrom(item, say, meeting.date)),
    turnover: part(words.turnover.heading).map((line) => turnoverFrom(line, say, meeting.date)),
    coming: part(words.coming.heading).map((line) => comingFrom(line, say)),
    ...(evaluation.length === 0 ? {} : { evaluation }),
  };
}

const modes = ['digital', 'in-person', 'hybrid', 'residential'] as const;

function meetingFrom(text: string | undefined, say: Words): Pick<Minutes['meeting'], 'id' | 'date'> {
  const found = takeDays(text ?? '', say);
  return { id: '', ...(found?.days ?? { date: '' }), ...takeTimes(found?.rest ?? '').times };
}

function placeFrom(
  fact: (label: string) => string | undefined,
  say: Words,
): Pick<Minutes['meeting'], 'mode' | 'place'> {
  const text = fact(say.notice.where) ?? say.notice.placeUnknown;
  const form = fact(say.minutes.form);
  if (form !== undefined)
    return { place: text, mode: modes.find((one) => say.mode(one) === form) ?? 'unknown' };
  if (text === say.notice.placeUnknown) return { mode: 'unknown' };
  const alone = modes.find((one) => say.mode(one) === text);
  if (alone !== undefined) return { mode: alone };
  for (const mode of modes) {
    const place = inFrame(text, `${blank(0)} (${say.mode(mode)})`)?.[0];
    if (place !== undefined) return { place, mode };
  }
  return { place: text, mode: 'unknown' };
}

type Follows = Pick<Minutes, 'vacant' | 'unrepresented' | 'quorate'> & { readonly voice: string };

function besidesFrom(lines: readonly string[], say: Words): Follows {
  const words = say.minutes.attendance;
  const within = (...frames: readonly string[]) =>
    lines.flatMap((line) => frames.flatMap((frame) => inFrame(line, frame)?.[0] ?? []).slice(0, 1));
  const quorate = lines.flatMap((line) =>
    (['seats', 'parties'] as const).flatMap((of) =>
      (
        [
          [2, 1],
          [1, 2],
        ] as const
      ).flatMap(([there, needed]) => {
        const frame = words
          .quorate(blank(0), of, there, needed)
          .replace(String(there), blank(1))
          .replace(String(needed), blank(2));
        const [voice = '', some, least] = inFrame(line, frame) ?? [];
        return some === undefined
          ? []
          : [{ voice, quorate: { there: Number(some), needed: Number(least), of } }];
      }),
    ),
  )[0];
  return {
    vacant: within(words.vacant(blank(0), 1), words.vacant(blank(0), 2)).flatMap((text) =>
      namesIn(text).flatMap((seat) => seatFrom(seat, say)),
    ),
    unrepresented: within(words.unrepresented(blank(0))).flatMap(namesIn),
    voice: quorate?.voice ?? '',
    ...(quorate === undefined ? {} : { quorate: quorate.quorate }),
  };
}

function seatFrom(text: string, say: Words): Minutes['vacant'] {
  for (const as of ['member', 'substitute'] as const)
    for (const n of Array.from({ length: 12 }, (_, index) => index + 1)) {
      const frame = say.minutes.attendance.vacantSeat('', as, n);
      if (text.endsWith(frame))
        return Array.from({ length: n }, () => ({ organisation: text.slice(0, -frame.length), as }));
    }
  throw new Error(`No seat: ${text}`);
}

const kinds: readonly ItemKind[] = ['formality', 'report', 'information', 'discussion', 'decision'];

function itemFrom(said: SaidItem, say: Words, besides: string): MinutesItem {
  const { number, title, sub, prose, discussion, farewells, background, proposal, origin } = said;
  const presented = presentedIn(
    said.presenters ?? (said.outcome === undefined ? prose[0]?.text : undefined),
    say,
  );
  const kind =
    kinds.find((one) => say.items.kind(one) === said.kind) ??
    (said.presenters === undefined ? undefined : presented?.kind);
  const waits = inFrame(said.presenters ?? '', `${say.minutes.presenter}: ${blank(0)}`)?.[0];
  const documents = said.links.map(documentFrom);
  const from = inFrame(origin ?? '', `${say.minutes.handedOver}: ${blank(0)}`)?.[0];
  return {
    id: '',
    number,
    title,
    sub,
    ...(kind === undefined ? {} : { kind }),
    presenters: waits === undefined ? (presented?.names ?? []) : namesIn(waits),
    links: documents.map(({ link }) => link),
    ...(documents.some((one) => one.title !== undefined)
      ? {
          linkTitles: Object.fromEntries(
            documents.flatMap((one) => (one.title === undefined ? [] : [[one.link, one.title]])),
          ),
        }
      : {}),
    ...(background === undefined ? {} : { background }),
    ...(proposal === undefined ? {} : { proposal }),
    prose,
    discussion,
    farewells,
    decisions: said.decisions.map((one) => decisionFrom(one, proposal, say, besides)),
    assignments: said.assignments.map((one) => assignmentFrom(one, say, besides)),
    referrals: said.referrals.map((one) => referralFrom(one, say, besides)),
    ...outcomeFrom(said.outcome, say),
    ...(from === undefined ? {} : { origin: from }),
  };
}

/**
 * Who presented an item, where a text begins by saying so; `whole` where it says nothing else, in the words of the
 * frame.
 */
export function presentedIn(
  text: string | undefined,
  say: Words,
): { readonly names: readonly string[]; readonly kind?: ItemKind; readonly whole: boolean } | undefined {
  const first = (text ?? '').trim();
  const line = first.split('\n')[0] ?? '';
  const spaces = [...line.matchAll(/ /gu)].map(({ index }) => index);
  const end = spaces.find((at) => at > 0 && say.minutes.tellsWhoPresented(line, line.slice(0, at)));
  const names = line.slice(0, end);
  if (end === undefined || (/^[^”“]*$/u.test(names) && sentenceEnd.test(`${names} `))) return undefined;
  const kind = (['report', 'information'] as const).find(
    (one) => first === say.minutes.presented(names, one),
  );
  const whole = kind !== undefined || first === say.minutes.presented(names, undefined);
  return { names: namesIn(names), ...(kind === undefined ? {} : { kind }), whole };
}

function documentFrom(text: string): { readonly link: string; readonly title?: string } {
  const found = /^(.+): (https?:\/\/\S+)$/su.exec(text);
  const [, title, link] = found ?? [];
  return title === undefined || link === undefined ? { link: text } : { link, title };
}

function outcomeFrom(
  text: string | undefined,
  say: Words,
): Pick<MinutesItem, 'outcome' | 'outcomeSaid' | 'absent'> {
  const words = say.minutes;
  if (text === undefined) return { outcome: 'handled' };
  const to = inFrame(text, words.postponed(blank(0)))?.[0];
  if (to !== undefined) return { outcome: 'postponed', outcomeSaid: to };
  if (!text.startsWith(words.withdrawn)) {
    const led = inFrame(text, `${words.absentAt(blank(0))} ${blank(1)}`);
    const [absent, outcomeSaid = text] = led !== undefined && !words.tellsWithdrawn(led[0] ?? '') ? led : [];
    return { outcome: 'withdrawn', outcomeSaid, ...(absent === undefined ? {} : { absent }) };
  }
  const rest = text.slice(words.withdrawn.length).trim();
  const reason = inFrame(rest, words.reason(blank(0)))?.[0];
  if (reason !== undefined) return { outcome: 'withdrawn', outcomeSaid: reason };
  const both = inFrame(rest, `${words.absentAt(blank(0))} ${words.reason(blank(1))}`);
  const absent = both?.[0] ?? inFrame(rest, words.absentAt(blank(0)))?.[0];
  if (absent === undefined && rest !== '') return { outcome: 'withdrawn', outcomeSaid: text };
  return {
    outcome: 'withdrawn',
    ...(absent === undefined ? {} : { absent }),
    ...(both?.[1] === undefined ? {} : { outcomeSaid: both[1] }),
  };
}

function turnoverFrom(line: string, say: Words, besides: string): TurnoverLine {
  const words = say.minutes.turnover;
  const forms = [
    ...(['member', 'substitute'] as const).flatMap((as) => [
      { kind: 'unseated', as, frame: words.unseated(blank(0), as, blank(1)) } as const,
      { kind: 'seated', as, frame: words.seated(blank(0), as, blank(1)) } as const,
    ]),
    { kind: 'left', as: undefined, frame: words.left(blank(0), blank(1)) } as const,
  ];
  for (const { kind, as, frame } of forms) {
    const [who, date = ''] = inFrame(line, frame) ?? [];
    const on = dayIn(date, say, besides);
    if (who === undefined || on === undefined) continue;
    const at = /^(?<name>[”“](?:[^”]|””)*”(?!”)|.*?)(?: \((?<organisation>.*)\))?$/su.exec(who)?.groups;
    const organisation = at?.['organisation'];
    return {
      kind,
      name: unquoted(at?.['name'] ?? ''),
      ...(organisation === undefined ? {} : { organisation }),
      ...(as === undefined ? {} : { as }),
      on,
    };
  }
  throw new Error(`No turnover: ${line}`);
}

function comingFrom(line: string, say: Words): ComingMeeting {
  const words = say.minutes.coming;
  const first = takeDays(line, say);
  if (first === undefined) throw new Error(`No meeting: ${line}`);
  const moved = first.rest.startsWith(` ${words.movedTo} `)
    ? takeDays(first.rest.slice(words.movedTo.length + 2), say)
    : undefined;
  const { days, rest } = moved ?? first;
  const { times, rest: after } = takeTimes(rest);
  const cancelled = after.startsWith(` ${words.cancelled}`);
  const beside = /^ \((.*)\)$/su.exec(cancelled ? after.slice(words.cancelled.length + 1) : after)?.[1] ?? '';
  const parts = parted(beside, /, /u);
  const mode = modes.find((one) => say.mode(one) === parts[0]);
  const named = modes.find((one) => parts.some((part) => part.toLowerCase().startsWith(say.mode(one))));
  const value = (frame: (text: string) => string) => {
    const found = parts.flatMap((part) => inFrame(part, frame(blank(0))) ?? [])[0];
    return found === undefined ? undefined : unquoted(found);
  };
  const [partner, theme, place] = [value(words.jointly), value(words.theme), value(words.place)];
  const frames = [words.jointly, words.theme, words.place];
  const note = parts
    .slice(mode === undefined ? 0 : 1)
    .find((part) => frames.every((frame) => inFrame(part, frame(blank(0))) === undefined));
  return {
    ...days,
    ...times,
    mode: mode ?? named ?? 'unknown',
    ...(partner === undefined ? {} : { partner }),
    ...(theme === undefined ? {} : { theme }),
    ...(place === undefined ? {} : { place }),
    ...(note === undefined ? {} : { note: unquoted(note) }),
    cancelled,
    ...(moved === undefined ? {} : { movedFrom: first.days }),
  };
}
