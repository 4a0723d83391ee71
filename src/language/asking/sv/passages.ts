import type { Rows } from '../question-table.ts';

/** The texts, by any of their names. */
const docs =
  '(protokollet|protokollen|protokoll|anteckningarna|minnesanteckningarna|mötesanteckningarna|texten|texterna|boken)';
const within = `[ (i|ur|från) ${docs}]`;
const piece =
  '(stället|ställena|texten|stycket|styckena|avsnittet|avsnitten|raden|meningen|passagen|ordet|orden|citatet)';

/** How texts themselves are asked for in Swedish; rows are phrases as in `compilePhrase`, tried in their order. */
export const passagesSv = {
  passage: [
    `(sök|leta|slå upp)[ (efter|på|fram|upp|i ${docs} efter|igenom ${docs} efter)][ ${piece}][ (om|på|där|med)] {about}${within}`,
    `(hitta|leta upp|ta fram|visa|ge mig|läs upp) ${piece}[ (om|där|med|som handlar om|som nämner)] {about}${within}`,
    `var (står|stod|skrivs|skrevs)[ det][ (något|nåt|ngt)] (om|kring|ang|angående) {about}${within}`,
    `var (nämns|nämndes|omnämns) {about}${within}`,
    `(var|på vilket ställe|under vilken punkt|i vilket protokoll|i vilka protokoll|på vilken sida)[ i ${docs}] (står det om|nämns|nämndes|omnämns|skrivs det om) {about}`,
    `vad (står|stod)[ det][ skrivet] (om|kring|ang|angående|gällande) {about}${within}`,
    `vad (står|stod) det i ${docs} (om|kring|ang|angående|gällande) {about}`,
    `vad (säger|skriver|sa) ${docs} (om|kring|ang|angående|gällande) {about}`,
    `(står|stod|nämns|skrivs) det (nånstans|någonstans|någon gång|på något ställe|på nåt ställe|alls)[ (något|nåt)] (om|kring|ang|angående) {about}${within}`,
    `i (vilken punkt|vilket protokoll|vilket möte|vilken paragraf) (nämns|står|omnämns|skrivs)[ det][ om] {about}`,
    `(står|stod|finns|nämns) det[ (något|nåt|ngt|nånting|någonting)][ skrivet] (om|kring|ang|angående) {about}${within}`,
    `(nämns|omnämns|nämndes) {about}${within}`,
    `citera[ ((vad|det) som[ (står|sas|sades|skrevs)]|texten|stycket|ordagrant)][ (om|kring)] {about}${within}`,
    '(ordagrant|exakt) vad (står|stod|sas|sades)[ det] (om|kring) {about}',
    'vad (står|stod)[ det] (ordagrant|exakt|egentligen) (om|kring) {about}',
  ],
} satisfies Rows<string>;

/** What is asked here. */
export type PassageAsked = keyof typeof passagesSv;
