import type { Said } from './said.ts';

export const SUPPLIES_SAID: readonly Said[] = [
  {
    id: 'given-out',
    so: ['志愿者给大家分发了雨衣', '站里提供了热水', 'Blankets were handed out', 'We were given water'],
    not: [
      '口罩要自备',
      '一瓶水都没发',
      'Nobody gave us any water',
      'No gloves were provided',
      '没有人发过手套',
    ],
    none: ['她发烧了'],
  },
  {
    id: 'delivered',
    so: [
      '包裹周一就签收了',
      '商家昨天已发货',
      'The parcel was delivered on Monday',
      'The letter came in the end',
    ],
    not: [
      '我根本没收到快递',
      '家具一直没送到',
      'My order never arrived',
      'It was lost in the post',
      '至今未发货',
    ],
    none: ['她被送到医院'],
  },
  {
    id: 'available',
    so: ['店里一直有货', '饮水充足', 'There was plenty of water', 'The shelves were fully stocked'],
    not: [
      '上午就卖光了',
      '床位不够',
      'We ran out of masks',
      'The shelves were bare',
      '药早就断货',
      'There was not enough food',
    ],
    none: ['He was not available for comment'],
  },
  {
    id: 'fed',
    so: [
      '老人中午吃了饭',
      '狗每天喂两次，喂过了',
      'The children had lunch at noon',
      'The horses were well fed',
    ],
    not: [
      '孩子饿了一下午',
      '我们一天没吃东西',
      'They were starving',
      'He was given nothing to eat',
      '猫没人喂养',
    ],
    none: ['Residents are fed up'],
  },
  {
    id: 'crowded',
    so: ['车厢里人挤人', '当天景区爆满', 'The hall was packed', 'The boat was overloaded'],
    not: [
      '大厅里空荡荡',
      '客车没有超员',
      'The hall was half empty',
      'The ferry was not overcrowded',
      '现场秩序井然',
    ],
  },
];
