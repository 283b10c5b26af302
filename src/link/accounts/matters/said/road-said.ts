import type { Said } from './said.ts';

export const ROAD_SAID: readonly Said[] = [
  {
    id: 'braked',
    so: ['司机踩了急刹', '他提前减速', 'The driver braked hard', 'She slowed down'],
    not: ['车子根本没减速', '他没有刹车', 'He never braked', 'The van accelerated'],
  },
  {
    id: 'speeding',
    so: ['那辆车明显超速', '车开得飞快', 'He was speeding', 'The car was going too fast'],
    not: ['车辆没有超速', '车速很慢', 'She was under the limit', 'He was not speeding'],
  },
  {
    id: 'drunk',
    so: ['司机满身酒气', '他喝了不少酒', 'He was drunk', 'The guide smelt of alcohol'],
    not: ['他滴酒未沾', '司机没有喝酒', 'She was sober', 'He had not been drinking', '排除酒驾'],
  },
  {
    id: 'belt',
    so: ['骑手戴了头盔', '乘客都系着安全带', 'She was wearing a helmet', 'The dog was on a lead'],
    not: ['他没戴头盔', '工人没系安全绳', 'He was not wearing a seat belt', 'The dog was off the lead'],
  },
  {
    id: 'red-light',
    so: ['电动车闯了红灯', '他逆行', 'The van jumped the red light', 'He was on the wrong side of the road'],
    not: ['我是绿灯走的', '他没有闯红灯', 'The light was green', 'She did not run a red light'],
  },
  {
    id: 'touched',
    so: ['保安先推了她', '老师打了孩子', 'The guard pushed her', 'He slapped the boy'],
    not: [
      '我根本没碰过他',
      '是他自己摔倒的',
      'I never touched him',
      'Nobody hit her',
      'He did not push her',
      '他没有动手',
    ],
  },
  {
    id: 'shouted',
    so: ['店员骂了她', '司机大喊大叫', 'She shouted at the boy', 'The clerk was rude'],
    not: ['我全程很客气', '没有人骂他', 'He was polite', 'Nobody raised their voice'],
  },
];
