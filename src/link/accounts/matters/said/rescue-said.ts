import type { Said } from './said.ts';

export const RESCUE_SAID: readonly Said[] = [
  {
    id: 'visited',
    so: [
      '干部上门看过两次',
      '社工登门走访',
      'An engineer came round on Monday',
      'The landlord visited twice',
    ],
    not: ['从来没人来过', '没有人上门', 'Nobody ever came', 'No officer has visited', '连个人影都没有'],
  },
  {
    id: 'helped',
    so: ['路人把老人扶起', '工作人员立即施救', 'A passer-by gave first aid', 'Someone called an ambulance'],
    not: ['周围人袖手旁观', '没有一个人帮忙', 'They stood by', 'Nobody helped her'],
  },
  {
    id: 'searched',
    so: ['保安搜了她的包', '警察搜了身', 'The guard searched her bag', 'He was frisked'],
    not: ['没有人搜过她的包', '我们没搜身', 'Nobody was searched', 'We never went through her locker'],
  },
  {
    id: 'evacuated',
    so: ['全楼师生已疏散', '住户连夜转移', 'Everyone was evacuated', 'Staff cleared the building'],
    not: ['没人组织疏散', '人群被要求留在楼内', 'Nobody was evacuated', 'We were told to stay'],
  },
  {
    id: 'stopped',
    so: ['工地当天就停工', '商品已下架', 'Work was halted', 'The sale has stopped'],
    not: ['夜里照样施工', '厂子没停产', 'They carried on', 'The work has not stopped'],
  },
  {
    id: 'alarm',
    so: ['警报器响了', '烟感当时响了', 'The alarm went off', 'The fire alarm sounded'],
    not: ['警报一直没响', '报警器根本没有响', 'The alarm never sounded', 'The alarm stayed silent'],
  },
];
