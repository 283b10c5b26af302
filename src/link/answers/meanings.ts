import { stemIfEnglish } from '../known-claims/comparable-terms.ts';

/**
 * Words in which two tellings of one matter tell the same, in each language; each line counts as its first word. Written from
 * general knowledge, for everyday matters; anybody can mend it. Wider than `sameMeaning`, which says that two clauses are one claim:
 * here an answer only has to speak to what was told.
 */
const LINES = `
送医 送往 送到 急救 抢救 就医 就诊 住院 看病 医院 入院 送院 门诊
停 中断 停摆 停机 停用 停运 停止 停掉 暂停
断 断裂 断掉 断开 折断
查出 检出 测出 验出 查获 查到 查明
收取 代收 收费 收钱
收到 收过 接到 接获 收悉 签收
开除 免职 撤职 解除 辞退 解聘 解雇 辞 辞职 离职 辞了 裁 裁员 解约
电话 致电 拨打 来电 通话 座机 打电话 拨 联系
通知 告知 告示 短信 通告 提醒 告诉 提前 打招呼
承诺 保证 答应 许诺 说好
死 死亡 死因 尸体 病亡 身亡 去世 猝死
坏 故障 失灵 损坏 出故障 失修 报修 毛病
修 维修 检修 修理 抢修 修复
检查 检测 化验 检验 抽检 送检 巡检 巡查 测 测试
过期 到期 失效 临期 保质期
钱 款 费 费用 现金 款项 资金
退 退款 退还 退费 退钱 返还
付 支付 付款 缴 交 缴纳 付清 发放 补发 拨付 到账 打款
赔 赔偿 赔付 补偿 理赔
涨 涨价 加价 提价 上调
拖欠 欠 欠薪 克扣
烧 起火 着火 火灾 冒烟 燃烧 失火
漏 漏水 渗漏 渗水 泄漏 进水
裂 开裂 裂缝 断裂
发霉 变质 发臭 腐烂 馊 霉
虫 虫子 蟑螂 异物
吐 呕吐 恶心
拉肚子 腹泻 腹痛 肚子疼 肚子
晕 晕倒 昏倒 昏迷 中暑
受伤 伤 摔伤 骨折 擦伤 伤者
打 打人 殴打 动手 推搡 推
骂 辱骂 吼
锁 上锁 反锁 锁住 锁着
门 大门 车门 后门 房门
关 关闭 关门 关停
拆 拆除 拆掉
搬 搬走 搬迁 迁
卖 出售 转让 变卖 售
买 购买 采购 购入
偷 盗 被盗 失窃
丢 丢失 遗失 不见 找不到
假 假冒 冒充 伪造 造假
删 删除 删掉 撤下
证 许可证 执照 证件 资质 牌照 准证 证书
签 签字 签名 签署 盖章
投诉 举报 反映 反馈 意见
会 会议 开会
孩子 小孩 儿童 学生 孩子们 小朋友 娃
老人 老太太 老伯 大爷 大妈
司机 驾驶员 师傅
员工 工人 职工 工友 店员 同事
老板 店主 负责人 经营者 经理
房东 业主 户主
臭 异味 气味 味道 臭味 刺鼻
水 自来水 水质 用水
药 农药 药品 打药 喷药 药物
狗 犬
树 树木 砍树 砍 砍伐
灯 路灯 照明
监控 录像 视频 摄像头 画面
押金 定金 订金 保证金
合同 协议 合约
工资 薪水 薪资 工钱
加班 超时
撞 相撞 碰撞 追尾
快递 包裹 件 快件
phone call rang ring telephone
email mail
pay paid payment paying
promise pledge vow guarantee
lock locked chain chained bolt padlock
dismiss sack fire thrown remove oust retrench axe
resign quit leave left
refund reimburse repay
complain complaint report reported
warn warning alert
tell told inform notify notice notified
letter wrote write written
send sent
receive received got reach reached
give gave given hand handed
find found
take took taken
sell sold sale selling
buy bought purchase
break broke broken snap burst
leak drip leaking dripping
fail failure fault faulty defect defective
repair fix mend repaired
check test inspect inspection examine tested
ill sick unwell sickness
vomit threw
hurt injure injury injured
hospital ambulance
die dead death died
fire blaze flames burn burnt burning smoke
smell stink stank odour reek
mould mouldy mold rotten stale
food meal lunch dinner
child children kid pupil student
worker employee staff
manager boss supervisor
owner landlord
driver
key keys
door gate exit
close shut closed closure
open opened opening
cancel scrap axed
late delay delayed
rent deposit
wage wages salary
contract agreement
licence license permit
expire lapse expired lapsed
money cash fund grant donation
steal stole stolen theft missing miss
lie lied false untrue
hide hid cover conceal
dog dogs
tree trees felled
noise noisy loud
start began begin
meeting met meet
sign signed signature
photo picture photograph
camera footage cctv video
bus coach
bin rubbish waste
cut
lift elevator
`;

let firsts: ReadonlyMap<string, string> | undefined;

/** The word by which one of a line goes; any other word goes by itself. */
export function meaningOf(term: string): string {
  firsts ??= new Map(
    LINES.trim()
      .split('\n')
      .flatMap((line) => {
        const [first = '', ...others] = line.split(' ').map(stemIfEnglish);
        return others.map((other) => [other, first] as const);
      }),
  );
  return firsts.get(term) ?? term;
}
