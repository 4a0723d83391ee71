import { readAgendaList } from '../../language/reading/sentences/read-agenda-list.ts';
import { splitNames } from '../../language/reading/sentences/read-person.ts';
import type { Matter } from '../../meetings/commands/agenda-command.ts';
import type { AgendaRow } from '../../meetings/commands/items-command.ts';
import type { Book } from '../../meetings/model/book.ts';

/** What a form's fields hold as they come along with a press: those left empty do not come. */
export type TypedMatter = {
  readonly title?: string | undefined;
  readonly presenters?: string | undefined;
  readonly minutes?: string | undefined;
  readonly proposal?: string | undefined;
  readonly links?: string | undefined;
  readonly text?: string | undefined;
};

/** A matter as it was typed into a form. Minutes that are no number are kept as one that no rule takes. */
export function matterTyped({ title = '', presenters, minutes, proposal, links, text }: TypedMatter): Matter {
  const time = minutesTyped(minutes);
  const addresses = linksTyped(links);
  return {
    title: title.trim(),
    presenters: namesTyped(presenters),
    ...(time === null ? {} : { minutes: time }),
    ...(isEmpty(proposal) ? {} : { proposal }),
    ...(addresses.length === 0 ? {} : { links: addresses }),
    ...(isEmpty(text) ? {} : { text }),
  };
}

/** The changes that a form asks for, of those fields that it showed; what is left empty is taken away. */
export function changesTyped(typed: TypedMatter, was: Readonly<Record<string, unknown>>) {
  const { title = '', presenters, minutes, proposal, links, text } = typed;
  const all = {
    title: title.trim(),
    presenters: namesTyped(presenters),
    minutes: minutesTyped(minutes),
    proposal: isEmpty(proposal) ? null : proposal,
    links: linksTyped(links),
    text: isEmpty(text) ? null : text,
  };
  return Object.fromEntries(Object.entries(all).filter(([key]) => Object.hasOwn(was, key)));
}

/** The sub-items that were typed, one on each line, with their presenters and what they are for. */
export function partsTyped(text: string | undefined, book: Book): readonly Omit<AgendaRow, 'subs'>[] {
  if (isEmpty(text)) return [];
  return readAgendaList(text, book).flatMap(({ subs = [], ...row }) => [row, ...subs]);
}

function isEmpty(text: string | undefined): text is undefined {
  return text === undefined || text.trim() === '';
}

function namesTyped(text: string | undefined): readonly string[] {
  return isEmpty(text) ? [] : splitNames(text);
}

function minutesTyped(text: string | undefined): number | null {
  if (isEmpty(text)) return null;
  const number = /^\s*(\d{1,4})\s*(?:min(?:uter|utes|\.)?)?\s*$/iu.exec(text)?.[1];
  return number === undefined ? Number.NaN : Number(number);
}

function linksTyped(text: string | undefined): readonly string[] {
  return isEmpty(text) ? [] : [...new Set(text.split(/\s+/u).filter(Boolean))];
}
