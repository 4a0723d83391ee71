/** Words that say little of what is asked when a phrase has them not. */
const small = new Set(
  'nuförtiden numera dagsläget ja jo ändå ens nånsin ever even still yet anyway åtminstone nä nää jaha alltså asså hmm öh just precis faktiskt verkligen ens oss mig någonsin liksom ungefär typ visst bra hej tack snälla gärna ok okej and or just really actually currently now our my your och att det den de dem som i på en ett så nu då ju väl också här där av till för med om vid hos från sig är var har egentligen kanske bara lite alla vi jag du ni man kan ska skulle blev blir the a an of to in on at for is are was were do does did has have we i you please about'.split(
    ' ',
  ),
);
/** Whether something is, or is not, is never passed over. */
const negation = /^(?:inte|ej|aldrig|icke|not|never|nobody|ingen|inga)$/u;
const negationWorth = 0.7;
/** How little a small word tells. */
export const smallWorth = 0.08;

/** How much a word tells that stands in no phrase: little for small words, most for others. */
export function worthOf(word: string, weight: number | undefined): number {
  if (small.has(word)) return smallWorth;
  return negation.test(word) ? negationWorth : (weight ?? 0.9);
}
