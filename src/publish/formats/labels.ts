import type { StandingState } from '../../model/claim.ts';
import type { AssessmentValue } from '../../model/decision.ts';

/** Words of ours in what is written for other programs, by the language of the words that they stand beside. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}

export const STANDING_LABELS: Readonly<Record<StandingState, Label>> = {
  circulating: { zh: '流传中', en: 'Going round' },
  reported: { zh: '已见报道', en: 'Reported' },
  answered: { zh: '已问，尚无明确答复', en: 'Asked, no clear answer yet' },
  denied: { zh: '被否认', en: 'Denied' },
  confirmed: { zh: '获证实', en: 'Confirmed' },
  disputed: { zh: '各执一词', en: 'Disputed' },
  concluded: { zh: '已有处理结果', en: 'A decision was announced' },
  retracted: { zh: '已撤回', en: 'Taken back' },
};

export const ASSESSMENT_LABELS: Readonly<Record<AssessmentValue, Label>> = {
  supported: { zh: '有据', en: 'Supported' },
  'partly-supported': { zh: '部分有据', en: 'Supported in part' },
  unsupported: { zh: '无据', en: 'Without support' },
  refuted: { zh: '被否', en: 'Refuted' },
  open: { zh: '未决', en: 'Open' },
};

export const CHANGE_LABELS = {
  edited: { zh: '网页已修改', en: 'A page was edited' },
  gone: { zh: '网页已消失', en: 'A page is gone' },
} as const satisfies Record<string, Label>;

export function labelIn(label: Label, language: string | undefined): string {
  return language?.startsWith('zh') ? label.zh : label.en;
}
