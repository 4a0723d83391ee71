import type { UnderstandContext } from '../../src/language/intent.ts';
import { soundsLikeCommand, understand } from '../../src/language/reading/understand.ts';
import type { Assignment, Responsible } from '../../src/meetings/model/meeting.ts';
import { inMeeting } from './small-book.ts';

const nobody: Responsible = { kind: 'nobody' };
const body = (name: string): Responsible => ({ kind: 'body', name });

/** A meeting with assignments a1, a2 … at item 7, each with a responsible. */
function among(...responsibles: readonly Responsible[]): UnderstandContext {
  const assignments = responsibles.map(
    (responsible, index): Assignment => ({
      id: `a${index + 1}`,
      reports: [],
      item: 'i7',
      text: 'Ta fram.',
      at: '2027-02-12T09:00:00Z',
      by: { kind: 'person', person: 'anna' },
      history: [],
      removed: false,
      corrected: false,
      responsible,
      due: { kind: 'none' },
    }),
  );
  const { book, meeting } = inMeeting;
  const meetings = book.meetings.map((one) => (one.id === meeting ? { ...one, assignments } : one));
  return { ...inMeeting, book: { ...book, meetings } };
}

/** Who was set for which assignment, as `a1 eva`. */
function set(text: string, context: UnderstandContext): readonly string[] {
  return understand(text, context).map((intent) => {
    if (intent.kind !== 'command' || intent.command.type !== 'detail-assignment') return intent.kind;
    const { id, responsible } = intent.command;
    const who = responsible?.kind === 'person' ? responsible.person : undefined;
    const contact = responsible?.kind === 'body' ? `${responsible.name}: ${responsible.contact}` : undefined;
    return `${id} ${who ?? contact}`;
  });
}

describe('the contact person of a body', () => {
  it.each([
    'kontaktperson för Psykiatrin: Eva',
    'Kontaktperson för psykiatrin är Eva Ek',
    'kontaktperson för Psykiatrin Eva',
    'Eva är kontaktperson för Psykiatrin',
    'Eva blir kontaktperson',
    'kontaktperson: Eva',
    'uppdrag 7 kontaktperson Eva',
    'kontaktperson för uppdrag 7: Eva',
    'Eva',
    'Eva Ek',
    'contact person for Psykiatrin: Eva',
    'Eva is the contact person',
  ])('is told afterwards: "%s"', (text) => {
    expect(set(text, among(body('Psykiatrin')))).toEqual(['a1 Psykiatrin: eva']);
  });

  it('is the same for all that the body is to do', () => {
    const twice = among(body('Psykiatrin'), body('AU'), body('Psykiatrin'));
    expect(set('kontaktperson för Psykiatrin: Eva', twice)).toEqual([
      'a1 Psykiatrin: eva',
      'a3 Psykiatrin: eva',
    ]);
  });

  it('is asked about when several bodies could be meant, or none', () => {
    const two = among(body('Psykiatrin'), body('AU'));
    for (const text of ['kontaktperson: Eva', 'Eva är kontaktperson', 'kontaktperson för Skolan: Eva'])
      expect(understand(text, two)).toEqual([
        { kind: 'unclear', text, why: { reason: 'missing', what: 'assignment' } },
      ]);
    expect(set('Eva', two)).toEqual(['unclear']);
  });

  it('must be on the roster', () => {
    const text = 'kontaktperson för Psykiatrin: Zorro';
    expect(understand(text, among(body('Psykiatrin')))).toEqual([
      { kind: 'unclear', text, why: { reason: 'no-such-person', name: 'Zorro' } },
    ]);
  });
});

describe('the responsible', () => {
  it.each(['ansvarig: Eva', 'Eva ansvarar', 'Eva är ansvarig för det', 'Eva Ek', 'responsible: Eva'])(
    'is told afterwards of the only assignment without: "%s"',
    (text) => {
      expect(set(text, among(nobody))).toEqual(['a1 eva']);
    },
  );

  it('is asked about when several are without', () => {
    expect(set('ansvarig: Eva', among(nobody, nobody))).toEqual(['unclear']);
    expect(set('Eva', among(nobody, nobody))).toEqual(['unclear']);
  });

  it('is not given by who asks for it', () => {
    expect(set('vem är ansvarig', among(nobody))).toEqual(['unclear']);
  });
});

describe('a name alone', () => {
  it('means nothing from someone who does not record, and is never overheard', () => {
    const context = among(nobody);
    expect(set('Eva', { ...context, asker: 'bo' })).toEqual(['unclear']);
    expect(soundsLikeCommand('Eva', context)).toBe(false);
  });
});
