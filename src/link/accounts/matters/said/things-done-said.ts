import type { Said } from './said.ts';

export const THINGS_DONE_SAID: readonly Said[] = [
  {
    id: 'sold',
    so: ['旧钢琴卖给了邻居', '她五月买了课', 'The shop sold it to a dealer', 'She bought one in May'],
    not: ['一件也没卖过', '门店已停止售卡', 'Nothing was sold', 'The soap was taken off the shelves'],
    none: ['The show sold out'],
  },
  {
    id: 'recalled',
    so: [
      '该批次列入召回名单',
      '饼干已下架',
      'The maker recalled the kettle',
      'The batch is on a recall list',
    ],
    not: ['水壶不在任何召回范围之内', 'The kettle was never recalled'],
    none: ['She recalled that it rained'],
  },
  {
    id: 'plugged-in',
    so: ['水壶当时插着电', '手机在充电', 'The fan was plugged in', 'The phone was charging'],
    not: ['什么线都没插', '他早就拔掉了', 'The lamp was not plugged into anything', 'It was unplugged'],
    none: ['他买了一块充电宝'],
  },
  {
    id: 'mixed-up',
    so: ['两份样本贴反', '前台搞错了', 'The two samples were swapped', 'They were given the wrong label'],
    not: ['样本不可能弄错', '编号核对无误', 'The samples were never mixed up'],
    none: ['She switched on the lamp'],
  },
  {
    id: 'prescribed',
    so: ['医生开了药', '给猫打了麻药', 'The doctor prescribed tablets', 'She was sedated'],
    not: ['一粒药都没开过', '没有给他开过药', 'No drug was prescribed', 'He was given no medication'],
    none: ['他开了药店'],
  },
  {
    id: 'counted',
    so: ['老师清点过人数', '她数过人头', 'The guide did a headcount', 'They counted the children'],
    not: ['没有人点过人数', '没人清点人数', 'Nobody took a headcount', 'They never counted us'],
  },
  {
    id: 'sampled',
    so: ['井水已取样', '厨房按规定留样', 'They took a sample', 'Blood was taken'],
    not: ['当天并未取样', '没有给他抽血', 'No sample was taken', 'The office had no sample'],
  },
  {
    id: 'completed',
    so: ['台账早已全部做完', '工程竣工', 'All the maps are digitised', 'The work was completed'],
    not: ['改造还没完成', '才完成三成', 'Fewer than a third were scanned', 'The wall is unfinished'],
    none: ['竣工日期待定'],
  },
  {
    id: 'abroad',
    so: ['老板出国了', '他早就飞去了外地', 'The agent has left the country', 'He is abroad'],
    not: ['其本人未出境', '老板一直在家', 'He never went abroad', 'She has not left the country'],
  },
];
