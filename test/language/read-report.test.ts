import type { Intent, UnderstandContext } from '../../src/language/intent.ts';
import { understand } from '../../src/language/reading/understand.ts';
import type { Assignment, Due, Meeting } from '../../src/meetings/model/meeting.ts';
import { inMeeting, smallBook } from './small-book.ts';

function given(
  id: string,
  item: string,
  who: string,
  text: string,
  more: Partial<Assignment> = {},
): Assignment {
  return {
    id,
    item,
    text,
    at: '2027-02-12T09:00:00Z',
    by: { kind: 'person', person: 'anna' },
    history: [],
    removed: false,
    corrected: false,
    reports: [],
    responsible: { kind: 'person', person: who },
    due: { kind: 'none' },
    ...more,
  };
}

/** The February meeting is over; Eva has one assignment from it, Bo two at one item, Klas the same number twice. */
function afterwards(asker: string): UnderstandContext {
  const meetings = smallBook.meetings.map((meeting): Meeting => {
    const { currentItem: _, ...rest } = meeting;
    if (meeting.id === 'feb')
      return {
        ...rest,
        state: 'closed',
        assignments: [
          given('e1', 'i7', 'eva', 'Ta fram ett direktiv om utskrivning'),
          given('b1', 'i8', 'bo', 'Sammanställa remissvaren'),
          given('b2', 'i8', 'bo', 'Boka lokal'),
          given('k1', 'i9', 'klas', 'Beställa underlag'),
          given('n1', 'i12', 'eva', 'Ta fram en lista', { responsible: { kind: 'nobody' } }),
          given('done', 'i10', 'eva', 'Klart sedan länge', { doneAt: '2027-02-14T09:00:00Z' }),
        ],
      };
    if (meeting.id === 'dec')
      return {
        ...meeting,
        items: [{ id: 'x9', number: '9', title: 'Underlag', presenters: [] }],
        assignments: [given('k2', 'x9', 'klas', 'Beställa mer underlag')],
      };
    return meeting;
  });
  return { ...inMeeting, book: { ...smallBook, meetings }, asker, today: '2027-02-20', meeting: 'mar' };
}

function told(intents: readonly Intent[]): string {
  return intents
    .map((intent) => {
      if (intent.kind === 'report-form')
        return `${intent.form} form ${intent.assignment.id} ${intent.text ?? ''}`;
      if (intent.kind === 'unclear' && intent.why.reason === 'which-assignment')
        return `which of ${intent.why.assignments.map(({ id }) => id).join(' ')}`;
      if (intent.kind === 'question') return JSON.stringify(intent.question);
      if (intent.kind !== 'command') return JSON.stringify(intent);
      const { command } = intent;
      if (command.type !== 'report-assignment') return command.type;
      const { report, id } = command;
      const what =
        'due' in report
          ? untilOf(report.due)
          : 'responsible' in report
            ? JSON.stringify(report.responsible)
            : '';
      return [id, report.kind, what, report.text ?? ''].filter(Boolean).join(' | ');
    })
    .join('\n')
    .trim();
}

function untilOf(due: Due): string {
  return due.kind === 'none' ? 'none' : (due.until ?? due.said);
}

const says = (asker: string, text: string) => told(understand(text, afterwards(asker)));

describe('what only sounds like a report', () => {
  it.each([
    ['eva', 'jag hinner inte till mötet'],
    ['eva', 'jag hinner inte till klockan 9'],
    ['eva', 'jag hinner inte till 16 april'],
    ['anna', 'jag hinner inte till 31 mars'],
    ['eva', 'jag tar inte det'],
    ['eva', 'jag tar uppdraget'],
  ])('is none: %s says "%s"', (asker, text) => {
    expect(says(asker, text)).not.toMatch(/more-time|not-mine/u);
  });
});

