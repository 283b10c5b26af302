import { COUNTS } from './dimensions.ts';
import type { EventKind } from './event-kind.ts';

/** What ran, stood still, was called off or cut off. */
export const SERVICES: readonly EventKind[] = [
  {
    id: 'cancelled',
    of: COUNTS,
    grows: true,
    zh: { example: '取消了7趟车', words: /取消|停(?:运|开|飞|航|课|诊)|改期|推迟/ },
    en: {
      example: 'seven runs were cancelled',
      words: /\b(?:cancel\w*|postponed|scrapped|called off|axed|rescheduled)\b/i,
    },
  },
  {
    id: 'run',
    of: ['things', 'any'],
    grows: false,
    isWide: true,
    zh: { example: '每天发车18班', words: /发车|开行|运行|班次|进出|驶(?:入|出)|进(?:了|入)?工地|开进|经过/ },
    en: {
      example: '18 services a day',
      words:
        /\b(?:services?|runs?|ran|operat\w+|departures?|went in|going in|entered|drove (?:in|through|past)|passed|movements|came in)\b/i,
    },
  },
  {
    id: 'out-of-order',
    of: ['things', 'any', 'duration'],
    grows: false,
    isWide: true,
    zh: {
      example: '6台电梯停用',
      words: /停用|停机|坏(?:了|着)|故障|失灵|不能用|没(?:法|有)?(?:开|用)|停摆|歇|停运|断电|停转/,
    },
    en: {
      example: 'six lifts were out of order',
      words:
        /\b(?:out of (?:order|service|action|use)|not work\w*|broken|faulty|fail\w*|switched off|down|off)\b/i,
    },
  },
  {
    id: 'cut-off',
    of: [...COUNTS, 'duration'],
    grows: false,
    zh: {
      example: '1,200户停水',
      words:
        /[停断]了?[^，。；]{0,8}[水电气暖网]|没(?:水|电|暖气|热水)|中断|供(?:水|电|暖|气)|来[电水]|黑了|黑到/,
    },
    en: {
      example: '1,200 homes without power',
      words:
        /\b(?:without|lost|no|cut off|had no|off) (?:from )?(?:\w+ )?(?:water|power|gas|heat\w*|supply|supplies|electricity|internet|signal)\b|\b(?:water|power|gas|heating|electricity|supply) (?:was|were|went|had been|has been|is|came|stayed|remained) (?:off|out|cut|down|back|restored|on)\b|\boutages?\b|\bblackouts?\b|\bpower cuts?\b|\binterrupt\w+|\bdisconnect\w+/i,
    },
  },
];
