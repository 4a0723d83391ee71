import type { Rows } from '../question-table.ts';

/** How questions about matters are put in Swedish; rows are phrases as in `compilePhrase`, tried in their order. */
export const mattersSv = {
  'handed-over': [
    '(vilka|vilket|vad för) (ärende|ärenden) har (vi|gruppen) (lämnat över|överlämnat|lämnat vidare|skickat vidare)[ till andra[ grupper]]',
    'vad har (vi|gruppen) (lämnat över|överlämnat|lämnat vidare|skickat vidare)[ till andra[ grupper]]',
    '[(visa|lista) ][våra ](överlämnade ärenden|överlämningar)',
    '(vilka|vilket) (ärende|ärenden)[ som] är (överlämnade|överlämnat)[ till andra[ grupper]]',
  ],
  'matter-item': [
    '(visa|följ|spåra)[ upp] ärende[t] {item}[ {meeting}]',
    'vad (har hänt|händer) (med|i) {pointed}[ {meeting}]',
    'när kom {pointed}[ {meeting}] upp',
  ],
  'matter-about': [
    'vad (har hänt|hände|händer) (med|i) (ärendet|frågan|saken)[ (om|kring)] {about}',
    'vad (har hänt|hände) (med|i) {matter}',
    '(visa|följ|spåra)[ upp] (ärendet|frågan)[ (om|kring)] {about}',
    'när (kom|togs|var) (ärendet|frågan|saken)[ (om|kring)] {about} upp[ (första gången|senast|först|sist)]',
    'när (tog|behandlade|diskuterade) vi (upp )?(ärendet|frågan)[ (om|kring)] {about}',
    'hur har det gått (med|i|för) (ärendet|frågan)[ (om|kring)] {about}',
    'hur har (ärendet|frågan)[ (om|kring)] {about} (gått|behandlats|hanterats)',
    '(ärendets gång|ärendehistorik|ärendehistorik[en])[ (för|i|om)] {about}',
    'historik[en] (för|om|i|på) (ärendet|frågan)[ (om|kring)] {about}',
  ],
} satisfies Rows<string>;

/** What is asked here. */
export type MatterAsked = keyof typeof mattersSv;
