import type { Unclear } from '../../src/language/intent.ts';
import { understand } from '../../src/language/reading/understand.ts';
import { words } from '../../src/language/words/languages.ts';
import { helpText } from '../../src/language/words/lines/help-lines.ts';
import type { Situation } from '../../src/language/words/lines/situation.ts';
import { unclearText } from '../../src/language/words/lines/unclear-text.ts';
import { book } from '../cards/sample-book.ts';

const direct: Situation = { standing: 'secretary', conversation: 'personal', state: 'running', item: '3' };
const channel: Situation = { standing: 'participant', conversation: 'channel', state: 'planned' };

describe('what help says', () => {
  const spoken = (['sv', 'en'] as const).flatMap((language) =>
    Object.values(words(language).help.phrases).map(({ say }) => [language, say] as const),
  );

  it.each(spoken)('is understood when it is said (%s): %s', (language, say) => {
    const understood = understand(say, { book, asker: 'p1', today: '2027-02-12', meeting: 'm2', language });
    expect(understood.map(({ kind }) => kind)).toEqual([expect.not.stringMatching(/unclear|settle/u)]);
  });

  const asked = (['sv', 'en'] as const).flatMap((language) =>
    words(language).help.questions.map((question) => [language, question] as const),
  );
  it.each(asked)('each question that it shows is one (%s): %s', (language, question) => {
    const understood = understand(question, {
      book,
      asker: 'p1',
      today: '2027-02-12',
      meeting: 'm2',
      language,
    });
    expect(understood.map(({ kind }) => kind)).toEqual(['question']);
    expect(helpText(channel, language)).toContain(question);
    expect(helpText({ ...channel, standing: 'visitor' }, language)).not.toContain(question);
  });

  it('offers recording to the secretary in direct chat, not to a member in the channel', () => {
    expect(helpText(direct, 'sv')).toContain('”beslut 3: Gruppen godkänner planen”');
    expect(helpText(channel, 'sv')).not.toContain('beslut 3');
    expect(helpText(channel, 'sv')).toContain('@');
  });

  it('tells a stranger nothing of what the group has', () => {
    const text = helpText({ ...channel, standing: 'stranger' }, 'sv');
    expect(text).not.toContain('besluten');
    expect(text).not.toContain('uppdrag');
  });
});

describe('what was not understood', () => {
  const reasons: readonly Unclear['why'][] = [
    { reason: 'nothing' },
    { reason: 'missing', what: 'text' },
    { reason: 'missing', what: 'item' },
    { reason: 'missing', what: 'person' },
    { reason: 'missing', what: 'meeting' },
    { reason: 'missing', what: 'date' },
    { reason: 'no-such-person', name: 'Ada' },
    { reason: 'which-person', name: 'Eva', persons: ['p3', 'p4'] },
    { reason: 'no-such-meeting', said: 'i mars' },
    { reason: 'no-such-date', said: '31 februari' },
    { reason: 'no-meeting' },
  ];
  const unclear = (why: Unclear['why']): Unclear => ({ kind: 'unclear', text: 'flytta allt', why });

  it.each(reasons)('says that nothing was saved and gives two examples: %j', (why) => {
    expect(unclearText(unclear(why), book, direct, 'sv')).toMatch(
      /Inget är sparat\. Skriv till exempel ”nästa” eller ”beslut 3: Gruppen godkänner planen”\.$/u,
    );
    expect(unclearText(unclear(why), book, direct, 'en')).toMatch(
      /Nothing is saved\. Write for example “.+” or “.+”\.$/u,
    );
  });

  it('gives examples that work for the one who asks', () => {
    expect(unclearText(unclear({ reason: 'nothing' }), book, channel, 'sv')).toBe(
      'Jag förstod inte ”flytta allt”. Inget är sparat. Skriv till exempel ”mitt svar” eller ”vilka kommer”.',
    );
  });

  it('shows how to ask where a question was not understood, and has nothing to save', () => {
    const asked: Unclear = { kind: 'unclear', text: 'vad är det för väder', why: { reason: 'nothing' } };
    expect(unclearText(asked, book, direct, 'sv')).toBe(
      'Jag förstod inte ”vad är det för väder”. Fråga till exempel ”när är nästa möte?” eller ”vad beslutade vi om hemsjukvård?”.',
    );
    expect(unclearText(asked, book, { ...direct, standing: 'stranger' }, 'sv')).toContain('Inget är sparat.');
  });

  it('one thing that may be meant is asked about as one', () => {
    const why = { reason: 'which-question', choices: [{ text: 'Var var mötet?' }] } as const;
    expect(unclearText(unclear(why), book, direct, 'sv')).toMatch(/^Menar du så här\?\n1\. Var var mötet\?/u);
  });

  it('tells namesakes apart by their organisation', () => {
    const why = { reason: 'which-person', name: 'Eva', persons: ['p3', 'p5'] } as const;
    expect(unclearText(unclear(why), book, direct, 'sv')).toContain(
      '”Eva” kan vara Eva Ek, Granby eller Åsa Älgström, Övre Björkåsen. Skriv hela namnet.',
    );
  });

  it('repeats only the beginning of a long text', () => {
    const long = { ...unclear({ reason: 'nothing' }), text: 'ord '.repeat(30_000) };
    expect(unclearText(long, book, direct, 'sv').length).toBeLessThan(400);
  });
});

describe('what could be meant', () => {
  const whys: readonly Unclear['why'][] = [
    { reason: 'which-question', choices: [{ text: 'Var Eva Ek med i mars?' }, { text: 'Vem är Eva Ek?' }] },
    {
      reason: 'which-parties',
      said: 'alla',
      command: {
        type: 'record-referral',
        meeting: 'm2',
        text: 'X',
        direction: 'sent',
        recipients: [],
        due: { kind: 'none' },
      },
    },
  ];

  it.each(whys)('is not told to those who may not read the Book: $reason', (why) => {
    const unclear: Unclear = { kind: 'unclear', text: 'eva i mars', why };
    for (const standing of ['stranger', 'visitor'] as const)
      for (const language of ['sv', 'en'] as const)
        expect(unclearText(unclear, book, { ...direct, standing }, language)).toBe(
          unclearText({ ...unclear, why: { reason: 'nothing' } }, book, { ...direct, standing }, language),
        );
    expect(unclearText(unclear, book, direct, 'sv')).not.toContain('Jag förstod inte ”eva i mars”');
  });

  it('of namesakes no more is told than that there are several', () => {
    const unclear: Unclear = {
      kind: 'unclear',
      text: 'ersättare för Eva',
      why: { reason: 'which-person', name: 'Eva', persons: [] },
    };
    expect(unclearText(unclear, book, { ...direct, standing: 'stranger' }, 'sv')).toContain(
      '”Eva” kan vara flera. Skriv hela namnet.',
    );
  });
});
