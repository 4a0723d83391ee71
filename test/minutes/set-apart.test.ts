import type { Fact } from '../../src/meetings/model/fact.ts';
import type { Block } from '../../src/minutes/block.ts';
import { minutesDocument } from '../../src/minutes/minutes-document.ts';
import { minutesOf } from '../../src/minutes/minutes-of.ts';
import { handedBack } from '../../src/minutes/reading/handed-back.ts';
import { textCommands } from '../../src/minutes/reading/take-over.ts';
import { meetingOf } from './documents.ts';
import { fullMeeting } from './full-meeting.ts';

const written: Fact = {
  type: 'note-recorded',
  meeting: 'm2',
  note: { id: 'n9', item: 'i17', text: 'Två var föreslagna.\n\nChefsgruppen utser en ny ledamot.' },
};
const book = fullMeeting('sv', written);
const meeting = meetingOf(book, 'm2');
const { blocks } = minutesDocument(minutesOf(book, meeting), { kind: 'draft' });

/** The document with other words in one paragraph. */
const edited = (from: string, to: string) =>
  blocks.map(
    (block): Block =>
      block.kind === 'paragraph' && block.text.some(({ text }) => text === from)
        ? { ...block, text: block.text.map((run) => (run.text === from ? { ...run, text: to } : run)) }
        : block,
  );

describe('a text of which a paragraph is set apart as a decision', () => {
  it('is no difference when the document comes back as it was', () => {
    expect(handedBack(blocks, 'm2', book)).toEqual({ differences: [], unplaced: [] });
  });

  it('is changed by what is edited in the rest of it, and the decision stays', () => {
    const { differences } = handedBack(edited('Två var föreslagna.', 'Tre var föreslagna.'), 'm2', book);
    expect(differences).toMatchObject([{ what: 'prose', id: 'n9', after: 'Tre var föreslagna.' }]);
    expect(textCommands(differences, meeting)).toMatchObject([
      { type: 'change-wording', of: 'note', id: 'n9', text: 'Tre var föreslagna.' },
    ]);
  });

  it('tells of the decision alone when the decision is edited', () => {
    const words = 'Chefsgruppen utser två nya ledamöter.';
    const { differences } = handedBack(edited('Chefsgruppen utser en ny ledamot.', words), 'm2', book);
    expect(differences).toMatchObject([{ what: 'decision', after: words }]);
  });
});
