import { answerText } from '../../src/language/words/answers/answer-text.ts';
import { answer } from '../../src/meetings/answers/answer.ts';
import type { Fact } from '../../src/meetings/model/fact.ts';
import { given } from './given.ts';
import { closed, started } from './the-group.ts';

const elected: Fact = {
  type: 'decision-recorded',
  meeting: 'm1',
  decision: {
    id: 'd1',
    item: 'i10',
    text: 'Gruppen utser Ida West till ordförande i tolkrådet.',
    kind: 'election',
    details: { elected: [{ name: 'Ida West', role: 'ordförande i tolkrådet' }] },
  },
};
const item: Fact = {
  type: 'item-added',
  meeting: 'm1',
  item: { id: 'i10', number: '5', title: 'Val', presenters: [] },
};
const { book } = given(item, started, elected, closed.slice(started.length));
const told = (office: string) => {
  const at = { now: '2027-02-15T09:00:00.000Z', today: '2027-02-15' };
  const found = answer(book, { type: 'elected', office }, 'p3', at);
  return 'withheld' in found ? found.withheld : answerText(found, book, 'sv');
};

describe('who was elected', () => {
  it('is told by the office', () => {
    expect(told('tolkrådet')).toMatch(/^Valda till ”tolkrådet”:\n.*Ida West/u);
  });

  it('to another office is told where nobody was elected to that', () => {
    expect(told('hamnrådet')).toMatch(
      /^Jag hittar inget val till ”hamnrådet”\. .*\nAndra val som är gjorda:\n.*Ida West/u,
    );
  });
});
