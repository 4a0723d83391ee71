import type { Command } from '../../../meetings/commands/command.ts';
import { findMeeting } from '../../../meetings/model/lookup.ts';
import type { Meeting, Movement } from '../../../meetings/model/meeting.ts';
import type { TimeString } from '../../../meetings/model/terms.ts';
import { lastDay } from '../../../meetings/model/time.ts';
import type { Intent, UnderstandContext } from '../../intent.ts';
import { readPerson, readPersonExactly, splitNames, unclearPerson } from './read-person.ts';

const dayFirst = /^(?:dag|day)\s*(?<day>\d)\s*[:,]?\s+/iu;
const clock =
  '(?:(?:kl\\.?|klockan|at|vid)\\s*)?(?<h>\\d{1,2})(?:[.:](?<m>\\d{2}))?(?:\\s?(?<half>[ap])\\.?m\\.?)?';
const item =
  '(?:(?:under|vid|på|i|during|at|on)\\s+)?(?:§+|punkt(?:en)?|pkt\\.?|p\\.|ärendet?|item|point)\\s*(?<item>\\d{1,3}(?:\\.\\d{1,2})?(?:\\s?[a-zåäö](?!\\p{L}))?)';
const now = '(?:just\\s+)?(?:nu|now)';
const when = `(?:\\s+(?:(?<now>${now})|${clock}(?:\\s+${item})?|${item.replace('item>', 'item2>')}(?:\\s+${clock
  .replace('h>', 'h2>')
  .replace('m>', 'm2>')
  .replace('half>', 'half2>')})?))`;
const away = '(?:\\s+(?:mötet|hem|ifrån|iväg|härifrån|oss|the\\s+meeting|home))?';
const leaves =
  '(?:(?:har\\s+)?gått|gick|går|måste\\s+gå|behöver\\s+gå|(?:har\\s+)?lämnat|lämnade|lämnar|avvek|avviker|left|leaves|has\\s+left|have\\s+left|is\\s+leaving|am\\s+leaving|(?:have\\s+to|must|has\\s+to|need\\s+to)\\s+(?:go|leave))';
/** Coming is only told by these; that someone "kommer" is about another day. */
const comes =
  '(?:kom\\s+tillbaka|är\\s+tillbaka|har\\s+kommit\\s+tillbaka|anslöt|ansluter|har\\s+anslutit|joined|joins|has\\s+joined|came\\s+back|is\\s+back|am\\s+back)';
