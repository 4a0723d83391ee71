import { defaultSettings } from '../../src/meetings/model/settings.ts';
import type { Minutes, MinutesDecision, MinutesItem } from '../../src/minutes/minutes.ts';

/** An item with nothing recorded at it. */
export function anItem(number: string, title: string, more: Partial<MinutesItem> = {}): MinutesItem {
  return {
    id: `i${number}`,
    number,
    title,
    sub: false,
    presenters: [],
    links: [],
    prose: [],
    discussion: [],
    farewells: [],
    decisions: [],
    assignments: [],
    referrals: [],
    outcome: 'handled',
    ...more,
  };
}

export function aDecision(id: string, text: string, more: Partial<MinutesDecision> = {}): MinutesDecision {
  return { id, text, kind: 'decision', corrected: false, ...more };
}

/** The minutes of an invented meeting. */
export function someMinutes(more: Partial<Minutes> = {}): Minutes {
  const { absentees, attendanceBy, numberSign, signatures, head, assignmentsAt, evaluationShown } =
    defaultSettings;
  return {
    version: 1,
    language: 'sv',
    style: { absentees, attendanceBy, numberSign, signatures, head, assignmentsAt, evaluationShown },
    group: { name: 'Norrdalens samverkan', documentName: 'Protokoll', voice: 'Gruppen' },
    meeting: { id: 'm1', date: '2027-02-12', startTime: '13:00', endTime: '16:00', mode: 'digital' },
    chair: 'Östen Åberg',
    secretary: 'Sara Ström',
    adjusters: [],
    attendance: [
      { name: 'Eva Ek', organisation: 'Granby', category: 'member', status: 'present', notes: [] },
      { name: 'Bo Dahl', organisation: 'Lillån', category: 'member', status: 'absent', notes: [] },
    ],
    vacant: [],
    unrepresented: ['Lillån'],
    movements: [],
    items: [
      anItem('1', 'Inledning'),
      anItem('2', 'Hemsjukvård', {
        presenters: ['Jan Utter'],
        prose: [
          { id: 'n1', text: 'Jan redovisade läget.' },
          { id: 'n2', text: 'Kostnaden ökar.' },
        ],
        discussion: [{ id: 'n3', text: 'Flera såg risker.' }],
        decisions: [aDecision('d1', 'Gruppen ställer sig bakom planen.', { kind: 'endorsement' })],
      }),
    ],
    turnover: [],
    coming: [{ date: '2027-04-16', mode: 'digital', cancelled: false }],
    ...more,
  };
}
