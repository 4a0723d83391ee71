import { agendaCard } from '../../src/cards/agenda/agenda.ts';
import { words } from '../../src/language/words/languages.ts';
import { book, closedMeeting, meeting, withMeeting } from './sample-book.ts';
import { buttons, inputs, shown } from './shown.ts';

const sv = words('sv');

describe('the agenda', () => {
  it('counts the answers before the meeting without naming anybody', () => {
    const card = agendaCard(withMeeting({ state: 'planned' }), sv);
    expect(shown(card)).toContain('Tre är anmälda. En har svarat nej. Fyra har inte svarat.');
    expect(shown(card).join(' ')).not.toContain('Bo Dahl');
    expect(buttons(card)).toEqual(['Svara om du kommer']);
  });

  it('shows the running item', () => {
    const texts = shown(agendaCard({ book, meeting }, sv));
    expect(texts.some((text) => text.startsWith('Mötet pågår. Punkt 3:'))).toBe(true);
    expect(texts).toContain('▶ Pågår');
  });

  it('shows where a postponed item went, and not why one was withdrawn', () => {
    const texts = shown(agendaCard({ book, meeting }, sv));
    expect(texts).toContain('Framskjuten till 15–16 april');
    expect(texts).toContain('Utgick');
    expect(texts.join(' ')).not.toContain('Eva är inte här');
  });

  it('shows nothing of what is recorded, not even when the meeting is closed', () => {
    const texts = shown(agendaCard(closedMeeting(), sv)).join(' ');
    expect(texts).not.toContain('Gruppen beslutar');
    expect(texts).toContain('Mötet är avslutat. Inget är publicerat.');
  });

  it('says that no time is given', () => {
    const { startTime: _, endTime: __, ...untimed } = meeting;
    expect(shown(agendaCard({ book, meeting: untimed }, sv))).toContain('Klockslag är inte angivet.');
  });

  it('has no inputs, for it is edited', () => {
    expect(inputs(agendaCard({ book, meeting }, sv))).toEqual({});
  });
});
