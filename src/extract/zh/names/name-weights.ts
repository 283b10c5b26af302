// Written by bench/train-zh-names.mjs; do not edit. Characters and words of the features, and weights as bytes.

/** Added to the score of each candidate. */
export const BIAS = 0.65;

/** What one step of a weight is. */
export const SCALE = 0.00896;

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
  '7L3nsyTZdR94srLcq+f9e93Ptfc9DoOxGMIQRqIokiBFURRX0u4qGLur2N0PG/tv7GfFbkgftAwakBJBAAQGY3ump6fN69fP' +
  'lzfpva3MrPR5N7KqXvtuABQoLqW5Ed2Vr/LmzZsn73G/c84tgAeNVY+OGr89PJg/OmWOT+2JVwHk+7291eGBMvyM4KtU/7S/' +
  'Ac9qHoek/oH/zC5gHR2c+Tn6XHh2H+7o4Dn3Mo8O8Gf3+ai4wwIJABvz90dcGB6MDT9dHBPPOBhAZvKZ44TJUefwmX16+eGB' +
  'Cn9f2mn4on3R/nOaQpLGzOUv6PBF+6J90f6LN/Rz9PF/kc7/DbbXna+uYumB/MoXxPiifdG+aF+0L9oX7e9x6wFksQLu5jFz' +
  'PrZtNP7o6XwmGcG9bvfobxogAdgObmzzn3vamdb5q1d/E/4QgNvjqnSnnW3sqXemCt/J/O7X/s034I1+/zIAlWE/Iz912OKx' +
  'U+enL8MiAP0Jy5P1TkjfYMrJ6Lf1jZXvvAqX/qulckVVD7Cc0EsxoVpL89tejMcpOTuip2DZxEutT73khlJmaicC2NS1WWsZ' +
  '5RwEoFlO3s1y/7IMADYTIG8SH6UAAAvQuOOt40kE0AssyOBBkPQt1xji6GdYukEICQbpFMBM3DAL+VwmNe3wwJ3LuVaCAxiY' +
  'HZe62XgkA6DEXuHq2qXpXAig9/ClsaWzi3OTWWBd2RyfK+CFaQAHhb35tRMjM5MpShgXJpaOTWF5AIQnQQ6fHMOePyUszsAA' +
  'OyM7IOle0Afr/IgcwzHvWHp8kvBNLptLUTykdrbUyF69eA8gcPLWdHaZzuMAUfH0+qIgVcxRAMgVs5P8hfXfmgKAEuS+t2j6' +
  'wWASGMo4zwMDgaaIDsmOrqUwJkF3CFopO6coDCiOYxTkls4sZIFgaE4vjs5NXD4NzbasluwF4+TLK7C7y2WWs2vLK1dm4MND' +
  'MmesHlszvjYOn21DbmXt5TfeeikHW+3i9K9eee31t6eKoGJjly+fOb2yOpZ5zoweQhNpAu6/XkNSW9XBYV0z1dzB0uCPBBrd' +
  'SHCPaGt2R4k+Z+fBd/wZuz080S7BiWh4Sewa1hnj/l2853lBbYq7jxETJCsfIaxtVuge3ZRsU7warvSPV/YI3VV+J5sed5dv' +
  'F6Jk1r/Yv+lnrSo5Qk72u12/+Ndq1s8M0NEJcVRY+ZVwgMGeLc4Vel/6RTguTu5PP8mER/T66+TQrg0Oua5NEmqfrNXavKBv' +
  'LqcXZNxGe1ea+YEHEBfG7K4pvsNGAHHkeR8Jmq7+Yp6hSn52dHjpY/7IvSx/XiHtwUB3bm3feGdAsL2bH9Q1zUpZoLz97u/X' +
  'tupqDCC+sf9nLeGc4IfANQ8mq/ZazbMQMKzGURwtW7+NQA8851e6vt8N//7Lyeu7imw6pempqfmvTGc0z0MDLuVMSkel6dLM' +
  'uXPL59eWRuLikFewTvMu3bu16bNudX5++pXvrL91er4INEXSJNGmeLdwdmr9W6//zu999zf/1T+7skHJCk0SBiOzLj6dnz3/' +
  '5unSkN8pmqIEzgGEj61ceeHir76WPJjVgdsUb8ft1+THpGqFnCMrazmZ5X775wEgECCEACkJClGSBJGduJ4eemFk6rzrV/yu' +
  'yql6j/cdp+JYFsNZel7X9X1X7yLJUiVdtRpkV9ryZU5jjA4nakbGNQVP87qX2nV6G92QDrgeq9TVA5OqksK9g84UxR1khbJw' +
  'ilCpy3tyd9m1yyfiUPwWHHoTgIejUTeaGwIf3hD3wJ+GfyTQ4wB6ESS6myDGD+LmSBI3V/2EPm4ou6OJQZ2Kde4VMLovg23P' +
  'Q2K8BEK8Bkm8DIAKAAgBoJTYuf5wz2ikVsOBNhoATRLUugBsdZ6S+BvKfq1J15qBz26xfLFS4in9UGyhZcYUNvg98pQkNt6p' +
  'u8E7gXJwAgLjazFCZwEglWzF/sAM2wKWrQLDNIBl20CzFaCZCpDtAyD2ZWjfSmCvOQnvbZ0E8t43oLF7FT54/xXQ+d+Hbvdt' +
  'YKn/EZasPwC/++uAud8B8P8XwJzvQgwXIQsbNAMJcNBDEiQgKk1eFG+qjPAZR7UjXiK3aZ4zKYkhak29QOta6ZBrnzN4frnK' +
  'tc7Elv4GhNo7MYTn+prqafThuQowbBVotgEU2+k/D0lR0CF6QLcMoBslaO3NA1GehRa5AW12BdjbZ4FMLkNS/xr0uLcg0n4V' +
  'UPfNlGseH57juQ7bEgiWlyheZFo8w4kcy5OCIMqMymzzJC2wMk8LFBcpLTbmeZHgNHqGEXSzw7M5WW7grKNfkYjua3WRfMs5' +
  'aJ2vyuy6IjDvHDQrX3sOX6RmTRp3mxpYl/2/N4bvTUzf3PDzd38GfzVTnQEA+8Mx3gWAPwOAvwCA/wgA54aBvNR0ujtUqOsP' +
  'KdZGqpqG538hYNERREnVBywjymVGrA9en1XmCK4y0IyxpQamzA0vWFDx+WBw3GFuv/6vVx8bknKbmNQNjvXtMUcvHen7DEwl' +
  'XHJfwcm/DJwSQ2bRNHODUbMLxfGpQuaXKNCxsdkTJ4qC1Lk98reiMK4uraGJf/T6iV/mmE2/FyOUt4Wq97cy5/+je9utj7yq' +
  '/y3pUI5kWZYVeGRKB9IhxWqNqJefG4sAiMa2Xi6sXl1OZUx9u1MLvk6s9eW9Y1fo8O7EwCOMha7i9F0DcIOg9zJk/8saAa2D' +
  '6o0fbN7bSDnzswtXbhCHQwN3596HqF55qCfzVB3ylO8UtcTU8Vt0reM6kyqZM4G9qXHgiDWybVTse/GO/GM72G9pDdsXMJZT' +
  'gp7IKhqP69CdkZPYY/A4j/HqLDMzGRSPZ82xptw+6BlONLMcjBxQ3LkLjqEnI9n5WXw3p+zsNsKF6cI3XVXiMobaO5XJzPQi' +
  'J+4FcRPrzuGlA/CgqlCWCQ6Md1WjC12osqz+v8MmzL3/6Xs1kPrOWQMQON1UACaQQIAugQsjYXyfQ48EeTwUBcsQQL6IoAr3' +
  'gKMEQYUdaDYNS4M2cL29O2/DPli3HelZpHfhHfj2f//GeRb2QNLqjAg90OmgpgID1CGhb0AEcxW3/Kzr5+AiBFOZERY4YASG' +
  '5kAAgZcNDjgQREbKwE8h8+kN+m+6NA7ABdT1+h6C5uvn+zJXNe+vCc7UGm7PzNVq1WKnTU/t3xGmrh+0p3pKYxe1vUILtX5P' +
  'g/bvAMjTppzmapQnHZ6fA1BjiMNxyFf/Z+Ne858zu0rmrrJZbFbr7wuK9RtPTKTT0IAmCSBIEqLo1x4/LdC0z4To2VkTZIsD' +
  'gV9+1mmG4yWOEzBGp9cEV3xL8g5mObHOCyIXkJx5NB/rOaTKPY+OJwzO8c2qbqiWrB+TzO8IRL6t7BzeE27zZXa/+Y8dotVk' +
  'a9sNNAJ8cC2zVDlozLT4Q+aOLDf3OkJGIAReYgiSYjmappk5XdREUWSk1GIQRQ4qbYKhaJZlKJJkadYXOJYXOE7lWZ7mOObx' +
  'iRd+UdSqC9pmarQ6rllPv3AGpJzAowC79vCCjhYXH1ZHRwp/IN7gtDwXv/MWwMLEel/IIfv9FfghAEu2d3/SkTdn8sL/9Icn' +
  'HzhWd9uf3zL+EsBvzn1qK20AV7ZzcwDHLkhE6oYH/sLM5l19u7tTa4ktklr7fAU7P5/q/8H1dr6+2KglUO/mOwzVoD4f/4GY' +
  '+n+/dlyWRmMAWvm82mR+LrUenj5zrnOw35icn557W9i+dfOtwWV+dOU/UI/olpTbhVSvSQDaNkD0GPXbIQBTAWgXAZgygMo9' +
  'IBCfpoWlEb8fAkjnANTrAGorNXQG1loqbPebAPwBgFABEG0AiwIYXRjkjHldAKIDMPUegEwC0E0AuQ3QSW+R0rUOwNwGMD8A' +
  'YCkA1QU43AbI9gASByCpAAjbALV3AeIPAZShxLt4DCAWAFANIPgIYGQfQN166KEcgKA3MB2tHQDtGoB98BCD/dXwwB6ai487' +
  'PFu/LG2GgHt/O2q1e9D58JB7d/fk9h01Z14rL4Brfh2MFCR9rIkcAQZMAerbsykhVyCB1WdJEoC2AVV0GkiYAB9eAQSp5bg4' +
  '/DdsKVxDqsAwPSCqk0Cqy0DTV8GvF8DHvgIZKACC4w9GZVPZZgHDbkOHOcbV7iwlN29hcK18Ocbu/gvA4FGZyDH7wJDvAU3U' +
  'Ed0W63RPt1Rqxm2zr5h0cBVC7H99FGAjKSBZFmiSZHlSaVGtE3qrfl63a2897SEJmrpHMhTP0x3cZoSY5I2rqka9+Ry0TEF4' +
  'MbeQCSbOn5zLpYL46vLqfAozxSWolgBaoqGzqdyhVcvPAOwIgsoVARSzK/JLO+JIo8uoLwGYtRIiqF5y30FOXeWUOxKUQAQo' +
  'DpMEAjcBL44glEJw3RD5mm8HSuAGmoN8XSR7Psv4ltjWVG1KNxwrst1tV7MJz9ApymmVaYvme1JXdVSrtK3rs57MTup6L+fa' +
  'euBadNHTay5pklOeFeGeHc7Xus6Ip0jI6/bG1VA/t7NdhuZ+6COLCuSIOADfuBnV5Pd9UbgjGaYMGmMFHcnuFQjdMBXbCQ5G' +
  '7oZdPTgUp2PNWflsS18DnB6NPrZmwow6ngTiMmTkkSQjrLmuuQyxfgLAPptkeucBd+cAuasA3nEAdA4ArQBEK8NE0nzfUYEk' +
  'JW126Mdl+2hcbAOgIIGsAxD3II6UTARaiBJtGRCdgYgKTRc5YJmqr4h5RPClWGHnAIwixEYWImMcQmUUufxpiKwpFGtTkJHn' +
  'gVSWIKNOAbgLkPFXAEXrAPEc4NEUQLIIgDYAT/2/zGnAUz6Sl4f+5gxAf81/mTl0wdRaAHytAgwFnCWUgRRrqBXQMXQPkWzv' +
  'IRWNoYjOd5cjKtQP5gO8roZ8tRB2+QnH6K6LXDLl+fVQ0aRxxbpT6rXcl9qOsJiwThZ5TiI6wvG2IL+GNp0vJ741jjIoXVQe' +
  'wK1ppMdnIYw2YkC9Ic0e9cJopgM0TQDNN4Fj68CLNRC5CkjKHqjmJti9A0ihV5c0oV6bAfL6ebh7cAX++qOX4eCjK3CDOgfl' +
  'T9aBOZiC7/8/3wLt/fPwp4dvAXv9Ijj0AkjUGojs18FMvgmJ9m1Iwm8D2N8FFPwaAPo2xPBNQPBbAPnLQ4ziUXuHZYHihCon' +
  'yB2JkVuEwZOsbG0ytLjps6ytUUro+2LJ0wjHjz3vQBCnKqxZCuOe7BLSfC+gZbbcylN1fvIeY08GPeYKIJp35aaPFH3RK+/P' +
  'QeCtpAvobySFaYYf0JCh+nSkKAoojgCaqoKa0lFQwWFwYKs5ONw5D8x756C+vQFkewn29QJUPj0O7944Bp9VjsFB9QLAnQ04' +
  '+PQCmJ9ehrA7D97+qxDHq39TJcGyfFug+X2JZVo0z5OKwFO8IJOaJBwKvMSqFsWols6GqsRxOsGJames3OYnKEuZaEgUYpny' +
  'xoHmYEaVXNREcda2TblBkdMsLdAeIY94NLvUIdQpUdpeq1HamM8oOW9/a9YS6lO9Mv3Ge4xSEk3tbCRWiqFlW7FPhZFCnpV7' +
  '5ttVufzmz5h+fYifkMN/1b7OGiRna2mUYmh6scNMYn74vTq0Tr4CAPrw+G/aUoyoMjRcUuviJ8Px0RDbVIb30Ibn14f/Uv93' +
  'dIi5pRjF5vB5+IfG+rld72ed4D3wotD3bc/odrVQFOScWFekjmjaELpez/YRFkf4/P/f8fnd7cbefmufvCdItp/xJ4qzE9Or' +
  'WWft5JXLGyenT62ujOcwPJvDHwKO89GBB3bexy2UwljPZV8MdHu4dJ4WHBjGq63nz3HnYDeThZzrJs/uY7u9xO4FM9Dt9vxs' +
  'MTczWRyZy09lCzPL6/MzK8sXzmwUJydXzj02OwA04w3d7Sj7AEad+88g6c+I2uDPPasQh0S71m5UrPUXmZ7jy9XZ4CLOouOV' +
  '0aXCZNEbX994HM7buQj4ysuv7p6wTl7pUe/MTGRDFaYS+rFumWx2BM9klibG8iPFkSyKJrEEMMg+Hlg+/Ai2Q2cYVYbnYfvP' +
  'Fc8E0Wk1ayQ9Eq+OTsWzE9j6wlvzaHFj7a3f/INXv/L2V796+RF/trlm8RPLL/yblTHjjei1f1S69JVXNk6dnp7CflaU+cmm' +
  'GdBl+bs3PqIx/I/LnyqwBXDl1uPxTqW6x3Nw42c9HM+KgiBwXJ0zLBwPAtMtjawxQgY/+QwoMUF5zelF1X3TmMlGwbNieMUc' +
  'G0h6OBIV3GaAhYL5VPAmDt1TredH/uvtNnlz05okfPt5gCxNM3SHbDP10C3huRE0MjY1c+7s7KT7DNYEijIvbGSn8s5npc1s' +
  'D70qPmvk7iMx2qd34T6+03w+Osp3KJIna+WxemnyeSAtxzI0J1TblqzHnm8H2R5eYxFOevJYtChOVt8ZfZGjx948/+CK75Oj' +
  'KNp7e/+G13t/rXX52i2uTH70TgCXMvNHrKilaTG5O741xm3OTH4zlD/4B+tvrLn6xdyFf3fqRydWV2Yn6mlIsWVEqHzHMZ7D' +
  '4WS1Q1EEze8K9bsM9zPXar3B0NUlTlMC5qyiyMpXFOW/znwZuRy2ucNb1TvZ2+Uzxblj0aJY4Z/dvQHAo+itTzfj27ceRYCf' +
  'ghD7P+Pe/7eVLc02L+Xk5/RhGJasN1ubu+bzgzA0zZIC3W4ZjuPHz+lHsQzD0gzWVU0/iZ89IkVxNN3p0Cxdl/3k2dKIbHit' +
  'FslRLaHCEnvhM+dINZoEQ3F1je6xzkEco2d0rO3V21S7xbYrHaLV/agbh0/v2WbvNg/YakXgSN1aEUSSfvpjy5/sjx44Ztdj' +
  'SEvUlErNU7tPexoqX9G6jU5JdEYOeUIvycq9u/pTJBy2TWwVl0JpdPe6IDN7QvLTmUpDf5LxTkcoWVxUN160DqmtT653GNlv' +
  'je3xT3SMJl8eO3d16fi3S92v0Vb5s6322M29/Z1m77F+lycvTM++zN198avKV2Zyn23XpPhkpN3aMx7PRkEj4+Mzo6V5fcla' +
  'KBR+un+rN45Mts5pj946xpJMJil4C5RdwjOEwQrEIetjnapmOw8TsgT4aGK+8vrIcrW3cmFFZNt0+Y6B5bKFu+wj8jCTjI+e' +
  'WF87vfbi4tm3z1ymRWr3fZ56f/wucYN7qONEKZObmpw8V3zxx77dWT9/fL6E7+nUzvE1dHdPekDwV/O5/OhscfL86rGF3AsX' +
  '3uRPji1UD+/dK531Dz+p6/fJY2bTJZfPj6KZuWMXz548fiVn8Rx9NzMRq4uMkRwtyCNtkIE85AtrFy+ffqU0oovNW4IN3W4n' +
  'Voa3vphJjS2EZQGwEWx0bmlUW23M0zyluRIWNntVdkCdq0OlhuX/pDhaGFu8fPHS6cvrMyNqo8MUM4K4tzPQK/1Mw8nUusoc' +
  'y2Qgu7x46exLV5cxeZpq673E7dzc6g94vg+k45nsIGmsuJCfGT++cmJhbK7dMWRu0hTFAJ5w1h9dSlEEkObWfVFU8kW7rz9Y' +
  'kqhXWteIOImKz9MfFNXYO2hKEeTi/HNMW7LdJhtEtRmFxVx+7tkrjWg1641Durhpyb2w9Oy4LlUlm83OjSpR4Pkc2nvm8ibo' +
  'NtWqND4n2zGT3UR3n8UIrTbRIspE7bAGvSBHjPVKuafevEM0W0S7QjWluV9Zavxf/Dqde+qIdJvq8EyHVvTZ37hUcCr7ycjs' +
  '0wzfth3ILE8RZb04Nv/2FX40k9vdWH7Sp7IMRe7yvG6WDvDX5147Nl9CpcL0xBMU74WRpsmcotUtZuWtt/7pK1Nj88FM6YkB' +
  'rdhzXc/QewHTwguv/w9fP09euFg4eXXisX5OHAaBy9V6W3955/tnX1j6F1/b8C/g+dWxx/p5KdocJ65O0nd3WzyVfP4rk1PX' +
  'XXw1/2jkLM0FBhT7Ls/d/XD3emf6jct5OE9VNo6/soQ/Mh6KY4g8T7ux/cFfd/ibU6u/lajvzq4evzRawh7tF0WRYTvUZnPr' +
  '3WufIu3NtSsTP51aPDHz4tjDNhVCcYxiybyx23j3jze3yHnn17/1G99efHHlzY1TuYct/hQ2T8LAE3Yr9Urvw3jjzV/7ly9d' +
  '5i9ePbsxl30QNOmLyzQm6xgcx7BVqhWd+9ZXL/lKaeTYOP5ESgJKAEUhy/aavcqMIi0tLOWC3MbobO6hOMxRTxQpHVlo1dX5' +
  'uPfCuVeC6TdGs4tZeKRncoj8yLHZOtFq1owl58xr51+ZXrv64kvzDyfFpZ17KHR6Jk8d7O9+/Ap/au0l/5gxcfmNKP+UBMBQ' +
  'Rb1QZzg7xNfOnD1xDJs4vjT6/PwZwPKpTkNZyHwhNr9oD2NYsv1lz0rkGEdugJU/jnSv5PYc1t6oCa5CjptiXOrawcg+z092' +
  'VW2SsbQVR6EdXdP7W3e060KfxX0fJkBNMdpkBCCjQCY1aZIgNY76qAKCLuCh2l+EKIkQgtmHkk+wQX5nvwWP5RaiB8HYPpA1' +
  'AxCmsaH+9cyhfg1xMhZ36hLyyMlQ1L9xT/DWOb+TTaD2ZZ9ryv4ktRKY3rdMzz4Z6fKo49+ebm5XjlyzFDf+74YxnNYwB/D3' +
  '0kqBgXUHvzrMg0gRwz8YxlJfO9rwREizE2SjzQiYKDMKx/Di0j3eHq+oBxNJZJccnb0uW8aYo7OXaUN6Idnmk8Slxqkmw983' +
  'WwcmbGor/iYAvAcAN4Z7mtztb5YywJRTo3MboE+3HwDAW4OQKU8wHENwHEPRIktJCt8QVKnTESUs5gUvcJSvywJ9mmkr+W7I' +
  'vujKwonYNLKUSK79kpZQMsTMiSHtbg6x+91hLuX7KV4IAH81pGOazf6Xw+cBMmqKTixrURSZsQNlu5tdDVV3PbajCcUIxnXb' +
  'OubK9IKqy9l6xI86WnfWVSxfBblfzqGyKXiRJAhwDLTQTHCEAIdCL4LU2i8M14wVDbRaAhClaxHfP4imH3uOTJqtP8BSkTsA' +
  'ifvvpNjP+cTux4wmh2P2NRdbtrVGXOZjwpxFbFSADpoKaO8fBEHtzWQpfrG358/GXi3qabTWM51lj3cue11/aXvrPXs43usA' +
  '8PvDOEJ1iP9/d/h3+ozfGcZA9WG/NB7/5aO4vMCIJGNwLY4OFeKAt2iuO6mqybmDqD0SOD2Z6Fi9yGJPeRl5mdfavt9WJxNb' +
  'jWsNRnto/R2VW3x3mPN6c3j/G8N3lhnSY3v4TtP11885YBmeFBiO4jiCFzmZERi9E4iSXlG6tiO5QlcWT6lqZ8mXuI6tiyGn' +
  'y5d83blICczJX9L6w4bJF50h/94axl62h7HZ94fHfzZ8n7eG8xe1+YmsQLkELwPDs4wc/G/fffHcT3boyq3fwPj6Zo3MvhKX' +
  'Is9Q7sa5xNQE48tzpSwWmx6fwwuuISrEWD7EHSOUWsfGdVqlJ97AJsKSc8MojpXM0OFtqTg5UvAlpTjuY2KsXmP8wO92EtbK' +
  'gdnplf89odqKzJHtiutpZUq53aizWmA0O3xAcxKhrU9PzC4azfbOjM+ZFaWx7eO5BLOUwJUS0yO73TAuZWyna3j5cY+jepRm' +
  'O0bo6Bxp2l2RVMpc17B0rU7u87xYrSlVCwsti6RbU5Fg0HirO4Y7thr4SWqgJcAfX89LrMDbMB6nxS4IAEeBFybg5fpcPpFF' +
  'SLUiACzyAEuz8RFyYx9PDYzUKMtAFFt+gKMiIIQDgjjB7RASGE3NyXQ8LO6loj+bwXDAIojSQUIAPAoLkIdMFnzfhaPUqnAm' +
  'ZwcOFzgojAPkoUwMWBL21QFCGOpPKYncR4IFkf+Q35LEATyocsIzAChKc5sgSTKAFxGWycb9/KGBjonGchlwQ8dHyeArPDuQ' +
  'b2igjhCOQfQUxZRONhvhAy5B978ClAwPQzwDWObRSAwGD1z+p4N6GDqegekwyHhpqDx56JbYg/tkn5zNI98+hhjgD7I8AZoy' +
  'ufCyreg9Q7c1u9EpT2XfPHUqyUTtl7JbiKQmzy+OrY86AS6fRGHi1VsvTRapEMIgOFUY8Upx88TmXN6ItZw7lcHicNGbHZmC' +
  'scM8ik8tLsS5aXbGyeOzk0GhfW4JshlfmwlHi6GznExMLU6FoGTFeHwiKs0k4yPT8RhWUuq+kowElhmrOKAo4tZ57PbIKNdj' +
  'UWlq0ar3gjBrZpMIh9IkAixUpjM4OHK3NL4wjmHRSOD4aDaGbA50rIjhGc/vhYESeSjp4tcilKt+5rsjuXxmHE2OrmEjRXjx' +
  'sjoQ48NUhIQ//CFzPjeRT459jOHzYP3bayMfkNhsVprCMcjBy18qTi0t4aPTcxMzsyMr0F06e/by7MTq2NXVqZFTJ+AvJw9e' +
  'uXhheWHNOTU3NX8ZNvCljUvHz52cvXplY3nmJBTR1PqlhdLsypXLsyOjZ2AEm1s+tjo+P3dheWZyeRXGxvOzC3PFifm3LhRm' +
  'sDngv30Wjb22sToXbsxMj74JmWTq1ExhcjqzuLgxNbUOsyPY4rERGMmenBsDbBImoDgyg2eK2VMz09OZKRiBbGFiPJPJLGF9' +
  'e6aYWZm9eA5bv7B6eWlq7TXeQ4UbZY9rUzIpC9Ief/XVhdvNv6gLNfve7p1es7y0KLP0LVX/MGSCXu9z6d26OUPoTWTdyOqB' +
  'm5G8hEos1Y2DIInzM9BVTAbz60osFKam49yi5SPGVLK0I2exUT9aEW0RjyORg7A4WcTcKeZQdbMuL1ixnIsizDa2P9RHUeCE' +
  'zujIQhi31SnJ7TbqnUBdm/EO4NBrW70Rpyev2KviyLjvsOO5QsFYxBJ8J8xi3XFL0YIQ2VE3aOAR5vs1we7GU2PI9eQocg2p' +
  '/WHTSeyGyiFsbBJTTHjtxKXYRRGCYMASs/QZ3d0uomQehRlsDk7fRNg7vo+AgL59cRX2L+1p8QLcghiL04itD+7NKMF+WghT' +
  'QSOEWOJiwSgwY6iAPAghCf0wGsFxHABLFxnCIEIFVMJTvDAVJlgcuzEU0/N4aitn8AiL4ukBry5/i3fDbqGHTmEhCjGIUZxJ' +
  'XW4IclHflAE0UkiFSDSJpVIhTjBIMngB+phDf5BclEqX8EjS5CfDVKFjo2gaEMvTM8JOhavwnCQKpMRnZjBy66+u/+mtFUM7' +
  'PNjmsI1Ma3Fv+6c7NnG3QVxnWXx3/93Nm+/Jm4eZ2HHEjU3SUferXfWlyPVthsUp4a5xlzGadOB39X1pblvvhWdJd285433W' +
  'Jfhbt4iev6va1seeG3ou9/1d260alT8W3+05svWJ8VOatbldU2HvypYt6XzJrND03Wrj+xmCv9eu82rgeV3NiQPdi3ueq0pf' +
  '7bqB7Zs2a2Ui15P2VAi8bBQ7yoQXOEv1e5rFm17k+LXYDbqGutcQbIO2dKHKWw63/d+88/fvzWsQbwNCzEBNGN41rEMglCuH' +
  'GEQh3No65ILEDcItpgLBJrzbIMNaPS7CLsSpKmErgVQswsoIi2XwEMH8D1ooi8UY5gcxoBCs2L6TFJMxMJCT7mlIOq4UrEEG' +
  'zxbxbCEBHQ8xKMQZwCMP+sUJSb9UEwmZvt/D3GbFfSEpJjdsZIAOMUII+SjrpzmTgMAzwtTMR1gMSXo1QkOV29eyEUSP5RFE' +
  '0M2krPjAZnAMjU9t7khkyPSiQBek1KGlhcl66g8qfKuezkVplmupDyYc3q7384vos//w/0zNI29QK59g/QGrO91+PKQ4GcmD' +
  'wPxA3xtDf9bo9Qv2Ac895HQ8bBfYw8/8EM91hgDQyHAAdnhhd1huPfNQdjYM/a8jHwUeSok/igofZbUv/XIW0NXh59p9Ag+R' +
  'y+Hn0WMSj03v9V/SAu5OrulpbJDvEGwqwyVN2le7AKxCVJsyAHPPqmsGAH373k8JG6D2+Sdl7gzAK//qn3z9fl3731k7Crvb' +
  'D1IC7iehPfxSj17iHsDt26kz4w9AErmTGuYAo92kly7DM8aA7r/mrvc/q4+NHw7X2dxwMc2WBmzwr4dwJPvY28qOT/8o/Rz9' +
  '0nz/qwk02K11YnapH6OjALQ0Si5mYT9NeJvsDtbXwjfhP/TjfEX4MP188/Rg81QeoJfOiUpGF9IvUJS00xWTJQapT+PagCJT' +
  'SBjg8wBGWh4gE3A9LagsjnT1tCAX++ZgfsvDrLpXXkiGi1wlyP59Sp20f0Aau2khZ3TaT7P8offBYL1OPVa7QNzHqR9Npjpa' +
  'IGePOgqDcgVgGgMGK/B9kAjmjg07fDr8rD79hRe8TEt0RzvY0ARHS8f0eAIyQ/8CstKXJsMQc7qTn72cIzKAzr06duXt7W9s' +
  'nC3M4nMAYTH0EMicbW73Ix8/3H3t8veJl84elXO2ed6SbCFyRN88RE+mHoR3b2y/P3/2+3++FwJBP+51vPDYMrx034Eookbg' +
  'huHrS9GdMFD0cy/PMFMnnHAip//YVNxIt9QtqnmnEyDuxs0i3VNN4nuKSdxUbOVd6d5eOXJb5c3bLUhGDHtlK4JgxjbCLEN5' +
  'ER/kSjMuohIvtVsgmTp9Ci+dzZRWse+nuMvSfEsj8NwSTsDsyMz0ApKTXjHbAqxwYvQQ+UlJLvT9s1ON0kg2l5/NzZzLjc6O' +
  'FyEPJ1OHC5VGxy8sYHh+Ids38k9Mt41pdrv0Yja+B2sTJXymy7TGOlgiF1eRvVQMTmQBgjuuVpRE2ihpBreoBz1JUDje0HJC' +
  'wdYhWwkChGbdtNAEIcc0NaWJiN2IjzxZVaQtKUBCJg5KYWGim5yfzgNItUSGkGdVXBO4nKwbbUF25FpbZRNZ871aBLnexAgA' +
  'KUJi0IQoV2SWbcmGYLBCmW9W6hJwXaVRa4aiusIB3D4OQpgcWCyp7ru7DEKxxLdbUppfDmhssTyucndrMQDXhu0//0/f13s/' +
  'ghd/+727ubx/87B47ThyMgneWzamNivoXpqzqv0omcW0O9DlhIWCJs4eu9A1Fqlq6J2G7PGpxRGI0LHZdIEdi6PV8U6N0Utj' +
  'Qr6yEpeqonRMxJ2ckl3kvt11lNLZ1Q6AfxrC15ER8JnJ9UjJv7D85aAEY052ZCGEC4vHc/FI4VSqWrHVRD1budMmzMmT02js' +
  'oouyE29cMPL2KOSK2gwDS/jFtHoTu+op84s6o+Ky6eOca7LGWSOUWEMQe5IU+QL92ZfyTYC2lnRLDVVSdVPcGA0mDay74y5W' +
  'Jxna0+3auFEyGOmllFkNTcqVFIZzNSoIJUeWxbwkt/IVUbwncJh8fLd7arEFkK2AopOMoHUsUadypZ7NkNNNaZMQtcTU43vA' +
  'mXMyDUCtIoRb1IFwkhI6TZeuZ3daVaauNjgUNhqs5XcmVEoB4DZwfAZb+sA7PvHp/NmJwoe4dL2n02keA26KEcqZymxXBlBy' +
  '6bYjyQCreCSt4/HoP82VBIFiKYNSxsXCqCI6KyHFUoRxz42OuTus8KLTAShLbutU2CX11b3bJ1a13b1r+QvV/D3phuHad2/f' +
  '3HF6105+eADgr6BmXlbLHeOAijK0YP1IGmFCASQFgqbENKG84w/kM15bbgmsIumdKEO6+4RsFzq8KPI8NGsdLpm6bqSF6RwF' +
  '2sfEnsDWebFtCx1RYj1RlEHkEQgyAZbIYaTWx1f184na4iSVyxU7VZaV13hLxJscAM9QbCiwaE8E6DBwaNkEpWgUv3SMaqof' +
  'tRI/EiM9BigbTUBKNLeREkhMbKSZrGzQmqiq92SVDfRsHijXU7plhkiuX1nXdgDEKvCYxsq0JcuUSdUatqR0GAkCFiDSxy+D' +
  'LZZSaa8qeeKVUZeO5+thcNLLACuuZwMU6wZgMjcRCce2vFMugD4H1ZUYd027bCG8OkrFTE7yVRQLUdIgxpKYDE866Wv1wM6p' +
  'skjSYsSo8cI1ltP2WIEgWRTfbF2jYvCmIgnAZGB0X6nxguiF421ipDLblKrsX61xfCzuVPJ3eR5iRwaQJcBqRo2h2sGl47uZ' +
  'rdok7TZoMsVD51lC4wGIyjCHPdz97LYky/vFCUkTrjk6/fElmSKEbuxI2pa+DxcxCsA6BDXfkgRN0RflmTt3OuUEW5Y3qaqQ' +
  'QG2rlcSkfMjbfTy6OW3yUhDShho0JaslVIUg8hMFkrrJIpQEPbPXV6ciLR9KXFDnWzbTIj0CP2aJ0KQAWPFrouzCdAptIyqR' +
  'CJUXCIvjm/ydVo3tegTBtiTO0Is0pSElnAwVAEUGKpEtydOxdQVb9ASO9JqMoYVEAj9UjFRDY33OkeF2CSn9Cj8KWAQCBwpv' +
  'gc73VZwK1n0wTmgbIohkjlas8lX1s3ocqz4oU6kLfTo1v47MWKnG8zyJeI5q06SgCS7LyYpAAwg8w4GSZp6n2bsQFeIsAN53' +
  'aB5h2iPQbqjvyROp0wIi4lM3QEdY3yR8slYg+lGz3WEaplrdG0XYhPgDs73XHusir1Yt2A+yN1D8o63tht06fbt087XfvLVa' +
  '/Ql2J48uHA/Lvc7Fwe0jgGM+CJ/kCKZBTx5uUfmZy9/YaZLxfosgk3DpdFrQBOUX0vV8A7JdmhGI7dsB5aqSvBWCrgFE9NBy' +
  '/eT+/EZu1tsa7S+QRVb5RvwJu4lSo5wZWCVfhtuD0vt74H0iMR0negm65j68NEGEjjlI9roNL596KNuSNtEl4FENCrEbwb4M' +
  'UZqPtv7AQh2YYfD+ptXmq91ifffjmg2+orhEAEAk8ZGHMfxZAPXLs4eH7ul6fipqf40cxS90MvpeazMJ9wdm7+/10z//Ccwl' +
  'AXcQxGQsT5BpGW42SCJAmXS9/MOHktVBuiHZAN1PwehFLko95dgZWug7DwxJ/+d2BKqAJFCgLNnpCum2B3UjAsBgh61BnnZa' +
  'orklUfyqSlKEQ9UP9ziK5wa+QrNBpq9kP727+e37btjqw7rjKUlldqQQciyJ6nzX0boEobU7Y41lPmLMuPfXp1aPvc8eqwLM' +
  '+RfehFdp3JuI1l/IghtszJ6xCk7I51TXW9YQwMe78AkoL4Ad57KMwpz0cgeNczFjOXnRM2IJgEN9k5v04TO4NwszRYLJcewN' +
  'shR/uNOimFm1THcwDrCRWy+kc2+qQIEyC5PtWL7FCZhoIz7Y4QRosgTkaQBCrz/ssniTEgEJfciWepd4Vbop0y4ZpueaEO+/' +
  'xVGHL6c2fQF59idOy7cioagFM7aJJSCLkFUBdgbGcvtHqc1fAJayFFmSIz/JN3nLpHYE/i7Pcskpk5Q+nKU6d7BEA+oKyJzC' +
  'sA2tzGZc7kzrkA0UTk84Adp14G/B6MCR0OIkXp3DuLUXTH95cbJNiHkkh7ySETNAR1kF4PB2Jw2c27CwKpmQXSuEwiojmFTc' +
  '6HlMpLQARtBEKjrKdipgXNAVUhM5TTvXq2lMl5V6Spsz2FTSnymmFGlYwIBWAHZnn26SMtOilO3XA/4mj1HhvU02XVqTnVaf' +
  'fFbKb+o1huVqku1xFN/hM7d9lWGFUSa9VdQ92mZBagPzp3eabWbHp+rCTrXuy3xml9FJFsT990vpjm3pRoMgOdD2WlWC5iN1' +
  'Mypbytf2aE5heZXBYW4iUAEkZlnxQGbAayYCjIf3PqlEBTL29NAKIqgo2ZgCqx8AWsJQGsyQe/WqqoCvh123iCuyKrBanz/G' +
  '+0FJ6B1Pl7wCTRyKAiP0qqpbyS4m9TaXqCJwCG7DeHjYj6H4KTPnqqYKwU2Z8WWWJL63lKDxKGmz6atfODPgXC+FZtqfRakw' +
  'xg8p4P8kLvNgvgmc2b2fED50FKOS1bVZ0rW2pntnOyAdIKYHMI/SUGm1z3mvDqI2zJ2AEtoo3+ZdkWKMM0A2ZTLl9WZaMHZ4' +
  '/7c8ssGjfHtfg6iPbrpUz6QziBqgomjoMwMa/O7KIK0oGWCcnQ/pNse2eZy7rkOAHXIjZEv5fODnifceStD+449qXKvqtBeb' +
  'je4y1Nvv6TTXl0UYbHW04TzqYBzW9zt05zZb2DogYuAlbiuCDwcY0z36QT59q10vCZI/ztaSg9cBGiLEjlV4sj7vw/0dTuD/' +
  'ZA2Mq66Qbi3QBzIG/uuphxMUd61AOxn6UAp3VtpslEDQSjMnhD8dFOUfVapPUv3Q4BRkBqgcOgp6eQPlerTx+My71o60721D' +
  'KdjxAZp2i3kAvzy0rYZ4SmrSpNik13kLCGZTlhinX48YQuPhsq1yHIhtOlqCYjwpHAcI1Q+egMpA5uCzP8s0WvS9n3LcQZNN' +
  'YN+tUxV0BPccYWT93I+fr5G3oM3ykFfpVHNQYl3kB2tJPEHCmZkBPEcAqN/rSoC4Q5i0owTMDDMSH620gY55C4pAEDAyzOsw' +
  '7i+9/KMI0TBcxmgi4eu+R0pb7mzsbROjkdaoBt6fs+TeqnBNrH2YuQucsDr+Deula5gxtX32a4z58R/Nf8nVVTrfQPgf/cd3' +
  'y35lPyl/dB3aPwCex/cOe3xPNgLGMlum4Jp5lNqaDeNaGWq1jpk6rD5Q8imN4wjyE7Eg+mRdJBmqzMwzELL7sQCcIn8OGAgi' +
  'sELC8sptUiQDmuNJEsmiAhQHIEiiIItgGnz/fVuzmZ9eCmydFg2BZ3VNUiyRk3iINYKGgNwnKsCAdCt2TjDrEBUy3EhOoc3a' +
  'HddkCpAq7XaljeDQ3KXTxAM2Ij+f616lOVnosG2dNbRjopujvTBzXG9sktuzTv6NqzUoV5HAWRzpEyeDFkGSfykLntyhY0ir' +
  'oFmGAU0PqtUwVfzO70jLMHMWM4pmsfJpTe0molmNqmKk7+844P20vgmHIDTg9IxShIXlST1aQ4irmCYiw4RuQfJp7eMQzN7m' +
  'R6nhVAGVokndhYgOnEPJPfjU6dBOwmUA5ep3ZsAK2IP0OWqA7RgLi7qwKAlRe6SxG7vzttXUQ0AHmjD2NoBqQjdFx/yx9YWO' +
  'yHT0a2S3trXrmpTYYC5UADGJgsCDAJn9HA392p09A7Fux9pyG1fu3mt8RLUWeFyNyCXu3IUQCIeNgJ8FV1ZVjjLZchTkyGpF' +
  '5DodHfg/R3qFrRxaHkG0oQ0yu3B8JjkFl7yCis+4lPF+wSlxPci6SdDQGxD9RUAIFpPmVoVKeAeiZL5ZZ7Fz7XKjd5dUU/c6' +
  'DjrVCJK7lgM9uDYBuqHXaYsttI08gZHqFDNzqPAZDwAvH7CQwIGTWr494A8VCuoyUWOyVPPwFq+7lyWk0QA6XU55xjZSfvoA' +
  'qL2+FG4RILRN2GtAfBz6DsosIz5cuqZVfJ+D+BAMr06LjJQYRACiADBqcu9DMgQiLWiJQPMMmCrHkLwu1UAWhL68MmucBKTZ' +
  'Z9DW19P6V9RXY1GUJBCiOMXG+6ERcVAWlAz+swyIIYEbURxWGMQ/AOn5q30TNo76+gepFLv+AitxfqZZ53hd1R2iCly97wY8' +
  'KJMaH1RvH/TvfeYf16GiM+2hVH5IcLQB6N/NjC8eYD/YmfzSQlgG61XXy5mfEo+Asel45nG7BgRQca0/6wYCF+7Ck9Vqx2Uw' +
  'JDQIczjPkZMNt28u5GwNWf9JvAuwZTsA/hZ4uABH2td6r5/1dL+AW2bqAEnq2IWAcT9OT5wc/uTW4QZE5ltws7acvQnzaQQ3' +
  'tuCfP1EuBGKlTl2ITmInKCV6BY6FPZoQUv6COeoPU/4ZGLPfA66NNCN0IlDroGqwHflBIA5MHBDvE1r+5RcSDLb20ZU0nw6E' +
  'hzLpVRmO3rEHgF0eX4Lc5ALM5VOX+GURw7H7lsn9gBQPesW0oZe4UTg0SUJInlZOkGd1C5xsT/fSOFjGT4KnFrigLtfTkSky' +
  'gawHhE90qZ7vgp8AGJYVhT3kN9L7I29jkkJANTSFy/UmZ0BRke2nsXdsY+N8Nn85P7Fe+KM0l7JmfFpuJBAO3MgE9XUuqjxx' +
  '4xvyT0TIoBxUUkMMj1J/opB5soRQEmMyiUO663ftqsk7yO11+7tnK4f0th6jqF9YFMPCqWksivInRrBwdGlxcgbhZgxZwCG7' +
  'uFQtIkiiQj//lX/SYXtqfeq1PP54CvtTN+yqC0EcWUC7Yc9o6aIdpLvM9Pmlqfr0cI+jVP2Xp0Zzs4X10ckTpeWZjcXRfH4j' +
  'TZtCE9NzFy9gqLSA93NRt+q0CJ0HlsqgPVlsS7ZaHMiQSoSk79DSTw+OtLaSfZC9TiY0nBo7XQ0ptlFJ32iD2LchAjpl6sCC' +
  'y+ft7JTZmjkH0ebcm6PTpYXQSGYKWCYcuzBmzhZnzxV/IbuJ/n8bLC9QFE0DJTVBYgVOlinuiSXIOU2qxbANTrfIFk0JUpPl' +
  'Ug3NtLZEYWtv62aTAJA6UfLWFLc1dSo7wS2X1haViiLQvnvCyYxh61M72dH5/KrZxzHpfUpUeCAFsf+eReCsh8J+DxU48rwI' +
  'PLSUfL8feT8K9VgzJOtWqFq0rZgtUaloPqloKS4YCYpqtGJ0oEUAgoiOTWdHtHxzpnKvQE/lfFFVy0qAR3gSrWQWS1585lh2' +
  'EGb8ORu1jci05pQhgCQbwLVFgWSFJyuQqeZOq8W1SVYQ0z2SSaFDcTLHJm2ixVYPrjU36WqKocXZ9bDor55MIq7koFxFYua9' +
  '2/v2HgTBVLGWzU9Ga8sANREYmuZEVmR5Ot0hELhE4oCTnqQLo3ICJ7sdpQUiSCB7EgPiU/QHy0i8oum8zJgSy3KCyygSL0kg' +
  'ch1RUdogNHmArgAX7J13GfYTh5AbWiiGJH+N2d3a50H21f3dT7Mc/00K4O7bf2cBZSlMDrocwd/z6hwksSa0myKSDxFk5+cO' +
  'Zw12v4oA2Nbf2fx2r33v+4r0F9hLv/vjmyPFzM7+yPvHQj+X4L0FbWG/kpQn5gC0D8HtdFlwU60x0B2QInpPgdN6siOD1ZUt' +
  'UTZlXbE0VTEhkAFMt4ggjIzugF9U0pDBhhBiwDANIs9xIXlKxdz6WO37ILWU464pLV26bIdn+HbkX4H8+tqxAiSFM+tJ35Or' +
  'VH2ljuADOIBBpqj3qOVy310nwjr4mZtxO9O2mrcDz8Od/hXkJ/1SziNPuLOtNVQKlbkQgsToOdDKRBH+hJ8cjV7KsGpsXRkH' +
  'IC/kz1Gau8gW7NNssrjydd1hCl9aZwCcC2CZD3Jon5NgCjnUz9nQIY6pEHnDvI0YxZFz9+HEg09rchc82HJDsMCGGIxomE//' +
  'aJt6vaDFenb+XEGbOL/yem+8NOpkS0uQubz8ZQxGSuf6cb81IDdbAqSSDfW1EPWsqlZ621JB8dstTus5VTKKXNSFOIV+wgoD' +
  'CE32L7Tg2I+bbKcDFDTBAgT1/loxbz+pZ95WbruGNf3W5MT4qakCTH7lRSGbuwz4ceMkDvPZtZMBAPbz/0opzSoizwk006mS' +
  'VZIlchVCJBhKadJMjZV45pO7HQB6B9h/e0fgZINlWGD1VjWMdxmWdFl4oo7vn55TtzNT1sjEQnNilLPPjc6Q3W4O+U53Oicc' +
  'vPftCRagnQXuVl9/cNDoa1S6b1SbT9olnO1pEPgUryfqjka0yCRjgIjSjcAJFqKdPrzMdkESPZZTbRqJfSUkgshqCaIffytR' +
  '/OKtAGLW0k4XgiV5uleN5w/HLNlXvIOV0aJWMtKf2F3/+XFv2hA5tsUyHbJCNwmK4estoc3zMdBMjWTku+/W1bTCAdidXJ1h' +
  'SJZtAdeu0xy5Twi08sSuDKL9K3jQrmEBtzHKzZkOXUT2rY3Pj0t3FGHOWf4c3lquASzsAyeSjMDZfIeHitAADnRBRdGT+oPX' +
  'VILkJUkU2JZB8rxu8AaIGgDF1Rkg5LooAYipPuJ4QRRZqQmUIIMIVBe07pP63JU3b6irh74YMfPTheigdbIh/OSQUVHPSbaB' +
  'NM+qEkDnhb8r8ZxG7Jh9YZ0SiI5HtYqHtUqnppV5FNWrjOV1Jux2Gsde/DvTH6UFfOJab3nu09kXZ+F6rruvqB1WBMANIcYL' +
  'hj5rKgAsDiDspjAHScfTm5oEeRlgqoGpqQulCQCNvniUDyFIMesHYnYr5tNwarcHKCbhppOatKnlKQw15ucpyixX05cEnx9V' +
  'pMkkiCAb9yxWx2LQdtNfOOBTMLph33euAPcG1h2lLZx4VE1YPYkaZmixAwvvoG/ghaPZ7J+nKp3imwPjOuqPxH9gaiRwqc34' +
  '8MJKmclKXcPeMQUGlWVc/1MAyRItAFFRgYXjUwMr/GgOPPC9QWJWC76UGTiX86dkRQIeBtvrlqFRztoxmt8dOu/8jgYg91G5' +
  'f3cowpRgwPkV0CKIxj9LLVau25X6UskyADbv2xpCRgUNFFuzAAj5iC552DNupuBj2wkHdlkaTkqNtL3+tCQ4SJp9YBXAMAe7' +
  'qbbI+y7p94YU5nmR28xYY6uDbfeROiBnuoFtuadZIv9Z+sTOwHV2h5TLU0eIpuKN5Xt9DzbN3/oxkDCFCGhElQbc38qfhwqJ' +
  'J4I0eKlfTekT6MCAbs2KMtzH0LUx7Eo6R2bbFGy1H78T4cFG1Tzwj/xgd/rXuVC2KSh55kMBxl4L7Hf7UVOqI8HRfmdKFwPQ' +
  'BTAhjfaRcDrf7L9pbbgBhkADCSz2kJMQzaYrJw1GNwFsvr/OLCc9V4xFkIfPtt9T7/tuggjwXkzz+/1Z7oPU3e/e8WQ9DZuo' +
  'YAgOBNGRz88bsIXS5yNAfACci/2JpGrZiy51D+8nhM7nq8CBgQY0T2+4Z9zro7EAYn9BFvrx+I87TF+t/1gZ5ECKg6fpPmEO' +
  'Sf2HZ3kgakdvckflmKO8yW1owktfp2EA8dJlWTqEyUz61OlX5kNUUkyA0eTILeXKAMb7BzDjHmXD1YEfPpvpqcNnfP9dgG5M' +
  'QXOQ8kcSHN9IR2MNDtKQDilpMOZdB6+/1rkZ6K8RBmjYAa4feTkecSnrQ4MHswCH2/20Y6DgEJ8xr+ot+BAM0LtpPA1L6QYY' +
  'yNrRNsy6YvXZxYbrkO6KroBqC8DpRzKB7O+wdbA3SDI9BM5Kr/v1C2kdyPLw9eFxbnpygjLzwywIcrDDIkR4+jKO+aCpIHRT' +
  'nnmgaF+MUKLeX7l9Dcn3gax04enpW6W04E0TXsTS6zgl7ScMt278rDKo2035NaKjpKikOLcGgb0dPdhUURI0gF1BuqNzoIMo' +
  'ch0F0uBODdH9u6ZvuWsdf2Svb0oeiJmTGFkZ5Cb82AYQXOUIKjMCOqXMbCGdJ/fJ4HncSIa4f6H78vBh9HR6ouIrr+cHXHqg' +
  'prJIhgif5db6730qyaQBbej5Z4lDEK+v3DsE9m7nkehIp3+tMUTq+D7Uyu6yfMekBiQGIivx7bh/zpmMButw+tybrD5MbuBh' +
  'ehSAI64tAMRxKgHbUipcB+MfDGjVOjtAPDkS5osigIrH8SkAUt6KmN37tAEF+iWycPvdVJ6ewH9o4FF6HQUaLYAMOmDArjDW' +
  'iaVDqFCDNzFAGqKXBvMvuv29x2XKFOD/K+9NYyQ50/SwJzPyPqoy6z67u/q+m80mOc05yDl3Z6XVrlaWYVmQIOvnAgbW/w3Y' +
  '//3fAgQYWBiy1zvSej27np3hcDhNssk+WN3V3XUfeWfcZ0bkfcRhfV9EVnc1Z4YDa2TDVhFgV1ZERnzH+73H815yc1cVSL5M' +
  'STNklOmTP4PJSeCVGl7sTh1bBQZGFwC1owEbb43uhP0odxNS0IxFpg5P9kTMqfBZVZ2KvTj6pUOMD/JwbgBE2THsudUg/5KU' +
  'PSMOrGUVzIU1QGYRBo+N0P2a7p9UKjOb12kdOLxACz9zD4rAHtV4M9ESoVSZW0cxE9p4QrOX6Ug81PHWBPCiITlkNy/PGBRO' +
  '0v3j3/STl33pVddmulzN31CWnssgVvkl/MVRLWSMj5pSMNUQnAmyxgSxIHOUG5XjiHCH4ENU8ipKDcT3UIJk8RAb/nOYkMib' +
  'noaDMpnK0sg/E/lIoc8fyD66/oq8qVF8hMRLFOm/Tygr1p+3+XHkszLWY4KIc/INnmgIrC8bHvV8Kj6C4B3QP+mdromdCMFh' +
  'ULWPt67r1zkaUzwJqKBiqfEBVjocoULwMOj7NPBVoPKKfszMFjqUz5chKq/iiHwTopoObE0rpjRVLMmSUMF7HXJbsUbn2pDB' +
  'Y6Z5Kgor9PyoJaPOFoLTaCGEDo6cYx7WvUcoWxzDQBHPXHoPGu53GEx2FCGMcfmpl+ZZFw1PJE5W6tQmi6A3Sg8BTvbIWls6' +
  'tCdsg5ziQoTXJboWBaD/MwjYwaFYFHVsgERqyfj4gRTgk2pThGIdkDtb/lpvBNJTMXmg+Qxout2XqRtK+xfgKWEbdAxdlLoC' +
  'vepeDcLKmv7eb2DbHp8YUmK/HUhEBXjFYVOH3OXAryvBnRpu2DwcsNbY+yHjxzgyyj8hPEENnMAKPQY8KciPQ7r3EtJeA/de' +
  'C1xjcNabtpdCd/Le6CVG/b8ukpMg0fF/DafcYuAAm4lr0CwJbbSgQsILmqxbZI53QqsKEth/e3MNx0V4+1KJ6rGUAkpEymUb' +
  '6kCF60Yho6GE4dkC5axlNIgfh0SyNojciJtFDHifUOWX0HXQjGARHWFWBQz5ZfJQHU0LIAZxGexmK2BY61Q2sHTXzDMYc33E' +
  'Tx+y1YBXP7NMi1yoHNz/7x8dB69JYf6FtF+j9CSRy8YxG6RMoi4UUYWG9l/XKNfQXsnrlV3/RKrHzqDGE6LVWoM0boaqgy+D' +
  '8v5QIpSQUgk10NR2cckNv4TtGxw9IrQcYG/9hYh8L0r3W6RIjUi1DJ+K6gEdyBhOAIv2NydJHQoaUYtBUpO+2RM2k+Z3HrMv' +
  'daxt4s5beIk8vgOsLV2flLB12qAUWWwZfogMnaWCI4ycU3u+DSBS/Ir8lps5S1NRanTePB186Nhwv1fYd1/C6ANykIUtuv+s' +
  '2sQw0CXJ234UnuU0qyEZz8bsOn4pjPeIR0kkW8gSTa2ULl9zAaUhtnHIaZca5Cy6HFCWLHxeB7J6XSPtKopAp1yc6RrYuAuE' +
  'aVDhLtsNRjKGZXYs/9f8AYJ1Beamn9h3CXQTbDBZfUm/fI43ZRRNnyi2YZTDPbVC9roGw9C1MHbxiAV+HuzdjJsbFFsm5eJu' +
  'Y3GlBOJ1MX4JinqP+ceZloxNzNLYl1KT0Kk2VKjrkUMBy/qAahNHeKGRrxD7TqeqxtDLhOoQMXk/vmjQ+fSChDJiHolWk8Ap' +
  '/952+m77F3vfi2nBnhOrRxKfo+2shAlnCHFLp61ek+aus5USxG1OqQpbxdqjGl6ghmi7S0NP80ShgbXLiSKatVCS7xxAb3Oo' +
  '13pmA6VjimqgggKd/5OAKtvBCmrNuu5buYeoUDr5C+xhNi5A6NCQFlTqu8cxL1THoLNJdIAtmbCFZ2X/ZJkQUCOtSMDhQAAW' +
  '+OO8LFWDcHtsl8nBWsiQ0EIr34f4gmhvIuUROjxCqe4+K6D2C5ZYz8eyhcNYe1Cwy43du1LA9WqQTJ8rFMstvwkICQ4B0SJr' +
  'UKZF9M/r1CKW6Zk899+U8cNpEj7po3j9y+2lQ+iqShQK3YKmEudMkYppi/0l7wcCeKixTahaGxbYI7JzxN45mxtLjV9+Tnak' +
  'BYFy28VQk6onLN1hDagKgT37sKjhA/Shg8Sy6hC1c29Lhg0RZTojEdElzV28SJQtz7hDhcIv2X3YjR1vguvSEh6hMtlZDYMY' +
  'MJPYRk3TFJ9DyXRllCBclmh0Jr6dO9zxZmpUuxI3SfGhvSAKtx7shkXXeC37ZkzluF3gHYZ7bh1naFWqAB+gNC2lRrmMz9dk' +
  'lqPr7lNaOaAVC/Wqhn0Y8BoA31om0eV45hLquUpjpu5EnuGt9H/5NV8fLGtmcPprXrwjUVqrU5lmHs/oZQ6aEPh4t8GiiQbl' +
  'U6arUr4rHztXZaR2a8W2XqdcZJ20KGn4TyTGZB27dR68KEP+1IMXeW5PRsnKm9DxV/9qziWCshm82yIW2qvOCjp7X/tRB0zW' +
  'P2fvX6hRTaCisejg3B3/uw1Wx7YHtAyDFvR56TonoRM7PHC9X9RNaKjYXwTSkqgkZRe6XuEJQgodOgYlsmtNCHSMGv197K2Q' +
  'Oyb9nqxowVlpUh2Df6UcVGCyQoKBPXxCfSuPHzTouS7BQjbBBZrcjsdJ/hjmR/duABfE/gOy3gV+5yeZORiQud3NA2GdPE8X' +
  'npIwbLMQ6OSiWsVe9cCSUIYGDu/y9f0GHWsNTVToyIM7wVY3t7WHDbqyukvXmTXRPDyflOgcyOlWAvqTA53JQrVL11/toUA5' +
  '0L/I71IJvY+KV6KzekHtPv+k8ZIcUKSMrzONRiPQ2JR4TTboyQAulkG1k7GO4ED23qZnTjV8++Jz6VWXM9c+tMfUb1Crnfzn' +
  'z+s/d4BunHCB6RUFVuXRusFvDGSUsT4sBmeGyhnF6JPzIlUIDkLilyRq7xGOoNOZl1Eh3D3grt1AwlG7ZcuXKXKAZm7jPZfr' +
  'Af+bQZ4oeuPdJ9yHd4HKOj1X/4q8mac5pURjLeCx69OERCVsC4uTpcY3btCz8uMhDbZdiPkU0/ifayhSxAXgqdFBtGmSUeME' +
  '9CZRBilVDI5vCUGR7HLTEp78G6D0V5e1x5SrWeg3GXp+rseJhSNsGjjAD1YMIoNhYGLg79q9l9m4j3xUkUSJVR4SD538WDgl' +
  'gvuxTK2k3rFBVto7oBTCixbOpuT75MSuxjU6sjaJSWo+DiRZhtffJFLBlx1lhSJWtRaKesGTtDrVUhZngLLnQsIj+JYDC51w' +
  'tX/Pyf/rtQcesUPI+t/IDIN82hpM/2g3+lAIndIAIY3KLSKL61IBokG88M+5YuWhJGLXAwouOQvkbiug2CPcjVqqCfYj4Dvv' +
  'yz+6+E9L60tvSpSdP4GIDpqQZRmWYSglEa/U9P2z9C/tEn2bf2p2iB83VmopqCrWjurzxU/4pzvoOoRSeuhTfj1u3FEjLiTo' +
  'lMPo0KikjcUEcAobSNkCa9aLEANa/5crhFYJBftoC4sphupKIAUoiQTuWjJujYCergf2lBnoeWpXgcaDBA6gRlrFgDM1epb+' +
  '9JREwgbx7ehL2S+hRNexgcM6d2RChRVwecLNfv4jpVmiOytAabo1vyTXg/tn2r7WoEBtU3tFIfjbF+Aa9OwoBx+KIJW9HKzT' +
  'cVHxJlYb7G2fD9QphxdwUKigTIiw+WlBpqOn2FSzSbnNtbAClfiOBy00cDduwARHDH784dsyLniXYiaux8jrn7r7HwFvRHop' +
  'QOaIjq5Cg4Zq05fAmtOB3vs7Su+fDIjpu0rgeZ3HY8MFv2+SDJZI4W9IFBZppfOpszoCVqKg2oV5bMVwbXJe6oEGiI1Kr6Cp' +
  'pSbVCWw8sFepxHReQkktP8e78y7Zu9or9m9xB3BuLoU0k5yA/Q/EEm2zCy449xVqgxK89ggl1PpN7Lb9fSZIi0D/OkYHqoSV' +
  'tsmJuBki3zHLvlwSsdM7RlWDOKkKDtGi3LXOfjNJONzL+t6CR95t16+2XZiUm/8chCJk8JbQlCgFFynPpBKxB5wOkb8ZrYue' +
  'z+H/+JIFDhVSzGIIHDa2vXsexUqVRrUOK0jWaqEx8jmErFrYQIXvviDf3sTYxt+sfAz2bwhlv4fCKwGZP6691BJY3YspdG6X' +
  'o32iJQehNzrF9jxKda23Ak29JVC3zdRIVITgnFQH9cYBXuyT+/ZsHFMljwKZMXoO4fYmWtgLcPo3vka0rg98S5TGDhCeohCx' +
  'fYzWiPjY5UalepWedA6GxtK178PCxtDEEVvnORjkjBHfOSdhi555J6IeP4Vo+goKJvZMlAOeUyn/twu+LvSucSH53CtJ46St' +
  '9rZFF0QI/AkSsUuNCr13KepjozXwEtETDl3gm5EqWFuHiA/peQhymPAEG979gQK3S3imCB+8Xa3p9FqBMBSouO/5kkmiXgRA' +
  '/kwJpHvGbcDCAQ39296Ldx+zIr3DgVUf8xQH4nPJH1mIJesWBO+ZdI5VgkWXPYr/1fEQTbxFKaJ22Kx1YTvrgeQSce24peGR' +
  'BRRJLpHl2yhqUPdDp1qO4Hdt0l2N0E9J0I+AWoW8z4SujBNECIpVxHIf3IfSRuAYk4983w5B72+E62iiQDheg/gEP8YjGLyA' +
  'Ij54WKU+UJ6ueglWpxHM1J5/Y3hIkcYVt0zDAa+pZLXXIkcEW8UWOlh3Fx2KYlQlsB88dTR8aFh4I0V0uXFbKSE4nxYqO/9o' +
  'uQEFHzg+j96kM+2JBbpGF6lWNRV1QDysHET5i6JJgzFM7MmsQ8b1lPgLqTUOXDxZvnlQaxBC7eNQ33YBUdb0O4mAV5ebdMec' +
  'zn4wpotoBJGUY0v06GmDfrKP+RuLgpDyRJhKAwueRiiBsQydUml9W6SUd/dtHVHbQvWFz8n+kDk6RoJUw+eXxOooVIG781M9' +
  'rU+2880IkMs6q7XFxvLhIqGUZmyvuF9bsfaooEnpI5GDfJ2bsTEnqFJV2VKIb2j9BaCE9P/9LF7UFKry7pT0GkoN0cSWwhP9' +
  '+NMQpBEF30od/FQoCnKBnmnF4FA5alDd2hH3OYmvkDX+BLKGngSeNyxS13Egl4CcAosVYZbYOC8jAh4q0abOdAC2cZ8DO2uW' +
  '4jXXVJQSRNXjhVI1sWudj5U0lEiIgI0mhTyU+k+6ZJG0Rquq8PtFytNZvFCAiMnpjWpPxVwVFe1jcHxSag26RtPioWIP4b3a' +
  '/h5RSjpl4MzVZ+DYrTeIuhbmZtArgd+ELN2x+W0jV2ZvY5OVfWmeb6B6/ywRLPJxFI+oQOU+sRBiRYUmU12RFEil/0WselEu' +
  'DonN3QTyRlsHLwspPV8UNhUFFtdQFEX+tEm4Y5n4xgRUwNZvVF8ouMEdiU+fV1gxb3nbZEenzKJC69lSIdtdo2ZJeP/DUa6O' +
  'WhOoHLVFjauCv9a8T4rkHdW1xR9BuSAXbwsfUq7UQX2qfCiXSHEzqcPekyuSZQ+NLqydGlU+rlBrjA+19hUYAh6JCsQqKxSk' +
  'qCTVqkfAevOePOTZuqx6ewIlQukiW+OwJ6sNfKxVyzLLseIwwT0xeNLRtTGqGKjyVRkob34KqCoxNEhW96gy2IP6t42OIFUg' +
  'Y8QoGrFHOoDQL8OQsUn6Yas1hAfkHCfQ64ufoLcGJBu8ckOK+/A6EQYK3+6axk9FxtvvsgbC+BkHHsqOWAEWuYoo5ro0sJBI' +
  'e83SJew9Q4XkriFTCw/98jsZxEd4U6No50TqkJX1FfVw08kMZcRDvJLUwA9ZsOVrdTXiJ0ErtZ+izPK8kgM+U7PQtRRRg94k' +
  'nJHEaV9AH0YdvV3famqKBBr6lyYK6pNTBRwSktkAvyVJCtsXjRcVaDqm0d/6BFXwUuuwjobqhsxH0A5UrrC7rxzhw1rjNq5l' +
  'CYOf65OS+DOdatXjWBg8wsQnvkN1qXgvTDDcYovIM2TZN2JxuaLc/pks44tq1dinJrBBmNYZXVQbeeypWGwb3HPi9e6EJBbV' +
  'EZnFw9oeajzVEPliROShc9ROI8ADT7Es9RLhdAchGTLRhERL9SfbV1Q2wmGDF5QcIuxBo8qyJgRDgMBjBsIuDXEATFn5tKAg' +
  'SdboCuGbmgDRMNCTOIAhBnvLnZcFto40/jHp+FwPIksJloWaVxMoOlHKQ77ZKSFGEOSqJ5jUxG2Uhrpa7GK6hOmyXK9w39oC' +
  'BgqDBpYKOzryEWREInKiUqkF7DzXjKd8OEXxar4qUqtGNDcpx+4+bXyLcOx6T989JFxa+gDwatT8XSsLYius6dDKmBF4nJ9j' +
  'g3xuNag7LODQPU24nqAg3ABvbQqwvpmHsKnsUHiSxMkYBdQUGe7ookgkjPyTzUNSCfc6UVGrChmF3C1yapzo7M/jw6XK2gT0' +
  'GaKO6aIpho3wNkNUAskyUULPJBLXlngidPsa0FgWuGTrjMLWMgiLptg+J9Roj/amxHBQXpjA5AGNLRLQbh7Wvrh6AQ1sLGQn' +
  'AFZE40jStkg8mUlEkMnKHKTMG9jjf4i5I7asV8pktQQhXiFztw9UE21BpxtqE0AKgqGjyALPZxGEbFZI6G/lC3CaWGyhIrDo' +
  'OPtcfBX34GUr7qMtEVWq6j2QBTR24YqTn+os6nnvYgIFKR+FJavokWAjuJ/vhQ8SRFrWbUbVwzAHF4gp/qS5hUyXt4Sxw6YJ' +
  'nKMIyCOi0JyKIEJI6WCyW7WWiQxtuxGya/XZ6gZnVhsQJ4HzVgOHlqPW0FBFG6EGOrKWNKkE1stZ0AOiFI1/5+EB36LwbWtv' +
  'l6ylucFDrHbrLySiqYI3wwMRvK5CYK80ixSU7Rsw+2c2PZ1oCuykAbSFHeDiblmoR/Y1bbNIcWmNPSdT/ZlNdxlRhmCy1qgF' +
  'tT+l59dRDTv5cwYv1LmsBoQFltl4sLlbvNTPyV8gh2vqueKpPrv8GVo1vmN4JHJuTeEb2s/RPlLjOvaJuVqVeDHdnCRLRPSx' +
  '+0IBrNThKwQnU5X16jdrEOQ5yI1219tCXQT0PcWrajULW32YKipaUUbtqnp6xHZakitpKtYSuCr96CnAX9w7DcyUgL/E0CpV' +
  'ZakneHU8aaPIjcoD3VxESo9lOUs3BIMtKAaJg6jVqrJcxx4krqUKD9WOge8QRYOVa8Le0+r3WP5T1NpLzyyDm4U2FLK5AlW6' +
  '1fpforzNfYE2TEUUFOzc7jce5Q1R+CcNY6vJ4eImSp4kitXoDN+4LVdU8CW9sUH1qSaqlnteEA4bVvMdcoTZmll6q17b/S7m' +
  'pIZ6gPk184UauZurXETNzWSgNmuXobRzxueAVuZi0+2qyMs6Ys3t8ic0ui+jC4cKFiQDLBLYZbEhPj5zGNmRd9D9a+qhXlE0' +
  'AxY6aNN4L3h1Te7qiMxohtkFShZG8DiUslb1vBTVu811KHsrvnNin7zDUJQO2C7LVSSZv7fL0tZp9bJZLv7SkqnOL30kQxCr' +
  '25VGRosLnNLsCQasPFEo91OVzbMiKsNpTuZ53gVrFTXwJqSjiyoKjaOOXRNQsrTz0NvuVqnyszKrRToQhO2qYgqVmvZcrQkk' +
  'HkBqq4LcL2Gdvyeorb17zRt1T6k1nAYWwMUevkciPHixhB+LWD6vQpes2C7kyqiCcskAX1PRUzQYKOOQ3z0CL7fKjQlNMGcE' +
  'tWoO9fpQKZkaC6HAETcU9D6/Xf6cFGjp6neOcHsPe+ScVdvyT/Rrzx7LglHkkFY02R3apAK6zP2+yKdtMwQ2ddSs5bkaG5EF' +
  'RKpl9mCBcNiq5sqSBtR14pWp8dyugBaLKXQVtWWqPRHlHQW7aMUwcfB01eRl2w8pOS/xxiwDu8XyZu25ClVQ2zA1rvSkpFd2' +
  'FRIk1HgItNS6Ps+xSBsQzKuTEqtwW9AWjIJ2itQq6A0Qp6ZMoew7CnBU5OQWgSGksFrRoG3LRWSI1V7aYRQJMk/o5dNdZfHf' +
  'ycAmyXLSoZgqiRaUd9xLYhU6KYF1iApJNcf52jtNfVWFaooNUZF+rPI1BeymqqpXLIl9VAMmS9LDrB2HYjY+L9ny+3say9bl' +
  'AjYsvblbUrpgRekOJ2hVuSkUSTio4mh2/T4aCm9AK1VUaMT2+bp4z2yYLHSuNUGinRaMukwwlU108LwqahdbgGPs3ipbvuLZ' +
  'JfGJ/3iz8Ms+J4vZW32jTTDDQgmizln8/LaZgHFtjhWSWtkoow3W4O8tqKrBK80jfEczRDTkKh5XGHH/43geL8B5nAzTOMDD' +
  'GKcCNYLPbVr5LeFUHkIVV9sk2klGRdIBq1lx9nhopokIN3/YXMa1asPjS2DALe2bh7wh7vVI7KL6Yt/5vFmBpp4jSAJOtbUz' +
  'W7soKnx7SmebMM+u6N9JRF40cFF+bKrqkog5RQErWMTLK99vKD9FSihNlz/eviLyTTRv7F8iCWG8VOdqtqwY3MFjDpx0Oopm' +
  'RsPHaEQ0iWA6EaGc3T3DleqAVJHD1tmJOqpmuSGkD4hRr7DsgtaMAj/pqEKxDFepAeygbexVB393TxrIh9ivNTlUhYoe1ea1' +
  'MvVrcUY5pvM8SbzihU8LTXWeWEao79UNFdNX9GZd09/BMGccVniYiqlqUoHI/rogQa8YEGVRiLF/mL8D9YVcsThZNr8/XzyA' +
  'Zoi8XJUhXHd+vLRZ4GFpeKAqQr12qYNt4yfsiNjWy/WWClyUShJKvFzeN6GIDb7H4uhs4RORBd6RUY0Qi94yPgaOBOomjO0A' +
  '+u16SztqwJOo5S+wOhG1+fM4LGKXVWCQMBotp3fEKEHFG3azzh9YUGwarYhDaJGyilkVqq1gQ8miOulWK7og8SM9KrZ1EvpP' +
  'uIvWkK42TGKDWHj/Cjr8vnGKsx+rWxmCTF9uSwp+wfF6SYv7wPIzUsdo2K3ywrvgoJnGZ67ajQn7YhjdAa/x7YuGAlWooCAd' +
  '1HnnOda395pSY4iKsiety+1ddGyOKJTVCgXm0ehqXErZcPda4XWe7cxeeS6BW/DghTXxzTlPnxenE9OidetQeKRNzeSHwnlr' +
  '5cI5Rdgte1DDWqt/cVG5rfRXFmdrMve2vdKqVrkRFD4iHg573z8Vql4SIrODlPpe/U8Sk9HiG0Jr5XBy1J5LJL/9R7k/zaVG' +
  '4p/ebprW16TDjdVLE/+ZcDmvz2fMRTchY2HiLeTf9GOFUlf+GEIqDve2X8j23Df/GBciDCZu+eBJf/APMRu+hpm7flNx1T4P' +
  'J7uAG3/m131qzbyFlMcgf92PSVM6Z2D0u5j7F9d9hL34Pjp4C2/8md+cWQx/A6VRB7N+aDpGp7NQHAUf9WonyucegzavZ078' +
  'iuveK5VEX0+Vej0fa/QVn1tfkQ1svN7V57XPVpBpNfo197snqoB8OcV03MZ8PA/FO1khtev5zRiXg89fBMVHx41+Zc+j398d' +
  'P4/UdQRz3MeblHLpBC1GqIxywnQMsePERj9feVw4TfNGtEjJeN1bIb8dj+VXfkMvFKbF3brB/R2boXNfDPt/UCMMzZSOBZ0e' +
  'OwmGjkeJ+CvRsiP0/pmQH4LW8Op07uEg7Ljt2SCJ5Y3g+31S7xph5IP0a1Nl6HgiQV+uYZz0+Y5h3BVtNPTQRhSdlD8DpxcD' +
  'GAapABtMLNcxkbqCmRv+CmzWPYo6jtd7s3CSTqrBSozXs3KIE58fBhTTCxbsmX2Sjj8HE6TSBX7Hvk8THWa83hEfdwy+byRi' +
  '9H6O8d/QyWXp+ujBc9kIQ+/XYz6lN7LT6HkMxs1U2UgWA8aGMu2vt56apbZxz44EZbBXfHpg/Ac2E8sgraSyk/4CRjOLNKvB' +
  'yQb0F8nRuYaj/gZkk3MgdfIx5T9/KbZI10pI+tdT+Vl6RpSAHnLRWXo9HHTOiM9n6PijKTd4Xx6EotIBgeenp+naLQYEeik9' +
  'AyYSQjhYr1XyHtJmNHh+ionRJ49DIdOMn7rYD/ZtCVnaZigZlAPPxkPBv0GBi2BfEsH3J6K/us/HOPt/GA39xqoA4S+10DnZ' +
  'fJD5Cn7SeY2HdV/jgKPX+Nwg+G3MZ8yo/44x/Tlh7wQ9hiMx+ozx/PqkiMMrbcEajH+eO8Efuk74BB9WvQRtkeQE+2OH/WZ/' +
  'nSDptxnL0/M6jIz5c5peDwXJEINkCKRNbC9YuGgyT2cwHv8oMU1/TwQrlbXz9HNAvmjHp0/ML+cl6fO9oF6Dk/YZRza430ll' +
  'QWaYHfPjfI7OddxcMz4x778/mG8m748nEowvG/PXJxZs7LlUDMSlmAvmv5hK0/EMg+u5eNJfy+DzZCpM125MF1OhDOW9YzI6' +
  'k0yAABuZ4Hmr6SR9XtA3BfmAMceZMf1E/fEF19Ov9aVJBJx9TGezCf9aKHjfm+HEicrnOntSTtVeo8fXS3e8XkKz+hq9HgTP' +
  '8l6rS++8VhH8ZUZW9AR9dSr+TCLBBMhxJ3sTCSi08twf/1qwoqnDU5jB2vF+FVLnEEcIU3H/uhXPBWW2/O9HUoR/MjDT/guW' +
  'ZsJIM2FMZPz716SAfoIN85hFSmuziWAfRlcRQgbTS/7KO1fm0SbyJe2XU1tabtKxpoN2sJl8jvKfaMDA5HCeVjhfXfWRNXUx' +
  '69N7sJHF2W+hhQjmE37p+LncBF2hdLDBifhZ2vgvF9CFfXnNH0fMvyGTden9XtDAtRmO0ZUap75WXH/nQ8Hz5oKGCWN6mYyn' +
  'fX7H+H/xAj47zqwLMf7CBE2X/oO7XnLlPdQ2cJznVy9t0CiAB2N6fFahUSfr68H4SyVKg4UgXqFcukezpLYCCio936Y0O44A' +
  'KN3f8qPUyr68O1BG1N/bHPmctBQN0ayXzegg0C/WYQ8AN+Y/T80UUXUZzM0FpaLOXqe0svBGwD+5CaTiNt495a9X3rwAj4ki' +
  'dclf13TrDibCSax+wy+Nl3r/Is4No/DW/BW1vzWPpYkobt3y5X3k6E/gegmsvu1XyXP/YA2hLPDDt3y6zL339zE/E0fqrt9k' +
  '7+IPs1haPA/9Hf/+/J0/wHQugZuX/CaQp29sYG2Ywu0LfjvYxp27mE8Cv7fgn6PW21dwDlF8d83nkNdvvAs5GcOtJf/512/f' +
  'RCoSw9vnfXvhH569imw4gotzvkL1Dy5cAukBfCPr08nd6VM0F20l6/Oh7y9N044mywG9vZv3+fdYDt+dmKNUNBkwuK+lp0Ee' +
  'NZvwP19mQvTkBo8/1ltDv6PEZxKjor7Cn9jXE/1fL7jS8gseusfREd4J/lksneR3O8GVsb6o79gnvq/2E/T31bH+4tgnSv5Y' +
  'A5tGmESCiVuTs3Tu4ay/PqOm32NpZdL/nDztR254Gf+znoxRfjAuZ2RzCcqP1ODAc9E0eggjmvJPcnnmIpU9oQlfMwovnMGy' +
  'F0I049NLOt/0bbDg+1fDk1SHacSdwJ4J9JGAMXBu/IR905t2qH0RjvkTavanYSOKUcD/Url5uh5jeTX6TWV2/3/ww1V3qZ/6' +
  'cEx/4j7lb2O5yR3togbt2L5jD1TUywjisQF2c5/yzu0xfdY/xHNIGKcplh//hMYl/CKgq8r9EkjBvb37vkVYPxJpDa7zt/3r' +
  '2rCL9YiDtcC+0BIZlOEgMenvVzf2FtpMCLOrfoMc5sxptG0GC1OBvLn1NXQRwvIF/357sYsQ00Mv40cCDXImzEgXkbhvNyU/' +
  'vw3NHWAi4/Of4bVlTIZC6F/1iyEs/ez3MYqlMXfZxxcm37qLDiIYrvr02F+boTJqZtZ/38riACMGyAXyyx7M0GLNqeD8uOnT' +
  'GIFBPu8T6OydC7Tt5mhqORjfBFbAYDKK/yR+BPaQStJxOVXeM07k6JGKBuor9MhK21TH2zumzxK9NtYLuU2XntXnOwF/FXw6' +
  '+tvgc2W7St+3EvDNuufru07c/6wUh/TKQdKnxyLv8/+JgN+ozpBm87lJ/7nmA6JthXD6gs+5Xdu3b4xEwJctmdpUg5zPccVh' +
  'YF+OUyqtFfSIvpj1n9dTChSrSZ4K9IX2D+n9S2v+9a5gYgkRRIPu6psu0ciTOLvoBniIb9N1s/5n/idh31ZZ88+H5mYQRgy5' +
  'Oz6D63eIvc+gveAPqGovwEICpxcDjVgl9SkimAoUwIPRKuXnqxl/PGxoES7OIzblP2/oJUg7aMzG/fuPhm/AQxSrq77et+qO' +
  '6HoExwd6UMl8NcBHMiGG2m+T2TE+MUt1vGvpsX4/Q6Vv5lJgbzK+Zp0P+mIN3QmEEcZqII/ehG8fRcfyJ36eWit3M5H/V+i9' +
  '9mRIMTonWN6iIVB5s+EE8uvJQ0ieg0emv//Ss89phsCTnr+fB8auj3cE/dA+uvTfUX73IKjIKPS2qazn/O6nMNrP6f1sz3/e' +
  'vrGJju3i7b7//Xi7SpsHcCP/M9tX6HhawfnI5rRgHQNycLsnC9QNTyKaunOyMZvsDk98ft8dncA2GvbJ5zWCWEj3Pw3296XS' +
  'gK/bu7/49nEStn8+XzOQ79OG22TNngUxo+S0fIz1gKMmchyGSKIH/8C1920YiKPrTgT0lIeBGFw/+ATxWpHal8NA46naK7Bd' +
  'BorjH7AXuXHjbf/66nVir6WgByW6J8/l4HgpiJ1AHp9dpChBC/774rMTFCXwgvcNEvlAf/U/TxznB7ys2YHX7PvX8evfeN7+' +
  'P0YP9f+nCwsG2MfwNTzQPfYnnPQvaMG18S4R/9zoVbsoamEqfRVTb/oKzNONLq34My69SWKmKF0F+rk2OU9aN6I28P8gp96B' +
  '4ETRnvU/52feQTQRxmDe/973b74Nm0ljwQ+PB8s4QVx6QA/5CYqIq5FxFHQO7yAMI5AfzMQqlQXDGV8+pKYuUtvATvny6fdu' +
  'fx0pL4rTQewkX3sNT6owAQ7hf957uoa50FmcjfnzzUycR5pgwksBjjS4iyaTwfLaFf97V+8gFY5i7ZZvj9eLWyhvAi8eVwN9' +
  'Zge7LQe8oQfn4xJSkzbefddfj+Ti7+FSchJnvh/op1dOY+nSCk79V7d9vPqP7uBsfwb//Ad+kzehbFP9aexX0nczdL9OBQCc' +
  'F01i3QOW5/z1HWTnQGr2MgEAGLp0HvPhECLLfifI6PR5pBGFm/PxALa8g1KlfqyP1Xe3UYz0kbrqe5zsc9+h7XNWb/rj9eZv' +
  'op1UMH/Z90hMcT9En8nh3N/3e/Gdef8u3ojHkTnlKwZ8+YhGkz8N9Deu1KX2CicH8u0ggxrCWL7gc4Jeaw5dMDhzx6dgVfwO' +
  'lpDG1a/79/fKdzHELXzvT27+6sJ1jx9D8kZ4bPgUdZD8J9j0XHwY9LPpN5/AsEe4pvonRon48vtWQCEXSSTOK+dn86ZO66g8' +
  'wE99+jsYQMEi1CA4t3tjBl0vh4OmjxNm31lCFAvQAn492O/+Rvkw7vc5feakAzAWTO8rSx5+LdCblk4CuXbwvMWv+n4uwOFm' +
  'T/45Fuh1p77q+4Gdkzp98s+JADC8+VXfDxLqjPBJgHf2vZN+z1/7E+iZx8XiguXuLL3kd7/xJ2Cc3HibgoOQvfKr8eov/QTr' +
  'ZP3lmGBwwr96+qu+HwCji/dxwnE7rsHyld8P/JzpT04qJPWAoU58xdf5Y+eOd+y+tk/+b3S8rIOAQF3fHWmS3/Tj++TjOu+q' +
  'hw5intuEQapS7ROFX4m4TShD2KiY4U2oA3Q8KxXqwh44LejLjgyh712HNQp7JOWsBw0ug26M2YAQiufR90YJ0rvYQchlZM+O' +
  'xmJwwikNU2+ccb1N4kDd8Gi1vRGw0fMcPOw4Dp6ZjoBNzeqh0nRMqEJ4CKsZGWLoWM/Q7kZbCOsdEXrd1tDvhPrI2EkHTC8U' +
  'QcghtUq62QymJvIDxPvRAXrEHzWRDTmITcdjOJvrJZGbwTQuJ5NxTEejYcyGYhGSzBrC6QjjkOJWDFaIPyFHFK80Ub2cSNhF' +
  'hKG9wREm//Pd3mhT5yMt9YFAlUbP84BR1/XQHcBFlPRO6WmMDZ1U31EcL4KjIb6G3tCzYYcwQmSUGSCcjSaQ80YxRBLxERJt' +
  'Zx6JPNPESswdYsIJJ4kXIIJhCmmkPWaIRceJYJaJp7CYSESxnImFMRF2o2BCKQanI3CwkI5P4PRkJIEVMuKpRKKJiShD6TCM' +
  'HHG7XY6Hl2EUSlUI7h6wLxwBRxo6RA5YpFVAAVUvVAZLqGavTgsTxGKIJxlSoDGmIBdbqEBi4yEoC/EZTJdjLpbOTbqYHGXP' +
  'wLy1bCGRy07i1E78FJbOzUdwdjZ9CGcpOQd1bqKH0I3oMuanMhOYuDh5Fvb78UVgKpJGLxwGOikwmIrHwliMxhhEolYECeKP' +
  '+FW+CLZS41Df25RR3/+0hur2Jywq248rqKx/waH4ebEM/vFjCfV6gYNbEwX0hanHsGaUs5iczMY95q3TCeQS0+ewkOlnEJt6' +
  'JwQv9/faI9x9P4/FM+/O2pd//9si1qZuX8DS+1dSmPvs2hW8+95NHm+eunQHd98+fw7ffXNxEf/sxvXTuHNqYg3vzeZX8f5M' +
  'NIu3FzIrePP03CzOJkKxE8XXTurZkqCC8wwPAoGG2QLNFiT8VviiicLW5x20d70GtH64h4TiddFoNjvgs0wLNpNKwJsbaOjL' +
  'DCHRQQMtb6+J1igTQ3RmzkM60c4hqU2dAjd0ACkSj2LELJPu9m4cK2lmgNHvxCTkSnwdbOlAAlcukxyNLyTwu08rqO8941B8' +
  'vC6guvt0H8LE30QxVJ5rsIzdecQzkZ7HnDqXxux6fh4J7ryHdjs88MJvMWFMucuHyKnJSaxOzziInZ+1kL8QGiETnp9DrGOv' +
  '4txaqIX5SSf5O8PNFBE8p+tgi6aAekFVwBV0EXVWOETxQGWhHlZqkPYju+CPMIn6emgVmsaQZDF0ELLCPFpabBKdwd4MRqdC' +
  'HTRboTnEp5kpxIoooVHhOVjzbgzO34YvoP12tIi0I6dhnU41EJqMLqI7zZyBPRdx0HKYCcxP/GwS4SvRVfSU8CoiOSwiPZuo' +
  '4GL6gwVwydQKTiWYPN5kQhNYXJn/rQoylwneVtraEXHwi0uHUP+1XMfh+jaL5B/3WMhftBrYOTSvw9xWeUw/3P0LSMKwD+89' +
  'x/al2cuiSkpQoSiIg2qMfmcwg6rSooLELiZp4Tqxefb+HDLKd8JppAtSEtz3Gh10jcf7SH3qJjBM8YeQu+jj6sJGCrOnz8uI' +
  '9KUBwjN2BOaKwxDdyvGr4LSI5icdOyL+b1qJwlffwvfhvCLPeyeluI3x1fZx0BHRZ9Hqj32eBMCBTpx/gtsbgXMZBwqJqmp7' +
  'pzzY224Hh57rwrBbEkTHCaFkuEMIQ3Rg2n0NlfRgjfiVWgibrg11xumh33J1qKuuhB7jyWiHIrPoRHqTGIQnbTTnMABD4hLi' +
  'kJtIXrl8w3tOSklQXapMdLQ92wMeeahg9zO42Bg5RFMMORCQ7KNuxULou7kOdCYVg5nNM2gkshbcSDKJiLsExA7npxFKT0WR' +
  'aE1PIDk5O49YbmIV/dxMEtGJ6SVMRzIRZzkxMYfF5EQOS+npJFYi6TjyyCYxF2LiWAmnMlhxw3HMMrEUcXRRCe4gfOwDp45t' +
  'gsj6HzvHuxBsRSTQpQwS99IiDHuKMG2RYeJoRJwQbI+4JyKkk7wXisEJuVE44VgUXgwZJKMRMlwmi2wkP4lYMjOBaMxLAF4o' +
  'DTcam0R8wsqiPxFPIRmdiBEPfQaJxEQWK4lYEmlmIotUOBTBUjLE4GwkkcK5aCiBXMQfdA5Z0jwmR+ThElFR3kKSJBsVA918' +
  '9xiWoaFu+4ReqtxYc9/zMec2MQwYBmyYOY/lWNaBlc3EEZ3I23BTyRzmIlMAM5Wcxmh+OIF+8swcootTc5hPTS/hHN+vuf2Y' +
  'lYfJxOOYjc0lMZVYnMHk6foFpM/Op+AgmcTpw8vwu8Uuh7IeVu0oQ5CyKILoiS+LdJYrCG6NPyiiyh7soFJ9uotybWcHR9Wi' +
  'if3qXgn7lQ9CqL6QefTYAxP9WqyA5FFs4E1V3vzMm9OWv4HExA9UpCfec5A4e2MSk5Gua+X52CXvavR7I2b2v8heDN9dOrzI' +
  'zLz15gVn1vq907j1/ff2cWnlje/i3Zs3LjDfuXNxGd87NX8L387O38B3Fk7N4t3URArfTsQzeH8il8WFUDqO+K8LkBC5yjY4' +
  'UstBoMWLSE0MlhQhEer3gUPucQm6N2AgfHQ5jYHndDFopzeRDOd34JYncl6sbF3AiIkm0MsySYjJyITbFRYsuMmls8hNTxYx' +
  'kVx0wDGNCIRuioE3GcnBjkQWcTaVSRB6/h040Vn+kAVb2yH9s55toy5uC+D4X5ZR5nMHOJSeaqiwG0doHNkbsCsH22g9X1PQ' +
  'zy1exSynMEi+deU8Eg8XDbhPrnN8gluOImUlHW/q6PcVd/qN62+FLy0WZ3GrEDuFeGxtEfbCuVWsLl9dxdzETOJ3Js/XS+AP' +
  'OQVsmZNQrzxTwBHwgy3sKZAOPtlDmb1wCKFkh1Hf2zuH+uP4CAITluF14j24qa6FpuuuYlTt8oieyk7DchNNRJWlOgbRrALx' +
  'i7MRmKtRG+XBYRJ2Skmik0jegnxtlYe2NDOFTF6sYcBkWmi34jFEJ6NLyKSzafTYBRVOPDYD+1bmAJcnPppG7P/MLiORWMzj' +
  'uhu9jDsbxyDEb/yhxREKB0eHkCqfHaJe0J5gh2s9wpKlLoPvd3h073UeYZNVriHx2JLBDXo65lv9G9A8t4PWcETK73gd6CR2' +
  '5tue55CP3peCn/9Dgfmiug0wRyijpqOG/0NHA6Y+cjHKN9fQaoeWYZR1BsyL53voWsMoSr2ZGVyQmCvMpZ6rIiwuryCdncoi' +
  'XIpGiek2wjPZF+j7L4Ovf1WHkd/mh/8t9JLur7nQ8n5NTIPV17xfGdAu5nvuK9GgLx+s7y60fCWB3iz3x9FczuW1U96lUAKY' +
  'mLibgbN9eNZHCHY+xKEP5XdOgvisGo1A7IVsSLEUBTeCQEsnPduHQvq8VCN5D0UnwMcQNWZnEB3RJmZLxP83Zt355IUpMqIQ' +
  'QswyAwfRAFN5/+yls87bSE0hGl0KIYpEEIRbZSKRV7rMvQzt70+GIoHGQybTPw5f3HYHQVnZIUHAbx3DKW4yNB3E8IVydK18' +
  'Nwdm8pkVEoxMut9k6QQDAO375zIXMEWeEokshDGN6MI4Yv8o5Lu/118NaAT2FdXzly5EtIKXtefr2fiij7DMMGmiOIYD5+ja' +
  'Qi6HWjhKwhonCZIQCi5MX49MoEJePs2skTVPBP21J7rOG+6fhDMhJJjVMLKVSLAqdbZYc49K90rYW3/6AqwmBkiXXHju4Qv+' +
  'vodNqeiAq4yLjIee3a17c4xmo8jMeoghNvCVzFz+eg7TudQI6bPfMrCAWG6MXSXnB7dmroXxvTd+MI8uZuZ8Cvvm+zP/yFtZ' +
  'vgLcXfvGFL6Ba8/G3v69A1/LFYje/HJJ3EfiDk14h4vHwOefnV8L4m/XYx9hEYnTnhqmSdiZALF05qZSThMJBmpqipoPAZXE' +
  'hhNlZJCNoZ66GUIei+NHdawYsiTSqUHqcTXAnBnLKJFFAR9WUXv+S4Dji48Dps+rW6g8uRbBYenPAZMPB9H/YaMQxbnImWnU' +
  'Z/9BBM6TxW/5iHKWuylzYjgfQTp5PYI8pq76R3Klaowi81iZQfrCDxIwcCsIELyUPHMat4mqWc5cJLEK8Rtjz8ZmHTW2TKJ7' +
  'DAP8izHWKRRNCeUdbNEyeNg7RIBlWvIwKFRHIlxRRySw33pZZAieTV1FW0ggHqDBfe9qyT8fOkM3JRO4VSIrl6I0DhVz+Auy' +
  'Vpe/SnQc1NhD3CuzHr759FMHJc4OrJlmWbdxjhDGhmNizFbJkXxgZHGf2BpbI90GAzvgl0fN3ow/J9KBiowvMAMvOYO2f+xf' +
  'swurhmGQagQ1X52KSmOYNa65i7DbjouGt0GsIjdYxLS0tMJMN21g3tsCdlpOIJyWouev4Mb2ONQvEqjBQEd4PTlo3An9txMO' +
  'pITxcyDxPwDeNklc8Xl0/In/b7iFl5khLhAdAmELyHYDW08FnpPFewyE/w0wfATUZGDvCDj1V8CLIpApAufXAdkEnD7w4WcA' +
  'aftdfQ4MTUAgvS9rB1B/BPyPT4H8n3uI1wCRdGYgJZmfcnjwr5+g8RnwP/15ECBbAbY/A8xBMDQPIJXfiUMxwp5MyHKJFffr' +
  'Wkq98qNJ8h5X3e9UH01PXjnb3v75rYOD7sEQ3qUbfxjCvj7v9oAnC7hv16u6JG9rLVzklXq/oRiGqJc9cHLRwX67QzqCI4k9' +
  'VdV3TV0kXeeMttmQTbNJWnE5BVPgUNz2CyW1vK1uh1cMsdSo6IJS4yTNa5uGJQFPGgpg208UUslOIOYs0S8oOfI8ae8e1HOU' +
  'Xo0BZVALNVrgW3V75KoDr8/aw64Hl2RwW0SJ0Ad0LXr4xXNjD4pW6Jgjszg4HAxH3YFnOoDWpXGcPsyhIimXRVFSS3xZKu8V' +
  's8JOvSU85zUPWwe7FqR3xL4NyDxKQ0NXhqM5xYraaN2smHD7sEndN1lNj50ahsfsfbvPCKOp1OXo6fSba2vx8zMzE+idRXhx' +
  '/vZC/LsL5y+5QGYJn4dFzXPE7XW+Zzo67wjDTotmMXTrLRJ8YtMBDlE2arpa6t17qNvC242Q5jgVzxEFQNNk/7gq9P+3tuQD' +
  'WRIOP8u0o0Vxk9N08QCjKvCU3yBNdjojmUSqINpSD0XSD+GN/rpXvq/0SVct10C8VnmOV5LWQr84eiKyO5NcunX54v2eYB3x' +
  'DVPXgMmfrj/Gs2BDXNT6NVU27WiTH3z6olsXlVDVxgZJBVcPSLkfnvf1hkdMa8vzRnqr3Rvx3tDp9h3XJodu5A2OQXoMwO3y' +
  'gq7ARA+O66qWo1sAKWso+N4oWp8QLspaU5Rlr9aoelLfLYm2W+vRyKxCt9Ya4/0G8MiUPa9nnfGEuLblsKxrcw7tsGd7L/0v' +
  '6OBJ3/NrYTVI5fOmzy8N9UtJQnq71wTpZGnTv3kO6WtM9aBihKSIjLlk2HE1qQGZ1BuUVZk4cnogGbua/DK+5VVP3FfAbiJD' +
  'w6N0v43yrz/vkXJRZJV6nntRl8osJ/YVXtnJisDubvo4sal+hNO7Ra5c70WlU9pG6K9n64fahuN5MmiVsbGWWwJmeEOXBO2y' +
  'J9t6c64mth3HLzqaCv/42FlmPMNko252+k5nQBZULXsnoinw4fFH6cWh2bDcQ9DVetB8bSGejH+ZMVWpOsQmhi6HUMyFE/XV' +
  'rHW8eTJhi3hyvFfbeA6oB/U1w0eu9SzRdFPo0hVstl/qst6rTuK3VO7o8ajDu8WQ4GDQbLmd4QvvZTTvH9H/f520/qWlk15R' +
  'qMbOZudVcaV8rnTgWJ/B6pKwLnsE1ye5F3h+7B3Eb99Fbv2Ei3O8bs0vGUE/73Zl/npjHa7nOHCl40EdvtpJ7jtjsrNPEpXz' +
  'Oolx/BTXYvWyWe8kSl1XaecSo7ogHnWfGE2nvS9/frFPalltta3bp5LVRmjno8vTn3786K9jV4/ij/ofDJ3Oxw//ZqvZ3nnj' +
  'oy1gZHriTMlCKbrdQaR+ZPx1farukbrccJTRHg/HTfT9FKvyUlXmNa1VTjFce7sm9kMVjpdFGbWjouBNfBZdc0ldYygfs7sS' +
  'fyjI5Y5UkRWuLSsKbZokq1U0FRN1g3rWjem4UeatJhdPVQ94XjmvdFTmiCc1/WvcSC5FtySgwkOcQaeuNNT6wqps6J+wYbsr' +
  'kyQlHPX34Rn2zFmyQGXPtEN9Xh3wmmA3tlWOG/aQYtgBZGeXq3n31t5ovaA91eTwiFc5pSbXJa4kKlq/qsmwhSG8ZuJtNJUF' +
  'qrppjJBnGuJgeqPcHHJldb0Wk6oORB5OofCEl3c/b6WGtF594XQs15fSh6diPS0vPhhMNpm+PVKAkjjlOU37XIcciwZ60REn' +
  'imYzzTWcyr1avbXJiSzLw3lwdI9QwjzRiawahntaUZAUJh0pPF3mrh009up/e7YuQS4e5SmlD33Xf//APmKFqnOh9DT1tLYm' +
  'MrwQQriMGbE2kKjd5R+kTvmDDUWyfzIZtj776KGsc/duqqwumI7UG6oGjxshHmgVoaf2FUnV2Wl9ZqdSeeYyC9pGXZOAvSdV' +
  'z4H6gjQth4ZOqN2UHJfrVuydUbdg1OWR67gavIJVgodButejZKy2xRcS6+6Keoc/rLtsdFGUaLVwXvy6rPSQ91tBjwxOYWVO' +
  'Fbly7YvykdgN1StCVeZhTtSEuqfas7SHtwzFUTnVZI70hnJxURJ4rxRqGHYV+NgYoQY7bvtu+/0YCX9yRNTIkZJkaEqLKi8G' +
  'Gf3LlHZeGwnQ2Xa9ae1faXxe7nrqAEYeSFw8/UrsB6SiJMhVCCJbZmuSLvUFQdYE2jmYFfxGGASxxDBBUoMZ91fpvq9m5XCz' +
  'VGa10CLZpw3GV6++HIrR/ztlv8iJrHmwk7Gz+c7f9kov5Hib6LKv4HqsV/vFg08LTv3iE/XB7X/WT24+nNiJYO2Ctx/Fy5aO' +
  '7zxF5eGVElfUw4fPyunli1eeV6pugyuxGJw6T6OrC9d97LuTdYri0cZjNAYN1TNBK8OSRjadV7geIdUDd1/dt8/XL0rNu7Bb' +
  'XarVB+rhWyj4MVHbePTY7sJ2v4Vev4jLsYrda4xZYPjay3mAHeEWeI9F3OkPsEPOpB/is38SUbr/+eAQe83B/u5WteuNhs1+' +
  'ZRhgVO/4UU7+3c+uni+XeufN9FW7+Z44nX+zFu+i+CTgs6wfWyT+HpJu396xXdmzp6rAcMDYrh3s2R/8xwxuVGk1ZWxLzTHI' +
  'JvlKdumkIOYfsLyim3y91udLWzs8J4q+AlYuksJj+IJUNzYv/ravtR+PKk/69YFQsaStxLwdaodNXu1k3JFhTbabtTfODwg3' +
  'msGnc6GBJ10xLC2t2/Ku0dXylutKfa+lDfuu+TOVgj2X0b9EYJfhv0XXcRl4bsgOD6jS531GQ2LDga/iPkJcc6CXBlqvnHjx' +
  '2AzFopYfHmmF4ZmIuL4+RXL7D1/NCjt5ijBOfbITThdw2k4/5AC1sH/yXuJiw+AkHqXcERzb8OzBIOzwrkuDvomz0KOafTvs' +
  'Py/BOLLRY82JrvO8OIofdYx0P47pIVp6doAKFw37zs19hqgKbivU6zs92XV7lFqIYys8H3kleXjK0/pwevu9mqzLO8867nDI' +
  'ExvRK9tteHFPj/htkA8114LjFTDqdMP25U6vb6vwbBuGEyI0H+QaIeQMWhj1m27PtkO2YQ8cw6U6V8McEY+h5/n6ws2D0QEG' +
  'Izmd7MqtdattDz2b6McY+Pr90POXc8bs2vBcLm33Rl13YuS4fth/goQGvQL6XiC1zWEXYq2eO3JSvZ6Tc7EDDyVlNIR1HDB/' +
  'oeCO4Hp7rtXgRk6i2UoT5X7kevvtERkXnS5G2Ix5w8Fg2HGHrjd0h3bLC/Ro1d+83sC/Tz4K7QMMD5aMXye29xiOjr3Eflns' +
  'NvojjJym13GdNteLuQ7pDmEDtp+lYFPUo45mnD4/dtMaDuOEOsa1AYIsxTGBeZHXANZfZ8d3XAeeu0D06ojv+/SlRuZkHQPD' +
  'pm9xfKJuBSkIL2GT0K8DTF77OX5o5LfL+Us/dlrPB8Mppj08FTOs+8MD28Uo6njDV+PSR0js2c+bI2ul1ZfXpgarhq51mohN' +
  '2GiWov5IiP6Sg1Tot4ARO1SHLSb6A703xHMXtgvV8EVl2F+yc0eExToFsJ5n44F3cqgv9eM/rBEeN2x6T0ZOxkH/GV7J/Yy8' +
  'rP0g9ChdJiiFewnXOwbwTy6d475WP8ILVve1wALFBoEmwt7wac927SAVhb43/WrQ6igbasELsXY41JgcuJ7SplmCrjN4ZT+6' +
  'EXjDL22aF+xq6j9qdLzn/XpieSWoouDARYTcMyKoRu9X3537vwA=';
