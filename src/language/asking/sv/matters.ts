import type { Rows } from '../question-table.ts';

/** How questions about matters are put in Swedish; rows are phrases as in `compilePhrase`, tried in their order. */
export const mattersSv = {
  'handed-over': [
    '(vilka|vilket|vad för) (ärende|ärenden) har (vi|gruppen) (lämnat över|överlämnat|lämnat vidare|skickat vidare)[ till andra[ grupper]]',
    'vad har (vi|gruppen) (lämnat över|överlämnat|lämnat vidare|skickat vidare)[ till andra[ grupper]]',
    '[(visa|lista) ][våra ](överlämnade ärenden|överlämningar)',
    '(vilka|vilket) (ärende|ärenden)[ som] är (överlämnade|överlämnat)[ till andra[ grupper]]',
  ],
  'item-return-at': [
    'när (kommer|tas|är|ska|återkommer) {pointed}[ {meeting}] (tillbaka|upp igen|åter|igen|komma tillbaka)',
    'kommer {pointed}[ {meeting}] (tillbaka|upp igen|igen)',
  ],
  'item-return': [
    'när (kommer|är) {about} (tillbaka på (mötet|ett möte|något möte|nåt möte)|tillbaka|åter|upp igen|upp nästa gång|tillbaka på (agendan|dagordningen))',
    'när (tas|tar vi) {about} upp (igen|nästa gång|på nytt)',
    'när (tas|tar vi|behandlas|diskuteras|beslutas) {about} (igen|nästa gång|på nytt|härnäst)',
    'när (återkommer|återvänder) {about}',
    'när ska (vi|gruppen) (återkomma till|ta upp|diskutera|besluta om|prata om|behandla) {about}[ (igen|nästa gång|på nytt)]',
    '(när|på vilket möte|vilket möte) ska {about} (upp|upp igen|tas upp|tas upp igen|behandlas|behandlas igen|komma upp|komma upp igen|komma tillbaka|beslutas)',
    '(kommer|ska) {about} (tillbaka|upp igen|tas upp igen|upp på nästa möte|tas upp på nästa möte|komma tillbaka)',
    '(när|på vilket möte) (kommer|står) {about} (på|upp på) (dagordningen|agendan)[ (igen|nästa gång)]',
    '(på vilket möte|till vilket möte|när) (återkommer|redovisar|rapporterar) (de|dom|{who}) (om|till|med) {about}',
    'är {about} (planerat|planerad|inplanerat|inplanerad|på gång) (till|på|inför) (nästa möte|något möte)',
    'är {about} tillbaka[ (på|till|i) (mötet|ett möte|något möte|nåt möte|nästa möte|dagordningen|agendan)]',
  ],
  withdrawn: [
    '(vilka|vilken|vad för|hur många)[ (punkter|punkt|ärenden|ärende)][ är det som| som] (utgick|utgår|ströks|togs bort|drogs tillbaka|lyftes bort|lyftes ut|blev struken|blev strukna|inte togs upp|inte behandlades)[ {meeting}]',
    'vad (utgick|utgår|ströks|togs bort|drogs tillbaka|hanns inte med|hann vi inte med)[ {meeting}]',
    '(strukna|utgångna|borttagna|indragna) (punkter|ärenden)[ {meeting}]',
    '[(punkter|ärenden)] som utgick[ {meeting}]',
    '(utgick|ströks|togs)[ det] (något|nåt|ngt)[ bort][ {meeting}]',
    '(utgick|ströks|togs)[ det] (någon|nån|några|något) (punkt|punkter|ärende|ärenden)[ bort][ {meeting}]',
    'varför (utgick|ströks) (punkten|punkterna|ärendet|ärendena)[ {meeting}]',
  ],
  postponed: [
    '(vilka|vilken|vad för|hur många)[ (punkter|punkt|ärenden|ärende)][ är det som| som] (sköts upp|sköts fram|sköts|bordlades|flyttades|flyttades fram|skjuts upp|skjuts fram|är uppskjutna|är framskjutna|är bordlagda)[ {meeting}]',
    'vad (sköts upp|sköts fram|bordlades|flyttades fram|sköt vi upp|sköt vi fram|bordlade vi)[ {meeting}]',
    '(uppskjutna|framskjutna|bordlagda) (punkter|ärenden)[ {meeting}]',
    '(bordlades|sköts)[ det] (någon|några|något) (punkt|punkter|ärende|ärenden)[ upp| fram][ {meeting}]',
  ],
  'left-out-item': [
    'varför (utgick|ströks|sköts|bordlades|flyttades|togs inte) {pointed}[ (upp|fram|bort)][ {meeting}]',
    '(utgick|ströks|sköts|bordlades) {pointed}[ (upp|fram)][ {meeting}]',
    'varför (behandlades|togs) (inte )?{pointed}( inte)?[ upp][ {meeting}]',
  ],
  'left-out-about': [
    'varför (utgick|ströks|sköts|bordlades|flyttades|togs inte|behandlades inte|togs bort) {about}[ (upp|fram|bort)]',
    '(utgick|ströks|bordlades) {about}',
    'varför (behandlades|togs) {about} inte[ upp]',
  ],
  'presenter-at': [
    '(vem|vilka)[ är det som] (föredrog|föredrar|presenterade|presenterar|ska föredra|ska presentera|drog|drar|höll i|håller i|informerade om|rapporterade om|föredragande för|har|hade|redogjorde för) {pointed}[ {meeting}]',
    '(vem|vilka) (är|var) (föredragande|föredragare|föredragning)[ (för|på|i|till|vid)] {pointed}[ {meeting}]',
    '(föredragande|föredragare)[ (för|på|i|till|vid)] {pointed}[ {meeting}]',
  ],
  'presented-by': [
    'vad (presenterade|föredrog|drog|redovisade|rapporterade|berättade|informerade|pratade) {who}[ om]',
    'vad (presenterade|föredrog|drog|redovisade|rapporterade|berättade|informerade|pratade) {who}[ om] (på|i|vid|under|den) {meeting}',
    'vad (presenterar|föredrar|drar|redovisar) {who}',
    'vad (presenterar|föredrar|drar|redovisar) {who} (på|i|vid|under|den) {meeting}',
    'vad ska {who} (föredra|presentera|redovisa)[ {meeting}]',
    'vilka (punkter|ärenden) (föredrog|presenterade|drog|har föredragits av|presenterades av|hade|föredrar|presenterar|har) {who}',
    'vilka (punkter|ärenden) (föredrog|presenterade|drog|hade|föredrar|presenterar|har) {who} (på|i|vid|under|den) {meeting}',
    'vad handlade {owner} (föredragning|presentation|dragning|punkt) om[ {meeting}]',
    'vad har {who} (föredragit|presenterat|dragit|redovisat)',
  ],
  presenters: [
    '(vilka|vem) (föredrog|föredrar|var föredragande|är föredragande|presenterade|ska föredra)[ {meeting}]',
    '(föredragande|föredragare)[ {meeting}]',
  ],
  presenter: [
    '(vem|vilka)[ är det som] (föredrog|föredrar|presenterade|presenterar|drog|drar|redovisade|ska föredra|ska presentera|ska dra|höll i|informerade om|rapporterade om|rapporterade från|berättade om|redogjorde för|föreläste om|pratade om|talade om) {about}',
    '(vem|vilka) (föredrog|presenterade|drog|höll) (punkten|ärendet|föredragningen|presentationen|informationen|dragningen|rapporten) (om|från|kring|av) {about}',
    '(vem|vilka) (är|var) (föredragande|föredragare|presentatör)[ (för|på|i|av|när det gäller|om)][ (punkten|ärendet)][ (om|kring)] {about}',
    '(föredragande|föredragare) (för|på|om|i) {about}',
    'vem (kom och|var här och) (pratade|berättade|informerade|presenterade) om {about}',
  ],
  'item-content': [
    'vad (sas|sades|sa vi|diskuterades|diskuterade vi|togs upp|avhandlades|behandlades|hände|framkom|stod|står|pratade vi om|rapporterades|presenterades|redovisades|antecknades)[ det][ (på|i|under|vid|om|kring)] {pointed}[ {meeting}]',
    'vad (handlade|handlar|gällde|gäller|rörde|var|är) {pointed}[ om][ {meeting}]',
    '(berätta om|läs upp|referera|sammanfatta) {pointed}[ {meeting}]',
    'vad innehöll {pointed}[ {meeting}]',
    'vad kom (vi |ni |de )?fram[ till][ (på|i|under|vid)] {pointed}[ {meeting}]',
    'vad (är|var|blev|lyder|löd) förslaget[ till beslut][ (på|i|till|under|för|om)] {pointed}[ {meeting}]',
    '{pointed}[ {meeting}],[ ](vad (sa|sas|sades|hände|gällde|diskuterades)|va sa vi)[ (vi|det|där)]',
  ],
  'content-about': [
    'vad (diskuterades|diskuterade vi|rapporterades|redovisades|presenterades|framkom|avhandlades|informerades) (under|om|kring|på|i|från|av|gällande) {about}',
    'vad handlade (punkten|ärendet|föredragningen|diskussionen|informationen|rapporten) (om|kring|från)[ om] {about}[ om]',
    'vad sas (under|på) (punkten|ärendet) (om|kring) {about}',
    'vad (stod|står) det (under|på|i) (punkten|ärendet) {about}',
    '(berätta|sammanfatta)[ kort][ vad som sas][ om] (punkten|ärendet) {about}',
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
    'vad har (vi|gruppen) (gjort|gjort hittills|sagt hittills) (med|i|om|kring) {about}',
    'hur har {about} (hanterats|behandlats|utvecklats)',
    '(bakgrund|bakgrunden|historia|historien|historik|historiken) (till|för|om|kring|bakom) {about}',
  ],
  'matter-first': [
    'när (var|kom|togs|började|diskuterades) {about} (först|upp först|uppe först|upp för första gången|uppe första gången|uppe för första gången|upp första gången|första gången)',
    '(första gången|när var första gången) (vi (diskuterade|tog upp|pratade om)|[som ]) {about}[ (var uppe|togs upp|diskuterades)]',
  ],
  'matter-last': [
    'när (var|kom|togs|diskuterades|behandlades) {about} (senast|sist|uppe senast|uppe sist|upp senast|upp sist|senast uppe|sist uppe|upp förra gången)',
    'när (diskuterade|behandlade|tog|pratade) vi (senast|sist)[ (upp|om)] {about}',
  ],
  'matter-times': [
    'när hade vi (uppe|upp) {about}',
    'när hade vi {about} (uppe|upp|på dagordningen|på agendan)',
    '(när|vilka gånger|på vilka möten|hur många gånger|vilka möten) (har|var|togs|har vi (diskuterat|tagit upp|behandlat|pratat om)|diskuterade vi|tog vi upp|pratade vi om|behandlade vi|behandlades|diskuterades) {about} (varit uppe|uppe|upp|tagits upp|behandlats|diskuterats|på dagordningen)',
    '(när|vilka gånger|på vilka möten|hur många gånger|vilka möten) (har vi (diskuterat|tagit upp|behandlat|pratat om)|diskuterade vi|tog vi upp|pratade vi om|behandlade vi|behandlades|diskuterades) {about}',
    'har {about} (varit uppe|tagits upp|diskuterats|behandlats|varit på dagordningen)[ (tidigare|förut|någon gång|hos oss|i gruppen)]',
    'har vi (tidigare |förut |någonsin )?(diskuterat|tagit upp|behandlat|pratat om) {about}[ (tidigare|förut)]',
  ],
  waiting: [
    '(vilka ärenden|vilka frågor|vad) (väntar|ska komma tillbaka|ska tillbaka|är på väg tillbaka|återstår att ta upp|väntar på att komma tillbaka|ska återkomma|ligger kvar)',
    '(vilande|väntande) (ärenden|frågor|punkter)',
  ],
} satisfies Rows<string>;

/** What is asked here. */
export type MatterAsked = keyof typeof mattersSv;
