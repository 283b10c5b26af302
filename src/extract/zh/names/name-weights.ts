// Written by bench/train-zh-names.mjs; do not edit. Characters and words of the features, and weights as bytes.

/** Added to the score of each candidate. */
export const BIAS = 0.5;

/** What one step of a weight is. */
export const SCALE = 0.01415;

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
  '7L15byRbdif2y0zmwiSTSTKZ3MliFWtf3qu3L/3U6la3piVhII3Glj0D27DhD2AY8CfwNzAwgG3MX/5jMMbMAJI8akmt7lYv' +
  'b3+v9oXFLUnmHvtdYs/IjAjjRiarWNvr11LPyDN+F6hikHnzxo1zzz3L75x7AnjSqHN8Vbsyupg7/shLFw+tC4CZPe4zszS6' +
  'OP5Wvni2PSYuBufxstYzCjy52F57aR/v+KLy0i7wjy9mX97n8Uztl/fZwK9ujVxLhQKgMHH8p8Hx2Iujn3Ep0D7oA5jMv3Sc' +
  'fjy6CIyX9iG54+fK4T+RVsY37Zv292mcGO74yjd0+KZ9075p/9Gb/TX6DL4h01e2q/Zrq0NjafobYnzTvmnftG/aN+2b9p9w' +
  'OwdkBhm8JXl0NprlM/2nP56d89A3B4Xj37Xk/y2jpUiHtreoXVh8+9v4LsB3aN3Q1KLSthvlsQv4R9f+2SVsAgzQAQP6Ntvv' +
  'hcXq2vrEOYwDxiNKjY7eM/aJlsm9ap2aeu8UVv+zpbJuxA19OSOJ63uPfAnlqXFxHfr1I+nMzFQIQJ3KV1JSZfxQB26pzVe9' +
  '0qAoMKQbkjaWLXp/tCfAsm64kn/FvykLlEn3B/BWr0F82er7eePQ+/ozqmNutKg9VGKWipP5cFBn5Xy8JuC7TOtgubdTnBNY' +
  'l5dKld9cwvy5EmBXWqXem8sbSzMFGNjePBuEb55h4rtT5XNr38JkMio9Mzuf2ygl11MFKXIJ8l89o5h4IOKCdDMBK45M8rgz' +
  '3quRNYESXul0AoUPBBhIOt1tJa9d+9YdAOnso9ncRiNtAfF68agCrds5JWjyyjmw7575loA3z0anfyzRu9ljdA5Prl7UiKEr' +
  'hlqtkBjQReOGYhmAQYlmx0Hj9ZXk78ydykysvbWMrmY56cFEUL28AqllZmYxkTr7x6dx72M6RaeLi/paEXebmVJlefPsd19Z' +
  'Qa1b2nx97rX3ixkgLC+/e2Zz+dJ8PvVV1HlyabDHaCzaht1WR5eTB17x7vJx91Yw2K4fs1/KSdE0EqiXE6c4RkYf3F2YmTNG' +
  'xnxw34tn6o/vkoL78tloxLAe87ZmOMdIqcJsL1g4nqbKnNSp5PqixHnA386Ia/+7nfGoV9TXxS/9n7f21bSfSYDiO+99slcI' +
  'p4ewb4SJ1uJ7zhCbPr/0HR9rv86Oi584c0EUhCPyPSjUTXP0COlUq92OEsqFc8pAvpxsSLsWyG7xJ2LjhT3X8/Q3E1qlBnqT' +
  'Orbx62171/r4+PLSlhtGo4Xab7fC4eVhvfnwd/Tk7+ru1jbpJ5fK3sPvbW3t232g9S364aF2hdE+qLu7poaQ+yFQUw3H034q' +
  '0T8ClMg1/rAfhTr/T19ONrf2Ne4ubsyn57833ZspHvuZN/hEuu+uza9cW5m5tlzLuM0BpoZcJjfarF4PG4E8OV0+f37+rdNL' +
  '6zB03dA1WbP87Pr04pVz16+/8dvf/eDqRUryuq47hFM3zs0sXX6lbCcUN3TDMHROPAwK4+WVCxfW30o/mRWLdNrKeO9q/tOz' +
  'lcmU3q56msL/2a9+tGj0v03gC26MIieKfdbHgDgRG4QPI8+qK6anDno9zaO+wcZYgTqWFDgBTM+Qbebe0zzW7PkW57oiU9ex' +
  '+rax6AycebnR+rHxZatNo1ZHMltZQ0r5B3eNDQ3NHNnJV1qNzGbN7G5ibOtyPNX6dqzE60BAoOMUQghN8CtcehEagQRYE4i1' +
  'qTBSy0BnHmHhFW411tE9mojow1Ow3FOgzjj83hvQS1cAnSYqBsk9uidAlqkX3cWwVUFWA2hrkd6WQRrjKiOfGS15l8FJh9Lt' +
  'VKe3P0YMSavvT6ZkHqUcqpS7bfN0fV9509g9OA8orwH8DAARvBqqIEJVUCKBEAWUyjBIF8ToQNc60JomtBpw2BnH/dYcnPpF' +
  '3Gwsonv3DAr+q6gPLmLGeRfl2Xehud9Bj7wDsP8CaP0eEL4hxBvXEYPjCAYCMK4zj35hM/KQaMqAGqplUJvonkwUyZykTr/U' +
  'VPQJbdAvq5Z+LuhJm4jJBuC+IiTiY1452SjtgtAuDCrBoDoI0aEbBogWQddsyBpA5AlIrSJsbRqHzSIWW6dghYvI0nOIlbOw' +
  '6HWgd1FItueGZ0xnGiOUmTozqUIp45Ryg3PTNixyyDTiEJMxxnhkySSyTFMmFi1T6vkG5xE3lQnKnBWmeGcUW3190O1cbDG3' +
  'Sqly9bB9+MZXMJawiQSPCOtAHvHITKJ/hEkhDBVAiOw//hX7Sx0FMjsjZhXm0l0RgwTwGYDXR2MKEX5nROOTgcHGiE9/XSka' +
  '+gbh3uhbsq0apjpkcedu11TlociIx5yQs6F5FjlgpczIzmYHnXM/uPqsFDy1n9uixSTsuDBnyofH6jU9Xbj3WJ6EVu83IHEH' +
  'UWo6jodaGmPL2cxvNtRXSk0vV2ZcTz5y/4MojMXVKTb//sXqb3JMz/aCKBx393X/P8ic/6tGzY75W/3/QDqUEkIpYzSwpY8V' +
  'jRi2nPWiqdkI0JUGb2Y2lpZMwNNqOnff7l9MeCkadLSpvx4xNGO9wBqKiEEI9+34P7azdNTe/tnRTuINHpy7fqCMeF5uN2sp' +
  'q3XSDH2ppnqmWc6Yo6d2VM8MXbgEzqBth3LZpm2u9nb69TTzb9uDrm5LAM8ePGAxb3HTj8ZNN562g6ivZqJMxrSnzHyUDksp' +
  'Z9zdNiSnn4urC+m02jFW1jg0N5cqjY05TthS21FxJvtHHdmnbRfj5SoGKzGs/qCZzVhhuN5EHzWTennYGPdibsMBtQ3r+5Aw' +
  'W/vRF3oipmIcisiFIx40RK8HrOICHt6B+fwTsuT/VZQxjTGouIG6YigebsGXeD9CDVD3H27gLpw/x9HLSB9gCb/9P/7WRYIm' +
  'uKMaHDqoPPbQAkV+y/bLyGJ2N/v5y74/iTQWN1OgICCcUGFgMNN2GChMpjPgAdK1+9LflTVkDDDDOwlr2KGXJKdwy20cf84d' +
  'pvm+k23W1azSc4v7R2rlwWFtOt4/VI0am1Rj8wdGmv93gLM0MDEBdJeCWlACtAHgFoC7fxA6R/+zVud4YNW8dlf5oj0299bz' +
  '2kZ2YOgaVJ0gFV959mNu6A7plV4uSjWFg7OJl/qfYgNz3tcsc5Gb7AoZGCVO27LpGKlum/7BsaT6u9Jx1udRGHRN2/FM5x3N' +
  'X92X9llobm01Dsi+0qr/1mC+oXVaB+UQIGO3Ubqvqptt1rZUx5L3iJZKa4xwquuEUWoYxmTONQ1CNMIoszinaKoGIQahRCU6' +
  'IbTHGKGcMpMRRhglzwrWzK85/wJmP95LjMlztYcJY6STIazeWpk2T4T7yijln94m8YjRk3a25/N3LwPVjXLyd9v563n8LUA5' +
  'be2qpDaR7f23/7z6ZLv9aPfOl/3PAKe50UmrCsru51O5eYCdDZxkPoTljtpeJ2pouinrxptHxdx6ZWTVJRukOy4zQHKmdUJU' +
  'o1b8ifRGAPzzZd2wxwTfdLsq+XoO7mvTc3pX6haKxdXz3u7Bne+NFDom/nf6FGOYI6tG2QasNtB/hvoKA8gtQGUAVQCzCYQj' +
  '85yOLCb/Q8CsANYngKUBxpfDvwux07oPaJ8CtA5wD3BlICtMqzQQKwCVgOJHgKUIdw0wA4AsjzCNOkAOAO9LQO0DNAQkHSiI' +
  'zCixkFuA+QBQt4G4BfgjU2h1GYi1obkX3wbyXSA8IfmnY8ANh9pgUAOcOuB2T+zfL0dWlDYyMZ/11vb+/nosGOkoelOOFGp7' +
  'nRsf6Y9a8/f0epY8OMyj2LoIWQCwzypwXQfD2GhbvDrKkVt8mboH2gwHyGMr8bEuIcQ7AAQBq08zAZNBDQYijYORNUjkImir' +
  'BCV+H71kJS89kU+UwNBMEP0QbX2T6o/6g/1PQnzmnsX0zd9FFj94xuhQQI2HoIYEw6C7ZGBzic3IZmfT2O5tooh/+gzAZoAQ' +
  'Jn4ySvotTZ2nirFsut3NF4pLw2gSonON6mMgPEdIb8V23TNfgZbpM6lsbvq0Pb2yuDR2GsA4SiXB1XQqcnJA07Bdmk8Sk9ww' +
  'Bewa3GIpgFm2Rece8ZzsU3sBcKTYtUl/6BwMhUd/5MS68DDAIBIGVIxwEMNtB+g5AWKj70QkjkKnlw093hwYtBb4usIda94O' +
  '+oYdD27acDSPE5NYhmQxsu9brunHzmTD88cC8FmT9zTf5mmPq7HPa5PkQJ7vU7fXt/zxXbc3EaQ8y0/1Bs7AX6zvd6G0NDOu' +
  'W5Lca0gxunthi9yEoh5JRqYSN3i1fy/fjOl2z5FV2zKaK7WBPR3Su1PodQu71vg6KkcV3GxVkaPrKFoTiNQJlL3cwAmmgXYJ' +
  'iMuAfhl+eA0YvCKQS+H7AtEVgFwGIpESuj7c+I+b4N2UIygWDTV4JFjNd/IDxwjhsTy0YAJYmUZs8QGiRsgMD4YzD/loBh02' +
  'DS6VgH4errGBnoANNXeI77UswPTA6DLQn8SYXgYET4TXR77gBqBvYDbBGq4AkYD43gDcygiPEEJIpKR92+gGoKwpsOcjGE1o' +
  'nrGHrt6GHDRgag8h6xQKerDtNW/BdYPyvcsx30vZ3V2f1PTKTsVe70s067phho5beZXfKgy63Wtyq5hVrEFxUJpW2IAubW3L' +
  'V+OfST0UginYwbhgH2BnEW3tOoLxBSB+sc9hEA2GocOgCpghg1EJ3OmA2S3QQIJpy3DlAOO7FszmBDpfrqBWX8JPGq/g8PZp' +
  '7ErLMO/NgD+axZd/dhm6tIF/k7kG+94i9LEplO5tILP7Co7YqxjI11GYvQQN7yGOvy8SPxBOCxvoOwAuvCgflwtLjzCJM6Zy' +
  'ZmhGoFNK7AOq01agk5SlWdT2pZynq54f0EHL9aaOdKUYxfUu65KxSMl2lDof68p0dr9dLCFsrAKy5tfrTrTrzHlHd8sRzOhE' +
  'IvKv1wzCYRAdBjESOuoGhc51WLoEw5ThcwuRPgW7MYmjo7Pobi9Bq5+C0lmCxGag7p7Cze1F7MvToPtzCO6dx8MHF+D8qIK+' +
  'G2O6exqoj/2dfTbKdMZokzOqM04J48zgxNQtk8vctJnlG7rVd80eJ6rhazon3aqkOinqh3nusqyhdYsNszdltLQlRnjfd3mk' +
  'GWqZqGocKWamb5IFSXEy1Nlda+tGoW+YA0tpTg2sg1xPUt68qeljPKBzXrNe0V3XjF1lJuaHr7YM7c2Hxv7FXzF9MsJulNH6' +
  'dEb7T1xbo0Tu3AjrmR9hPM7IuhB654PR797fQ9vy0bjHLuD9EdY4svQSizAY/XRHGNP8aG5zI2xoZTRGe6Qwo9Gzfd3GXjq5' +
  'XhwErhMEA83xg8iQrJRlOo6+z2PL1iLi9AapsX7+//Pp4N1He/uObv7th+YRGTTjubBQrl6857v52eriUnVx7frZc2m4lZNY' +
  'cn+666ESR7BGOvMrWgbt+stNnZsjmG/8q+d44+Hhaq7frlrFl/exIpnSBp9sGm1vYmZsstCb4PPKIJhPr53Kv7q6euX6qYnC' +
  '0uYPngXLHptUfeDEZv+7QGb2saXC/h7rYUv1llTvuLqx9nYes9P15uTEikEmLh1lX43eLGeyG+vPfuUnl2jq2vKl2xPmB6+n' +
  '/Uuvfb6g97Du6896iJivTmWwmKazmT7iaYG1vCg++dnHaMBLdvJwq9l/J/GsaZoqS5qWxqnJqjdTSc9MXVrFylL16pvvzv/O' +
  'xvXfu/yUznn4iq/Nzr32v9jz+mb/8ruF5Y2Lc5NvTmSfNj2+HglteHb3cO8XA+BHBzcJbgMXf/6s/Wm3u0wVH/0KAUAZFZqv' +
  '7Zu9OEOCMBwrzbFMOvutl6otd0KKsSf140wZ8tLcy3aGuv6oVQ3UU2YjQEiXX4hbCimb+2oZ0lVldnhoT8H18l8Z/yZE0zVi' +
  'hL1cLuqn89npxbXp1VJ282Xhoc/4asFZH5jS2M8A+9X9l+LNzwSzX7Q51dpHivKVoVauGzo1ZG2CrJ0PvlKvCnRC00zLi/v9' +
  'wE3HecOKM27g5nOTZEG7Nv3+Yafw5gn85uftQtytvdb4tyjc32i+/otHRw368z9UsBktn9Q0lcmjhblFXZ2afjv27/1+5Z+U' +
  '0/T6+vKfLv/rc5vXp6pdYXGofhTvHfXVr+L7GjGIoZsdq3bQsn41MirpRqfcs4KsOtN1DLdkB/955suYck/he4f6/nhbWkhP' +
  'lgfLRteOXk4X4Ajxt7e2sHsUR0NhNCLwr3/vv3GXUpWdjWztq/YHIZqktndq9KuhTMOgOtH1Azd0Ul/Zj1JCDO7bdro3iL6i' +
  'ny7urOhy9zbz8fL4j6FEqqJzotyuHdQOv2I8WdG4YUg2N4j+0Hx5cK0jyURVFaWtya3uvU78kuCFojZU3WrommY7dqXvSfUX' +
  '59SzB8SVC31Hpc0DJTowIm2s/yKh4Hl1e7at5FSvtEPHUvkSrX8RvqBj9t6j2vhkQCvmviypljl7t3qr0wqfe6AzmRksLBZ+' +
  '53RmV9fvNI66NNqbfqDR56Cb8H1Mv5Odfn1TfUfOPursd9bl+peN5rP9Lk6fvjbzPcLe+kC64EVam45dK09nup8/qwTDIjAo' +
  'Tf/WSnR+fH6l9MWOFiwEvd229swUXRGHX3dmi8b86uqM4iq1tsbr9odymTylQCpAKVQv/XZm85ZzavP8dsYm/KCX7udx3zhp' +
  'ROcnEE8tnL/47TNvLa/99szmTalmPWrKt9Lqrb/aPbE0pfLMxPnq7JVs+sveGX/+9LI2k1JTnF8+hd3txhPynFnAxNLM1Nnx' +
  'V8+9lf72+9fb5cwZZtGDMwtF3tkKHhsRCUpXmq+uzq5VNt5/5ezG1Y2B/+Du7co7i5Mzda/zWNSfmGtq6sK1pbdeLUyTHeOn' +
  'zf5BTLuPFcWlY8cvhRzSqez6lP6KOfgl+Sgo9/r40qjLw37DFCGRVfV/LqzOWenq8rvnq+vjYf1hyIvrvewnD4fm/B+LLLXh' +
  'ydNiOlcoFc9cfW/h4tXGfik66C0fZR7tyUnHmeNcqGHvmdn86sRq/sKpM/lstq3qp832/tcIsQovI8Y37Zv2JL6j69qhdKcV' +
  'Dbyv1h+6Uttq0Th2ylHpKwwDRdUVTbHiIPQGlcmv6KfIaqtbvOXCmhi83G0xOrqiqEd1Lcg77enmS3ENXdd0ReoeWbm9H1Y+' +
  'm/3bx0emn9UfiqazttR8VBqk7qZ/bvH0zIv7tVRJbbUYicY/WL3/fxysFTde6O25umrYRJIy8ervvs2zvDZVXnmRTax4jHGz' +
  'pT+wqrnC698hnZnsrp57PvWIO9wiLcRa1J69PnF1KsqEy0vLg+c62s7A8BwzJVuuP73yez94vUpOFzYLzz2ME/qDwKNFX1Wk' +
  'dOaD/+mD5Z3cK8XCG8+nGgyiMCSm2/yX3k+nzk/+0fJp+sHK+maYeg7PBhzD8fb5F3eke7sZdmFt+aFU2Jh5eg37oms40/fV' +
  'ZveH7YP7xc3rVoTd++/6H0w/EzSIgF7fcXZ+cW/nUfR59uK1sPGL3JnVdy6fZEgzFuIr0rkk79/56U/vf+5o18fepJ8sZc8s' +
  'vnqCK/oWj9w4jAm52bzx7/9M+9zI91+//r3fnyxvvLN67gl5whBRPx5EsR/qKj262/mb+egPLn7v7GuV1y9dXp582vuJYsBm' +
  'fam7rR0+Ysy9cvXVdXWH2qfLUy/MJQ5tXept+3+2+uba+cUVv6MsTr6Aefrw4KntB0c/z70yVXvj8rcmo2uny0/5NXEM7AzQ' +
  'R6g8unNTDuz13sz03Lns1bk3L5xwQxM7Le4jhGcfHt3a/vjm4u7lqetrTHKqGy+uWdAPdZv3HnI1KJ85Oz+fml1741cLiyRK' +
  'nP5GaH7Tnmo9FnzHTsEx8xiAdj5lXScdskDi76qP7AljwIk9oVE3XddY7BAzxfhgxW1rluMEyT7ThonjnjsGDc7ARdxfGXpM' +
  'Ax3oOUNcKyajWElvmEsZjkUh+k9bN/GLduPYC8L7iwAvHHM0OXDvQtWn4vTeVsRpH/7elfs0X9GjThfk6HWYO7R3lF3VWOca' +
  'tXITPX08pysHmiRvH+O83wXwT0b4281RwPh/EDbdMzFTAbF9f/QMZ47vzznRCDVVEsFhDvXMlls6aLjz93gz0wuccXBrn9tu' +
  '1WkHVSkIr/h7phU59Wld07UTz5UZYV7fAvDDUTD5zCj3cGoEiu2N8hNFQPoLAKeHIVNmUJMYVCOMUEIpuGJyU1Msc8zu0Gzs' +
  's9cYIxOablRJ37084KQSDmzboNrsb4qFRlh9d/TvcJRT1R6Z0o9G1/9+ZNJ/McLVydDplrwAtm0bkzLiwNanp6did6Zg59wo' +
  'JoOiHtq5wONpt8XLhyysDqJMvme4ljOwEkvGNpQqwBqJG+AL9SH4amA7vogpJrE5HYibgO+N1lMEgEoHtWjwLKD05HnizdHf' +
  '2AjfP+k3jcBbnvAF6boawYPCgPQWoE/noMTT8Wzqd7tT3vcxF56LHsWZSGrEvnFQYSGf7B52qlHJnn3UPDoeU8Qt/stRPEwe' +
  '0eWfJWlQw7W/NqKxM+I/M4mljXKSOTE0rSfrXOka8rZTYKw3Yenp0zuONxFMelyVc+mA96tRXxtTXb3i3tdPm5RNyhLZe2Zv' +
  'OSP++9nouSdG/Fcd8Vz62AsBcEscpxjFnAwu8nKYYVLKKad9EprU7jq+5fEgHFD7jG1KlUClNd9lE7rDZ/tOf45Qo/gb4r/M' +
  'KCakjvjwYLjmCc8JGj0c7ekPR7QTvz8Q1/Y4qnznUavr5Io6N1r+H1997Z2/+uRT9Ysf9EvyjmznL87Fqa6hbyuhfdB7ZP3e' +
  '+VLPMBzannIK2myombiklWpS3p4cK3E2xdg/joi9Zv9UP38qs1wzSdQJKsTolvjV1aVWMx9/4hetqrHnt3LzM87ujYO/vXOQ' +
  '3Sm4Wk0bt+v3d6wmkVLUZttNb9aRBh1//vK5wlgjvt/MOan2o177wSDKZogTzTieYcLB0aA/M7tp7rt9fW3u3pHZkWiYNRRZ' +
  '92paeGTQXr9LtdbNjtL1VelzU+5q3Zmxg+4jO+qMNe7d79L1SYt2LKCkBPChvzI/fu+BlJFDBxQUgwxAM4Jm4RAhnMF0GLvH' +
  'ieUuLMGrcRyfSKHMuF7i8M4AlcEsdJ0IO2gu+zh5KRlpnB+bUTMnIxcGwsRILYgtQHphyYXHbZJGKdWHPhaZyRz40B5L9Z/a' +
  'tUbCpCHCvvuyZLAeMHBi9TGkF08INRI83tt8XCQoCgi8PJQUuUyEueOHi1/qlj8FtYWZF5SjSv3dOHseSA/P+xRO2OYvaF9r' +
  '/PKzqtWk2Phdq5vz9HzWyD16QOfyP1gPFyrR0ZXpj42PbmechdTyANKE8/4Q1D47FvfMRRLGU+UIlZz6/mekUojImqeOj6Vz' +
  '3anKIJN58870Yu5ysZqZ1cK4GC+cXrJN843SaUcXBxjyqTIujZVPz0uZLLV0tbqSXp6lmJq1TiEl73ODEj9IRWaQpplYXePe' +
  'X5bpF2R34UI1v9UioZnacycMkPPVOS0Nc23cL/RVOpMqz6aymDV2y8D0DMrIRuhX7VDNK+k6/Dhey3yIlH3zo67TK9kzfX32' +
  '7Obs5hrWNulwrUYWftjR/ly5ODmdHcz/EOOr8P7XP0/9P3exlKITSOXTWL+cyl28WihWV1Yr1Zl3oV0MN9arCytrF1cXqxfO' +
  '419c7p59/8rmxpXC2flK6h0sBjMr6799fj518b2r1aXzcHlu/lulmcVTG5erqQkBR61durCU2awul+eri/OoTsaLE3MYq166' +
  'WEBmGa3fmfdW3rq0vhhfWLmQEbI5s7xSqlZLFy9eHKuuYqGKhflyKo1zMwVMzWFhqDEmcXlsrjpWRSqdGq/OpYBsGim8gQIq' +
  'K+fPY+3q2XObCxe/T/vB3O3b2fa+zOtSL+3Q5TcqH+99fIffNj//9I6rSmvLclP6+UDan9pr9WKJ/bjRrrab9TV9y06FWSvc' +
  'rlj58yyg5Ex+MZqczhTGb84fZRtjQeqDGW+73OdNlkXQqA9yi9PSg3FFcoOLM7mZlrVE14lz4eCAV2YHXs9lJJ/y61PurZ/a' +
  'xcqkySd7Y6V41vfPUOlRdCCZN+eqMAbM2KdaeY7Tcvz63RTtd831dDg1sWLNRjfH+oyudTV9kC/LRdh3Kj43g62DPd9eX+k0' +
  'LbPniCjOh7UoT0LWzfRSrVZs4r2zr0RRzw/B+oj6QOqLD86klaiMOXECZx6X/lWE3xdbvIfkbMbbU3uLt+JeBR8N7dJxcIRf' +
  'xqX4bzKJbUON2LcQT2FvMLJ7fcA8DDGoGKlSIknLGCAYnm6dTO4Jr3+MOCJEqpgcYhkli+Z/rzlZ1kpBPNtLIbcIOznyhQFc' +
  'IQcyQiOf5pFY8oUnMk7Ii9n8SG/HZBQqH3F4PN+Pg0xxMoUleJTyImkoWsuiwowkNJMPWfOzO3+5O3dEbj7c5ukzPaV0v3Pj' +
  'hvngR936FtVTXfUXh7u33d2bsAKdr+wcUS616vYbQTQwCmxWtX6p15hq7Fp+39LZ3BbL2O/QXvNio3g33uGPbtVC66GV9z8L' +
  'vViz2SdSvdcPpT/nNxXfiD73v5QPHP9uKAX70Einw1IDWed7h8rH6Tp7KKuEB57jDuz+gA9ibrsu+5Ne4HEo0qPIiIlHurac' +
  'q/RBa8rychyv1G/73De8kNv7Xhibe/Z207T6sqPoNU01G7f/f+/8/SX/EOHhk9MOnvdloBumMJcS47J52HYoR4TDw1+C3MFW' +
  'o4F2C3M4HIKDzbZVQApXEIXTExjD8v19q5jFBKwhgqci2I7KFpAd04VFxv3YwDlkpqeH0MvjU1IzSPMnyi0NWkGACtx2R93p' +
  'YRHUgzUMVPHETI1G+tgeWQChM9KQfZHidxLweuZwx7MBdFfW68J2dJuECYDJ58wQvoREZz+fSVLSJGks6SdbYgsxpdMczmP2' +
  'D/8Y6M0MT/fI0fBR9mvDuFt5ado+qa3nRrvQGc3Xm0y/wMEVMx45ZTl2TJinFbx8nFgxkhilE1F7nDBFjoc9vs2xr/sJnh73' +
  '79neHf08PfpZeGY6+Wduf7waG78hBnb8CyyOxDJR2ndERJ8fmRygNmmpXCDQ6SPWB7TG0f3mAJAOdtvi/OL57333Oy36D739' +
  '2DM2nfvM352TcbDhdtm6N3JiBKWjLFTBvFPTmeSg1eTuMAf9H40P6612XpIvNDniwqXF4a2+Pf10mPt4W2arMwm/FBdXE1+x' +
  'kgkS47mai91Rf1HOAGYGrTtJEEwk2gMz30l8SKzmkjOSOF8dDs0Ap5vgxr0JEbPLZtKxeMbcqBJYgQ75Y27VO54PE54Al3Eo' +
  'Bsi5oSSSLLJXhrb41ChsfursMR5t6UbCZZUkGNtrju2LQ0rBSi6J5nvbQ7rkPOvZwP8T1+QEGHBs8W+eALwTAjI9SUREbA0P' +
  'IOdHR3DCneOIwYsXvDg2vWU4g7ZlDNWxMXuuz/vFXnnkrIzHrxUmUeRBfqvKH7WQfu+Sd+a9X7xTeaeyJjR4vxj2eeC5Xmhk' +
  'BOE+uff2zA+Dd989zi5UGfeZx/su822Wej4QH7Vqh7vjK3d+1DDAnjv2dnye9zg+/bjMZpxNt8YGGZyZmvyypwXh/MzZj9Yu' +
  'xcH4OPlh3xtkHd+9QVjrfjAgP5OycsP29B/ZrvaR5Vtb7EjeitytL/YfdRBkm07lIA1MZLyoWGpZnX5+Lr+op0mJZ7qVVIyJ' +
  'jY3+3DlMpVM3Epk3fydQxsm5vF5yNtLTs7xbXobXxFhpOfPFYB5RIm+mMN+ZWQMWTxeCi1On0/ZMzpy84AgRWJz2LxSrmJ0b' +
  'Umg6/9CbNrpT8+P5m5mFUml1dXH/cE5F7BVPVax8Jrg0BbBO4MQ6Jw4c3y6bQd/kXcK4k2Gp2I5iyZoM8iUGMANjMbPtYj21' +
  'zUIvjB21v6uamOGYSJfGC3ZpplooAHoX1iBFjWBgG3qB+R4hoeuoGiMpYnuDZoqmgklTZG9g0CMqp01OTYP2qEXsLpO6XROm' +
  'zxVVcSmbIhC61wi9Aw2ms+s/8MNsSbdUycLgCOgVqvJEu/vwDgFYC/vb/+6zieh29Pprv9zKjk/VbtG7pzGWR9g/1c7Wj7A3' +
  'FgPsS1Rz9gFCGjqDbnFiZs6cKHktYq8A1bVqCf3izHw4rPqxmm0cToynpjFGJzDbjbKXbvjVxUbvavaNqXh/7My3OeBfRWZ1' +
  '/iA2tdmLEw8fnJl7Y6FcmcsI09dYvrhRiVC4JI7eRadgrVudtqnHF6J48r2pFHY2Nh7NsByQamQirMwvXRT67FXfnHYs0sua' +
  'jj9BPZs6a07AbYeLBOdezLU73xHYj2aG/rhlmX7ss3VYEy2MpfiqLks0jPudsVbOd3UBqc7ZhyyTYwYJLd2eUEPTJkWrJw06' +
  'XG0TEtrjh/pmWgLyMhxLM7ilW8Q1x9KBQ8xxmW5TxuO+la1D5ylCAWM6HviR1lVmJdpRmdJJN0jb1+yajLDbdZ1In824FGDr' +
  'gF86d5NkS0fzZ4uDe4H+UO02fdnHImf9fpXzgzEGKF+VmfpUptYhLVHX0Kiv8wIJx7hFFwK1K8v8RhhUvbZinRFlStq6L63H' +
  'g2Yw2K5NrfUf3L0ZnN7JWd1fOP2H+zv3fzxw7l386cNkfY2c2W8atNssRqzuf+QXaEOH4yCWIl1C46ifZM3k0V7UKGHUNMbz' +
  'ptvUA2vjgNsW46x1pOvI/IW+FgKsCecGOeI1iVB5m8rMJAanHKbYO6YKx2RQhIyajNn6nNslRmSkStojW1FPmZEZd1SRgaTV' +
  'YPKZHR041NHOW1yhrbq5uanukB0+4exzmB2gbXURO87U+4JfjmIfrke8UONWwWj2bLbtIRNqfUi9RsfA/ffWK/uAkQJnkWMR' +
  'mbtsT+0qrioC4OjTCClr/AdwXS60lWni8NWCpYWbLeJskImwmZ/er2RSYS9eIFbkFua+QCkEmjnsvjp1xjRdOV7YT1/UPJRm' +
  'QiuKKXylu4hYDld8J1EvQdkacM+h8WGql75Hlbv7Ik/fQLQn39EQYTWmgGug9MBqGaqWzZQO7NX6XKNfN/5smhKQ3YPoSGED' +
  'NeaAxRBv2R2daoPzxQ8Htf2JKKOIhKwuptyuEPOHjUT92Rg0avsWb7TmZ5rtw+2IBr8oUU1nHiK9e8i3cAX7gLkHsyBRpg78' +
  'cmPq/qOjTpw63X5kHDKgU2sCsrPHhNXbAi04fQursm9Zt7MmKbRZyUfYAXaCg0Qyh71EjTM93OVqKGtSZ9Duhh1njplCiYKy' +
  '7zIzxKwz1K6uNK/zdsho17rdlZg5KammphPLzbOmBSuKBAJoEdiD0h3Tz3mr3uC9lM47vLlnUmFc3jdtIQreT1Q3Ry1r0cRe' +
  'UvL9RGAT4UjQJGPIhP8YpjO6NgVvZxXZPTrn3tTj0IphloBTmbMnzVa6ZzCugjJdNVRu8linpjA5YsaIkaQh2cIGhbEioMg4' +
  '+irEOhn33Hhp6NMIc8JaCBPs/4lifhxt/9BSdF3pWQfbOX+qzP+d2tkn4x4cpZN+LBFUiv4nzb1ucPf8XXxx7Z/uVQ9vKrem' +
  'cW2RaLE0stAloGxBvl/U9Var2LlByvlzl29waXzvUNdAKlcTx+7uazFg/hiTlkI5uf/jkAws1ZIRJPE8bWQpPvGf89vduiNh' +
  'gZzuSN/GX7BahBbikTn5PrZuJBePEPyYM8U034YUPorfmDF0TA0tvdv4/qUTSK6ux98CxX0EYh23ZaDdB06dIM3QD7r5edih' +
  '3YF12Lj/UAPcTxP7NDG+vpV0GL1dgL1TrDXnr9MlO/jl9z9blK7+9VLw8aAG61YSwhmeQpT+BFNeENRF4EBdaYlyGyQWAi8r' +
  'pnQiwn4A/RapIeX9HH1TdGCPD1w9SAqAjAzKr18IuCPu4KBtJq6l2R0SmB77TcOxCaBuaZTNuobRgUZabSKrbOjEqFpy3rcm' +
  'nof/3rGWiH5VofR+39LNtM/MYqvnOrIaK3yiVWJjut/vfbI+ffa2N94SZ/FWzmBJnxqbkRdfDfoxVsuvhdN2jkwMfJYXHLH1' +
  'E/wE5DR47KW0SnjJoTlzYsCtWo8TJp6F9idFP9XCL3Eng8LUmFzo1bpyOvppQ9Ks6+EjtQeWQbWZ+LW0hQ6sSeQksHtEAXdj' +
  'nt0zGJSuDFfIDVc56aqEWdvEpH7Q8fiFDqOfD3RLTmioAXc+0MkXy4KYeUT5z7g26xd6q1sTVZX3nZTjoW8hrsEVTljtz4Rv' +
  'lQG1TW657X6Ankb7pnFTY4eEUHzbMvwvJhTycHrSAn0VTBu4xoFdZ7HPNnoa8+2uIey4TndQ+PDYGfaAuLoQktSm7VZmcgpz' +
  '/FwQT3czDGmKjAUcfkSzyTJvXJmOEF1eNZ23JgODpyM+24KrIcoNAb6jUIAgR+CONjAp50u25BJbs/OGbNlCr9bPTArCaA3o' +
  '4A7oQZeqmsgSSzcuOHaTpiT+6IAK1ipJqjhoLox+GdaOTknHDC1xyt4afGzY3DBKRJjgPVcblUEzZZD7NU0z9gPSpIf7kkdN' +
  'ry67MgFt/GzW6422p2lDT3eZatvh4V1XG0TvH9RpizCLxJigYsWouUZ7MBXkBmEKRVb79FCb3R/vRzmv00OH6zmCpDahNz0M' +
  'EmtS94CrdsR6hcF6f8z0qSgcxwS8kQgZry9Y3oeetlKct/uq58uZUwOl28tzAzSNXWz2lGOfzkDpSOYwPqQskDRV+WQ+FjWe' +
  'HCJCnnMzJ3w/9VZf+NDRvkqMf4EHBqz/Bhq3xF58KjsuDlyTyzA/q9ibHrgcG/YwfLoAEp2QQ3QrNrgcZXQzZerUvQDSEfMT' +
  'AuMQST2NEQRQ7o0ESPbp6JL1tIMq+0kGnAaKiVBHHMSPffzi0KMbVo6TtmWFUoPC2HbiPuR61tDJl0P/kJzIUO98ciRRqdlT' +
  '412JjkPr7lpdltgOMQ6a3ghtkmA15KYi63Ua3anLARpddhBjdyiKbj+GVfagtDqT3I0rBok//R1RZjDh8uf90i29yRj/2SsI' +
  '3xTq2wmdwWMY5GROlXbU9+15PYN1dJy2YI2oIeQK+bfGU/pyIflq/xjk2npMxPxQObxyDHD8wt3hB6hBjh/EgBrdNp7AL2ef' +
  '3Lc9zzqGdHhAl9SgT9QbJiFeRdB5APnkQbKj2GGKgWlQ39TmgIg9Sex9fPrRBD67H3e79dp98/b2DnGwT9oCdCR4GrU5+tr6' +
  'Q70D2eCY5KqYPeEHlAxvRM5ouDCMCwnC0v+rxwBjG2nBKGafzDyDRV2Dhab+VGbHU+2ZGgeGxmgUpvq6pfiTQdA5ysScdPyx' +
  'z4jeKJN97c5h+kvo+sTkBfrKAawyf+29KL798eIbB46Hshatfnrzlgq1Fvt3bqHxpzCJ9+CuqUS00GKeRwq25pdg9oV+26pB' +
  'ad0lIkmiDz2cNpnSU2709jk0KdqpSy2tqrowWhkKoqgPMA7KYXBQZt7TmdQzDKaqkWVaEPVjGGfMNMGFXwYK50zm8ytZyzZY' +
  'T+WqTTNZRnWJA7aio6+1eQtNsAfwi6yCtUXLqO7tU6p+AsMJ0HQBpdGQ0eAPjwSVe1D3Npw1yi3e7VBHs2k1MAt6MMCZXrtp' +
  'tyrR4NzpOjp1MFWrGWjP9gyN6B8zmuOGLiqwxTppSbAsNBvDcjUXwjzGK5G5SDLNHXVsLDwoHLoq02n3IMfwhd7CrjBvVyba' +
  'S0hv5oPZc9kxxXNzYTOC1gZq7RsxPP/2h8JoOwTjew3XqoeKmeuSVGPLNgwKNQTG925XUx4aHZGk00a4dTC1NM9nfTN/sNhu' +
  'pa2c05GYBbT4fuqqgLvh4LSM3tiVSYU7lN5Te6TRzkwyX2lvdBF3Agr0IgxYUi/NfrhbV/OsL/fr9oPNZpvfNxqzBAy0ZFbf' +
  'BjqMA0oBPbJlU53QrYIxle0qZMs6ZDB/ESgNq970+oYqoQXeqMxa1dexqsX22AakwY+yKcrHkdFCdJpHol5b+0/jRiI0Y92N' +
  'MZiu3wkqm9tKr7xF3GFYnYnddmOqB47PC/CkWcvojRcsZ647aNFltnA0psc5EUZrMRDSSEy7Q+g7HRmSI2m019brNar5l0xw' +
  'DbATAFJkPNSBn8DYTkw36Shub/dxqyWA7yRnokA7J7BGj0lMJ1Esx+HgEeOSFetKYgShbJMbJ451dChUasCziK4zmyuiwk+y' +
  'dW1FVNpwE5tR/YFQSCPUPRju7PgYIeTRyRzWw/s9nsjHGIbpOvAS/14F7LcTIRAbQ9OT2kr5LDFpGCkKo5ZJx3QDXE0ybp6g' +
  '6FPJtdrEOAo4/b4Guc7kUQ7YifPPojjWb2FiZmvs86P07+exC+ltgox9V3sKjBXK3Z4PmuiiGQ8rnbYw8FB7gV09rSfUH079' +
  'K+Sk4nni+VO+Bfdz1gJuuw7Q/xg8CT8NhaD/JfaeCGAOm9SBvgHwGBmaeAwbIzXdqiLWr2X2/6yEh1hJoh3950sMzsGubTdX' +
  'MWtt3NH657FWGzQbclIrcEX9ExGmHd7vr8Aage17DsB2wCgOYh7EeyPzX22/6LjLbywQQYdIh/COTyTktE17tGQJPDyxUN0E' +
  '5s+Mws2XDfdxgMl5Enhy4HTdAHuwHyPoEUBfkD8z2zVNZCJOhp95Aw4UwhegXlrfgtcmjBi+EiqeEVHPcxHC8b3I7yE+ihOi' +
  'zI0bvSL2M4R7c6mF3nh9jpeTxzn96lUldYEvXJ//G2HLdIJbB6Lkz2Ocvo0XFvDRpQ97idVwXC5u+8VhlUGQ+G+Nns7qXsAP' +
  '4ScxekCvWfVOF/CHmnR1KtNGkZypFmW+VKpOu5lyQVBwrDK72iYLiKbTyT76utUpbnzNFM6FWgLuH05EcZ+I/RNEUbKNTM3h' +
  'jaTS2BDxf5RZAsYvptMLuY2Zykxubup8Xtg3lercmWtVBDPDwOtOvUtA0f7q2CrQsNsOxpME0CGbyS+ms79tHEIdMK8zy7rN' +
  'qWa4o7AdMaU2qwsy1gVKwE2srRPMaPvj5ys4mLk+MXF6KWphfQ6xt7wymylk1s8Lo3v/a/M9+UThlBHD0KCZKkxuEYtKz8cF' +
  'SUEjHaOrUtZXJV1jTNWoIREQtWnxxucPDwZNEaUKUmenzXolly3wqWhu2tdjuWuF6066gqnyrcXy9cLaQJzGgSEbpqVBt+ko' +
  'KEe8pyTp452uajIk2K4/Akam8cLaoilr4lE0ERoB3eOm2ey7qmWCCpFFAi4P0B30xSkbzE310uFEbfozNzuZP99vua1GBmmC' +
  'ykQ5V9jMrm1MFn4t+hnNKUJ0wogDpqowOrSnMev55zCcjq4SVafcoJpmGJqqOaZNAllXidzYbu/zIxHDRW6JpsZmF1OePuv3' +
  'Cwrxqr2tjt2OBoPCVLOQnfeXikDHhki55tQmhCR5ilQIS2I8XwKBMko16hFThwkLJpgKc/C8/8EMk1mmw7jpcso47xumZXIO' +
  'Uc/WtnUw2Uhw1oX04acGbbvcbRuh4Wv2rnq0UzPhBEH96IZH6x8YwPYb+IdqJDYP9KapP2BbNIpSvqt2x2C0gbAyo8y19ZsP' +
  'u8PibP9A7ejf/vntXOZ29vTVH+2V0n31S+fLClJlhOaCMlmroTY/CTg34KmehmAwQJzUxhJlal9QbljsD3cfrpftmmOmGVie' +
  'Ztg++gXA8mcjxNCCob5kqkUEPIAe5mAhQt9F/IKyiRul7ufwiTXw6/LC22fM8mZLJ9o8MH+xMoWwtJy82OJVNBXQmkAtm6Oo' +
  'eTK954u9ddz4CHCl2LKOBp0jmKY5SMA5+tMJnLCK0t1tYrbxsMFgxBpqIq8lnnv+yL9fqZDmQrFSwni43p+5t304X5ue3VP8' +
  '8fVvZWGkTq0K+CrJE4ueCeq+uA17+XEEhTsnineEA/Vkp7bUsKGFnTgcmWcCnYn157ML3ts8inuPpi4GuvxK7vJafOZsBv0l' +
  'GCuXX6tEqcJVAUhGZ8Du7zNoj5NZXloc51BpdaFFUj2O5YwixTFx7cRa0QYHAho9NbKLz3/ZlroxJMgQ2cmdhGfU5vPjvdr8' +
  'EroX/cGgMHZmNT8mX7tmjFXWgHL9TBVzy2cXo1Htsa+53/rMZKZiEKOjqYahFtsqp4ZutA2joxOTdhsGoB+C/+QzQi1qEg7b' +
  'IvU+ZF0nz8tJv//WMu/2znjZzBIvzvD4fCFv+ZYNP7BLOfro0+9lxWtQeqAN1bSMmENKEGKSmPr282Rkfd9BHCrc79sHhD9U' +
  'B6ELFgvBaNQR1xJLRjUR8ZASwxMhFJZUVtNNC+Fz6xum1psRak2/vzAxc8bOjZm98w3JvNmzI3k5qrgrCwLEv/71S9HoAWdE' +
  '0Q2VNCnVNZ0rMlOZDeisaxC79ollJckWtNFXdaIzUXpL6upEklSqs+ee98i5nvPV5mJISkV1GoGfz3it9c8r8j3GpvsbW9Hl' +
  '+UOguA+qG4RRhwmvl4sqs6LYqP+8XuUWVWXumpTIhktNapvMhZifwVUKmTeE+2WaSbFkbnJKFWgeAwdx4aWfp0Pfq92zJjou' +
  '6bGZSfQabLXDvvhSM+NeL9UUL00xNEC79A8lnmNMxHJbOaPJB5qpSmg2u1D5Axm2JPU8XR+ACU9h7h9Mf8QTk5sPJD/dzq1P' +
  'FW6l3M/9sXYgifi5FkRVZhY8gcWIfLAdkcYi03j+jmkmuYWTeoaKoIDcFHV4EnNVQ0/UGX2yTFuRCOeblo8IBn5kCpNWmJ9k' +
  'ZLEm9XwsyTKTgzHGEK3lTTB41meeaedj2I+6gNoVSkflQ9tOOKbjmaF1Z5jV/NPq1/apO8zoEv/pSXgpKWRfAP6l2MIaUY9d' +
  '06TQ2efC7+cwn4JRE1/DFz1SK/bwbQnC2qZJ8NXlvqgpZEHHYiV5Ow+kx5leRmY4uISr+nC+40vcEKAvs4c+t6LO9WIrvjXy' +
  'zqW6LTiF9IC/qHHME4arm2KEIPdAGBfEcWkCDAiZ9HD3sSkWO3BgOpYDKNZxjlQKTf+emL5K4qFfKxxyHTTxtHSo2Htcit8x' +
  'D4aOsHHshIWjCCS1mAgCY7IyfK6MOQwRahbgOKZPzV3hqzhDOvsjAzonHee8pcPJcTOhsBjwX0FHLKuQjD9tPsldZLg38BVq' +
  'Dp2cPwaDlTJB4Lh9y8DjxzSXk+NiEv3c4dxJ1tM6EdBNwP4Thr4QYVcjKTjE5pNjKKhjtgHn40Q6G4Q8AfztaQuOeG8PJ4Im' +
  'ayuNZGhrhHloKmQoQ6U+5A5zLrkyE3p5ZsInviueP1VkYKOZqYH9mJmoBfwtzOAoWQ4SN/0PzZsysZFwnGl2xL45Vi+mIKsJ' +
  'VYNGHjsmIu1STTiJxZf95mPQ+xREVMoe0VyM3uAN1JKAqWU8MVb+WtaS/NEPneFoYtSAw3lOXQ4PUJoG7j88Bo7qlgBQhz3/' +
  'Eh28fc1I7mZC32XmPuZgik/JcYYqH7knQLZ3XP5bVH52/uooQfGGM1fBR6CI27NG4ed/9UDk1FPIfzn0dNuUHGrJWCLgqcEw' +
  'OZa8n2FoVUnVIcYgZrMzkj+nYFjiw4YLM4WDgyFnqGjMLPM3oeNjWHBcoK6NCRRqSO9kxhTEcpMVdnAzoRCB6Ykde6zC9CRq' +
  '0no4jAbVYSUE/uDd5TQwNcoNPo9CqVwkPPeEF5N5hZFYvUokAnnUTLzTxyRfSbjoRK4oE+KzlVBEyAsPKTP8EwdvphI5Y4m5' +
  'Hkuu/7t7nMbMOO4BZUKhUQsl63hPiNs7YpiGae0rVHhsTCdmgsMdYchh4n+nN1E4eXjQModrN8Pce0PO2hJQaGAdz5LXWuKq' +
  'EIvdzD8ZrmXB5phKWCg7is2w5O1W3DStN4pDiduhYsdayCPDV5JZDkw7WYOiO6+2wR+errVh7LDj9NCRkGTDp6k9oRTdZUTu' +
  '6aN9KU9w5cs4WU13ujec8+yp73A+WgmKhRCgxodlYMA7SSllgNhPIkQWIF2ZHO42DUbgZmEidkSOBH9A9IMnEicJgwD4aEtY' +
  'Oou4bYo4HoEEbpCRHqlNaubqzB72paHkGM55+Z0R+OeIdYFp2BSm1zUpTAmy6ZGk6DfwU9g6EdXqcXd/xX0CU2a+K96ZYAFf' +
  '/Fbmv84fR8NZQh2xo2pPbP8RpsnrDX1z8q/lTyOxu5JTgP7xdAR19wLRVRggtTwwUWZYFcifLWr8GNjDv5PM4Z5OEnHN+aS4' +
  'CLbg4+OxXQXoJC5HBRJ8EId0wcbR2RvCe8MwJ0/KXjdtltz9bGQmbp2lH8/yzmO6Mn7KUtWhYCDJXQXlzMYTvrzdELteP068' +
  'Hg2SHHQoih0jpHjyHa/+JDYIjQ2pIehZSHIYDMuA7hxnZxMiNHhdCLokxixmuppp9UmTjaSg/JS+EbpTdsQT5xOKU9zf7x6/' +
  '7W0UP3+S4Gwk0kuFoQwl94/N4WwkONFBMk1uxo4QZk0ylGnW48zya0+OYiKyR5/Y/yZa5i2Id0AQHCdJifsrJ+zjTKWR1IfS' +
  'W+DsZHFP7sPgDkJ/eAvDtZC9K3EJF5LDoFLXGAkUhkzuA2FJ3Go6BHq2O5LYVvKvHT0Gbf2fCglC2Ggn5tEvXwHFjhljwxFn' +
  'B7xnssKR4Ng6tKMhHQR1ma3dFe5BwjUWh7dlemIlHoWGaSRx0w4QfAqOn6OudU0VD7AmsBf88BEd7U3bbYF7iggDOMPl+NGQ' +
  'jIQLTuH7AJ/vPZEq6fDnoAniII/2Z1ujw3Osr42w93wpeepHI4hafJMIETN61lGu0ONVMl0ZzU+OOdfCOUZEJVHnmDds/AVk' +
  'ov+N+Iw/SYGHB5HfoGN7yK+ohDb+9MTIw7ZWKvAV7w1n+UQ1n78uibGSEBi+i3NK8zHEYMK0KdwkPcDEQYJ0Sic0k4hQanev' +
  'LB9buxYylpTMRvSqyEILpZk4ksySb9jCKIqlZN5S8lcT5vDGGGMyUtLQtKNPxA8fyvwpPzZF4X/zBJ6tQQTOxauXFOhtb2SP' +
  'C0u9l9hQHH0yHCWx3S8oRB9xd01lSVX8Rvuj/37/8fP04B6R5IxCS+C7jzeROYpBKZaSWMHp/01zTlqM0xjWKn+ymslrGW4I' +
  'qzbrT9XLcfuZ6Jj52BYcJLpuNflNSjTq5lz1CZzMGX98Ysc7bAigvdwfymk9+XdsAxmJRBm+DqKQEWd/ficLEQ2EWwOidc5f' +
  'lZTDrLN8hz2xFA6AfBBuH6cU5C4B7xfOz1Co591kp6mOjSdSmKCNIh3bEpQnIIlJK/zqXGkl6a0dv47CFtL8mDf/fUM/sW+r' +
  'FEglh7kOoTfFSY3hEwie+yX6sul7auZzY/Qsi2/FeJsnXiEfPiPpTumvT4h8JuqiTcm3rSTBSbwiTbwRhwClrsoFuqqIt1k0' +
  'Vm0H29eB8NNETghvGU8scfG2juGSFWrD5xSseGr1p84fAPz4lZB2cuRs7iK1KSTbGh3H8JQ5TfQQ78FxLGEFtnBDB/71KNiZ' +
  'xbn+A8Nzh2doxheE1Odw7iLRtcd6I/b62MF8gi7oIoiPrmMn1KDo4tssGNmfHwtRDeF2OMkOibCK/7e872pyI8vS++B9AQWg' +
  'UN6yWCSLpmm6m+1npsetmV1NhEys9KJV6EX6C/oLetOLnhShJ0XsxM4qVlrtzqxmeqe9Jdn0ZFl4IP1Nh4RP6RqAVZzp6Y7Q' +
  'SIqNrYduolBIZN577jHfOec7GnQMfjGa77B9CHMXGg8oGuC5aNlU35S6jw+ui0OjQ4EKTa1jzGS2jr4bmne7hLmAqiqD7BND' +
  '1ptPlJYKmuPIeSbrT1/X6IoNNc00aaVfRB1JMD0Viq5bRGgY7l3VIMESFBVUFvrim91Og12DoEa9PUY8UseZtIpGh69wVa1O' +
  'Tz0vuKUnerUP9LrUFeBUhTZcEEgq1Xc6GiawYkx1ILHw9BWc0KuK8GkseKsA5dYwlDb3jcS3HKoq1H3N5feGExpZgUNjcnWi' +
  'lxviiQw0XQFgK66QBVpfIIGembZBQF6gdyCrJrNK+X8l4WaJ2gWbxczxzeZmAA/qLr1Px6Iol1xH5Rw74vpf6pMOJ7ltwzQ9' +
  '6ik2aTShDRRcTbji6T74mN4LVZ00En6bPiHT9YTdN5rqgPtwDw8NfIQ+tdKwaPRnv/im4fg0PhS+e6DQiG9894jZz7fZZz5T' +
  'VbTev09mbndYWjCo0Kd1MCoA0fE+ZMc2n3mklpDlQxzCgY23koeHpMBXXjki6ICb1o/Z/3Uc8nkleC25i6ikt4Hfg3xgi2Jk' +
  'sOoaWZj7jsYqDoW+NC3Wriq8FVmcTAd6w0ITvICcOGtsdswXbBffYorz8vB+98Xkt9YO2A5rriN00wHirfLUPkDYqJM+hsS0' +
  '3Ah3Dx+xaM9mTmmdyRRhsjhBbGZlteZ2OWXsozH3QjDFBJ5Q7EY3UfsYsP3yiGpolV3jr/5TTuNWnX8/jYTV57rgHGGIyCga' +
  '53/1+kUVTeoRWnROyeub/LemQveaMtkZjNDnybRmksJEjxTgxYFmyrBQxmfi+2jqpBWCY0gqQ3aojKhtGh92qDfN7L6JZ4Mr' +
  'qGahnyO6JU4Jt1zKqeI0Zxpx2YxUCNi/3enz+MbCjKcL9KgKVYQaJffDN4BzcvcJ1RhN5eknkVLEAmlXDhtGi+14iwbOVkAX' +
  'WoLWG5X1tsclXseP2kZNZz5Fm9knU+wq9W+V5t125HaD3fmQSOykmYh9tBaQuc8l/roiVkVmO6F4TB5MB/ssGr65UGMWuoZH' +
  'Il3+dBplAGXDxMTbeHVgG5aAFO2xatrg7sFuDYxSfaLnfAz8V1i5H/F4lent6kn5U1xJxKH0GQnbn4mP/M+nwxlSWRVO63DP' +
  'Nva6Fir4qH8s3mOeaJ8OblJZ06ZCLKom6R6znSXM4il4yFaJWybfbE0jolaDn3FJhCNf4o+72gD4O+Yc0cxEhzlsNvp4PAYO' +
  '2Ec/+e8QVp2w+5NxayCsKIs4PGRjNXKTMXM//o9qW4eMbFg0m/z0AA1IHFWVLPZpA139NFbHppIQxVJEeuU+6cj/7V1A+nRX' +
  '3mOS54j+XR3bQRq5kwq91pmcA8OnWnPG5Wfql8/KJB5wXUp93f1b7M6r/aQC41N6BzV0pyU+8pN9Ju+GaePKnvJpDQoW4bB9' +
  'MRiy96U4BWktet1EQ+yYYjD/ou6j7exBMRqP6cmfcfj66viSaeWJxZJwiH+d/YSVQNO7uZFuC+ukwD4UCgEUd5RpSQEMRvFF' +
  'Yz9Jr0H2qAWvkpbS7GmMXOmYry8UdIXGPsDbI1clqH8EvHG2+u+XX2/dXzqji1DdRBkeHEuHZ2oWgxKnUdi/m7/b3WdSSRgy' +
  'WoGDcEKxXcg6cbh/j0fk9pc4pl4oHa7DbOEvfC7NcplHgC2GhBhMFuNDmrLRRDRUk81Gg1URMGQ3Q++8KrOgErzSm5+01RhH' +
  '/jzDwuKYjuXWxSpNcE9zQKj/aNBKA6lq0ljataD875jx38waTP4vQ536YxSFN9jnKm2tQWO0jtBmMmx8+A6xOc5jwOw5bVbF' +
  'jF88odGUwm1hb9Li0MQHMBz2ym0dcOR+jNsjS/SO6Fql7W1DeM68RaZVVdCgwtD5ssoxxTZ9Ds/BOAe8EaKSMQD6tDLybYtq' +
  'FWWP7sCfvEZwrvvjkUWp1RTa8fLgI1pQTaIjtC2TeTLUTrdd7pN5vgfS+0sml7906E5u0upsoqJh+9D3LLbMzY+ouOqWjkf+' +
  'ugVcyPCOGHNq9ais0IJDgW3cqQ1rpl532K4O8U5vbqCJ94SldIV9+BZ72hOe+NO7QPpqHh2W+an9nPYPwr0T1oU31ITD9oFq' +
  '3hbaAxsP2pN9prFIW5whCH0Ej9bfn8+yMTUSj05lPPSfIfx3hYU/gsd8VlV+lVWIPitVbIx8in3rVzsuDObI/jnzPlSoRHFr' +
  'bAX2mfzSPTS6wBbDGxznTJr7E9/OUNut2G30RsCx8QCfMz+yb7jNBia4lQO3J7Sa7eIdPNKUJ/TanwECCdyr3UHjM4V1UB2c' +
  'yM6/pzzDdhRrFNaYLd7JMa/IIVOPVRMWp/Rd4ed0TMYcP/ANwxBXqEFxGnhwn67Vuz637ZzgUGaR5rBLV8llOADXhFvnWtDx' +
  'K5Tp+pclcP+WnphnnrSBTyFTwjHmC5hsyBW9xwHNxbkmlIc604o0fNKgmFSXMNwjRqYIt8MQqkOXFhkpzFoDUvlPt8HqIM/L' +
  'm92PIYttewKv6jJjQ7O2FlspHa7Do5LEjGRwz8R0bfbMwPdpLSvzpN9hZ/hwWhH7IX7Z5zadrgDX6Us00YYGWnio0VX7Yvqk' +
  'KjvD9gMifMl0h+7dbbaSx/Vx50mrIiobXaaLBLr9OddUrwaot2RUJsCrJrxhwrKWB9DxCRy8yq6sVO22Bwt3ffYk0LE8rXKh' +
  'sQl9RtvjPWrGFPelPh3bbKrUCIvuCWkB9Ta3y47zLPrpoI3VIOT3rX3hHBvUyDkmZDh4pUB1YXOssrzDAW7jZ3AJtewfvdtE' +
  'HQ1WRUJwDLfniSfdm1/rNZn1zyVUZo3etul67QQOGO54CB8/R57rXpVA+9ktGHjX6uD1rMysIbccE6xeh/L4D2JUvv5a2A/e' +
  'qCMph2yNXmZ9XosdLoM6KuRuwzR55u8BuQvqKX7O1oR711dzz1UtmHaTXu+oxuymZTi0+5LlyfSOWNWq0F7nYibTUtZULzb3' +
  'uBSPpj0cKtpmniJghov0gOriLlyd1cih9pBryeuXDKQ8k2XDqey/NlufNp4atsX+RT1bWQLWcoWeNWrz4XcIFfySuhLYUefa' +
  'UDFC46ippTuHou0mRgxYa63ZIObKlqUY+yqV+/fLlEdQ/9s1PFIIwxSqsquj7SoOKpZFh9C/uwV9CIw20PTwK6dq0A/K0E3H' +
  'gNG0uadCHuuEtOkpu0+r8boEsu7a+CllsZWApA1PJ+gcKVnZRICaBopmb3Zoo9QtHUbYVbMOMW23Dc0MKrraSrbdjaBEZcih' +
  'tfIBajwOtNbPuwziIj3J3ts/VulbFg51IBG0rMGTroUNCU/a92FaKRJOdIlu67CCn2NcV/Yf0mOS1YCt6MfQW4++w4JAZRb1' +
  'OtSfw7ZKCXLfnm3K26hTq8YQLw/qJ4vCvZr4nw5sY48goesqIFWVazqNUv6DWU9k9EXoEh366dkDB6pFQiRTNx85JmIyMVVi' +
  'vU/BJmqNmkRHA5qy3qw6OK+3+4dPFZ3IMeyz/EZHMrEi4Ed7/jwTtPThLyIJiVUP6M2OZWpVmC93P6b9jIqmbfwU1itWbdP8' +
  '0Oa4cGsoN60WDS2MI/2O1bK8vmbZcKoqcz5eZRG1AaUh0RzuA8MCeaQpktUhrqzuA/vdj61Aw1AMgzabUXE0rko0l9Q2HHxs' +
  'Km1HVupGN6c+IhpGBCQqmahTXQ6p/CG9tkXDDRkIq2GC7t/Ydo1Qk+xrJi3woAPum/0W7fv5yOS5HL+PDm2F6CjG++hsAn1b' +
  '017SZnQR6vswtH7X1D8jhXHN0WmX5F0KyJKqJQOz2qFVT/jcYkZoAdB+FQefod6jbkZcTdhvcbYXFHQs0aN0DYn4XkW1C2S/' +
  'PhOOWciXVL2owRgq0NQLGglwJ9kyPgEd/KT3gc+NFAiJUhj4Juvdtyn8O4CiYfjUZ+fzQIODe39iFitGZVVGDcTGXegHNunq' +
  'num0ZRpQpjH8izsUwDPdhga76iadO9CqzkHti7rdwF9IzlnsPKIBPCVJIdJNrallbJW2sQcoVyZ1O7VovJOhTr/k1KlfnFN3' +
  '9I4nW9c+llRUpZbaYmn1ChWpZcfQrBzqJmY7tnFI41YyQyRIYdpZ+zfK5zQQp/UrpLVktkHb+FSYJnIwaSlKzVyl0lihDj8N' +
  'uWxblAH0LLNlSSgbqrEFX1G0qqHTwi2Tmt8YCDUF9KDZNj6SDHhU8Ww1+X6rjoYurYdOSFQJDzeI1dRiZ/Fd2HnIgiyLYbtG' +
  'wKBWv4nWArQLbhVd6n1pLBGuw3BqnkcaA7ysdLyHRDvWXqoAI2Y4V5ptg/Ja5Q+phhuabQ94+mndqsmjYJpiF4ZqUt+waNoP' +
  'mB0uP279IYs9u9ohrU2F+rfPMG1Vt6xF04YlY0fTcSWrCxI/m3Mag6AeWKKtXXWNchOqyqcKnCuL0A+oZTc7QMOCIkE1FTjh' +
  'bxtUh9k/V4/pLm5TF1Uj7Lt6smllqWX/VTSxubfaY0lTDbQMOqT7x7NoQde6PdQQcA2GjBk0AGSZiqLWXHOvWdpxAG2pYzqr' +
  'Wtuhys/Ue5pnHbrAKjOiigHiHSh7F+YpKHcmHwF0ArthWXQ+1yErbjB0IsHonEXdeK0TPzSkfku12UyjAOO4QtmyIbEMOM2b' +
  '+NTs2xbalGR8JXZJgBgUwG9/gJauKF20C1X0utVGfwEfIJFsWXtHOnjM+YElwa5gqM69a2lwk8G5CBw1PQ/Psmjjua8ids9P' +
  '1jpUHTVMlhOzeqvUSB52DjDvyp0puO8CLzNM7BPqOpyjLTAOUI0bEglSf+5o75ilFObUjytEtaEngS3bRt2x+zLF8yMoql3P' +
  'tDI83ulIsxQsI7Da7f/s4x2jS0mmDL9doTcj3aIu1UC5r7MIX7WDIwKjFQORX7Yb1O0FJQjpLr8HhvFrVOZcqwacrep7ynjf' +
  'tir09++DyGfkPvUZSKpFs+S6rXep49ZL2oV9KGNk14cGUfWwR+no1Ej7g/1y+6wbsz5FGmt2vn7Fk7OP4aiGThBW6UMZpvkl' +
  '0LRDFsosaNeJMeok+MmU8D+NJnSlQ6j/SkylXL6ugBizMNVOEMcMoHOqJtqu6lDCB9eDbNCE/rzyIgzHJWNDJQilcIX81RGg' +
  'FxqbQKkN/HJUMqW2RSxFBe47qNU6xKuaJUTdhbDhmETv6I9pJa6Jg4ZKbAkPQLSe1TzWuwQv0qem86ukL4/+SFf+DM186b6l' +
  'GkXYYT0c3UMAAxit/wH7SL8HD5aumib2L/Xsx/M/1cgPLavRUfHdh2iNG8TcC6U1/XVDsmAohPHHkPtdKHbiqmFIrmNsszCB' +
  'uPINRS6/hbeI2TxAPFAxzOCL24cZ1OMX5iCT9gZse8Z4nyZiSOx6TyMGsTEwmtpHzLPets2WhbxB3dUMjrq4p9y6UAt8rt2B' +
  'x3JanYGtUD+/C4+Pgu80dbMzoMxrOs1ytz3GywD5piOfI3C63j7s5gYv99nTNFpPbPag2kSvE3L85EB+TIVTkZxK+a9sjbml' +
  '8u02DEV+1FIThqURw/VpuHGOur77C4cPlqmHWDgwNULXfrTvQqVaf9mGpLXCHSJDcZ0VWj/7RKv94ommGAkQpaFKjt5WrMcU' +
  'YzbaFFQxpFAdd/TPTStWveMstnN61dI7SEGN3XmRlqbomox3Lay9ZEFtVwq3oRnDGuyGAVW3ETVsJKHgyKgp6Jlm3Qnoeq8g' +
  'k7bpuM2eVieWDkPRWYmRZSlHynt05IdjntexUee4iOqRn7RfffgL1erUqwhbRKOW/2XKuvJmTRlEad9q6og0ztbb6naDYhmy' +
  '3oqzT+oB3bDgq8SlZZYGBSGJikVY9YapkrGKVoum9e0EIgcPlvqayLOqb5KGOZeGJVGP7g7tQzQ7cJua9KlCpD2dpupoOa6p' +
  'PTKXtQZKBEZ9OWvINtlHxe82rCKlQfQ6YwV12AlNMXnY9WFZN22Tg6qqCuvI2AvFqCJr7cFQYXbtFnDrcW/5c0oooWhEo5lz' +
  'itfq+r67rKmUBNON6rSRyVRwwb3kuHkLumSYdWL+VDMrCuSqa5lXHF17v+UjVjY/j6IPzbY/NbrGCxVL1RWtgtsecZ7W9S4U' +
  'TV9USUcyfOMhDQNNzSLN2yAK/QbqI9MkEH6PvNPTHSnjat0UdQxm3Tqhedo99FBWDPscM6Z3dmuOzNDDPq2L/CcPD2/1iGHm' +
  'F0C1bVm/VYdmEkW53HZjUEuFipTSNacBF23T/LNzMikTo9/GVQpfty0F99swGnfmsrhLoQECz6jh/QhNSbSOGoASPtM0L7jQ' +
  'WrjuAO0OQZuWtw4tXa9raHo28sZ8y13FZtWA1kQIyppkK6pN6n1aQqM8eIq7nTaItcHqD15wyNXaPlrenr1pKzbI5Zz0h+HB' +
  'kYNZ+bZnmbMtZImOHq0d1KH8rWP9EkW52Wu8q7xkyR14L9EZ0i5RiW6pWWKpradfStDlxSycZAs/AcmbrAKrrzRXj5frUovO' +
  '7yMgM/E2VKtNrGyZ+oGaoccdLwV8EtebT9rwbUr70+s5FRX3HppF7SFaqqWirkik5I1UnqUwrIbjygZ009D1Dyquve3qtJW5' +
  'rBML+V3rgRw0X4ORMmqyAZtSmJgPAUvSdZuSCdC+fD1ubM/fhFMjakezzMEfXW0cQSMOMaoGjCvSu8lPVR22gs+IoWvqookj' +
  '+xPVtVDFku6awLypECi60WwaIKrdcGW0VtU7NIh62cD9IUwPHq0Cus9qNMwabRG/rjp2w+KloLQtn+b/nDMXaCn3vmTCdIJ0' +
  'xqppGUFqLBw4svmY+rwUvVRxgOOQYiJGXR8ZdWMOzUFbb1iG2pQ6szaNvDsmo8u02iXX3QIxLNyYQ08/cuYOcGy3Zmme/vyg' +
  'a+I9oltNK8ygZvWXizuAlLUMc56GH571q5zUi8mfyAEEBy3N6G2Zlq8Tgpb+WNUCVdx5/MA2zBhq2lPyRO81oLuEYmtt7XgU' +
  'wB7sjiXHpYeRhuUf6Gogu7anQ4vQxKNHziR8LUKigQQ5WlTbe95CLNkz1nu5hQ3FqMg+7KHrWysJ8qLVy6U2NMtY6WVcWSUu' +
  'tdx6c+jvzhaVHT1Y7EXNXelaZHZ0sKh3co0Eeuno8OzFuX8bC3rGP13puNYq2Xs6l0284RULTipEsogOUEp/H7O7fNhKaOmH' +
  'uFNMI3id4x+5qz/GNazDOceps7rkBwhhHQsvch5cuz+P4do6St/n1B79+Q0sZIMozb7E3bRBGkMvgJl/zPPOpr4Dt/CPsPpH' +
  'b3K5HVzCcUdGweCdvu5Ckma78KFonCe/gfX/dOfEc5084nfDr+jCen5+tfs11+9/zfvWr0068H7t+/wT1/G+4nrWtELp9DfI' +
  '4vOTrjJrcJq5diCecMLreyS+KXviev6J1l/apeWfuI+er8M+wUArjYfs9eQuaoJLbfJ9rqUz3pXJ6xAxGTnN5Hrm0EYc/vR5' +
  '5EyO7eF6kg9jU0kIDiLT0T62F2VPMNkXOkiIPsHytHatzjJ2nuBb7uVi7Nlc0QtjzwTRRQBSkkuCk0qxcS6T/my312G1mrnp' +
  '/ljs+7LijiMxmdFFLYra7HjSwVb6h5i7xO+X4nQHJ+Tk4DluGFHUMN2fqoQTzGEUAx2dopGeVEN6QjAtNygoe8R++nW2FhOW' +
  'o4q/yGITNxoRuKPPrvh4cgOpoMD2+f87/hLbX0UIwF4/DR/p6XrryyWWQ7QEaJwpcPIIRbD9xEpn2Pe7glzHjW6w/R4uiucs' +
  'XGTfHxLF692FCFvJgzN8IZbzJcbMuxeZtGVwPdHL8xUo9NbY9ctiQfxiQtTX8ZMeivPWwkKE65vk2Rn2Tn9DfGCOU6vpgskv' +
  'WciKteaMOgVBLTg7yyXwUnSV7f1kFGBC/N1kfUcLKfaJSd53NZ8T389fX8zwyrwJv/Z68HTn/6I4acHnZg1+1by35/XPV80r' +
  'yZ6gjf5ts0eHX/GafMX3TcggxtOcxozQS7xM3DEDYrIKP3CZGX7WJ49XjJ7mE6+5p/UwnZT7nRPXJ5mQkMsJbp5hf1sSK/oU' +
  'efbMLXGeo5mZU9cLF08PK4qECxgjTDlE+foVk+wZPdFU7Ceprg1h8qlYOMdYH1en5y8NnKhwDUSD4r747z13/VQNcj5YYHV+' +
  'tTC/38DCacbubvYcPyfi+6/F+P3PTfehxBirJ617i3P8xgOhSV1piq3VRL7Os+/LYDK7ckG8tyIEak1IyEQ9bqSprGWerb+Q' +
  'vJJ4nf41ShScIqo/J/5+oh8vCTmY6s/2c0Quz3d+Pve69tzr1q8RLvZPybP8G/uin/20xZNMfi9LkVN2uzvkKz3pKdd/1mP6' +
  '7OzEvtzZRByL088r1hxbQVccvJ7us/VtiX0dzRYFhanQF3NX2AoVJwf1cBFd5GGJ17X1dVYPtTDZwOQutyNiA+Lb6xhhBgXB' +
  'aja/xdfXCPKDFMny76smgsIupDGLAHZnOdOLdYbeWBRJIdHh4jqtuEc2yJ+7PxthEpIV8mHMnGHPupAW8rx9he1ocKIvh0kx' +
  'L4AbADXABW1L3P4+TiuyeFacR/G8c8gzEtXRlFA1f0of/K5/NKUO9Rav2mL3Kx8xmZnYS7XMK3rKD8X+KlVR31cR5D232fsT' +
  'xpT2cZnl4SbyI31ZZivxQBDI05lc+yfOt5IfgbpAk4oB4wuDDouZDpZQ8xlWAVI/yzWvufwKCrMpjBe4BvGVAZ26jcvrXAPN' +
  'DTZRKsZQ2uSSH/piBZ3SALmXX+Ty9moRvRQQX+Vj3xOvXIAdjWJ3h99RrHETSsHH8hV+DsZ/mEYkHMOlXb6v+d23sXEpj/w1' +
  'fiJ2boawnt2AdI7756FX38BSFtjJcru7nruLVSmBS5vrQkH8M8zm0lha4fJZWHiN6Zw3t7iHuXLhddj5AM6W+Alb293BMJDF' +
  '9za4vL64sMJ6bOZn+PsXVktMXpaF/Px+cY3SQ2BHyOuZ1PIpvfTKSomdvXPi9ZvzMyxRtyAU0ps5frDWiyGhv/jBmwwCyP+O' +
  '5Y/yaJ1sd3++9f353kj1OQdffzZAjMtf+8Q4CJrLt0/78+5zHD2KMz51PkvBClvPiX5y10usmkEWejyQXMBolvo5XL8PzRGz' +
  'ITNi0nBwh3ZWBzEZPPzY53Ij1ChGBxazBfrEXncL7KxMeC20S2tMI4eDvFk+GDrPSR11fsFSfJn3uua4RZmbD/BK7znuT7jB' +
  '8Kl1IwUicv7CH+3HmD+XEvpKD62z73fEMu4snTllV7xvxLbx9/dHV1pMF03muOhabTpukb1uV1gN76SfR2/odO7Bs9eVFpOP' +
  'yWtN+5xV8k30qXzwPtuL28IQa08bbL+OP+ISSm7HmU3fvSjkbRBgvdpXJ/5p7SyrfVy4yP3qYWqR+Y+Jq3ye93BjHk+HgLrN' +
  'dzx85gU2s2Ymyk+qf13DzAaweV5YkM0sqyvrz3I5Ge/dZF5sYZ3rn8DSBubQx7jIyUJSn38LnUgBG6t8Is74B9+DgShSC5x3' +
  '23prCwqSU/udXphhJ3Iuye1wKNtn4zYWA1wfhubm2Gsrx+8v8NYOixhGq/wCRiBO0/aQsvgH8WPoTWYvP53qOxs4KY/gNVxT' +
  'ebNq7L3YCfmUT3RG6lXuy5WF46ipXPP9RFxAq6js89vT/q+F08QgdR7jvCf0kWVyRZEIcPur+H3cLQBFYVA673LNMLemiXh2' +
  'hfMACQLWnqJgiBwi8xMipyDTX5lNrgCDmRL6yCFb4tcZVe4z/ZQRXDVq99vMfzt7k//9sGuAeoAVgVfUnBEcFLFa4ALjeia7' +
  '84gwt4OP59mK9jb5+8o4y97PCC4rN7COBmII57hfqbWWMUABL4kDGBn2mdWbtGXrw3nmKWaz/H7KgyHSuIziUlHgEmmmT3PL' +
  'fB8b7hvMUsxf5DuWyNTZ80VmuPyrF7Lo0fOzOAHccuz+ZoTD6QoqoNWp/3iN40uXJnp5hfnbk/OXFMNtCgJfuIYC090DEc/1' +
  'RjcwRgzfnS38f5F3+Z5/ChOUPG5p703k94j3gD4lXP6Me0+ZL1oxuX5r2U/ZKtsml+svzvxLmmxjdZ5MX1qP2X5P4rKet8fk' +
  'uSUC92O1wRCe68JDMK09pq8UYeDqw+GpOD890xfrKPxX/zRa4Ha954jKBqfir454NcEnrw1Pf94bd0+/xj+sH+tr4tknl0/j' +
  'yM/6/ye1qh9NkVkmT7MpJk1VETl7BZcWrUERcZdzOwmddcML8tH9EPvXZH8CR7aYKcnfVwUQIPncI9iLF055RNndAJOnkYi0' +
  'B9e77BRWxSiMbnGIk52cZjIu5KIo8JjJyU6J5zxN1uQcPef/Pk9M9jXxvfr3TB7I/+Pv05/D/5/PR9D+gJP5BQtD9rfulIiM' +
  '4y1TPDIaQSl9Cbkr3D9r7nH6vK7QL7adZjusCrzZv59i8XBzhl8huXUNZgDQV0Q88vIGW5PYMr+D85e/hVAGCFz2p3iRfyL+' +
  'ng/N8M4IEalVw138iOqzqOC3W+Z4c1ogaOmlLWihEGYFQHVz+1WEsYzIHDdIdMrOSY1lVudPyd2Dv1iCiQW8GOXnK9Q+z/Ca' +
  '40mgKL3COnvWVvgDRV45Dx9ZZNf592tyDbTdqHbvWNhfC/vjAC2KE6fsdSyupLDzBj83oZ034ZfiuPAav+Hs0jYiL+ex/CNu' +
  '8Erfu4xw1cQPvs8Vh6HEpnvMXtdVdjLPTQHPBIvn8iIAjh5xBNBJcokYL91kWFdgh1OpJM58G1oRSAq9oEsNyM1nvFNGo8z2' +
  'Ij3P/e1B+k14Qw8rP+L+8qh0Dt76EOlLfL8Tx99BKFdE9sb3+PP88CzoTOrRde4AGTIno24Kf04nKebrDY/4/dmVLO4UgMQL' +
  '3GO0bOoPLWLxLBc4Ej7P7n/jD7j/069fgonv4MqP3/jN/milzOTzIW8SQiv+JspQ8V6V29uufQjqwV0dcgnQE7wb5fUJft93' +
  'TslL/YUA63lrCA922KKTBdYhC/3Ze20JI5jYE6SL/jmqB5cgCb808uB0wK49f8NCbjNzOMW3Ujj/DN/9rT+Ck25ceg4XWJ3y' +
  'Av32H+EHD1eew2kFQHr26z4v4u7uc8BK4cI3/LxQTGYYpxIHq298Q30qcJ3gw9OBfn/tG35+8v2h0wm46LWv2K+vWr+fTQ06' +
  'PwciDzL/dZ8Xini9cqp5FntPJ3j+1/yIdZsOC3k05TQ4lQf4qh9z6iz6U5ipdzrx3Z/+jv1dBYz8lft6Y+5mDKbQl+6zRnP4' +
  'iPjoouXTbkPTH8LsRz14ubFPKRjvQwv5aXR64x5Gg7EHsuq10RrhDNxs34fn9TIYk0QLo3RgiMo5I4lwJkH5uCl/dzFFid+t' +
  'VYTjPQfxzdwAh5TmhbE91Qmfx9OFRIHEpwYGeLfQ99F8cnsRzebYRZXyOw9u96voaG4N3fneXRhr/TTqH+sNdGvzIxRqwQSM' +
  'cn6ATmBcQc4o5jA8HzRRSYbyQKS4iOW4uYyZ9rKN2HIpC6yHfWwlYOHiMBBCf2lMsLoQHOAsPRo3MshiNTJmY1NmT6T/OtMs' +
  'X256/MdTVhAWNPR9DMEYqEgaHWRgdaHOmMBxhhaLmUoe+zF/A7ExUpRiLwS7PwqiE0iXkHIiMayYszRzGijBzWdVhDtGGMdL' +
  'egz6TNjBwM92YdXmAphdjklojGJFLJZCY8TDZgRZLzBHhTyDLafDork8lgLZMY0o0liived9ajpZHm47ixy+n8UMrEq9BpXW' +
  'jNVVmYYttI4LnKpAoYe8ig7Ne8Tu+wQduhzRYWAOQWloYX5+/iHgDIpoxkZxrO9HO8jvzLrwzc0QuleXiwhdiqex8GTmPMKF' +
  'hT7OLSw/RuwcCnAi2SxS51FCNh5JIHw2fw3y2U4aiTDC3Kcw6anaSkdtjKKBWYzzRua35RdUDVqzQaC29mUojXsylPpTFfLh' +
  'hwbaB1UJ2sP7bdjkQRXjp/4Y3fbMXwPzgzmkCsoAieXhCKFkdh3FxABI+X/qwe8V0+hdvb6K/Mwrl7F2Y7PcX7x47ttIvHkj' +
  'gPl3dq9i64WVOlZLqy/h4pXiJl7ZWIjiyqul83h1vXQBr2+kVvFqPhHC1TxWsb16Lovdr8wpM7tI2rR+VPPBWtQpOQqb1wVZ' +
  'vU97Yr/wEKJc/eqMbyN9u/QZ1D4ZoJ3MZRDo1roILGYb6LVmB3C8fg/J2KMypPB4B72VUBzRwMhGemdlHkMEPZjhHpXr5RYC' +
  '4VAMV5x0EK7/O/F3ZUOFLkkEuizr0JUDAr1VbkFtHGloH1R0KI2DJqzSbTpN1VExIPvnEVoeziD0wnIS4VbhBYzlpThCyJgI' +
  '7saTyPWWDKQQWcVyMruB2bOX9nG2OJNAKJacR96LpfDCUtHGTD+Z+V3hZpptwNANF3T2JiibLfQWpbzVrBoUhShwpf0WnKPo' +
  'HagOSpQ59Sytc2whekThduq398d+EU77cAnDzYRJhwesIxhJLiI4smvo/t3oLrxYIYLBn+XXMbzsOwguHvQwHvpBBMYLSXRW' +
  '4osILAaa6BPMIRW5FUTgBlYRuRNcgTuXOYdzm2jhYvaDOfTDWMROBkVcT6dMpOYv7H6jkIiGvFLrsQVp/6UmvD9XdTRuHRuI' +
  'f1t5jM6+5aD+hXIZg8dWG6uff/5LdPzxGP4lWNwaO1PrwrTjjana7I1/d3E8a1ylZs03aZcj4zb9G9oi/hYUzJbLPlqv208w' +
  'erSnIPV3SCEQ7TehpxDC/NmDNSzPrVgodsMPIL1AmUwXhyHufFSE+TziJnX8fxDVyt9ArqZggD+13f2pPWf/GY0nvxvyldSB' +
  'znDyLmfgXWauU8dnnNSwu0MPI+wO0btHu/18fwwy6gfQHVge2mrBQcMftGB3okMoIfMSnG6viqgflyjiacLJ+z6UjaSDcSSZ' +
  'hjMc5tFZ7ofh2vkwOkVfxXhuqY90QFpFeGnjPBoyfBpYjmmEOORgyB2X9h7d4oMQIuhVUcQnc8ECeroTgtOZicMqRrI0wl1F' +
  'LBe3YK0lYwgFZlXEHq4tIFNI5BDJLucQzm/8PnIzSy7cfDGIZDy0ilFyPojkKDvGkh+N4wp1rcbd4Ao2aa4qh1gIG0gtcJf2' +
  'Ek0o7vwGD7czzTIGaJGOO8U12tO01oCG24owRSEERwHhxpWnntaoz/6VD1MqihyCCI4RN2MZhIMzQYxT1K8MFJMw13OziGVw' +
  'AYfIxDA7TxPuQaOIQCg7hw5iQYyjqQSuzYU8ZApIYTcbZNV1c7iOZAILs5jBFq0yuEbNRyodjPG5aYs8e7oEvD6bp8LwVPjG' +
  '5UnbK38i9rumNHEl6cRNPDT6HmYCiOHYDryA5XF4Ba1Cbox6ZDYLOWmt42wiHEAstrgI91xuBZaxUkSgNBtCiiR3sWMlDoDg' +
  '0UNkAtEYIoVoArlAcRuhS/UXkdxcaKBEgai1B2tsiYtIIhLHcjc8izGSv61eQJdo74FUhaK1qlCUchky/VdbVZJoGjUNTene' +
  'HGTjTAXBZrWP0ZO0jlAtP49Z71/cR84MvYVE6kYZgcR3FeDi6hxytXTfK+4tvobV8FtBJL6fmceli+Xfw+z6TgaZ3u4cNn54' +
  '/j4urVz6Nra312ew+9rGIt6emUtji07uuT6XWcTLgeAKvlXMR/F6YD6HuRgKX52uJkRtQ1c08GYilcINlEgKqkS7AaXjujjJ' +
  'X16OYRRoNeAagw4yw9UGknfTOczeq+9SYXERzs54dFZ2ZjTa9whSufVlBGfmCJYK65TgtuOjZw0zCCbCMbjr2W28EQhFvvEo' +
  'nK+x53pbh0bZhjSz2oBmtDTo+p4MWV9uom1XCNraHoGjDT5Et97fQ7dxdYxBL7eN3JNwFP6VM2eR/nK1j1D5xqda2L20hZid' +
  'CWB+dPkIietXfoCNrYe7mLsfP4tUcjuN0tZuEvOb86+ij3Dqd5YHO27DaBsWdK1OYLQfWjCMRguaUqGW/dMDqPp1CVKrl4ZR' +
  'u/cidHmsQxttWgj4kgQv0OygF8qnMZBNGZFc3EB/fS2AZKv0JUZ9T4L+k3M+vLV+EHaimsCwqBTQjQTOw17Z7qAznwNSy/db' +
  'iLfSGmynMINIxi0hPpudw/h4qUqfdhutmwkNW/l3lpD/r4MFLKVW49jQQ5ew9iS9800hR8j1RguqUm7AqZtPUNesB0hrdhRW' +
  'b+D7/iP1PRw2mm8h9bHzEIY/1pEYeBep2VHhjVxacz+ilcQDn6cm6GgtjDq/W2Bedw+BMR1Jp9ho445Ku3SHZhfdvlzCYBxK' +
  'wWvfLyD/uF5GwIgqIGSZsgemdlAiixp8dzOCYT4eR+rpIMRLQ+tUz/k9/wDjzhR4Vf9v2XOn+xVvDL7K93EGjd8MqBtZ76QL' +
  '/myEpPlkJcGBDvb+M0fdX1tM4grj1CntRuDcqguU6PgpyhxpYECAMr2WMZv10aYSciscBBKjCT7ilkK0xQYZyMj4eE+dVLD2' +
  '50tByErUQXh2fkQVntB5ufNXFhGmynwQnGe3JiCtF4pn1/AtP7GCYKAUwgJiAvtilIgnyWEnERHtcEaB3soxvYfm9E9+NkKE' +
  '+xbMHD8T/2DHm4XJJoAFwqx6XuBcyVLxDP11An46RyPggADurm3MbGODZWmSmwGa452bAHplUfZ4PHUH+V0Z8piPdPJPb1SL' +
  'jNf49uSFlIhkdHAlc4bb3ywYXysEylSYz/Qo8Sr1RjbYOCoBH8Yi3iq+nwzRT1zJ48zRZMK5pssqpPZtFe0nj/egmkQIoyPV' +
  '4mha1Npre4AjC9IThI/O0QXps6RQlI4SFKc1nV2II4/VMQqLN+gCp0XycSkaPNO9EroEfOulm5TgfVuIz8b17Hf8rYWLwLUb' +
  'l4NYwqaYF0CMMqckhEQzqs+SQ95BX+K1pTFKZLW/vyXwwXh5VKHLQ3G2fBFBpF4VgGQhNR5pM1kqBAW67BGRoQ7mJBUBBAuQ' +
  'c5dj2MCcGDqbDvddvmmRrQW2ZdcnNspQIOGBBvXoFi1JqIpNJPqgBv34DUBJfkQ5S4oCbgzpTQo27EZhrP84g+7j7bfFIu69' +
  '7h1Tvmckd18u0Ly5yNPP2CSN5ZkbC5ibf4Ueq823BBCKhQVcQCKC/u4WldPg2UkEWaHz2Mu0kdtxYDyYQMe6MurQOoqHIFTa' +
  'juuTZEGnE6ucoPE7BL4rdElpMINggCcO/wu9O3E4e+ObKj9EIa7llgWePN7eES7iJv6cOug7Xwc0y4rZxn5t38EPvvw5ICmG' +
  'SBR6cqTLj/YXlAt6f5pTHTxsbeDeeAh8QoU+OC0iqQ56M6xIiJ8Zcwrivuj1CX6TXmwbioIOnc7B4OGgPFmGoBLJI9FhhckV' +
  'tiTiUt32chYLlPo2TA9AzxmI8xHPrG1ipT5RoBvTVouo9TzAISBZ+asw6P8F';
