/** The invented people of the sample group. The first is its secretary, and whoever sits at the Playground. */
export const samplePeople = [
  {
    name: 'Åsa Lindqvist',
    email: 'asa.lindqvist@mellanasen.example',
    organisation: 'Region Mellanåsen',
    title: 'samverkansstrateg',
  },
  {
    name: 'Göran Öberg',
    email: 'goran.oberg@mellanasen.example',
    organisation: 'Region Mellanåsen',
    title: 'hälso- och sjukvårdsdirektör',
  },
  { name: 'Eva Ek', email: 'eva.ek@granby.example', organisation: 'Granby', title: 'socialchef' },
  {
    name: 'Märta Sjöö',
    email: 'marta.sjoo@sjovalla.example',
    organisation: 'Sjövalla',
    title: 'förvaltningschef vård och omsorg',
  },
  { name: 'Nils Ahl', email: 'nils.ahl@asmala.example', organisation: 'Åsmåla', title: 'socialchef' },
  {
    name: 'Karin Älvén',
    email: 'karin.alven@bjorkhult.example',
    organisation: 'Björkhult',
    title: 'vård- och omsorgschef',
  },
  { name: 'Bo Dahl', email: 'bo.dahl@granby.example', organisation: 'Granby', title: 'utbildningschef' },
  {
    name: 'Jörgen Ström',
    email: 'jorgen.strom@bjorkhult.example',
    organisation: 'Björkhult',
    title: 'ekonomichef',
  },
] as const;

export const sampleOrganisations = [
  'Region Mellanåsen',
  'Granby',
  'Sjövalla',
  'Åsmåla',
  'Björkhult',
] as const;