const came = '(?:kom|kommer|har\\s+kommit|dök\\s+upp|came|arrived|arrives|has\\s+arrived)';
const forms: readonly { readonly kind: Movement['kind']; readonly match: RegExp }[] = [
  { kind: 'left', match: new RegExp(`^(?<who>.+?)\\s+(?<note>${leaves}${away}${when}?)$`, 'iu') },
  { kind: 'arrived', match: new RegExp(`^(?<who>.+?)\\s+(?<note>${comes}${when}?)$`, 'iu') },
  { kind: 'arrived', match: new RegExp(`^(?<who>.+?)\\s+(?<note>${came}${when})$`, 'iu') },
];
const leaving = /^i['’]m\s+(?:leaving|back)/iu;
const unsaid =
  /^(?:stryk|radera|ta\s+bort|remove|delete)\s+(?:att|that)\s+(?<who>.+?)\s+(?:(?<left>gick|lämnade|har\s+gått|left)|(?:kom|anslöt|har\s+kommit|came|arrived|joined)).*$/iu;
const serving =
  /^(?<who>.+?)\s+(?:ersätter|ersatte|vikarierar\s+för|går\s+in\s+för|gick\s+in\s+för|hoppar\s+in\s+för|tjänstgör\s+(?:i\s+stället\s+|istället\s+)?för|tjänstgjorde\s+för|(?:är\s+|var\s+|kommer\s+)?(?:(?:i\s+stället|istället)\s+för|i\s?st\.?\s?f\.?)|(?:är\s+)?ers\.?\s+för|tjg\.?\s+(?:ersättare\s+)?för|serves\s+for|stands\s+in\s+for|stood\s+in\s+for|sits\s+in\s+for|(?:is\s+)?instead\s+of)\s+(?<member>.+?)(?:\s+(?:i\s?dag|idag|today))?$/iu;
const isSubstitute =
  /^(?<who>.+?)\s+(?:(?:är|var|tjänstgör\s+som|går\s+in\s+som|kommer\s+som|deltar\s+som|is|was|is\s+the)\s+)(?:(?:tjänstgörande|a|the)\s+)?(?:ersättare|vikarie|suppleant|substitute|deputy|stand-in)\s+(?:för|for)\s+(?<member>.+?)(?:\s+(?:i\s?dag|idag|today|på\s+mötet|at\s+the\s+meeting))?$/iu;
const noSubstitute =
  /^(?<who>.+?)\s+(?:är|is)\s+(?:inte|ej|not|no)\s*(?:längre|longer)?\s+(?:a\s+)?(?:ersättare|vikarie|substitute|deputy|stand-in)\s+(?:för|for)\s+(?<member>.+)$/iu;
const plainly = /^(?<who>.+?)\s+(?:för|for)\s+(?<member>.+)$/iu;

/**
 * Reads who came or left and when, and who serves for whom: "Eva gick 14.30", "Bo kom punkt 6", "Anna ansluter",
 * "Nils ersätter Eva". Lines on several people are read where each part tells it; a remark on who was there for a part
 * of the meeting ("kom efter lunch") is none of these.
 */
export function readPresence(line: string, context: UnderstandContext): readonly Intent[] | undefined {
  const meeting = findMeeting(context.book, context.meeting);
  if (meeting === undefined || meeting.cancelled === true) return undefined;
  const dayPart = dayFirst.exec(line);
  const said = line.slice(dayPart?.[0].length ?? 0);
  const day = dayPart?.groups?.['day'];
  const at: At = { meeting, context, line, ...(day === undefined ? {} : { day: Number(day) }) };
  return (
    readTakenBack(said, at) ??
    readMovements(leaving.test(said) ? said.replace(/^i['’]m/iu, 'I am') : said, at) ??
    readServing(said, at)
  );
}

type At = {
  readonly meeting: Meeting;
  readonly context: UnderstandContext;
  readonly line: string;
  readonly day?: number;
};

function command(asked: Command): Intent {
  return { kind: 'command', command: asked };
}

function isOn({ state }: Meeting): boolean {
  return state === 'running' || state === 'closing';
}

/** Just now can be meant of a meeting on its day; that it does not run is then told. */
function isToday({ meeting, context: { today } }: At): boolean {
  return meeting.date <= today && today <= lastDay(meeting);
}

function readMovements(said: string, at: At): readonly Intent[] | undefined {
  const found: Intent[] = [];
  for (const piece of said.split(/\s*[,;]\s*(?:(?:och|and|men|but)\s+)?/iu).filter(Boolean)) {
    const read = readMovement(piece, at);
    if (read === undefined) return undefined;
    found.push(...read);
  }
  return found.length === 0 ? undefined : found;
}

function readMovement(piece: string, at: At): readonly Intent[] | undefined {
  for (const { kind, match } of forms) {
    const said = match.exec(piece)?.groups;
    if (said?.['who'] === undefined) continue;
    const told = whenOf(said);
    if (told === undefined || (told === 'now' && !isOn(at.meeting) && !isToday(at))) continue;
    const { context, line, meeting, day } = at;
    const found: Intent[] = [];
    for (const name of splitNames(said['who'])) {
      const read = readPerson(name, context);
      if (read.kind === 'none') return undefined;
      if (read.kind === 'which') return [unclearPerson(read, name, line, context)];
      found.push(
        command({
          type: 'record-movement',
          meeting: meeting.id,
          person: read.person.id,
          kind,
          ...(day === undefined ? {} : { day }),
          ...(told === 'now' ? {} : { ...told, note: said['note'] ?? '' }),
        }),
      );
    }
    return found;
  }
  return undefined;
}

type Told = { readonly time?: TimeString; readonly item?: string };

/** When it was said to be; nothing where what was said is no time. */
function whenOf(said: Readonly<Record<string, string | undefined>>): Told | 'now' | undefined {
  const hour = said['h'] ?? said['h2'];
  const number = said['item'] ?? said['item2'];
  if (hour === undefined && number === undefined) return 'now';
  const time =
    hour === undefined ? undefined : timeOf(hour, said['m'] ?? said['m2'], said['half'] ?? said['half2']);
  if (hour !== undefined && time === undefined) return undefined;
  return { ...(time === undefined ? {} : { time }), ...(number === undefined ? {} : { item: number }) };
}

/** A plain number is an hour only where a meeting can be. */
function timeOf(
  hours: string,
  minutes: string | undefined,
  half: string | undefined,
): TimeString | undefined {
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (/p/iu.test(half) ? 12 : 0);
  const plain = minutes === undefined && half === undefined;
  if (hour > 23 || Number(minutes ?? 0) > 59 || (plain && (hour < 6 || hour > 22))) return undefined;
  return `${String(hour).padStart(2, '0')}:${minutes ?? '00'}`;
}

/** "Stryk att Eva gick": the last of her goings that stands. */
function readTakenBack(said: string, { meeting, context, line }: At): readonly Intent[] | undefined {
  const found = unsaid.exec(said)?.groups;
  const who = found?.['who'];
  if (found === undefined || who === undefined) return undefined;
  const read = readPerson(who, context);
  if (read.kind === 'none') return undefined;
  if (read.kind === 'which') return [unclearPerson(read, who, line, context)];
  const kind = found['left'] === undefined ? 'arrived' : 'left';
  const last = meeting.movements.findLast(
    (one) => one.person === read.person.id && one.kind === kind && !one.removed,
  );
  // Where nothing of the kind stands, that is told.
  return [command({ type: 'remove-movement', meeting: meeting.id, id: last?.id ?? '' })];
}

/**
 * Who serves for whom. Outside a meeting "Nils är ersättare för Eva" tells of the roster; and only both names beyond
 * doubt make "Nils Ahl för Eva Ek" more than words.
 */
function readServing(said: string, at: At): readonly Intent[] | undefined {
  const { meeting } = at;
  const ended = isOn(meeting) ? noSubstitute.exec(said)?.groups : undefined;
  if (ended !== undefined) return stands(ended, at, null);
  const told = serving.exec(said)?.groups;
  if (told !== undefined && (meeting.state !== 'planned' || meeting.date <= at.context.today))
    return stands(told, at);
  const substitute = isOn(meeting) ? (isSubstitute.exec(said) ?? plainly.exec(said))?.groups : undefined;
  // Of a member it tells that she is one no longer, which is the roster's.
  return substitute && !isMember(substitute['who'] ?? '', at) ? stands(substitute, at) : undefined;
}

function isMember(who: string, { context }: At): boolean {
  const read = readPersonExactly(who, context);
  return read.kind === 'person' && read.person.category === 'member';
}

function stands(
  { who = '', member = '' }: Readonly<Record<string, string | undefined>>,
  { meeting, context, day }: At,
  nobody?: null,
): readonly Intent[] | undefined {
  // What people say of themselves is read with all else that they do.
  if (/^(?:jag|vi|i|we)$/iu.test(who)) return undefined;
  const [substitute, served] = [who, member].map((name) => readPersonExactly(name, context));
  if (substitute?.kind !== 'person' || served?.kind !== 'person') return undefined;
  if (substitute.person.id === served.person.id) return undefined;
  return [
    command({
      type: 'set-stand-in',
      meeting: meeting.id,
      person: substitute.person.id,
      standsInFor: nobody === null ? null : served.person.id,
      ...(day === undefined ? {} : { day }),
    }),
  ];
}
