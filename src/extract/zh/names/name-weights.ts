// Written by bench/train-zh-names.mjs; do not edit. Characters and words of the features, and weights as bytes.

/** Added to the score of each candidate. */
export const BIAS = 0.7;

/** What one step of a weight is. */
export const SCALE = 0.00999;

export const CHARACTERS =
  '“”、。《与为主举习了于人今介以任会传使先出前及叫同员和在如委对席应建强总报指摄新是有民王理生的看等统者记说还这逝长（），１２３；';

export const WORDS =
  '— ‘ ’ “ ” … ○ 、 。 《 》 『 』 一 一下 一个 一个个 一九九七年 一些 一代 一件 一位 一切 一名 一国两制 一场 一块 一天 一定 一家 一年 一座 一张 一批 一支' +
  ' 一方面 一日 一条 一样 一次 一步 一段时间 一点 一片 一生 一直 一种 一系列 一致 一般 一贯 一起 一轮 一辆 一道 一部 一部分 一面 一项 七 七月 万 万元 三 三个 三年 ' +
  '上 上升 上午 上来 上海 上述 下 下世纪 下去 下来 不 不久前 不仅 不仅仅 不会 不再 不到 不变 不可 不同 不少 不幸 不得 不懈 不断 不时 不是 不肯 不能 不要 不足 与 专' +
  ' 专家 专门 世界 世纪 世纪之交 东亚 东南亚 东方 东盟 东西 两 两个 两国人民 两国关系 两国政府 两岸 两岸关系 两年 两次 严格 严肃 严谨 严重 个 个人 个性 中 中共 中共中' +
  '央 中共中央政治局 中共十五大 中华人民共和国 中华人民共和国香港特别行政区 中华儿女 中华民族 中国 中国共产党 中国共产党中央委员会 中国政府 中外 中央 中央军委 中央政治局常委 中宣部' +
  ' 中小学 中心 中方 中日 中美关系 丰富 为 为主 为了 为此 主人 主任 主体 主办 主动 主席 主张 主持 主权 主要 主题 举世瞩目 举办 举行 乃至 久 之 之一 之中 之后 之外 ' +
  '之间 之际 九 也 也许 乡 乡村 书 书店 书记 书记处 买 了 了解 予以 争取 事 事业 事务 事情 二 二十一 于 互信 互利 互惠互利 互相监督 五 五年 亚太地区 亚太经合组织 亚' +
  '洲 些 交往 交换 交接 交流 交通 亦 产业 产品 产生 享有 京 亲切 亲密合作 亲自 人 人为 人们 人口 人员 人士 人才 人数 人民 人民日报 人物 人生 人类 什么 仅 仅仅 今后' +
  ' 今天 今年 介绍 仍 仍然 从 从事 从此 从而 他 他们 代表 令 以 以上 以下 以为 以及 以后 以外 以来 们 价值 任 任何 任务 企业 企业家 众多 优先 优势 优势互补 优秀 ' +
  '优良传统 伙伴 伙伴关系 会 会上 会员 会晤 会见 会议 会长 伟大 伟大事业 伟大旗帜 传统 传统友谊 似 似乎 但 但是 位 位于 位置 低 住 体制 体现 体系 余 作 作为 作出 作' +
  '出贡献 作品 作家 作用 作者 作风 你 你们 使 使命 使用 例如 供 依法 依然 便 便是 促使 促进 俄 俄罗斯 保护 保持 保证 保障 信任 信息 修改 倒 借 借鉴 值得 值班 做 ' +
  '做出 做到 做好 做法 健全 健康 像 儿子 儿童 元 充分 充分发挥 充分肯定 充分认识 充实 充满 先 先后 先生 先进 光彩 克服 党 党中央 党员 党和国家 党政机关 入 全 全体 全' +
  '党 全军 全国 全国人大 全国人大常委会 全国人民代表大会常务委员会 全国代表大会 全国性 全国政协 全市 全文 全文如下 全新 全省 全部 全面 八 八项 公司 公安机关 公布 公开 公民 ' +
  '公认 公里 六 六中全会 共 共创 共同 共同努力 共同愿望 共和国 共有 共识 关于 关心 关注 关系 关键 兴趣 其 其中 其他 其实 具体 具备 具有 典型 兼 内 内地 内容 内政 再' +
  ' 再次 写 军 军事 军人 军队 农业 农村 农民 冬 冰峰 冰雪 冲击 决不 决定 决定性 决心 决策 决议 冷战 准备 准确 减轻 凝聚 几 几个 几乎 几十年 几天 几年 凡 出 出去 ' +
  '出发 出口 出席 出来 出版 出版社 出现 分 分会 分别 分析 分歧 切实 切实加强 刑事案件 则 创举 创作 创建 创新 创造 初 初步 初级阶段 利用 利益 别 别人 到 到底 制作 制' +
  '定 制度 制度化 前 前往 前提 前景 前来 前进 前途 副 力度 力量 办 办公室 办好 办学 办法 加 加以解决 加入 加利福尼亚州 加大 加强 加快 加拿大 加深 加速 务实 动 动员 ' +
  '助理 努力 劳动 势头 勇敢 包括 北京 北京市 区 区域 十 十一月 十五大 十分 十四届 十年 半个世纪 华人 华侨 华盛顿 协会 协助 协商 协定 协议 协调 单位 卖 南非 博物馆 占' +
  ' 卫生 印制 即 即将 却 历史 历史性 历来 历程 原 原则 原因 原有 原来 去 去年 县 参与 参加 参政党 参政议政 参观 又 及 及其 及时 友好 友好合作 双方 双边关系 反对 反' +
  '映 发 发出 发展 发展中国家 发展前景 发扬 发扬光大 发挥 发放 发现 发生 发行 发表 发达 取得 受 受到 变化 变得 变成 另 只 只是 只有 只能 只要 只见 叫 召开 可 可以 ' +
  '可能 台 台湾 台独 史 号 号召 司法 吃 各 各个 各个领域 各位 各国 各地 各族人民 各界人士 各省 各种 各类 各级 各级党委 各自 各项 各项任务 合作 合作伙伴 合法权益 合理 ' +
  '合肥 同 同事 同心同德 同志 同意 同时 同样 同胞 名 名义 名单 名叫 后 后来 向 吗 否则 吧 听 听到 听取 启动 启发 吸引 告诉 呢 周围 周年 呼吁 命运 和 和平 和平统一' +
  ' 哀悼 响起 哨 哨所 哪里 唁函 唁电 唯一 商业 喀喇昆仑 喀喇昆仑山 喜欢 四 四个 回到 回国 回归 回归祖国 回答 回顾 因 因为 因此 因素 团体 团结 团结奋斗 困难 国 国事访' +
  '问 国内 国务委员 国务院 国外 国家 国有企业 国民经济 国际 国际事务 国际法 国际金融 图 图书 圆 圆满成功 土地 在 在于 在内 地 地位 地区 地方 均 坐 块 坚信 坚决 坚定 ' +
  '坚定不移 坚持 城乡 城市 培养 培训 基地 基层 基本 基本法 基本路线 基础 基础设施 墙 增加 增多 增强 增进 增长 墨西哥 声 处 处于 处分 处在 处理 复杂 外 外交政策 外交部' +
  ' 外国 外长 多 多个 多党合作 多名 多少 多层次 多年 多样性 多次 多种 夜色 夜间 大 大事 大会 大使 大厅 大型 大多数 大家 大局 大量 天 天津市 太 太平洋 太阳 夫人 失去' +
  ' 奉献 奉行 奋斗 女 女士们 她 好 如 如今 如何 如果 如此 妇女 妇联 始终 委员 委员会 委员长 姿态 威胁 子 字 存在 季节 学 学习 学术 学校 学生 学者 孩子 它 它们 守' +
  '望 安全 安排 完 完全 完善 完成 完整 宏伟 宏伟目标 宏伟蓝图 宗旨 官兵 实事求是 实在 实施 实现 实行 实践 实际 实际上 实际行动 宣传 宣布 家 家中 家庭 家里 宽 寂寞 密' +
  '切 富强 对 对于 对外 对外开放 对此 对话 对象 将 尊严 尊重 小 小时 少 少数民族 尤其 就 就业 就是 就要 尽 尽快 尽管 局面 层次 居民 展出 展开 展望 展示 履行 山 岁' +
  ' 岁月 岗 州长 工业 工作 工作人员 工作者 工程 工资 左右 巨大 巩固 差异 已 已有 已经 市 市场 市场经济 市长 希望 带 带来 带领 帮助 干部 平均 平等 平等互利 平衡 年 ' +
  '年代 年前 年轻 并 幸福 广场 广州 广泛 广阔 庄严 应 应当 应有 应该 座 座谈会 建 建成 建立 建筑 建议 建设 建设性 开 开创 开发 开始 开展 开幕式 开拓进取 开放 开辟 ' +
  '引导 引起 引进 张 强 强化 强大 强有力 强烈 强调 当 当今世界 当代 当前 当地 当年 当时 当然 当选 形 形势 形式 形成 形象 影响 彼此 往 往往 往来 待 待遇 很 很多 很' +
  '大 很快 得 得到 德 德国 心 心里 必 必将 必要 必须 忘 快 快速 态度 怎么 怎样 思想 思想道德 思考 总 总之 总书记 总是 总理 总结 总统 恢复 悠久 您 情 情况 想 意 ' +
  '意义 意见 意识 感到 感受 感觉 感谢 愿 愿意 愿望 慰问 戏 成 成为 成功 成员 成就 成效 成果 成立 成绩 我 我们 我军 我国 或 或者 战争 战友 战士 战略 户 所 所以 所' +
  '在 所有 手 手中 手段 才 才能 打 打击 执行 扩大 扩展 扶贫 批准 找 承担 承认 承诺 技术 把 把握 抓 抓住 抓住机遇 抓好 投入 投资 投身 报 报刊 报告 报纸 报警 报道 ' +
  '抵达 担任 拉 拓展 拥护 拥有 拿出 持续 指出 指导 指导思想 指引 指挥 指示 按 按照 挑战 振兴 据 据说 掌声 掌握 探索 探讨 接受 接待 接着 接触 推出 推动 推向 推广 推' +
  '行 推进 措施 提 提供 提倡 提出 提高 搞 搞好 摄 摆 支 支持 收 收入 收藏 改变 改善 改进 改造 改革 改革开放 放在 政务 政府 政治 政治协商 政策 故事 效果 效率 救助 ' +
  '教堂 教学 教师 教育 敬意 数量 整个 整体 文化 文学 文章 文艺 斗争 斯 新 新一届 新世纪 新兴 新华社 新型 新建 新形势下 新纪元 新老交替 新闻 方向 方式 方法 方针 方针政' +
  '策 方面 旅游 旅游业 旅行 旗帜 无 无数 无法 无疑 无论 既 日 日前 日子 日本 日电 日益 早 早已 早日 时 时事 时代 时候 时刻 时期 时间 昆仑 明天 明显 明确 明确规定 ' +
  '春节 是 是从 是否 显示 显著 晚 普及 普通 普遍 智力 更 更为 更加 更好 更是 曾 曾经 最 最后 最大 最近 最高 最高人民法院 月 有 有些 有人 有关 有利 有利于 有力 有助' +
  '于 有序 有效 有益 有着 朋友 服务 望 期 期望 期间 未 未来 未能 本 本报 本报讯 本报记者 本着 机会 机关 机制 机场 机构 机遇 权益 村 村民 村里 条 条件 条例 来 来到' +
  ' 来自 来说 杰作 杰出 极 极大 构想 构成 某个 查处 标志 树立 校 核心 根据 根本利益 格局 框架 检查 次 欢迎 欣慰 欣赏 欧洲 歌 正 正在 正常 正式 正是 正气 正确 此 ' +
  '步伐 步入 步骤 武器 武装 死 母亲 每 每个 每周 每天 每年 每月 每次 比 比如 比较 毕竟 民主 民主党派 民主监督 民众 民族 民间 气氛 水 水平 水稻 永远 求同存异 汇报 江' +
  '苏 江苏省 汽车 沉重 没 没有 治安 沿着 法 法制建设 法制观念 法国 法律 法院 注意 注重 洛杉矶 活力 活动 活跃 海内外 海外 海峡两岸 消费 消除 涉及 深信 深入 深切 深刻 ' +
  '深化 深圳 深深 深远 清 清理 渐渐 渠道 温暖 港人治港 游 游客 满足 演讲 澳大利亚 澳门 激励 灿烂 点 热 热心 热情 热烈 热烈欢迎 然后 然而 熟悉 爱 爱国 爱国主义 父亲 ' +
  '爸爸 片 版 牢牢 物质文明 特别 特区 特有 特殊 特点 特色 犯罪 状况 状态 独特 独立 独立自主 率先 环保 环境 现代 现代化 现在 现实 现有 现象 珍惜 理想 理解 理论 甚至 ' +
  '生产 生产力 生动 生命 生存 生活 用 由 由于 由衷 电 电视 电话 画 留下 登上 白天 百年 的 监督 目光 目前 目标 目的 直接 相 相互 相互了解 相互尊重 相信 相关 相应 相' +
  '当 相待 相结合 省 看 看到 看看 看着 真 真实 真情 真正 真诚 眼前 着 睦邻 睦邻友好 矛盾 知识 知识分子 知道 研究 破 确保 确定 确实 确立 磋商 社会 社会主义 社会制度 ' +
  '社会各界 社会治安 祖国 祖国统一 祝 神圣 离 离开 种 种种 科学 科学技术 科技 科技进步 科教 秘书长 秩序 积极 积极参与 积极开展 积极性 称 程度 稳定 穿 突出 突破 立 立即' +
  ' 立法 站 竞 竞争 竟 笔 笔者 符合 第 第一 第一次 第七次 第三 第二 第五次 第八次 第十五次 等 等等 答 签署 管 管理 米 类 类似 精品 精神 精神文明 系统 素质 紧密 紧' +
  '密结合 紧张 繁荣 纠正 红 约 纪念 纷纷 纽约 组 组委会 组建 组成 组成部分 组织 终于 终审 经 经历 经常 经济 经济体制 经营 经贸 经贸合作 经过 经验 结合 结束 结构 结果' +
  ' 给 给予 统一大业 统一祖国 统计 继往开来 继承 继续 维护 综合治理 编辑 网络 美 美国 美好 美方 群众 老 老人 老年 老年人 老百姓 考察 者 而 而且 而是 职能 职责 联合 ' +
  '联合国 联合声明 联盟 联系 肝胆相照 肩负着 肩负起 肯定 胜利 能 能力 能够 能源 自 自己 自治 自治区 自然 自由 自觉 自身 至 至今 致 致以 致力于 航空 航空工业 般的 良好' +
  ' 艰苦 艰苦奋斗 艺术 节日 节目 花 若 英 英国 英雄 范例 范围 草案 荒凉 荣辱与共 获奖 获得 落到实处 落后 落实 著名 蒙 虽 虽然 行 行业 行为 行使主权 行动 行政 行政长' +
  '官 街 街头 街道 表明 表演 表现 表示 表达 衷心 被 装备 西安 要 要求 见 观 观众 观念 观点 规定 规律 规模 规范 规范化 视察 觉得 角度 解决 解放思想 解释 计划 计划生' +
  '育 认为 认真 认真学习 认真落实 认真贯彻 认识 讨论 让 议会 议员 讯 记者 讲 讲话 许多 论坛 论述 设施 设立 访问 证明 评价 词 诗 诚挚 话 诞生 该 说 说明 请 请问 诸' +
  '多 读 读书 读者 课题 谁 调整 调查 谈 谈判 谈到 谨 谨向 负责 负责人 负责同志 贡献 财政 责任 责任感 质 质量 贫困 贫困地区 贯彻 贯彻落实 贸易 费用 资源 资金 赋予 赞' +
  '誉 赞赏 赢得 走 走上 走出 走向 走过 走进 起 起来 超过 越来越 趋势 跨世纪 路 路线 跳 跳舞 身上 身边 车 轨道 转 转化 转变 转达 较 辉煌 边 达 达到 迅速 过 过去 ' +
  '过来 过程 迈出 迎接 运 运用 运行 近 近代 近几年来 近年来 近日 还 还是 还有 还要 这 这个 这么 这些 这位 这方面 这时 这样 这次 这种 这部 这里 这项 进 进一步 进入 ' +
  '进展 进步 进程 进行 远 违反 连 追求 送 适合 适应 选举 选出 选择 选票 逐步 逐渐 途中 途径 通知 通过 逝世 造就 遇到 道 道理 道路 遥远 遵循 避免 邀请 那 那个 那么' +
  ' 那些 那样 那里 郑重 部 部分 部署 部长 部门 部队 都 配合 采取 采用 采访 里 重 重大 重大意义 重点 重申 重要 重视 金融 针对 钱 铁路 铭记 银行 铺 销售 锣鼓 镇 长' +
  ' 长期 长期共存 长远 门 问 问候 问题 间 阁下 阐述 队伍 防务 防范 阵地 阶段 附图片 院长 除 除了 陪同 隆重 随后 随着 难 集中 雪 雪域 需 需求 需要 青年 非 非常 非' +
  '正式 靠 面临 面向 面对 面积 革命 音像 项 项目 顺利 须 领 领土完整 领域 领导 领导人 领导班子 领导集体 题材 风 风格 飞机 食物 首先 首次 香港 香港回归 香港特别行政区 ' +
  '香港特别行政区政府 驻 驻华大使 高 高举 高兴 高原 高尚 高层 高度 高度重视 高校 魅力 黑 鼓励 ！ ％ （ ） ， － ． ／ ０ １ ２ ３ ４ ５ ６ ７ ８ ９ ： ； ？';

