import type { Said } from './said.ts';

export const DEALINGS_SAID: readonly Said[] = [
  {
    id: 'labelled',
    so: ['包装上写着花生', '价格已明码标价', 'Nuts were listed on the packet', 'It was clearly labelled'],
    not: ['标签上没写', '这是三无产品', 'The cake was mislabelled', 'It was not on the label'],
  },
  {
    id: 'contains',
    so: [
      '蛋糕含有花生',
      '米线里添加了药',
      'The soup contained nuts',
      'Traces of lead were found in the paint',
    ],
    not: ['饼干不含坚果', '样品未检出激素', 'It contains no nuts', 'The sauce is nut-free'],
  },
  {
    id: 'genuine',
    so: ['我卖的是正品', '手表是真货', 'The bag is genuine', 'The letter is authentic'],
    not: ['她买到的是假货', '视频是摆拍', 'The ticket was a fake', 'It is not genuine'],
  },
  {
    id: 'own-product',
    so: ['这批是我们厂生产的', '涉事水系该公司出品', 'It was one of ours', 'The toy was made by us'],
    not: ['这不是我司产品', '有人冒用商标', 'It is not one of ours', 'The pump was not made by us'],
  },
  {
    id: 'knew-each-other',
    so: ['两人早就认识', '他们是老同学', 'They knew each other', 'They were old friends'],
    not: ['双方素不相识', '我根本不认识他', 'They were strangers', 'I do not know him', 'They had never met'],
  },
  {
    id: 'leaked',
    so: ['客户信息外泄', '名单被泄露', 'Customer data was leaked', 'The records were shared'],
    not: ['信息没有泄露', '资料一直保密', 'No data was leaked', 'The list was kept confidential'],
  },
  {
    id: 'met',
    so: ['双方开过协调会', '校长约谈过家长', 'A meeting was held in May', 'The mayor met residents'],
    not: ['从没开过会', '没有人跟我们协商', 'No meeting took place', 'They refused to meet'],
  },
];
