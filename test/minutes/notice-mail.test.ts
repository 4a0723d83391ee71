import type { Fact } from '../../src/meetings/model/fact.ts';
import { noticeMail } from '../../src/minutes/notice-mail.ts';
import { bookWith, meetingOf } from './documents.ts';

const plan = (changes: object, meeting = 'm1'): Fact => ({ type: 'meeting-changed', meeting, changes });

function mailOf(facts: readonly Fact[], { id = 'm1', today = '2027-01-20', links = false } = {}) {
  const book = bookWith(...facts);
  const under = 'https://s.example/calendar/t';
  return noticeMail(book, meetingOf(book, id), {
    today,
    ...(links && { links: { feed: `${under}.ics`, event: `${under}/m1.ics`, agenda: `${under}/m1.html` } }),
  });
}

describe('the notice as mail', () => {
  it('reads as a good secretary writes, with the way there first', () => {
    const joinLink = 'https://moten.example/j?a=1';
    const { subject, text } = mailOf([plan({ joinLink, theme: 'Vård nära' })], { links: true });
    expect(subject).toBe('Kallelse: Chefsgrupp Norrdal, fredag 12 februari 2027');
    expect(text).toBe(`Anslut: https://moten.example/j?a=1

Hej!

Välkommen till möte med Chefsgrupp Norrdal.
Tid: fredag 12 februari 2027 kl. 13.00–16.00
Mötesform: digitalt möte
Tema: Vård nära

Skicka in punkter senast fredag 29 januari 2027.
Svara om du kommer, senast innan mötet börjar 12 februari: tryck på kortet i kanalen i Teams, eller skriv till Samverka.

Dagordning

1. Inledning
2. Dagordning
3. Ny överenskommelse
   Föredragande: Maj Sund
   Förslag till beslut: Att överenskommelsen antas.
4. Mötestider

Dagordningen som dokument: https://s.example/calendar/t/m1.html
Lägg mötet i din kalender: https://s.example/calendar/t/m1.ics
Alla gruppens möten i din kalender (prenumerera): https://s.example/calendar/t.ics

Frågor: Sara Lind.`);
  });

  it('names both weekdays of a meeting over two days, and says that the time is unknown', () => {
    const { subject, text } = mailOf([], { id: 'm2' });
    expect(subject).toContain('onsdag 17 – torsdag 18 mars 2027');
    expect(text).toContain('Tid: onsdag 17 – torsdag 18 mars 2027, klockslag är inte angivet');
  });

  it('tells neither a deadline that has passed nor a day that is not known', () => {
    expect(mailOf([], { today: '2027-01-30' }).text).not.toContain('Skicka in punkter');
    const month = mailOf([plan({ date: '2027-02-28', monthOnly: true, startTime: null, endTime: null })]);
    expect(month.subject).toContain('februari 2027 (dagen är inte bestämd)');
    expect(month.text).not.toMatch(/Skicka in|Svara om/u);
  });

  it('of a moved meeting says from when, of a cancelled one only that', () => {
    expect(mailOf([plan({ date: '2027-02-10' })]).text).toContain(
      'Flyttat från fredag 12 februari 2027 kl. 13.00–16.00.',
    );
    const cancelled = mailOf([{ type: 'meeting-cancelled', meeting: 'm1', cancelled: true, reason: 'Snö' }]);
    expect(cancelled).toEqual({
      subject: 'Inställt möte: Chefsgrupp Norrdal, fredag 12 februari 2027',
      text: 'Mötet med Chefsgrupp Norrdal fredag 12 februari 2027 kl. 13.00–16.00 är inställt.\nOrsak: Snö\n\nFrågor: Sara Lind.',
    });
  });

  it('keeps people’s words to the letter, also over several lines, and shortens only a very long agenda', () => {
    const proposal = 'Rad *ett*\r\nrad <två>';
    const set: Fact = { type: 'proposal-set', meeting: 'm1', item: 'i3', proposal };
    expect(mailOf([set]).text).toContain('   Förslag till beslut: Rad *ett*\n   rad <två>\n');
    const long = mailOf([{ ...set, proposal: 'x'.repeat(15_000) }]).text;
    expect(long).toContain('3. Ny överenskommelse\n4. Mötestider');
    expect(long.length).toBeLessThan(2000);
  });

  it('speaks the group’s language', () => {
    const { subject, text } = mailOf([{ type: 'group-changed', changes: { language: 'en' } }]);
    expect(subject).toBe('Notice of meeting: Chefsgrupp Norrdal, Friday 12 February 2027');
    expect(text).toContain('Questions: Sara Lind.');
    expect(text).not.toMatch(/[åäö] /u);
  });
});
