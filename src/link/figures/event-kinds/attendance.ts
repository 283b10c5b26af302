import { PERSONS } from './dimensions.ts';
import type { EventKind } from './event-kind.ts';

/** Who was there, took part, is on the books. */
export const ATTENDANCE: readonly EventKind[] = [
  {
    id: 'aboard',
    of: PERSONS,
    grows: false,
    zh: {
      example: '车上共有28名乘客',
      words:
        /[车船机艇](?:上|内|厢里)(?:共|载|只|一共)?[有坐]|[载坐](?:有|客|着|了|满)|实载|乘(?:客|坐)|同车/,
    },
    en: {
      example: '61 passengers on board',
      words:
        /\bon (?:board|the (?:[\w-]+ )?(?:bus|coach|boat|ferry|train|plane|tram|minibus|van|ride))\b|\baboard\b|\bstranded on\b|\bcarri(?:ed|es|ying)\b|\bcarrying\b|\bpassengers\b/i,
    },
  },
  {
    id: 'present',
    of: PERSONS,
    grows: false,
    zh: {
      example: '两名救生员在岗',
      words:
        /在岗|值守|值班|在场|当班|到岗|看护|看管|照看|陪护|上岗|[场上里内边](?:只|仅|共|一共|总共|就)?有/,
    },
    en: {
      example: 'there was one lifeguard on duty',
      words:
        /\bon (?:duty|shift|site)\b|\bpresent\b|\b(?:there (?:was|were|had been|is|are)|we had|they had|it had)\b|\bat (?:their|the) post\b|\bin (?:charge|the room)\b|\blook\w* after\b|\bstaff\w*\b|\bsupervis\w+/i,
    },
  },
  {
    id: 'attended',
    of: PERSONS,
    grows: false,
    zh: {
      example: '三百多人参加',
      words: /参加|参与|到场|出席|围观|聚集|集会|与会|起跑|来了|堵(?:在|住|门)|游行|抗议|到会|入场|观看/,
    },
    en: {
      example: '300 people turned up',
      words:
        /\b(?:attend\w*|turned (?:up|out)|took part|taking part|gather\w*|showed up|march\w*|set off|started|crowd|turnout|demonstrat\w+|protest\w*|came|audience|spectators)\b/i,
    },
  },
  {
    id: 'enrolled',
    of: PERSONS,
    grows: false,
    isWide: true,
    zh: { example: '在册学员512名', words: /报名|在册|登记|注册|招(?:收|了)|学员|会员|签约学员|入学|入托/ },
    en: {
      example: '310 members',
      words: /\b(?:enrol\w*|registered|members|subscribers|signed up|on (?:the|its) (?:books|roll))\b/i,
    },
  },
];
