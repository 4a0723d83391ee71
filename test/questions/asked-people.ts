import type { Fact } from '../../src/meetings/model/fact.ts';
import { person, type Told } from './asked-facts.ts';

const parties = [
  'Region Norrsjö',
  'Norrsjö',
  'Granby',
  'Lillhamra',
  'Ekvik',
  'Björkfors',
  'Åsboda',
  'Östhammarsnäs',
  'Västervalla',
];

/** The invented managers' group of the questions, as it was founded: nine parties, and people whose names resemble each other. */
export const founded: Told = {
  on: '2024-03-01',
  facts: [
    {
      type: 'group-created',
      group: {
        name: 'Chefsgrupp för samverkan Norrbygden',
        shortNames: ['chefsgruppen'],
        organisation: 'Region Norrsjö',
        diaryNumber: 'RN 2024/118',
        language: 'sv',
        zone: 'Europe/Stockholm',
        documentName: 'Minnesanteckningar',
        voice: 'Chefsgruppen',
        settings: { subCounties: ['Norra länsdelen', 'Södra länsdelen', 'Västra länsdelen'] },
      },
    },
    ...parties.map(
      (name, n): Fact => ({
        type: 'organisation-added',
        organisation: { id: `o${n + 1}`, name, party: true },
      }),
    ),
    {
      type: 'organisation-added',
      organisation: { id: 'o10', name: 'Kommunförbundet Norrbygden', party: false },
    },
    { type: 'organisation-added', organisation: { id: 'o11', name: 'Ensyn Konsult', party: false } },
    person(1, 'Sara Lindqvist', 'o1', { category: 'other', title: 'samverkansstrateg' }),
    person(2, 'Östen Hallberg', 'o1', { title: 'hälso- och sjukvårdsdirektör' }),
    person(3, 'Anna-Karin Sjö', 'o1', { title: 'områdeschef psykiatri' }),
    person(4, 'Bo Dahlman', 'o1', { title: 'primärvårdschef' }),
    person(5, 'Eva Ek', 'o2', { title: 'socialchef' }),
    person(6, 'Lars-Erik Norrman', 'o2', { title: 'äldreomsorgschef' }),
    person(7, 'Anna Granström', 'o3', { title: 'socialchef' }),
    person(8, 'Maria Ståhl', 'o3', { category: 'substitute', title: 'biträdande socialchef' }),
    person(9, 'Ingrid Moberg', 'o4', { title: 'socialchef' }),
    person(10, 'Bo Ekdal', 'o5', { title: 'förvaltningschef vård och omsorg' }),
    person(11, 'Åsa Nyström', 'o5', { category: 'substitute', title: 'verksamhetschef' }),
    person(12, 'Hassan Amiri', 'o6', { title: 'socialchef' }),
    person(13, 'Lena Björk', 'o7', { title: 'förvaltningschef' }),
    person(14, 'Göran Sundin', 'o8', { title: 'omsorgschef' }),
    person(15, 'Ulla-Britt Wallin', 'o8', { category: 'substitute' }),
    person(16, 'Eva Lindgren', 'o9', { title: 'skolchef' }),
    person(17, 'Jonas Wiklund', 'o9', { title: 'socialchef' }),
    person(18, 'Petra Holm', 'o1', { category: 'other', title: 'utvecklingsledare' }),
    person(19, 'Nils Ahlgren', 'o10', { category: 'other', title: 'samverkansledare' }),
    { type: 'role-given', person: 'p1', role: 'secretary' },
    { type: 'role-given', person: 'p2', role: 'chair' },
    { type: 'seat-added', seat: { id: 's30', organisation: 'o6', as: 'member' } },
  ],
};

/** Lillhamra has a new member from the middle of January 2025. */
export const lillhamraChanged: Told = {
  on: '2025-01-15',
  facts: [
    person(20, 'Karin Öberg', undefined, { title: 'socialchef' }),
    { type: 'person-changed', person: 'p20', changes: { organisation: 'o4' } },
    { type: 'seat-filled', seat: 's-p9', person: 'p20', from: '2025-01-15' },
    { type: 'person-left', person: 'p9', on: '2025-01-15' },
  ],
};

/** Åsboda has a new member from November 2025. */
export const asbodaChanged: Told = {
  on: '2025-11-03',
  facts: [
    person(21, 'Mikael Åberg', undefined, { title: 'förvaltningschef' }),
    { type: 'person-changed', person: 'p21', changes: { organisation: 'o7' } },
    { type: 'seat-filled', seat: 's-p13', person: 'p21', from: '2025-11-01' },
    { type: 'person-left', person: 'p13', on: '2025-11-01' },
  ],
};

/** An outsider who was let in to one meeting. */
export const visitor: Fact = person(22, 'Maj Sundberg', 'o11', { category: 'other', admittedTo: ['m11'] });
