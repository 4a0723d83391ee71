import { understand } from '../../src/language/reading/understand.ts';
import { given } from '../meetings/given.ts';
import { closed, connected, daysAfter } from '../meetings/the-group.ts';

const { book } = given(connected, closed).after(
  { type: 'finish-minutes', meeting: 'm1', digest: 'a'.repeat(64) },
  { at: daysAfter },
);
const read = (text: string) =>
  understand(text, { book, asker: 'p1', today: '2027-03-01', meeting: 'm2', language: 'sv' });
const command = (command: object) => [{ kind: 'command', command }];
const set = (to: object) => command({ type: 'change-settings', to });
const ask = (what: string) => [{ kind: 'ask-approval', what, meeting: 'm1' }];
const m1 = { meeting: 'm1' };

describe('orders about minutes on their way to approval', () => {
  it.each<[string, unknown]>([
    ['ändå klart', [{ kind: 'finish-anyway', ...m1 }]],
    ['Protokollet är klart ändå', [{ kind: 'finish-anyway', ...m1 }]],
    ['finished anyway', [{ kind: 'finish-anyway', ...m1 }]],
    ['protokollet från 12 februari är klart', command({ type: 'finish-minutes', ...m1 })],
    ['protokollet från 12 februari är klart ändå', [{ kind: 'finish-anyway', ...m1 }]],
    ['the minutes of 12 February are finished', command({ type: 'finish-minutes', ...m1 })],
    ['gör en ny utgåva: fel belopp', command({ type: 'make-edition', ...m1, reason: 'fel belopp' })],
    [
      'gör en ny utgåva av protokollet eftersom beloppet var fel',
      command({ type: 'make-edition', ...m1, reason: 'beloppet var fel' }),
    ],
    ['ny utgåva', ask('edition')],
    ['make a new edition: wrong amount', command({ type: 'make-edition', ...m1, reason: 'wrong amount' })],
    ['vad skiljer?', ask('difference')],
    ['skicka till justerare', command({ type: 'send-minutes', ...m1 })],
    ['skicka protokollet till justerarna', command({ type: 'send-minutes', ...m1 })],
    ['skicka protokollet från 12 februari för justering', command({ type: 'send-minutes', ...m1 })],
    ['send to the adjusters', command({ type: 'send-minutes', ...m1 })],
    ['justera protokollet', command({ type: 'adjust-minutes', ...m1 })],
    ['jag justerar', command({ type: 'adjust-minutes', ...m1 })],
    ['lägg protokollet till handlingarna', command({ type: 'file-minutes', ...m1 })],
    ['lägg minnesanteckningarna till handlingarna', command({ type: 'file-minutes', ...m1 })],
    ['file the minutes', command({ type: 'file-minutes', ...m1 })],
    ['publicera protokollet', ask('publish')],
    ['lägg ut minnesanteckningarna i kanalen', ask('publish')],
    ['publish the minutes', ask('publish')],
    ['granska protokollet', ask('check')],
    ['korrekturläs minnesanteckningarna', ask('check')],
    ['check the minutes', ask('check')],
    ['visa skillnaden', ask('difference')],
    ['har protokollet ändrats sedan utgåvan', ask('difference')],
    ['show the difference', ask('difference')],
    ['justerare: Eva Ek', command({ type: 'set-adjusters', ...m1, adjusters: ['p3'] })],
    ['Eva Ek och Bo Dahl justerar', command({ type: 'set-adjusters', ...m1, adjusters: ['p3', 'p4'] })],
    ['justerare för mötet 12 februari: Eva', command({ type: 'set-adjusters', ...m1, adjusters: ['p3'] })],
    ['justerare: ingen', command({ type: 'set-adjusters', ...m1, adjusters: [] })],
    ['justerare: som vanligt', command({ type: 'set-adjusters', ...m1, adjusters: null })],
    ['adjusters: Eva Ek and Bo Dahl', command({ type: 'set-adjusters', ...m1, adjusters: ['p3', 'p4'] })],
    [
      'punkt 3 godkänner förra protokollet',
      command({ type: 'set-approves', meeting: 'm2', item: '3', approves: 'm1' }),
    ],
    [
      'föregående protokoll godkänns på punkt 2',
      command({ type: 'set-approves', meeting: 'm2', item: '2', approves: 'm1' }),
    ],
    [
      'punkt 3 godkänner inget protokoll',
      command({ type: 'set-approves', meeting: 'm2', item: '3', approves: null }),
    ],
    ['inställningar för protokollet', [{ kind: 'ask-approval', what: 'settings' }]],
    ['settings for the minutes', [{ kind: 'ask-approval', what: 'settings' }]],
  ])('%s', (text, intents) => {
    expect(read(text)).toEqual(intents);
  });
});

