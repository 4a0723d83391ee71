import { askingBackCard, meantOrderCard } from '../../src/cards/answers/asking-back.ts';
import type { Bound } from '../../src/cards/kit/template.ts';
import type { Words } from '../../src/language/words/words.ts';
import { hardText } from './sample-book.ts';

/** What is asked back, as the bot sends it. */
export function askingSamples(words: Words): Readonly<Record<string, Bound>> {
  const swedish = words.language === 'sv';
  const choices = swedish
    ? [
        'Vilka var frånvarande 9 december 2026?',
        'När är mötet i december 2027?',
        'Vilka beslut fattades 9 december 2026?',
      ]
    : [
        'Who was absent on 9 December 2026?',
        'When is the meeting in December 2027?',
        'What was decided on 9 December 2026?',
      ];
  const order = swedish
    ? 'flytta mötet 10 februari 2027 till 17 februari 2027'
    : 'move the meeting on 10 February 2027 to 17 February 2027';
  return {
    'asking back': askingBackCard(
      { group: 'g1', question: words.asking.which, choices: choices.map((text) => ({ text })) },
      words,
    ),
    'asking back, short': askingBackCard(
      {
        group: 'g1',
        question: words.asking.whetherThis,
        choices: choices.slice(1, 2).map((text) => ({ text })),
      },
      words,
    ),
    'asking who': askingBackCard(
      {
        group: 'g1',
        question: words.asking.whom('Karin'),
        choices: [
          { text: 'var Karin Blom med?', title: 'Karin Blom, Granby' },
          { text: 'var Karin Lund med?', title: 'Karin Lund, Region Granland' },
        ],
      },
      words,
    ),
    'meant order': meantOrderCard({ group: 'g1', asked: 'a1', order }, words),
    'meant order, hard': meantOrderCard({ group: 'g1', asked: 'a1', order: hardText }, words),
  };
}
