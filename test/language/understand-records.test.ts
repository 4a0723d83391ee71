import { understand } from '../../src/language/reading/understand.ts';
import { inMeeting } from './small-book.ts';

const none = { kind: 'none' } as const;
const nobody = { kind: 'nobody' } as const;

function decision(text: string, item?: string): unknown {
  return {
    kind: 'command',
    command: { type: 'record-decision', meeting: 'feb', ...(item === undefined ? {} : { item }), text },
  };
}

function note(text: string, item: string): unknown {
  return { kind: 'command', command: { type: 'record-note', meeting: 'feb', item, text } };
}

describe('a record', () => {
  it.each([
    ['beslut 7: Sjögruppen beslutar så', '7'],
    ['Beslut §7: Sjögruppen beslutar så', '7'],
    ['beslut punkt 7: Sjögruppen beslutar så', '7'],
    ['BESLUT 7 :   Sjögruppen beslutar så  ', '7'],
    ['beslut 7 Sjögruppen beslutar så', '7'],
    ['beslut 7. Sjögruppen beslutar så', '7'],
    ['§ 7 beslut: Sjögruppen beslutar så', '7'],
    ['beslut 7 a: Sjögruppen beslutar så', '7 a'],
    ['beslut 7a: Sjögruppen beslutar så', '7a'],
    ['decision 7: Sjögruppen beslutar så', '7'],
    ['Hej! Beslut 7: Sjögruppen beslutar så', '7'],
  ])('names its item in many ways: "%s"', (text, item) => {
    expect(understand(text, inMeeting)).toEqual([decision('Sjögruppen beslutar så', item)]);
  });

  it('belongs to the running item when none is named', () => {
    expect(understand('beslut: så', inMeeting)).toEqual([decision('så')]);
  });

  it('goes on over the lines that begin no command, to the letter', () => {
    const words =
      'Sjögruppen beslutar\r\n  - att **anta** $' +
      '{planen}\n\n\u202eatt 😀 se över, klart\nNästa år följs det upp.';
    expect(understand(`beslut 7: ${words}\n`, inMeeting)).toEqual([decision(words, '7')]);
  });

  it('ends where the next command begins', () => {
    expect(
      understand('beslut 5: enligt förslaget\nbeslut 7: ett\ntvå\nnotering 9: tre\nnästa', inMeeting),
    ).toEqual([
      decision('enligt förslaget', '5'),
      decision('ett\ntvå', '7'),
      note('tre', '9'),
      { kind: 'command', command: { type: 'next-item', meeting: 'feb' } },
    ]);
  });

  it('is not ended by a line that only resembles a command', () => {
    const words = 'ett\nNärvarande\nJa\nbeslut 3 från förra mötet kvarstår\nNär är nästa möte?\nEva höll med';
    expect(understand(`notering 9: ${words}`, inMeeting)).toEqual([note(words, '9')]);
  });

  it('is never split at a comma', () => {
    expect(understand('nästa, beslut 8: ja, klart', inMeeting)).toEqual([
      { kind: 'command', command: { type: 'next-item', meeting: 'feb' } },
      decision('ja, klart', '8'),
    ]);
  });

  it('may begin on the line after its head', () => {
    expect(understand('beslut 7:\nSå här', inMeeting)).toEqual([decision('Så här', '7')]);
  });

  it('keeps decomposed letters as they came', () => {
    const words = 'Sa\u030a ska det bli, a\u0308ven i a\u030ar';
    expect(understand(`fo\u0308rslag 7: ${words}`, inMeeting)).toEqual([
      { kind: 'command', command: { type: 'set-proposal', meeting: 'feb', item: '7', text: words } },
    ]);
  });

  it('may be as long as 100 KB', () => {
    const words = 'åäö <b> _ord_ '.repeat(7000).trim();
    expect(understand(`beslut 7: ${words}`, inMeeting)).toEqual([decision(words, '7')]);
  });

  it('without words is asked for them', () => {
    expect(understand('beslut 7:', inMeeting)).toEqual([
      { kind: 'unclear', text: 'beslut 7:', why: { reason: 'missing', what: 'text' } },
    ]);
  });

  it('of an assignment tells who and when', () => {
    expect(understand('uppdrag 7: Eva tar fram förslag till 10 mars', inMeeting)).toEqual([
      {
        kind: 'command',
        command: {
          type: 'record-assignment',
          meeting: 'feb',
          item: '7',
          text: 'Eva tar fram förslag till 10 mars',
          responsible: { kind: 'person', person: 'eva' },
          due: { kind: 'day', until: '2027-03-10', said: '10 mars' },
        },
      },
    ]);
  });

  it('of an assignment that says neither leaves both open', () => {
    expect(understand('uppdrag: Rutinen ses över', inMeeting)).toEqual([
      {
        kind: 'command',
        command: {
          type: 'record-assignment',
          meeting: 'feb',
          text: 'Rutinen ses över',
          responsible: nobody,
          due: none,
        },
      },
    ]);
  });

  it('of an assignment is not made of a day that does not exist', () => {
    const text = 'uppdrag 7: Eva tar fram förslag till 31 april';
    expect(understand(text, inMeeting)).toEqual([
      { kind: 'unclear', text, why: { reason: 'no-such-date', said: '31 april' } },
    ]);
  });
});

describe('several orders', () => {
  it('may stand on one line', () => {
    expect(understand('skjut fram 12 till april, klart', inMeeting)).toEqual([
      {
        kind: 'command',
        command: {
          type: 'postpone-item',
          meeting: 'feb',
          item: '12',
          to: { kind: 'meeting', meeting: 'apr', said: 'april' },
        },
      },
      { kind: 'settle', answer: 'done' },
    ]);
  });

  it('are not taken for a reason', () => {
    expect(understand('punkt 10 utgår, nästa', inMeeting)).toEqual([
      { kind: 'command', command: { type: 'withdraw-item', meeting: 'feb', item: '10' } },
      { kind: 'command', command: { type: 'next-item', meeting: 'feb' } },
    ]);
  });

  it('on lines of their own are taken one by one, greetings aside', () => {
    expect(understand('Hej!\nstart\nblaha\nTack', inMeeting)).toEqual([
      { kind: 'command', command: { type: 'start-meeting', meeting: 'feb' } },
      { kind: 'unclear', text: 'blaha', why: { reason: 'nothing' } },
    ]);
  });
});