describe('the responsible says that', () => {
  it.each([
    ['uppdrag 7 är klart', 'e1 | done'],
    ['Uppdrag 7: klart!', 'e1 | done'],
    ['mitt uppdrag om direktivet är klart', 'e1 | done'],
    ['jag är klar med uppdrag 7', 'e1 | done'],
    ['klart med uppdrag 7', 'e1 | done'],
    ['uppdrag 7 är klart, skickat till alla i går', 'e1 | done | skickat till alla i går'],
    ['uppdrag 7 från februarimötet är klart', 'e1 | done'],
    ['uppdrag 7 den 12 februari är klart', 'e1 | done'],
    ['hej, uppdrag 7 är klart tack', 'e1 | done'],
    ['assignment 7 is done', 'e1 | done'],
    ['my task about direktivet is done', 'e1 | done'],
    ['mitt uppdrag är klart', 'e1 | done'],
  ])('it is done: "%s"', (text, expected) => {
    expect(says('eva', text)).toBe(expected);
  });

  it.each([
    ['jag behöver mer tid till 15 april, remissen dröjer', 'e1 | more-time | 2027-04-15 | remissen dröjer'],
    ['jag behöver mer tid för uppdrag 7 till 15 april', 'e1 | more-time | 2027-04-15'],
    [
      'uppdrag 7 behöver mer tid till mötet i april eftersom remissen dröjer',
      'e1 | more-time | 2027-04-16 | remissen dröjer',
    ],
    ['uppdrag 7: behöver mer tid till slutet av mars', 'e1 | more-time | 2027-03-31'],
    ['förläng uppdrag 7 till 15 april', 'e1 | more-time | 2027-04-15'],
    [
      'mer tid för mitt uppdrag om direktivet till 15 april (semester)',
      'e1 | more-time | 2027-04-15 | semester',
    ],
    ['i need more time until 15 April because it is large', 'e1 | more-time | 2027-04-15 | it is large'],
    [
      'kan jag få förlängd tid till 15 april? Vi väntar på remissvar',
      'e1 | more-time | 2027-04-15 | Vi väntar på remissvar',
    ],
    ['Kan jag få mer tid till den 15 april?', 'e1 | more-time | 2027-04-15'],
    ['jag behöver mer tid', 'more-time form e1'],
    ['jag behöver mer tid, remissen dröjer till 15 april', 'more-time form e1 remissen dröjer till 15 april'],
    ['jag hinner inte klart med uppdrag 7 till 12 mars', 'more-time form e1 till 12 mars'],
    ['jag hinner inte till 31 mars', 'more-time form e1'],
    ['vi hinner inte bli klara till 31 mars, remissen dröjer', 'more-time form e1 remissen dröjer'],
    ["I won't make it by 31 March", 'more-time form e1'],
  ])('she needs more time: "%s"', (text, expected) => {
    expect(says('eva', text)).toBe(expected);
  });

  it.each([
    [
      'uppdrag 7: halvvägs, underlag saknas från Granby',
      'e1 | progress | halvvägs, underlag saknas från Granby',
    ],
    ['uppdrag 7: första raden\nandra raden', 'e1 | progress | första raden\nandra raden'],
    ['mitt uppdrag om direktivet: väntar på svar', 'e1 | progress | väntar på svar'],
    ['uppdrag 7 är halvvägs', 'e1 | progress | halvvägs'],
    ['uppdrag 7 är inte klart än', 'e1 | progress | inte klart än'],
    ['uppdrag 10 är inte klart ändå', 'done | reopened | inte klart ändå'],
    ['öppna uppdrag 10 igen', 'done | reopened'],
    ['rapportera uppdrag 7', 'report form e1'],
    ['task 7: half done', 'e1 | progress | half done'],
  ])('how far it has come: "%s"', (text, expected) => {
    expect(says('eva', text)).toBe(expected);
  });

  it.each([
    ['lämna över uppdrag 7 till Bo Dahl', 'e1 | handed-over | {"kind":"person","person":"bo"}'],
    ['lämna över mitt uppdrag om direktivet till Bo', 'e1 | handed-over | {"kind":"person","person":"bo"}'],
    ['Bo tar över uppdrag 7', 'e1 | handed-over | {"kind":"person","person":"bo"}'],
    [
      'lämna över uppdrag 7 till Bo, jag slutar',
      'e1 | handed-over | {"kind":"person","person":"bo"} | jag slutar',
    ],
    ['lämna över uppdrag 7 till arbetsgruppen', 'e1 | handed-over | {"kind":"body","name":"arbetsgruppen"}'],
    ['hand over task 7 to Bo', 'e1 | handed-over | {"kind":"person","person":"bo"}'],
  ])('someone else takes it: "%s"', (text, expected) => {
    expect(says('eva', text)).toBe(expected);
  });

  it.each([
    ['det är inte mitt uppdrag', 'e1 | not-mine'],
    ['uppdrag 7 är inte mitt', 'e1 | not-mine'],
    ['Uppdrag 7: inte mitt, det är Bos', 'e1 | not-mine | det är Bos'],
    ['it is not my task', 'e1 | not-mine'],
  ])('it is not hers: "%s"', (text, expected) => {
    expect(says('eva', text)).toBe(expected);
  });
});

describe('which assignment is meant', () => {
  it('is asked when several fit, and told apart by ordinal, meeting or words', () => {
    expect(says('bo', 'uppdrag 8 är klart')).toBe('which of b1 b2');
    expect(says('bo', 'uppdrag 8.2 är klart')).toBe('b2 | done');
    expect(says('bo', '§ 8, uppdrag 2 är klart')).toBe('b2 | done');
    expect(says('bo', 'mitt uppdrag om remissvaren är klart')).toBe('b1 | done');
    expect(says('bo', 'uppdrag 8.1: väntar på två svar')).toBe('b1 | progress | väntar på två svar');
    expect(says('klas', 'uppdrag 9 är klart')).toBe('which of k1 k2');
    expect(says('klas', 'uppdrag 9 från decembermötet är klart')).toBe('k2 | done');
    expect(says('klas', 'uppdrag 9 från decembermötet: halvvägs')).toBe('k2 | progress | halvvägs');
    expect(says('klas', 'det är inte mitt uppdrag')).toBe('which of k1 k2');
  });

  it('is her own first; another’s is named to the rules, which refuse it', () => {
    expect(says('eva', 'uppdrag 8.1 är klart')).toBe('b1 | done');
    expect(says('nobody', 'uppdrag 7 är klart')).toBe('which of');
    expect(says('eva', 'uppdrag 77 är klart')).toBe('which of e1');
  });

  it('may be anyone’s for those who record, by the responsible’s name too', () => {
    expect(says('anna', 'uppdrag 7 är klart')).toBe('e1 | done');
    expect(says('anna', 'Evas uppdrag om direktivet är klart')).toBe('e1 | done');
    expect(says('anna', 'lämna över uppdrag 9 från decembermötet till Eva')).toContain('k2 | handed-over');
  });
});

