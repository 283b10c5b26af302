import type { Said } from './said.ts';

export const CONDUCT_SAID: readonly Said[] = [
  {
    id: 'own-will',
    so: ['他是自己辞职的', '乘客自行下车', 'He left of his own accord', 'She chose to resign'],
    not: ['店员被赶出店门', '他不是主动离职', 'She was ordered off', 'They were made to stay'],
    none: ['门自己开了', 'The cake is made to order'],
  },
  {
    id: 'signed',
    so: ['业主都签了字', '合同是他签的', 'She signed the form', 'His signature is on it'],
    not: [
      '我压根没签过',
      '字是同事代签的',
      'He never signed it',
      'The signature was not hers',
      'She denied putting her name to it',
    ],
    none: ['He signed for by mistake'],
  },
  {
    id: 'took-gifts',
    so: ['教练收了两条烟', '她给过厨师红包', 'The clerk took cash in hand', 'He was bribed'],
    not: ['他没有收过红包', 'The clerk never accepted a gift', 'Nobody was bribed'],
    none: ['他送了一封信', 'She took the bus'],
  },
  {
    id: 'cited',
    so: ['该店去年被查处', '公司有两次违规记录', 'The bakery was written up', 'Two violations were found'],
    not: [
      '店里从未受过处罚',
      '该厂记录良好',
      'The bakery has never been fined',
      'The shop has a clean record',
    ],
  },
  {
    id: 'suspended',
    so: ['司机已停职', '该教练被免职', 'The driver was suspended on Monday', 'She was sent home'],
    not: ['司机仍在岗', '他没有被停职', 'The driver has not been suspended', 'He is still driving'],
    none: ['The line was suspended', '演出暂停十分钟'],
  },
  {
    id: 'replied',
    so: ['店家当天就回复了', '她收到过答复', 'The office replied within a day', 'They wrote back'],
    not: [
      '三封信石沉大海',
      '没有收到过回复',
      'Nobody replied',
      'My letters went unanswered',
      'I never heard back from them',
    ],
    none: ['The printer is back'],
  },
];
