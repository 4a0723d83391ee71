import type { Command } from '../../../meetings/commands/command.ts';
import { findMeeting } from '../../../meetings/model/lookup.ts';
import type { AnswerKind, Meeting } from '../../../meetings/model/meeting.ts';
import type { PersonId } from '../../../meetings/model/terms.ts';
import type { Intent, UnderstandContext } from '../../intent.ts';
import type { Slots } from '../phrases/phrase.ts';
import type { OwnPhrase } from '../phrases/phrasebook.ts';
import { match } from '../phrases/tables.ts';
import { readMeeting } from './read-meeting.ts';
import { readPerson, splitNames, unclearPerson } from './read-person.ts';

const answers: Readonly<Partial<Record<OwnPhrase, AnswerKind>>> = {
  remote: 'remote',
  'in-person': 'in-person',
  partly: 'partly',
  absent: 'absent',
};

/** Reads what someone says of herself: that she is here, comes, is late, or in what capacity she attends. */
export function readOwn(line: string, context: UnderstandContext): Intent | undefined {
  return match('own', line, context.language, (key, slots) => {
    if (key === 'substitute' || key === 'presenter' || key === 'guest')
      return introduce(key, slots, context, line);
    if (key === 'several') return { kind: 'ask', what: 'check-in-card' };
    const meeting = meetingMeant(slots, context);
    if (meeting === 'no words for one') return undefined;
    if (meeting === undefined) return { kind: 'unclear', text: line, why: whyNoMeeting(slots) };
    if (key === 'coming') return { kind: 'ask', what: 'my-answer-card' };
    if (context.asker === undefined) return { kind: 'ask', what: 'check-in-card' };
    if (key === 'companions') return companions(slots, meeting, context.asker, context, line);
    return { kind: 'command', command: ownCommand(key, meeting, context.asker) };
  });
}

function ownCommand(key: OwnPhrase, meeting: Meeting, asker: PersonId): Command {
  const answer = answers[key];
  if (answer !== undefined) return { type: 'answer-attendance', meeting: meeting.id, person: asker, answer };
  if (key === 'take-back') return { type: 'remove-answer', meeting: meeting.id, person: asker };
  if (key === 'late') return { type: 'announce-late', meeting: meeting.id, person: asker };
  return { type: 'check-in', meeting: meeting.id, persons: [asker] };
}

function whyNoMeeting(slots: Slots): Extract<Intent, { kind: 'unclear' }>['why'] {
  const said = slots['meeting'];
  return said === undefined ? { reason: 'no-meeting' } : { reason: 'no-such-meeting', said };
}

function meetingMeant(slots: Slots, context: UnderstandContext): Meeting | undefined | 'no words for one' {
  const said = slots['meeting'];
  if (said === undefined) return findMeeting(context.book, context.meeting);
  const read = readMeeting(said, context, 'future');
  if (read === undefined) return 'no words for one';
  return read.kind === 'meeting' ? read.meeting : undefined;
}

function companions(
  slots: Slots,
  meeting: Meeting,
  asker: PersonId,
  context: UnderstandContext,
  line: string,
): Intent {
  const persons: PersonId[] = [asker];
  for (const name of splitNames(slots['names'] ?? '')) {
    const read = readPerson(name, context);
    if (read.kind !== 'person') return unclearPerson(read, name, line, context);
    if (!persons.includes(read.person.id)) persons.push(read.person.id);
  }
  return { kind: 'command', command: { type: 'check-in', meeting: meeting.id, persons } };
}

function introduce(
  key: 'substitute' | 'presenter' | 'guest',
  slots: Slots,
  context: UnderstandContext,
  line: string,
): Intent {
  const who = slots['who'];
  if (who === undefined) return { kind: 'introduce', as: key };
  const read = readPerson(who, context);
  if (read.kind !== 'person') return unclearPerson(read, who, line, context);
  return { kind: 'introduce', as: key, standsInFor: read.person.id };
}