describe('what those who record write', () => {
  it('is a new assignment while a meeting is on, and a report when none could be recorded', () => {
    const text = 'uppdrag 7: halvvägs, underlag saknas';
    expect(told(understand(text, inMeeting))).toBe('record-assignment');
    expect(says('anna', text)).toBe('e1 | progress | halvvägs, underlag saknas');
    expect(says('anna', 'uppdrag 11: Eva ringer')).toBe('record-assignment');
  });
});

describe('lines of what is being written down', () => {
  it.each(['Mitt uppdrag om planen: ta fram den', 'uppdrag 8.2: ta fram den'])(
    'belong to it while a meeting is on: "%s"',
    (line) => {
      const [only, ...others] = understand(`beslut 7: Planen antas.\n${line}`, inMeeting);
      expect(others).toEqual([]);
      expect(only).toMatchObject({ command: { text: `Planen antas.\n${line}` } });
    },
  );
});

describe('who and when, said between meetings', () => {
  it('a responsible whom the meeting did not name is filled in by the one who keeps the minutes, while they are a draft', () => {
    expect(understand('uppdrag 12 ansvarig: Bo', afterwards('anna'))).toEqual([
      {
        kind: 'command',
        command: {
          ...{ type: 'detail-assignment', meeting: 'feb', id: 'n1' },
          responsible: { kind: 'person', person: 'bo' },
        },
      },
    ]);
    const { book, ...rest } = afterwards('anna');
    const meetings = book.meetings.map((one) => ({ ...one, minutesFinishedAt: '2027-02-15T09:00:00Z' }));
    expect(understand('uppdrag 12 ansvarig: Bo', { ...rest, book: { ...book, meetings } })).toMatchObject([
      { command: { type: 'report-assignment', id: 'n1', report: { kind: 'handed-over' } } },
    ]);
  });

  it.each([
    ['uppdrag 7 ansvarig: Bo', 'e1 | handed-over | {"kind":"person","person":"bo"}'],
    ['uppdrag 7 klart 15 april', 'e1 | more-time | 2027-04-15'],
    ['uppdrag 7 skjuts till 15 april', 'e1 | more-time | 2027-04-15'],
    ['uppdrag 9 ansvarig: Bo', 'which of k1 k2'],
  ])('are those of an assignment that was given before: "%s"', (text, expected) => {
    expect(says('anna', text)).toBe(expected);
  });

  it('mean the same when the responsible says it', () => {
    expect(says('eva', 'uppdrag 7 klart 15 april')).toBe('e1 | more-time | 2027-04-15');
  });
});

describe('questions', () => {
  it.each([
    ['vilka uppdrag är klara?', '{"type":"assignments","whose":"group","overdueOnly":false,"done":true}'],
    ['mina klara uppdrag', '{"type":"assignments","whose":"eva","overdueOnly":false,"done":true}'],
    ['historik för uppdrag 7', '{"type":"assignment-history","meeting":"feb","id":"e1"}'],
    ['hur går det med uppdrag 7?', '{"type":"assignment-history","meeting":"feb","id":"e1"}'],
    [
      'vad har hänt med mitt uppdrag om direktivet?',
      '{"type":"assignment-history","meeting":"feb","id":"e1"}',
    ],
    ['vad har hänt sedan förra mötet?', '{"type":"changes-since"}'],
    ['what has happened since the last meeting?', '{"type":"changes-since"}'],
  ])('"%s"', (text, expected) => {
    expect(says('eva', text)).toBe(expected);
  });
});

describe('what is no report', () => {
  it.each([
    'uppdrag',
    'det är klart',
    'jag behöver kaffe',
    'vi behöver ett nytt uppdrag',
    'uppdraget var svårt',
    'Eva har ett uppdrag',
    'mer tid behövs alltid',
  ])('"%s"', (text) => {
    expect(says('eva', text)).not.toMatch(/\| (done|progress|more-time|handed-over|not-mine)|form/u);
  });
});

describe('an assignment that someone does not take', () => {
  it.each([
    'jag tar inte det uppdraget',
    'jag kan inte ta det här uppdraget',
    "I won't take that assignment",
  ])('is said not to be hers: "%s"', (text) => {
    expect(says('eva', text)).toBe('e1 | not-mine');
  });
});
