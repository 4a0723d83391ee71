import { closingCard } from '../../src/cards/meeting/closing.ts';
import { publishCard } from '../../src/cards/meeting/publish.ts';
import { summaryCard } from '../../src/cards/meeting/summary.ts';
import { words } from '../../src/language/words/languages.ts';
import { book, closedMeeting, hardText, hugeMeeting, meeting, withMeeting } from './sample-book.ts';
import { buttons, inputs, sent, shown } from './shown.ts';

const sv = words('sv');
const settled = withMeeting({ items: meeting.items.filter(({ id }) => id !== 'i5') });

describe('the closing', () => {
  it('asks about a contradiction before anything else', () => {
    const card = closingCard({ book, meeting }, sv);
    expect(shown(card)).toContain(
      'Punkt 5 utgick för att Eva Ek inte deltog, men hen står som närvarande. Vad stämmer?',
    );
    expect(buttons(card)).toEqual(['Närvarande', 'Frånvarande', 'Fortsätt mötet']);
    expect(inputs(card)).toEqual({});
  });

  it('lists what is not marked once, and says what becomes of it', () => {
    const texts = shown(closingCard(settled, sv));
    expect(texts).toContain('Tre punkter är inte markerade. De räknas som behandlade om du inte ändrar.');
    expect(texts.filter((text) => text === 'Inledning')).toHaveLength(1);
  });

  it('reads back every decision and assignment that stands, to the letter', () => {
    const texts = shown(closingCard(settled, sv));
    expect(texts).toEqual(
      expect.arrayContaining([hardText, 'Gruppen godkänner tidplanen.', 'Psykiatrin tar fram direktiv']),
    );
    expect(texts).not.toContain('Frågan läggs till handlingarna.');
  });

  it('asks for what is missing as inputs', () => {
    expect(Object.keys(inputs(closingCard(settled, sv))).sort()).toEqual(['b-a2', 'd-a2', 'r-a3']);
  });

  it('closes in one press', () => {
    const card = closingCard(settled, sv);
    expect(buttons(card)).toEqual(['Avsluta mötet', 'Fortsätt mötet', 'Starta utvärdering']);
    expect(sent(card.card, 'close-meeting')).toEqual([{ v: 1, group: 'g1', meeting: 'm2' }]);
  });

  it('says what it leaves out when there is too much', () => {
    const texts = shown(closingCard(hugeMeeting('running'), sv)).join('\n');
    expect(texts).toContain('sparad i sin helhet');
    expect(texts).toMatch(/… och \d+ beslut till\. Skriv ”besluten” för att se alla\./u);
  });
});

describe('the attendance in the read-back', () => {
  it('is told for each day, with what was written of those who were there in part', () => {
    const row = (person: string, day: number, status: 'present' | 'absent' | 'partial', note?: string) => ({
      ...{ person, day, status, at: meeting.date },
      ...(note === undefined ? {} : { note }),
    });
    const attendance = [
      row('p1', 1, 'present'),
      row('p3', 1, 'absent'),
      row('p1', 2, 'partial'),
      row('p3', 2, 'partial', 'kom efter lunch'),
    ];
    const two = withMeeting({ endDate: '2027-02-13', attendance });
    expect(shown(closingCard(two, sv))).toEqual(
      expect.arrayContaining([
        'Dag 1. 1 av 9 närvarande. Frånvarande: Eva Ek.',
        expect.stringMatching(/^Dag 2\. 2 av 9 närvarande\. .*Eva Ek: 'kom efter lunch'\./u),
        expect.stringContaining('delvis närvarande.'),
      ]),
    );
  });
});

describe('publishing', () => {
  it('promises to tell nobody when nobody got an assignment', () => {
    const bare = withMeeting({ decisions: [], assignments: [] });
    const card = publishCard({ ...bare, conversation: 'channel', audience: 7 }, sv);
    expect(shown(card)).toContain('Den innehåller inga beslut och inga uppdrag.');
  });

  it.each([
    ['channel', 40, 'Alla 40 i kanalen får se sammanfattningen, och den kan bli allmän handling.'],
    ['channel', undefined, 'Alla i kanalen får se sammanfattningen, och den kan bli allmän handling.'],
    ['group-chat', 6, 'Alla 6 i chatten får se sammanfattningen, och den kan bli allmän handling.'],
  ] as const)('is asked with who will see it: %s, %s', (conversation, audience, expected) => {
    const card = publishCard({ book, meeting, conversation, audience }, sv);
    expect(shown(card)).toContain(expected);
    expect(buttons(card)).toEqual(['Publicera', 'Vänta']);
  });
});

describe('the summary', () => {
  it('is marked as preliminary and tells the next meeting', () => {
    const texts = shown(summaryCard(closedMeeting(), sv));
    expect(texts).toContain('Preliminärt. Protokollet är inte färdigt.');
    expect(texts).toContain('Nästa möte: 15–16 april 2027, klockslag är inte angivet');
  });

  it('passes over a cancelled meeting', () => {
    const input = closedMeeting();
    const meetings = input.book.meetings.map((one) =>
      one.date > input.meeting.date ? { ...one, cancelled: true as const } : one,
    );
    const texts = shown(summaryCard({ ...input, book: { ...input.book, meetings } }, sv));
    expect(texts.filter((text) => text.startsWith('Nästa möte'))).toEqual(['Nästa möte är inte inlagt.']);
  });

  it('shows a correction with its day and the earlier wording', () => {
    const texts = shown(summaryCard(closedMeeting(), sv));
    expect(texts).toEqual(
      expect.arrayContaining([
        'Gruppen beslutar enligt det nya förslaget.',
        'Rättat 15 februari 2027. Tidigare lydelse:',
        hardText,
      ]),
    );
  });

  it('shows what was removed afterwards as removed, and not what was undone during the meeting', () => {
    const texts = shown(summaryCard(closedMeeting(), sv));
    expect(texts).toContain('Borttaget efter mötet:');
    expect(shown(summaryCard(withMeeting({ state: 'closed' }), sv))).not.toContain(
      'Frågan läggs till handlingarna.',
    );
  });

  it('does not show as corrections the changes made before the closing', () => {
    const [first] = meeting.decisions;
    if (first === undefined) throw new Error('The sample has lost its decision.');
    const changed = { ...first, text: 'Nytt', history: [{ text: 'Gammalt', at: first.at, by: first.by }] };
    const texts = shown(
      summaryCard(
        withMeeting({ state: 'closed', closedAt: '2027-02-12T15:00:00.000Z', decisions: [changed] }),
        sv,
      ),
    );
    expect(texts).toContain('Nytt');
    expect(texts).not.toContain('Gammalt');
  });

  it('tells who is responsible and when, or that it is not known', () => {
    const texts = shown(summaryCard(closedMeeting(), sv));
    expect(texts).toEqual(
      expect.arrayContaining([
        'Ansvarig: Åsa Älgström',
        'Klart: senast 12 mars',
        'Ansvarig är inte angiven',
        'Slutdatum är inte angivet',
      ]),
    );
  });
});