export const WEIGHTS =
  '7L1ZlyTJdSZ23WPfc9+zMitr37rR6O7pBhoAwSFIUOQRSZHikUYj6cyR3qQXvelRf2U0D5JGC3mAQ4IEQQANdFfXvuWesUf4' +
  'vu+7m5voHpG1VwEkwYE4aqtTJzwiLdzNza/d+93v3msB8Kzx2umR+J3pQTJ9ZdHG/GiPBFCe9vaXpwfu9FVDH/NB9sE8vKm5' +
  'AmKzgzh8c5/Tg+03dgHr9ODMm/vIpwe5N/epnB4Eb+7zA8T2YVQCWJs9/ShcnB40T8e8fOVPv1EsAiwtvfE8ITmdTe/N1zJj' +
  '+OfW1uDL9mX7xzSJHluta1/Ow5fty/Zl+w/e8C/Rx3hqxL+cr9e1Fv3OZnbgXPpyMr5sX7Yv25fty/Zl++fdyJgoeEQO15Ab' +
  'RC/RFnHVK4aE9ZSwYFMklWeV7i4ziPyZ7vylb3wM/waA7zIjtjtGw0PtsEZ8O/ndr/ybj+B9AAagB5gn2Yf8A6Tn6ltnl6+k' +
  'fArzBccxe5TA3BdGRPHr8s7iN67Bf7yo4kAZ9CMcZPzToOdaqlu1U0SqqbQ8ROVyBADIxUTM5yoDAGgrYtGvuzUTAHTDKdVK' +
  '7m/3MICvlZPCQi4vYoCAMEnHXyulJ8JJPixEJJlMYW7yi/BuEicxQUyQcRLjmMwjAAIChMlyCREFAsDwibjk5zCZJ0D1UXVx' +
  'rYarJQK8xF9pLm+16nUCTIS8mcpypVUCsJPYaiws+fUGATgg8wutpXIln14AAQLAbx0RkY4jTLIRjU9IUUri7NhLhFWEyfV0' +
  'fjZoj7aLjQIJgPXh/iEBtbVdgFjL6YXqzmgxBxAurO9sSJFkVQAQnsnrcK3xzZS+my00P1/mzIjIXIEkl4veOj0sQ48otlaz' +
  'MADN0CNOHhktCgPDCZwQx+TOegHGHCtZs+RM/foyjChDb9oLxtqFRTge8MQcudGcfbcKX+zyMb+0sCRcmYH77WDm7Ozly++/' +
  'V4LbDCx8cvXGV67l8yDkibOL21c2FutvG5H+7HCsW0+ZUYeT4PhidkhV7ONi9+l89kzzh+z0XUF3C1CaHNeafpk7dXAGc4uX' +
  'u6cPxka1pcJTB0hxn7986cXRjPsCd3pM8ZLhT4/7LG9a7sRJYCieR2jSze4Ytu0Q2ZXipTuRHnzon03fVGLJkyMhmkvffFH5' +
  'fwCpjcmozytrMP9BY3LeT+a+ulx6Z/XvseLC4Km8ueBY0zf/O/lI6U2O93Fe1YRMsTH6kly/s5SqPhyOuqN2/D0bIMn7ZKCZ' +
  'Z3wDAIWuel+hu9zfzzPk2bunh2s/Z09F7vDOIT1Vs48e7N75xMkGdHj304HA2QgAOvuf/dHwSdtIALT37/7VkD8nBgEIHWZG' +
  'jNZ03wU4GWmMwAmC+4cY1Di2PgnCwIv/+evJvYO2qHvk/FwV3pvJ2/6pPtNcRUNJvj6/c/niSrUwkyOnugt1mQNKbzOiURnX' +
  '5ypb7565sT1TApZhWJqhKMWDjdn5b7z7B3/6O7/7X/7WhTO0ZtEuKyqSageN1sLOB1dmUg0FHMOwDKtwVhJUZ+vr1z5+/8Pq' +
  's1FxIR3Q415Otl4cbWc8y/U2KrJs/Ge/4L4SjFP9hwDjBCMUMR6KEAoDTwjswPdN3lH3WEllbMvkXNvqW7p5NDK1sqaopqvp' +
  'e47GjiXVHHG6euipEi9rY0G2zMTTlMQM/SsMS3fhrq7JIA1H3hCNDsfBo2N6hqXbrbHQO8tI/M7QYdYj//hi4pjvQt92IYkS' +
  'ZCZrADiVzBjwU6PxGlWNlAQCByM3SLDsYMSWAI0byB5sWAJVi7zheeTIFxJduQG+/Q7E5hbQ4QwgXAKI59LVND0tfu7/ywxN' +
  'MtCPASirC0n3MJGPRcQe1kYC09F7PdumKV2XDmOKoOqiYAiS0Zjv2sKq0B+fFSTtYk8JPgnE453ENz6EBLZSXQcAxckj5EfA' +
  'c33guSHw/AA4vgscOwCWPgamPwRq4MPhqAmPO3PAdK/Do/1t+P5Pr4EofAcM9l2gOv8NzGp/Akj7A/DD3wMc/WvAxu8BRO8A' +
  'wDolgQ8auGACxlge8DRdV3j5nkwLvCCMdVZReV7XJEagESebRYHlV8aCvjaQzSVZN68n2P4gSeJrgCHVhOSrmkQcAM93gOH7' +
  'wPJj4PgBsDwFFEMCTQswGhZBoWqgDnNA02ehS62DfzwLhnEewscfQqB/EyLmEwDnk6dz8lwTOPaIZcUuJ/D7gsgc8KwwlkZC' +
  'WxTEMa2yn/MU1ZVYUZBZsa4MaCSLiilqGpYVzZMkaVaUmTyjOhco3nqnrykfyfzofcYUL3Cy+O2HSP9Xb1kaqcWiACANJ/Kp' +
  'CZnGBNOgnQQAarr8/041/MkvWGLM9LtprPAQAP42feoA8L8CwH0AOAaAhVTv/505+VEq0ACwnMk9wLupKk5hGgCcvObcpbdc' +
  'NzBoQVCULOqHKKHLcR1zYpoPRYlqjyarx7KwyYkTXWDOBbWViSFBrHR8/b+7/tIp3YANXDmZhF6tXNCbhhSJpFwdo9MFiaQo' +
  'xv9ojZvEQTkIp6aJWCoT1XzuV6jQ1VJ1fXN2bBlM8Z/EYFz/1grUv/3Owq/ynGzkIdIvBnI7/08yZvm/HSVy/t3gn8iGSmN2' +
  'xNCi4QkiJ+33huKTBJbWFmPAnf0ng8P8e9/4/U0AfPTF4aP4/Fe+luoa5EkP2740iXwHHtfrCRMuHIVav3WU/IcFAfHByU/+' +
  '3a32ciqUzsKN/c8Hk8/p4ag/+8PWcz37r/v66KX3RRLAOigwA/puf3Cs6ZuWRsrESe9k1zZVjVXcQ47KUZ2fkTE9FPoosLz6' +
  'GPN8Zzxi9cIwKtV1LXF1YrZaCvPrYoUsz68X55frBLVvmGG+BDg2OHplWbVzQaPUWJt91FVFptLYOj/71TlpTLlQWlkv5M/W' +
  'Q9PxKqQw5y9U6x3w4VBjnQBcqFma5YALI1k2/0fowxl6dJcFOjOQdKoNzFQBIkAYkiWIU98ufM5tygxnkHlYgFsQQ4EEsgMd' +
  'GLMib0EXWM6lbFBBk3v0t6EHtcc286apt+B34F//59/8gIM+yIoiSSCDLnu0CjLQHVneghBmBrnem76/AFeBWKzMciABI4iS' +
  'ABIIuqgJIIMsm+oSdKG4q+39Q0XjJDULUXknPTZD+3wm74pxcPp30VAf+Y6LBvS4QvWHzfZur3XvMV1w7OEI+v4Cg/jf9oij' +
  'PwZQWxbv1nDSafoU3QCQcxBHJcg9+aPgUPou29NzR0bbHrepHueE33plIBTlActSwFJDCO3feGUNCgLJuXjjzdaK5kHg59/s' +
  'f3K6qKk5ylFuqIH1jsB3chItRKKTO8t58Aen3t9bpuqtumvdUgJPlyXLcE1tSbN/T2PFrjTaP+LvcEd6n/quyyoDatxRNcBm' +
  'dB9maZbaGghH1EiQB50xC0OW4UWeojmeY1mWnbcUTZEMRpEVSZAkHvVojmM5TmBZjuFYPq/LgiQIoqpxkiBwrP3SeP6+Jscs' +
  'avtPUnrASfzM5Q3n7QmXUQ6tW8/AJfbR8vxLIPPUwU1bPT5nfPB1gK0b50rphIXap5vw1wCcyA/vcoN+vlr44//6yjNP+HB0' +
  'sFccAiBh9W89ZwAxbov+LMDVb3p6CizccWNl95F8qPfHY3FIs3OPW6UrzWdPKufQ650uwMBE7dHgZPi4/Rfdr6oA//034rFf' +
  'BJDkm3ePKPRLGe6zOyv0iLuLijOrl/XHe7c+wpkDiI0P/5w2XrA3KcBLFSMNoO0DIP/FMw3ThcMCDEMAvgdgSgBoap1SBGVi' +
  'APmvAJQlAPVnACYNYNATxJX66uMBgDAA0E4AZAXAEgHKjQl0iyWA0RBg+S6AcAQg9ADUIYBsTlKkMAPAnwCwtwBcFcBI+x8C' +
  '5MQUKAEkPQB+H0B/DEB0AbTp2FdqAL41MQHBbYDyfYDg6DkbIgBExgQ6mgcA9hMA9zm1Rf18Kg/KdAJent2DX40twxgBP+xY' +
  'DKUmzIM97vODi7sPmZz22d58YvhfARU+fuU7ojwGDWamOH0ZkgwbvykHjgXomKDgMzCAPETwLiA4CwQ0AD+ftZXeJ68Ax5nA' +
  'dVvAig0YcBeB6GHg0EcQQw4QPAOiDEcBwxvAsl3oizvt3uFMwhzk8e7xBzF59EcQEr//kgPRAY67DSzdSziWGnOJamrSnM4K' +
  'O4YqbUBI/vEL/TmKwhzHYZbmWYH2KZo5I3PjdVUbffTam+ToJyOOFkWOJV1OJmzOuKgZow/fuDgABLJSKTTifHx5czlJuaat' +
  'MxvV1LlCZIEqgHqsmyafOhmM4gYEaD+TBE1IUhotdpQzh9p81+X1S5AgtZFQvBOBjwFinECELIhRBCFCEMYYgigG3/HBCzxw' +
  'Qx+7aoA92Yp9yVdc1SR9QxjYpjD0bK2ny/Ksbbi7vmkxni70e7rJu4bUdSRJdSQ98lQzGKluSZJcT9W0RVd34gODyXkO3/A1' +
  'rulZXs0z/SrtuE1P16ueM2wZyL90ctxFdNfFUaQGChoNYt1+kHTEz2OVOWYtxk4kSY69vosD3pcDJh/7Yn2IhAgN5Qpy1fr9' +
  'Y3MmCY05dMddB2QuJrHRwiBXMTbm4thawNjZBCLaxOCvAfgLQESLANESAF4EiBcmr1CdymyqZQtTeJL5TlEcACQpRgkgiSIA' +
  'FBEYBTHGdgElbg6wmECoB3agJ+BrLliGC6wZQ6RXcKxWwbcaELuzECqrEIuLEOlLELl5wE4DGHsBCHMWICgDuKuAw3XA0Rwk' +
  '0SpA2AIcrwGJzwCZ7AAQy0Cqzal/2Zj6nefpngWe2gfMDHcR5QPW9U7SZm3MhSMUC7tYMXoxjk3XFWf0grTpavtEYBiyo1Er' +
  'tipvu55dplQjb+pW2dXHy4bK1R3eunoo+uCK2nLg2URk63OUbi2HHfMiVrwcDvwKuHAO8O1CYkTLEFotmGC7+im0e7YA2NHk' +
  'Pz8Age+BIPZBFLsgKIegKftgGj1wRQTKqALDozPA7i7D8clX4K9vXQZq9zL0BxehTa+BfLAJnfE7MBR3gGrfAF3YAkFZA6W3' +
  'BJLxDZDNb8N9708gRt8Bz/s2hOibgNHXAeJUR/zW3/nTZ1+HLUSeBUqRuhIvHYu8BLTJD3TZuMfw2j2e4p2AtkJLYOccXfR0' +
  'O4w13SgPRbnu2oplmkLe8RJs82qL54Q5Q7bmvUDcBhSybsBGIX8y64+6NYTdCwDJP8w7ZTkRWJYFlmMz3UZzQ6A5Fni6Czzb' +
  'B1uxoKKHoI8TGJ5sg/jpGdi9fwUeDmswtOtAUUvQ78/DrfEKlOVtwOIKIOE6mMYS+MY2EOK7EB1t/0PNBM8KxzzDP+A5ZsiL' +
  'bE8U5IHEyyNNUvYlRe2YDi8GumB49liyRcGxZGle5a0K7chzvimSvDBcb8tWzT4ZbNq0PW+GpsYz0qwkCjVNMOu6rMyZirqq' +
  'SP2VR5ra0lRpVtG4BV5uLxqcsvRnPeWqKlBXbKFTshQTHLa/aijUeU/hLu3x7Ie/YPiDqRFlpy5LCslWp+hBmXI4+enxmWli' +
  'tzXld9LP3p+iFP0fYWmHU5STXjeFhj+eXoOY6qPa9BrG9P85AFia6oD89O/pukt9k2j6ndTx7fyC6773ki/6Wp5DcCPDdW3H' +
  'sh1V03xBVNFIYnleDQzXQ44VoQKZLxDz/1/n54+O+ZPBaDjoiZJp2Ll8sV6dW2gEs2fW15YWZ1dn5ptlVH6eLiMgCcdONqV6' +
  'kPKab2U9fAhT9bf4+r8+mnq83tvH+Lh9EBJGZBNvuZQZhnZoBj74kq8ZRLneLBVnaq1Cvby8PL9eXtveWse1+sLKC+Q0iXEM' +
  'c0BC+voCf73y63oe8qjDUx3e7s8UmoZHSCdcxbuUd5ottjJfreQNWFyrPs+seA9gddXBZ98rlHYOLtUS9qtNlQ1WonmDe8Y5' +
  'N/LlUh6XN+eXarOtzcUGrs82KkE1TxBFIJ6/beoLDPGZ+3fTuUAhwmH8D82dZCl6PBx2WbrCNpZrca2F5lbfOVsuba1c/cZv' +
  'Xf/aB9/61uY0Mgk9gKN7SP2XRX1l4/c2bsSXCu9+/b2N969eXVtrNqBE/v2ua/YH1LDX7/aBuJpKF5ExiV//4qV+x/LJocj+' +
  '4vMJvCDymiTcd7QwR2ohaZVbCwM9lz/7JvozjgVdhM9Lj01cJFXzDd2Kc82Fsl2uz64lPaeUM18f8gTf3RHeTgn3jmB4+66x' +
  'duSLb2P1Up+epsbMEIeV2qyMG9W1zavXa8vkG4hWzAzt1uJHC2vxg9z9Eum8Oc/fxc8VHL2BwBQfHgyttzrBEsNSY6HbnRPK' +
  'eeIt/TiGoSi2O9SNqOwaVoSLFUco4ziJi83V6lo0u/KRWmqurp0aEMwBiS3j/vbf3NbFm9J4Zyj2CfH2nHQ+WXAsgJ9BGeqF' +
  'Zmt+/rObN7Zn48rqwvaSar/fvDTv0NfI5vZXvn/93JWrO7sAvQGb4CfxQ4cy32I4e4PhsD/q9nrdo07nF4pXb8hSvTVGVUll' +
  '0zJl+QPJ/I8zX2YoLT2hj+78dGn//q2dfGG1sJ2Ez6TmvecWXGbUY5ya9B10EJ4cA8Ld50BBpjaeKgX0C4UP4N9H5aJWW85r' +
  'b5MrjmOGHHXYtc23no9l+LHI92MZpfrxLf14NuXLPE3hvBC9+Yw0w7EcK3PjkeWg6M39qN54zPCswAlSn2O8N3bkuuqI4VlK' +
  '4DXOov0Q4dfrz97JaDwe0ix91OE55dAJrTeMT3xw3BmPjsUTkdebuqpZyWuvzR0fN+5GhOrR+lCRIk40bet1HcU9pRAJj4BL' +
  'SiOBERqu29fs13Qk2opYgwTNdE9YmR2wyj3hNqW8mhCxtDCjra45W+9gRtz9YsiIjtVuHj56xWa15i/kioszW79TCW8YqP14' +
  'V0edo1F/8HLW0Gb5g9ml8x/eWF4Vrzfg0b0nx8UWo+8eSy/1m01KufPzP/2LHXt+fmnROmp3yzOBx6u6+6JQGCSQhVKz1IDK' +
  'mqvWLWrMMYIVMWNKfwH1tPJEPl8pX5xvDlZ/+ztzxZ+VTvp3+YTB9oDin+tnF4vV2syHO0ubl1fOfdK85NgUc9uh780fte+N' +
  'nmOP1/NkvlKfWyveuEmMv7n+R1dbXvN+jz6cK0V7A+rZhF8t5CBPVmbm5tZmYu+jT/jFNVfvP+bxZul4l9Oe3kxI5AokmSOL' +
  'rfLi+ub5ra0Lc/WQHxyWKqatcnp8mtdxEYBIUzlwjiArjZWdjfUFvGKK/gBFvqEPPH0a4bwyXcRJ7i9z5WK1fmPx0vXV2lga' +
  '93IicjhFMCfm4jxBAhA5IocLhUY539rcWL14+VxOH+93e0GgaI/6Wdpddj5iNpdLQ57F3Ey1uXz26rn3zuCwIR51FX/YfUBn' +
  'N72dYYLMwpAEmcsvVlprc2tn9DpyOS5y5mPdDOC1AfuU0ibS/0SSYIKIEWD4sn3ZTumIMTPsCBQFuXzlLZCVo+kB1aGwm7io' +
  '8ZYIOjUc0T1msB65TqK3Cm8OOw1HvWGH7t8BzyVb1TdCJ3pEDXuDkwOhkIz0/OCNKQEUQ1GD/v6gbxNf9MekjwqvNzUDjh7x' +
  'g/6dfSonKua/HXlS7rV3zYxHw+HoHhuXyK+XuSNzI1d9vf1gOZ6myseMM/ft94uL8q3Zre+/7q77ksMawoA7KZ9Jmu+/V3Qq' +
  'zrUWvHrbrmVZxthmTc3f+fCr/8VWgTDWW63CK7ftB4FuOYKqC9GVS5vXfvfqkriqlF+dcCf0A0sLTHuvey8uv/9fffuDrYVV' +
  'WN14+coBjlCMPNPp/KD7vdrVK3/6tc2Zq8Xi2TzxoraIAeMgkneN3vhkNKaX/cPcZiVntubIF4UiwhgnKI490+B++rhrVK9u' +
  'bRMbj+vLCwvLz084wkmWh+aZ+92j3eNzN99/72uz53Mz5xbO1Z6H+CGGJETI8ixmf+/RrX8HK8RvfLd28JczazvKmedYwBjj' +
  'JIlRLJifDT998Gd32j+dxZsff/2j+RurZxdWn10ZZ4o/QXHgie3be48sesl8/70/vXFGrH9zZX6BfOZu44nPHSNToZkxM7K9' +
  'xpV/8bV3K1Lz+kq5SJKvSWQJY0ZUesF+VanP5+dLkN9u1EsvP8IuiqPA6gonJ6y+eIa4dvmjuHS5VmyViBfDhEkco9ikBqNh' +
  'd3yAK/UPFq5sXVy9sdR67mayQXpJ7IY2zT3av99ujC41Ly8uNlbPvIvyr6S3JYD0wBUUmbmEimcvnzs7X2+uLlXesLTSXMH0' +
  '/LlculTy+Rzxpdr8sj2P7TTzA0sMeFuNpDjcv2n5VtN1HcU6x7qObZQdPZqzbX+OUsQFW7LnZdNYsiwRdMPOErQpNtvmA7tW' +
  'mqCPiJTDmQSHcSXzlIgsoBwjgDQQ68Iki99KEDE35fam3ComnouuJ8/FLqZ5njg/fZ0DiNN80JnMxnStLwKWI93+4QoyRyj2' +
  'gvPHmj8bhCZCLnXJ0inPn3U/jkz0kSbYDUe1y6GxS1HjYfBc2kBtyuPmp/l8aT5mmhdyY7prRTDlgb8LAB9OnccsL0PkuLbA' +
  'KA4ni5pomprEcQvHsj9L0xwKPbZpKfyuGyd1V7d2bEO46lM2ijxlTpVY72m6TDY3Ge/9OwDwOQA8SEONAHBzCh8bU175wTQm' +
  'lvbJ4qw8LQxpienyHDPgDLorOdznoi3Toa8se6G+rHnxh46ubvCqvmI7wieuYaw7qjnDSvzyr0iEBtOYHTvNj3wwzY+Mp7mQ' +
  'P/u7ebv1XB7m7WluZRbnEANWs2KRcTxftCTnnuOFy4EWbOmmOudYTi1wg0XXNhcty4JRKoO6veSoBqmHejb/mpwmTcYo8TAB' +
  'YZwDIiv/cB2Ea5BkMqQBEC5KeeFsTDhCgON+P5p5lv6Ulok8zfZIgDiVRZxMZSKeiGRWftICjAsAODNx7MBW+WAoBmO6iRWz' +
  'ntCmhZTkNz3X+lacJEUUR6VYjpcNrUdGpoZMQz5nqmb1kO4Gz3H95dS9m/Kea9Nc0vWpHC5O10PaJ42dfTyNdSxPYmZ8m8N2' +
  'ICiCNdC1WKBly3SCG5StNhiDtWLO4CMzvOD4+pqvD6vO0MoHqlSROOGUmkhlz57mz6by/dk01/Xi9LntTOOb1elzLU+f6XsT' +
  'DMWPRIYbSKzA8aw+lGhlnxddV1VE5JlqMbC8a36YXNPlkWjZ2qJo2zdsyzjDidL6r1D+8lP5S5M3HgPA7inlOl0rd6byJ03v' +
  'KZXLM0ZrncxZliCIIHMKJ6P/4ZsfXPzUGbSffCd22ndG7PyHxNy8o2p3G7lIpbrOH15NVkuxTnFz+VC3FbGytlaJHdXx9RKy' +
  'dIevXUAzXhDuqlGlYSoFI3SjcuIHgXJlOUf6nnSLMoqRTQtjTLgGL/Hfe8I6kqsrFG2b4n7P2z3oepLQpdqGaChtyrx2obHQ' +
  'jJijg5IbUEOO3Te9Rmy5aj8gsaFySmS4MzlPU8eqaxueYhzQTGTJnMTKpsGonDIY0kwgUv1RV9a67SdK70AGS7eGfBkjdtei' +
  '3VLo+GYYQw1HEBDKykbeUATFx8U4imMAkgQfBRn5killAscuRknqjiKckFAkCBwHSYoxYhIInBAYR0nmbScYchgDjrwwSYg8' +
  'gSDrBhFGSYIBE2RCEhgSMkkQJEm60rKQCEGmWx+RZAp0ogL2ZEOxgqgQ+0lUzFZBkjJgRHo4WbCZecmfWgoCZ2uUmOB9YjIS' +
  'PPWsExLiOA6BgFw2GAwkATE85YhxFcgY4TiGQga0ploAn5qiNGqMnytwOP389PxTS4an+mNSqECkd5YZOXzaBwPx1MjhZ6eH' +
  'ybjxxCRhTKD5PDEXJwTg4quZKc++9QKKfVvkAmfzhp72o3R3bs7VXV5wdFtrs+Ovnvnm+QXk+d3fLDw2+kZhdau6XiFDW9yo' +
  'EeWwQ30yU340C65hbOVzQPjM2UetWikKbQ0KxTAuiEwdZme7EKrb8wVEktpcXKgVFqu4fXGzWaxU9FAn8hWrZrdaDZJIRGdf' +
  'ruesqJHzAJFlBHJnqMQQe7otR57nONwlpvJ4BvuajWdQQ9s1kzixkgjFUbmU5EOkbuAgJkWcL84VERAotK0Y+wSO7LiMwryt' +
  '8LqbMz3XN0S0G/hS78AKSjXfxzCzXKo3CnBjK96A1rO9vXJsvNvfrs3XFmd+lKvVQPn3P859GpMbuScVlAQ5uPZebm7+bKG4' +
  'cLFZr1TWwCc3tjcrjbnmpdVq4+Ia3FzbvXhhfXHtDLXTnGldhvXF1oXzs6tLa5evLi/NXoYq0dy40phdXD6706o10/dza4vL' +
  '9aXZs/OtmfmzsJarb9Xn68vrv7FVac1sgvDxRj66dHFjo7bTXJj5CPJE/mKz2Cy2lta3m41FWCWI2YUFslpbrDXIwgKQZH6h' +
  'ks9VCluz+Ua+CvMEUV8qFAq1ZqNF1C9Do7By5ez63NqVrQvrc/OXxDhXaNu77fFQY1VJ6slfv5w7/uxBd9QN77d7FjeYP6M7' +
  '1pgR7zmCZZnH6kOKFaS7psQxOHIDTdGX/JbO8ErgeV6yHKqxPyDGdohGuJRPfMPAUjvMCX0FaYUCJs7IgmEgf6RU3DguR3lL' +
  'OhybodjVlEDxCC/mtLt31dg3OMvMxS3V4IxzQRBo3aHNb9RdJtC0gRHkfM9fiXa8hIxcdc0mo3g9wM49FwdhVWhLeuypBrL3' +
  'bOxE3okkWbDkOLZrxL5vC9ynD9RiwEo2pyIUciF8cn5u0TWdEBMow6WVw0uRyVRRskOSBF6B67ch/moSA6YnVOMH5YcXj70Z' +
  'gMNMXcFGkBr4gzj5lCRStUMDFFFSSNL+ecgDjlEuwAmJiAqZIzMlVcBJLkcSBSDIIoSYaAAOCaKRXi9b1rNJUgAo5JI8JmHn' +
  '23Qub+aj2nmUkPkC+KnaQrnU85469FDMEQSZPnsClVKNUIIcUSCKuQxPIMBkBoIwEJnexLiCIwJIkiSahQLvebF10BeOR4qp' +
  'cCNBmJuvB07vyU9+tuGr92494fXrul56cn/vto3+ZtT+HgvEXQn2v7jb9R4HGsWb551WPaH6/uBcvm7ZmJGNcGCyLtZXlsmi' +
  'IduVY7vJbxva+NzlgCFKxoO72lKOsRztiAwC3+a+9+kgNxDoPxsc2rY4bOuf3T0sWLTGDkeu1R8LIp7Nlar96NZJYpnjEaP1' +
  'ZDcJBMdSS3Hg+LGYvC8VoCi7QxtCQ4+le0d9Uzc1aSRjjVcZ4bMOy2qCODjuWXb/YGzc3fNxLOuiibFpycL/752//9t8HKIO' +
  '4NO0E0v7THXpGMMoZYBysH+vx3kRjoLhmPLDPdgb78aUBQQeY5yGyyQqiIgSWgSGLGNowDxiZLICGPkpUV0Eh/NOUJEsgxoD' +
  'kRRBAqQRa0QFVSAh8xVQEhRhIiEzI03gVF5jMgdkbpwS8AXo3KSkvhcS0T0vpJENUWqUySSXLpQUlYQPcA5yOE+UgMgTi4Ah' +
  'TqAABSDTpZCKfYISEpNAJimDDjEoJJFLSvnsDOkasWVOSUs9XF5iUyBhS7yQ+igMM7eb4nCZH3GpnyC0j6k034/vPBlkxnfv' +
  '3L/6nwGqiMiCORbKZWb1sO9nr7malbnFQYInJV3RZMFy9mTlNnLThIqnjsb0NZza72RKBuan76Ppqz19Desv5ufLL72WT0NB' +
  'zyKcWeu8Gvz8x7TvvJS6Erx02VOk1H6WdpG1r/+q2ItwdcxxAALFjiUJQKSZPVYCYARq8LAPMCbP6VQHoMM2+7t7AMe9gkZV' +
  'AH7rf/ru/7LO/7qXn/KcAwbPJa6dPkT1pYd5BHA/TV+i8CQGHVITDFh2zTAVs7MToYPfDyY17uNTHhmfxtMmD6Q0xbxL001K' +
  '/3Bumj8Ik7Io7dH8zcy8rGxmNT7htQupTw9N8kKWOL9erRgTnh1GqfMl9bJ8NyjMZCExmH9ncp1r9UkS1jc/yPL5UiEMj7OE' +
  'vuXt9J4JazWr4ShOJ6IuT6R6xp4EhlkAOXXqRDrd6gCguuFIKVKrrE3g/ZnpBF2/OuXzR+FgkJUhXN3rZN66ey919OJiw0+d' +
  'W/J7E7Gf79ZejD+8JL2nwYLT0ObTBPixOOmrxCjbzbWgJtmzWZtO4OY04+fdk9c/8EglkwOTrdjTyGUF1ebCJF3bxATOh/WS' +
  'ZJSS2tcU14UT2NporSz9RrC6vbSFcRPArDUMx4mA8NuFjNm4efL11b9+jyjQk/PvjnnBd4N6zSkkui2/GvBY6dDmLfVv/+In' +
  'SIPuy4HtC9PXU17qdCcJXCh5HbLmhlea1gPHC6LzVxqD5QXsN/L2F3XejQ3DaHPsERMmyt1jUtc1jfuBrnMPnFj/S+vhj79I' +
  'XGZv/24fJ5W+s/QIIJmNPaJisokt5Ii57TiWWo7n1iqosH7+XHlpi1xv5H4ESQvqBVnhit5MUVdqlaS0hnp+CaIxQGmjchQG' +
  'RKEy0YGb/dl8rgBLperlmWKhVEYVYidXJgHXF+bOr+N8sYQzl2chTrgGf7u2ksP13EazGTUDivbHBBmUGyV/Lo83igDBfaSV' +
  'ShKrFXWdrqhRIIuyKKhSTswjmyDHfjUIKx6AxCbYw4Yma4h+bItJztDowUMHE1IcFotevhDijcUGgHmM5WRG5lWsSQIh2uZY' +
  'oEOtzwo8yZux10uCktWaAWBEiJHFKfbIQ1xkxqakOIJO7+pKEkegHY6RUTzjATxexioijhxBkPfCEz4IQRK6Iy5WjjBOms2T' +
  'Js9LXR+AH0P/yac/d9jvV975/Tu3K41Sd0g+XMD5AgTe0nHlqJ/sNqoA3E+SZsmhwlBJmmSQb21u29GqxwFag9zK5lY1X6g3' +
  'l1OkuYn9/Mx4aBNkjnfHjWSWks2GXCQKIpmX30WRmGssqQDEGmiL2zqKycZ2niXOzn0LE6iASDSTJMuzqwSG0rWUuiJWwKg5' +
  'D7qs39whk+JFohyhr272CCgBbpXL5WSZOL+MAchLgVJdNjg1p+lhzvZMUdtxPEXVRUmV1dik5E/fwTSA7EYOESmS4dr6ajNZ' +
  'hLwzthuDZESHjt0vmiXTZnfyALOqLBJbCq94GmeHWiwpPDYlihxKzJ4oxdLCHuw0BQAsJVrZESVDDXFSIQqRJaOElO6Jhp5z' +
  'ZDRu9tnmrAowqmKcj5gTeYUSad6me6Xjzojta20Ogn6X053Rgs/HAPwCVBavNYfJfPVWfqcJd9Ho08DhmCGZkJoDVtEgliwT' +
  'gFayGofX5hi9GM+T+EKoMbJk0nKBIysKK8+7NNujlWM3WvA6QucqbgA80VxqrRRwxMbxk7Vl74T6oniOKXe4L9RIfLJ359Cy' +
  'DnfuHwE488A33fiJlXCDxrxIyffDAhNoqijHdltvK3b7QSstnHII3FmJRMV2tVGABHuXVqEyEBRRVuITvy8m9c/pc3FWDKY+' +
  'HB/I9JCXRi47EiU+FiQFJD6tUKPBkSVg9MxPUZcIS2Ijgy/g4YnIsnOczAPFYeBZhklU0R+JAJQEncDTaZUZMCtLnSPm7oGq' +
  'MDzylSRpqx2ElbByJp0gE9lBqPOyKuuKHXCKpzhGpRmMfY+OulwQ3XtvO9pPo+IgR5EsMYKgsio78Nyxz3AiIB5waLeugqU6' +
  'aa29ImNqZxZx0cIQWaRDAituFMMIDCvGEteIjcW94kIAwGwnh2fqVV/Q24bt6E0K6bOaKaNIxEF/uBTHdLispjyylwY6BVHQ' +
  'aCSoVnxXkqyTdB8WDiUP2Z9LCUZlX8qK2CpHao/jiXKI4kF4c+sIHwR/s0ErsdAf5ZAu4yBU06xwiCl+X2Dk6oXcA7K1O0eY' +
  'XVtGyRDPS4zGZ5ol5XpFCKnbj2Xhi4flPCs6Nw2p+3Cbl4eihTzW+rE+hmsJD+A8AClRxyIliAv2gih3TkJymT9hhgJG3ZNO' +
  'go+UXsfKshwH1aStWMlYMJPDkduPBpLvxViCpGeme9y4eLrFENezTyTJ5TnWmB/23Z61aEswHGFgxY9FLcDNcZLBHi7KiyLH' +
  '0yIt3B30uNjuUcxI5nW32OvJsBKVUxpfF0mGMDnV1YNNnr8sMUzHHUm6AQaGnwsCZnBSiCcg9HM/5gEIAVPAIZBELMs26FyK' +
  'tBIdLJjs/0IAK2kCSBywktE5bzzouVhNQFrG0MLXU/uSnzJ3ypDlRdrnBZamFVHhA46XNZEDEAVezOCcDiBSEJanu2IRpyv2' +
  '9bQcs5nynIQOUrrWVZzk9BcKCU+Xu3vn5GhM3wKNaV+emZ1z/raqPRwv6nFwvJsfn5pxNIDo56PjYXxy5Ulev/Kf0PXB57O3' +
  'HXdhI6RgfGlyPgtgvgDCHaCF8QB6+8PC8qV/eTjswRNZZFB8eTUDbJ2v+gDqj6DmHyqSctgJqUjhjL0wNPQkq8fIquM/fTrO' +
  'ubsd2lC8Na5pOB/jP5ceRygGxKBMjX0I9yZlkBzEezwFoXclMcxd/1KtGoQxyrTcg0sXLj4Hx2jLvw40egKlKAbclhLgAiKN' +
  'F/EwzZ2bAJ4vHggjaFtJ97gzCABLVkR5KVkzDZCcQhpSf+cs28HbGrFAHL1Lo3j7MSiPqQMcHUyul1VeS78Ls6HNHUMyBpbg' +
  '0AZGTpQSQ7k0bPCNF57bfVWBRf0+iJ4XADaNxJpgxceQbdXEYHj+hwd+YbtjOgooOJQzHK9oCQwSDOIktHGKQwcA4yeKKC+o' +
  'A27gn7SP9iSOF+Vsl7bxaJxi4b00rKZ97anhWH6RMH4l1dsn3a7uMarekkLDojj9IVscLooEHYTO52ca8ze5s8cANbR+qXht' +
  'mHhxMLNV1NxkpbymN8MCVzQVv5iizIdfwKegXQSv0ErGljbjJkOvErK47gk5lRAJEPytdHz7Y/gZ3JmBWjEv5ATrkCLJn9/u' +
  'jIW6PRiMgCcJ/PhSOlLJgBEoFViiVW0oi7Foe7JLSVJMSRSUWYA+wT7v14b1iIFQOxRbqDqK+NvSyGJSfQcKjh58IDH01RTb' +
  'l8A2+gYVWBZVVPUFUSN94NUkx8ekPvHF+j9OPdcS5qRQVQQKRVAdh57B7AvSQ5nniQvu2HqS1PoH1aIEo0sgSTpPCwotYFPc' +
  'osZsJAkrmJJgJAP/GJqT9BONgOBieVWc3TTchcWc0lUDV/H5dNFjAycaQPuxS5op7p4744sQXSBcfYfzIsYwVGcYG2OAPFpK' +
  '56XtpbLggmbbZUlQrHX9JNBDmjFVSlU4gSCtjRKLAToIaNDLwB30xB7j6ywvi1dJ4wmDePX253yqapuDxwCBkDqCQmqnOe6E' +
  '9x1+JIp03DdUgZbrLMAm1MzTbR40CtgfftoZso88tjPed4eOwvgHBzotgMDcKpnhNDwqOzAg7BOJ40xpz9z11Gt3T1hBFGQO' +
  'kvlqogJI7kLBBOkEQFUcKITjdk9XxdBSYjdKiLaawCgL1oK7mD63CvRM5rEme0iHAOpwKId8ChwEAgjspZcMF9L7UGFcsVqi' +
  'yAZ9geDIMjruK54mEVzq2c0iIcvwRuliJh7rMpgHnGBqLMf924UELQIacQCLeHklKzRNr58HZjdO7z436GPj/4K6AMZXMKcZ' +
  'adE6+bx+rii2JjChuLvmnhli8QDRCoImTkOmWRk++hcTY6AdmMcChRJGisUBA2cTipHpVE5PUmbkZLpHEZwGmtPRJph4zoxI' +
  'L2adUTUrgSShQItwTT7NlFDhaQEZPsxeRg/5oUD3tZC+qaMyHA/Xx2P94YSk0Z48l9b0k0GbH3fi/mxP8mdg0D8yaC5bY3n4' +
  'VEfTkioK9N3h4ZgZHfG5vZMxBlpkHylwZ7IWHzylVY+hz/VKghk2+KO4/y8AHqgAiZVXXlFEdzuPWUn+4RJYlwMKwDPl0MdT' +
  'GuT8c/1GI8M1zvkELESPzvZ5FwE6TrWs8uOJw336EytLTJBmmTSByIxj5+lGlvzEcJxWh7ceKPty1z0BCB6EACO7L6On9Mtz' +
  '225I25hmGe4Ju8ba/ph6KPK8kxULIBjBc+V2o7LI03SwANWopKwDjs3O0+Diuaeszwn8xQ8q3f7x5z9gqSdPhhge8AZ1mOn7' +
  'Z6YtnZVfPhH0jsvyYlzU2NRa8TKTYuxUlriLFGwsTQgMGYB9rKkQyCwsRAFOnFmhdppCPeWgLkMLBuPpRhr42Vb2p2L3YkY6' +
  '4lSOJQTOZdmfu8tJ2O9jzz4ZR8Gf8+PHy8xtaf928kNg6fXKO4WrcsUtSOeuKe7uX62dIy13nO8S6Id7Px8Gh/vF3hd/AdJf' +
  'gVJdwE8iL1HyFdWVuaSgSrEq6wm6qx06ycPbpIfK4LrAoM1Q5HnqttRSA+rAlPpin1viiJDfTWTgBJmOTRBk4AVHFmSRk1hv' +
  'JAr8OFFkBQQBQJBEUZFAVbkMl6gL1XvbYSzRGslKjK06oihxHA9gjFiIBV45gi6Ix4DOmcuQSIjPRUNVHN9zZDlIxjYBwb0e' +
  'go5+e4yfAFYx15lRdxhFMcbGIJJMbUGtIN6l1xa9/n11rxLbH1z+OVR44Cl2xIb0WjJiGeb7puCqLAvAM8DzLA+G7g7aKFU2' +
  '3jeO5pLWBnIRFIf3R4KWCMIAtyUsHY89bP6k10Y3QRpBa4bJQVApavKmhwUv8uvsTCKPMLk3+CxMkL97GN6CqA2i1hZN3cqN' +
  'TcKVy4N69wDcWCgkCcHs5RM1Eo+Sz1Icmpzsz6xG7JoyiB7Mck8KZgNM37AAjt3R6gcJSD7uwcVZMFe3agwri+oxJ412D7DJ' +
  'or6w3gEQEhMID/xEyuhI629vPVJyrEcb+/jkxmM+/8XoeHk3UUGeFdfPQHKCBR/EKti6JgiSpB8SakPd74ryeEHG5QdgdNnh' +
  'p3YgDAf4AYjM7GpNnIG1IO825wRGvRNGZcsH0gLcto4T+D9jwQoep4LvqrYAUdzsS1TjYqfTM49jMUmlPKL7ZwB/7gSgwM9y' +
  'YKj88ViXiYGL4qQvznUrhzqbps2GyTCVlF0vRb5rYA7jMXRlqkvHJ8P+CauYF8REpwFrTM8AlDg2HgF+AtQXmeJ5JMSCqOF7' +
  'N2FtB+x0x5NqXp5q+QlE6NoOgWIFW26fEQ6VSEt9ihGguiZ/DoAm5S869CUYMDx2VZ6nWU2SQRLYjK9zR7wArI1TbN77EFw3' +
  '+4KJQxyiLKcITRINEjma5GZM1rfuRABxcowjPBawgnGGE9ONVS5lxSynFRbqSNw6I2q8RQzHvKjpajTuppuwSM+Rp6mNSAln' +
  'tgcYCnD2kxEMbDb9ZCbzPZ9lhQNwv3Ojsvyj+k+P5r7acHlILulE3bk9ARrPyq7qEKxrbaCARe1sHH2MLDCw8Yr+W5VBTzcz' +
  'Tm/ffouePPSz3VlnPA2c/0M6Aji2XYDwENSG9JSQd35ymj3UzgZuiEOAyAFQIiCUn2UE+hTat2fAcN8hnrSX4DGxAsUckAn8' +
  'p6+MDsxOn/tKvF5dZ8LgBt6JA2as4RTQL3B/lG4nOAm//QzyPVP1gyACjUlcDQ4TP0Dc1I/gnhaOqr/6QoLJpomKtgLGGLhn' +
  'zgKrSU+fiQtAXo6bkK8XYbac4osroke+PKhGemgPLBscbKKJ2CXYn2QDvtwqpp4ASgQtzILZFjKz5O5XnBVPtcxEkyxbU3U5' +
  'lCzes/XERxjbse/7bhKexHb6zc1qDdVtJucqGK9tk64w41p+pZGQVy5fKy5vV89uFf485ZWH5p3OIB0Z87TCL4bnCv5O25Hx' +
  'N1KWRHT6p34aOn8Vv4wYl43jeBSHrsy4WkAkSQRBug1MX+5IRITVMFtv51fnFVSIVnOJUS2R+YWIQGTqYUJls0rhAOfTWiIg' +
  'Qcav1Pm8tu7nNvHK568tZO1oTpRgNEBh7IixHaEkSdIcAuwyFpIRSrLavgQ+6S7mC/nCTn7mQrNVqNehlr8KlRwQjZX5a+eJ' +
  'XKGRy5JlnnQpCYbATnOhTrfXfbVwQmclUKANOMPzQraVAxy+WvDc1/exYI1C29T7w1kxwO7RWMRADvm2FUd47EcAtgU7MzNu' +
  'XX+0sg2o3rxWaKG5UCaKdZKM6mtVez23ulUBKPzy+8IxPxoJgsTSLAeM0gNZkgRRYF6NC3I2y0ucPBZkgxpQnGjwEiux6b5D' +
  'bZ4/Eo5H3X4ag4zRtRXmXrOVL3HN/PamzKr00NE3nXyzsFinS7UZYtsD4Dlg+4qk8EDxcqZwRWCtV8BVNi+qKgEDbW3Sj8ny' +
  '2bD4Sj9dFjqRbHK2oci6MlJcWpBANDCSDF2XoqTnRQCylCxDHXRbnOUeBmq5FnqCtBcnpTBBs7Oo0ozgwlINoLD7y89fL+F4' +
  'gRc4Dhj2BDiaF1leFV5TmMoxvMgyvMwyDMMxPMdxCsdjiqLFUedxf3fQTgu2MZzbLLqLy7FLN1WUa+vDBXu/p/YJAxqFbjlX' +
  '89bPAnRk4GhBkASRGdOQ7nEoAi+AQL9m/mTFUKVgjIeQ7iUoxyJF6OjV9SvZlqCIiiCxusZzgmCwqiRLCogCxwgyE/M0C2Ao' +
  'sNCYPdCS/RKWwSuHiuzQ8snnbkQ4har2aK+qL95AAI/O/briyVhBubbLcfJDq82FMclL7REfycc4QY254xlZkE/SuNDo1xbw' +
  '7j/+7L4n/XXx8ndv3SxUy71x7s4S5HPgO/O9ueNBcliqAzA/hIAzVQixBz5E6b8kTdv2X1WBgeFqoFuOpiqWaVk2b3BBFDmQ' +
  'WFYTYd/V0nLgRACsGDq4SAMHYtASN3IBouYr9brJ2ly4G3ocsVwOygvvXInCHX9U5i9D4craSi1PVue3EEDxKgyGrtRP4ObT' +
  'vIboBcftmVzJTh9wfAzjcGDz91ESIifTl/JdEj/VmBj6/dHQkhNGDkGHAMcgexEiXllHmLiyxFkF8lzFSezVwg6n2GWtiFsc' +
  'SS5dQljKX2jpAMQGBNbTpNbozfRfmjZPpjMbEoCYMEQ4CacaPUHH+Lkaonsj2gQT+CCAIOMbbRSntPUrBdRXz/sxQZzZLgr1' +
  'cwufAFTLcS5aTpKV5esEJovXM0JyEcSHIwn6wMKknnUMyestHDcQTNADuiM4utmnLccNJIx1AM3uEDjBlSDK9h1vHXBihyJG' +
  'MMoy4/qQ5bg9fvV8O827ieU2bhRrtXcqjSb++MKgEJ4BvFpeL+FV8mxa3kZe+eVxU1eWJJZN6/iZPsOxeMhIY45VWI7t85Is' +
  'PDlM7UIH+J8eG5nu42DMULQF7TE7MrlXYI77nWvKSbQYpzattag656tVrWBhpPlB02eU7/9mKQDQSsD3FEnhgEuxcbZpNaYA' +
  'nFf1n8qoGkSOJAm+3Jc5lgo9OdFjAFkQWIh7w1Q6GAM02VV4yZWyJwIgkiIoOH5lf9fY3yBsbJiRvtIsncUNkILFozw3ityo' +
  'PVMo+zXtfAFg3fml54+zXIlnOZaiOKab7nLQH6fhOJyw3JBitMEPORVAYYEfOIIgMun266P+Ps/TR2OJFriXJUaWr91wxmMy' +
  'oWcjdMaxGFyxD5Zuz1BHqrxgnLlT+3h2CFAcgSDzjChYXJeFvjIEFhuKgf1X7arg6522oEi8og0NRlJlRdY0QQUkcJTvp2OQ' +
  '003hgZdkSZY5RuzBWOZBQkODcMqv4IjEWa70lRkFlyvVuVbN54lWSfiCqhplTy0yNUrcXtIABtu/NvuR4Ig9kmdpYSR6dL94' +
  'ctyle+oJC1G/z6nOuBWIEQD/69tfqrjybn0Ac7Xb+XNL+VtAPfANluJSVeSBXTCSJVcHYGUA+m7qmPJsoWoFMhAhQJXPezIF' +
  '0GMAHmeaSxZTKgmsZ3DgIebTH9OxA8BAZ2UwZuZOivypP4gBdCrziR6kx+mWrgoDCiha29H0HAB9KAN06dSVHJwKeZooFE9C' +
  'ZjQ3s/L8BkAGOI6sT3/HegxglNPSlexyFQK+n51e4SbOPwk8ECB8bpgsiCmaeb6iGHD2k9wq4LoMqja5rimm2FJ2ZBtAkjQQ' +
  'YGUupUMEOB2DCI43sVwduL46Yfjml2RZTTGVMTkLLyNA8cy99F1NBa6tA0gFLgD4M1aAOU+H6yup+4eWPwMYsayJjOyemfSs' +
  'TydXzWmgguKkYxOyT1P1QkZH/O3M9zWiifettYAUQEl1eHaXnWxZpv6/pd+azCczdVmB+cE0Lcvm2kIbOYUrqQmulLNkOOCA' +
  'kQFGoaPJPJtezZs4+M40aJRYp0ZbT1qkl1EUaanQTYKB7SXqqTln0WReaCNOeG5i9N6tCUAhEzgw/JWikpUXTZB4Hm/U0kr6' +
  'J4HkotnhBN0/UyhPN7M7nX+Ac65LGbCInqnNESAKrJsZDqfTm5huh2WplgmaBFaqs0GGC1Uz01nmdGthngYNDsjncgirFQAd' +
  'pcEEBoMlZKldjiNnHJAI6kTSoGvrT205z6YFUuxxOz0D3gPBeqzcJUQ9lUANdMWGZ/tzCHrKXEggUJDtFyJmRLGULZjlkgGq' +
  'v1LpPKWXF0rHQINGTlZEKqLjXhuOsyGIma0uZGDlLs1kgflHaDJD6Wg5EuxXaA9GmXLSR7un8nQk8Nwp2fQYxnDjfT57p0Eo' +
  'm4oKJayk/QanwVk5Qx3pmRcKp1vvCW0A5S9PYC44Xb5UJomZhkTq9Jqf/W8AXo4GZhIFl8Ysf+gvpb8CJMI4fc6CASTchDD7' +
  'ojgzKU0LayzsAZcJYLPApqmrIFFg5mDvUMjuARXuNuYK14oDuA8GoVsAgpkHNqPiTc3MZkMCw3SnsnwzW80qaLYIgnYKKczs' +
  'p+U7RwC5MA0sKZoFGN5brxEYVqbFRHl/tlkucmZtkgSR7qGcSQEK07MslVuOBqqVzs4zIHquTGD1qeT+v+W9148sWXon9ouI' +
  '9K6ysry9db3pvn3bTs/0DDkkl1zuaiGJgghhn/Sk59WfIkAQ9CYtBAjgrghRoJ3hkOzpHk53X2/KV2VV2vDepM8wwjkRWffW' +
  '5fTMaDErAdps4HZFZpgT53znM7/PEae0IleqJChTgEqKJEMJp5+5eDBHqJxIx5hPkdn+4jEQ12swJlMSCurI0BQH7mQ/ih25' +
  'xAehk9jPr7T+S02BBUOTBJOiL+cpme4f8m9vuJB5s7RBw4hNmisV8TimrB97gOoayShlSzgmf9WyZMXln0txFtbUQkCrAaaS' +
  'aGjFIECr5Hjah2vxLj3RCf0YsNPzvRWOPD/rpAJacHK43t+F/uPFySmEffnNOYFC37mXYJHJGATflR0hifEdlFyxMaQ0O5wb' +
  'A2YAzK+9zzoJyVmIVgH1/LAKTAYERO2qgK3FWnIr3j+dG5UYTeVR7hlEPCC1SLbF/kjcv9gk0KHRjdL9W7KXVoqfewyd70HO' +
  'Vk2yp8nqV0V3ZbWFo714FeL3yd2JfWaE/QwchhddHbp35tnQIjRNw4FISeOnMDsqidXC0fHr/mMW5t4FLCJfv/kg891yDHh7' +
  'VP4QujBRZy5Aj0SYOQ+7UiW9/+pxCDCk+jYkkkmuzXxP5+SrMiHYYgrYmDOwGViAICINGS+ih7yFi5MxrCEKFB7PoeEn0eEr' +
  'oEGZ+nyuCQfjnnqC3ah0ekizQSlXCqPzcJvsVUOOyPHVtAlS49u60OW+eS05U4WpJMfMXKb7k0aLtWezByhtAnYJs1hv27qA' +
  'ycZzMVeJeY9y0S7GSAqsx9osD9I1bBeyI0FR4/uwUaclwMX5AaGKxQp5qoxSTrClEy2RZ6/ljQwlLrDunEMCQ+1VF/bB0Jml' +
  'zhpvBjpDRwsqlVLCScy5H4kxAXcgo0mvstypjQYXtTSAjy5gvz5wtfg6KIMENLjIBOh9jvmUSGWNxjr0eQqIN6X7hv3orx8t' +
  'ERJIK9CUNxl9ZwDJ4vzpOJ5zQq9r59A0vDtP3rZ1Thfa1SCjtrSR4QbhU6WnQ3Hqyb6ziNmCVnChLQ2+CIF8XUt2YuQ7Kx8U' +
  'TPxsyCA/6rgkVmC1BrxeRaI4OKEKdT+WzYQuHGf0Y0C06Vl9G8ZjMmoN5yHRXZgudYv0v4GKBs7aHd4hxWQdstr/8KXyMOHR' +
  'ugxdaxJh1I+dKE9iemgQbxW8I8DtMa+5ijX+BjJ1t1hUmXTQop0xgCBpeUl85zJNbq6Hs01gikQ71N/A6PkL2jA8ETpdEYPe' +
  'dS2lolSQvRnWreF/n9SnvR8BTmgkSSoqDSJTDbKKbtqlq5mBSzUn4RJWsbU0za5lrldy49chcD+ukVHo9Mz3avPl2RUbVROG' +
  'q2GAAXSocToBWuFspIAsa9D/9N4awTJs+vYLYzXWMwmnEglGn7KdnoFcwMCAQyJ4rXiPNeBQnmzYcAjvSBsdeGZ8qfY6X0WL' +
  'ecC83z+qvgVn8xhogDEivFc76SVXPAbRxXhKmdZaPL9k8mrv8EIn2YSvJg5xTUDgf/7fP73gye3wzNR3KV+n8mXmPrHiIaDR' +
  '4EkED/Q/k2ztDe9K4ANGEJ9jXeSMmCdkjf0Iw41IGlx2ANgXVwdUS1zMmwmva+Bu/vV9yqGwT4TLiCAgY/5IRaFHpKEJjWo/' +
  'RHY4CY/gE9rSUa0CK8z7VUARABJpk8nYeFDiDzL4vim+znLZBZiAO5oFQm5cB7bWNtd42DWH3q/lWVR7VJJrOpgwywJ5BvmP' +
  '5EWTEeRXazWBUoQdj8EhczvbIV8dyZPXMDpxCaFxSt9U7vXQi4yE+wA/gn+iabahPJrtcu6BH1wt0LYUVrnYJlz1OKPvVADD' +
  'VD0cKtadiFJ/E2ipHg5UgLNEXf2/aDSkI1rlyIR4Dyg2Y3edn7zLbDynCc8NWvEskl+Xt46i9zJwTet1LRLDvbOuuhpOTTPh' +
  '0SOe8y1qy7Xh2IpGuPGeC3y9EN9yM50JD8ZWHMLRvrYpQoERmV+TedQu+NhqzsYLZD+mJznkSj60qUSQIWOb9upQcEC0Cx5U' +
  'mzMjIpgmUTqSoKL4j6llh55NEvbIKtTHgO54kDQZLO5mHorv3LQSGtEJZesNjLGSI+Nl/NWtPoHuSKZDowP5UHaFwUFTeCHg' +
  'AB2kxg61P4sEoYanym0N3llYUr0znCsjTuksF5yEd6lUivFoUl3lK7yWwLQSTb+jxZriCc4o5/sRniMqd0E4GxmfopxdUKaJ' +
  'SlEBaU3MWABPOfFZ4gwm0opIKY/IQxW4HsSWugZoNtwdYCEXaw5jhGXyve97GHABlMcAT5WjJ2SMkYjIPT3jIf2loFHNmGqx' +
  'UUIhEuWJxyczHcBO3khELAt1tMx+wjmkE3K+RyyCgYr1bYf2SyU6+nxx879r45ObQNvU6VXlgJlrRp0W1eBNE4Yqm0J0SPEb' +
  'V/pGInWnCD/tdAyIyhh+RNQZC61IQbHmJVLj4U9A+ZwaEq5RWnSouiDChUhGWtdCnYaaPnti+48wggNi6dvQtZ3rljWhVNuI' +
  'Naa1QWVtncYHTLdoAuSrg3PkJ83pHNOjuYH9HtnSOqwysRdPIJnEm2Qna2XEcdLggzY8uPh4tbnfX+5SbizvEU02nsITqiFr' +
  'kKgCrmBp/mbZ1gku9EFO3ovppD0mdZsBOdFCin4/vZyLn9OF1uUpZ9TpuBsXxeZznIU6oTQi/7zbi+TbQ2qE36HUe7fwPHiw' +
  '9K8+keiVbd1NeFMzmgQWvbd0IYmtizzJKH5mkn8mQEAfDtLFEENY6ICgMe6FhjY5EM8HLk8t5gMDJO6H7geTNNCB0tagOAZF' +
  'wbjqqbWwAGof6vibf7vIEPnlJTuoBwPipWxE8qw4fELtcZW5HJFP714V6Ai6poohtreQ2NMmmiNgcWpTGq9fWGMkA460K7yR' +
  '6TiEEjrB82T2SACAmobnaoTKCFThYLpLqL0HIu08+k3/wluhjOyQcnnXpFEyCkj/3c6FNTrE6yBrHRa+RtyN5+ALo4/QQgsW' +
  'tpfERH84mkoJ7LJe7l4BqkGZFuA5sof72WpkQlC+PvxKfkye76jdEuD0G4lMVodNHKM90NGBAQm3HO3AAUkg6MImYU2JDM3l' +
  'JYi9x/XO/pDqm86UrHNfVzA8ucYqVIsm1O0lYTMzerDB9+mRNYQ+JOf9l+tHlI7baPsSIizmifIpJS4XsV5NCfQuJh7MeY6X' +
  'sHg7J8km3X/AlRGhCeuCz4XwwvemsVMKFvnm2QGZ0wso3ibTYdB94yYSX0uu/+4KSMUUqJjbkhlHfvFTy+qObZwEXw07CSUT' +
  'PzUEEsjhEEQDvGmI5H4eldtklcl+bKMdWpT6bbiYaDRoJ9Y+917v8xHFV+/mNR34sULeg4ymR/WwHoaU8kSqTO3/zzN8gg8I' +
  'htnA7jSmCfJMMhfllXPzhzSG9PnnE4EYM9VsLJXdf0ckSIfKZ9XkMaZ8uS+8tp1i/qcL2nlHkhOc2NSdo5//b8V89y+2/GcR' +
  'RVmJlUNnYbVIOLnwyMA5vnPNgTMha1GpaljKvA7n9Gh1JZ7ufhfdz8nF0tN+RYf8N+Q9ye6f9QpLSU9hpYli5eJK6Zqazyoo' +
  'lIykzUUPUJ9E8e7P2tG2TVCYmEJEahl0Q7QtwVdI7ggamLtOOJEPFc8QWw4y3XOE4/zruy9IPj+Zn8qdK9NEcxHg7M9qR6ro' +
  'U7uD4DK5dEzBvB7mR46ILg4PGvvHLQ2kL7YU9Kll2YWfcJgGPljyTAfCY+C3PjP+j/d+b9q5d1NTiHPxRaAhyIUwJBMDT643' +
  'zuNZ2qIY1n+z/QV8ai2b9D4vCYcoNnUT3bbRMmNZ+bnSaUAoUpwPY8r9/3pazZE3FESLUpVMNQTCdzSEVQWi0k64bbdtS23K' +
  'Icnnv9gh7zc9BSxpp7KclVBYdSg9XZ0jsyBj6Om4kgVGik25lZzwIBXWRIchwyY2YOtERRNDxgLRnf7oGuHuKj4sq2CLM/qK' +
  'bUkX+vl4QvZqP9HUFfTwxV/onQbl0go0E62I2kSP/mp9ftYQRXcoLxbJ3HwJdRB3KVPOFRC0NsLTiIyrmAaq2ogdbsQ0J8PF' +
  'YkaE0xNjTmp/0SOUzZYJjcFxEE6BW1U93vtj4vf9eFEj+LdFrv/4AdE0biw5WJqfs4jP5NQDblR6BUDhJbrrCN9ouxH8khqZ' +
  'kz70yV8QByX2dBJrvryqAa6MF31A3/eIM8Bv/DgcT0m/PDyZlLLAUi5G0ZwLP4k6BNU4lDgZ/gtjKtkd1abcJcDjUSWjgaV5' +
  'X8k1XryHlq8RDsHTZm/xDuafAPNbqbRukr3S/CuNYIDDZ6GUeKA79DmEm9RxY5vv2zjh4/XSKB+q0zBHJVlzhzooDWyUTOpw' +
  'nWmIR95rLKSZUNoZDf50oRzcXCTh8W+EV5eJLBp1rvoBHDrx9YINc2JB6svUMjIp5XooEmR1DKwXa1kTjnctG+sT3/mEYMOk' +
  'mSRB686to+kunfOpaZ+0MSbYQkh2lTuNhYWhu/gc3VPnGIm9bVKO0DlrFXp/Qt7lQe08wEU62o/rr4E6zgkzPSq7toohWZvE' +
  '9WxSrXtEZXPxRqKp9xQa77USaGaYje9g51taG00CkeAoip9Bm+wUiHRXSIgSXKoL1BN95Np7ZO5+Qp6FeiPGblqJVJnhcSqe' +
  'hvqYBsLSkVgdsr5i+cqcg+dwsLcv6iLVTHGqQ+kIOKE0bmW1CwvSpXFCbRt7Hhp+h/oHOtK/2aEdCPHRaAtnqIuzWhZWw6PT' +
  'Q0iYcIJUXkJbbtNKlSvV3jT2U2k88TnwPvBBWYbcNyHhWdzyMHnqK7+JJ6qJcOBRDh5bJzuyQ3RztNGiNsPzSawpaon/Tv2R' +
  'lXDppZwFDy2a/dA4v7f4XFUpJwngNdyLNDS2btDZqpUEstb1WinGB8iZr4h0l3yCYEHGKfq4VSS/db8aagME+JFP4zNh4FqJ' +
  '1IEgIzn3kmaQSizDDcynRlQOkp0rx0Lemw4ItzqWjQOg/pzsTg9GZ4YwEVnfQDmN+tfibgIVGG2kiHOWyM5bVfL/TkRALIJN' +
  'fo1TMJaCNr552oQFATJdeRGu6yZ2U2HhRo2srIa1bIuGG153CK/fzJ2DV4BBpo/zIF0hgl4RVMh/8SqQ8OOOi+3iCRwq42y6' +
  'cnpCE+2nv3+b7I79oUXpkhB0Nl+utqmcWl8d5oBMNUKP6jiqcSaOCIKHPlRZmZJr9qkdHmsUW28FBZzL6in1ShrEy6kouvpO' +
  'YYkj0yce9OiK+aMmloqEr2ynYwvIjGbcpfHS8vWkJ4WSBPOeyTlGgdORg0pEJN+45tgOVAXgTwyqDd+8YYIhET1uvKM/mT+k' +
  '4yX3tpyYTsRIR0MH7i/k8wZx2OBaHpgrjTbFsjdvr3bAo58/QEtbJMCOCzAqo4iQdqTqEPNCQ1fNPeUQPuoKYKS6/7iBE6KE' +
  'S8Bu22xDVHZdHGqS6ML9hwAqQ/t6eQ7+ov4z1RYormL2ZLSbJtliCmM1FUGXFGjRl7BMDBQosunhT4mObQNlA66sot0QcppK' +
  'oSRTQ7+25gJdQxQhLTjn882xpQYeFCVwjHoH+9ZtdE00GJ1sFI9shkfm7pPROQ2H9iRdOREFYBQNcUj7E3UGtjHUUWpk0TxE' +
  '10grDvqupQlLVkpA8LQhOyo8CgEvbL6AfHL8Aakuy/DFzOAJtFNo4kpWVZyVnnAHtiQkXlMT/N8uOkeAcRGFIuswxecO0pKq' +
  'ER8tvyI7kIQ/1yREYgliu3IHSNu2Tfq+RXq+JXUsPRrINhTLfORBhvkKEFi5IkNQrvW+VBfuCd3x4RNelKsB6tR/4HY1JFVg' +
  'BlZwh9b37B9/GeV5dBzg/GygW7IAfcP9mhTJa0ta7X+BftNyb6lf62TsNrqcdKqLpOmg0ks/VmQlHAdODx4fm9+rVgdEK/KP' +
  'DYLT78oWVPVcOtf7st4xBOCs/8JwFElRzf6uTouwaMtdWYCkKyb+0W61DEnju+OpOOxL8D2StWgSQUfymU4fA/qQDITw4Igf' +
  'taD+9WA8VTqQsNCXSb0CYwAovQ6JhnCbJPZOxpjIFrOE4URp4tUKwDiycdOqyVTYGfCJY3LIqH+lWVHToo6Kr7oEVDuUGwiu' +
  'iaJmMwFDUUiNdKsdKDh7BKmvo4dFKTfZoQZXHuEE211azXWueCYqxrJ2+hQlRkMeilHoQrFCCJ1rCinmUsMJdP4rtGVRFZaB' +
  'L7QhtF4ZCry7RLSODeDaQggzRF9kqD4iEYZy/jtacKB3bp7jiJDMCeSXuq4LoaHvtWHamMPgZ4/RgmT12jzUBgfnGLKgq0+k' +
  'ut3AI8m8j1s54kFfIWDC+YrWFqA2SW/eMDqPQ99ttxDkCbjS6J2gqaLA38iljI5x9yeair121xxYhK2M5Aqw5ihCJk+qWCwH' +
  'utAgl/dZp0/NhQjPRBFdCSTfVjot6ApslVgzPUP2IRP1oKXWCCtphAIs2wEGhkmqS+mY6Jo0kSFLsllBpEp6WxIG0AyFJHSV' +
  'SRhOg3JAW9N/rkkICHnfIjzekaGrHjhNAFjCjG1UFV2WggL+MwzmMKi5M1SRR9MRFepRa+ZQvzXsINXfB1qR7JCkZNUSB558' +
  'PkVVQLWhtZvKd3eBEU+aDK8OT2XM+VhVSY85zmqMAKUjGqYScmmia2t9grAg9J1juuf9h+6nhPeKI3W3iy0F6k9iPCAElh3V' +
  'sEskwaeDZV7E1hrFjeYpty7FWpQQrkhngC8SL6GIfQW9DxehN9tngG2SRvdwPLQ0HYPJJs2B1T4/fkVsz+t9MOhQ9EfxOqaW' +
  'Iz6X3bxXaK+z8JbJDjC7GklCaafQhKAOxjhD6JFIJ1+WiSI80gG5JItpd1XrNiuYqrbqXFNtV4ENRyImpa4D+TaR6S0ZU+eg' +
  'Lde2CUyzvkpbV8A906y6SYIAyTkTwRSgpW+iKf9htHh6wGtnApF4uoI2kVgRb42gkxgneIpN3S68eYoWD5xVnWuxPGyogCca' +
  'kM3zVx66wwaGg9NUJsSXiFKe/NMTDR0q1F8pAoxTjNXaI2MCuexv9SrTRmYeA1ev+BEiC5wuO0qWzFGHYXQTMLUV2pVycIac' +
  'K3viQmLMu8B1clPzGdkrawwmhFPWK4OWWzXKCkiauYSxvFpuKY7tZogFs2n3sNfvOQIMU5mCca2eZpad2IPcqhEFRIfe1n4E' +
  'vOyQ0C/0g/0uWfzUuQqlE7WOZYotisZwokC2JxhrG/0mTLQwsGH351/M0c5FcmFEAK1TYPFYk5vhoWMendLmlrpwVSY7JhR8' +
  'ldF1yLasRibs6ZydfoYWMsVNQ+jmnBypaikLuZdfvzjqbNpr2issYlu/Ki8NlOUvoHb2vM4mCXMpdiau9SVcXSuZkIhJcap2' +
  '1Uw/hzgyhOS5wpAHcgMsBNN82r7GQ5Uz0IVhitmHQUN3dL9rKS6OA2RM8HZHh3jN3kaz76opxeCQj/Cu+jevAH7jYAOonKH/' +
  'D3BcRTT0gRkN8WqAU9kVp8JgEUVjaU7qmZriCG3ZhazhkcArFo9TKPpQ0x5ZPRt3hoGIjsErZwcnv8OPHkJm1gSr7C3BGIoZ' +
  'RsUUQxjiv4fryU/Qh2soXRZntyfey6wlav/ctevtEFtnaMAQFLdcGjl3tLaG7rFhndPuKxp4r7jTkfYsz9uhCqXqde51m7uf' +
  'oqY4wjkK8/6uVr673H4PajDKh3pPWIfeyxEXjt4WuY0+r8qqjMg5FF9IRDmbN6R9AxWehNplcahAU5uL9cqJKSH/52R9rYoh' +
  'Eyk3hEPaAYZB1Gqb/QCFkq0Qy4R4mGEq6FZ64roOJ+g9hXmejs0LXpEAx9Q9SIO209E1/acn8piEVvPtuW673pdJ7XNW/Xcq' +
  'ZF06Eb28XdZkrefJNpwlEl7zsnReX9BwOi7xmttVaA8zD4oDlV810bTEUV800fXMLVh99/R585EsWGwfslrnZV2ZioZligrk' +
  'JtS+IYjTOo6lrzv6+PShusZzCw0b4nYNSurwPcCxeZknoPPiVQM5Xss8gVIfd9FvFdHlddiGRsL+0Wi3GvBMvesVdCm7IGh6' +
  'YWqrE6XrqjKULk/AwEAfqCcCP+GAvnVTwEe7MTIk9fW/N2/uPzJUqy1gxbBIpDyp0q6InzX8kOThN7PdojDf3ZPmVBleu612' +
  'V8ksC3ZKIcYQbxgGKUQo1iW4ItasObPrWWKkolvW0CeVHZmTr2qmKEZUHukLkqIijakjSs75vgND0TvQXKH9oqNahyoFtPYB' +
  '1+SdZUkCZ0FRdqrymSA2oa25Z9oSNK83HGfHECFPu6IR4w0tUZJ6ecphVEOFKatqukLUrldnvilDKfT0NH7elJf/TAeO+Qgd' +
  'C5atwzoX9ZfRktqB29GtXIuEgzQMbKt3B17Vhp7mbVkR/9E8s/KQ9weGttrXlV0JqNTlp5w4JjLlRZvrft+zXYHXeTyxM/1G' +
  'Wx9ANtT7sszxVqTW7RdgdM+qCPtwra4Fs8PraKk02/Br23WncMTBWAGcJUvWG2igjjFeqKpxxQaGzpOrLUfCMOwTW8zBH+zX' +
  'n44UXc3uFB2vjKbeOYaqq1pjqelkLPf6gqxmnLZNMNdWUXy8YOqmrHun+J5ma7B1kcTyqvUX3BbqECEa8PQOUOV1AnZ3EB1Y' +
  'm3vqfBk6j1t9EomqQyFCqmzzvWMZuuRhKi0a7ma4feYxTBtTKMvHTqdsqicTaCr0l6fBS1eAq2/ZJHJjxzV2dk9wzsveFV1y' +
  'YNzZ1j6r4cTBuv5yYBgVA3nFdG3dObVUSI9c6yEYjV/oftlYlxVvZXC9vkZqJJkGL2Oo6rZ0ftiG0F5IoZvS8TXMrG7iFM7Y' +
  '5YvnaxJBYayilu5tcR3IVttUS0SmKrwkLuokTO5Zys6etzHWBAzlSd864Jmvniiu9hSnkidC0TQra06MGCVqS12fZCYopiwI' +
  'j0/6Zs0l0dJiXTAMZG+oA9U03oNR0Y55A47pqIbUJB4sR+6gOzKhdkV13Hl//iayJ5rgSbo2+j7bNmBapqpFWmQvj/509XFT' +
  'hNPGl7asdMQbA+ybfyemtKyKtTaJ6thqioSDye0zG6ZqjwYi6ttCq9sFvqfh8A8RuFBsy9tsyEQn1RjiOXxH6uknOhga3yu1' +
  'eOJBtQvraDWx21H7lqEjklYFRy1DJar4UJH2iDuaFB1tkJ3YF6xo+Qr0AY9DvYRWwPItW1SsqVvUCfmONAL3WV54xXZcaKKM' +
  'u6vw+KPSqrz6UjvZICjG6thS8FNRslp2maqC+gvmHRKO0ZbPbg+J/1rfZxQ7J/MvGAynsq14m3MKdEnGvtxtd7ljtMQ9T7cj' +
  'yNq+/LXhnzJ2qhuNbpO08YBFEz3YSk5/jpYz2dU7g9W7r1RICwwm3Fh7ZxmTbSVfKNvc/Y552C9WyxPzRri0dVUyeHkCkzNH' +
  '9s6y8h1jvLG63dXwILM67JzLE9gi9KYb/tY01bkmhvN+wf4t8V+kKqnJbbm/eLaQ7hVy8x98p/DHVSaS/qt3nF7nXbm1f/fq' +
  '/B8o16vWfKm/wiymsFC9jcUfxJVLK5u/D5PjMHkQl966dudT3MpksLAU182dcp9io7KN2nc+jtHM0Qb6qU3c/m/jUKhB9S4q' +
  '6Qwqt+JkPH24CScIsfpffxjjycVbGG/dx84fxT1mteB76ERDrHZj83tSqeIk1PGNI1wqnztLYh68XUnprWMvybyavnX+6+sv' +
  '5668nTLTfyvr9+1SUr1/chxdOv/tVFwrefb4Ils7ujSeUZJz7SXfq289X0lKA8zeR0/6oczeyw6nFIG6OotgD2IsaRbpPvAD' +
  '+vt+Uq+4M437EPhJYy1lHFLcePY8cRxRDG6afKP5Pq1jPiuPPBwHGDIEPYyjnVR/RGGMWRe8ITNCABa95HnDcEB7vHBJ/6vh' +
  'xKS/LyXp0mPk6XiMpNSuyzAgRlKYi38fpIaYcsB80uDLJw1gGAbDpEn5tFygbXlySdlm3x+hRIJ5kvuNQ9IBgkNp1kebNKoB' +
  'iyAfXxDlc0iTypjF+AVKVzOozd/A8odxk5pjPi7dPCvNeiJeLuulRpfXq9mM/5qVd9mPS7GR8tj08yKKr56t59EoojM5ozt+' +
  'EoH0cnKS81WWjbHnZH6NadxXY0aX5pCje6CfrKeVLVKP8SA1e90qhgwDmZ2VeEuRIojoJY069HSBPt/OJJUvM1VMSMuoJJht' +
  'zFbisWbjEWfzBRpJxiSd2aY1qpBinI4fwOSW4p69+fj+84UiyNK7yXjYQpHOnRcHv2MuUwLpGzRJ5muamqNFcDguuaCQpb+X' +
  'NuPnLRSrICW9M+n4+lI2R+enwCbHeZbS06xvRzFbpO83K5dQZLOX6nfnizmwDHPR876QtKbjuNn5HI1Zn/WXKzCXO9Jlkn0w' +
  'a+8WMJcLDmbf6g4SvdW9kGUv1xmIvoUf+W/9/03+9+Y1w7duMH6Ln/SYt/hhhEs5oF4mnr/hxfnxTE6ZWTZR/EZ+Mt8aSyu+' +
  'X9yvHzG0TVeQvJjKcvH9mRl/oLsT42T+J8U8fXY/+Z1Nc/TcWX/JTKZEx8Mkz6tlcpQemeT6WrqMFBiME37ip+P7zSaczeTo' +
  'nDOzL6I0/SshH2RScdh8OrmeTcf8JExOYPIlmhMzSgiKS5Xo+8xaapbTWXq/VDKeajpFj4tsPKM5NkOP8wldLGQ4EA5USK4n' +
  '/c/J/WfkvphK0/HnkuGup3J0fjPJ8VqGS+gqHt9CigXLMsjNytiT/jBvtKjJMJfpL9l2F7/PJYQ+u/5qsr4z+real+my8Rb9' +
  'nb51LL9Fb3ziIbngj0hf+r0VXR5g/dXljOkmw13aMWIu/bpfHZl/P96Bs21ZnCsj4lawmixQ1CpgkWHBJs1Sj8o79PpcMqE1' +
  'Lk/3YCqRD+u5Anwi75L6/4O5Ei1utpgQZFbIYUzqyyUbPo8aJgyDcrJghfWdeI+vJzt/pYocy6KyEVfqX1/qg2U5ZJLxRLk8' +
  'Xf98In/cQkBb4q0txGU5rWqFED9SCYF5C+/SPb+YjZNBS9UaSF+SXDIBucoKGJYltUNifjQ3DxYs8vn4epaJ92s6eb9a0iR1' +
  '7SJCOksXY8bPilwupvc3eh6Fb/C7NMfR/WwldVeL39IN6T+0+6XYOQNxUB7MxtfaR4fA2QkF8S95CnC/Sk7otFr0uJOUR2o3' +
  'n1LXwkkUn99+cQxC0lYnPm5985LqSseJwD4f+dgjkfZRrFm2Sc+XkIDx8fG4I1BZvsnGdDpZdiiNFmuxfIyuPEAtFWL7eswR' +
  'ybpxqQgfbsQzsBhsIhexKN6K5z01eED36LsP4vWe/2gHS1MGlSsx587fv44y0tjYjJ+XDd6jPHj+Tjnep5+MsLCaxe+9E1fC' +
  'X/vsX6G8nsXcjVh/efApsLq0Bv3Bclwo/8MfYIMD3rkeE/zdD/ZRtrJ4Pzkevvcx5lMZ/PZaUsfw7g2ssRw+WIj37c79j+Ck' +
  'WXy4FHdu+uTGO6QTDu5djRWuTzfeRYZN4e5yTG8/3NwkzZNwrxi/73cXlygxrOUyyXGZ0sZWNqaYj3JFSjuFRJ/7uLIAjmWx' +
  'nNDz92rzVJ+rJL9vpjjK/9PJ/kz/0j5c/88/Siu2QYKLgk2XBazcfUtfR6yvz84XPP/S7+fdkP4+k5dnQVwicXbsHsZ1IGbt' +
  'Qsxp3DLiSiLwwmmIMQsMkvcdlOdoHPaMX0f5Qmz/JPwvpTCUX62X4+MgP6b365fj+5lBlkaVzwRiLxt/7870+QpDxxYk/JFf' +
  '3cQCyyAqxSVuR+UtrJP2bIvx+tdKU6oDmemYPjfLKaqDRIl86yaCLkwYgsyW6f3Zmfyi/IlFPhePd1SL9btMwq/X8quUufQT' +
  'eRolfC/A/z8/UrdOI/5n/VtE/pDK1Iscd75Dj2elnYSTM4gt60JO83tNmsM9k9Ny+xB7UC/4aff5T+j9P08sks4jnhZRPn4a' +
  'U6TUMrGPABv3k0zoaY+u12Y2pmjLq2EKHyvFeD+PS+9SW3FuMT7mbq7C49Kobsb0kb1yExOOQ3k75m/uJyxchCgW4uNoeUqi' +
  'ABEVY8x0bu8dtFNAOhNfP7m3iDLLIns/1tu2/uz7GGWzKG7H/DP/6XtUNxtvJyVJ7yzDZVmspePrb5VStDhzPxFgwXKFysub' +
  'ib66uL2CEclRTRjM3PvXUGOASjEuwZrOFoinCWqKxX8KH1Kpo3WR60Gy2a1LOAUfHlL52Uz4bls5pm1Aj2dphLtqkhOQnP88' +
  'rjt+lNQKExojevwPyf5vvVJAnOytl/EX55lY7r2T8DuVT1N+byb2pvUiRfW5QtJo3ljI4iVY9MsxfU6CDKZgsLwejyB9Uqb2' +
  '9aCcCJCSQvpdYZLIt16+TOVLNrE3U4UAYybC3EKiBxf2qfGxVIv1Ozv720inWaSvxnwtKhcxz7LIVOLfpY0cOJbD6nxiR+Wy' +
  'sNIsovn4/pNsGmOOxWQlpk9/qYwIWeSvJPbISgoBw2BcjeXtIDuPIZPD3GaMr6UyQMReQaGWyINsjtLzatKMnavVEDEpLCzF' +
  '96+sLmNE9OE4GBvj8hZRL1Heip+Xyw2orVdJxldYL1P9MlOKf99YqSLFMlhN5Lm+tgkmzWK9Gr/faGkFxOKpbiQGU2WBUsZi' +
  'cv58oYwMy2A+MTjW5xcp51koxeOtXrlOq1g+WPn/pl86f9CnGR8zK6RpS/Tv/UR/VPceQ4sC7Pdjfqg//4pGE+7H7cdwPjzE' +
  'BCG0acw/v7ryb9DDBA8n8bHcP6F4m+3H5ztuncpHeRwkBQMPQXbEDS++P+udUdkmJTiSOYijZXsJblisxojirK1YL7iMWHqT' +
  '6eVKPVF4SYNxwsv21sfhZURVD0Zv4auxfhPiP41PqxHnDM3wVvWtGnZfPLh8/Hbpq0f46wQvjDnifkjwg29m/QqwfL2FPooY' +
  'R7G8is59+MihN431+UqDRPITHSzmL/UEwJlEuQRf9qm9avrx73tzazSZMUxKSe+8T55XhZFUy2byq/CDDKRBTI/v3xhSK9ZP' +
  'gtEmi/MUHAsS5EopxcdhYsEt4XLxsfDo8vu+rYe9TSfBr8AP/t/+PGB+uX3a+BXXc7/h8bytVRikteIb9Ocm+362h50oxpJH' +
  'Mzw3jPH9mT9BG/bo7zP9O7WWxkr1NhZ+EOMRh8dT1BHCSBZK6OUp/+rO8B+uir7PwE3F9xtnV0hHU/Qrsb5WWL2JLMMhXIpH' +
  '/tnN9xFxHOZvxPQjR2/mjAFGtkgtaS/BC/Qoj3fJeycGDFNbovqjl9gj1flNBAQvS4CrH958DwS6v7ISv5DSYC/5R/aJsshQ' +
  'yCSWp+IKFrllVGvx+ZmlbZQ5Yq/Hx7npDQRsCpWbMQKSeecWipkClnbuJ3jDCbp7EY5exn5WaVdFkza+jpFZbuE2cpk03vsk' +
  'Ht/8zvew7HO4/d1YPl/5zhI236li65/HTdfv/9FtlJ1l/PFHcbExuTWG8gbOa7YC9FlgeQZozWdo/OvcYmyAheksSO3fINFX' +
  'sHUDW0waqZXtWL+p7dC9mk8MaLFVR6clXdiTYrOBRgTk7sYrwlz/bURZBjsfxvpFdHMVvUyA7Z1YDiyr/wJcqYClD9+P+ckP' +
  'PsFOmkV5NdaHheM25Wy7e/GEd7pD2CwwEePx+41FNBkGtZ04w8avpRFlOJRvxvwu2NhBrVDA4nsx/8m9fx+Thfu4+wfv/WJ9' +
  '9OVLKn9fJvL3LP+v0cAEX1jxDplYu3AQYMeMPXV8SqL74d1Efl+fWJfw7sYmqefzBfZo1TGgKAQ4xQqUSbxe6Z0KhsEyWv14' +
  'flY+WEWAGskSje3dw8sev623+clSsozvvlGUjNB77D7Fryw5l5zQX75UVhJ+0mHm2q+6PokxZhbfqjiX3G/x12RI3M5lh0KY' +
  'dA26+auuTxymveXLDtLqu7/Yf/tPPgnfGvTful8Fl+yQb/0k45VnKT9Jj6fKtct49bd+EkDT/vyygF//Y1zCTb/1k7zv9qPL' +
  '41GS8az8qusTGPmirtDMzzm5VL7n2/GrCyf49KLcxmDm+Im5Tj/xcydOxR4R2iYtjk9fnOh7wwTaCiCHGMMKI1KZLnTR8qMe' +
  'lCAKoUxQhzoKJlC84AAGG/YwHDMDeEE0gLHgDzFMMQ6c0WQHoyDtY1BgeQRs5GEQZjIIs5kAqbTvg2XTQJgrjuFX0hPMf3iT' +
  'C4/GYYRTgoXpxDW9T6zIo6Ef4tUg5HHqsAHapJaTrodNTHpDCZ47HsMbTUaI7NEYhjN1MfRtH6yV5UjFxQB5NjNGihRlmk+l' +
  'xihl0yyYNDdFZT4aocT6eWwTR2StnM9ihSBQhQrnY66QiVAhAmohzWUwx0Yc8X9nkWeJ5Uf2PnF5X3SPZQgRs6+rgsRKkB9R' +
  'aogS36dLisVNSHPlYcCGcKZRAG/KBTCnYHHuh5+gN4p8Ihz7mGYo7BlyIK9CSr9nUBilqsim0j2UsmwaKeKFyHNp4k7KpjAX' +
  'YIpsluVQLnIMVtIsR/0iWMqyBVLYicNSKZPBTiGVx3ohncFShs0QN4eHDBtFKKUYFnMpNovFNLsK+0Tsgg9PgRMlLn4zJHaQ' +
  'Rwz9E1I1roGjNs4hagwDnXi/ysSCnysucFiQcl2YbnEe7Ga2Rly4OYzvFVjc+7qwjPzVjSHC9wqrYDbzc6htZNJYWi2fg13M' +
  'pjBcnZsgdTs3h+VFNkBxK7WI/kJmHVyWy2GVuMV04gsp5bNpZPMRg6Bgp4i7jP2FOp7YqksQ9w908IdPePC7X9fR3X/ZRvf5' +
  'rojO1wenkF+dnsI+OhIxUN+zEdnvT+Evb94Dd+P9HEqfLeYxV9nYjtbWynOYZ98fR7mr94ph5nc+W8PV+/ev4d5vvy/j5vbO' +
  'fax/cGeAGy/vvYP7n10/wr3tm3fwnQ+vLOH3Plws4g/fubGCj66WN/He+vwVfG8jm8H7O9wOHlxfmsNmgc3gW1EnRZL1OOWX' +
  'ZturAZX1qohW98BE6+CRC3c3cjCZTmWkR8EApp9LYbiSniCX5tLhZI1R0B8yKYxYboJRsVOGn4vmEc0VyyhOczWUUVhAk2V8' +
  '6ETp8sarIwwjfwE3hlSbY6PfAN7UlrqQSCCZ1DpXITZOeQinLQnq7rGA9tN9Bfz+U5Jz/EUBkfWCR59vzIGbnzMRrt6rRdUK' +
  'lrD2+NoyfAJBZm4yA1S4eQNz42EGpZ25HAqbpRFubWOA6eb8FlaiWhY3tp0Iheq0+pvCzRqqDEEinTYbHRGdV12V+Kr20T09' +
  'E9B+7HTR3e2I0M44Ht1uehneT6Nl2OlyG2G5MgSTS9sYZgpVRL3DAHgv72JUqK4i2sqXkfPyOvqHpSnGmwUDo8x8BYWr68/A' +
  'LbNzSO+UfDD5uQxK186XEd2an0ewtTKHheWHEXq3Kqvgri8tY/nq4gLY+/MN3Lr57zfAbhfmsLBeXcD8WqWClY+v/VqoeueI' +
  'dGM629dR//L+KbQ/Mbs4f1kXkPv+RIb6fGri8Jl9G/1dTcTS092/g2FMXLCfRkFcXKN3UayI6ogfX/zlTBH9htaj1XJIFOkA' +
  'uBoeNXH2M/A4/reej9ZvMyWUWt081KtsFbXUk6dI7/uLiFjLQ+8ar+D2YukY2yvDNpZ3sjn4N8Mc/OtMDjXCyg8Tjh7jIvE/' +
  'Z7/mqF7ruK1vNwEvfa8MEcXieIJZ86j+a6GO2a8zUR7Fs+tNZKqKRKRXZwRzCQGUqDeBRFrcGOMwxKh3ZQr7iGSrRP4IQjCx' +
  'IPvjKWQSA2ZFYw/qxN1AfyGQMGmSflaTyRCjymAFw3E0Rm/im+ht+B76DLOCIBWxCKOij6CUSYNJ51ikcp6HuQd3N8Ijorgc' +
  'EiyKlAvDGfGKHRpo4+wZkewjJoIwjXwIBPiwwqwPg9xqwKUY9NKFPIZpElnG5iMCec6DkZfzYNLVEvIKbZ+xSJpnVHIIC6Us' +
  'crlCDYVssYBaKTcfLWULBVSQz2GOY1OoIZfFHEvkDJNNYx4shyzDcigQwZ0lfUgCUK8Um7T9SJPVYC7mfnqh2PWT2JpwtgAM' +
  'E3c7HXIMhx7HcbBChoVP/F8WCUYzSKjLMJVOgUllSOwJl0Uxn85jMcdkMMwVy8hn0mlwHJtFmcllwaacLArpdB5TtpzDIpvK' +
  'Y5ktZFBK57JYiDJZFMl3S8iksJnhCthIk3djSf9pgl1TV+sceaN5JpXBTRIAoTtiGBPhSaIWRzQPkdgrHMkHDXGAdAg1Yn2Y' +
  'SKdQSOcYVCN2AUGqxkGpzGWQYysEi8/MgykvZ9DPZOaRrqUzYFbXroDdqi7Bzy7ewEZrrGKxOPHRL+SzqJECQHO5hRRq60c1' +
  'oJj3ETBcHpv+KguLSZOlyGWQZf0sphybQ45hmF8sz6W6BF4676IrHtTR4Z8eoS2c76PZ7bpo1E+f4Ux6UYK427fg6UsjsOa1' +
  'KfLPP1jBUvbTcyykp3dRy/yWh+r8ZyW2dP2jiFmFlR9W/cwD3Jv/jom1zfVNfPyd0/uovn9vK6yOvnMFd9/7qIV7Wzc+xHdu' +
  '3bqDH9y5sYbfXVrdxmeFxSv4eG1jAe9nMyV8L1uZww+y+SqupNLcRZjTP5XnYvcYkmABokYbTmt0PSTwnSdAq7nbgMOOp/C/' +
  'whzC3S0XyBYfo5TP7YJRSFBfS9yBxeQ5BP44h1GrVJhGcqaIydzKNSwUF09QLdSyaDKjLOxUhoG3AA7D0N/EjXQ2g9QbsWn/' +
  '4R9RbgoQeV6DpO6SYl5nTXS1VwcQRL+Lhnoko6WcnKF35O4jeiYqmBxdlcBl7ywzc13tDorXd+4g525NkX5071Aveou1aM4t' +
  '6ajWvzeHyocf38P22uEmbufvbIPN3a6iunB1BVeqq9uoporF35Q851+2ITQVGTx/qqB19tJAp1t/jlaLNyG3/v45GlJDQOvw' +
  'ng/l4dF16HuZEVyuZIJjag5SlamLCQk/4+qZBlJr2WWENTaFcu3aCdIFjkPvydVBNN4ay/BH+QwKlUwa/Z2NK8iur3lRfhss' +
  'FhafjCI2MzeHwkKtjEy6vAgmlx+hJK9HmLtRWEVqZf0ZPqz82TqWn8ynUJlb47CVL2Rx9+XNX2s2zsneb58fn0PrPDyH3DZ2' +
  'UecH+1h23GuROOprmPx8+DWOResu2EeOCGs80jDf71+HF/hjDINpD0YU+jBJ2cQPSbc1E9GYyJ7flN/gTDmpx6UOrp8dAs9I' +
  'kP9fKj0fzrgzIGHAq5ioS0UU3GwBupny4ATMEHZqWMbO/dsDrI9LXXCra1tI5+dqKJ1nKrE8378QrsEF0BrWf000+Rfg2ulf' +
  'iqwYw29pMeVexspfn+JOlDebVL0+San1Yl9q/Ov4NYa8t2xjQJ43Jnh1z5txTvbO0kZ4vbSVRnH1hwWk9hpb8Q2OnoPkcSOK' +
  '78JfrJoacFOIPQIJMFxAxHbi5uuRuMRhyDCwiJhwoyRuFJFRzpIfWBjpeWIlRnPxDwvBRgFVAnMOuCWqNyXtDT5aubIVrbNc' +
  'DSm2RqRpavkiljAJnA4vT4lD5CrVcyYkvGR4Ab/VmSAdYx5D8tX9C7w+l42ocGcwYQrkGUyCsyxV85V4ZdIkZDANJgGafn+h' +
  'cJVUkGCRTy0yWEY6GZVu8n7sJthNVL8EstqNMtMYfyHWNeoX/DTMl0vok++WSEqxwHDJvszmqxVMibiLsjUWC2CTKantFDn0' +
  'iJ+aTV1jYCOVUNr8mnEDP8jnGAwKmwyunGUHMznY6qLe/byB86ef1yFYahKoZJ7WPexpYYDjs1EEQU5KviLY/70+bnFnPuZ3' +
  'fjjFErjVBCKcf1CMbmQKUyze+chENZ1bj50Nt5ZH+fHvFm4V8Ml3f7iMHlfbjH/49LPifx7cX7zN4dNrDyr4JHct6XykKI04' +
  'nAUSeezrImjTR1o9Nl89PAeePtnaTnDHk+ArrHKZTQyJfmAz+SvxwgdeKocMiZsdMvMkHih9fQaYhapfYEppdIoPGKxxy3cS' +
  'ag8D4uliWAw3Kyym4LZmMkrlcYYvNQjtn5HD82RKZElpoPvq1hlOzv9PwFNnza+zjlZgNlKLOWjFf5bC5NnS9+JRpfR7J2rA' +
  '5TksVm6yKDNzyai2NLsarecW5zBe/70CtMyd+0l8ytY7W7ifSrHwcrc41NKFBFIVu69k1M9OzyFAsSCezLA+sc43cVbHKQxS' +
  'tpw/QVKFeGoO2nCZPAM2t8pC5rgkK8TPjtIopXIcculbf49hupAQNTde1KICN5dBUHuQRsBUExItLczvhH9YXsuDu/5lCYXC' +
  'jeyvYsi8co6vu23g05dfkXYUM6S73+0F0VWyZ3cJ6HiCKMFco4f2Ah5GQYCX014EFj4fT+Ke59Vwj2zwCUHth3FdOgI2TyYD' +
  'TH8BT2yrZ11IJmnYSpTYcWvmT0mxi+sIyMZsky6DHmY9yOaurW1ikYBwXtQm5lf0JAko9G5/jDsXyG/ldegVojeD71//fev0' +
  'W422Nxg7iS+tfwN4/1OE8IDkBSeW7ynAuUAm8ZAxk4Spj+PvuOTdmy0gJGVFPGD0J0BfjVXDNsmK/CvgGQ9cHQDze4BlA6ED' +
  '/OwR4LuAcAYMNZBmbTiRmxj8FfCnDwHux0C2GUIiaiYpCvWXLTz9Hx/C/l+BP/8fknUVgOMnQH8SXcga0jFjrhMHxma4NyJ8' +
  'fz1rPXKmXtfQ2mG9UQmWVp0XTzaVI+eMhb9w6/uF6NiuVXLA11WcZSeqadnnZ1463e7uG4Yx6bYtHaMGvzf2VSfFeyDRKTzn' +
  'DJ7amiUMh6QxvAW576iajClvNNyx+ZzRJ8B4gMf5gWzarMirVsPhW6qd0nXHlYG/GzZ9VMavrIDWgQl6w0hHJJBFU3ldi2Y4' +
  'u/imC2eJFMzyII2kkTvuWr7TDSZDn7ok5B5R2i0r8dh8LspCpGlNxxnor9xT2+zZw2g6JEXWOxFCnzbDiNyIHeq2rPJuKHJa' +
  'tz1n9qXysK4H0dTuaGHUuW9PAxIRiH5ke9HU5wR7MhmWb51NwokHUjZ/ECxVZk5rI0Ljo8WUmltKbzLFcPXmWm55MZ9legsh' +
  'lgoflLlPatvbZAFv4aTijwNbPjj2BnakdhQMBx7CMcL+Oclfx5R2qRwhZw8Vtdn7Ka/6gyXV7I6H9XFEyuMbkkR0EnYcc/Sr' +
  'R1ZLFrXaad+fqMLgbCRMX6yQuiBdkt2pwwotyvwrivxSlcdYqolnq/utnntWshC5WJLlV6+dMxFGe3uvmuJXw162V57/+ZLj' +
  'Nl11SAqjl56FP6bFDmN9ShgKhq1oXt4p9I/H554+z4/ChhxFXaUe4TQwzuk846QyeRGNAtUYTXpdfzjSgrFPkqoQRDZ1i/gz' +
  'Z6zWtayhF4T+2jjqGeP5WoCGAMgqZYdBUtFd6KuKofrntjjuehNe8ftCH1HbQXvQtlDEgNzbGWHPNw2MjNWp1M8djcVzdypM' +
  'Sf0ZDKYWmb/Yp+nj5zapRRqZsCIphBf3l7eN1+AQG2+4MekEoQUZDAK/GoZjH1EItwLUjq7QIP5kw+UGY81wQ2VPCSJH9rQQ' +
  'jAeHdPgyXnsvHRKUy7zFt34xWxMKRK8nVZfjLqRvJzXN1MXJ05Ouzj8qC+7RYim96PHboXS0NQDO91YuHiyfYPOx2pCH/Eb7' +
  '+jSz+nUknJWfczTrwpu53zwqA4IzW/J4YTFq9/vedlHpTSs9jE3g/c0YPyPt1u0vscYcecNx2J9Mgyh0j8JwNiKqxv/ta9X8' +
  'yzPdscd5bE3Dbfy5GRAP1yy1bolW1o+dhaolYxow8MNGVK5lpkiaoDxZ2nmzJ5cfjKuIcPhGd9Yxbcz7VsM+9cTQoU2q6E9J' +
  'WJjpE2kQ33Ez9o7G591jJ61dtd+IOpN6EebE63nSE/91dOX7CYiYZkmtN1aCxERhmRBBOPP+XWoZpjw2TdTcxzBGpKeja0TD' +
  'WOq8wjPK3iL8gpTXb//8Y+i/YeEkjXrg/JMImi8cz8OW+3MEEcmdUIIoiC3B9pudFu/irdiWXyhHKTaSCoeCplmiEQjTQLfS' +
  'haEkd9rjE7fHDBrWj24MC4DW7Bu31xl5Ujl4vr0svGj+lHlHSZ0PHiq+/fTV5/v9YfedJyfA1IG3NZcK7FxTWlgQW/rfTEsy' +
  'pKltB6OnweEomA7XSV+rCRe1aiNdNyyb96eW80q0hv65qmi6HkjjtgrumwrpQiq1YTzr7umdpqy1xmJL06RQ0QxoMqkAzMPT' +
  'ehBsmjpozuVMTRpYSpoR66ooLUmWRoo0QREEITLFDMlfF1TGWGa4rtPh+dXljmS8PAsGmoGwh1Acn4eRHS5ciUMCrUHWkgxX' +
  'MSQFqmWopheVCt3BRPGPxH7wbPUBqfUry9BHGUkTVUnXbLnTN4Uxr6kk1TgcWenb8MyiGq+nmOYs1Sy9EJyBfCa/bM7ryjSy' +
  'lChst09VzX04CSZAZ4LW7XnWN5ju3NQZFtWHvUrfG/ihCr+lLASRO10fBNSmHk58RVMsh7MFU36oqr0TSZNUOYoeiz9XIoQc' +
  'oQ5XwfTUO5XkgMlMoz18efMkdTb+uiqYvtJsZgMTUTpusg6n6zQVwSyviQflTGONGSnmOIhaYbbbGZNX4GjLJBUj7cmJqRp/' +
  'Vxpr+6cveF19fktVeqoXaBi4toQPiTDqPyM1cM7VtqVn+gWpf74/yc+rp6KpIDw/aodhZO6RZuSkrU+U7Zs+K0zc6Z41PZtq' +
  'uj+m9H/sKgFpcDqmRTUhS6m6ok0FyepxndagMZyzVZBeeJL+kWqOojINSjGg6mVJFVVBaWuPGg15MG0JUseQo2Gu3pVQihZG' +
  '8XnauG9bbqiIqn6joErtsBPZTqQh+qkxhQC/EMWMvMFwcb1KnmEi0hPMII3o4nrupILTjKur1liGLg4kr3+24bzojiMzgFUK' +
  'kdm6/ib31zqCpHRHsirxvKrq8kiSNENpkOJvMm2iQW6s8rPcSvLqv1QTlDZTDAiT0ojL0Iw7ALzhAplJE/dpa7fNN0dmt72T' +
  'qs0HXxTMZ37a8klnOmumgG91ITw+PGwGrRsHrrvzL4Ni40X5cDyobvl86Y34mlvHEF6Uu8q5Hp13pEJ1bedE7Yx1XRMjf/ka' +
  'NaFO78YpcGbgy4p+3IwmvqnCDQPHpQWnY9fK6xBPuW51LSvYkq4MR+9F4XgUhQFRCvyYObdiM7KL07rbQxTcx8A7mtxmOd83' +
  'EyRsc+HKxd26EIfRbfChijyxDg70kKqaa6+zPZI2DM8ONQGnY7t53myGUTQa+90pIvrbvTeiStjDux/w3dytXno7HHws5aIb' +
  'x/mQEQ4SPb6Dz+ji/g4K3mB6RPwRIbrREnx/ciHPP/6PGXwp9EYGjMjSvGlIaxlELVrsPDG5LmozSHuqors2L7dGJ2eHe7qo' +
  '6hqVFZ1Oh3DShySbxX7/131stJvq10deVpObUnNSG/R1X5TtaXoQ2l56EvD3t0k3BKTx+WphGLqbdi/oy7ZwOPK9sTkNzCDw' +
  '3GF/qu7JhK+F19G5Uh4jKj4eh+NeGPmhO4ym8InF9zDy0YzrxoHDiwGrDQJNDYTRaXj6cBKFvjeNqE46JfsgTCXUH1KxGSKK' +
  '1YjoWyKjLMZnEIZhELIBom7E0cxYesNL+4gHjRJ2Qn/a90M+iEgXemLcBDTaO5wlX+ejlNULX4nZ4eCwHabatp8CG+WnkeBm' +
  'J1Fb4KaxVn5ALNQo8lPjcBKpOULv8QMH0/KbyfaliUOqQbSmYl93z3eH48lYi4jq2JmYUcgFXhDbR3tn0xGJLcqE49HUvzLx' +
  '/dCMSENhk1iYAgnVIT1SYRd8D6E/5MaTSQgnmNICrH4E05hS/2sUKwtbenCAwG+k/H7PHHCTYRD6tHLuJB5akCC7GdefIArF' +
  '0J8y0ygfREGSU5ZGOnqjq9JNhxhD/nnk+0wQZaLxOBfhJApx0ncI75uF1K+p4ynCsO67TnfsR86QTVL76r0gRqBibLmO6XAQ' +
  'hnY4Df0wGsGlahEpfheS2gb+IIGfNYFgExGPM8JRDD9kkmyYbqzapxMlr+GNhgimRjgJxhO17weh6xL4PYQ7IVb6mCa3kkDI' +
  'MAQTsbfNIGQQkBmOkqzfS/QSJHjZhSL/OuP6kqLfoP75qBo6YcARSzFKQqJZNvXmed0giblskX/si1TjX67m/ZLPr5kbUns1' +
  'dnfDAdKj0ZqvHX81PYh8mknvv/nwCIWT3pOJ55V6lrG1yK3ZZm84DINUEA07qdieIdtlCYdqOEbgd6b2aBIx/2w6GDIvgHEA' +
  'R4xHlI3LMVw/pRP3HHIUBTgIL3ZweFm//l3Sv4aNAjyaIIMofBFv98sdxIlEH5JgsZClmccMG0XBhV3GvDkVYUjCBcMoit6a' +
  'TOWy32UwJFBWmIqCCaGMIAjfCjecuwhWGwWYiuPp0OJ8xsOEnhklsbTxMkRpxA3iw3Bm9wTRxa+p/5jyI/p14lNkoEnoNAWf' +
  'VrWJvi15pfx/Aw==';
