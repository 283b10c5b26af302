import type { Said } from './said.ts';

export const PERSONS_SAID: readonly Said[] = [
  {
    id: 'hospital',
    so: ['两名孩子被送去急诊', '老人进了医院', 'She was taken to hospital', 'He left by ambulance'],
    not: ['没有人去医院', '他不需要住院', 'Nobody was taken to hospital', 'Both were treated at the scene'],
  },
  {
    id: 'intensive-care',
    so: ['孩子还在ICU', '他一度昏迷', 'He is in intensive care', 'She is on life support'],
    not: ['老人已脱离危险', '没有人进过ICU', 'She is stable', 'Nobody is in a critical condition'],
  },
  {
    id: 'hurt',
    so: ['老人扭伤了脚', '他头破血流', 'She was bruised', 'A boy broke his arm'],
    not: ['孩子毫发无损', '没有人受伤', 'Nobody was hurt', 'The driver was unscathed', '一家人都平安'],
  },
  {
    id: 'died',
    so: ['一人抢救无效', '司机当场身亡', 'Two men drowned', 'The dog died'],
    not: ['无人死亡', '老人还活着', 'All the sheep survived', 'No one was killed'],
    none: ['把我吓死了', '真是急死了'],
  },
  {
    id: 'fled',
    so: ['司机肇事后逃逸', '店主跑了', 'The driver sped off', 'The agent did a runner'],
    not: ['他一直留在现场', '老板没有跑路', 'The driver stayed at the scene', 'He never left the country'],
  },
  {
    id: 'present',
    so: ['班主任全程陪同', '经理当时在现场', 'The manager was at the scene', 'A nurse was on duty'],
    not: [
      '救生员脱岗',
      '没有一个领导到场',
      'No steward was present',
      'The desk was unstaffed',
      '值班员不在岗',
    ],
  },
  {
    id: 'affected',
    so: ['演出被叫停', '航班晚点', 'The match was abandoned', 'Trains were delayed'],
    not: ['考试照常进行', '没有一个班受到影响', 'The show went ahead', 'No flight was cancelled'],
  },
  {
    id: 'same-thing',
    so: ['事故由超载引起', '物业脱不了干系', 'The leak was caused by the work', 'The council was to blame'],
    not: [
      '这与装修无关',
      '两件事毫不相干',
      'It had nothing to do with us',
      'It was a coincidence',
      '我们没有责任',
    ],
  },
  {
    id: 'dismissed',
    so: ['店里当天就把她辞退了', '三名保安被开除', 'She was fired on Friday', 'Two cooks were let go'],
    not: ['公司没有开除任何人', '他从未被解聘', 'Nobody has been dismissed', 'She was never let go'],
    none: ['The minister dismissed the claims', '消防员放开了绳子', 'She let go of the rope'],
  },
];
