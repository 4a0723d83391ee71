import { rowsWith } from '../../../meetings/model/each-rows.ts';
import { findMeeting } from '../../../meetings/model/lookup.ts';
import type { Language } from '../../../meetings/model/terms.ts';
import { inTurn } from '../../in-turn.ts';
import type { Intent, UnderstandContext } from '../../intent.ts';
import { type CompiledPhrases, compilePhrases, firstMatch, type Slots } from '../phrases/phrase.ts';
import { phrases } from '../phrases/phrases.ts';
import { type TogetherOrder, togetherPhrases } from '../phrases/together-phrases.ts';
import { splitNames } from './read-person.ts';
import { allOf, findRecord } from './read-record.ts';
import { readCoWorkers } from './read-together.ts';
import { type Meant, meantBy } from './read-which.ts';

const compiled = new Map<Language, CompiledPhrases<TogetherOrder>>();

function tableOf(language: Language): CompiledPhrases<TogetherOrder> {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const made = compilePhrases(togetherPhrases[language].orders, 'whole', phrases[language].macros);
  compiled.set(language, made);
  return made;
}

const aboutThis = /medarbet|medhj|rapport|redovis|länsdel|tillsammans|worker|report|sub-?count/iu;

/** Reads who helps with an assignment, to whom it is reported, and which the sub-counties are. */
export function readTogetherOrder(line: string, context: UnderstandContext): readonly Intent[] | undefined {
  if (!aboutThis.test(line)) return undefined;
  for (const language of inTurn(context.language)) {
    const found = firstMatch(tableOf(language), line, (key, slots) => order(key, slots, context, line));
    if (found !== undefined) return found;
  }
  return undefined;
}

function order(
  key: TogetherOrder,
  slots: Slots,
  context: UnderstandContext,
  line: string,
): readonly Intent[] | undefined {
  if (key === 'sub-counties') {
    const names = /^(?:inga|none)$/iu.test(slots['names'] ?? '') ? [] : splitNames(slots['names'] ?? '');
    return [{ kind: 'command', command: { type: 'set-sub-counties', names } }];
  }
  const who = (slots['who'] ?? '').replace(/^(?:till|för|to)\s+/iu, '');
  const none = /^(?:ingen|inga|none|nobody)$/iu.test(who);
  const details =
    key === 'co-workers'
      ? { coWorkers: none ? null : readCoWorkers(who, context) }
      : { reportTo: none ? null : who };
  const meeting = findMeeting(context.book, context.meeting);
  if (meeting === undefined) return [{ kind: 'unclear', text: line, why: { reason: 'no-meeting' } }];
  const here = findRecord('assignment', slots, meeting);
  if (typeof here === 'string' && !here.startsWith('said:'))
    return [
      {
        kind: 'command',
        command: {
          type: 'detail-assignment',
          meeting: meeting.id,
          id: here,
          ...details,
          ...allOf(here, meeting, slots),
        },
      },
    ];
  if (typeof here !== 'string') return [{ kind: 'unclear', text: line, why: here }];
  return elsewhere(slots, context, line, details);
}

/** The assignment of an earlier meeting that has this number. */
function elsewhere(
  { item }: Slots,
  context: UnderstandContext,
  line: string,
  details: object,
): readonly Intent[] {
  const meant = meantBy({ whose: undefined, ...(item === undefined ? {} : { item }) }, context);
  if (meant.kind === 'one')
    return [
      {
        kind: 'command',
        command: { type: 'detail-assignment', ...meant.ref, ...details },
      },
    ];
  const assignments = meant.kind === 'several' ? meant.refs : [];
  return [{ kind: 'unclear', text: line, why: { reason: 'which-assignment', assignments } }];
}

/** Where several are meant that were given at once, at the meeting at hand before others, how all of them are going; undefined where they are not one. */
export function onTogether(meant: Meant, context: UnderstandContext): Intent | undefined {
  const refs = meant.kind === 'several' ? meant.refs : [];
  const here = refs.filter((ref) => ref.meeting === context.meeting);
  const [first, ...others] = here.length > 0 ? here : refs;
  const meeting = findMeeting(context.book, first?.meeting);
  const assignment = meeting?.assignments.find(({ id }) => id === first?.id);
  if (first === undefined || meeting === undefined || assignment === undefined) return undefined;
  const together = new Set(rowsWith(meeting, assignment).map(({ id }) => id));
  return others.every(({ id }) => together.has(id))
    ? { kind: 'question', question: { type: 'reporting', about: first } }
    : undefined;
}
