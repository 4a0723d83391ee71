import { findMeeting } from '../meetings/model/lookup.ts';
import type { GroupId } from '../meetings/model/terms.ts';
import { agendaDocument } from '../minutes/agenda-document.ts';
import { html } from '../minutes/html.ts';
import { markdown } from '../minutes/markdown.ts';
import { readGroup } from '../store/check-folder.ts';
import { groupsOf } from './export-group.ts';
import { Refused } from './world.ts';

const formats: Readonly<Record<string, typeof html>> = { md: markdown, html };

/** A meeting's agenda as a document, also before it is posted; the meeting by its first day (`YYYY-MM-DD`) or its id. */
export async function printedAgenda(
  folder: string,
  asked: { readonly group: GroupId; readonly meeting: string; readonly format: string },
): Promise<string> {
  const { group, meeting, format } = asked;
  const write = formats[format];
  if (write === undefined) throw new Refused([`The format is one of ${Object.keys(formats).join(', ')}.`]);
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
  return write(agendaDocument(book, found, { everything: true })).trimEnd();
}
