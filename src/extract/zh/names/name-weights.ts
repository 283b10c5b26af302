// Written by bench/train-zh-names.mjs; do not edit. Characters and words of the features, and weights as bytes.

/** Added to the score of each candidate. */
export const BIAS = 0.6;

/** What one step of a weight is. */
export const SCALE = 0.00935;

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
  '7L33kyRJdh74pRaltexqraZnukeLVYNdLBYkSIILgKQRgNHueMKMZvcTf7n/hWY0O57Z8W4PJHjgYhfYxeieaTHdXVVdOrUI' +
  'rVVGRoaOu4jM6q5WMwtySRzJcZupjM70DPd47v7e97733BN4XBj1+Kr+d0cXueOPjKmZFnMWkNPHdQYXRhfC6NVL/UZViS/U' +
  'cbyomFaBC+ML23lxneOLiy+sAu344vKL63SOLyZeXCeNry+fFXcpUABOzR2/FR5fLY1e7XFIp4IMgOkX3kePRhdG5oV1guMO' +
  'GfgvpZzGN+Wb8h9TZIJUJ176Rg7flG/KN+U/e/F+hTrWX6fyf4PlncG7y8mFNPWNML4p35Rvyjflm/JN+S+4ZICMW/T9YMqe' +
  'H8B6mispjE+a4MT88b/p5O+WeXeHumObV+uvnvre7+AfA+wB3aA67WJzX9qczP9O/h98/3/+Ht4ESKACEFnyDrFpEePrF86u' +
  'vo1FgLrLsUS9A/IuU4/KvyVdWfjhDZz/r1bKB5q8Z7pzCa5s12WqP/Ds+JqTd9JKNIh8AKKaynleLv8girAvcJOYzOd0B7C0' +
  'TMrO6L+35wI8F0W58mqRiUGqGpSN9JKrx4ySH/bDtDsIEtoNQfA1/YkrhMgkXFUf6bAUZnN+Ko0+UvZEybK8HDAIpEGkZyYt' +
  'PwPRsNJX1mezi0VA1HMbU5em15fHizAcKpibLY8vO1lIfio1c/FUuViIib9sempxbaJYTMFHJizC8HNf06coGyDpEFHPy3TK' +
  'T679iJkci3Lr8fVFItSoTKGYAQK28bCf7m282QQcKy2UU/NyoRRTdGunFlTmUIrpu+zM8gRxY/aP4vcHQfH/EcReMSEkU0A2' +
  'SqW+oi801e0SxOS6FAIk2e0SdNudJ7MgWJYW4c6/vJEGyRCCPpufn3ttDa2OKo/3Z53Vc2t4WOHDpWhl5tQbY7hJdNO9+ZVl' +
  '6u0J3NnOT66dffX1b71RxL3O3Nr7N954493FMcjOxKnF05fXV2e/Sjrmic5x6B1fG4LcqA4vmy6r5Ksbw3+ksWn43DG/mFf1' +
  'sXryvFnAGUw79OiDbibc6J0ZXvucmbo0eNRKGoUX96ZDMdzxdZegleP51qV53R4NNEkwnBrNJ9fLO6Q4EP5+okbM8/fgYd64' +
  'lvTsS3afKojZeIzw8ZXPTVfxht9PydP8he/2hs/z0vz5ov/qX8vfCx9Pdiv0R5cfDupaZ8jQkpFKtZXkuqIXid69i/E30n2S' +
  'eijO/nkARF7Y40zpW7wbzyvf+1TgSCP863FezdvHl+c+JI47cXh/vzuS8+b97Vvfc5JO7N/96EgRhPj6aPujf1J9cBRTydaN' +
  '/X/X5M8otgNaOJqu6BvNnh2hzgsiS9K89eMIauCa3+k5em/wX76e3Ppyj7bcyemltbF3zqYCWCM2ndFNHunJ4vLF1986N59P' +
  'ZVwlmc6h02k/aMkPtmyuX1ucm7txbf3bF5YzKYokKaLboUSz+PLCmd959w/+we/97u//+PIaJXJslzJ4idQxNb16472zE+X4' +
  'PhRJURTFs/3QH59cufry9Xd+M/+4V0d2U940u2/wT41+hZijjtaLnKD+wdc+WTyhEi0XiRGiKPA9GKHnqL7nu5rN2u6B1zME' +
  'QbUYp9ffNXVTonpaKElaxemZKdqgCVXtVRsaU7VFwWGVNsWqOmyDt7W+fqNV6baje5SoObzU0itOp0MP7t+vrxJmY1GkxPPt' +
  'BnPuQGA3Avfggj/gfoQjoww4GU+N1oZaAbFmPPF84RMmxIdPIzA9wLQBmUO/Vh64zQz85mmTOZzx3far3kB4A1rm3ch3zqJv' +
  '3ADpnAWC+aHCjYIRrWIN//08ASHs9loBGL0KNCrgazTYwzQpsfeUwypDk5WUp9QoIVV3+Rbbkerja11WXKPrnat1TvxOXbev' +
  'hvzWm+FAfxuIYvWyPApupUAzLTBMDQzdBMO0QDNVUFQFZOcI3X0e5L0Ae7UZfLyzCmnvHWztXsadT1+F2vx99JXvos39D1ju' +
  '/BHKg9+G6v1t9Ad/jJT0DwH/KoA1hoUPHgZE+JEsdXlZ+FSm6Qd0txlyJF2hWdEgVV5udOQ0pUmTFYY+qx2p65RCXXVhvOp4' +
  '5HsI3ItANAZg7BnpsFwVDFsHxTZAsh3QTBsESaPddUG1DdCNEhoHc+gezKDLrqDVWEBz+yw08yV4++/C738b0L+DSP8+gOKz' +
  't2fbTIsnGE4kOJ5pcTRHcwzX5QVRoVTmIUdQDCPG7zGRXKcLIifWOJma4XhN7op8QRSa44xqvCR0lNfrEvltq9m8cqgypzWB' +
  '/u5h6/A3v2JhVGKzAWAhXoYAYmsWW6TY+sjx0gcQBxx/72sWWHP0XPuje/wlgH8L4E8B/BxAHMiMaas2gC8xXI1rJ7i+Why8' +
  'iyHZX1Nl+RYvCooy/AfHV2i2MbyluUsS0tEwbhqp+kBg2ZHNXrUyxZFppqStt/7H5adtfaHmq+5gMZ65hdQgOhhpwSCzEBBR' +
  'cGzg1F+Lyg2D8V44MtnphfIyMr9OhZ4bm1hZmtXlhw/+0xiMV1c2vML3b6z8Ou/ZsQZOlPU8/pHF/vWW/9W5l+vk3ij/J7Kh' +
  'HMkwLMcJA52uyDWS5RtprTA/mweIxq7Wyp2+ul4EotpeZ6//G8xCMj3tXpUv3h+qBcvjDU0emoKBG9gv+Zn/vCCA3Nv9xf91' +
  'b3MtXkZfXHz58+bhaFx2tz5NN49O1KSe9/XnvSnJ01wzdYtpt3RzQqHyPXA7CmObPEN2pf3goVXXPui71YZaCXUlW62JXp8k' +
  'ZZnMyK46IziR08z4pbwezbGZolNYzltjLNM+8LKutzxj56pd4cw1k2O9fG5xDjuSsVNt9Mrj6fcGtMyFsjF7wcdUOfJNeF7L' +
  'N1Jp7wg2duWuKcPEnKqpFEy0O7Txz3EPY1/cvtUAHxvEMFZKmhUlbrfnhlhHiMExKDpRjESNhbgEH6nIQxNbYGhOoVEBcSBL' +
  'Fmrg3MMvvoVNeJ/Y/ReJfoAb+NF/9+2LLOoQ5BrLg4NO9Q80CKBrJLOGEHPbYy9czKu4jCAXTjDgQAsMxYAFz8kaCxYC3+Ui' +
  'fIrM7du1/9CpcYQAE5KcLB21LycuhCAbO4/G3lBoy+ih2aymmhQ5vnevXfzsZmMqkPZ2oo5apBzmb+mZ9h8C6lzfDPJItcZc' +
  'gSsDYoDQmQAe/LG+yf9j5lCLdvgvC536/idNW3sW3nUaGiiCQJdoInL/9tMf8xTl017+wgsfhGix4NnlF/qfDCuyvOBROn2e' +
  '63NvioO9BY6pEqzMFrpH8nefdQqfKdmvkuOpPtc31Zql6qokrgn672iUUe80djaFB80jcpf+cY/vcIS2VbeinOXfxWrl4PBC' +
  'm6g2H6h8bZ/gUnyH4TimS5I0Q1MUvcAJmiwInEKyrCQIXHTYIUmKZlmGJgmGoh2OZTie4SSO5kmGZZ7ueP6vOQ/6vlfZjHWV' +
  'NOjtxW/Y88mimHb7Yf7mCGrHayZKLc+f+N4jdmuEdM/186XX3wWml9aHmFT74mX8OcB16wd/2ZK2JoryP/vvzz5eLvdbDz42' +
  '/hwIW6sfDaQmEPCGNQ8ULrNfEokPPb+8u9U/cGtNgm8T5PreivfKVDJSSZeyITmrcGl0zGKXIhvk3dyHwnsR8HeXaHPMBcj2' +
  'g1qLjn4VEbivXrzA7B408osTi98Vt7Zvvjlswnff/pOqdrKmOEI1bRZQtwDPHMHtUWknhAfQHgOYNqCKeCRBdsT5ST8HhLOA' +
  '9AtA6wDc/lDRtkLgoA1QNYDbBqQU0OOB0swQ6jsW0K0BSzcBrglQh4DWBTolIGa9wg5A7QPK5wArAZIDNPeBjAoEg+Hnwn2A' +
  '+BDwvhgiwYQLWgbsGB4eAuGnQPEAGGyfQGUh4MQYiwfsfcD+HLB3TqDFD0akkwpE1eegov1fhyWLEoeP/eDAahI6mA8rzF9t' +
  'n9nbFbO9zd3TYNnvgMG3nvmWyHehozzCszFGPYcI516kSRA1NVTCM2hiCgFehYPziBBTZosnLGBcVQLDmegejaGlLqDZvQK/' +
  'VgKV+gE85JHGa49tMEuA7Oqg6V1QzDmusbcQ7O9mgl8enke5/keIwr/1JOig90GTvwDdqYZUV65TtmxIzIxOsS+ZknQJXvqf' +
  'P6ngCBokIwU0SVEsqbeJ9nmu8/CipNW+9byHbFHkTodhSIFqZ1yaR4M3rms9+tsvXByAlsqVsmOFgn3pwtlUnGR4beFcIRYI' +
  'W0rVi/ETahoT005d3hykgCOeU9kCIJu6xK1uixPNHq1eAwb1yYCgB0MHeVjsZPVECBBFIbwggm8FcB0fLu9hYHmRo3qqo3ih' +
  'K5pZVxHb/T4vO4bcVGRpXu6butc37w2kPumoKt2x2xXK4GRLt3jL6I0fKPpsX5MmNdksOoamDeR22u3voKY1phxzkLfk/lKl' +
  '55YdVUn3e4Osbvev7m3vo3kwQNDjAjmsVXxb2fab+i9dnrvD9wU5aPC2R7OIHFITTT6lm7v5HY923AMqG6hhdLshzcPVJoO7' +
  '/CTS/IznaBOIuDkMpMV+oJwJQncRKXsW0F4DBqcBdwIZfxYpdyGZZ+n0GSCaGfmuxZGqjf+fjH25wDVGFIOTsAkIXAe+7Th+' +
  'L/R9phxELMLIRC+0DYSqFdpGAaw6jp5ZQCjm4YmzcMQ5WNQqQnoCUW8OoV6Gr86h3V8GesvIuCXALgP+BuCtAcH6MC/U30Am' +
  'PJ+soxCrgBKvqXEgmE7WVxov01UHhtoCuPpuRNXBWdoe2nIT3QEdeXY9svqbEetYkcNPG/MFdtDbXLIK1YGrk0VLY5cNUTkt' +
  'MsaC3ZMdSVPzjvZgSmIGV0ipN+dRzkToWoYS8Esdln87vONNWaYTQ6kNBOkZYLMYys5l+P54kvQaPcccUnQXFNUFxTbBsnUI' +
  'Ug2KVIEg7kOXt9E3d8GLBvpdBa3mOPjNDewdvYI/+/QNkB+/hE3+FdRuL4JtruAX/+oHYL64jA+VV2HeewlaZwqcsAqF/CGc' +
  '1G9Cl38DpvNbsL0fw+//BhD9FrLRD4Hg+0Dq5RMJw4/xDkODEoU6ywuEwFotUhQoitC2OILfGjRoxSBYzyxxeVtltYGq2geS' +
  'MXPIKlOep2p6Qyp5LKvTbXaCosnJTUJfcvvdqwDh9/mG5HLaQlDpTgR95+KQR/oPKBTNg2LaoBgKFEWApEmQbBcsXQPP1cFw' +
  'PfS5EN1KDjvbl9H55BSkh5ewz66jIY+jcWsDH366hmp3Aa3qFYRfnsPeB1chf3EOA3ke1vYN+C/U0V9bWIZrcQx7INJ0h2JZ' +
  'QhYEkudEQhWlQ56TaK1Pd1RLk31FJBirI3Ncfb5GSFmip8y1RDpimIMzO5KRVXbJdY0Vi31dJbs0NcuQbN9lhIJD0qstSp3h' +
  'xIfTLYIrODTrm7vb8z2tutyvsjc+Zvi8onHrrrA/5fWdftTnBkGPuqJb/beOuOobX9P9xoh/oRN7FMN0YGOEOvTR/6WRa3Z+' +
  'aJST3OcYXcQsxvuja+s/xu0d8T7OCNF8MGo3PeIb+6M23VE/zwKJjfRH8NMe6a0Ho/5LI/vd+Wv0gX5h52xYoR/a/b5saIrD' +
  's3Keqipyp6e5HlzT6PlOFDjl6f+/8/M7W+Revd3a6hiEb/X9fFQs5BdK9szy+sW1xdXJ1Qvz08VsYaJ4gtWNzD0TbsrJJKGN' +
  'RMxfgZfigOdJ2HKy3MOQFnS/JoawfbM4pU/1wq9I+1c92zWsgdCzFDuVLmcKeaQWC4Wx6ZnipbWF1YvXLq5PjS2uPCddeS5O' +
  '3o97EKWHTFn8VPP/6SSe+spPlW613mi0my156lXWThnd1rR2AYQ/tb/0xvjGSj89vvi0H7h/xZ5de+2dgxu9czcs4p2Z/UI6' +
  'jRnr2anrTxZzuenSWKGIYhFONpV05un+tD/GoT3wEjk49q+42eJZ9UwQnXaz1qKLODs22Z+bTJ+bfe1Uavr8+df/zg/efP+t' +
  'H/3GtScarl6UlMLs5X+6dE59M/3t7xevvn/97OKF+QkUvkZgzxGhAoOmHt65KQJ/cnhLjZXIK58/7e6Lhwcig9tfq4RYXuRo' +
  'gmoG5iBI9/pGmFuckthycO4FVGKQDunAjnbu59yFLOz8i6QXZPKUgHQ5y7TcDKTnOv4ObP0c8dUdbDVb5INNZuFAir6K3KRp' +
  'muoQbarp9svZ7FhULC0vbVxbLodnXvAFRrFPz6fns/Kdqa20576mvdBzx2PnEs93dHXmzoOO/pV2nu9SBEfUqpOVqfJXPQfL' +
  '0iTDVduyIqZcz/TybrnSzRTatl52itJS+63Ftzvt9I35R7kw+Asy5wzuvbW55Q/un5Ou3ztkqq1b3wqiy5g/7lHsMhan9vLR' +
  'HLkzXf5eSbz9w6nvTIfWy4UL/2L1r1YXz07P1wCCbPfCqLJluV/xJES1Q5Ikxexr1dtN+mvnarNJdo9WaJ0He07sifq32P8K' +
  'Yr7PXUcNv8Uf3qvcy9+vrhfyS4NVfl96MS1ST0JF797aCbc2RxAEj/mLp/Xa17T9vw9mstPS5bTyVeuDYbr1Wvvhvs5/ZUYA' +
  'TTEkT3QbmtYLra+YByRD0yxNhpZo2OFX3JEiGYrqdkiKPLL72fCFEiGbdrNFsVSXqBFkJYpeVJFsNLs0STdUUtPkauS5L6hY' +
  'P6oTZLtLdw87ra7wsO++oOkmt9uqc0dHHMcK6rzEU2zw3KehtjvlnTSh+BSnG722RGu8+rxxaaEp6jQLysRuU+eKutOpGs/Z' +
  'VJj7ol4vpm0zw95jKbFtLNw1dynGe6aTV5iSsbxunXvZYIjNDz7fZIy+srAlPNN0b+V6+cKp6Yn3y6lX+Yj57K488WVt80H9' +
  'afRyff6V0sRbjXvn3+Dft1Nf3q+JqSsF6fCB/DRGCfOp8emx7BpRNiamoz/vVMWxDEWQrPzkAraisVQxP14sEXZuY0pjJanJ' +
  'ibTeY0XpiYpT6UJWD964tly83V+6conlOnViV5uInN4uf1L1Zrxsef5cbmPp/JWNy+8uX6aY5t7ndPeDhaPuTvsE2h4vT2TH' +
  'Jicu5m/8lWlJs2+fz0+GmyJTWSyVtqr8Y/HcSBVSxbHp+VOrF9cm33nl+9Tq9Fp9b+uofGEgfNZ5rMDUbCadyRXy46WJ2fPn' +
  'N25cv7Tu9RqHtcKY65boXnQ8fdIZHMcbM/nJ5avnNt4qnqH09kea0Au1pi6P6q3FYC6VRjrKTZSi0uw6xKvaCs1W/ZyDQUWo' +
  'jyZFHIwvZDNI5X4aLY2X57Or11eWr17IqjtHElyLuVvTklX4Wmxn5xOosJSZKKTmFs+eu35jI6LAdQw94Nt7wyjSOlBIDan0' +
  'JF9sMT+xfnbmbClf1GiuZ57Te2z0FbgtNWIigYyPb8o35bH9IIh6vfVpO4i88CvCqxRFNHf3aqJtDLJf5c8Q7TbRJBt8SvNR' +
  'GI++ol6z0TioZT6XegWvkHphSiZVJRtN4l67HUhuKlXNvyhZkqC6ZLva2JTkctO5hdu57PM72eoSbaouEPtSStKy1cUBis+9' +
  'Y7fbJto7BwzFll6a4/43drkxV3qu/Fp0h6M7pCytvf/GTNTZzy09t912z5MYkWhVmXFj9vX3VWpOryxMPtt0T5VVo0mIcrGS' +
  'eW39zVw57U0W1nPPVOw5gTJQKNZk+vzZV9/5O6/l1k8Hr48989C67zgD19D0HkG7udf/2e9cYM9dDi+/9HTMvx84rheYR/LB' +
  'X93/+PJra3/421e9yyuFpfn805glikLPc3qMfPSA6Uvug7cn/O3B+OxE+onZE8JHGPmIyPrhzb3b7fkbLxfSp6XtjbNvzaaf' +
  'qBdFkRO6fe3mFzd/SkgPytd+mFJ/Nrs6dWX+ZPKRE8EL/LDn6+IXzY+/uP9ZXnl77aXop8sz1ybfPpFFFGcwB07givIHnZv/' +
  '5796sNedHvytH/7ob6++NfvDC2u5E7x8GEVRGLqOxu4fPKwNbueX33r/j95bls+++/KZpdTT0ZMoCqw+qXdqLZrqX/3NG1d6' +
  'Vja/OIl06nGdY4ARuTbL+3Xn7hzTX5pZmwrGT4/NPu0OhmHgR6YpMHzztrKUcV6/eN0vvz2dLZaewoc7keUGPbJVEeg9Y8G7' +
  'eGPhyqWzly+8MR89kbEG2KHjO325c3hU+/xKY3b8vcylfv7aNecJaR/HgoxIleg+YeSLFxYvLs2b5aXV3FewIfF3spm4RpD9' +
  'Rml+U54opmy+ObB8y3Wj0HNr9wLFHndMk7M2GoRjMCWD7Zd03Zw+EIWxHmeM05J42nLogaoaSVJ1u8oBmSjsu0hBgR3BGkPk' +
  'yUBskYISEMZw1wmHXKiGKHJDBAi8aOGpaNuTai3zRLg9OBEvmAfMMhAkypo+6N0NWC5wyAof9MiJSFXf3a2GZ9ls2w/QfsMy' +
  'jkS72Fk1peCdXiitBoo5Y4S7mcbOwTEn+z0Af3/E5TZHvO/fG3HP8eEd3x1hsJhj/sPRe98evYJnGJJStRYlQ5daisYx0ly9' +
  'r04didUxxxYnXVPY1npe1hAH5xiTv+4eCE7Qo2aJBiWdeFpvxDP/+P9r76MRfxyflhGnJZSHcaZEBo2RPP5i1AewNNelOTre' +
  'UkAzLEuKGteUJKHZEYVsyAhuOBB/IPPkaaYh5k2becOV2ElP08okT576NU2haOg7Jxx3Y9T3mEN/OCJhYw59F8CfjEb1EwA/' +
  'Oz4MhgjrVj9QLHdgUJ7jNDw7WHCUcM6VpTlF7U+5mrLs9Nk5idW9mkTldM2dsQRNVn0pIXhVkcvEcyxAmIMysJDKpBCEqb4Z' +
  'LY5yNeMNIUSQjbe4hFasDz3AOdz3Fk6SXqP84vRw3to5ZBLAPnasc4E4/T/ZEjPaYeEn7bPVHtPEpujy/SLYYCzq5iYDxn3P' +
  'UCuvBavhlbCqT/V1ZsyxD3zf6q/pgnbd1lKzO5sfH7tY8Tj+w9F410Yy/INR/urM6PPxUZ7OH45yXL/zaP7RHE3rPMV1Ob3b' +
  'YR2S6k9Jtndhv0fOe6pFdznX8RXusuNyZVprqU6HPxfYaqnSpPmTzOAonvL7o/G5M+rP9ij2mhvlAh0nOXwM4K2EsmM4QqAZ' +
  'imVInmdlSqB1JhRE/UjvKRZnyyYvvazqnSWXIbfNHhswuvCSo3iXSYZe/zWqseP5Vz8x//ZG5/l8Mpp/vxiN5Uej+ScpE0Vf' +
  'oHiWEgNN4RnF+1++//ZLv+QPKts/MGXyfrOTeTmNvKf3HjjpSOcb2tsL+VTge5abDlO2pgu98lTGt0s9vudPppV017xeDM1Q' +
  'vk/bc0WP08JUL8y4gdrzL+XLOqMzn+qBGxiUwxlpixLp+i/bUp83tVqXsR1daJgPq7IhOkStI/E632yK55adwoUCcbCdsSxl' +
  's3OwaXtp23WU0MyWBErRehnXcWxNscZTpYHp2JRqOGpPUaiuFfS4htxhWGvASe12VbFFihBqTVcVVNboTXiKsptvSSXXM3tW' +
  'hLJrowd5er0ntFuaFU5G8aFLwWQadqQ58fRLIqaFomt4th0zAogCL8pG6UxqiEsiOCkUU0FguzH9E6SATJhCZOmDKBOlPS+K' +
  '4i9FoR25EbJIB+kMQnhhL/94q1lsGJwgCeHFisIrl2BInJzCpG2n/XijWRTvBItHMXgEsuIMigBIp4Mo2eo1ytx4BJkcJFsl' +
  'kncDDNwoiMLSkCIvI4PAe8SoOYVMxnN8P4iGx0DFe4jSJ5aIX84mbfvHlHNqGBd8RESnj9v0I6QywxUTBukA6WyY9PNFEZmn' +
  'of/Q+DlrUXEu8KPwBPP29VuHEjE8B+gFo7+PW24r7aWXREMzJFlz9Wqrebr46rmFvGmwr6zs2F12ypkdPx8GPszTQSbwK63X' +
  'SjkmGyHlrxdT4dSgvXbHn/by/aAwNZP3ytNyLizOzNcL5eLLs/lUIaWNlZYm55eibOfCfDlIFVz4s2MFfqGwmplJRWndqejT' +
  'fmly0c/kFoPZqZxgcGEu9IzegC2UUl6BvKINPrMnFZtPTc8s93UzCKCk+jH4HyvkspE5XkqrWdoujRdK6UI6Z/XsIJ1NB2EY' +
  'ZLLBuO8aPdd3Bx5Seng7dKO9Twx7djK0x/tzi0uZ5TTeeFkdht2OM9e5xs/ll/MThdzSh6nCPNx/8Un+83pqId2bycTE0Wvv' +
  'lIvrZ3K5qbnJidmp8zBWNs5dWCotjL8yn5/YOIufzTfeuH5laWXDPHtqbOEGToeLZ6+snT61+vqlU9OTryCbmr54dWpqduXa' +
  'xnSheBFpzM2vnC4sTl+ZnpleWcb8eHl9Zjk3Nv3upex0fgH8b54e5F69vD5tnltaHnsXhVRpebI4MZNeX7o4W1pFaTq/tDiW' +
  'Gkuvzk+ns2VMpwtTU+lMCafy0xOZaRSC3MRcDunMZAYZbCBbmF08dym/ceXMyyuzp7/NORjfeuB0eF5tMmJnV7j03Zn6rU+3' +
  '6QeDu9vbOtlYn6Xb/J+Jwu0+HQysu9qfb4m5drNlavc901ci0ZK9gtbv9TNWth/NR0pONyKLlyKuNF5wc3kpo8iWo/M9x5xM' +
  'h4VVRbbsMdsj1UJ6Ku15pe6h6BV5Ui+IXhA4Y7Bv/SynF23Zl6Tsgj+ghAXF2+rudI3u8qpEZAm1Y/bXnMiYD85GrmPZ6pyW' +
  'n9bX1IzeSoeRVrIpLfI9z3X0o5gpS3cZw7TmJ7zAGlhOJCuNjytjWU33VAO+6+b6eHPjYk9z7MDLxnR5hIXGFSdozETuxYyR' +
  'Ts/jwp0oetdCEHT8hE9/K31w9qHlz/v7oR+T12sIwuiBG+CTTDKHyCAouQNkMrKHXCaKN62monwIvzTpjdZ4BlEqnyz/MPmv' +
  'EKWcFCZSsbpIkrXDMJXCeDrxTTf+rmAFoh34Z4N+/KERpbJ+mM7DjbsTu/OZXDYMEBQmRkoolctFqQzSCBAmeQBhFpkUosAf' +
  'MYjTViqK1VFqGgHDMTNMvc20aFpjWU7gMgupzuafPvyTrVNa72D3Ppu/iPrE4cEv7ln1e/XuLYYPj2qf3r3/mXrnYeTanHBu' +
  'u6MZ+x2TuxaFA0Nh0oT6QN2irXoz41j6Fr+2bTnaLM3vnTEGTYUW7+w17MGhZaj3bC1weszPd3i3bdR+Qt4a9EXjjv5xgxrI' +
  'XYtn7mGgmiRX0ho092Cv8hfpA+GAEWjec/p9c+D2aTcwHV3T3pdN13VMqztww4Eu7Nm+Y+uepeljoW3PVg8lR+kbVk/me25A' +
  '6/xeQ9L1Vp+m9iVTUY/+m3f+/qVwK0IjjMLu0JRK1ifZJhtmokaUjTIBPt/aYftxiu1mfd+N7uFus+23qgEwyoHtVDwiNRGd' +
  'ARcFYRBi/qd7llPEmOdn4PlpWJC3MgWUofmJWSeNkEmvIEqXU8hkAmhh5CFEOQr8x4Y1nTiSiYkltyhxX/Iy3sNBIPvykHCy' +
  'g0xo+168WgZSOAhSsdnNDImeJ0kPRDFRNGR3whhjRJHmITuqmtSwVEmJfT5fEjrxArF1vhuT9hQ30V2NJcK2ki3PcvsgTmyG' +
  '2L3bTaKB3Su/+0+BYsZNoAYTDGMRDdJMltl4KpcE/sb9dGKxtdRw9Yv60H5nxzNPxq6PMcRxknhq5GSMj7ZPRyMLpY7qFeae' +
  'hAPHu7iOD9gce8qLPv58a/S68OuZQO8eR5KeQjXGU6F5+kSKV1ze+DVN4J57TvP9OEJfl+MZJvWlHc0EGKlTrzMAudvriBpA' +
  'Pdj8oOkB9ft3K+wG8Nof//h9LfybXn7KU9I6HqRjx+yYIDjeQn8I3L4VO9buMCRt7yAVh99yKvox83hBGt7x71lLT0jbOUEy' +
  'pE5MjtlRxsLvjl6Z4/jr6DU/l/9lMpnemY/9KkymTyUg8vRYKbklCchkPOlKOIzTqmYG+KuEoHkXP0nimll8Eb++c3E4LznA' +
  'iR0zIQjXtQSpTpGx3hmzhtO0pA1PJJjKDJ+cAvR4MQoMvoxfC+FAT+b9D4bzam30gC+/chymV7pxf/hMuRHXd8jBw9jxC88W' +
  'o3gGDj66lNSbzkpPxilGr/YJOZ2U26MELnGUCkDWhme35ukgIVEWV0+4xXhxut/YQOywXE4upIaQP7eyXAgDN5cLh5A9K367' +
  'GMLj3OKD74wTATKvfKd06b3d7509G86Hi4BViEIvMtSBWE0Sb35aef/0X5JvXT0OH7Y5zpRN1rXZ/oB2ns1aiDZvPvxs5uK/' +
  '+cmmhQ79dDBx5jh8Mnp9/RHdPhGSTuBF78z2tm3Ps8++OdU8uxp65Wn9A1/XQ7Uv36PaW203FO89nKZcRSd+IuvETdkUPlB2' +
  'qhXX6hwcfHnoY0JOL+77wJxt+Fmd7pk83NJCul8zWDMcL6SjlXMXkd3IzC1mfhF7ZzOT20a7NzE3wWVmpsbHlq2KPY6QQLY8' +
  's/ogW3TTKT8B75dqE9PZwvjcWuny9GS6EBayOJUaS0ep2aXStcVMejxTSJysM+Ujcl7dmzyX9w9LZ2fW8nOl/fpYByDKqwV/' +
  'Fen1NOAc+VpR52ktrWn0gmLbksCJXF/N8fm0GmSPAmS9BQ1g6AC+acpqG1QrRbmhQhvkgejZXDSeyQ1QwsKltTGArbhy5PCM' +
  'lpIlfkzQ1S5P99V6R2P7omoPmpEaGTNjACEg0OiOINYlXiB4g9VppcJ1Gh0JvCF2qi2XEc6zwP31SAr8hi0T4l5w2A7CSKIb' +
  'XcIWqwi9hbnDCZbcPXIAthlt/fs/+ZnO//vsqz/+5WY+TG11C79YdqWJVKQviZP3a35lNguoH2MppeyAkYVCivcm1y5U9GWy' +
  '6bpnES6vxCRNZn3OSvioaMal9wd0KaQjetaf4dvhApELxrrOTPh+ziOxdpEEgvPoX/QDF6mpS2VVe33j3TCVyfZzqXn466fP' +
  'FILC1NvxTtvUQiScbjxst1Njl2a8qVODwCu+87IYGsUoVRLn9Mz62NkzHpB6xVDmigotRZJu5dm+xmmvmI4gmzyviEJgMtTt' +
  'N1NVgFJ9M8eIYi+SpYvT/lQv5XjceCU8pG3aOijLs7pI3ohNqiUIuTGJZh2JsVO8LUh8ICqN6Eii9lk2o83tO2fmu0CqCVkl' +
  'KV4meqzJlApWnybKBH+HErTIMJyHYLQJjQWoFfgRTVSVcwTZ6QyIamGn225X+CoDp1GhzUF72m+IALMWFuby01+Ec/MPS5en' +
  'ojtF4XZg1mpaCkVNHHhjojFtiQCdhRvimNn46vjvhCBRAmOQakpMT8iCvOISBE8YDy1/pb9N828MKKCq29Spnk1LK4dfnFpx' +
  '9yqfpF9uT21rtwWH2dq+e6Brty98UgW8OTRL4uCIlitEmO0S2kd8j/UZT1Xgt2iSwO6+l2zo9VBd6fCsYigtL8NZNUIJx5qs' +
  'KHCi06q1uKh8M1r2AIaE8gl5yFMNlm9YXJsXWEfghUjgAU7sQhMYEErC56uXZJHgDZ0JQuKQpYRVWhBRY+OM9i4DjrKrUnxa' +
  'DBqB1iWFRpudmuh25M8aGaunQpcQNZ1GBDnMXk/EEvQiU2FVklEEmalzCuv30mOZjmsxxlGT8G6/eT48ArgquJwn8V1DVEiG' +
  '6zT6hNqVeWQ4PwrkqW/BEPpxOrgsZ4ir2ZC0L1czKFtjoNXzGSeT08zIV8Qxf3CuVVq0AXYNlVN6weELD8ypSJ6gU85MP8eE' +
  'EQ+3ThS8kHKWzWRAwz4URqADwWZZp3yXFcf3GZ6huSC4V/8oTjsrWhLQ46LxCltj2ZaXGifZ8dZMvXnE/vwUxYLdPUofCjSc' +
  'uJ7IAh29znQI/9zibn+/UaT1Fk0FqbY3p3Q9ASA6gZrov2Dr5qbIdyqF8QorfaFL9Y8uCUyH6wW2qG8pezgXdAGzBiVqt3lR' +
  '1qd7ua3bjSMXG8w9ssohrG82o6jLN7v9xC50p7y24OZ5XS8eMH4nsycYPgIJqBpchMjtK1YCX2RRPBQo54jVrG6N6Xf95ZaI' +
  'Ixpg+Pd4oe/PKWECEgXOZAWOoFmC2aZbjCy3OlxXYnRzrMuLoeovxetDpUFA4QSj6J8RzFWXJmm/oip6vMnvQ1GOGITZYAg3' +
  '7pu+AAQCuqBTIc9mJM5AvGa1GHyZj2i3tmyykcpOUmyvdVW72zE92oM05mO+9FKMofMjOk1s0BxH+ixLt+gur3ADlhUVjkbE' +
  'czQDEZkYwrE0/FwMaMI4JJZK0m6fWrjp0V/2lVQOmchAkpUo+Tlo0WP49ZjFC3/RbLfpw566Xy0iNav80qofdSbNwK/Wio/y' +
  'r+gmvL+8t9fsHZ65lbr32o+21g4/yT1IeWdOuYTbvjwk/2xgzYf4V/ku3Sam9itkfuWVHz1ga7ntRrtjB9OnE+Zz/7U+oN3H' +
  'mEHzUnfzrtMJBV7dtDVdCREyUXKkBm496mf5br2tsr2NbsnQf4DPlB3XsqNjWPUetofbIB/Au99jiKj/Oky90r9eZCzHTtyn' +
  '6B5eP/s4CxiEjldAYzMI7AB4KPoR7SE6dWJrBJn8vfmRSXA1024cfXHohq52yye8EX55M6kwuql6baqyb1/m7VNO62266F65' +
  '59hblfuR92B4rx8nmO3vY9pymN0opCEWOMAzHC8dxfgi1JLNJSN/6wj8bXaAlHMv8iP0osj1EA4T63aSQMMISP7qWbWNGPMr' +
  'qAl6EpKlhi6AOAxFDgODyWO1H/A0tyJSTN2iOrU9lqK5IZJtNcj44iAOuRm/82heL30NU2xHIqH5DK/McqZitFtim59tL/Mp' +
  'tuf0//Kl2fU71GILmI/Ov5u6QY+VJqPZK9lBzzk1uyQt+eBcx7bW4pHYvIfPIL4JM8inSY5fD0EcbKi8a2bFQS9+Fg75XrKx' +
  'HvewPYXpSbpZZGv3OrnCnW2iK07J9W49zyIs3H8lXglVFhzkacy0IumeyIPr25yzy/Fhh2ojRQGU1jjpKg2yWhMBUxPmvRVG' +
  'Y+7ohE4GsbvRhLXzXYapX4wxfRqe86HUDtyBaprqgsgPBmlOjd2s1GEoJrt0Phg64GxTlSWWDpx0rsvLPfIhL2xzLJu61uv0' +
  'PpknOpv5PA/qEgRJFbotfpfPWez5RlVwZVoELaBVh7iFDGx/OHr+S8slduaC7kwtZqiWmMv3e4aRE8KoE2YUYO+BkvLi+bJ+' +
  'VjSROl8ypOUB67VcYRDxMNtAMUzA+d4g9qhVKEy3L4qKesWoaJxGKpFEGSrHAbULk2xyiBtEKFkwe3tMk+hTTVnfvQ72Dh+S' +
  'wuEtNgUZxWYXGLRiH6cbKPd4hq3w/Z7eZSga92yFJvlFOokWmMd50GI3on+62WpRhxZVFfY2m6bKZrdptctAePjzgtFP+MsA' +
  'ooW2R7baXQ7itlLr899/WGUFkZdIpBYmQxkQuTXVgEDAszwZY8H+B0271PUDecq2e+ahAZBhQh0MVuOXFFil1pC5yJcDLzPu' +
  '26ons0IQK4PCcLysJInIQjvvZUTWcDpiujpeco/aTCDyEQNsRUX/AIiS20rI7FJMSropsiHP1Fv/ZiobzYVRh4uX+mqsKK3+' +
  'cAkTtxIllqtRkfin2KPjs48404xVxhMJN2OKpTNUaNw9G51vQOhGjOcn28Fm0U5OpHpv5FndR5trB+hyrtCljdOgajIRz+Eu' +
  'Dob7xZRRflF0nJKUfkRVDRmDwkkrQuT8WOQtWGEE5ji2I2EUekKUnGOUQvdDqs1SXS7DfK7ARUXIEI3eg2FbwuaJDTF/8nmD' +
  '7e4OOqeajf4yGt2PJYodrbEHJDd66G6k12sPO93OLp2+e9SJwIjspocvhv7mPvNouwsIopXnRXueplF/C6hL8GBmxGcU0eeV' +
  'GsfzPzmN3jVHADRHG0TRiP64ejKx77Dnqhu+hwX76EKbiTm3o1ivCP86Ob4BxxkN61QsMW8sGhrQSvTY0yeOI+4JEfAXvYfi' +
  'oXOI7GDfA1pWhXjMoT3ePxYJF6Q2UZOq7BxrOwRxT2BJLYhBRIgG5h73r5IL2S4VTGEqmBRX4EC/+eizR799Igi4/9My2eoc' +
  'fcazJMMAR3KH3fcj4ThbfVQ2f2X7QX6MFsMjrZCx1SCFbqwLYvnxl0mcPT2UCwHIN00RnnCISd9GaIKZfZRYP0xGeCcGQ90R' +
  '7ggf/wzNo0zNJ+kEVm6SYU8akNSmtRC6+9VcqBFVJ/wJ091bIe7plfv4HCy/Nvl95vxNDMZr195To5s/Wbo+LkhaqYLw3/7p' +
  'LyirWs01Pr2J1p+D5XOblb5kKb0+2VdbphEoeiQaSNeN20eoHlXNWNo2KOkUx7Ik+RmbZwOy2d9h6Rq30gltsmJLoGVxJz5I' +
  'TQDDBwwvbREC2SNZniQCSZRBcQAv8ILEQ1fphDbyVu1bl4IUxzFpkmcVXZY5hY1lKJN0EHT3+Cp0iJ/C3TCXUDRtNpunGY7c' +
  'U6EOIA3gd/eJADV9l4z1Be93HizJlwVF5Zti0yA0eUO3UmTPDDe09jbzcN6x332phcYBWMJnyZC+4HaYDvnvZTZI+CuGDEia' +
  'oqHLZr3mxpN28Pv6LMpnHXtMTVc+ryuuQfVqaPDQDu8Evv3J0S5aEBpYWDYnUDo/r1pnnKzeaJsKY0NoAfcbH4eh7u1/ERvF' +
  'XVhai9XcyOv4QpVXK5+KFcL15XwUpCsPipHqdvbRQNSBXxMXNixhlhacw9nWQcle1JWGagGHg+bcW2EoD0Djogd76fRMh2Rb' +
  '2ieU1nx4mJEptU6eO4pF2w9hoeeryZlq6p37uwI6bqu3bz98/e5O8ybRWuBSsk8tEmcuR5AsxgM5C6cv86wmMNvQo061K6kd' +
  'jgr4fxfoNbZRNUA1WtiBRC2tr/ZO44w+aZVKhhLczGQm7MiF7qHhHgE/jchb8ekeNmzGbUSwprsHWvF6rcL5W6wSJvk+RM0H' +
  'tgUPDj4tQ+n5VVolyoRcJAqENNtY3VGoWA9n2zUWgbujxtbchbCrdnBodI+odIuqPOQV56IMhQIU+qEK1zfMGCF/BrKWhAXa' +
  'nYhlVWw1w/AS9HiKlIdBhOPlJe8EHhui7gb6ES0wmqm1Q/AtYKLH3nkUu1fRkEBzLAyZJSlWk+qQeT7Bib0Wx4PoJfRk611o' +
  'Q0Z5EMSGJBgEj9J1A7H3ROIwl+Ti3YYVrwoBXtIQASjDI1yDUSclkl29woqsnWs1OF5XDbtdA99INGX3BH8Y057dXfjI4aXf' +
  'bqBh0u1RHtMJLrKDLPWPynMrD6Kf7ZTfG+9XYF7TMuP6x8QToYLYGBtLVhVk2EIjkdRRGNnYeg6uXpahJr8Vxn/1r2HVB4m3' +
  'lO3LMH8ubAMPzT7g3ISZ5h6hSfPm8Q7NWtJxla4DAw3gXeS5hOG9PErdqi8j0N7A/dp64VZqMrb4OQf/6OlWz0f8Znv/FYyX' +
  'Lsi2cw2Lpt2lhETRz3X+J6wcw/xfgm6HUs80I4hcxCuohW4/7I72swuPBC392gMR1HCA4vMHFeZRDCkeK1l6NCY9ILpemkWm' +
  'PIPZfBppXFHwKPlfeUwiC1AOe330cbxzyj9OoXu6lEVVgApD90Z8u//8oxn6vGPAIGnLUHqU21Zpz+4lwXJrYHq2g+BgGDE8' +
  'PcX0CjThGlIqNTtZDGifEMKxTBorL13O41Rm5lz2/47PEDhQ7sbHDQVDWxuGqMVnxDafafeI+gsa8ZMejnJnDlPZ6KR8jnEJ' +
  'H3AIopY16CuUruvhoB8g3iPUbSoPxMALkg1aPi4ujzFZpM5n+ubMzFT+vDPIDneil2dnO+mM72AYCGB/xXHbHQb4vvZkPZIN' +
  'XXcQMJ7rcbItwfMwiEcn0mtqyCFyNC95vPf4sYlSuTxZKp/emM+ulDO5aAPpVAaLpydev5KJphdKSdbUwzbBo51M2xOjKj/T' +
  'rtDq0hBQHTGZ+tBtfzbu3r2d2oVm1+D23EZ7phLK3VY1NhlNqdJPAV0rBFwV1y9p5ly0v3KuHD1c/v7Y6tjprJRZH0daLV2f' +
  'UBaw/lIKj4LTvwpu+tdNnpMYkqZACU1oNC8IPPOs9NmAJZtUpyUYJtEgSM5oUgzDMqDaezL/8OHmfrMR+0de+NoMszU9ly/R' +
  'q4WNdb1iMc1AO2OWSlib2JmcOVU+FdMTNKhdUpBYkBKfDLgAwTwR9jvRrsCr4NFW0on8yNG21mfq6YJ831FM2qSlI1WpigNK' +
  'kcFLCDmBN1gflfgEckYKFicKY4PJzhxZT5GFYq+vNiqunVZQnF7LlJYzky+vTI5yPn9FvbE7RjIcy1MUyPhImRbL0az4rPyo' +
  '7m67w3QJWpAokqBJlSRpgWKCbrfN1g6/bOx09gCB87PrXskvnwlEZq4XBPsGO+FuP+wfObYzXaqXypODM4tAnQNN0pzACgxL' +
  'gQUNFiIHhn1WfpTMcjzT70otCBAhQKIgP2eeMpTIyYLCSqQuMgzH92lJ4mUBAkvwskyCa/KAyeOqvfMRI37ap3tN0WcdUv2C' +
  'qx80ZfQcrbH56YDmf4sE7r37NxVPjiQHDZel5W3niAzNUGUaBOWINYSppdmjWYbeP3QBrvU31r/tX/7bjzT5z1Kv/O4HH+WQ' +
  'ud8Y+2QtsFIp9BfNiftHYTUf0xufwegaTJK2nbhx8GNd9bxovc2ZNCxdMFRF01XRZNU4giwh0v1yvJ1oeEIgjQGlsXCiOBM0' +
  'jdgJ1cPYx37mfqvF3U/R7ffGCopz4frrDf0cyQTOJQTn11fyyObWFq3EI61WIqkV4WNURvrPw3OPDFUodx9hWA3qdtUi7keB' +
  'Ew3PXKA+t2K/XBtmq4K9xx2pXTS0PoQ4KQaM58F/xh5FmUt2n8rwZyM6Ei6lzkj70RJf8JZJb/LUj3IWl7qwEXM2lzDoPcq+' +
  'cE/kfj5TvCFLYEURuq4TpDEYpsYEVnjwOJ0jwB2SVyGiZtlQIx8+9CiMgmcPYUm/s5Jzw97C1TE1/9rp1518aXoQZecRnVt+' +
  'rxwVxl+OfeXUKoitlgAB3Eh6xBO5Iic33m32dWgeRfS93qDFuE7g6ckeEimocvBQipKcHax/2OU7XTTQTmL2bPJXf0aPRY13' +
  'e/cjAXMvjU1NXBsrToy/+zqRSV9A5pS4Xs6sltbiAzZSl3/1DZjqgOVpiqbaEtkiacqskHyTIoUmTdcpgafvbRLJwYTMv9zh' +
  'WJ1jSQZ8n1ACNGiW0J7Rk0bwe2fYbWOhV5haJ8dmeeGl4hQ7cFO+aetTkdb98LulDsBkwD0kBJmJeDRBIAQFnwCevR8YsS8h' +
  'cinW8eSHUpdoBpEKOoh3rZAsgv1aPG9JFTxrsZxrCJGILkJoUGk1iMinb+e71+8XYBlab2PMXoiKE5FcvJ/mCIc1dub8eaLE' +
  'J8eYm7+6/TAFjumQbJckmGaXYJrNFtfl2fjkkDrZlbb+NP6RYJEGu2M2aI6g6Ra6jTpJd/c7Qpd75qQLzvhe0Wm18gNuY9yY' +
  'N22qUPC+XLu5SlQFbsFdvl387kJ8iOQBWIGkedZkuywqXDvG+IIcBc+xv5LcoVhZEgSyqZGCoGmaBlEFKKbOgBY78WGTohgf' +
  'dMLxAsvwbVCiBAFkH6r57P0cefOWMtew+YBcKWeDo8bZFvPJHmNEth5tQ+xflGSAuPE3lpAURixVUzZIkmq7RLW0wzRaFbHG' +
  'wm1WOHPQnjfrQhzH/hvrXrqcWbwVji/cnr8x5X2ele9ZSofpp1DsiR4KklroKwCTBvj92DHtstmJB5qImHEst3OMwMZnHQHN' +
  'xH2Tqsm5ouZjOnI7poplwRwgBxJfWrGqiRU+P7KYt5MfFDlU5OPgV4zqpTY4KNptg1cRQf2CBjwlBsNt53FWVdYfeg2ktjL7' +
  'JIdmWSIzOrKMHeYN7SXwP1oG/l3Mure47tC/ChPgx36mK2SMGJ9wQ+KOcP2YCrCLUnxCZ3K7mGTgIZqCBfCiCgZz8/E79DGS' +
  'BAu2N2y5hZeCIYhfOSWIApLTMpINNY1ayfLC8S9HqWFsRQGogOkD/0eDx5yu4vqp2P1ycvcBmeU0Q0pMoaUDO490iBjJUCH1' +
  '1B5ACcdaPxMc9u7FjkHbCIYPJBSTQHDicTGgsWvGZjC2RlpvmLzYJY4zrLw/O4bJrMDfLfTHzw8HqigPYTJhAp2uborU3Zim' +
  'MIeUsnkMoNnj0VHtqYydNP9FMrIkxkGggYf1x+lQPCgtBV4YKrd3Iw6cp4KD2ivx/KO0SqizYUy2NplNXejLiYckPcqri5vk' +
  'TvjKw9bPOm23hYWUcSIcaNOwfpaEEmlKfJSJZqlBGlr8AxGMFMON08VG8gy6PtJ/ZAyGgxOJoKmJmDaKkQ6TnKgbz7N+L5ZC' +
  'yeNjPTXkOXRZP26bF+INU7zwMJEVC8441O/3ZDm+jwxN0E9EPoQeHsTuME2CJx+1KQ5TEmBC9a/2RifgmsBCVAOdHO3LjmRQ' +
  'UQ/QTlATnwi5nHT9E4JEjAN/3hvKPX5+0UX/GdpDSL5Kc0iS/ZK7bivxEcTDmrfQwbuvkxhS4Z0jUdzFOIQY/vMY/fbRcCao' +
  'OrCYOd7aRjcA7aNDlM1jtiVe4UNlHnrKaBw//gXgeASIT0eTkmUrcQ8ohUUHPAhZQSF7E14iFHN66PbGM3oHdKJ/VsAkT9Bm' +
  'oWXD6h6feHgEdrOT2utqF5/BRrxaJCkFBlqMXOWhjDmoSsIwoocvkzklQLEEcOoxBGCSvbmHm0NBH4HX4u99/+qcA6yO+LNx' +
  'a3xiYYrWC5lHIfXhLMiQSQ4mNBlxQPrk/H0dBV8+6YTKJDdcnV1wSqwvedP5toprmViTMFosKX60dfEOAYwlI8wq8dfzBgOC' +
  'lQHlOPClJRnSBrAlqvd1BipEjqWkxKFvJb0QklE2+6vOSUTLMMNo8EafqA1piF9agDCQj3uu0534aiYd95u+N3zX9XlMJcyb' +
  'fXF0HyOXBgSlr347O8zGPVBp8PETZMrMetJ+fA856ecZ6j7EmysHdVCb1COF4ieyGI7N0CMYSordpdmWSoxELLhKDHPib1jF' +
  'aHi49vzFN1VtJFsBmYk4b+fuNGDG4A6EmCCNZPW1h/LqXvSTO9AkpgwJ0ErwzsXnM3/pk7uPqJV4HJJJe/9DFgyW87/Q40P4' +
  'GHSgEBykROrVWcpYXK/hiB0SqEOdl3pz9FQWYAwgUj0eYu9QFmPZtBRDQysxnp9DZQRwchd73aVHA6Miew2Qrf+3u/cKkis7' +
  '08S+9D7LWwCFAgq+Ydo3u+mG5MxyZ5fanYfVaiMkxUZIISn0sm/Sq571rAjpRS+SVqHd4Ix2xOHMkGw2uwE0gAZQcIXyWWmv' +
  '9yZ95jWKc87NAgrsHjJGI21osqO7KzNv3nvMf37z/c4Ent0af+SzcHSX6v1sJyuvjKaIJdoP6vpU9mHzETFbiCsQIsk2lCbr' +
  '+NhikhCwE8C5oobFpEFVRCI1tnGH0xkX2qc3Jb2+XB4P4OKLwWEF2G8SKyM/qsOGpIq7qM2lqo8ZIsXUyZp/ZZp02pPp81bn' +
  'DJpOaimTQO07x5xbdldNSWKOM4FSOaEr7TWtWVSJ/GxOJuhIxzCZN01mrqrsnW5XXwUYoyEyDFs1W3TlG9A6ImSLrVQaEs/B' +
  'RrVBqGCG4DoQMe8fDfgtJUqAfWUIEO5H0xmcA/CIUWjHhbOfrE8kjfp61gE0NECoREJTYDHMf91ll1Qho0Ilr9Hp2XgZYl8H' +
  'auHx1vWAi6+Ve4+rERRv/QbnBy0YFKex6c0MmKTY+2v6caxU65FvlBaUE6WnxA5EbRzEA5bZaLd1zKotpY5bI/Lcozqdq0Vo' +
  '6qy5EUMHTxsdFapcifbTodpR81jjQZ/I6qSkRNH2Kd+a+i4sfN6NY2mk86/Cdl6ZF104vorWU7Zi5HPDlm4DnErp1zagbxKe' +
  'TixkUVfpWjSBwaeQsY0D+VCysInlPqH6zx/IkV9XcySo7iHxMnQYjTxi4kY2HRlwngA2wWUnu6mE9yFRrUmnszECzpDpt/6V' +
  'yGPdYaPej9K0iRwkAULtSDKrJ6LdBYgdAeK2Fl1p4EqcoC6cO/F+qPjfw12n8QVZRT0KflIpZxPpkw7pGkpI9x3aDKl5IoP1' +
  'lB/DpfDt2cX+q2TUn64SvqDSWVwP1gb70edlGNCpftKDBgU7IBlBkxYGAmA1JQXcz99eJ6PQ6XmKKSLVAslapDUy3mKnR8YX' +
  'i0GHoyVDjBQ63hqIwNGJ5aaRxN+kVkeiwViK9CrzQmP3WvTC9mwXMNXX/d5dixRpIXPktroRw3pOtfBWQBSK1DJbRVqk+EqF' +
  'NC2hr53AIooTGge/+m8eH/MOPhR2tEPWqEomX+vHbJCKC8GsUc7tftoyo1AwBnj1KHFJOP6M7txT8qkZZoMNr/ZGXbv2sQRK' +
  '04O6ONAjTrWDG4NUeJx1Yoock4pA2H+yJaLg0n6iUKkEJDLJip7YjJ6u0FrtZ+Mf5kikLqASh1neUj7Rub2C9eFXwiuqe0nc' +
  'BvHqxFfhvQusrVxcVHFwzqXUcOSaFAMis02HBg4xCha2yHOI7kXqE5EAy8xseY6j+8Eojyx3PDFhJJ8dtPxX7rGsAyT0bcoT' +
  'JctFj86ExVf8m3C6prQdVX86OQ2J6wHeCgGHI5tA9lU4ynOEo2mm3ENVMi5TbSbkgabo4iGJPtJ5TalQedxpVBaGFg4/BBh0' +
  'VuHG0Q5NRrfnsI0o7UaWF9mNKy/8qwHacsREp4nt6ly6KjkqjtpO5OTp1IYjvUHu1IRpmhrZu0dd0pSMXbGOKWz7NmNc+tx8' +
  'iyDisD4nv1CP3QWnPA1bKP8hlXKu4QP1QKM5QgLquGiPaObMAR7a5MCJNESWmGEeciEPBfm/zk/ZbNeBgFDQFtE/3DZ4KvTO' +
  'pT6rfHugRRoMweVlleBxKzGy5r5wasUZOhRTFJp1yAe80ZB3D1v3eeygiZw9pLjCGonOwGBPshQ4fJgR+3vQHA4i7ypuxGEk' +
  'EEuOR40K36cRlU2EmOsIOlvfClpUvn6K55hNCJA7TMesiPXjmBeLjpYsXWkEbGlktXYFxhNsSKj2iRwTsCsBq+Jxkp3uYO+D' +
  'SaCnGlEVOSUuOjM+5K8AiajG2IQFGqqGA14A/wXhrq80aiEqXqHDwAE/ce9K0SwFZp0Tx38jwo3BCYRL2RChpGTELpLxN1oa' +
  'PUMX/lUdfzwHHNkmHU33qrfUjDstndCJYUPXeFlGk6YztblPRZAYIMK3+TZUo4cReNJQCIdjCQvlidT45X0yQxcyHfVc1qXa' +
  'vESxQhOoi9GJu3+o43P0SaQMsRShGOc2VH0MmURf01WKTVvhzFWibI10llP1VesA3UQV5VaPhqqB2pk6umlgZbyLlkFsHgce' +
  'pWIlouVGuIc2LPwoe1QbTguUG3FPCb7A/LTb1JVL1pS14juzcK3gidIR8K04/4idGSJ5SLsZJSIbV6KqIT2zAlSJp4NRKE/m' +
  'Iz7aRpMzUSfX2CGk9lqaUNALj1y1kWfxU89xo/jP3uPp2lXNCdbQwqhjUpnBHWsl+rHLNKD0o1DbYW//MQS4cOlTO7AgQScW' +
  '36vcwEO+1tVbdKr3iP6lMxrRBSKddhsqBFWGfJfgZdv+aobmxcHCv/0fVnJk3p3ouR2CabyRjahGzaCMfiHBxMzHlzkqP1um' +
  'jT423mErZLVMHA2Atm1T/f/o2MtAal7vKiT+um7ZMCEET6JTRrDmWocouxI9vYRG1H3yX5dKmDb9pHucfyfbNv2doRqR1OzR' +
  'lZzw096xfAOVTTU8oj6EFw8dn0kpG0Xa45r8+3jMRYxwbnj/KrAy6j4kp74pVr/0zgQqNH73YU14SZQfW3waAm6vGukGqt7E' +
  'QWuvo1C5I+D7IlcjPddcNEB4khvpwMTe5BtP9nv3K3Tf7YCuc8tG99mNgkwpy2TynsaWqMe2XLNH90TtYl8mq/4fLh1SCb0H' +
  'eczW9nFA8El20jhVi2jIwMdxx7Ej4tCyvGKhTUfzlgDq83zlmFfDj+nCmjZbtC/tV3oFIHaPRowmFTjEuqF6GPvljwcsyEDE' +
  '4oIJs/HVI1N6PCS2wpfjSnR/ytNsUivGpqEqnG0Qi5VgVdChw4wsPoKltOn1LobOK720vo/INmBc9Rk+ipHY2b9QyfqooUB/' +
  '1UAbfVTGwB5lFy/+J9DTwc7VPnZo0KQLpi1IcDCVObB/QD06Tz/taMS2WUmyc9T+0yrq4Chvkg0SF6sRGlNfYXPR6ARV5l1J' +
  'Y2u16zjSo58ibP70GneHcpc2ug47P5dzlLKfqKjiH09blEfZmOsy6vj02JogynKL7qCD6pfk1Mub5ooC4U8VquH3j1tYNLZJ' +
  'ZB8Som5jI6t+SWTCYsqiM+6SfXZvR4bptNT8xEQr4jecQkcvtsEbR6GiNXaI5XJ6FqiEARQ8iHQhiUTfgEj3/zL3wkObp59e' +
  'XexHEqgJh5kS5pjyBhJDKsGgq92kz6lDtHnw2DHr9ReSCC6MWn3BRg2jiIKO8O1Y27BRvw/8g29Jf372n9W2Lt/UNaJdPGVS' +
  'E5qio2NoOjunkxX4V7O/jLGibDrNgN4mdJA67OngNLNqMr74ufx8H06H7EEPXcqNfhEyemrtWHQ0PKVrQokqkmkRLb0V7fKR' +
  '4Ej8MZ7+n50n6IZOmpwxTRxLccqFcD1FOLWAvqXj3SHBt83oDhGmA2OoQRehk6eILcJdRcuk+ut/vSJR/fMPY8qxPUdOA0NC' +
  'D3nhwCXafsRHeNi4/e+0boXSiAjVDepMz7n31VmPra9Gy/fTeF8cYpPqazKgHt2VINlEk34UtiP+2JUrunCerQdHP+FRqXBo' +
  'Ecbofn7AsAsKZbQdkHqlFzMayInAqIM2Pk6bsMFRS/H9D2Wc6t5MWVjPk+Hfw9YXwI18L0O8igRdJWfdoNg7WVNyzvXBz+lM' +
  'vxyT/JSLQ5JzIeK5DrQ2LVKGLF376yAYgJcauN0/5QOn4ow2nWMsSWgDpt+cBGk9bYx4yzgy6TO6eNhfiZmRbI1U6S6TZP0/' +
  'oJjfa4FzredA+u35lO6Q6Vd/TgPr3H3wkQe6SWiRahH7xL86sLFlTPgB0WtrlPKFSK7bQJeDgQs0Z92pMjBFxV7vVaJSLfrr' +
  'CA5UsqPCJwnCrdqvBRiRy0NhKe7DphrJF/RaFYLFtRl/JXqHxaR0DziToIF23asFpk/85CKRok3tgIrPir0zfhAQ6W7JTo3H' +
  'ELcjaWl5jP5k08WnqLd6W4S2n7IoJIJBHG2i8dfkmvdKB1QzYav688arOHHRGKdsOvuNgHiLRUWNdomgTaT8Vw+Jb0XaSkd+' +
  'TkPy06oqRxhTFQ2jit0jslYVP9KPyJjCBrVYRh6BwIheUI3W6K0P9kHGS06vUBEpVzmABvtYghG99VlYQ53jKCXzcI0W3c0+' +
  'XDz2bVSqnEy+ITa2ApkXcUDvM0ypxzpFm3gosG1jz8ZRcEQppt7670q+R57zLXEdL3EQPXIbnWqbLohosF0n8kO3a3RMqVxT' +
  'Y7uuyERH2A2AHyYltDyiVd5mbQ8nRTkCMf4F8UMGxEensBwyrNQsaji3qL9Sw1eRhkWQSbIn8h0lku6zHSJJDtLk1O+2Zro7' +
  'PPNXhGhzznFALDm/ZEhLGap7VSZanxaVy5OahAaIrn4fNm55ZD/5w3ajiyGe+IRTt6Hjyv5xMK1LrFxQHwXDCRj6TTQkDbLI' +
  'VPCOQU5LRTJqzHNnkX+MV2ejjwbmfDR+pWxGUIRSQ0CgGsJHLidl4hwkuoVj4gB3sQneImfwlw8aVN/SKc3V4HbtaKbdpfft' +
  'CkwoWCapU3iCCw550oXEEUhx+W1YeI7FFK0sUZUg/dW9wMBfGm3ciDcIn5sgZxEnsdDa/xfzZDy/GJGkUZPuTxdhi+k+12jx' +
  'kyz1GBDfqqA8qVs2w8nqVovO+CmhW7D1P/tGoMuBTpaoB75N7ispun2rxDQzvkGT5+DpR5EP5Xpg0eTwqLEyVFQeOiMtivNR' +
  'IpvySJuCBFe3caZtQkA855oGRJJntMesuFtXdGSHNoTn7Fc/Hh4iNsF3NGb3ED21ygPfWpod6iPCEa4kgOm8d6qxPDxbO8Oj' +
  'Dju1Wa3yq84+3buiZsoS9MvCkoeziqE09WcaGfnLbYRWWv+3U3jRMAixBYcVo46ardrY1CXewuCuT3rnkta/9S5+Ie3LhBp5' +
  'SJohoF63qC0Wqi8FSWwqIY87UHX0NUiy4+JfA2O9BkwZcAQF3Ro3xWvoQ4LBQ8aiDzSsBwJaK25tygz7mlqHaAS8ynPZ/c58' +
  'vKHiKEaPcIec5kda62c9Ml3Dcji9utOkjjEZBF5PepJhyz0VUw1w2n1I2pI6KthGzxGhpraAvebOro422nVg+upDiGLlfUKK' +
  'PjcPqwblMVT5IqSn+izHX8VL4twldDjfB3f7LGEIr6InJQOG8MhFIMoGcGg1z2kqlPr/pYrpoehD5MtngWWrY0FQJU8vVYWn' +
  'toqhYGuKpj3qEH2EnDmN+CObrY/VTR03uBr//GWLJx0qdwmdb9h1ndS5pYFe1mieug+86p0g3kLTIYmQXdnkLYhrzlekbMwR' +
  'p238EuZFrf6W8hud7IoFrtTc0xqLQCh6wm2tpjh9whOMikyZ4hWizesCBocaUaleSCpkuakdahlN47gq8HhwR/N4TpBMZ5+F' +
  'QqhX67yAl7pq4b7TOtJEoem2k/ymIRNV2xxyOppSSwUazx4CJFoBqi0SkDi2B/PP2z1NIs6G+Eg3bdLhGeAHLbQ1vCCLq9YJ' +
  '07aJB6lvSnfQWQeStiifMwoiZckWRtDFXtd2PpPTiaMeb2CEL5qE2ewqHIJTLU4RS2Gc5uwS1mw6GnZvozkkbCMt5mKnohpM' +
  'jofLJi0gU4rvyJIxq+zvpaYGCgppUS9JEHUBrfqFlhblexncp2gIgqQtAb/WAxjdIvhY9ypZ6L5CgL4RCWEdNhJUH/FEmDj6' +
  'T8xYXdvcqOGAkMwT8M81RedDxXzRhGUjD+Xe52hB0rotHmYzljceQamoVmPnwDzCHd6+gSsJAk2vkOCZ+uK41oiLMokziPsN' +
  'igBC7WeHaaLyNNocJBVT/Lt+Tm6ql34hKtipyU61Q1imTtjGiiQpVpFIyVNdU9h6SnmlIlGofoQHwgs0CB5hQqxlFBmWTBDe' +
  'Nsk9EQn/ruhvEb5LIEzVIYirpTPxMtRVLiFiVxD1HBJcxTwUuQCSqUOSsABllzyByGNV/LSigYbZXCTkrItQLAc9Ei82bsGF' +
  'lVyWtQoXLuA/QncWtQjFo8V9Gh0qOwVUFqBd7dWRbW0Rs1NyqXpjHQxlox5ioYlZWW7VxfeIGarHYg7Kh4c61kPMSMR47av7' +
  'HeDxI9N8poTxIbE+FI5gHDFL67yk/NW6735MLZS+1TogUkf5S+rlIeu8VpW1dkI3YTRwhpNwfp4iNeepZJpjCGs1virXAUFB' +
  '0oTovBDQ+e5pyNtEBSQAQV2AfYimqmLYOysRq1r77PkW2c/TLhKk3AzJHRpVVS0DA9rjqfbp2kLcM9YJSzI1R4lr4xckvINX' +
  'HAMHSDpENwpUmahaLoHlFqUW3PMa15jCmLelzpTEtQmS40ojPq1ULaLYE6OkqcAZVZqbby1Ax9MZUvyFV2AfqRrxIXIOdZbx' +
  'Gg859yEO5X8ULx5xdbvRomizUmxSXXtflaCTcAHYYhJdsieGjqMmsDvdWYkKV+nEl7YLyRMPO6g7TXT1I7G0gs+RyDWko20J' +
  'TaqqPlRlWDsYyNOPLBHC7PBMEg0lXoQrq6R4q28jdVfqVGkRAz6ApidgjU4Tmnre3kapLTitSYmoNrBB9lPfJKBOkeTlGsDO' +
  'dLvlLhjE75TwiMzl1+qPmnbTgVwAzjk2Ntuu3oRpSEOkrZ6r6vkI7zo6y0S7fsj9WRq/ktvE6d/uHeyTtaw9liG1xo2KQhAO' +
  '8FZsIEDsdSELFzoVaOCJq8odL76ESbg6v0SgJXkXOHdQ5xtFydBp4fOdQG1c0fo0OT/fickyREdy2hq08ZyZuodmajx7yZBk' +
  'XpwzgJTEpZ/e3tltXGjPqXcxizX9UvNCXzj1CO0W37ZCMrQVWXL1z+DW9LSOXRIgx2mSku9kQKOVZPxUqUOSBlKLYDOa9rzy' +
  'MQdJLkDT2+P4MxLJA/25hobJu9jvwFbRNA81CNfES+A6XT1Gdnw6jXeVn70E5AsHqwCpTPazpOJWG7o+kO0hnvWwL/Xrg3rn' +
  'FHIGcqJr2orD7ak6iZp62WypRgs70ISxLnylKQb+YEDCcjRR3Ntr/ViU/grccPml5rQWoXeFKb+CNoGG+P8Dzrb4AB3f0SVJ' +
  'xeO3h52X2S1R/U9N69AScY1AW6KqOqmsZL8r1jQIVcsi3MHgLTTspfOKeGh3SS9oExzncJ/wYu2HWFPa8g7KC90jI/vOUm0d' +
  '/FIsD8NpnILembXuAlpDzF3ptXRS6sG3ntU/I1EFWNTVQx1LEjEYSnjaxAPl1xf3M/v6ETp/SUjTmtM0Ey4G6PSpSjFu6Gov' +
  'QHLW6LWJRtTGAJ6MZs7iL2ieOeg8hnJ4mUElFVEATEMLwHV4oaoo4r2XIo0145vt/doXHY2qivKnCiRJetnolK1QUnQrJplw' +
  'yClJHBRbB5dl6L25pipKHCDodZsYSsrRKQN186BtCDqajn4WRjt4elS/o/Cq14GsVERVFxuctmNwCtQGlK7VkgY1bAu/FlR1' +
  '/27nWgu6aAYulsHFnl8DHJmTjvCZhPnrGgzJKhxCa42bkFo2eFJlX9bRRR0VcecQmqzXnbIuWiui1tL7Jj/S644pQj4SXxIm' +
  'bPWEreb9ZAh09UsSvl1BlSJpHf0vlVuP76m6VW9iWrcMJEJSZEThfyjwucAEaqmqw5/Vm9IpVUCvWRMrS+R0tYykpOoIeJNI' +
  'srrI7/KwBRQxardcSw0lNBoqaugEKBx+tdAR1QENgJDOq4KRJbVHJMlqbVswBK0Du8M3nzSc5lOVaDjWFtATJOOUzJGgR0m5' +
  'MSXyCv8ExmmrpZ2H1HV7g3iCuA+CastggRVbnCC3NWogabwO41BV/QUCGhztwpChBV0pxOc17dSfKQh3eTnJk5hnjRCGtlW8' +
  'rDfhcKrjcWgJECSsNW+49jkLqioaLVX5XBdaGoQdW1fnO6pwrw4UDuQ7Ka8N1XRfNBLyh1smxzeVOp47Rm+nqnQhCtJ1UbKa' +
  'miUdEZLXB0Yg3oeu8gaMw6YGWtfwY+kzy7XluCt2sg3AvWjVtRYOSToztjjFuOoCvv3iWs3myWIihGzjj7Zqd/u8Jk9dalt9' +
  'Gw2Fq0DSRVtarjhZ2G9NNVtJp2m10AFnyo/KmtZVDGzjh6olwdAaaNTj8t7dmVN4RswRFa6xh2c5EvnRtDhgX8/uyJfykKq4' +
  '6QKCq6KukFgfhxvtCTDbbSSFjUPnKq7xTlyqYwzuzL5TFWz5cABRhrFzGN7r8DD1UxTBu9rV114+Q1U5aK+aXBvmxpL+gzJ2' +
  'LKzJz3qatqxgVdXAKS5B0uV7tv4XWJGrq407v7kucS46N46WAUeTtIYoBLpqC/svRIjSOcDNEeDXTJkaIfTQqsf2VmSOQIhN' +
  'Ldm5VZLQtKqmGj8SCCAucqeMdgb4wtGlRgOhXgeao66130rd/kIjEdYHnMmhITaMhDGtHYQsso/zLUUEb4iC9GWtbZx3SdQT' +
  'tyXYOorvGZ2m3v4Qelndb8hwNUs31QoJjCJJd1Zdg6pKXCj/eOYatH2t3uZVqfdHqB1CMWVJralQ1pRfLW9WJLRlfGmocqO2' +
  '0cUL499xg06gYLFFwuCuSi0FnKTXDm0YitHsCuHuRu2+wAHfVUEiBBxozn2SSEaLRcZ2Aft9rmvtGQgoYxN5ziAhomtrOGrg' +
  'WUuDZTqIKWWSRgQFDTduC+ID4hIl+dcHqKDdbZiYMaH0BFS0ElqpZLNpSpIUOgWNuGP7Cll001TXHTsJnXPw3hr6/HNrSQmf' +
  'GzvTBMe41nFVfCEI5p7hUUPeeh6SimaDuiR9BB5ax7wdV/oxcU9IAEPZ5N3zrhHqcgsVuV7j8zvYrG92ZGMEUXsq3DfGe+iO' +
  '+diQhEHvjRPYh9ExpYz+Zbzuevc5fjR786kCfiZALG3KH64E7oKYSM+p2pVW47EzPTM1kt9qr1y4IEr1BqmvZvbbayvKx1r3' +
  '1KmFhiZ+a7zhVjl+BEOIKxXP+8FSobEh+8tBzv5R659mpxL1m5J76mhu7C6WZ77zg+l/WSqO5P/8Lc1RP5CrD1cvzP6RcGXe' +
  'Wpx2VsKShoXCTSx+wIpQzq79CZphGcN3WEmP0+/+AS7F8yhcKzJUd/RPkCutY/k7HzDMYnge49JpXPuv3mEY0OJN5GIpLL7N' +
  'mqlrvTWKAy7/y+8y3KTxbbjh+7j5X6wxr+roO6iGFmY5huuO1qbQxBAP+sLXplwOfkemQj/KZxqfqL3/WibNm5kNv+P77hvv' +
  '32xx/mZstPM1lWbD1+5rh7/9/PC138lv1O/VSD3xryk3PEn18XyP3ntSM+VxYNNrJ3VR6z7t0XCc+msm2PtOFHusjQcYIHYc' +
  'e1ePh/Teo6husj5O0vv3ouBz3vfptUFUcHjk92lJ48k6DboBjTSajHMYhHi9J7jp9SnmUYwqZZlDVp/disZjdn3SzwIzabZz' +
  'blKm9/OiRmk9L0YjcfXCBL8f0lpv81EPI3c0xDQSmEuzFXRTpBZcAvkoFK4XKyNLPslNxjdCCklko/lll5qYSl/HwgesmftW' +
  'HTQ+YrI/W82TdNJ6Yz8P6yffP4n6NE8aSWx6J+nqeYzRaFR4EnybFalzIgoQ3TQ8xKAfl6HO0VxBOxmLcMgZdJGEGTXeMEch' +
  'pf22x9bLSpXpnWwW4o+qPySVQWBEAxLnlymCOUqy60fJRZDYNC2qk+0XV0E6F/bibMNSM3kMSZ+eKfZ7a2GVdJlDOcHqI+WL' +
  'y7TVZiyqm72YLTNsOh5NoHya7qcc7V8uVaD0kEyw+aRyC/T7VDSebnaJ7l96NVrAqRl6v3yOfX9mpsjarOXY94lsijYHmbR0' +
  'T4SszV0xyp5IxbK0gFMpor9i1KlvHN0vF63rVETfC7lsVBk5oo/odxP6z0V/TAq/JRIny3+nom/8NwoLHheweqPBXewb+I//' +
  'RoVkvPHePy4ZfPLVCU5e139jPHIifoKfmNEYJvex/SzGSCAVTWhCp5Nx9WNxuv5GdEcjFsPN18ur+ykEr/HtVD5J1yAdndde' +
  'PEu/T8fYA1LpIqUfd7KAxRziY7JubGUWC2Xa7WUYrfBceQZ9pNEpR/SSmqExi0G00Jlkjl4ZFaRCvsTkmB8tdC+fpvwjHdHB' +
  'YGaOjn0Q7dRCbhoBqUQRjTeeZISbmex/Ok9XNCJfLGZZC/tkmo1nKT8bRY9HMTBhnrW3isYzl2DX+xn2wXyucIKOLuaydPyl' +
  '6P7LeTaQfLSPuWSO3m/SzDEePTd1XME8doLwZmKxE1UrFlOpE++vJrInxms23yjc8GahjjfeH7zxvvaGPKu/IXPfTImvIjhx' +
  'fSV2UoIbYtRuI5pQImpeN+koyR0k6HxWogOZ2T2L6fip43NbG6zTvUpH/GdUYCs5SLMVyyYLIJ0K1Gjdsvlp2gJsMbpBqbtM' +
  'D3c+el47OUUPzGp+su5L9P75RcYPw+kyBkhgJssk8spsjFaSS00EUrFIZ+yl2HsjnQZpcDp/+gLj76vz8GIJ5KJkoer8+2gn' +
  '4ljLMfl0eq6NcQxYzrHfd7JX6fzPRASWuLiMgMi3qHzdXCpDnxeL5F8/k6Un92J8wj+SdD0m/Gwmzehh0nQ1FtHHpG/pKB6j' +
  '52eiB032IfZ3lHkqNPfA7bGWdnR/G5uUhr6ayN9nHI0K2IwuaNSPaIRPDczNWq//hv61PaG3rT1Ko0qU2Ve9W6c0XTlgHLLS' +
  '9fEUAdSQrUAt7iM2DtFk3bYwaBwyuZeJigOVOniSHCMZNRbtXNjAdHqExQsRnzWnkI2lcX2a3X8htoHpYRLxdfY+N5rBVCaP' +
  'jQ/Yfuffu4VLHvme+d/TH5ynsu7sebaBsdqPkSm0sXKdlbXrfD+JpXgB3/uQnYPZ7/0E5aUMFt9j+vz1P0rjdOYa+h8wfXzl' +
  'nZ9gPpXFjfOsc8TFDw9xvp/E2ctsx+z3v4WFVAzfPs/oJ379LZzJ+/jBJXb/K9c+QieVwsVldl4+vHIemUwcH10tsw4IVy5R' +
  '3e76afb+k/VrIE2FL0+z6z8qnaZxLudzbD63VqfpWT8d0ef7xRKl32x0PL4XnY/VJPv9J4UClQ/F6ABeTrMfTiVxgu/9Xb1I' +
  'zQ7la/ppvMorPcnP+B671n/t+9ftjArnn7BP9t+wO4y94IR8Fj3QLNL1iCHnvQ797SQNz00kaO8DPz2xL2bo99FywRfTtMdb' +
  'NpIQyUWTFp8YRv2E5XFIz2omOridPjv/XPSey+fp2DvliL/PXMRsGMMwzzT64MwKFsMUkouMPhLJFEguX3aJ7ctKKUujA/xi' +
  'ZB+xljHH/EHKpqisiUcL5MdG9GSmYplI/BepLlKIFJCz82fpHtvR/IIE/l6/hOYB9VMfTt7L28ftFun7yh6a0I/lMH8og6+z' +
  'zFD6/d4Bnvmv5DTH/xokw3gnorDGo88pTd+O+GF9r02f9+Iuo3jufp/+tnCTXd8xOniGABtJZjGa8YDS7plIfo4KH2AIH1Nr' +
  'jP8kry7DScUxxepbw/nkJtx0AusXmQAan3ZIfz90Y0xD7BVHIDUBYykWU5LZuwGD9FpZZgQ0Xj+NUhBDcIPdb+H//AGG+SRy' +
  'V1gqVumd9zBIAoPTTO8anjlHZzoTGXgbuQLjERG9xQszIPmlpaiRTnxqEYkwhXA6kvfvXMUsEoiXWOMebzaHZdrJ5O854U3O' +
  'J1+nOtqkv4oYmif4oIAGjeWa6HG8+pLS5kQP5CuHNHKwER14YZeVOnwZESQvjyg//POIwFuHIpXnE/yiEbJ1DiM9UJMK1JZ+' +
  'HPH7ujqmDHeyG7JfpjF1QY490LzNeO25c5Hm2s7RrbcKjL4DV6D0251h+y0NknQ8Czei57oLFO9IFCK+bDyhumc5ahq/1/tj' +
  'am8uRz1bRmoWq6QA9TK7/64X0JN1uRjx1/EIBAFJRt8rvyigjSSCc+x7LZ7FiLQnfI+dj96oQHtyjmZZcZxG7Cp6SGNujY0n' +
  'rjo0MrC0wCRKs7eOJBI4W2Dj3/bjSOMWZqcj/STloUfuH+mffPwm3Y+l5UkVwTbFg9bL7Hp9o0/HV47s66kYEzTZyOBw00sg' +
  'I70e6b8vE0yxLp2b4GNsvbMZ9vtkonSixu/7SNH1Lkb76SWuIokMbizn/73QO7/VptjVRF7XTIn+vRUpAOrzBxBDH09cxq/0' +
  'R7dxAB+bQ/aLA3ef1s9SIoF+98J/S4v/Px4wfVHpVEg5UIisKyC69hG1pZsRPz6wdtH1fdxgBTMRantIk0pDY3a9NFQiOc8G' +
  'VMwzpO3GhP6DkwiAO+qfqO+kjf03vj8JYH3LP4kw6IH3W/jq31DX6u/d682Sk7s4ie98/h2m703wkNYbDai+Cv460v+YRJZn' +
  'CKH/Cl/RfB0gv0QibrPog9F7/3AIUunDCVh1632hjDat48nkV6J+hBAJ9KOdEOOXKT6jDNnvX8xEERmsTxZWf0Dwiw2YYPIz' +
  'c6FEtWTBY7/vnS9FuHqk788vRdouO+fdqRR9th9ZhLNvlHmV9r9+fb5p/cLfsvf///Xi/z9+nvGGP6P9Nf6F4DX7YZItPql0' +
  'ww9tqj/nJutfdFDO3cTMO0zhefHMj+qjRPQ7ylLsWY/wKHNcRIfgyxG/8eY3MA6TaM+xO05dv0Xto2CFGQjf/fAjjJHF0lVG' +
  'b3wQnPBvmCHR5xPHeP8gTNKehAbrHIPx7DSyAZEXTB6uLl5EPBlHZ47ZA9/71ieYiyWwEhmMUvOkfbUvj0/gD/vPr2MmsYyl' +
  'SJxMpa+gEEvCW2C/D3rXESYzWDjHWnbE3n4fhWQW6zcYR+Xqu2gcAC+fMGBf3LLQ9H0oFjvx4/I1FMpjvPs2Oy+Z9Y9xLjOP' +
  'S3/I1uP01TWsL8/g/J+8xezVH38LV4cZ/PP/gGk4UoNVl5r4lYxGQKv3np3YQ4nTeOQDq9ORgZybQywJmJHATKxfwTqx1d5j' +
  'Td0zC2epvjGTZ/sj1HdRr4vYiyiE36viEAGmLrBQ8HDtuwRMx/KtdbYe584iSDqYusAQnanmP4RUDnHhfebfO//eD/BOIoXS' +
  'WbZeYmOfnuHHx/qcS+2Tdi3Cg5+sguT0rVxmGmO/s0Q51+z7jABM9X0UkMbG2xF+2/oQCt7B9//p2197HsRNkqXp47HD+NdB' +
  '7j/GHjr4zGb2S99+gm44xgWHIdpKTKT0dy2i37e67RN86MXbDrV+9qI8jWSzDQmzkMHWs399EW2cxc6Q8dXp7y7Axww6UT+I' +
  'wdZJfnj45oCjmm3ltYnAjeh1g/3/9O9iADcjP9XqScB/wOAibPyu30edGWJzb/hRo/ut/q7fR7hCfOUNv0XUHeKt3/X7yLFg' +
  '+MdlcdiyfPz1/tLfekU4bffg5P3MuRPla775FalDYvvkBhXentRh+R2vaP/sPz0JeJ+NANILvw8DJzjbvZMO5FqU+HL295x/' +
  '9uHJ+Yv9k3rIN+JXJ53mr4rLB8d/DY79Ob1IggTkKSS/iNTVw6QKmkSkDK3qryMckkphHYg+LBz4GMOKhS5Mz/PAW+EOLNKX' +
  'V/VjffSyfg/S2lCCPopdQDcVi8ENEwOM2uigm/UPYPvxKfQzKQcJLxVilPF9dEt+HLF8fozpK+f72OqEIV6QQyx5CLBH6rdu' +
  'DuDjedvj8NLqe1CbYxt+C10MR0EXtj4+gmANkggMX8LIDwx4KbOHsJP0EB8FCZRC9JBKDVJYScR9zKdScYR530N6PuMgnS8U' +
  'sBAkx5grFwq4OBdOYTbmTyFDfH65WCGBpWIqxGIqlsT5ciyNQiwMkEkx901y0gkGIfEqJthJso8PMXUME3SPLfEg8IEYoVaf' +
  'YCHyIJmAHxsOYYXDOA6HpONvmBwhnsYA45wXwPPDFGKJVBLFIOMhO5NYIJpdDwuZeIB0KplCrj9MIJsdBJiPpcrECTrAAhID' +
  'LJdjRTLfKczFiXc8E5ZwOp9L4XwRRZyajsexmEzGUcoke0wzLZHpLJE5rOeSS7AOWk1I5PiQyHzskyzLWkASb0JUwPng0STI' +
  'YqNCCqSQlg/Eiw1TT3NYKC1UYXO5NLTV1Bym93NprF4qxBEP85ehL57PIL5UXsCZvdI6ZjZmxliZK+1jvJIdwZ5f9FDYKC7j' +
  '/HwxDf9m8SyG3y8tYyYdK8HPkzJimUQKc5lsFuN0PINuwiIutG9wSAiNFg9uf1tB6+BuC83tOxyaO8+rqD/dFHG0KVQgPXrR' +
  'BFer1zGomgrG0pln6Cxol/x8OR9D4b0rAQo4ew4rxSCPXO7bQDj1YQ7pP7i5iOlzHy3j8o8+0XH+7Dsf4dx33lrC6r1bK3j3' +
  '+5eq4Qdnrl7Bex/eOI/vvbu0gJ/cWF/Hx6vldXw0P7WIPygWxnh/Lr+Bd8+sT+NGLD39zfOQZIkUeiI5cbSwxi7LYwFq3Isu' +
  'jrbvdeFshi4MAq4VuLEGediOoTmbJs34MpkgtpIxMTCCGEakW9PA226jZ2dmkC5Pl5EYOauYziyVSPJGmlS0SiEbntIQZDpT' +
  'uNjL937b9fy3wzvrUhNCjQQfN2o8+MamAnHvWRP8/hMBtc2vFDSPnhxBif9FGSOz2kSX1xcRL2ZtJM+dRzi7PXfVT6prcXTT' +
  '8QRibyeDsDw61UTRnJvHqcXpGIpLcxoWz4+HmMqemkY+DOdw4XxOxbmy/3dl10o8SXkXDB1i3RLB12QVfE2VwLekPdR2dRVS' +
  'ha9BP0i8AH+YyaH1BPMw2wkVaT09QlwPZbh2fg6d7r0lxJcTfQyM+DJSs/EphKZvov3A5tAuh0kkfpZeg3Yzdojx6VYR7csx' +
  'F/FMJgV3LriGoESS90fhPBaKv8yhfDm/AF8LV9HLZ05haTn5HDenf53Di5nkKmYLsTxuZsMs5grLl36fqdZeJkLUX27pOLx9' +
  '4RDGv1HqqNzZ45H7h0oT8tORhb0H7i10to0W5jcf/pQUxO8j+GQwYkmk7nGxHiosv4eJPTLww7+r/dCIOntAuG9MJ+mAxBrf' +
  '/dekPOUH8QxylYPZUH5HL6A/eHmE2S+9AuK+9hJaMfBxauPhAEvzZ1wUXNVBbC1IoTePIuvb/DRSYw5fs3Ubf7tBKr+HP2pw' +
  'Qp73jqW4d6zVDl/Jc/JNP5QBWmPIYgIoBJQFBBDD3ogIcMDshQQVXAmQ3Ari2AlDH87YUaD7/gC1jteHOQ59GAOfRzPvrmIc' +
  'ODIyvUEMdqkTwvFDD+0znSacTOjDyvhFuNleHl5Q8uAQh9Go4MeRyKhxFK5cegvPFdZFI0KSKTiyOQwa2PsqCHGnSwQ9CSFy' +
  'Y6MERo1cElwyPYCZTqXRTc8PoefKPoapGaBbnJpCUCvPIlVYLCHmTxcwM52ZRqw4lSIBRekQmdIykvGZOcwliglMl/KzuJbI' +
  'pVAgcUaZRDKBIglJWY4lk1hIxpPYSKdKhDESLDIZJ+BJDOkYfKb2Z0FBVsSJosQC9JhiPjqm5x5iCYyJlqgS/7iTIW8Rj8P2' +
  '4kRIh8TnkSQBGkEBw1RmCl5yagaZVDaFbDo1hVIOeYT+1BQW4okixqlCDqN0OoNiVp5FupgpIZYqpFDMZ2dxKp3M4VQqn0O5' +
  'VM5hKhmbwrlkLIaz6VgBpwu5DJZSsRzSSKSZPKczWiZejHdQStMqLkw338PEvbQfBXQEJKOJQPwx8lksBdM24xjEwhHq8dQ6' +
  'ZtLpEFK6kEMsXihinCzNYDY7l0CmmF9C90wxBT+/egbJM/MllMvls1hrxaqIZXsJ9DKlKZyKL0zjVGolhHuquYHyeqGEs/FM' +
  'AldeXkigm0AGZZQyyMYSSbiJZDJq7/p1+IxQE9ES9qto8bsv0Ww+2kG9uf8S1VbNwgFXPcRR434G/LZmY6gdjtCr5zkUG4kk' +
  'itwHD7HgzF1Bef4fmOF0+vtpFJben8NU2IVbVqduBG8lPupg+Y/Xr+Pj05VLmH7r1hJm4h/O+Nc/+qSBjdNXv4+Pr61v4Dvv' +
  'XT2HH84vncV3phcu4pOV5SW8l0yX8MPi7BS+m8gu4EIyOX0c1vTb51xsvITI2aQiHS1oKQO8TkKgeRJAzW8ewCI9WrXPNhZQ' +
  'ivsdDJzyFpKYeYxgr1RAel88i46PJIapeBpKsrwcjJVsCcnc6RVMlVYlzBIn7SDRy0Ahzaj6ZeThJXOncK6QLn1dV4C/jTwX' +
  'jzgI/J4KQX75Epy8K4GX7tTREAt7qCjPLFSlSgNWpf8FRgf7u7B3zlkIpxavJeYkJY/Me9eWUWwsdpF8cn27ma9fy6Eg5oPE' +
  'zNafdLB480dXcX5lZwPXDqfmkSrfXEJ64cJZnF44dw5LpWzu70yeP61DPCJdRhu8Cq7+TAMv1qrgakcqxP3fNNHgLxxAVOMe' +
  '+PrRJSjPwwAiMi5i7qADlDsuuuNgFcP9sYDcaa8Ed24KyPLnRHjJrA35zvkYnKVUCKGv5RBLt1fQLw8uwdhY6sA5fXqMVF4S' +
  'ECTzFvpKPofkVFhGfjGWQ09ZO0JsKrmCwbuFQ9wsflpG8lfFJeS95TJuJjNncP3B3PrvM9VDxEI0D3f2wDfuHUCqmc9xyPUe' +
  'Y9HW1wmgqML7tfMAOzx/A+l7VhP8YKxhtt2/AC0MfLS9kQ2RtOjVQ2+MD0PPgxqE3d8Knv5/8PKJsK1oh0C8TtKsSXO3n5FC' +
  'BLbX72FQtE/D66OEXk0vILdF9ESjnAQ3XpzDFa30TnDZSdcRyBunkS3OlhDnCykiz8d4yip7ExmuH2PWfzuBLvwe+O43rUn7' +
  'mzQfeyR7XxuwLqz0xyc9NdF3ztZSJKPof4zjNm6x62tnsJGcH6FYfKeM4NFWVM/05V1PYM1B6C1Ef8INXCHI4KBLClyQwDDO' +
  'j8JHMZ7O9KF6pNNUbCZAE7HIQVgcLUxhEEvG0CehkCZxITAPYHlpESU/6cFOLfcQ+FGEHH64ePlMeAnxWcQTSzFMIbk20aoC' +
  'osQkXkcwGDiWDhNMu+kRK3V4HL524Adpcj2JQU/7uHUcBhnmCzMMJvaIMPeRjPz/K6XEKhOQ4/R0ggR+RpHE/2SjfAFXiPcz' +
  'zC/HMY3k4kRpq8YYqrR9EgA81MzgtXhJDvHo4WomtsIUtCXS4PwpEtNRcGdiagoHZPBZkms8jfhChFpfKJLC+BlgOnWVTCIb' +
  'taqYGgdr4U+IMA9LSwksV+LjiRysNnHEPeBw8PKzXXC6HAFvWv1ZBi/kBz62OdLrkJvQdvD4Yw5LZa4Ptbs4QhpZi61zIXMz' +
  'G84nF1NYuPCBiWVErl6cSfVW7Q/m1pP41o0frcLBbBTk8/GHpX+OM2eux/GjtXdW8QEuRGX6Zelwl50KmdQLs17t4F3tgGFx' +
  'YwLE3r63HvWCSWz3PsMikgtIYz5N2lmfZhufnJlZ8kjkLwzkYhgiFUFpicE8KQCfT2Fn/mocM1i6HoWGjdwVos0lIJ2eIT9L' +
  'RZimIAkcqvhNDa2XPydv61EDG0kUdyE8uQXscz8HXHkCFyY6rXziTOpUEfzsHyfRfrb+MRtVrv6u2bJQSqBUvkYs5flL7Ait' +
  'Clo2uZg8PY/k1R8swMZbrE86rg2vreImiT9WZ98isdRTEaQqtnY4tPgGyWC3bIgvJsvFc2YTjRq2MCB7t1dJRKe2o2ZJ6b0Y' +
  'mJJ6iEQEHvdmYgWUGFwYv48sEtEZHCevV5k1MWTOrXIEdybXLvtYYQEBPyVGw83fJToOW8193GnVgfcfPyaww4T0uw03wAWi' +
  '7z733BBbCKKYOO+2nMI9Et32yLdCePAZVI9dZzCHy4yHhVSdjo76rWDovuZ5fvWXolsiZGGSPZOSJyZS3B3NYWBRPfYlbcRp' +
  'sGfkpWsrWLA9cpieBdjrTIDVs7HLF3B9ZwKdZo+72g1UP/xa36X4ewmHICBFtwD/vyftuEDLLCcGwHgLCG3Ac2ilH5CcMTLE' +
  '1AhIGECh98rTt3ME7G8Chf8NyP8lwLeA+gEQ/znwuOIhdR849xtS1pxZgL/4K2ruQtn1kSbpuDJxKHMo/Bnw021g5n8Esk8B' +
  'iRRglgDtMYdH/8s+7EfA//y/TgIWgfpDkvgFdMcskcUzgaks0G8B6Z1vdu5+00s3lJogNQeNF/OFi+vdnV+9s3M0qPkYXn3v' +
  'J3EcmTMdF3i8gsexVsuU3arb7K5LEidrWl9pDmX4vFgDDkc96oQr48DU9b2OokhKS3G6Zkfs6K7XtxE2dFlEbUs3QmqWPVcc' +
  'STOCps25SleQFLHfcxxXIqUFaDXvZ0SpsA9JsWfSE5qVoZNoezv1FZr+iqcftc1RIMYboRnjx0GfR59EdWiA3ibXW53IA/HF' +
  'E30nNLTmoO27+35jPPB6YWD1SfSlSjbdTjLZlVFbsizrDeGg3XremJYPFdPaJFXZXxwdOJA+apKGsqqEWrJv6PDm5X48DNtX' +
  'GzYCWv4RLcOKTdp6GfFg/4fhWAvOpC9MnctcXVubu7heHpX7q0itL703nf9oduMaof9zeBTKpt8Z7W26g07bkQf6uMO0h57Q' +
  'YUkvPg0aONR4WauMfnOPG3PvOVl16Ou+T7o6G4bAfBMqlctXG0pFkSXhUc5NHSnPJMvhq7RT1lfSs12IaIekdcAAWUmvyorX' +
  'at/qPw9b941RNRBJd++E0Hh+jAoQkf2g+kKWdgt6sXvu1Jc92T6S266jA7nPnjzFi8h5HQdv8qZqdzO6NHj4MOAUNSf4IUEa' +
  'OK1CVsUQ2X7sdPq78BOmO+p29cD33DBgHe9GPuWDw5DdT9nVWpYBk3EazRqR9r6kC4/AyCFhM6pvqX1Fk4aiwweKF9bUAPwQ' +
  '0F3U3UaHdHULaeYbvtT1cTgcXwrUfv/Ab1V9X2aHpj+kOpnnM/jgsBvSOiVwICBwGdU5v909sZEZtUPVH8ALw9iES7aTQHwz' +
  '+bprKONDl12oh6TEs66Qek9dWkjEUF51GGm/doDDvzl+X6fJeV77FRuOf+11uWZNEdTGgrAlc3VJF1xNUvdImZaDSvZY7+X3' +
  'sLpVFxp8J6GsGc3sz6aaTfm5T2rsQJ+YDEN66lYakqwq+iUYQVufFRXPT47CoU2yv/6CZTeQVXuAKV9od4dok5ip0GmEwST7' +
  'ji7h56/ExqOqY7nhPnGyZfAbWnYdwXGIxaNjH6DdkTmMjhAE5jhGIhGjaIUnNHbhlS7OmiUenHQ/Jl9XdNiH3KijuEESQ+oe' +
  '6r6mxMdf92p+1xa3Ho06zujpUBghdE1v3HkyftUo9B+xkHokQsKuQuUYgZxIRvtkaI56TyKVJbdCLwwdhGNv4k5+yVDM7okQ' +
  'r9/92j7hg52sW/e3ImZuD3uqeMl6FoS096Pcn9Dq0evpvd+Jzl3Us/abX5w4pbqc6tic7XHtUG+nkiOBF2udHcvx3S3l/mVS' +
  'FULedt33VtOCnXpxe+3sVw/2fhG7JRY3g7uOr9x7/FdPncHuuw/3gEBDY1EJUBttD/Mr8oH6qx1wGSWuGPC1xAGPQZiNlOrK' +
  '6YYqtg2nFssI9i6nwTsQJFnRx1zlUAyKd6ZJX5hDDtoXrZeKfCQr1ZFcUzVhqKpaqCmkF1gTjuqQzn+E4owrgdFUbEfIxfgd' +
  'WVCWBEv3ySGVhJYAuZreIoVmBMhLnYHQb8jc4pSi6F9Ww6Flko4bqA8OQ5jhPK3pzft2kOiLuiRapmtUZL5Z6AfpXGvYF0d7' +
  'Zgv3l2/aO6TJPTQvJumS1TJFXjmSVXnUNFUkJC/02/l30dZmVbI9WqJZTvmyNfOo5qSFmrrZXGzK8VAWw36t+VRQudseYZdi' +
  'Es1L6axnl/eXFh23KN4eF4dZG4EU+hV+1Qs63pJDQ+SCbiwpyXLPLWptf+8hr2BLFGVNgv/g4C4RwEuDEGgLYbglVCSRD6dH' +
  'wr2l5tU9ZYf7fE2SIdUqKULjLPbcwKA+OOBbfOrMk63Cs8a5liUJPsLGeEHj04SyAp+FQ/Urd7c0dfhZGdW79x+rmnL7ls5b' +
  'ctuTx33DlPGR3wTapBj8i6qiOPKKvrzdqG4F+WXtWdOQw+Bws05iojiXwL1daNm4oQwSYuBktvv+USDJXXI84R90SHzYqOz1' +
  'qG1pG+6e1BjsSq7fOhRGzXhZ1aCRnt/qd1S9583SYyDB4gJelTlRrJlPxbpkuU1ZbulC2Ck0tWbo+KfJupDCwXFZUd3CvmD1' +
  'z5ckWkfTtsMGcEcfhNIkJ9VA3SMMJZSJCzYOSQ11pU29Cw5hRe1jbi3aAwGm0ucMv37Rul8fjgUP1sIImfNvvZ40qNRESWkG' +
  'kizVhIZiyCNJUi3lCKEiC6ThATW+JXGSpD2aZOF8U3CCfIPwz8BjLdNsP03T4l+FAk6SZPu/MA5qvCR1mjsFPzfj/grVbT3T' +
  'CcP26wJHgHTn3oMj1C8+dO5c/xej4s79YC/wVjeCZgzXjy/7/jPU715rClU7tb/fmDt96cxLuRZavFgP/Pl1Ot+tW+x+/TRq' +
  'WvX5SwxCQw/bvu9aPm280GZM/1gObgc7WrN7ufW22/1uOBh0w4E3aaqKW+BYbOQWHj0dDYDex8HArYwuZpT+2JggNYWzrzFK' +
  'TsUVkPj32MAHtmSELdaPcJLtEd37q/vdJvb7XqtSPfTQ978IGmEUmsisyij4+ulb69VaeqMwWBu4n3DT0zee+15w+Dhi+g3Q' +
  'mPXW9zHvDcfPQ3+IQVkExt1jPgz84P/N4EadVtLFjtaZwGUqU7UbJ2ODxCecqCi2JNY8obG9LQm8zAr31astItKfEW3ROfd7' +
  'P3czI9rQxoLk8U/iU/1+y+tx6jgYDEyvVOg0L69RdDGDT1dDdzy6qhidpO4o2w50X/JGA8+zlMEwVH/VIV2Y/A2M54goDX/h' +
  'x0hYShCEoc+qHuAxpWvW8DjE1mCsusOBOBTLzfjB3Y5Z8lkYeeh6xOJgOQIJpAOaUBH+zWHWcfRSHnnK0EsPxwEa/og+yT/W' +
  'AI4bKqXhY+h1vWDc9z0pTPhRSYowoJzFDdj4Uotjsx3uqTNa/1mtl5bb7ViYGk51IBF/Vc1gSdU8tgM/8Ly4lPf9YWimhx4r' +
  'NhAgFytmX2mD4WxM6YyCoNKt9SRr98Gg0x+YCAZAM1BJj+lR5K/ckgc+Ql/I9LthPDw/Gni+HiCAr/sIQ85PeGxKcrHbRhAa' +
  'QXcwKnv9QW6sUS4Pyx6NAUwaS1/tBS+C0UCc9p2e/zTWdV10qKclYMgIi6X3MDUgg4GQ6nreEAUvQkmRos49NCdq2S2DVJ0d' +
  '7gdBXwn8zmgQ5sdU+albPtHXJ8rydG3swo9z/bbNjX04XZpl7gH7HXrkmDd7iJ0wGA0T8XbgjXte2PE0eiJ9MEsjRKfDllMj' +
  'nZ7gqWiGozEJrkoxCwFNtsSJ6E11FO8jGKmD8WgYqP3QGzkWVe1SDnMQh9okRccHEpk1C8kYwvGxwi+dDKId/I7s3cnXlX5I' +
  '9m0VncAvYETsHKZSxtMn6hzwHqVlz6/SjNhjQPS3Xr9nTlWY+v2ghtKTvvUs6Ga8vrk0rTg73YMRAn+W6JevxXGPkan6D724' +
  'd9rTlAsrsVXV7A3jSJfH6FWLbNF8khmGvcNYB75/0FM7eqz0E2s8KD0GOkOEdeZnSrAmGhdespwRyOHQw71wjPA1eOSVUv4j' +
  'mTiCkcEzzysCo83gNVA7+Yr/OUPabjsLYl+ks74/IXT/JOYS5Wp4J6vaZI5F0rHdM6RXjP3RJkkHGY1fXc+yAaJkIC3tDxGO' +
  'LK/TsTw/5vZ7Ub2aiC1RiN9bBcuNPo7V8Nhc03itLsG/xww24IBsQJJsIzuG4de1tMf8/w0=';
