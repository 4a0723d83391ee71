/** A meeting of the sample group that was held: how many months ago, and what came of it. */
export type SampleHeld = {
  readonly monthsAgo: number;
  readonly mode: 'digital' | 'in-person' | 'hybrid';
  readonly place?: string;
  readonly absent: readonly string[];
  readonly items: readonly SampleItem[];
};

export type SampleItem = {
  readonly title: string;
  readonly presenters?: readonly string[];
  readonly proposal?: string;
  readonly decisions?: readonly string[];
  readonly assignments?: readonly SampleAssignment[];
};

export type SampleAssignment = {
  readonly text: string;
  /** A person of the group, or a body. */
  readonly responsible?: string | { readonly body: string };
  /** Months after the meeting. */
  readonly dueAfter?: number;
};

const opening: SampleItem = { title: 'Mötet öppnas', presenters: ['Göran Öberg'] };
const previous: SampleItem = {
  title: 'Föregående minnesanteckningar',
  decisions: ['Minnesanteckningarna lades till handlingarna.'],
};
const others: SampleItem = { title: 'Övriga frågor' };

/** Last year, oldest first. */
export const sampleHeld: readonly SampleHeld[] = [
  {
    monthsAgo: 11,
    mode: 'in-person',
    place: 'Regionens hus, Mellanåsen',
    absent: ['Bo Dahl'],
    items: [
      opening,
      previous,
      {
        title: 'Trygg hemgång från sjukhus',
        presenters: ['Eva Ek', 'Lisbet Åhl'],
        decisions: [
          'Samverkansgruppen ställer sig bakom modellen för trygg hemgång och att den prövas i Granby.',
        ],
        assignments: [
          {
            text: 'Eva Ek redovisar erfarenheterna från Granby när försöket har pågått i ett halvår.',
            responsible: 'Eva Ek',
            dueAfter: 6,
          },
        ],
      },
      { title: 'Lägesrapport från länsdelarna', presenters: ['Märta Sjöö', 'Nils Ahl'] },
      others,
    ],
  },
  {
    monthsAgo: 9,
    mode: 'digital',
    absent: ['Nils Ahl', 'Jörgen Ström'],
    items: [
      opening,
      previous,
      {
        title: 'Gemensam utbildning i välfärdsteknik',
        presenters: ['Karin Älvén'],
        decisions: [
          'Samverkansgruppen beslutar att erbjuda en gemensam utbildning i välfärdsteknik.',
          'Kostnaden, högst 240 000 kr, delas lika mellan parterna.',
        ],
        assignments: [
          {
            text: 'Karin Älvén tar fram en kursplan.',
            responsible: 'Karin Älvén',
            dueAfter: 2,
          },
        ],
      },
      { title: 'Suicidprevention: nuläge', presenters: ['Maj Örn, folkhälsostrateg'] },
      others,
    ],
  },
  {
    monthsAgo: 7,
    mode: 'hybrid',
    place: 'Kommunhuset, Sjövalla',
    absent: ['Göran Öberg'],
    items: [
      opening,
      previous,
      {
        title: 'Överenskommelse om hjälpmedel',
        presenters: ['Jörgen Ström'],
        decisions: [
          'Samverkansgruppen godkänner förslaget till överenskommelse om hjälpmedel och rekommenderar parterna att anta det.',
        ],
        assignments: [
          {
            text: 'Jörgen Ström sammanställer parternas beslut om överenskommelsen.',
            responsible: 'Jörgen Ström',
            dueAfter: 5,
          },
        ],
      },
      { title: 'Hemsjukvård nattetid', presenters: ['Märta Sjöö'] },
      others,
    ],
  },
  {
    monthsAgo: 5,
    mode: 'digital',
    absent: [],
    items: [
      opening,
      previous,
      {
        title: 'Uppföljning av trygg hemgång',
        presenters: ['Eva Ek'],
        decisions: ['Samverkansgruppen beslutar att modellen för trygg hemgång införs i alla kommuner.'],
        assignments: [
          {
            text: 'Märta Sjöö kallar till ett första möte om införandet.',
            responsible: 'Märta Sjöö',
            dueAfter: 1,
          },
          { text: 'Psykiatrin beskriver hur den tar del i modellen.', responsible: { body: 'Psykiatrin' } },
        ],
      },
      { title: 'Statsbidrag för god och nära vård', presenters: ['Göran Öberg'] },
      others,
    ],
  },
  {
    monthsAgo: 3,
    mode: 'in-person',
    place: 'Regionens hus, Mellanåsen',
    absent: ['Karin Älvén', 'Jörgen Ström'],
    items: [
      opening,
      previous,
      {
        title: 'Digitala nattbesök i hemsjukvården',
        presenters: ['Nils Ahl'],
        decisions: ['Samverkansgruppen ställer sig positiv till att digitala nattbesök prövas i Åsmåla.'],
        assignments: [
          {
            text: 'Nils Ahl återkommer med en plan för försöket.',
            responsible: 'Nils Ahl',
            dueAfter: 2,
          },
        ],
      },
      {
        title: 'Mötestider för kommande år',
        presenters: ['Åsa Lindqvist'],
        decisions: ['Mötestiderna fastställdes enligt förslaget.'],
      },
      others,
    ],
  },
  {
    monthsAgo: 1,
    mode: 'digital',
    absent: ['Bo Dahl'],
    items: [
      opening,
      previous,
      {
        title: 'Samordnad individuell plan: egengranskning',
        presenters: ['Karin Älvén', 'Lisbet Åhl'],
        decisions: ['Samverkansgruppen beslutar att varje part granskar 20 planer.'],
        assignments: [
          {
            text: 'Bo Dahl tar fram en gemensam mall för granskningen.',
            responsible: 'Bo Dahl',
            dueAfter: 1,
          },
        ],
      },
      { title: 'Länets beredskapsplan', presenters: ['Göran Öberg'] },
      others,
    ],
  },
];

/** What today's meeting is about. */
export const sampleAgenda: readonly SampleItem[] = [
  { title: 'Mötet öppnas', presenters: ['Göran Öberg'] },
  { title: 'Föregående minnesanteckningar', proposal: 'Minnesanteckningarna läggs till handlingarna.' },
  {
    title: 'Digitala nattbesök: plan för försöket i Åsmåla',
    presenters: ['Nils Ahl'],
    proposal: 'Samverkansgruppen ställer sig bakom planen för digitala nattbesök i Åsmåla.',
  },
  {
    title: 'Överenskommelse om hjälpmedel: parternas beslut',
    presenters: ['Jörgen Ström'],
  },
  {
    title: 'Gemensam mall för granskning av samordnade individuella planer',
    presenters: ['Bo Dahl', 'Lisbet Åhl'],
    proposal: 'Samverkansgruppen godkänner mallen.',
  },
  { title: 'Information om länets beredskapsplan', presenters: ['Maj Örn, folkhälsostrateg'] },
  { title: 'Övriga frågor' },
];
