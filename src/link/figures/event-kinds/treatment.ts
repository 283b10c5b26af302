import { PERSONS } from './dimensions.ts';
import type { EventKind } from './event-kind.ts';

/** Who was seen by a doctor, and who was kept in. */
export const TREATMENT: readonly EventKind[] = [
  {
    id: 'seen',
    of: PERSONS,
    grows: true,
    zh: {
      example: '17人到医院检查',
      words:
        /送医|送院|就医|就诊|接诊|送(?:往|到|去|进|至)了?[^，。；]{0,14}(?:医院|诊所|急诊|卫生院|救治|治疗)|(?:到|去|在|来)[^，。；]{0,8}(?:医院|诊所|卫生院|院)[^，。；]{0,4}(?:检查|治疗|看病|就)|看急诊|进了?医院|看医生|接受(?:了)?治疗/,
    },
    en: {
      example: '27 people were treated',
      words:
        /\btreat(?:ed|ment|ing)\b|\b(?:taken|rushed|sent|brought|went|gone|driven|ended up|put|came) (?:to|in|into) (?:(?:the|a|an|our|its) )?(?:[\w.'-]+ ){0,3}(?:hospitals?|clinics?|A&E|casualty|surgery|emergency)\b|\bseen (?:by|at) (?:(?:a|the) )?(?:doctors?|nurses?|medics?|paramedics?|hospital)\b|\bmedical (?:help|attention|care)\b/i,
    },
  },
  {
    id: 'admitted',
    of: PERSONS,
    grows: true,
    zh: { example: '住院的有六十多个', words: /住(?:过|了|进)?院|留院|住(?:进|在)了?医院|收治|入院/ },
    en: {
      example: 'three were admitted',
      words: /\b(?:hospitali[sz]ed|admitted|in hospital|kept (?:in|overnight))\b/i,
    },
  },
];
