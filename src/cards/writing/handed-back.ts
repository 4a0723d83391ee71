import type { Words } from '../../language/words/words.ts';
import type { GroupId, MeetingId } from '../../meetings/model/terms.ts';
import { button } from '../kit/button.ts';
import { fitCard, fitRows, fitText, lines } from '../kit/fit-card.ts';
import { messageCard } from '../kit/message.ts';
import type { Section, SectionsData } from '../kit/sections.ts';
import { type Bound, template } from '../kit/template.ts';

const expand = template<SectionsData>('written');

export type HandedInput = {
  readonly group: GroupId;
  readonly meeting: MeetingId;
  /** The group and the days of the meeting. */
  readonly about: readonly string[];
  /** Differences in words, by the item that they are at; without one where they are elsewhere. */
  readonly parts: readonly { readonly head: string | undefined; readonly rows: readonly string[] }[];
  readonly unplaced: readonly string[];
  /** How many texts can be taken over at once, and how many changes are to be asked about. */
  readonly texts: number;
  readonly others: number;
  /** The digest under which the file is remembered. */
  readonly shown: string;
};

/** What a file that was handed back says otherwise, by item; nothing of it is saved until it is pressed. */
export function handedCard(input: HandedInput, words: Words): Bound {
  const say = words.writing.handed;
  const { parts, unplaced, texts, others } = input;
  const text = parts.length + unplaced.length === 0 ? say.same : say.title;
  const at = { group: input.group, meeting: input.meeting, shown: input.shown };
  const card = fitCard((limits) => {
    const section = (head: string, rows: readonly string[]): Section => {
      const { shown, more } = fitRows(rows, limits, words.cards.more.lines);
      return {
        head,
        rows: [...lines(...shown.map((row) => fitText(row, limits, words))), ...more],
        remarks: [],
      };
    };
    return expand({
      lang: words.language,
      fallbackText: text,
      title: text,
      about: lines(...input.about, parts.length === 0 ? undefined : say.about),
      sections: [
        ...parts.map(({ head, rows }) => section(head?.slice(0, 200) ?? say.elsewhere, rows)),
        ...(unplaced.length === 0 ? [] : [section(say.unplaced, unplaced)]),
      ],
      remarks: [],
      buttons: [
        ...(texts === 0 ? [] : [button(say.takeTexts(texts), 'take-texts', at, { style: 'positive' })]),
        ...(others === 0 ? [] : [button(say.review(others), 'review-handed', at)]),
      ],
    });
  });
  return { card, text };
}

export type HandedQuestion = {
  readonly group: GroupId;
  readonly meeting: MeetingId;
  readonly shown: string;
  /** Which difference it is. */
  readonly key: string;
  /** Where it is, and what differs. */
  readonly lines: readonly string[];
  /** It can be taken over from here. */
  readonly takes: boolean;
  readonly left: number;
  /** What was done with the one before. */
  readonly lead?: string | undefined;
};

/** One change, asked about by itself. */
export function handedQuestion(input: HandedQuestion, words: Words): Bound {
  const say = words.writing.handed;
  const { group, meeting, shown, key, takes, lead, left } = input;
  const at = { group, meeting, shown, key };
  return messageCard(
    {
      lines: [...(lead === undefined ? [] : [lead]), ...input.lines, takes ? say.question : say.inChat],
      remarks: [say.left(left)],
      buttons: [
        ...(takes ? [button(say.take, 'take-handed', at, { style: 'positive' })] : []),
        button(say.keep, 'keep-handed', at),
      ],
    },
    words,
  );
}
