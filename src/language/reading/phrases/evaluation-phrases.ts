import type { Language } from '../../../meetings/model/terms.ts';

/** The evaluation round as it is ordered. */
export type EvaluationPhrase = 'open' | 'end';

/** How it is ordered; rows are phrases as in `compilePhrase`, tried in their order. */
export const evaluationPhrases: Readonly<
  Record<Language, Readonly<Record<EvaluationPhrase, readonly string[]>>>
> = {
  sv: {
    open: [
      '(starta|öppna|börja|inled|gör|skicka ut|sätt igång)[ (en|mötets|med)][ en] (utvärdering|utvärderingen|mötesutvärdering|utvärderingsrunda)[ av (mötet|dagens möte)]',
      'utvärdera[ mötet]',
      'låt gruppen utvärdera[ mötet]',
    ],
    end: [
      '(avsluta|stäng|samla in|sammanställ|knyt ihop)[ mötets] (utvärdering|utvärderingen|utvärderingsrundan|svaren på utvärderingen)',
      'utvärderingen är (klar|avslutad|slut|färdig)',
    ],
  },
  en: {
    open: ['(start|open|begin|send out)[ (the|an)] evaluation[ of the meeting]', 'evaluate[ the meeting]'],
    end: ['(end|close|finish|gather)[ the] evaluation[ round]', 'the evaluation is (done|over|finished)'],
  },
};
