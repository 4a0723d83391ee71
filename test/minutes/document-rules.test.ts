import type { Fact } from '../../src/meetings/model/fact.ts';
import type { Settings } from '../../src/meetings/model/settings.ts';
import { html } from '../../src/minutes/html.ts';
import { markdown } from '../../src/minutes/markdown.ts';
import type { MinutesItem } from '../../src/minutes/minutes.ts';
import { minutesDocument } from '../../src/minutes/minutes-document.ts';
import { minutesOf } from '../../src/minutes/minutes-of.ts';
import type { MinutesState } from '../../src/minutes/minutes-state.ts';
import { meetingOf } from './documents.ts';
import { fullMeeting } from './full-meeting.ts';
import { aDecision, anItem, someMinutes } from './some-minutes.ts';

const finished: MinutesState = { kind: 'finished', edition: 1, digest: 'ab'.repeat(32) };

function documentWith(
  settings: Partial<Settings>,
  state: MinutesState = { kind: 'draft' },
  ...more: readonly Fact[]
) {
  const book = fullMeeting('sv', { type: 'group-changed', changes: { settings } }, ...more);
  return minutesDocument(minutesOf(book, meetingOf(book, 'm2')), state);
}

const textWith = (...of: Parameters<typeof documentWith>) => markdown(documentWith(...of));
/** The Markdown of minutes of which the first item is this one. */
function textIn({
  prose = [],
  ...rest
}: Omit<Partial<MinutesItem>, 'prose'> & { prose?: readonly string[] }) {
  const texts = prose.map((text, n) => ({ id: `n${n}`, text }));
  const items = [anItem('1', 'Läget', { ...rest, prose: texts }), anItem('2', 'Slut')];
  return markdown(minutesDocument(someMinutes({ items }), { kind: 'draft' }));
}
/** The parts of a text that must stand in this order. */
const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
const order = (...parts: readonly string[]) => new RegExp(parts.map(literal).join('.*'), 'su');

describe('what stands first', () => {
  it('a draft says so, and on every page', () => {
    const document = documentWith({});
    expect(document.footer).toBe('Utkast. Minnesanteckningarna är inte färdiga.');
    expect(markdown(document)).toMatch(order('# Minnesanteckningar', '**Utkast.', '## Närvaro'));
  });

  it('finished minutes have their edition and digest on every page, and no word of a draft', () => {
    const document = documentWith({}, finished);
    expect(document.footer).toBe(`Utgåva 1. Innehållets kontrollsumma (SHA-256): ${'ab'.repeat(32)}`);
    expect(markdown(document)).not.toContain('Utkast');
  });

  it('a later edition says which one it replaces, and why', () => {
    expect(textWith({}, { ...finished, edition: 2, reason: 'Fel belopp.' })).toContain(
      '**Utgåva 2 ersätter utgåva 1. Skäl: Fel belopp.**',
    );
  });

  it('the head stands in the order that the group has set', () => {
    const text = textWith({ head: ['place', 'secretary', 'attendance', 'time'] });
    expect(text).toMatch(
      order(
        '- **Plats:**',
        '- **Sekreterare:**',
        '## Närvaro',
        '## Om mötet\n\n- **Tid:**',
        '## 1. Inledning',
      ),
    );
    expect(text).not.toContain('**Ordförande:**');
  });

  it('a time and a place that are not known are said not to be given', () => {
    const unknown = { startTime: null, place: null } as const;
    const text = textWith({}, undefined, {
      type: 'meeting-changed',
      meeting: 'm2',
      changes: { ...unknown, mode: 'unknown' },
    });
    expect(text).toContain('klockslag är inte angivet');
    expect(text).toContain('- **Plats:** Plats är inte angiven');
  });
});

describe('those who were absent', () => {
  it('are struck through, and said to be absent beside it', () => {
    expect(textWith({ absentees: 'struck' })).toContain(
      '| ~~Ivar Näs~~ | ~~Region Norrdal~~ |  | frånvarande; sjuk |',
    );
    expect(html(documentWith({}))).toContain('<s><bdi>Ivar Näs</bdi></s>');
  });

  it('stand in a list of their own', () => {
    const text = textWith({ absentees: 'listed' });
    expect(text).toMatch(
      order('### Övriga närvarande', '### Frånvarande', '| Ivar Näs | Region Norrdal | sjuk |'),
    );
    expect(text).not.toContain('~~Ivar');
  });

  it('are left out', () => {
    const head = textWith({ absentees: 'left-out' }).split('## 1. Inledning')[0];
    expect(head).not.toContain('Ivar Näs');
    expect(head).toContain('Utan företrädare på mötet: Region Norrdal.');
  });
});

