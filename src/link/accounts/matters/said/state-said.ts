import type { Said } from './said.ts';

export const STATE_SAID: readonly Said[] = [
  {
    id: 'works',
    so: ['空调一直能用', '警报当时响了', 'The alarm sounded at once', 'The lift was working normally'],
    not: [
      '热水器用不了',
      '大门按钮失灵',
      'The boiler packed up',
      'The lights were not working',
      '电梯无法正常使用',
    ],
  },
  {
    id: 'locked',
    so: ['消防通道被杂物堵住', '后门焊死了', 'The gate was padlocked', 'The back exit was boarded up'],
    not: ['后门没锁', '通道一直畅通', 'The door was left open', 'The gate was never locked', '侧门虚掩'],
  },
  {
    id: 'open',
    so: ['那天店里照常营业', '药房开着', 'The shop was open', 'The pool has reopened'],
    not: ['店早就关了', '场馆闭馆', 'The clinic has closed', 'The café is out of business', '当天没有开门'],
  },
  {
    id: 'repaired',
    so: ['水管当天就修好了', '工人换了新灯', 'The leak was sorted out', 'They patched up the roof'],
    not: [
      '路灯坏了半年没人修',
      '到现在还没维修',
      'The step was never fixed',
      'It was left broken',
      '漏点一直没处理好',
    ],
  },
  {
    id: 'safe',
    so: ['水可以放心饮用', '栏杆很牢固', 'The bridge is sound', 'The kitchen was spotless'],
    not: ['牛奶馊了', '墙体开裂', 'The meat was tainted', 'The kitchen was filthy', '这水不安全'],
  },
  {
    id: 'stored',
    so: ['疫苗一直放在冰箱里', '全程冷链运输', 'It was kept in the freezer', 'The fish was on ice'],
    not: [
      '肉在太阳下晒了两小时',
      '奶没有冷藏',
      'The meat was left out all day',
      'It was never refrigerated',
      '一直露天堆放',
    ],
  },
  {
    id: 'new',
    so: ['设备都是原装的', '手机全新未拆封', 'The tyres were brand new', 'The seats are unused'],
    not: ['卖给我的是展示机', '床垫是翻新的', 'The phone was refurbished', 'It was second-hand', '车子老旧'],
  },
  {
    id: 'deleted',
    so: ['视频被店家删掉了', '账本烧掉了', 'The files were shredded', 'The tape was wiped'],
    not: [
      '录像已封存',
      '记录都留着',
      'The footage has been kept',
      'We never deleted anything',
      '聊天记录没有删除',
    ],
  },
  {
    id: 'passed',
    so: ['工程一次性通过', '样品检测合格', 'The ride passed its inspection', 'Levels were within the limits'],
    not: [
      '两批次不合格',
      '甲醛超标',
      'The kitchen failed its inspection',
      'The paint was substandard',
      '工程没通过验收',
    ],
  },
  {
    id: 'valid',
    so: ['门店持有卫生许可证', '师傅有证', 'The driver was licensed', 'The certificate is valid until May'],
    not: [
      '执照早就过期',
      '那是一家黑作坊',
      'His licence had expired',
      'The firm was unlicensed',
      '司机没有资格证',
    ],
  },
  {
    id: 'checked',
    so: ['电梯每半个月检修一次', '保安当晚查过房', 'The brakes were tested', 'The site was inspected in May'],
    not: [
      '没人检查过',
      '所谓巡查就是走过场',
      'Nobody checked the gauge',
      'The ropes went unchecked',
      '灭火器从未检测',
    ],
  },
];