describe('rules and looks of the minutes in words', () => {
  it.each<[string, object]>([
    ['frånvarande: överstrukna', { absentees: 'struck' }],
    ['frånvarande i egen lista', { absentees: 'listed' }],
    ['frånvarande: inte alls', { absentees: 'left-out' }],
    ['utelämna de frånvarande', { absentees: 'left-out' }],
    ['gruppens justerare: Eva Ek', { adjusters: ['p3'] }],
    ['justerare vid varje möte: Eva Ek', { adjusters: ['p3'] }],
    ['gruppens justerare: ingen', { adjusters: [] }],
    ['påminn justerare efter 7 dagar', { adjustDays: 7 }],
    ['påminn justerarna efter 14 dagar', { adjustDays: 14 }],
    ['påminn aldrig justerare', { adjustDays: 0 }],
    ['protokollet godkänns på nästa möte', { approveNext: true }],
    ['ta upp föregående protokoll på nästa möte', { approveNext: true }],
    ['protokollet godkänns inte på nästa möte', { approveNext: false }],
    ['underskrifter: först', { signatures: 'start' }],
    ['inga underskrifter', { signatures: 'none' }],
    ['skriv § före punkterna', { numberSign: 'paragraph' }],
    ['beslutsför: mer än hälften av ledamöterna', { quorum: { of: 'seats', atLeast: 'more-than-half' } }],
    ['vi är beslutsföra när minst 7 av parterna är med', { quorum: { of: 'parties', atLeast: 7 } }],
    ['ingen regel för beslutsförhet', { quorum: null }],
    ['omröstningar: en röst per part', { voting: 'parties' }],
    ['påminn 90 dagar innan avtalet går ut', { termDays: 90 }],
    ['remind adjusters after 10 days', { adjustDays: 10 }],
    ['quorum: two thirds of the seats', { quorum: { of: 'seats', atLeast: 'two-thirds' } }],
  ])('%s', (text, to) => {
    expect(read(text)).toEqual(set(to));
  });
});

describe('questions about minutes', () => {
  it.each<[string, object]>([
    ['är protokollet klart?', { type: 'minutes-state', ...m1 }],
    ['Är minnesanteckningarna klara än?', { type: 'minutes-state', ...m1 }],
    ['när blev protokollet från 12 februari klart?', { type: 'minutes-state', ...m1 }],
    ['hur långt har protokollet kommit', { type: 'minutes-state', ...m1 }],
    ['are the minutes finished?', { type: 'minutes-state', ...m1 }],
    ['vem har justerat?', { type: 'who-adjusted', ...m1 }],
    ['vilka har inte justerat protokollet?', { type: 'who-adjusted', ...m1 }],
    ['vem är justerare?', { type: 'adjusters', ...m1 }],
    ['who has adjusted the minutes?', { type: 'who-adjusted', ...m1 }],
    ['vilka protokoll är inte justerade?', { type: 'minutes-left' }],
    ['vilka protokoll väntar på justering?', { type: 'minutes-left' }],
    ['which minutes are not adjusted?', { type: 'minutes-left' }],
  ])('%s', (text, question) => {
    expect(read(text)).toEqual([expect.objectContaining({ kind: 'question', question })]);
  });
});

describe('what is said of something else', () => {
  it.each([
    'Eva Ek utsågs till justerare',
    'beslut 1: Protokollet godkändes och lades till handlingarna',
    'frånvarande: Bo Dahl',
    'publicera',
    'vem är frånvarande?',
    'påminn Eva',
  ])('%s', (text) => {
    const meant = JSON.stringify(read(text));
    expect(meant).not.toMatch(/ask-approval|set-adjusters|change-settings|file-minutes|minutes-state/u);
  });
});