describe('those who were there', () => {
  it('stand by organisation, with what they are in the group', () => {
    const text = textWith({ attendanceBy: 'organisation' });
    expect(text).toMatch(
      order(
        '| Granby | Eva Ek |  | ledamot |',
        '| Granby | Tove Ros |  | ersättare | ersättare för Eva Ek; dag 1 |',
        '| Ekköping | Bo Dahl |',
        '| Region Norrdal | Sara Lind |  | övrig |',
      ),
    );
  });

  it('in part have the day and the note as it was written', () => {
    expect(textWith({})).toContain('| Eva Ek | Granby |  | frånvarande dag 1; dag 2: kom efter lunch |');
  });

  it('nobody recorded: it is said, and nobody stands as present', () => {
    const rows = ['p1', 'p2', 'p3', 'p4', 'p6', 'p7', 'p9'].flatMap((person) =>
      [1, 2].map((day) => ({ person, day, status: null })),
    );
    const text = textWith({}, undefined, {
      type: 'attendance-recorded',
      meeting: 'm2',
      rows,
      how: 'secretary',
    });
    expect(text).toContain('Närvaro är inte antecknad.');
    expect(text).not.toContain('### Ledamöter');
  });

  it('a member of whom nothing is recorded is neither present nor absent', () => {
    const rows = [1, 2].map((day) => ({ person: 'p4', day, status: null }));
    expect(
      textWith({}, undefined, { type: 'attendance-recorded', meeting: 'm2', rows, how: 'secretary' }),
    ).toContain('| Bo Dahl | Ekköping |  | närvaro är inte antecknad |');
  });
});

