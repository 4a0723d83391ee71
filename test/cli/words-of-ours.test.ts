import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { firstSteps } from '../../src/cli/greeting.ts';
import { sampleGroup } from '../../src/cli/sample-group.ts';
import type { Unclear } from '../../src/language/intent.ts';
import { understand } from '../../src/language/reading/understand.ts';
import { apply } from '../../src/meetings/folding/apply.ts';
import { foundGroup } from '../../src/meetings/intake/found-group.ts';
import { type Book, emptyBook } from '../../src/meetings/model/book.ts';
import type { Fact } from '../../src/meetings/model/fact.ts';
import type { Language } from '../../src/meetings/model/terms.ts';

const root = join(import.meta.dirname, '../..');
const at = '2027-02-12T11:50:00Z';
const founded = foundGroup('ekbygden', sampleGroup(at), at).commits.reduce<Book>(
  apply,
  emptyBook('ekbygden'),
);
const meeting = founded.meetings.find(({ date }) => date === '2027-02-12')?.id ?? '';
const secretary = founded.persons.find(({ roles }) => roles.includes('secretary'))?.id ?? '';
const at7 = founded.meetings.find(({ id }) => id === meeting)?.items[6]?.id ?? '';
const at3 = founded.meetings.find(({ id }) => id === meeting)?.items[2]?.id ?? '';
const none = { due: { kind: 'none' } } as const;
const planned = (id: string, date: string, endDate?: string): Fact => ({
  type: 'meeting-scheduled',
  meeting: { id, date, mode: 'unknown', ...(endDate === undefined ? {} : { endDate }) },
});
/** The guide speaks of what has been asked of someone, and of meetings that may be others than the sample's. */
const book = apply(founded, {
  stamp: { at, by: { kind: 'administrator' }, id: 'asked' },
  facts: [
    {
      type: 'assignment-recorded',
      meeting,
      assignment: {
        id: 'a1000',
        item: at7,
        text: 'Psykiatrin tar fram direktiv',
        responsible: { kind: 'body', name: 'Psykiatrin' },
        ...none,
      },
    },
    {
      type: 'assignment-recorded',
      meeting,
      assignment: {
        id: 'a1001',
        item: at7,
        text: 'Sekreteraren tar fram direktivet',
        responsible: { kind: 'person', person: secretary },
        ...none,
      },
    },
    {
      type: 'assignment-recorded',
      meeting,
      assignment: {
        id: 'a1002',
        item: at3,
        text: 'Alla parter utser en kontaktperson',
        responsible: { kind: 'body', name: 'Granby' },
        each: { first: 'a1002', said: 'Alla parter' },
        ...none,
      },
    },
    {
      type: 'referral-recorded',
      meeting,
      referral: {
        id: 'e1003',
        item: at7,
        text: 'Förslaget skickas till Granby',
        direction: 'sent',
        recipients: [{ name: 'Granby' }],
        ...none,
      },
    },
    { type: 'organisation-added', organisation: { id: 'o1001', name: 'Lillån', party: true } },
    {
      type: 'decision-recorded',
      meeting,
      decision: { id: 'd1000', item: at7, text: 'Planen antas.', kind: 'decision' },
    },
    {
      type: 'ratification-asked',
      meeting,
      id: 'd1000',
      ratification: {
        due: { kind: 'none' },
        parties: founded.organisations.map(({ id }) => ({ organisation: id, state: 'waiting' })),
      },
    },
    {
      type: 'referral-recorded',
      meeting,
      referral: {
        id: 'e1004',
        item: at3,
        text: 'Ny vårdlag',
        direction: 'received',
        recipients: [{ name: 'Kommunförbundet' }],
        ...none,
      },
    },
    planned('m1000', '2027-03-10'),
    planned('m1001', '2027-03-17'),
    planned('m1002', '2027-03-30', '2027-03-31'),
    planned('m1003', '2027-09-20'),
    { type: 'meeting-cancelled', meeting: 'm1003', cancelled: true },
  ],
});

function isNoDecision(why: Unclear['why']): boolean {
  return why.reason === 'missing' && why.what === 'decision';
}

function unclearOf(text: string, language: Language): readonly unknown[] {
  const intents = understand(text, { book, asker: secretary, today: '2027-02-12', meeting, language });
  // That there is no such decision here is said of what was understood.
  return intents.filter((one) => one.kind === 'unclear' && !isNoDecision(one.why));
}

/** The menu of Teams leaves the text in the box: only the code is still to be written. */
const completed = (title: string) => title.replace(/^(koppla|connect)$/u, '$1 ABCDE-FGHJK');

describe('what we tell people to write', () => {
  it.each(['sv', 'en'] as const)('in the menu of Teams is understood (%s)', async (language) => {
    const words: Record<string, string> = JSON.parse(
      await readFile(join(root, `manifest/${language}.json`), 'utf8'),
    );
    const titles = Object.entries(words).flatMap(([key, text]) =>
      key.endsWith('.title') ? [completed(text)] : [],
    );
    expect(titles.length).toBeGreaterThan(10);
    expect(titles.filter((title) => unclearOf(title, language).length > 0)).toEqual([]);
  });

  it.each(['sv', 'en'] as const)('at the start of local mode is understood (%s)', (language) => {
    const written = Object.values(firstSteps[language]).flatMap((steps) => steps.map(([text]) => text));
    const said = written.map((text) => text.replace(/^(?:som|as) [^:]+: /u, ''));
    const understood = said.filter((text) => !/^(?:som|as) /u.test(text));
    expect(understood.length).toBeGreaterThan(10);
    expect(understood.filter((text) => unclearOf(text, language).length > 0)).toEqual([]);
  });

  it('in the user guide is understood', async () => {
    const guide = await readFile(join(root, 'docs/anvandarguide.md'), 'utf8');
    const written = [...guide.matchAll(/`([^`\n]+)`/gu)].map(([, text = '']) =>
      text.replace('@Samverka', '').trim(),
    );
    expect(written.length).toBeGreaterThan(25);
    expect(written.filter((text) => text !== '' && unclearOf(text, 'sv').length > 0)).toEqual([]);
  });
});
