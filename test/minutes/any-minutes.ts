import fc from 'fast-check';
import type {
  Minutes,
  MinutesAssignment,
  MinutesDecision,
  MinutesItem,
  MinutesText,
} from '../../src/minutes/minutes.ts';
import { anItem, someMinutes } from './some-minutes.ts';

/** Lines that a reader of documents may take for something else than words. */
const nasty = fc.constantFrom(
  'Jan redovisade läget.',
  'Beslut: något annat',
  '§ 7 Rubrik',
  '3. Tredje punkten',
  '# Ingen rubrik',
  '**fet** och ~~struken~~ _så_ `kod`',
  '> citat',
  '| a | b |',
  '<w:p>& "ett" \'två\'</w:p>',
  'https://example.org/a_b?c=d*e',
  '[länk](http://example.org)',
  'bakstreck \\ och \\\\ två\\',
  'Ansvarig: ingen',
  'Närvaro',
  '😀 ÅÄÖ é',
  '1) ett',
  '---',
  '${planen} {{x}} %s',
  'Uppdrag:',
  '\\_\\_\\_',
);
const line = fc.oneof(
  nasty,
  fc.string({ unit: fc.constantFrom(...'abcåäö *_#|<>&\\~[]().:-!1'), maxLength: 30 }),
);
const words = line.filter((text) => /[\p{L}\p{N}]/u.test(text.trim())).map((text) => text.trim());
const lines = fc.array(words, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n'));
const paragraphs = fc.array(lines, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n\n'));
const name = fc.constantFrom('Eva Ek', 'Bo Dahl', 'Jan Utter', 'Åsa Öhman', 'Maj-Lis O’Hara', 'Ida af Lind');
const title = fc.constantFrom(
  'Inledning',
  'Hemsjukvård * 2',
  'Budget 2027 & framåt',
  'Övrigt',
  '5 frågor',
  '<i>',
);

/** Texts without ids, which are given when all is put together. */
const texts = (text: fc.Arbitrary<string>, most: number) => fc.array(text, { maxLength: most });

const due = fc.oneof(
  fc.constant({ kind: 'none' } as const),
  fc.constant({ kind: 'vague', said: 'efter sommaren' } as const),
  fc.constant({ kind: 'day', until: '2027-03-10', said: 'senast 10 mars' } as const),
  fc.constant({ kind: 'month', month: '2027-05', until: '2027-05-31', said: 'i maj' } as const),
);

const assignment: fc.Arbitrary<MinutesAssignment> = fc.record({
  id: fc.constant(''),
  text: lines,
  responsible: fc.oneof(
    fc.constant({ kind: 'nobody' } as const),
    name.map((one) => ({ kind: 'person', name: one }) as const),
    fc.constant({ kind: 'body', name: 'Psykiatrin', contact: 'Anna Alm' } as const),
    fc.constant({
      kind: 'each',
      said: 'Samtliga länsdelar',
      bodies: [
        { id: 'a101', name: 'Norr' },
        { id: 'a102', name: 'Söder' },
      ],
    } as const),
  ),
  due,
  coWorkers: fc.uniqueArray(name, { maxLength: 2 }),
  comesBack: fc.boolean(),
  corrected: fc.boolean(),
});

const decision: fc.Arbitrary<MinutesDecision> = fc.record({
  id: fc.constant(''),
  text: paragraphs,
  kind: fc.constantFrom('decision', 'approval', 'endorsement'),
  corrected: fc.boolean(),
});

type Drafted = Omit<MinutesItem, 'prose' | 'discussion' | 'farewells' | 'number' | 'id'> & {
  readonly prose: readonly string[];
  readonly discussion: readonly string[];
};

const item: fc.Arbitrary<Drafted> = fc.record({
  title,
  sub: fc.boolean(),
  presenters: fc.uniqueArray(name, { maxLength: 3 }),
  links: fc.uniqueArray(fc.constantFrom('https://example.org/a', 'https://example.org/b_c'), {
    maxLength: 2,
  }),
  prose: texts(paragraphs, 3),
  discussion: texts(lines, 3),
  decisions: fc.array(decision, { maxLength: 3 }),
  assignments: fc.array(assignment, { maxLength: 2 }),
  referrals: fc.constant([]),
  outcome: fc.constant('handled'),
});

/** Invented minutes of any shape, with ids of their own for all that is recorded. */
export const anyMinutes: fc.Arbitrary<Minutes> = fc
  .record({
    items: fc.array(item, { minLength: 1, maxLength: 5 }),
    language: fc.constantFrom('sv', 'en'),
    numberSign: fc.constantFrom('point', 'paragraph'),
    assignmentsAt: fc.constantFrom('item', 'both'),
    days: fc.boolean(),
    absentees: fc.constantFrom('struck', 'listed'),
    attendanceBy: fc.constantFrom('category', 'organisation'),
  })
  .map(({ items, language, numberSign, assignmentsAt, days, absentees, attendanceBy }) => {
    const plain = someMinutes({ items: numbered(items) });
    return {
      ...plain,
      language,
      style: { ...plain.style, numberSign, assignmentsAt, absentees, attendanceBy },
      meeting: { ...plain.meeting, ...(days ? { endDate: '2027-02-13' } : {}) },
    } satisfies Minutes;
  });

function numbered(drafted: readonly Drafted[]): readonly MinutesItem[] {
  let id = 0;
  const next = (sign: string) => {
    id += 1;
    return `${sign}${id}`;
  };
  const named = (all: readonly string[]): readonly MinutesText[] =>
    all.map((text) => ({ id: next('n'), text }));
  let whole = 0;
  let part = 0;
  return drafted.map(({ prose, discussion, ...rest }) => {
    const sub = rest.sub && whole > 0;
    if (sub) part += 1;
    else {
      whole += 1;
      part = 0;
    }
    return anItem(sub ? `${whole}.${part}` : String(whole), rest.title, {
      ...rest,
      id: next('i'),
      sub,
      prose: named(prose),
      discussion: named(discussion),
      decisions: rest.decisions.map((one, index) => ({
        ...one,
        id: next('d'),
        ...(rest.decisions.length > 1 ? { ordinal: index + 1 } : {}),
      })),
      assignments: rest.assignments.map((one) => ({ ...one, id: next('a') })),
    });
  });
}
