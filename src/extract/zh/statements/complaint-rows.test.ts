import { expect, test } from 'vitest';
import { saidLines } from '../../../../test/said-lines.ts';

test('each row tells who complains of what, and what was answered', () =>
  expect(
    saidLines(
      '编号,投诉时间,投诉人,投诉内容,涉及单位,公司答复,状态',
      'A-1,2026-03-02 20:15,乘客何某,司机甩站不停,清河公交公司,已批评教育当事司机,已办结',
      'A-2,2026-03-03 21:03,读者方某,被电梯门夹伤，缝了三针,清河物业,经核实无此事,存疑',
      'A-3,2026-03-04 09:12,匿名,要求公布3月3日监控,清河物业,,处理中',
    ),
  ).toEqual([
    'allege | 乘客何某 | - | 司机甩站不停',
    'announce | 清河公交公司 | - | 已批评教育当事司机',
    'allege | 读者方某 | - | 被电梯门夹伤，缝了三针',
    'deny | 清河物业 | - | 经核实无此事',
    'ask | 匿名 | - | 要求公布3月3日监控',
  ]));

test('as a file of it is read too, with what is empty in its place', () =>
  expect(
    saidLines(
      '编号; 投诉人; 投诉内容; 涉及单位; 公司答复; 状态',
      'A-1; 乘客何某; 司机甩站，不停; 清河公交公司; ; 处理中',
      'A-2; 读者方某; 电梯门夹人; 清河物业; 经核实无此事',
    ),
  ).toEqual([
    'allege | 乘客何某 | - | 司机甩站，不停',
    'allege | 读者方某 | - | 电梯门夹人',
    'deny | 清河物业 | - | 经核实无此事',
  ]));

test.each([
  ['a table of other things', ['编号,姓名,年龄,住址', '1,何某,34,清河镇', '2,方某,28,河湾']],
  ['a head without rows', ['编号,投诉人,投诉内容,状态', '以上是表头。']],
])('nothing in %s', (_, lines) => expect(saidLines(...lines)).toEqual([]));
