import { DateTime } from 'luxon';
import { toldBy } from '../bot/replies/answered.ts';
import { type AskedOnce, askOnce } from '../bot/replies/ask-once.ts';
import { askingOf } from '../bot/turns/asking.ts';
import { askedOf } from '../language/asked.ts';
import type { Earlier, Intent } from '../language/intent.ts';
import { languageOf } from '../language/language-of.ts';
import type { Book } from '../meetings/model/book.ts';
import type { GroupId, Instant, Language } from '../meetings/model/terms.ts';
import { readGroup } from '../store/check-folder.ts';
import { realFiles } from '../store/files.ts';
import { groupFolder } from '../store/folder.ts';
import { outboxFile } from '../store/kept-outbox.ts';
import { readOutbox } from '../store/outbox-line.ts';
import type { OutboxRow } from '../store/store.ts';
import { groupsOf } from './export-group.ts';
import { personNamed } from './person.ts';
import { Refused } from './world.ts';

/** A group that is asked in: its Book, and what was sent to Teams. */
export type AskedGroup = { readonly book: Book; readonly sent: readonly OutboxRow[] };

/** One question as it was put, by whom and when. */
export type Put = {
  readonly text: string;
  /** A name, or an id. */
  readonly as: string;
  readonly at: Instant;
  /** By which the answer is worded; as the question is written where it is not said. */
  readonly language?: Language | undefined;
  readonly earlier?: readonly Earlier[];
  /** Is told a line for each step of the reading. */
  readonly explain?: (line: string) => void;
};

/** Reads the groups of a data folder, each once, without its lock: by id, name or short name. */
export function createGroups(folder: string): (said: string) => Promise<AskedGroup> {
  const read = new Map<GroupId, Promise<AskedGroup>>();
  const groupOf = (id: GroupId) => {
    const known = read.get(id) ?? readAsked(folder, id);
    read.set(id, known);
    return known;
  };
  return async (said) => {
    const ids = await groupsOf(folder);
    const wanted = folded(said);
    const byId = ids.find((id) => folded(id) === wanted);
    if (byId !== undefined) return groupOf(byId);
    const all = await Promise.all(ids.map(groupOf));
    const [only, ...others] = all.filter(({ book: { group } }) =>
      [group.name, ...group.shortNames].some((name) => folded(name) === wanted),
    );
    if (only !== undefined && others.length === 0) return only;
    const what =
      only === undefined ? `There is no group "${said}" in ${folder}.` : `Several are called ${said}.`;
    throw new Refused([`${what} ${ids.length === 0 ? 'It has none.' : `It has ${ids.join(', ')}.`}`]);
  };
}

async function readAsked(folder: string, id: GroupId): Promise<AskedGroup> {
  const { outbox } = await readOutbox(realFiles, outboxFile(groupFolder(folder, id)));
  return { book: await readGroup(folder, id), sent: outbox.rows };
}

/** Answers one question as in direct chat with whoever asks. Refuses a name that the group does not have. */
export function ask({ book, sent }: AskedGroup, put: Put): AskedOnce {
  const { text, at, earlier, explain } = put;
  const { id: person } = personNamed(book, put.as);
  const asker = { group: book.id, book, person, actor: { kind: 'person', person } as const };
  const language = put.language ?? languageOf(text, book.group.language);
  const asking = {
    ...askingOf(asker, language, at),
    incoming: { conversation: { kind: 'personal' as const } },
    bot: { now: () => at },
    ...(earlier === undefined ? {} : { earlier }),
  };
  if (explain === undefined) return askOnce(asking, text, { told: toldBy(sent) });
  explain(`asked        ${text}`);
  const trace = ({ did, what }: { readonly did: string; readonly what: string }) =>
    explain(`${did.padEnd(12)} ${what}`);
  const asked = askOnce(asking, text, { told: toldBy(sent), trace });
  for (const intent of asked.intents) explainIntent(intent, person, explain);
  return asked;
}

function explainIntent(intent: Intent, person: string, explain: (line: string) => void): void {
  const { intent: name, slots } = askedOf(intent, person);
  explain(`understood   ${name} ${JSON.stringify(slots)}`);
  if (intent.kind === 'question') explain(`question     ${JSON.stringify(intent.question)}`);
  if (intent.kind === 'unclear') explain(`why          ${JSON.stringify(intent.why)}`);
}

/** When something is asked: now, at an instant, or at noon of a day in the group's zone. */
export function askedWhen(said: string, zone: string, now: Instant): Instant {
  if (said === '') return now;
  const time = /^\d{4}-\d\d-\d\d$/u.test(said)
    ? DateTime.fromISO(`${said}T12:00`, { zone })
    : DateTime.fromISO(said, { zone });
  const instant = time.toUTC().toISO();
  if (instant === null) throw new Refused([`"${said}" is no day (YYYY-MM-DD) and no instant.`]);
  return instant;
}

function folded(name: string): string {
  return name.normalize('NFC').trim().toLocaleLowerCase('sv');
}
