/** What is ordered in one line about sub-items, kinds of items, matters across meetings, and thanks to those who leave. */
export type ItemsPhrase =
  | 'own-item'
  | 'place-under'
  | 'part-matter'
  | 'join-matter'
  | 'presenters-at'
  | 'kind'
  | 'farewell';

/** How it is said in one language; see `compilePhrase`. */
export type ItemsPhrases = Readonly<Record<ItemsPhrase, readonly string[]>>;

export const svItemsPhrases: ItemsPhrases = {
  'own-item': [
    '(gör|låt) {item} (till|bli|vara)[ en] (egen|fristående|vanlig) punkt',
    '(lyft|bryt|flytta) ut {item}[ (till|som)[ en] egen punkt]',
  ],
  'place-under': [
    '(gör|låt) {item} (till|bli|vara)[ en] delpunkt (till|av|under|i|på) {other}',
    '(lägg|flytta|sätt|ta) {item}[ som[ en] delpunkt] (under|in under) {other}',
    '(lägg|flytta|sätt|ta) {item} som[ en] delpunkt (till|av|i|på) {other}',
    '{item} (är|blir|ska vara)[ en] delpunkt (till|av|under|i) {other}',
  ],
  'part-matter': [
    '{item} är inte samma (ärende|fråga|sak) som {other}',
    '{item} (hör|hänger) inte ihop med {other}',
    'koppla (loss|isär|bort) {pointed}[ från {other}]',
  ],
  'join-matter': [
    '{item} är samma (ärende|fråga|sak) som {other}',
    '{item} (hör|hänger) ihop med {other}',
    'koppla[ ihop] {pointed} (med|till|och) {other}',
  ],
  'presenters-at': ['(föredragande|föredragare) {item}[:][ (är|blir)] {names}'],
  kind: [
    '{item} (är|blir|ska vara|är till|är för|tas som|är en|är ett|blir en|blir ett) {kind}',
    '{item} (har|får) (ingen|inget) (typ|slag|särskild typ)',
    '[sätt ]typ[en] (för|på|till) {item}[:][ till][ är] {kind}',
  ],
  farewell: ['(tacka av|avtacka) {names}', 'avtackning (av|för) {names}'],
};

export const enItemsPhrases: ItemsPhrases = {
  'own-item': ['make {item} an item of its own', '(move|take|lift) {item} out[ as an item of its own]'],
  'place-under': [
    'make {item} a (sub-item|subitem|part) of {other}',
    '(move|put) {item} under {other}',
    '{item} is a (sub-item|subitem|part) of {other}',
  ],
  'part-matter': ['{item} is not the same (matter|issue) as {other}', 'unlink {pointed}[ from {other}]'],
  'join-matter': ['{item} is the same (matter|issue) as {other}', 'link {pointed} (with|to) {other}'],
  'presenters-at': ['presenter[s] {item}[:][ (is|are)] {names}'],
  kind: [
    '{item} is[ for|an|a] {kind}',
    '{item} has no kind',
    '[set the ]kind (for|of) {item}[:][ to][ is] {kind}',
  ],
  farewell: ['(thank|farewell to|say farewell to) {names}'],
};