describe('an item', () => {
  it('has its number as the group writes it', () => {
    const text = textWith({ numberSign: 'paragraph' });
    expect(text).toContain('\n## § 7 a Lokaler\n');
    expect(text).toContain('\n### § 3.1 Norra länsdelen\n');
    expect(text).toContain('under § 4: hämtade tåget');
  });

  it('tells who presented it in the word that fits its kind', () => {
    const kind = (item: string, value: 'report' | 'information' | null): Fact => ({
      type: 'item-changed',
      meeting: 'm2',
      item,
      changes: { kind: value },
    });
    const text = textWith({}, undefined, kind('i14', null), kind('i15', 'information'));
    expect(text).toContain('Eva Ek föredrog ärendet.');
    expect(text).toContain('Bo Dahl informerade.');
  });

  it('tells it once, where the text begins with it', () => {
    expect(textWith({}).match(/Maj Sund och Ivar Näs föredrog ärendet/gu)).toHaveLength(1);
  });

  it('tells it in the words of the text, where that begins by telling it otherwise', () => {
    const text = textIn({
      presenters: ['Eva Ek', 'Bo Dahl'],
      prose: ['Eva Ek och Bo Dahl presenterade läget.'],
    });
    expect(text).toContain('## 1. Läget\n\nEva Ek och Bo Dahl presenterade läget.');
    expect(textIn({ presenters: ['Eva Ek'], prose: ['Eva Ekman presenterade läget.'] })).toContain(
      'Eva Ek föredrog ärendet.\n\nEva Ekman',
    );
  });

  it('says once why it was withdrawn, also where the reason says it all and the text repeats it', () => {
    const reason = 'Punkten utgick eftersom Eva Ek inte var där.';
    const text = textIn({ outcome: 'withdrawn', outcomeSaid: reason, absent: 'Eva Ek', prose: [reason] });
    expect(text).toContain('## 1. Läget\n\n**Punkten utgick eftersom Eva Ek inte var där.**\n\n##');
    expect(textIn({ outcome: 'withdrawn', outcomeSaid: 'sjuk' })).toContain('**Punkten utgick. Skäl: sjuk**');
  });

  it('says once what its text and a decision, a proposal or an assignment say in the same words', () => {
    const text = textIn({
      prose: ['Kostnaden ökar.\n\nPlanen bör antas.', 'Gruppen antar\nplanen\n\nBeslutet gäller genast.'],
      decisions: [aDecision('d1', 'Gruppen antar planen.', { proposal: 'Planen bör antas' })],
    });
    expect(text).toMatch(
      order(
        'Kostnaden ökar.\n\nBeslutet gäller genast.',
        '**Förslaget:** Planen bör antas\n',
        '> **Beslut:** Gruppen antar planen.\n',
      ),
    );
    expect(text.match(/antar|bör antas/gu)).toHaveLength(2);
  });

  it('that was not dealt with tells who was to present it, not that it was presented', () => {
    const text = textWith({});
    expect(text).toContain(
      '## 7. Digitala verktyg\n\n**Föredragande:** Tove Ros\n\n**Punkten utgick. Tove Ros deltog inte.',
    );
    expect(text).toContain('**Punkten sköts fram till mötet i april (23 april).**');
  });

  it('keeps discussion in a list of its own, apart from the decisions', () => {
    expect(textWith({})).toMatch(
      order(
        '**Diskussion:**',
        '- Uppföljning?',
        '- Viktigt',
        '**Förslag till beslut:**',
        '> **§ 4, beslut 1:**',
      ),
    );
  });

  it('numbers its decisions where there are several, and not a single one', () => {
    const text = textWith({});
    expect(text).toContain('> **§ 4, beslut 2:** Chefsgruppen beslutar om ett tjänsteköp.');
    expect(text).toContain('> **Beslut:** Dagordningen godkändes\n');
  });

  it('says the proposal that a decision refers to, but once', () => {
    const text = textWith({});
    expect(text.match(/Att överenskommelsen antas/gu)).toHaveLength(1);
    expect(text).toMatch(order('**Förslaget:** Styrgruppen föreslår', '> **§ 4, beslut 2:**'));
  });

  it('says of a decision only what its words do not hold', () => {
    const detailed: Fact = {
      type: 'decision-detailed',
      meeting: 'm2',
      id: 'd4',
      changes: {
        amounts: [{ said: 'en ny ledamot' }],
        elected: [{ name: 'Chefsgruppen', role: 'ny ledamot' }],
      },
    };
    const text = textWith({}, undefined, detailed);
    expect(text).toContain('> **Beslut:** Chefsgruppen utser en ny ledamot.\n\n## 6.');
  });

  it('says until when someone is elected, where its words do not', () => {
    const elected = [{ name: 'Nils Ahl', role: 'ordförande', until: '2028-12-31' }];
    const text = (words: string) => textIn({ decisions: [aDecision('d1', words, { details: { elected } })] });
    expect(text('Gruppen utser Nils Ahl till ordförande.')).toContain(
      '**Val:** Nils Ahl, ordförande till och med 31 december 2028',
    );
    expect(text('Gruppen utser Nils Ahl till ordförande till och med 2028.')).not.toContain('**Val:**');
  });

  it('shows what the parties have decided at home once one of them has', () => {
    const answered: Fact = {
      type: 'ratification-answered',
      meeting: 'm2',
      id: 'd2',
      answer: { organisation: 'o1', state: 'ratified', on: '2027-05-03', note: 'KF § 40' },
    };
    const text = textWith({}, undefined, answered);
    expect(text).toContain('| Granby | har beslutat detsamma | 3 maj | KF § 40 |');
    expect(text).toContain('| Ekköping | väntar |  |  |');
  });

  it('a decision changed after the minutes were finished says so; one that was set right in the draft does not', () => {
    const changed: Fact = {
      type: 'wording-changed',
      meeting: 'm2',
      of: 'decision',
      id: 'd4',
      text: 'Ny lydelse.',
    };
    const finished: Fact = {
      type: 'minutes-finished',
      meeting: 'm2',
      finished: true,
      edition: { number: 1, digest: 'e3b0c442' },
    };
    const saying = order('> **Beslut:** Ny lydelse.', 'Rättat efter mötet.');
    expect(textWith({}, undefined, finished, changed)).toMatch(saying);
    expect(textWith({}, undefined, changed, finished)).toContain('> **Beslut:** Ny lydelse.');
    expect(textWith({}, undefined, changed, finished)).not.toMatch(saying);
  });
});

