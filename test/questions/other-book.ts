import type { Book } from '../../src/meetings/model/book.ts';
import { foldTold, item, onDay, person, planned } from './asked-facts.ts';

/** Another group's Book: nobody and nothing of it may ever be heard of in an answer of the first. */
export function otherBook(): Book {
  return foldTold('fjallbygden', [
    {
      on: '2025-11-03',
      facts: [
        {
          type: 'group-created',
          group: {
            name: 'Samverkansrådet Fjällbygden',
            shortNames: ['rådet'],
            organisation: 'Region Fjällvind',
            language: 'sv',
            zone: 'Europe/Stockholm',
            documentName: 'Protokoll',
            voice: 'Rådet',
          },
        },
        { type: 'organisation-added', organisation: { id: 'o1', name: 'Region Fjällvind', party: true } },
        { type: 'organisation-added', organisation: { id: 'o2', name: 'Tärnvik', party: true } },
        { type: 'organisation-added', organisation: { id: 'o3', name: 'Storliden', party: true } },
        person(1, 'Tova Renmark', 'o1', { category: 'other' }),
        person(2, 'Isak Vinterberg', 'o2', { title: 'kommunalråd' }),
        person(3, 'Ylva Skoog', 'o3', { title: 'socialnämndens ordförande' }),
        { type: 'role-given', person: 'p1', role: 'secretary' },
        { type: 'role-given', person: 'p2', role: 'chair' },
        planned('m1', {
          date: '2026-01-22',
          startTime: '08:15',
          place: 'Tärnviks tingshus',
          mode: 'in-person',
        }),
        planned('m2', { date: '2026-04-29', startTime: '08:15', mode: 'digital' }),
      ],
    },
    {
      on: '2026-01-22',
      facts: [
        { type: 'meeting-started', meeting: 'm1' },
        {
          type: 'attendance-recorded',
          meeting: 'm1',
          how: 'secretary',
          rows: [
            { person: 'p1', day: 1, status: 'present' },
            { person: 'p2', day: 1, status: 'present' },
            { person: 'p3', day: 1, status: 'absent' },
          ],
        },
        ...item('m1', 1, 'Ambulanshelikoptern i Tärnvik', {
          presenters: ['Isak Vinterberg'],
          prose: ['Ambulanshelikoptern lyfte 214 gånger under 2025.'],
          decided: [{ text: 'Rådet beslutar att ambulanshelikoptern stannar i Tärnvik till 2031.' }],
          given: [
            {
              id: 'a1',
              text: 'Förhandla om hangaren i Storliden.',
              responsible: { kind: 'person', person: 'p3' },
              due: onDay('2026-05-15', '15 maj'),
            },
          ],
        }),
        { type: 'closing-begun', meeting: 'm1' },
        { type: 'meeting-closed', meeting: 'm1' },
      ],
    },
  ]);
}
