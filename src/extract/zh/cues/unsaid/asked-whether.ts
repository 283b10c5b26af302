import type { CueView } from '../cue-view.ts';
import type { UnsaidContext } from './unsaid-context.ts';

const HOW = '(?:已经|已|还|真的?|公开|明确|主动|正式|私下|当面|当场|亲口|事先|事前|曾经|曾|这样|这么|如此)*';
const WHETHER = '(?:有没有|有无|是否|可曾|是不是|会不会|能不能|愿不愿意|肯不肯|要不要)';
/** 有没有【对居民】说过, 是否【曾公开】承认. */
const WHETHER_THEY = new RegExp(`${WHETHER}${HOW}(?:(?:对|向|跟|和|给|同)[^，。；：“”]{1,12}?)?${HOW}$`);
/** 【是不是有人】说过: the question stands before who would have spoken. */
const WHETHER_SOMEBODY = /(?:有没有|是不是|是否有?|会不会有?|难道有?)[^，。；：“”]{0,2}$/;
/** 到底说没说过, 不管承不承认: without a mark of question. */
const LEFT_OPEN = /到底|究竟|问|不管|无论|不论|关键|要看|不清楚|不知道/;

/** Whether somebody said it is what is asked; whoever is asked of has said nothing by that. */
export const ASKED_WHETHER: readonly UnsaidContext[] = [
  {
    id: 'whether-said',
    example: '请问司机有没有对乘客说过“刹车坏了”？',
    said: '司机对乘客说过“刹车坏了”',
    before: WHETHER_THEY,
  },
  {
    id: 'whether-somebody-said',
    example: '是不是有人说过“不用管”？',
    said: '有人说过“不用管”',
    applies: ({ own, text, from, speaker, kind }) =>
      own !== undefined &&
      kind !== 'decline' &&
      (WHETHER_SOMEBODY.test(text.slice(from, own.start)) || /^(?:是不是|有没有|是否)/.test(speaker)),
  },
  {
    id: 'or-not',
    example: '店主承认不承认？',
    said: '店主承认，桥坏了',
    applies: isOrNot,
  },
  {
    id: 'asked-of',
    example: '店主承认多收了钱吗？',
    said: '店主承认多收了钱',
    applies: (view) => {
      const { kind, isLed, cue, text, rest } = view;
      const isDeed = /[过了]$/.test(text.slice(cue.start, cue.end)) || ANSWERING.has(view.word);
      return (
        kind !== 'decline' && !isLed && isDeed && /[吗么嘛][？?]?$/.test(rest.trim()) && endsIn(view, /[？?]/)
      );
    },
  },
];

/** Cues that answer what was alleged: whoever asks by them asks whether it was answered. */
const ANSWERING: ReadonlySet<string> = new Set([
  '承认',
  '否认',
  '证实',
  '确认',
  '宣布',
  '通报',
  '公布',
  '道歉',
]);

const NOT_AHEAD = /^(?:不|没有?)/;
const NOT_BEHIND = /(?:不|没有?)$/;

/** 承认【不承认】, 【承不】承认, 【说没】说过, 承认过【没有】？ */
function isOrNot(view: CueView): boolean {
  const { word, before, after, cue, text } = view;
  const base = word.replace(/(?<=.)[过了道到]$/, '');
  const asked = NOT_BEHIND.exec(before)?.index;
  const isPair =
    after.startsWith(base, NOT_AHEAD.exec(after)?.[0].length ?? Number.POSITIVE_INFINITY) ||
    (asked !== undefined && (before[asked - 1] === base[0] || before.endsWith(base, asked))) ||
    (/[过了]$/.test(text.slice(cue.start, cue.end)) && /^没有?[？?]/.test(after));
  // 何山说没说过: of one character it may also be what he says.
  return isPair && (base.length > 1 || endsIn(view, /[？?]/) || LEFT_OPEN.test(before));
}

/** Whether such a mark stands between the cue and the next stop. */
function endsIn({ after }: CueView, mark: RegExp): boolean {
  return mark.test(/^[^。！；\n]*/.exec(after)![0]);
}
