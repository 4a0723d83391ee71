import type { Rows } from '../question-table.ts';

/** How questions about persons, roles and seats are put in Swedish; rows are phrases as in `compilePhrase`, tried in their order. */
export const peopleSv = {
  match: ['vem är vem[ i teams]', 'vilka är inte kopplade[ till teams]'],
  roster: [
    '(vilka|vem|vilka personer) (är|sitter|ingår)[ (med|deltagare|medlemmar|ledamöter)] i (gruppen|rådet|den här gruppen|chefsgruppen)',
    'vilka är (deltagare|deltagarna|medlemmar|medlemmarna|ledamöter|ledamöterna|gruppens deltagare|gruppens ledamöter)',
    'vilka är vi',
    '[visa ](deltagarlistan|deltagarna|medlemmarna|deltagarlista|roster|rostern)',
  ],
  vacant: [
    'vilka platser är (tomma|lediga|vakanta|obesatta)',
    '[visa ](tomma|lediga|vakanta) platser[na]',
    'finns det[ några] (tomma|lediga|vakanta) platser',
    '(är någon plats|är några platser|har vi några platser) (tom|tomma|ledig|lediga|vakant|vakanta)',
  ],
  seats: [
    '[visa ](platser|platserna|alla platser|platsfördelningen)',
    'vilka platser (finns|har vi|finns det)[ i gruppen]',
    'hur är platserna fördelade',
    'hur många platser (finns det|har vi)',
  ],
  'seats-of': [
    '(vem|vilka) (sitter|är ledamot|är ledamöter|är med|finns med)[ i gruppen] (för|från) {organisation}',
    '(vem|vilka) (företräder|representerar) {organisation}',
    '(vem|vilka) (sitter på|har|innehar) {organisation} (plats|platser|mandat)',
    '(vem|vilka) sitter (på|i) (platsen|platserna) för {organisation}',
    '(vem|vilka) är ersättare (för|från) {organisation}',
    '[visa ](platser|platserna) (för|i) {organisation}',
    'vilka platser har {organisation}',
    'hur många platser har {organisation}',
  ],
  'chair-is': [
    '(vem|vilka|vilken) (är|som är)[ gruppens| vår] (ordförande|ordförandena|ordf)[ (i gruppen|här|nu)]',
    'vem leder (gruppen|mötet|mötena)',
  ],
  'secretary-is': [
    '(vem|vilka|vilken) (är|som är)[ gruppens| vår| våra] (sekreterare|sekreterarna)[ (i gruppen|här|nu)]',
  ],
  'seat-before': ['vem (hade|satt på|innehade) platsen före {who}', 'vem var {owner} företrädare'],
  'seat-after': [
    'vem (fick|har|tog över|tog) platsen efter {who}',
    'vem (efterträdde|ersatte|har ersatt|tog över efter) {who}',
    'vem har {owner} plats nu',
  ],
  turnover: [
    '(vilka|vem|vilka som) (har slutat|slutade|har lämnat gruppen|lämnade gruppen|har hoppat av)[ {period}]',
    'har någon (slutat|lämnat gruppen|kommit till)[ {period}]',
    '(vilka|vem) (är ny|är nya|är nytillkomna|har kommit till|har tillkommit|har börjat|började)[ i gruppen][ {period}]',
    '(vilka|vem) har (kommit och gått|bytts ut)[ {period}]',
    'omsättning[en][ i gruppen][ {period}]',
  ],
} satisfies Rows<string>;

/** What is asked here. */
export type PeopleAsked = keyof typeof peopleSv;
