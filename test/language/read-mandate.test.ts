import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { mandateIn, mandateOf } from '../../src/language/reading/sentences/read-mandate.ts';
import { inMeeting } from './small-book.ts';

describe('a decision that gives an assignment', () => {
  it.each([
    [
      'Sjögruppen beslutade att ge Eva Ek i uppdrag att se över rutinen.',
      { kind: 'person', person: 'eva' },
      'none',
    ],
    [
      'Sjögruppen beslutar att ge arbetsgruppen fortsatt uppdrag under 2027 att utreda frågan',
      { kind: 'body', name: 'arbetsgruppen' },
      'none',
    ],
    ['Att uppdra åt Bo att återkomma till mötet i april.', { kind: 'person', person: 'bo' }, 'meeting'],
    [
      'Sjögruppen uppdrar åt styrgruppen att ta fram ett direktiv senast 15 april',
      { kind: 'body', name: 'styrgruppen' },
      'day',
    ],
    ['Eva Ek får i uppdrag att kartlägga behoven.', { kind: 'person', person: 'eva' }, 'none'],
    ['Nils Utter gavs i uppdrag att sammanställa svaren', { kind: 'outsider', name: 'Nils Utter' }, 'none'],
    ['The group decided to instruct Bo to report back.', { kind: 'person', person: 'bo' }, 'none'],
  ])('is seen as one: "%s"', (text, responsible, due) => {
    const mandate = mandateIn(text, inMeeting);
    expect(mandate?.responsible).toEqual(responsible);
    expect(mandate?.due.kind).toBe(due);
  });

  it.each([
    'Sjögruppen beslutade att anta planen.',
    'Sjögruppen beslutade att inte ge arbetsgruppen i uppdrag att utreda frågan.',
    'Förslaget att ge Eva i uppdrag att utreda avslogs. Sjögruppen avslår att ge Bo i uppdrag att utreda.',
    'Sjögruppen avvaktar med att ge arbetsgruppen i uppdrag att utreda frågan.',
    'Uppdragsbeskrivningen godkändes.',
    'Sjögruppen ställer sig bakom de lokala uppdragshandlingarna.',
    'Återkommande rapporter ges vid varje möte.',
    'Eva Ek utsågs till justerare.',
    'Sjögruppen skickar med att uppdraget är viktigt.',
  ])('is not seen in: "%s"', (text) => {
    expect(mandateIn(text, inMeeting)).toBeUndefined();
  });
});

describe('a decision according to the proposal', () => {
  it('gives what the proposal gives, in the proposal’s words', () => {
    const proposal = 'Att ge Bo i uppdrag att se över rutinen.';
    expect(mandateOf({ text: 'Enligt förslaget.', proposal }, inMeeting)).toEqual({
      text: proposal,
      responsible: { kind: 'person', person: 'bo' },
      due: { kind: 'none' },
    });
    expect(mandateOf({ text: 'Enligt förslaget.' }, inMeeting)).toBeUndefined();
  });
});

const minutes = join(import.meta.dirname, '../../../shared/minutes');
const labelled = existsSync(join(minutes, '000.json')) ? describe : describe.skip;

const labels = z.object({
  decisions: z.array(z.object({ item: z.number(), text: z.string() })),
  assignments: z.array(
    z.object({
      item: z.number(),
      responsible: z.string().nullable(),
      strength: z.string(),
      fromDecision: z.boolean().optional(),
    }),
  ),
});

labelled('the decisions of real minutes, where they are at hand', () => {
  it.each(['000', '001', '003'])('give whom the labels say an assignment, and nobody else: %s', (name) => {
    const { decisions, assignments } = labels.parse(
      JSON.parse(readFileSync(join(minutes, `${name}.json`), 'utf8')),
    );
    const given = decisions.flatMap(({ item, text }) => {
      const named = assignments
        .filter((one) => one.item === item && one.fromDecision === true && one.strength === 'explicit')
        .flatMap(({ responsible }) => (text.includes(`ge ${responsible} `) ? [responsible] : []));
      return [...new Set(named)];
    });
    const read = decisions.flatMap(({ text }) => {
      const responsible = mandateIn(text, inMeeting)?.responsible;
      return responsible === undefined ? [] : ['name' in responsible ? responsible.name : responsible.kind];
    });
    expect(read).toEqual(given);
  });
});
