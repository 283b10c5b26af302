import type { Said } from './said.ts';

export const CARE_SAID: readonly Said[] = [
  {
    id: 'supervised',
    so: [
      '老师全程看护',
      '有护士陪护',
      'The children were supervised at all times',
      'A nurse kept an eye on her',
    ],
    not: [
      '孩子独自在池边玩',
      '当时无人看管',
      'The toddler was left alone',
      'They were unsupervised',
      '现场没有人监护',
    ],
  },
  {
    id: 'alone',
    so: ['她独自在家', '他一个人在仓库值班', 'He was alone in the shop', 'She did it by herself'],
    not: ['她有同事陪同', '他不是一个人去的', 'She was never alone', 'He was accompanied', '老人结伴上山'],
  },
  {
    id: 'sign',
    so: ['池边有警示牌', '坑边拉了警戒线', 'There was a warning sign', 'The hole was fenced off'],
    not: ['路口没有任何警示标志', '井口没有围挡', 'There were no signs', 'The hole was unmarked'],
  },
  {
    id: 'trained',
    so: ['保安都经过培训', '他是老师傅', 'All staff are trained', 'She was shown how to use it'],
    not: ['没人教过我', '上岗的都是新手', 'He had no training', 'Staff were untrained', '我们从没参加过培训'],
  },
  {
    id: 'recorded',
    so: ['监控拍到了全过程', '他用手机录了像', 'It was caught on camera', 'The whole row was filmed'],
    not: ['那里是监控盲区', '摄像头坏了', 'The camera was switched off', 'There is no footage', '没有监控'],
  },
];
