import type { Said } from './said.ts';

export const PREMISES_SAID: readonly Said[] = [
  {
    id: 'staffed',
    so: [
      '泳池安排了救生员值守',
      '校医当时在场',
      'A steward had been posted at each gate',
      'There was a nurse on the bus',
    ],
    not: [
      '随行人员中没有护士',
      '保安当晚脱岗',
      'Nobody was on the door',
      'There was no attendant by the gate',
      'The desk was unstaffed',
    ],
    none: ['护士说孩子没事', 'The guard dog was asleep'],
  },
  {
    id: 'cleaned',
    so: ['毛巾每天消毒', '地板打扫过', 'The razor was sterilised', 'The flat was left clean'],
    not: ['擦都没擦', '后厨油污明显', 'Nobody wiped the tables', 'The kitchen was filthy'],
    none: ['清洁工下班了'],
  },
  {
    id: 'vermin',
    so: ['后厨有老鼠', '米里有虫', 'There were droppings under the sink', 'She saw a mouse'],
    not: ['店里没有蟑螂', 'There was no mouse', 'The store is pest-free'],
    none: ['He clicked on the mouse pad'],
  },
  {
    id: 'leaks',
    so: ['地下室渗水', '屋顶漏水', 'The roof leaks', 'Water was coming in through the ceiling'],
    not: ['车库不存在渗漏', 'Nothing leaks', 'The roof is watertight'],
    none: ['The list was leaked to the press', 'He would not speak of a leaked letter'],
  },
  {
    id: 'supplied',
    so: ['供水一直正常', '傍晚来电了', 'The power was restored', 'The water was on'],
    not: ['停电两小时', '小区断水三天', 'There was a power cut', 'We were without water'],
  },
  {
    id: 'wet',
    so: ['书受潮了', '地毯泡了水', 'The rugs got wet', 'Two boxes were lifted out of the water'],
    not: ['一册都没沾水', 'Not one book was soaked', 'The papers stayed dry'],
    none: ['The paint is wet-look'],
  },
  {
    id: 'built',
    so: ['护栏去年就装好了', '围墙砌了两米', 'The rail was installed in May', 'The fence went up last year'],
    not: ['工地没有安装护栏', 'No rail was ever fitted', 'The fence was taken down', '护栏被拆除'],
    none: ['店面在装修'],
  },
];
