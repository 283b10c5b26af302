/** 每天, 每两周, 每周一下午八点, 每年5月: times that come again. */
import { parseNumber } from '../../numbers.ts';
import type { PartsRule } from '../grammar.ts';
import type { Unit } from '../time-parts.ts';
import { WEEKDAYS } from './words.ts';

const UNITS: Readonly<Record<string, Unit>> = {
  年: 'Y',
  月: 'MON',
  周: 'W',
  星期: 'W',
  礼拜: 'W',
  日: 'D',
  天: 'D',
  小时: 'H',
  时: 'H',
  分钟: 'M',
  分: 'M',
  秒: 'S',
  秒钟: 'S',
  季度: 'MON',
};

export const SET_RULES: readonly PartsRule[] = [
  {
    id: 'zh.every',
    example: '每天',
    pattern:
      '每(?:隔)?{s}(?:一)?(?:个)?{s}(?<unit>年|月|周(?!年|末)|星期|礼拜|日|天|小时|分钟|秒钟?|季度)(?!级)',
    read: ({ unit }) => ({ every: [{ count: unit === '季度' ? 3 : 1, unit: UNITS[unit ?? ''] ?? 'D' }] }),
  },
  {
    id: 'zh.every-few',
    example: '每两周',
    pattern:
      '每(?:隔)?{s}(?<count>\\d{1,3}|[两二三四五六七八九十]{1,3}){s}(?:个)?{s}(?<unit>年|月|周|星期|礼拜|日|天|小时|分钟|秒钟?)',
    read: ({ count, unit }) => {
      const value = parseNumber(count ?? '');
      return value === undefined ? null : { every: [{ count: value, unit: UNITS[unit ?? ''] ?? 'D' }] };
    },
  },
  {
    id: 'zh.every-weekday',
    example: '每周一',
    pattern: '每(?:逢|个)?(?:{weekday})(?<weekday>[一二三四五六日天])',
    read: ({ weekday }) => ({ every: [], weekday: WEEKDAYS[weekday ?? ''] ?? 1 }),
  },
  {
    id: 'zh.every-weekend',
    example: '每周末',
    pattern: '每(?:个|逢)?周末',
    read: () => ({ every: [], weekend: true }),
  },
  {
    id: 'zh.every-evening',
    example: '每晚',
    pattern: '每(?:天)?(?<part>[早晚])(?!会)',
    read: ({ part }) => ({ every: [], dayPart: part === '早' ? 'MO' : 'EV' }),
  },
];
