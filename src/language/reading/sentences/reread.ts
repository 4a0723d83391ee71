import type { Command } from '../../../meetings/commands/command.ts';
import { itemByNumber } from '../../../meetings/model/lookup.ts';
import type { Due, Responsible } from '../../../meetings/model/meeting.ts';
import type { SourcedRecord } from '../../../meetings/model/source.ts';
import { asProposed } from '../../../meetings/rules/as-proposed.ts';
import type { UnderstandContext } from '../../intent.ts';
import { understand } from '../understand.ts';
import { readAssignment } from './read-assignment.ts';
import { exists } from './read-record.ts';

/** A record whose source now says something else. */
export type Reworded = SourcedRecord & { readonly text: string };

/**
 * What a message that records came from says of them now that it was edited: those whose words differ, in their order.
 * Undefined when it no longer speaks of the same things, one by one; then nothing can be proposed.
 */
export function reread(
  text: string,
  records: readonly SourcedRecord[],
  context: UnderstandContext,
): readonly Reworded[] | undefined {
  const meeting = records[0]?.meeting.id;
  const said = understand(text, { ...context, meeting }).flatMap((intent) =>
    intent.kind === 'command' ? wordsOf(intent.command, context) : [],
  );
  if (said.length !== records.length) return undefined;
  const pairs = records.map((record, index) => ({ record, now: said[index] }));
  if (pairs.some(({ record, now }) => now === undefined || !isAbout(record, now))) return undefined;
  return pairs.flatMap(({ record, now }) =>
    now === undefined || now.text === record.record.text ? [] : [{ ...record, text: now.text }],
  );
}

type Words = {
  readonly of: SourcedRecord['of'];
  readonly text: string;
  readonly item?: string | undefined;
  readonly id?: string;
};

function wordsOf(command: Command, { book }: UnderstandContext): readonly Words[] {
  switch (command.type) {
    case 'record-decision':
      return [{ of: 'decision', text: command.text ?? asProposed(book.group), item: command.item }];
    case 'record-assignment':
      return [{ of: 'assignment', text: command.text, item: command.item }];
    case 'record-note':
      return [{ of: 'note', text: command.text, item: command.item }];
    case 'write-text': {
      const { texts, item } = command;
      return texts.map((text) => ({ of: 'note', text, item }));
    }
    case 'change-wording':
      return [{ of: command.of, text: command.text, id: command.id }];
    default:
      return [];
  }
}

/** Of the same kind, and at the same item where one is named: which item was running then is not known any more. */
function isAbout({ meeting, of, record }: SourcedRecord, now: Words): boolean {
  if (now.of !== of) return false;
  if (now.id !== undefined) return now.id === record.id;
  return now.item === undefined || itemByNumber(meeting, now.item)?.id === record.item;
}

/** Who is responsible and when it is due, where an assignment's new words say so. */
export function detailsIn(
  text: string,
  context: UnderstandContext,
): { readonly responsible?: Responsible; readonly due?: Due } {
  const { responsible, due } = readAssignment(text, context);
  return {
    ...(responsible.kind === 'nobody' ? {} : { responsible }),
    ...(!exists(due) || due.kind === 'none' ? {} : { due }),
  };
}