describe('assignments', () => {
  it('stand at their item alone', () => {
    const text = textWith({ assignmentsAt: 'item' });
    expect(text).toContain('**Uppdrag:** Boka lokal.');
    expect(text).not.toContain('## Uppdrag');
  });

  it('stand in a table at the end alone, and there can be found again', () => {
    const document = documentWith({ assignmentsAt: 'end' });
    const text = markdown(document);
    expect(text).not.toContain('**Uppdrag:**');
    expect(text).toMatch(order('## Uppdrag', '| 4 | Boka lokal. | inte utsedd |'));
    expect(html(document)).toContain('<tr role="row" id="assignment:a2">');
  });
});

describe('what stands last', () => {
  it('the signatures stand first where the group has them so, or nowhere', () => {
    expect(textWith({ signatures: 'start' })).toMatch(order('Sara Lind\\\nSekreterare', '## Närvaro'));
    expect(textWith({ signatures: 'none' })).not.toContain('Sara Lind\\\n');
  });

  it('a coming meeting says what it is and how in one pair of brackets, and no part of it twice', () => {
    const coming = [
      { date: '2027-05-31', monthOnly: true, mode: 'unknown', cancelled: false, note: 'avslutning' },
      { date: '2027-08-20', mode: 'residential', cancelled: false, note: 'internat – planering' },
    ] as const;
    const text = (language: 'sv' | 'en') =>
      markdown(minutesDocument(someMinutes({ coming, language }), { kind: 'draft' }));
    expect(text('sv')).toContain('- maj 2027 (dagen är inte bestämd, avslutning)\n');
    expect(text('sv')).toContain('- fredag 20 augusti 2027 (internat – planering)\n');
    expect(text('en')).toContain('- Friday 20 August 2027 (');
  });

  it('an adjuster who has said that it is right stands with the day', () => {
    const adjusted = [{ name: 'Nils Ahl', on: '2027-04-01' }];
    expect(textWith({}, { ...finished, adjusted })).toContain('Justerat av Nils Ahl 1 april 2027.');
  });

  it('the evaluation stands there only where the group wants it', () => {
    expect(textWith({ evaluationShown: false })).not.toContain('## Utvärdering');
  });
});

describe('as a page', () => {
  const page = html(documentWith({}));

  it('its headings go down one step at a time, and there is one first', () => {
    const levels = [...page.matchAll(/<h(\d)/gu)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
  });

  it('every table has a caption and heads of its columns', () => {
    const tables = page.match(/<table\b.*?<\/table>/gsu) ?? [];
    expect(tables.length).toBeGreaterThan(3);
    for (const table of tables)
      expect(table).toMatch(
        /^<table role="table">\n<caption>[^<]+<\/caption>\n<thead role="rowgroup">\n<tr role="row"><th scope="col"/u,
      );
  });

  it('every address in it is there once', () => {
    const ids = [...page.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(30);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has tags that close in the order they were opened', () => {
    const open: string[] = [];
    for (const [, slash, tag = ''] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/gu)) {
      if (['meta', 'br'].includes(tag)) continue;
      if (slash === '') open.push(tag);
      else expect(open.pop()).toBe(tag);
    }
    expect(open).toEqual([]);
  });
});

const hard =
  'a *b* _c_ [d](javascript:x) <script>alert("1")</script> &amp; `f` \\ ~~g~~ ![h](i)\n# j\n| k\n\u202Ekl';

it('what people wrote stands to the letter wherever it stands, and nothing of it becomes markup', () => {
  const written: readonly Fact[] = [
    { type: 'note-recorded', meeting: 'm2', note: { id: 'n90', item: 'i21', text: hard } },
    { type: 'note-recorded', meeting: 'm2', note: { id: 'n91', item: 'i21', text: hard, as: 'discussion' } },
    {
      type: 'decision-recorded',
      meeting: 'm2',
      decision: { id: 'd90', item: 'i21', text: hard, kind: 'decision' },
    },
    {
      type: 'item-changed',
      meeting: 'm2',
      item: 'i21',
      changes: { title: hard, presenters: [hard], text: hard },
    },
  ];
  const document = documentWith({}, undefined, ...written);
  const text = markdown(document);
  expect(text).not.toMatch(/(?<!\\)[_[\]`]/u);
  expect(text).not.toContain('<script>');
  expect(text.match(/^(?:> | {2})?\\# j/gmu)?.length).toBeGreaterThan(2);
  const page = html(document);
  expect(page).not.toMatch(/<(?:script|img)\b/u);
  expect(page).not.toContain('href="javascript');
  expect(page).toContain('alert(&quot;1&quot;)');
});
