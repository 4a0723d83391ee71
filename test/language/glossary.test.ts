import { glossarySize, inBookWords } from '../../src/language/asking/glossary.ts';
import type { Fact } from '../../src/meetings/model/fact.ts';
import { given } from '../meetings/given.ts';

const item = (id: string, number: string, title: string): Fact => ({
  type: 'item-added',
  meeting: 'm1',
  item: { id, number, title, presenters: [] },
});
const { book } = given(
  item('i10', '5', 'Logopedinsatser och avvikelsehantering'),
  item('i11', '6', 'Överenskommelse om kontinenssamordnare'),
  item('i12', '7', 'Nära vård, budget och plan för psykisk hälsa'),
  item('i13', '8', 'Hemsjukvården'),
  item('i14', '9', 'Skärmtid och skolfrånvaro bland barn'),
  item('i15', '10', 'Uppdragsbeskrivning för geriatrik och epidemiologi'),
);

describe('English words of the field', () => {
  it.each([
    ['speech therapists', 'logopeder'],
    ['deviation management', 'avvikelsehantering'],
    ['the continence coordinator agreement', 'the kontinenssamordnare överenskommelse'],
    ['home care', 'hemsjukvård'],
    ['budget', 'budget'],
    ['mental health', 'psykisk+hälsa'],
    ['agreements', 'överenskommelse'],
    ['fisheries', 'fisheries'],
    ['screen time', 'skärmtid/skärm+tid'],
    ['school absence', 'skolfrånvaro'],
    ['description of the assignment', 'uppdragsbeskrivning/uppdrag+beskrivning'],
    ['description of assignments', 'uppdragsbeskrivning/uppdrag+beskrivning'],
    ['epidemiology', 'epidemiologi'],
    ['kontinens', 'kontinens'],
    ['', ''],
  ])('"%s" is looked for as: %s', (said, wanted) => {
    expect(inBookWords(said, book)).toBe(wanted);
  });

  it('what the Book knows none of is looked for by all its names', () => {
    expect(inBookWords('waiting list', book)).toBe('kö/väntelista');
  });

  it('are many', () => {
    expect(glossarySize).toBeGreaterThan(400);
  });
});
