import { stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { findMeeting } from '../meetings/model/lookup.ts';
import type { GroupId } from '../meetings/model/terms.ts';
import { markText } from '../minutes/document-mark.ts';
import { type Format, formatOf, formats, isText, writeMinutes } from '../minutes/formats.ts';
import { minutesNow } from '../minutes/minutes-now.ts';
import { stateOf } from '../minutes/minutes-state.ts';
import type { WrittenFile } from '../minutes/written-file.ts';
import { readGroup, readGroupEdition } from '../store/check-folder.ts';
import { groupsOf } from './export-group.ts';
import { Refused, type World } from './world.ts';

/** What was asked for on the command line; empty where it was not said. */
type AskedMinutes = {
  readonly group: GroupId;
  /** The first day (`YYYY-MM-DD`) or the id. */
  readonly meeting: string;
  readonly format: string;
  /** A file, or a folder to put it in. */
  readonly out: string;
};

/**
 * A meeting's minutes as a file: the last edition to the letter where they are finished, else a draft, which says so.
 * Without a format it is that of the file to write, or Markdown. Refuses to write over a file, and to show a terminal
 * what is no text. Says what was written where.
 */
export async function printMinutes(folder: string, asked: AskedMinutes, world: World): Promise<void> {
  const format = formatAsked(asked);
  if (asked.out === '' && !isText(format) && world.isTerminal)
    throw new Refused([`${format} is no text: give a file with --out, or send it on with | or >.`]);
  const { file, draft } = await writtenMinutes(folder, asked, format);
  if (asked.out === '') return world.write(file.bytes);
  const path = await pathFor(resolve(world.folder, asked.out), file.name);
  await writeFile(path, file.bytes, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    const why =
      error.code === 'EEXIST'
        ? 'is there already, and is not written over'
        : `cannot be written (${error.code})`;
    throw new Refused([`${path} ${why}.`]);
  });
  world.print(`${path}${draft ? ' (a draft: the minutes are not finished)' : ''}`);
}

function formatAsked({ format, out }: AskedMinutes): Format {
  const found = format === '' ? (out === '' ? 'md' : formatOf(out)) : formats.find((one) => one === format);
  if (found === undefined) throw new Refused([`The format is one of ${formats.join(', ')}.`]);
  return found;
}

async function writtenMinutes(
  folder: string,
  { group, meeting }: AskedMinutes,
  format: Format,
): Promise<{ readonly file: WrittenFile; readonly draft: boolean }> {
  if (!(await groupsOf(folder)).includes(group))
    throw new Refused([`There is no group "${group}" in ${folder}. "samverka group list" shows them.`]);
  const book = await readGroup(folder, group);
  const found = book.meetings.find(({ date }) => date === meeting) ?? findMeeting(book, meeting);
  if (found === undefined) {
    const days = book.meetings.map(({ date }) => date);
    throw new Refused([
      `${group} has no meeting on ${meeting}. ${days.length === 0 ? 'It has none.' : `It has ${days.join(', ')}.`}`,
    ]);
  }
  const { minutes, edition } = await minutesNow(book, found, (one) => readGroupEdition(folder, group, one));
  const file = await writeMinutes(minutes, stateOf(book, found, edition), format, markText(book, found.id));
  return { file, draft: edition === undefined };
}

async function pathFor(out: string, name: string): Promise<string> {
  const found = await stat(out).catch(() => undefined);
  return found?.isDirectory() ? join(out, name) : out;
}
