/** 晚10时7分, 9点半, 11:30:10 p.m., 三点一刻; and the ends of 3点到5点 where only the last has its sign. */
import { parseNumber } from '../../numbers.ts';
import { createClock } from '../clock.ts';
import type { Groups, PartsRule } from '../grammar.ts';
import type { Clock, TimeParts } from '../time-parts.ts';

const number = (text: string | undefined) => (text === undefined ? null : parseNumber(text));

/** 两点建议, 三点要求: points of a list are counted with these words behind them. */
const LISTED =
  '建|意|要|原|启|经|说|看|理|共|不|好|坏|希|感|体|教|疑|声|内|结|想|思|主|特|优|缺|注|都|儿|也|没|[：:]';

export const CLOCK_RULES: readonly PartsRule[] = [
  {
    id: 'zh.clock',
    example: '22时7分',
    pattern:
      '(?<![\\d.第跌涨升降])(?<hour>{hour}){s}(?<sign>[点时])(?:(?<half>过?半)|(?<quarter>[一三两123])刻钟?|{s}(?:过|零)?(?<minute>{minute}){s}(?:分(?!钟后|钟前|之))(?:{s}(?<second>{minute}){s}秒钟?)?|(?<bare>[二三四五]?十[一二三四五六七八九]?|[0-5]\\d)(?![\\d个年月日天人万亿多余%.]))(?:许|左右|整)?',
    read: readSignedClock,
  },
  {
    id: 'zh.hour',
    example: '13点',
    pattern: `(?<![\\d.第跌涨升降有这那几以快慢多少大高])(?<hour>1\\d|2[0-4]|0?\\d|二十[一二三四]?|十[一二三四五六七八九]?)(?<sign>点(?!${LISTED}|\\d)|时(?!代|期|速|段|差|针|点|候|间|隔|而|空|报|\\d))(?:整|钟|许|左右)?`,
    read: readSignedClock,
  },
  {
    id: 'zh.word-hour',
    example: '下午五点',
    pattern:
      '(?<hour>[一二两三四五六七八九零〇])(?<sign>点|时(?!代|期|速|段|差|间))(?:整|钟|许|左右)?(?!\\d|儿)',
    follows: ['dayPart', 'day', 'dayShift', 'weekday', 'same', 'every'],
    read: readSignedClock,
  },
  {
    id: 'zh.word-hour-end',
    example: '凌晨四点到九点',
    pattern: '(?<=[点时分半刻][至到—–~-])(?<hour>[一二两三四五六七八九])(?<sign>[点时])(?:整|钟)?(?!\\d|儿)',
    read: readSignedClock,
  },
  {
    id: 'zh.minutes-to',
    example: '差十分十点',
    pattern: '差{s}(?<minute>{minute})分?{s}(?<hour>{hour})点',
    read: ({ minute, hour }) => {
      const [hours, minutes] = [number(hour), number(minute)];
      if (hours === undefined || hours === null || !minutes) return null;
      const clock = createClock(hours === 0 ? 23 : hours - 1, 60 - minutes, null, null);
      return clock === undefined ? null : { clock };
    },
  },
  {
    id: 'zh.word-hour-sharp',
    example: '三点钟',
    pattern: '(?<![几有这那第以])(?<hour>[一二两三四五六七八九])(?<sign>点)(?:整(?![个体])|钟|许)',
    read: readSignedClock,
  },
  {
    id: 'zh.clock-digits',
    example: '11:30:10 p.m.',
    pattern:
      '(?<![\\d:./])(?<hour>2[0-4]|[01]?\\d):(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d)(?:\\.\\d{1,6})?)?(?![\\d:])(?:{s}(?<half>[ap])\\.?m(?:\\.(?![a-z])|(?![a-z.])))?(?:许|左右)?',
    read: readDigitClock,
  },
  {
    id: 'zh.hour-half',
    example: '2pm',
    pattern: '(?<![\\d:.])(?<hour>1[0-2]|0?[1-9]){s}(?<half>[ap])\\.?m(?:\\.|(?![a-z]))',
    read: readDigitClock,
  },
  {
    id: 'zh.clock-end',
    example: '3-5点',
    pattern:
      '(?<![\\d.])(?<from>{hour}){till}(?<hour>{hour})(?<sign>[点时])(?:(?<half>半)|(?<minute>{minute})分)?(?!代|期|间)',
    read: (groups) => {
      const end = signedClock(groups);
      const clock = createClock(number(groups.from) ?? undefined, null, null, null);
      return end === undefined || clock === undefined ? null : { clock, clockEnd: end };
    },
  },
];

function readSignedClock(groups: Groups): TimeParts | null {
  const clock = signedClock(groups);
  return clock === undefined ? null : { clock };
}

const QUARTERS: Readonly<Record<string, number>> = { 一: 15, '1': 15, 两: 30, '2': 30, 三: 45, '3': 45 };

function signedClock({ hour, sign, half, quarter, minute, bare, second }: Groups): Clock | undefined {
  const minutes =
    half !== undefined ? 30 : quarter !== undefined ? QUARTERS[quarter] : number(minute ?? bare);
  // 时 counts to 24; 点 as often to 12.
  return createClock(number(hour) ?? undefined, minutes, number(second), sign === '时' ? 'day' : null);
}

function readDigitClock({ hour, minute, second, half }: Groups): TimeParts | null {
  const clock = createClock(
    number(hour) ?? undefined,
    number(minute),
    number(second),
    half === undefined ? null : half === 'p' ? 'pm' : 'am',
  );
  return clock === undefined ? null : { clock };
}
