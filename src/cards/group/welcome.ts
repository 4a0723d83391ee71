import type { Words } from '../../language/words/words.ts';
import { formButton } from '../kit/button.ts';
import { messageCard } from '../kit/message.ts';
import type { Bound } from '../kit/template.ts';

/** The first thing said in a conversation that no group is connected to; `found` offers to found one there. */
export function welcomeCard(words: Words, found = false): Bound {
  const { help, founding } = words;
  const create = found ? [formButton(founding.create, 'show-founding', {}, { style: 'positive' })] : [];
  return messageCard(
    { lines: [help.welcome, help.notConnected], remarks: [help.howToConnect], buttons: create },
    words,
  );
}

/** The conversation was connected, and by that its sender became secretary. */
export function connectedCard(group: string, words: Words): Bound {
  const { help } = words;
  const next = [help.phrases['post-agenda'], help.phrases.help].map(({ say, does }) => help.line(say, does));
  return messageCard({ lines: [help.connected(group)], remarks: next }, words);
}
