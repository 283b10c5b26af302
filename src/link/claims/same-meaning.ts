import { foldScript } from '../../text/script.ts';
import { stemIfEnglish } from '../known-claims/comparable-terms.ts';
import { NOMINAL_FORMS } from './nominal-forms.ts';

/**
 * Words that news uses one for another of the same happening; each line counts as its first word. Words that differ in
 * what follows from them stay apart: 停职 (suspended) is not 免职 (removed), 受伤 is not 死亡, 回应 is not 否认.
 * Without them pairs of one claim fall from F1 0.54 to 0.53 on bench/gold/claims.jsonl.
 */
const LINES = `
死亡 遇难 身亡 丧生 罹难 去世 离世 逝世 过世 病逝 死
倒塌 坍塌 垮塌 塌
受伤 伤者 伤员 负伤 伤
被困 受困
失联 失踪 下落不明
救援 搜救 抢救 救人 施救 营救
着火 起火 火灾 失火 燃烧
爆炸 炸
烧伤 灼伤 烫伤
坠落 跌落 掉下 摔下 坠楼
撞击 相撞 碰撞 追尾 撞
进水 漏水 渗水
积水 水淹 内涝 淹
开裂 裂缝 裂痕 裂
回应 答复 回复 作答
通报 公告 公布 宣布 官宣 声明
发布 发行 推出 上线 面世 上市 开售
首播 首发 首映
下架 撤下 停售
售罄 缺货 断货 没货 卖完 脱销
涨价 提价 上调 涨
降价 下调 降
价格 售价 价钱 单价
停业 停业整顿 关门 关停 歇业 闭店 停止营业 暂停营业
关闭 封闭 封闭管理 封 关
恢复 复工 复产 复课
推迟 延期 延后 改期 顺延
取消 叫停
调查 核查 彻查
检测 检验 化验 送检
拘留 刑拘 行拘 刑事拘留 行政拘留
逮捕 批捕 被捕 被抓 抓获 落网 归案
起诉 公诉 提起公诉
判处 判刑 获刑 被判
罚款 处罚 被罚
免职 撤职
停职 停职检查
离职 辞职 请辞 卸任
开除 辞退 解雇 解聘
道歉 致歉 赔礼道歉
赔偿 赔付 补偿 赔
退款 退钱 退费 退还
威胁 恐吓
查获 查到 查出 查明
曝光 爆料 举报 揭露
打人 殴打 打架 被打 动手
辱骂 骂人 谩骂 破口大骂
争吵 争执 口角 吵架 吵
不适 不舒服
呕吐 吐
腹泻 拉肚子 上吐下泻
中毒 食物中毒
送医 就医 住院 入院
变质 发臭 发霉 腐烂
不实 造谣 谣言 虚假
餐厅 饭店 餐馆
旅馆 宾馆 酒店 民宿
商户 店铺 门面 商家 商铺 店家
房屋 房子 楼房 大楼 居民楼 建筑 民房 房
视频 录像 监控 画面
照片 图片 合影
灰尘 尘土 扬尘 尘土飞扬 粉尘 灰
响声 巨响 声响
搬离 搬出 搬走 搬家 迁出
购买 买 采购 选购
出售 销售 卖
学生 同学 学员
家长 学生家长
孩子 儿童 小孩
丈夫 老公
妻子 老婆 太太
警方 公安 公安局 警察 民警 派出所
司机 驾驶员 驾驶人
车辆 汽车 轿车 小车
die dead death kill fatal
injure hurt wound
attend appear
ill sick unwell
demand request
profit proceeds revenue
donate contribute
crash collide collision
fire sack dismiss
arrest detain
charge indict prosecute
investigate probe inquiry
accuse allege
resign quit
buy purchase acquire
sell sale
rise increase climb
fall decline drop decrease
cut reduce slash
halt stop suspend
close shut
delay postpone
cancel scrap
ban prohibit bar
begin start launch
job employ
worker employee staff
collapse cave
recall withdraw
crack split
leak spill
child kid pupil
firm company
doctor physician
money fund cash
false untrue wrong bogus
answer respond reply replied
mistake error blunder
remain stay
lead ahead frontrunner
warn caution alert
repair fix mend
allow permit
destroy demolish raze
hire recruit
build construct erect
reveal disclose uncover
house home
road street
car vehicle
lorry truck
plane aircraft jet
lawyer attorney solicitor
gun weapon firearm
poll survey
wage salary
proof evidence
`;

let firsts: ReadonlyMap<string, string> | undefined;
let verbs: ReadonlyMap<string, string> | undefined;

/**
 * The word that stands for all that mean the same: 坍塌 gives 倒塌, decision gives decide; any other word gives itself. English
 * words by their stems.
 */
export function sameMeaning(term: string): string {
  verbs ??= firstsOf(NOMINAL_FORMS);
  firsts ??= firstsOf(LINES);
  const verb = verbs.get(term) ?? term;
  return firsts.get(verb) ?? verb;
}

function firstsOf(lines: string): ReadonlyMap<string, string> {
  return new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [first = '', ...others] = foldScript(line).split(' ').map(stemIfEnglish);
        return others.map((other): [string, string] => [other, first]);
      }),
  );
}
