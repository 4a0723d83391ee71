import { withoutLeadIn } from '../../src/language/asking/lead-in.ts';

describe('what leads to a question, and what is signed under it, is no part of it', () => {
  it.each([
    ['Hej! Skulle du kunna tala om för mig när vi ses? Tack på förhand /Sara', 'när vi ses'],
    ['Vilka saknades sist? Mvh Eva Ek', 'Vilka saknades sist'],
    ['undrar bara om Bo var med', 'Bo var med'],
    ['tala om vilka som kommer', 'vilka som kommer'],
    ['Could you please tell me who chairs the group? Thanks a lot', 'who chairs the group'],
    ['när är nästa möte, vänliga hälsningar Eva', 'när är nästa möte'],
    ['Jag är ny ersättare, när ses ni nästa gång?', 'när ses ni nästa gång'],
    ["I'm new here, so which organisations are members?", 'which organisations are members'],
    ['visa mötena i höst så jag kan boka in dem', 'visa mötena i höst'],
  ])('%s', (line, asked) => {
    expect(withoutLeadIn(line)).toBe(asked);
  });

  it.each(['vad gäller för hemsjukvård/rehab', 'när är nästa möte', 'ge Eva i uppdrag att hälsa på'])(
    'nothing is left out of "%s"',
    (line) => {
      expect(withoutLeadIn(line)).toBeUndefined();
    },
  );
});
