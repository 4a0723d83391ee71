import { decisionKind } from '../../src/meetings/model/decision-kind.ts';
import { refersToProposal } from '../../src/meetings/rules/as-proposed.ts';

describe('a decision is graded by its verb', () => {
  it.each([
    ['decision', 'Nämnden beslutar att ge arbetsutskottet i uppdrag att godkänna kostnaderna.'],
    ['decision', 'Rådet beslutade om fortsatt finansiering på 40 % under 2031.'],
    ['decision', 'Beslutades i enlighet med förslaget'],
    ['decision', 'Gruppen beslutade att anta planen'],
    ['decision', 'Gruppen valde att avvakta.'],
    ['decision', 'Mötet hålls den 4 maj.'],
    ['decision', 'The council decided to wait.'],
    ['approval', 'Agendan godkändes'],
    ['approval', 'Rådet godkänner rapporten men vill att kapitel 2 kortas.'],
    ['approval', 'Gruppen beslutade att enhälligt godkänna budgeten'],
    ['approval', 'Anteckningarna lades med godkännande till handlingarna.'],
    ['approval', 'Protokollet godkändes och lades till handlingarna.'],
    ['approval', 'Dagordningen fastställdes.'],
    ['approval', 'The minutes were approved and filed.'],
    ['approval', 'The council resolved to approve the plan.'],
    ['endorsement', 'Styrgruppen ställer sig bakom inriktningen.'],
    ['endorsement', 'Rådet ställde sig enhälligt bakom att arbetet fortsätter'],
    ['endorsement', 'Gruppen ställer sig positiva till en pilot.'],
    ['endorsement', 'Gruppen ställer sig positiv till en pilot.'],
    ['endorsement', 'Gruppen beslutade att ställa sig bakom förslaget'],
    ['endorsement', 'Rådet tillstyrker ansökan.'],
    ['endorsement', 'The council endorses the direction.'],
    ['election', 'Till justerare utsågs Åke Öst.'],
    ['election', 'Åke Öst valdes till ordförande.'],
    ['election', 'Rådet beslutade att utse Åke Öst som representant'],
    ['election', 'Gruppen väljer Åke Öst och Ida Väst.'],
    ['election', 'Ida Väst omvaldes.'],
    ['election', 'Ida Väst was appointed.'],
    ['filing', 'Rapporten lades till handlingarna.'],
    ['filing', 'Gruppen lägger informationen till handlingarna'],
    ['filing', 'Det beslutades att lägga skrivelsen till handlingarna'],
    ['filing', 'The report was filed.'],
    ['remittal', 'Ärendet remitteras till länsdelsgrupperna.'],
    ['remittal', 'Ärendet återremitterades.'],
    ['remittal', 'Förslaget skickas ut på remiss till den 1 maj.'],
    ['remittal', 'Frågan hänskjuts till arbetsutskottet.'],
    ['remittal', 'Planen går nu vidare till nämnderna för godkännande.'],
    ['remittal', 'The matter was referred back to the committee.'],
  ] as const)('%s: %s', (kind, text) => {
    expect(decisionKind(text)).toBe(kind);
  });

  it('what is denied is a plain decision', () => {
    expect(decisionKind('Rapporten godkändes inte.')).toBe('decision');
    expect(decisionKind('Rådet beslutade att inte utse någon.')).toBe('decision');
  });

  it('the first sentence with a verb tells; what follows is about it', () => {
    expect(decisionKind('Bakgrund: se bilaga.\nRådet utser Ida Väst. Rapporten godkänns senare.')).toBe(
      'election',
    );
  });

  it('letters of å, ä and ö are part of a word', () => {
    expect(decisionKind('Överbeslutade höjder')).toBe('decision');
    expect(decisionKind('Förvaldes åker')).toBe('decision');
  });

  it('reads a very long text in no time, and grades by its beginning', () => {
    expect(decisionKind(`Rådet godkänner ${'lägger '.repeat(14_000)}`)).toBe('approval');
  });
});

describe('an elliptical decision', () => {
  it.each([
    'enligt förslaget',
    'Rådet beslutade i enlighet med förslaget.',
    'Enligt arbetsutskottets förslag',
    'Gruppen ställde sig bakom förslaget',
    'Rådet bifaller förslaget',
    'Förslaget antogs.',
    'as proposed',
    'Gruppen beslutade enligt ovan.',
    'Rådet beslutar i enlighet med ovanstående',
    'Mötet godkände detta.',
    'Gruppen ställde sig bakom detta',
    'Styrgruppen ställer sig positiva till detta.',
    'Rådet beslutade om detta enhälligt.',
    'Nämnden godkände rapporten (se ovan).',
    'Förslaget',
    'Bifall till förslaget',
    'The group decided in accordance with the above.',
    'The council approved this.',
    'The council decided in accordance with the proposal.',
  ])('points at the proposal: %s', (text) => {
    expect(refersToProposal(text)).toBe(true);
  });

  it.each([
    'Rådet beslutar att ta fram ett förslag',
    'Gruppen återkommer med förslag till överenskommelse',
    'Rådet godkände förslaget till budget för 2031',
    'The council approves the proposal for a new plan',
    'Rådet godkände detta avtal',
    'Gruppen beslutade att detta ska följas upp i höst',
    'Rådet beslutar om ovanliga hjälpmedel',
    'The council approved this agreement',
  ])('names a proposal of its own, or none: %s', (text) => {
    expect(refersToProposal(text)).toBe(false);
  });
});
