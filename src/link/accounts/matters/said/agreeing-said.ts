import type { Said } from './said.ts';

export const AGREEING_SAID: readonly Said[] = [
  {
    id: 'promised',
    so: [
      '销售当时拍着胸脯打包票',
      '说好的三天退钱',
      'The manager gave his word',
      'They guaranteed us a place',
    ],
    not: [
      '门店从未承诺包退',
      '我没答应过给他加钱',
      'We never promised a refund',
      'No assurances were given',
      '老板出尔反尔',
    ],
    none: ['已缴纳保证金'],
  },
  {
    id: 'agreed',
    so: ['双方当晚达成和解', '她自己按了手印', 'Both sides agreed on the price', 'The parents gave consent'],
    not: [
      '我没在任何单子上签过字',
      '业主集体反对',
      'I never signed anything',
      'He turned the offer down',
      '签名是代签的',
    ],
    none: ['公司拒绝置评', 'He declined to comment'],
  },
  {
    id: 'apologised',
    so: ['店长已当面道歉', '他上门给我们赔了礼', 'The driver apologised twice', 'She said sorry at once'],
    not: [
      '到今天连句道歉都没有',
      '对方一句对不起都没说',
      'He never apologised',
      'There was no apology',
      '司机没有道过歉',
    ],
  },
];
