// Written by bench/train-zh-names.mjs; do not edit. Characters and words of the features, and weights as bytes.

/** Added to the score of each candidate. */
export const BIAS = 0.5;

/** What one step of a weight is. */
export const SCALE = 0.01348;

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
  '7L1XlyPJlSZ4AQREICKACITWkZFaVxVLslmUTbLJ6W3N2dFnzlnxsGf/xD7P6z7svPTD7pye6TnTks3uJllkFUumzsgMLaAB' +
  'l6ZcK7j7rjkQkTrZ5LK3Z3rLzsmEA+FwN5hdu/e7373XHOBRw9rxEbk6OMgdf+DAEGFvArDM8TnG8uBAGLwWs6ePVH4QrsCL' +
  'GrNsMTmozb/wHPP4YPqFp4B7fDD54nP044PzLz7n+PdB9sXn7BQ6DNqjAKPDJ58tPvW11OiQcJb/+Dh+4XXw6cFB7cX30tDg' +
  'IA3/rbQKfN4+b/9vmk6Ql1/4fBw+b5+3z9t/la33+RC8tM25Xx9JDqoznw/G5+3z9nn7vH3ePm//DbfrAMNmCVbp2Mh8h7XH' +
  'nmI2qDd1wY3y1eP33eT/veLOQ/rANVf3Ll/67XPwewCkoykYo2GlqbXT+fNDX1r+19fgTELPKAAoi4/oge2MjJ2eHz0PIwDk' +
  'AcZYQS5qIdWPrjirhTdPn/At//jawT3/8EF+JqHVlGZ7bGnKSbif3k6bstzFWAKAqV5vNMbe+i4AtGhjVDydX6QOQLZlLY+X' +
  'p/+nzwDg03YuHMumRjm9hnQ/m8ucKkQMAKFKMKqPUTcAkJI7Gi/tDwOaZoPjPYj90qiWkG3UnLD06aLMSbmN4XuTOVSamZmM' +
  'oFvIT5YWc+licRTIlDx+dnEkHF0CaDujbDi9uJKdBWizSjh+5mprsgAQWDNzl88sTPXZvZw2yUqdl3YoBnDAg4QYk8TowMok' +
  'ghj67WoqnFFzEQBcbZY+1UpxZhhgyG18bEfTxekNAJORdGX8jU/LDgC0M9PvWOpOIwDQ/Ol0Chbffp33Z6gy8pODj7rlmZPb' +
  'vbQhGSFkGGn2nwAQUTHVomHnKAcqoZgFYfbCUhlkFREr706W55dA1nSc9oZSZ6+uQBubUM6Ml5a+VYZP2l7ZKo5dQG/Owae7' +
  'uZHF0bOXr789Cje61qkzk++cu6JmwHTOfuX0269VVlIv69GjP1JJz1vHb8ZrjqL2D2s+tYfurvffqHC3FwT1wVlTuukqg58+' +
  '2nVSwjGbK+QLOedM/zgqu7mx5slthl7GlqoIn3QBIaIde04KoXocHo8ho3qh35/vdYjh0mtj/NhbbaQ8mMq+zt/Yt5QjNISN' +
  'hF/84NfuWr6fX+uLaDYvzp9dmU3eXDq1bBSv/0JLLjqZ46CkB4PDh6n2WLt/2BzPK81GclIbDTWszjiXMderKjVv+lPCjyfs' +
  'QJJ/DQUAYUzIdtTZFH6xZW91fnh8uPbR4fHhfqO2H0XJYf1AOPpuf7xaW/cwQ3aiZPcefF3a2SQegPPdvfeR9g71e6CZwmpD' +
  'Weg6LoDPFMv5ELXDfwGgx+rRt2jXcP4R6El5W/SyQ0ZpMgzfmE61ysef324/rOrYLebX3yxd6C0tCQ4d/EWsVZut3VpWt+js' +
  'SGn+4rV/eqUyCxhjjJCCiFeYqCy99do3vvm11//X3yy9xixVshDTDM0tFJYXl96pzCYeLU4aRXaQzpUm5l+/8M4r3qNeaWMK' +
  'FSKy3EFP9rZDxtrtuazMpN//O//CGNrgR+AGEOHY6YmeEXmejHr+hufoBiO9jut7u7bnCcgwppntHAWOl0cW3XFstyWYRAh0' +
  'LdQs0SURpAKKmRVaC512tQMH7BApotehdozqLnt45+AUI0FK7vZW282DxT1Ch2O9eS3I9l6H7XQMEIcxab0GAKWf32+6DaDx' +
  '0JECoIQAggfACBhHF+zOvUUYoRmCti6BpL0KuDANKL4INL4A4K72AygRH08u3fSl8487ALvuLkCXxVqVxFodE1048MTme3VS' +
  'HQ6HP7UNfy9CUrzVir48K9CDGbMxMe7642+3cHkJlAe/Bib5LoD9Za73ACAJQWFCZESIPHhVECYqQkRUVRUpqmDUcSMrtMRc' +
  '+wY+tWnuv6vI8rm/UKULjdKDr6kTX35NL9e/BbMj78DUj74dgXcFYPxfAAi/DUBOAcBFTUlCWi7IEMXMlKhBagahu6xLgZGu' +
  'SqgRYAmratssYKOQacS4YutSWRbJhXrHPge51tsALp+HS8+bD0SZiAkVMSYSxlThvwEjgpCi9lQqm5KOsp1ubaKhdsbv+Oqp' +
  'vaYyr9LqeqSoZ2DcvgbLmVcA1C8DyG9zFfz09QmjKlWYQqiGqEYUSimijCHKNIIt0iYIGZRRpqk0p3dwnlFaZR4qImJrCsNF' +
  'QiQX684ZQzKWJUt+p9dqr7VcoVxD0ttt5fDKS6acI0oMAOUElgBw9TzHA42DoKM0CPJ97+cIKJ+BtcH3+TU5jLoPAPcAgEOn' +
  '1UFAkWv2Ta56OaI4thWD93ZiOX/BZlCk2Xbf0ggIY9rp63Z1XyJadxBJte2AsEGs0pzxhwrKAHyh2tnfXnrqitPDDw3aKKwm' +
  '5no8Ze4d/8Els/rUsSLxde1XoHGjSXuqoQ9MNqykp4cmfqUa3euVxjPFjcPbfz+U4fr0jF28/vb8r/KabkqPgt5QpnFk/730' +
  '+X85uldCylzw92RDKSKEUKJ7jr2tiibR2pGZHZ9cAUBi0+ykpi+lOA7r1NT99FuNU4ksxV6LRLv9ZRpHFqXSgBGPYuX18P9j' +
  'ENDdrH946693L/JlVL326oEyCKW3uvX9YXq8PumL1urzHA3TylM1u9/WW5HlWbpnQaeryHVDp1g2q7nOCO3+0AURa1Iq9iNb' +
  'wLHnd/WsPh1TPWtGUdBO5bKjG/oQCUeLmXLGHj7yhVbkpdxyIRxpHVVXVx3HCrLR2FpmX5c2txx/bmbozUlMlUYuyCwG4Uoq' +
  'gJqe2++g3ken7R0IoG4wNwYHZg3DImBDo82s70EDZquN/SawxEepQwwm7StI8AHWwQWzKzw3ZyKdGDu+zOIUghvQ1SSnB4eA' +
  'ka36IMOM035vBTah/aG39UJtADPwm//DG9cpCKBZLaKDBLSbqRoggdmQ1BJEUK7lDl/0/VG4CsHD84gABswIZoBBw8ygQIAy' +
  'i6bgNkQPDxu/rGhI4EOx20+bMD0zcQ6YZddP7JhnbXmel6kfKGOK2IWDfT37oBpM9yT1ZyD6V7q6/oY1G3+de+GeHgfcXMTN' +
  'h2UAjUDGqwB0vy5Lm99Qm87oofkghffrH0nB8NtP9wMrsqdiFasICcj1X3vGv0bEId7Q1Av9S6RoiNLii/5OCNUJ02I1wPNU' +
  'x6vU6wwTVz4gJs6zqvftY031kqF6aTBr3GM9NzYsx+hp2pXIWdXGMh0Ftev0YK+GW+KFGNesQ7XR0TJAos2JsaZcs6tf2iJ3' +
  'jZDWkB52ZIoNRIhKONDGw5Q4VLNwjAkhTKNhh0MtQijGCCOMA0YJZZholBBEKDF/kc4+p/kQ3N3h31NKe3cSyzuV+KOl2Qye' +
  'ugUQHksoihZmH//isUcxcJZCdSz4rQWAKH16MJb1Vzly0HVNbEWoHafF//Gb04+4lHuS1JxuADTvn9oYVkTogVbgS06c110O' +
  'MkbDSkGsWy0sIUVXMb5+MGldyA2QBQDMlh6OoyaAQEYQQTJSht+vvt0D+M50uxvEAFQ5FFr47zYGrUpZ7XbFKJdf+4ZS32v9' +
  'dh/WhXjxj+gT7A8Z/FMIABO4MnxyxLkWxfU+rKcNAF1+8rvc69FuAbC5/qsuADCzr5RUH0DYBMA1AG0PgIUARhfAKQNYHsCe' +
  'C9BRAdI/ASBHAKgBwGoAuAcQ9fppUmgDwDkAwBIA4wRWHSDtAoRdgHgPAH8MIN0DSO8DmGsDiDQJ4NT6sA99xBk2APbYwI0W' +
  'ARwDIGoC2PcB6CGAdvSYQdgdoCgNINx9Dqjb+FVZs1Clf9WuikjAQrXauYcndjblHNG6ZQ/RM9CF33mOAW8AhdFBblwJYlge' +
  '4Nfn8HimkBBm9/UVaEILSvA29OA1KMCrAHDhRF8BBRUQVglrqUgcV7p0BVrKaTb+wXDop38T8jBkzsDpR/qLEqzKJia4jSRx' +
  'WZVbOWlTiNX3qqdF+8avg5X51hP6kGIFY3wfEyRiqpoyinpCLJWUMDzrtO7kwl7unzxxPsYKVhD/josICVQFzcjUP6U43qvP' +
  '1ZcYCypRGUJKgAgFVTfXFJNefrEdAyufS6UKYTR0/fxCiucqXr9wzhxPRDpjhgD7hqmTocQ3NPweQIsRnaYBaGTpdL62GYse' +
  'dWcB9Gpel7iYeyeqw4ce9EFRCB74YQQ9HEPP8sFVIqB2BKHg6aHaM0PsToS2Ug9N0vF8emDZlmt7Lu3ZvbpvulYAuiJi1JRs' +
  'lfl6sNHTrFRVs7K+TnqGnU2Fvq14gTDRc/cWak6j0HPswLZSuY7tT4WGmfdMJ7B63lrrqNZs7/kORGQPRV0ZPOder4Y+iCnd' +
  'I+aOC1u0BHWrHppGaFN12KXE32ZRKq5WL0OoLm/suQswkunBB9oEeLQSq6gIzn4MwMaMSacA0BuHlH8BoLwCEC0DWPFAPrlc' +
  'vglgngXQ1wbJkuGAYp16pN7lgRJkA3cvjCCODgC0P/MhqBOgZYCg4MV3euCgDKjqHAhkAXpsASIjBOplgXDcI5+DgM6D6Y4C' +
  'aCmYxtNASQXAGAXgr/oMwNFXABweTLjYh0VRBWDyKkCOM4grAPICQMx5Hy4/ZwHgXbWRhx7XjYq0C1SqWYHzMdxvRNC02jF3' +
  'QdF2DQS0FpGPlt0pZARx6i2zsF3sNTay7dHadENruN5ucapXzhBB7hWiMSXrKEfLoi/1It3LOuFM2XS662Jb+QJsZXIQxAvg' +
  'wgxEYQxw0Aalt5zkucZQAIAzz5F/1OeoCMLc99d0SdOoKJiso3lMYh7pdAIHttIH0QO1Nrod35+8ca97fvi92yvO0f1Lu7cO' +
  'Jy3j4Uq12p2/fePP35WtqcWP/9i/Fo3dWuoti2XhyD3DGvu/ZoVfOhWVoytA4tcBjK8BiO8AhG8DBG8DqP9qMKajz+ghSoBi' +
  '3GTMkBhlIjGRxDpmlzKtYXelDFJV1/O1UaGj+3agtasxHWtpbkUuqmXnqDDiYxR3BLmkbIgj90N9wTdQDkBOM6ULMXXHoaGM' +
  'Q86fTnjpX6IhTDSVEEXFBKsII42PJCOIMCSJnoIQ8y3Bsoe6463S9sbh+ify1swDQZi9YTYXtzW9hKStpR/UtlZ++EO6CH+l' +
  'zMPS9gh8+P7Z2GnNgW2XAWoLAOa1X9ZIEEIVSmhdo1TFjKqMEawRQzU1KlJNJ5arKcw2WWRSm7iqr+lorKO4k6qnOSpDFaIK' +
  'Ky3NytmSNOcRMuIyQxdNdQLJstc7oqM+oTNdXRtmVJmRJa3cs2im1+is2aw1YjP8xkeyVFJ0850Q75aiQLWxq+RBV65hRXhH' +
  'YvfXf073eThKHixuY+CCjQ+QgzlY+BwFtQASB8UeIIvO4JxzHGEMFMMv24xBH9zB6/bgs2hwb37PwoBLUgf8EufZhgd/59+Z' +
  'GPBI+LEA2i/CBykvcotEz/f9nmvrpmUaLMQEu7JFra6khqHnaWA5kHfScQn+K2+N5n77UGofhjLRehqEwfT08uLIZCl16d3V' +
  '8+z01VdXKtHIDDweyWp2j0RAmopQ/HORvgOq/lje/VONM3mQeYThX9D29/24ZVRqxdGX8Mw2QeHhxv3S2Zo/Aelsb2YkGB9Z' +
  'y1uLy187c2V0Zur8ciFevXDmKUzBETwa2LfH2y+e1nz0dzin97jD8oIB60qd7XarczCaXrU1KUp/MuudwkKQOTpzeswr4M78' +
  'xadrJx4uS6UL7GJ7Rb306jCsD9/Ipk/DbFQff8aVL0Acrk6V2pliMEtTuTRYAL791IT9vPZAgDPmzz0LI1VVFBkzPzU8mffz' +
  'RWt+4fx8Zvz8wte//Z1Lb69/47tXnpjNO2+xWmbiwj+fKI3/1tCZU+nFK/NT08vjk5D5xUoqxNqK/Hc5T82I7XrL3/q53BvR' +
  'KEO0I2hGJsgjuzg0MZdjfn766gsjzthRpqD1/lBuplJKvdCht/RiMDaX81aMzzCA+NxV5EIUnn95mB06goAPqvmF2yG8LNzM' +
  'w2eKqmpSCobyhdHUeLE08srp4vjs2Rd8QX/QmF8+WkBOU9+AnjH/wmX+84Zb4TB/50Z786WCz1SMGZGkKWX8lP8yu0oJ0pEk' +
  'W54eWIHmQTbfpjGQwCnGC84ienvoNZGOnH6MPv4LMbsfxOd3/8Z3Hi7sX/3kdvsz+qe/OwJfgNnjKeTiPD65uTZ62X9QXPqD' +
  'GfHm5eIbqyC+MzT/Hy9+PPfq1NiEyr1tQqtwhCLjJUQvOkC8sVYXqY2fT+dLMha7FSTbUXvaZe3utzTyjzNfhqmRqjc7QnWk' +
  '2Z0cyqy6p5H8Ei0iGTEB/ZsPbrib1Sdl7AmL/Dvv5nNH536ezvpbJ+8Ud79ww3jp+iCqrNbuV7nD9/LzEFKVpqTuhd5Lkk4w' +
  '4WdSYuncs4xeti75ysTIE+KtXvzCVUYUT5aRKSnNg85W1ex5L7qeLKuEIJExT+/tOS/sotiVuL8uy3VLae83Aou9YCIUwW/K' +
  're30kVcoXvTAb8bPnTatY5jd00wboV7ebKrtwwrsPm+ZYEaiIqEFMfKQAFaQtYZF+TmILAweKhPMTV/GzaZGq0NefcGS6bPD' +
  '88poej2Yz51dNLr+9tFWNzKDqr9bfybO01v6zvDSYjy1mG2uu0qzyTplHe7frz89M9dmvzIy9rWOdPlq/apaODxIHY3NL9a1' +
  'm09LxVhhcm46XF9evr9YnJ/M/7B6FEP06UFNfWp0dM/2yqdn1qkmrc/klLTS0lrKxVJ4IGq9J43z9OmYvf2luQs7mdnZJZHe' +
  'F9WNIGVc6G7ff3xqAlBHR764/OVX33x9fvXS2CXR2JKaRNod+7H08OixtTE2C+nC8tyb9Nr72Tya/OIbs0OekdY7M+c9YV9+' +
  'JBXnp8swPJmZXVl+s1z+g6uvfTJ1acKz7x2urU83bjW6J+eNcDRRmMpMFYtrb76zvnLqN+aX/1zauTUcp7uXLY89lvaVgG+u' +
  '7MdH54bXrn5taJ0OCR+09bTEROfYmp0o6KFRm/hxfa1UP3eGefW2Ywln9u6M3VeNZA7XJ2E4YSC8/xPGpjJjI1/4xpdff50Y' +
  'ctWwi5eUqLUtJ0shCfyeqfDrzkH6GgyPLV7+yuuXZj+eJs2uOSE0Oq2ET348MjsOw0OV7Nry64ur6dGxI6RkswuhWcMvz9nK' +
  'BvB5+7w9rdeoKsqCsCVA8aVZf9iS5dphR53w90fLL/EOsaKoqqmHEz297E9Pvfg81RRFxhZuUVLbrdUmXnw9VZHVavNn8f7H' +
  'QaXmxi+OY6mSoFSRNv4D+yBzJL4Q1fEoEUZdDyvm3fenHPtF/VOo2pWouT6/fiH+d8EpuTD3XDzOg2+K2Gbuxe9+W6+o9aWz' +
  '8aXn3deTuxLrqNK704Vz11/ziwvh7vnpZ30EoneJ0VXF5qx0ZXXud1ZmWOnVoedcUJcNZqhUZXtWfum1d379myPzozOnXh17' +
  'Br/gnqkaRJFb+1qq8NZ33rm4tbA6fHYx97S97IW9LtJF1Pzx4ebia2/9q29/pXS+nFk79RTLZfOS89hztdr2xnubvTCjvnJ2' +
  'do+dHp/JPMN896xGXMYf7vz4Zz+G0itnVlZGjrrXL689lX9hGVoP647xwf6Nv90a3Zj+/a/kxZ+WV99548zKEy5FHPZcnxnV' +
  '2sHeT35250fIvj5+3frxpJ0bv/bYFeMIwDZ9T2rdvfPgR3/4f/3RbkW/8OU/+OrYuaVvvL76SHB7nHn3e6FB3M1O/aNt42+r' +
  '0xe/9VvnzkejK5Nrpx7Z8/5viaIYPGXv/lbwMPNh99S3v3axInhnxvMTT2bU9V3lIIot0diPvj8m7p4Jy7E8dLmw9GxkIIIo' +
  '9o9a379jxGsp+uYXXteD/27hWjD3uNEEgC0IFbjT3f/pTz/bLn/56qU3p1ZGJq6cfWtx+uS2UcRPZZy66hHh8M++f6+4d8b+' +
  'WnD2g+XzrwTPsA9mFMU9oHinU5+0w7nhy/FMmDvz2ktWf7Lqcr8k5fl5+0feXN3/di/fI64LduDWb5ueP+YO63nzulSlLScV' +
  'mW7sas5oQ+5NWbp9lnrGDNM6LdPs5010m33n0TGhAMTLA1gBnPgewTyAybOAUnGfm93re75xbsDhPt5Kz9BkT7xPlx8772TD' +
  'DhWDBLL40GvuSlBBLara/3bzYKakhY1tmlYugf5RaM8PLcV74Td63uTlmJChw8pdU9o7PL7G1/+ffv2zAW+7OeCfvzG4z+og' +
  'VuEOaKrvDTz3CwNuGhghMqUWYMW2iaBLjFilnTAot0KlEJdoBWP5kFlGurcbzUq6eT6yZAzYqYgCkuCp6DkA8JyMHw9yFjmn' +
  'fHvwCoM42dGgfz8+juUSQlXM8yx5zqBOsaYx2aaa0Am0Ym3IKYSu/obO0ISuKjnLk6+Gmj4V5N08ovKviicOBv1VBv9qg/fC' +
  'YEx5FgXP1bk1GEMeKH9wnHdCxFYz6Gk0RiOCTitdnfpLkWXMOqY6FFrBhGdrU5Enj1HH0g+09JDppUZN7KTMnpbkXBtaPxU4' +
  'DCEHhteFMOYfGL6T5HAWIQJuV/X4UUxhP8nQqPsv2Q8m+U7vUcZFrD+2f8xsPz6ZLiRcXcNRG46Ke6I/Dpo/Du2ptm1evh4N' +
  'H/62OzJ9GZzhYjx8BM1wZzoWe+e3LHS6104H+z+9d0w58byg3x3EEqRBTtp3BvG7ucHf/cGa+NZA/tYHfQRGsEo9USeKH5Ca' +
  'PMeYGpm6u3IgNouOqqtIszK6bU5GFX9dcAzfc6OFjoBDWcD2U/LHZYvH1z8Z9OPiIP7B+2AN+qAO5O+9wThw+UOUJJF+jRGd' +
  'p/LIMaNuxzStiHmhbxkrhiFVQgV3bIuNmH64aBrWDKboVyV/3iB2JA3+NQZy2B3IX3WQl/vRQOY2Bzm9xB7Jre1ovW3khy2V' +
  'YRr802+8e/6P7h52tr5us+amIAdfLRFE9caHIyO0U2+w/34UFm1f3GmsT83qqbpHljJGxnromdZQSVEP3OJVWorSzW0BrkTz' +
  'PymxsudHzU5mZ/TV9ZFG5HTfI/HKxTH2kTIRmcpmt/v+njA/XFOyW45l0Ts1u9GQ52vbra2G3sFq84CdnZ6Nrxt39w8z5wpb' +
  'zWbn7tRRGJDydHhrKhcbEjA/l45Vu6z60yMTh628oOwrnqWTdk2LFczYvSOx1y6wbvPWTrQ/88BuSKOF4LDDWqeW2WgTSUJq' +
  'ut7SOPAKQ3BAnjtNSqIqIzBKiumNJyMbRInoeX3OkmmgQhxP9t/HPs956DkQHq8NQW2TJFw+wPpjBlUBAT5eSDBt8euNQN95' +
  'R1aUJL2nB4rkOL0/+XbRWl1YV9rYA5hOyzGvuupxKUwBpCYTbanzEyMKAUwcQ53Ihyd85ZzAdc5YfoC8wUtMx6AoqfAEBNRg' +
  'BrJRIuu/CP8fPlUH9og5ST+muJ8uF3seOxc/7cXNAsyGfN2l+xFOePzS0S+6TsrHX50aXE0ItezpfJDTHKUE0/stf2TudyYz' +
  '7QJUzwa3le5BTM9NzKwAipveEMDovd6XVuFwaixE4yktHJ5Wd69/WNI1m3rBSC7n9ir2wvSUeV4y9oMrkxadz+dPTWcm5tbT' +
  'Z7YKVysposshpF1PeQUtF8bHwW0rnzVHlyoLEx4unjWUKB1vYqdkuZGn6TOaL5fMc63czQWzkbk9TGezB2pFS0NU0IK4ElVw' +
  'bnL8aCY/PJMWZ2ZX1jaLwGZGNEhPD4WggzozbsyMNQzLmdqILKhK7t8qaar+OcqfXrTnZuzcufPFC2lYuaL1VcRgaCb1j/5Y' +
  'nkxNQJj/OD02A/a/+5PKf/mgNAtergipNCwMZebn1iA3M7UwXylfAVJ67cLrqzPXT18/MzI+twR/6P9gdf366YXlqXMLo6tv' +
  'QUXOvPrG7PnzC99aq5yevQylzPjXvjFRWDx1/twXiqlZKIxPnpuayU1Pr03MniouQGl8Yra0DMWRf30xN5tbhc5vfaGiXltb' +
  'GA+/uT498iXIwNj5U9mZmdTy/MVK+TzMzmSW8rnsaGo1mytmJ2AWMvMLQ+nc2OWh/EyqzEOgqcWRSro8ks2kUuuQy8/Nv7aU' +
  'v/Tqq++eW7h8nfrF3NEu3vOZfkesK/fY+benjry/6jbvuxsfbEr74qUpuSH9raTejz+NmKz5H2xU12o7+wVdGdONRoFa2SB/' +
  'I2cVzYIWFS+sBKb5wWQFfQrqzHo0Gjlohlrtg8x+MyOmFpe7PXVRjUtjB4IxdXlHARg52HqohkNNrRBmJyI0UrM/+LBMaznH' +
  'sRTtdbqLzMnRSTA2qxu9yXzXDgtkxKCZuN24FkT5lbEaZtFwdl+86Ghsg5SszExX0YPdIkOt3E6uPKHG9+8I5uz6umy60mSQ' +
  'HWo1P/4MxuItxNpjsjJMbfjWu++CK4YIJsGNPYDKn19w1zddXz03wmJrFN76S9C+y5ftZl9h/D5s6J3DaAr+EBL8upozppSP' +
  '9Sz8e4iyMAQaibw2jE/CQWwMaMxTBuUnQsBr9WKArFcJHJiEfCJ4ZXB66QhgIhUPUgQmoFg2ODTm7trSv9mrhO1cMP0Gi1Jg' +
  'ghMBRAoM99e+x7Mf3JhfdbIy0DaDmPJwCiA903/HYQw51j3e6YZvJe7gDJSJRsZJTVQbjNrY0AnNFiO9/f3tP92exHv1+ibN' +
  'nLLl6f2tOz9DjVudxi0qhh3pJ7Xtz4zDmyEgWZvdFzNWV5bYNTMyNZsM19Afdg6Zskc9j463tfGbOEpNEO3o9Lr+F3Jau9VQ' +
  'Yn2HiOp/AR/8NvtRW/useXT731tNY0vbv2l/rDBRrOld9ZNmT8E5GjMRs52jg3uepf5k74HUNgI/jnvQkydiN1Bt+/dcrxc4' +
  'YahbEOuOW5MDaseUkD0vjsPLnRtyT3Fcl7iHBsSobHdFpKB92tVaB72uIv//3vn76+p7ANtRAINUessTgMkAkVhK3I6jese8' +
  'y9F07fCGD7dh76gBjdQATnGkKuQy0RdhKeYpkQLA9G7Vh4xaSHPXztdBCXWeTDoDrmr142hMnFmACVjlOwRgwBBEo8dUTeox' +
  '+0gSMAz4/q56SIOZsBHHgm5xsXc9G2b7eYO84GxgV/PHnsjjeyp6j3FAMPAZ6VPESGTKSeWzT7Qu74mtyQHHD93GxGecADUY' +
  'kjjO13AHcX9DlR/ICW6vTf7G9wBmpKXknd/qM/Q3qv38lPmJfi2XnSsmn7eCY/TT5zbVYziEnmJZraEnIANY5ecHvq1BosWx' +
  'b9h4CnL4j/kqMKhngwEWhuf43r9ke2XwunjCMA66N3g9Lv6Wnur+2V+RAOulaQuSjHe1y5PCtZ6/7xsAxFS6WpsnYqZ0ywAQ' +
  'D9ofbZgAUm2jqVwDuPC77/ye9w++/IynRus4dI+f+vsxO1sH2HzIhdPvO9JkD1J8xCfnrTyXm1NiKznvrU5/fDuDRXAw8Hnt' +
  '6AkgCPMDxvnawqP7a30E6/CVhQalJ8MDmFwI+6Um87l+jxBAPikLGAPgme65/r5eUBxkMK4NFuOZQeCNArhCsrqjS3xB5I3C' +
  'AXcuC6V+f4dZX37GNXw8DipfsBqDOv8kl1NyXNKyA/EpDzDx6fFjrWFi/hGLs23+6jZA5JLnXS4me2P0Puxv7zoUPhm9V59a' +
  'NPEJb91vJ6yuPpgr3H07GYE0mUhGZHLwA9MPn5L3p9qZvcx9tc7Hrb++wwtzuONPJFqKf5JtnZlOO04dWxsLKe8I/NNnhdmv' +
  'brxx4fLkKu+FPdwzo4yuuVZrmbMD79UvpDc7Xx09jv8qmFiaQwKXBb4QPhsdSTXr9f2Z8OjHNQeeDYAf++PHRQvnTvj2TFAF' +
  'z4FK1j0c6VG0PvnO5quvhjAcSz8MgzjWHLZDSeeeF+LOoe/5zMKfWBb5oeFqN0mrdRBaaGdvuxn30kwf29YARiMjXezdMwUW' +
  'p1Njpr0XSqkwzuPy7NzE+Nx1mJ5M3+UIaCR/02ymRicnRox8Ju8Y0wexCZENsDy+tt0rgOaIidav7PYyi6lUMNs+nVLzZ3LZ' +
  'Hixz3ZMqlC+OT0UTRklLdONiGrXOuneHvxaFe8XScCmanL677XbBdYYXfD8C+cIqgLlXMOKQYmbqGhpmts1wjxDddGjRJIGj' +
  '5HpBPHUAQBD0eshwLBqKTacT5HyHYcGHkMFEvpifn2AzF4cMAE0OmGcSrKU0TIeJYyjEdZgsazjCZgi1ngfu0DKAqsWRjkSG' +
  'mzrRA8sirowEIrUtTdNsXW8LPsNLBGBnLFaDcM/s6MZtd0uJ0wWqiXIvdJoAUWmotWqhT7YdANqlh3f+44fK0c9yZ99+78FU' +
  'Jsb73lbhoFeKO+SUW74nwH5lCsC6CaWsUYOOS7wDIz81u9ornzZwqXIaYGxlsQgwMTsuJnsj+8uHmlBoFx6i5fDCyuqIB1Yn' +
  'UqxGcbH5JQ/L2tmv1vnezho+NVmP2l5wZj8Nq9cvVRwz78WdWYDsmZVipTVx/nUvyXfszewf1fVe4Xo8lX89u5Qe/0LlqJHC' +
  'EBfbZRcWSudXuAyfd9lIlmHdoTorMN8gek43KTYo8SjzTQltfyUjAsgs9odcQzMqhjlbLqyaw5ZMS4dFlWiVVH1USltdk0dy' +
  'fKdF0ymNUI8RPYdczWSOpkuuSuUOIb4233VWRroAQxQMW1GprtjYUlJDtkOErMraiFrguPEuYLscagC4BHGaRpv6nODUu5os' +
  '5EXUdZtkh0EkdLFr4ZzLq7HwIsTx/PRGfnx8e/lsL/NxoN92UMd0ebkI9VxA3RWXAtBUP8X4mCd4ccJPDY9RS6WWhpCrR0At' +
  'ad5XiKA4Db83be4y9K6jAdSNUF7NugI9Jz0ozXoH7Y2RU3vDIvmxTYzDnZsP9OaPZu8dAsTT0MnoqN6KJFoY63b8n4ay2Kk6' +
  'OnVA6kla1D6y2Y3EpEgrXcoMjSHnmmy1VR2yAqY6QaF8JLR7hf/MLkUAOgX9o4ZEdhREVEJkpmEgRAOu3Kkmg0FEQCzBOtZ8' +
  '16NoyES5BmposvcF0WEgEwDK0ZmpHTYZwCGBeqDZCiJd+oULeF/5TOl2ts0JYgAImhJTw535KteEgm1kLQtTpjKaU6tYU13H' +
  's13VionTbYjwYPViZ5sXSAEdstpUpJTiJhZMD3UUSwNEYvCt/FfBoPvcgprYly4oIdaXREUZYmCI3jqJUlPEiAFrwy08//1g' +
  'yAPwfRBezZfD1My9kqJrX5SDsUU56ICpQXgoZOKQOBeOgoS31Udclam+FnQVI/sAyw9bOuvqxIIDmSdmxgvcDNsODEu4iVDb' +
  'jKP9WJcqHa9NPp6kJMR77d5Ri4LMz2NHEEjNNsEtY3rsfb/adTDpqmonUmGCduM6QPVmYtYp+I2NI4MdNHvZhvxwy0RHf1Kh' +
  'DYlZ4OqtbXsP1rjhEm4Dywld6rg4EIr1g07Xh0X9PtqnBjS3REXs0gNFB4gpUD3TROokM/PjpKkJtspYj0OHuI1aAFqoZvo2' +
  'SPOVNsUplYhpe7MRazVXp6BgCAn5LYadpKaQww7W9VSKJUIkZb/TwYZINIYYZlZRaWiBDin+OzQN1Dzu6MOhuax668NYxt6m' +
  'IlJQLfhQk/UuR7dxYq07mAcDsgwkn4aA6R3CbKZTTmTG+mNpx6pFLWCyQw+E6qz5YRf5vOa4DL1S4c0+YOr7DVTlKXsSIUgl' +
  'MtUoL5DHDOu8cgXzvqVNnr0LsdsPFsQn+Bw/k9KTuAXXK2GCmmkc98/RnlsrEH0iCSoVLXbzCFKFYfZXotpQ5x2IlE6eHkMr' +
  '3AHv/ft1Qdtd3oYPLvzG7lLrE/Vwgo7PI7F+uHYMkWAVA9lJK0Rsx+K9valzr/56tdvKbkgCBijPJ1sofXKRj/Nd6A1pBrGU' +
  'bU/sCpa5lfw2YMco6OARBdo6Uiy9Ptl8pVu97v6U3MQYomM4+w5s3hn4IPp7flcy7TVS6z1k745LXUjrCU//Cbz6aHePLgg6' +
  '/Bp0jG0Yd3mNXRtAtOPo9GND0we6D38WqKRtOULz9mYE4G3FNcKdjDgpJgOAwXMH8BsTrXpqwciOeHu/s5sK/+X7e60H2w+d' +
  'vtuE4J8nvsn3YKTG7N1YlHvKsAig6fljSEjgjUezUYfaLu1BVn+fR50GjmUfw2/2ywt+0WytdhzrYELbQACiZHHHRU9geP2R' +
  'I8t9J+W2KbMyUwm1JKFTpW1V0xMYjrDIRIA9Hi70/uAE4I8c32Dy+emqbk5D1NQoTUsWNlSFtXFKKpMiNjzr48uF8o/JSgfY' +
  'eDy+FK7igjdiDF3MmUYwvnpamJHWoeJ6D8oaiHDwHnwExqtg2EDFbqmkGffunAMybzqYNrlck3400DHhEO5fhsxQRnFItSlD' +
  'aUOsKYoX7OOaggEKe0n2RtsAGXQfhqs+amLiMjNgWVkgWMQqjPAptpT+3PXXVVAgCIMp0WZlTVC0T4eIISZrAoF/8+sdWbrc' +
  'p9Zs+TNfccJYg4KyotetEZdoSTytDg7XGOIfcaHNAWZI05nmGl4sGpaJDhjZ0zGJ5xzU25nsiodRVgD1OrB9lSAFSTQKcFlV' +
  'qYmoEDsM2oJBf3jswzsA7nw2S3JXTWN8wRMQGxr2IxXnGRBk5SyA6vsu9/UimLs6VoLxtRGmnks3ir2ULGUEIEou5feL5T5V' +
  '+k41baMWobaeZjWrDZQhB6f59g+gLqS4p3/D47W6FcCdFlGRjlCjq1xnaqsbErK3y+0qzCmKDj25r2/IFsWkzTRTrFKdFDc0' +
  'grGZQlyqQ/N4MzdSB3ynilRctbFsCtKfOUx3BGLwZOLm34w4x/EITQcWMESw7GjiftMgV2s10kUyxeAHGUPnMVtXiwCJALXI' +
  'hlND9Z91sl6jEig5rM/1C8xt04A6aNPcMyqA7nWbTA483BuPKh5jTUpRUqmdToQf3Km+/VB8bZowYqmIibkZQ1SFFCJc+ETI' +
  'B/sJDRTy8wJVxMw9xIyEOEU2ihBW+q5mD0bOnfiEM4D/cxIoCZROTv/fQKBAfx2wYXJ5HnucbhmyVEYQmA8q8nURtKpPUQzz' +
  'McAp6CQaYpCfQ3cDhaqQQi4wBRmrvqIyxO2RzAma9kleQ7qvdorPRJT0J4NHH0z30+egeexzuk+c3t+zCGJ1S1eITIglbeth' +
  'BKISIFX5sH8x+qiIiEi3t2WCWrY6LEtaCWSpxrZkRBIabbeGB3pFBL0mtLCqiCR62G6rYFL5gECtnwiyKT7S4912PY0N3UUd' +
  '2PwmrzAnXW7ln9FD1XoTY+2PZ+BwMcIAhkfNE/rjcYKs03KBLIMObty51MQAplClgID+pazDINqbkO7b/WnhVtjbl+qPMuX6' +
  'o3S8Y9Pwe4ZMBWsfaAKyVf9u95GtfqxUnkzpiNSqLVTqxGmsbuiYC0uyZMnjeVUtHBEVh4tQUeb0PKiR9tnJ304S4lQTPvg4' +
  'S0XWvkGNuyJX4DpGD08ifPvwFKf385tS5bWprKAJkJTQNpI50wDENQTXz/fvzWH3eyYHjF0oRoCY6u9PDBLrxYFkcT3ZVAYj' +
  '4D9bSdl84l2WYqRlzNhEuOYWXKvLeq6OZVt6gHBntHOkNxvuJmBjdeTC0PpueajUXHszLBw9mP+KrOPv92qV3M6djR3o1HPa' +
  'hwfQ/QyYFm//wHWcQtqhuiuGsSeYYLsAsnm3BrVm1+frzgd1aNnBVVD27SHDUkV6n+KafBrpwNoFGVDTvA9pTg4f7x5CMeN5' +
  'CjiglAHh+o9SnRHQk3HC4C66712iSMPGvKhjqommQhjjvphKlC6hegcs0KqgL/lnoNRz5aFCJ0TifatNVIhaAGi/SgFbrRof' +
  'IYrU6ow+J6oawYxhxcRnTcNVNBfmNLlrS3nPuLi0yze8oIpCKO5mDUUmapVSW+2oocE3QSAIgbarcR2pEbDORHlt4kxoEDTE' +
  'aoKTRnVT6MgaMhThSII7wj4cAVVgasG/CtPrYdtYDLNWSxqyU0TKqzB8q7ETAYXDu9zYtcF1NjXmZ2zsCjKVG7LVIgooGfAd' +
  '4UEJOmCo2g04aEJ0c3xksiBnTGNMSqFGKpjV0X9QCcAmfZi5DlDjdvq0B070zZJCmezViYGFg8h4SFRxTeLZWYQrrSiRpDYY' +
  'W9stLasForHj317vdPHHqDbXjjigF8+v6naLEYB2ASwHR7jTQl1Pz8oSYqqOFYrvgC4rgoBAkUSoAWPnp8J4Fb4e5Q/GZ9Ki' +
  '+5GqxGqY5LGoe9vbcAM692mby4vZ6akxidJqTS1d02QZ7WEKUTby7c5NEcw7B5aown+aAktpIMREQBZrAaIpvbjfVXmuf6g8' +
  'kEAAkfB1IoMhiwrfGQmJbldt1DGyVq2YyACGKogQQ4juqRwf431gFMZVSnTJhHYXpNPg8b2niq3O46kA2kPoskhpAtZ2dzQk' +
  'RFwuaQtgSCQ/OzlviLtMiFHQCFUwMxiJMaGEaiAaEmGE2AnQUr8Erb796A2Q46PUAU0/hiR9ur5/wAsSZSE6rgITANDXnyCg' +
  'NSpOrbZ0ZkeyiAxmGj25QzXxpMr5uLSBf7NeTajEc/9WhE4dy4O61sc0iQQF7deHxkrtkfsN+/cXHAnIm7pF7Z+qA1X0GEE+' +
  'F2BTMhA3jTIPXjQYHMEzedKwiMDZdvtW+2X1b13X5k5ZyjfA+RHbB/jYdACC74PjaccDAd4NGNC4ncSY6rIIEHGcEcOIlpyy' +
  'OrDD3UkY2b8MH26ulh/C9aQGJQ/fevqua+AaD7or4KQver3RL8L8RNzkIOwBwILyP3Pl3P/NfxnRDuim7wLgBxElUHdZFO8N' +
  'ZktqDpwMpv/KAxFqgh42KTcO6HH7rBjaCSPsAxRW0lNQnMrCWIGDkzndnUg9FbsY4XNtNm0PrNg44dVfEGsZU+wsqD4K+85y' +
  'snPz8+guy/QMDsoF3XQQlgykSaM88g09z7f8DkS34mRoptOqDZ4Y1Q4zxaGJQLwxo1Sj4QKMr129dursFZi9mrrBve9d73a1' +
  'yUFN5wSqPHfLN+noAyGZ0+O41dHJyU/6UfUKbkW9tlHx/DqRI4gQBhwDNETa49sGV/rYbGGhlysyNTtVzKbCSacwmy0sQjwP' +
  'sL62fAgjYGIzWbadv+O87T370XOL+W6LCWbckQp+uG8rgPy4P9Dje46KoBer/Ql6ZaN3zcjA8PnwrLM+cSFGEJcTHp2kJyor' +
  'oxNwsc+j39NFAjLUn5qlZzOO6pIEBtQGItzoq4H9ZwsnAvcBOHbmOrZVWs0d9oTKYZIeiZsE9/1Bjgrh1HQenavdKhXHSrXK' +
  'Sn44uiJuZKR0yg1Hz2ntcmr6jZlkyaqdO5iofHNWkCWZ7yuEVKSiZwtFDiXMdzkkKiBRAR3bhCD87N6ySpFqmKkIU9dCBGED' +
  'c5KKAVFahLWO6l2s8GpTSM3N6tVRP07LS16mwLDcQr46x4rzRjF1FKfmh2c51kdARFnTKWBEEmHSQDney+LpApqGDyLIJkri' +
  '2HKfVXoWP9Oo3bblANlqQ9Bpk/gtZoEcg6MxC7WiQOEbajEKpQk7NVZGkwSNSaUy0U3UjmEsBzB6yr/6peHptSU1sdPqoYYJ' +
  'UlWsAFIVUDHf8wk/W6NG6j1ETEIJAzSkAO0SjBijT6vgHo4aWKaySnSBl50mWEyjJMKqjEl7u/WwvcWNTATTWkorVnzTrJip' +
  'lEKtYe+oo3Zi3SsVjkYnx+n6It9iiRewEo1zbhgYJLsEUqDk2XmjBjeQnkJ4qoEJekySl2d/B7GITg2qU5vyDWodpGka1QAx' +
  'BVkmAdIlfIdWWKK7t9TuPVP1LBrSWCF76OiuyMD03dr2zSytvsvV+ln4B2ox9dm+qWrmTnSkRCMxY00hiByOI4aXa2MWfrjh' +
  '9Dm8f6DWufknP9Hu3hy69OrfHJRgVN3NPDy97xXijr/i5z+twn5QAbDugitbOthJNkEPHE6n9SB6DqkWUE8BU0c2Q8T0mC3a' +
  'Q2EY+dwujPUAwn2rn5RQUg0GEfBUATThcifZgbjybALlYkXcgPtO+yJlY5Vrr0XhWdqe4A84nT6THoHU5KlZMUl6ECQwqjyh' +
  '/XFFHdaftauNxGJsgWDXteZOR+c3ZhxK3Mnhxx6H6hi4obWcEpFAgwBmQJX4nqnPXC93rh4oM61pPScNX1x/Za4dnWuBkm8W' +
  'L536UkXUvZV37wMUzzy+tUjwbOrp4wqGW+Ykz73L+OsjmrD1+GkHGHuggcY2k188CoEK8XNYztxXoqotOpPfsSfdi2+tgx1P' +
  'ObnOZYCR9deLw62Jt9dwgoekWyIB7WQhvmjDG9C2dAtYRb0pWIKxvRNVYj0AN88VnqDDozDZuZ/KqG7AAej8ORQg8zTeuv+s' +
  'nele6Pwg7nXH3+pNzFydGz479o3r9yG+DnFKWs/B2ujMvJ2U66JdCWE1MRkISQJqSxKvO3x2+HI2JsQgmAqqiDAqiIQqBOEu' +
  'Rh2sM7K5IwNgEcjGHZPoKNnJlOItQ8dSR9Tp04rIcb5wPWzg2IjNOT09TsKlobTtWwHFljHu1Q8+fjuHEiBMGqpmUDBB5c/g' +
  'AApBJ9lH/Rm75TIdIkdh2Da3NaXdjWKH06KxplEZoi7fvh0OHAgR1jHz+P6uXYjAAJvgMHjGzsTG+R3LGRo2zNVi+rIxMRRs' +
  'Lx8Mi9taxa+uxGnDm0m2GIwBVX2VIAkhBdQ2VhDIGMnPGT+S5645JljrEAmr1EcKryawARNBVfSjH8jdRF+RasiIRjSqAlUk' +
  'RAlFDNFn9H3XfHW8h9iEp4+Fetn0nWwUHq7cGFYEjc7bSwcLb8wqAEv7wDkBRk1OGiuMj5+ONIiftR+M0Y6CNFN3VdUiGjNN' +
  'YiWbViIqa6DSLveFmQFUR4QxRlQZiKkBA2yApj1rp4N4474x2vSR1ymW/bBRn1XpJ1XJgtAd24bW6FnOfilX/8H0c1Tww219' +
  'VTBrgiOKntBWOg2zTngcW3VtmsEKjzP9wz1+NZ1azm8PT6UPZi9C9lbGrNuoZuIoBpU5LmC02GMALAVA73JwTLrp0oFBge9w' +
  'ke2WNa3GoBkmDBznUg/AceChrZ9k7Pw4QwEUqrkwBBQ+MHlo4Cd8GQ0k4/v94t1kx/TbkChzILoABpjGz2zNnPBB30EWmEcY' +
  'DBBxPx8Oc2AX9NEd1k+PPVndbFjcHpsDF4ok5VMJ4ToF8L/7HFXyhEwKDPjuJBToj1RD5fshP5HKyO+j2BbXBCUDjP69oJFE' +
  'XpjNJZYYOmCYKHCnXk00rpGEDbfDPiLowqWFvstfGdExl2Gi9YNdQrVsr0GJDlQ1aevcYfQwwA8QgXFBg8uj3HELyrv8MTfU' +
  '0nXK/aVuEeDeySOfOOxiUDO50uuggwHcHR/Z9z4CMHXsG/0fpIWcZSQJ+YlB4LxWgny1ZEFpYMIBOrZP8d1k81gO8xSnlQ5y' +
  '6/28q4zeH07+dBlqMBfTHe5iW33orA9GLqNJwKlOBD67HOuJB/teQpkjKIcIOnBffBRionA3Jr5mbA7yHhlsWQwQmI5mk0Fa' +
  'pQlgBMkDZlRyaFGdgZr87kcBXb5/Kp9L/WT8bRgtibIGEwSf0L4HnLJxbgpcKiQsnFhxW8wmyXAkmRsEV+y6yc8xB4ZEkUGE' +
  'QUrs4Gqjyc/m2+uCZbJETiweKIJikWPnvkpuagYzB/3bMwA+BEF4kIxHC5rOvr7f4bpMhztAiXJidA0eeGjw3nQlkJWBYyIB' +
  'AYWIiTvIIDI7/agF49GMNmAYjfuBDj4S23oDbiSTIXX5OOfNfpBLSdbwp7g/Grwfux7oT5o3HYAkxWiKBtvtfoyWQkvDKv9d' +
  'WlJ2qMKXv4ag37OjLS4/k/2xV1qDTNW+X68aCvgnKbLoCED/sAOZ6PhGKpABvzFl9mdOhZ/c0EAbIYD+uj+EiN1Ncg5Fkwck' +
  'GKfqYL73HvjJF/nzFjoJuaVAldOLQGEMJJ2PWFMHTY0lvlhBAQFqcM24pqtwCCYoFoDTo4ATElXTzWTVMGAaS+RHg22+wrl2' +
  'sClQUx1wMa0k4CnWkk3rYRdoku137tqIClAJj9P7erSUJ3p2WtUGqQHJ+EceP3c+A8yGtqaC/phjegHCWD95AAtPfmJMSkZO' +
  'TuyiCZbq/0sNvprivSTJnvP97Rx1+MnhzWPJ4VMF2RgDVRgIRiOBwtXk9inVgO0m1Tc1/psN9JFswE5CzrDkjrz+zHCXTtXj' +
  'BDzrvK8d2pe3K75f203W1icufwqZcbwKWP0AgQWLWX4d8mc0kaslTYcgibFMf/WY5hyKAYisbV8xpeQ6bYPLiw7DMIUyyfy8' +
  'TnOJLDykZ9BHwB7O36yCsCclfdcGmLpPodEBr9cfPW2b6RJDA0rVGbun7nr8b5a1OPjmyOIFRR9cgUI+4MnmG3m+eJMghZ54' +
  'oMCrRYS+WLa+lE60k46hUNYB9AXwV3ke4V1OPJ8gfAJIt4DAJ/8H3z//Qu4e8RPrIQKPomr9stg5bJ6CHWip/VXclyP36/01' +
  '0kYEogjrqoMAGaJOoBWDxHQZcKJtPgaDINAIgv3qxNKjHH7/CoDOA753zsK5iX68VIPbAxmmyepD/W08qZnQR+Qu97Q/FH/W' +
  'BijESVG0DzBiHI9jw4XEBgA0cwCvT+gwx1M7NSWx2DXY7xh9BZgQde6bSVATtkCHP623JQBR6IcUZTAAa1QAJTXcOei7cXKi' +
  'ZxFcjQBkQ0pk55WsDltAk5iRnrDnnwyisAR0fVJjuD/p/aBmEnRDj+oAW1UdxIGO1cCk6IQpHSpz4eBanF9Ls4THWFRK+FCY' +
  'wGQEJuIaVbMYMP3kkRWYy9eOqoAG17UO7x1cVOVAkUhirxEIjxG7tF9argmJMAq8p6bNtI2+/Tno+2D2saRQaAFOvqWofZxy' +
  'w9Fpn5b/D9BJHDXTDDWl29fPPBbOZ9JKLndqYAX5HUN3UGzB/gRet/o8TXfg83VgV+TIqf/r+RLMhI2klqMhEp1a/XFw+08U' +
  'AkIXBm7prbxmEjiLZazCm2mewCUJaKBQCJxC6ykw4E7ToxAh/uwLDDuJxnCgjvs2QYeG81d8rWHaV3YwCs70N7EKWwxgPlCx' +
  'ObAe9mP7v1G+pSgoB04yDhxjMGn3pwAbRrLEDQ2EG4SH6SBIYZOAbiURVf8GIPgMRCIhjmcyFr//Tz7Fe31JkQ0Mpi3w6zl9' +
  'yfiwLwEqY3w7kEMAMmo9Cp3I5i2u2Qezyj8XGUmsW/jF/hkVvv09tHiC0ok0cdbTAHJSuH18PT7XzFaB3aa8LCeZt3dKnCVR' +
  'TTZAxBRubda63Tv8SmxAkCfF9cCfKEmgPdhud6FsJsX96hO75p12h4Lx4YsTuRBOCm8+nuwjQZIExJd0Lr18HpY8CpwRZVzu' +
  'gcFhklmBBjn5HNRzV0u/e2aOgZJci0KZNoFCJ7nrsMtxc55pQAYPKtC1FH+wQ3+kwUhmlWem8G+OCSrcQv3MKfoodkH783It' +
  'tIRxDuXY4/VIttYn/lUg9UFwPcEm3eT+OtA3/u/yvrNJsus87+ncPZ1mpsPksDM7i82LxS5yIMBMESRFSWXrg0pVcrlkl3+D' +
  '/4Q/+YOtsq0qWbIslUVZJAWJEZHEApt3ZnZy55vOvefc0Dm4zjm3hztDQGDZVLksNwsguqf73nPPeePzJknNnGpjMzVi+kpT' +
  '69lNflm19r0/2PetPo6dky1WVwQ96ZBiQO6sSI+FrnI6s9H/9yaVdOuKa3OoJtyUSQy2uJ+QO1t8nxQ7k0w3KydCLXI3pOSY' +
  'EMExrc+nslTF6p/PRoF9KgUAawgiFCMvmodVC/FAUGyKIewfrpMc3+4bJyramJw2sNDl3WEt1UafE2fGpBtMPYg6b+6pjlzn' +
  'T0SkIgFWG+M99DXgwuKzXM5clhJKWrLCahAWuo6+nXss7Qcicv75CiK90JwlPpMymHO+c3yGPzzk5SVj9DmrAUVHEQGHussQ' +
  '9KFfnsPwJ8g0XZea+hH1QxfNV/r4jboNh4tVlLij03DNFb4emzrYJWyNm5wYqQ0YRw4eVoHALmFUIjKufrAEB5WvyN4CBGVt' +
  'bIMT/wQ0RwJdE7tj7gIurv4Uz4K5upxwizDnK/LUnOUy1KjjB0TN/qjLx2lw6maMy00F2wcU34XUdiujTkdFS5z87nRzltvg' +
  'Heh3IbX8OClmyHCI1AuekCWCfm1bkJIGBecjXcjvv2XwD7k1Z4leHgxLxIDJhn/VETNMNFEowonlLreWmlw3cXp6Nvxg7+Wh' +
  '47PSY65PeEmW8BdqCJqFguO5ImVK11WQTcsgtLGj7fDb6Zhnlqg/ucYTu9BpKISiSYZxw9mH29Zg1pQHjFuZYkeF32YaYl8f' +
  'ivtZgta5layahuDkI/E9/vT/Fe8gM1uD1pIeULlaFnzhiufQhcwELkYx2jPqIDhQuAHBhMeqUwiUTXGAHJPUxbeGoH9etjKR' +
  'UkM27vDgYJD7uZhzSA1+8m/BRl5wfNVQYG1ZVHLuSPiBqi9puXyuGGMbgMvEpuC5hisp6EBxfVrimtcUK6MRhsNromG50hQ7' +
  'ce5fqPima0C3RPUWEktmZgv9usORb8eFxXSnjqpftPceHZsqXJ/a1AMtaQ3ObUcjA4ks8/XFe3chpafY/SW4Yg+45OaxPaaU' +
  'fTq/V3HwMzThCGvfhulceMm0qmBQBLXYiK1ag5nL3ILqNdeFvffI1BCjWwjfawnpyr1DD0xYMIVhA4TxaZGOT298bTUhgcrg' +
  'WMcLCeXjRc7m6PT1R/y074mV/L3gcem5cOlwKXSVz/etAt9KHx7Kp/oxXBzWD2G3pExzPOJLtzI0MDEFxvT1W90PbjqoV/gK' +
  'FKHhrc7wbU5dW3x0MmRl2Rt4d/ilwDcX35ca2vJ87quN3Ka0W83jjD56IuTHpVsPFu5t6zz3Fa7fht7GgTxtH/FhGNaNEnOt' +
  'Mv89L8ewNCll66bHU1RKBJZug/yoA5omw6JovMNA8Gf/Lpfk0oT59ioTnzIf86/DE+9s8aQMEyOpz95Y5rRpgNA7aGF+QwOX' +
  'GXbVQxUEHuNU/I6fwNCFjQ9Qxo4FPNshpgsXu92HYL4mr6HugLoKFTgzx6PWd5gv7w3h49pPTJy2XVviNQYTz0AgQyZcN+i+' +
  'pnX8ol4qqPOW4KWPN+sjU/AWRTrNtYXKU59G1JR6MNHc/DIwaQx3uMTb15UPR7m0CcesqDVSEjWQlccCJ6kLX8OCwSgeKEab' +
  '4kis+suNWskQe8U1qSZWLs+Q4rBc0uu3pNSlIzECgBhgt290LXHe3Fo+ElLdAHMkjTkwhR3tKg4e8IwlfCHdQAO7OIDlc1dJ' +
  'hPulL13RqUQVYeJrSdt1/QCKPaLUFef6Hp6u8PW0xKrk6oz+cyKhlHpocjxpf+g7/HKiilv2dRURWoWfCl+ZARd/wGT6IkOk' +
  'QOEaD7ZNq+ZRPMb32+OkVVtWjbah2mjw1DuHWabQ00SswBKcSIRmlddnGHk7vvzTUapIbrAEr9m4g9f7h56JH7b4tXWzLtZa' +
  '5rmf+FkfeMzHQOHouxB3cARFNHAkJDIT8oKKf6azqv2VOb7Cve/s1i3YyGWk3aR/v44ajGPJbYn/uaaUrxxpMYSHRKnN9PZ4' +
  '7uY+tY13bgHaxzfJ94U29OA6kqfPieelhxUYWM96gtdMxNrSvv5rX1fYwGZNIIacgpR3Bvw5tqtLCqy7GgxBty0fOVZ294+z' +
  't54NWx9UYCLncwynAM39gX/VAdiL3HvjUsJGzeF74ih72GUHsB2lzD2H/EwFOxiBYVPsGnw0UoOKf/P0HcCm0iqZ2BJ35Z4g' +
  'ldCm1xPSlwiLyxApHDU4UDUFjqdznLZsKNseQfVDeYaK4FNFoID8ZFZzzKLg+bBfjzb+083Pa/dTG1yKengEhm3umTIbTYuo' +
  'Fe79wIMqzvTfxt6OiTn1gso4wEnQySs2gab1dEvcy75n39+DGxQVwOiJnfnuQOqMWklgQ7Yp8wQEFfa5v6hLvtLMqmppRNAj' +
  '/+R31zmy5nBqtKWtUaB0wOAcXQrLPXE9hrMtoMWkPWkIuu1wC6RPuWFgcs7hms2ATvmJVfF7y6bQ+G8KW1pqE1PYFZyfq0e6' +
  '4YmVMd8/oPir75oCzeMUZLVh2MLT+cG9eW1se/P+XSocwkQmDhFWIUhtyxI4RQOPxLWEz0oeW3s3DWH16yJrR8PRrgaiWFCc' +
  'H+mOkNCCMpmL5sjCq5B4eLPZBMW3hLfY2OLP/+rLOtITNwnD9R5XUR9g98fAmWwnRKFQvn6GXXjQXM4LDRFrcLtvi739QYfz' +
  '+7mkBkZ0bNI2yCM+8wdm/Sc8ZG0yA+9illk4G5Oex1g/OkwXThKnNP5U3t1S62Na3jS4FIWG77ZXshYqvp0h3CN/mK7yDRNj' +
  'C0VKO4cbCU+lsCPiONU/pxyGcbi96h0jZiXw8oMaVBg9ii11/DnfB02guJaP8blAW8cOLklMX5VnW0fNzy74MbcQmJT9VbHP' +
  'DrTa15LcTfhFBOfeiGcn7Khne4DZ4if8YyqmXoLYdZeK+Meu4GyBnXUoCk3OX65zrij54utJGyVYTgVOH2jQ7dF9oWcsYtdM' +
  '9GRdEqf/riEtAIvhNhpltcQl18+OUYUPt/8URx/y5/pNP72sInb8B3V6rG81M9gWKAjms6zpwvLkk5gOp9auwNGCv8l1lgW3' +
  'TYWQX3dNi/q+wZ+PDIdhd59baLf8z/q+/OW7bA+5xHTQwKG4H8G557lV9j+E3tjeOhT2RkNqzmOMhvscBkidX6PNecuW3Mm1' +
  'yUebFOqeRW3B53QvBWo1RLDERTBs+viHiGnAhurSUgsll+96FWrp9wu6sJO+tRcvmlDYOBfePnLQtim4oa/4dkjFJmIfCxB9' +
  'RfgOODwOxPGRNyY1qCPucXxP0JHmV479DNuDO0MT7/NQso+LAvP3+b7fRx1HDt/rcWtKJjjD/Z5xV8oHBxMiGvBzYcgdHsXY' +
  'rmqIaww9Rqxjf1j5C0mzsRynLOeo49u7tu9DmfUWGLi84nbPeWFHVEqexjGUQ58SDMyXPT92UnMo1DrHm13giSiXKc5QcIKt' +
  'MM8SNoVGK0BVkTrP8WdObwu5WcaCheqP2D1hfrRhNnZElIvbgi+J+F8NDTiuDQ3v4QitBueH+x/rglr4vQ6ww+lMnG0DqclL' +
  'jsJrKjEbVQQvvmFwA+mSU0KdcV5R8Dam5Xgmg8H8zocjB98zdLzY04SnJjFJ4xjvUD581eFX/+nQE6vaFhw3bzcEbc6s8MKT' +
  '1a60/3Ro+oEhc+AM1LwdIVfv+3qZf1oIj+vCpF90RJnOqeBeg++yxSx3yRQYGxS95Z+e6pdbvuKjMPu+vc2wtTsQ3xkJ2STR' +
  'lSoRFr6u4RLhdkwveKBSqBZQ31EFx3x9SkekTUHvOUIr/Fa/eowoabYtNBDXlVoDWJ7IDmjf9Lu9hIKtbCPhrJsFS3gA5aO6' +
  'PlEriyLFqB2hBGShkWkjqjFTJ2WTr/T+PqgyNL+3iH2DCoDrQcU2oLg1G/cdXhPeYXn5pE9Da+OuXWL7R5ySDG5EHmmOwIyG' +
  '7IhSZik9il3dJoTPFTao67zV4wkYsMMMjmXBVs0JiwkIgFJUyRKPlQ52TJiTrhk3O12b6Ta1O9SoVC5p7VlUGR5Thm6YOzAE' +
  'D13jpwKEs+iMaZYfR3W4gT7RyhaQtBzPut9lTkZD1XgIMXuCUsuwDYeGttGrmNzAdT2ojoeNn8NslL5uu9QNGDFuTpiPoelX' +
  'FkzNWdTJC9jmz875ptCF+d4ZHuIchzmZ5djUNrbaiBlVC6jZ1YJugRr/mWhk2OgRQuKrQIB5DIQRkLbGtpkFpc54ospmC4yY' +
  'uou6XRaowdn6EcV5kx4c7KiUbcRwoIE1p1plihu+C9jUwzyU5yUf/Tgy3wCxTSj7jumoVdN6wXkLIZQPNXPjv4Bctfav6Pc4' +
  'fm82oUaMhqXyRkNmkjzgWU7Nof0Y/UNLXPf8gYmqZYGrAWqhYjHQQ1M7oFHaIIoC7JP3rFHdrltGb4+TqMfohqET7DBiW2/Z' +
  'weqWbusa4uajAS/O7zvdhg3d4il9avlDHDGTwqOkLAoCbWr9LW1z88JGP13jBam249hkUOfH/H0RCzaQ1OBQGmYt23rAC8q8' +
  'rmM1N0hYFwKlgSAadsezjbvWAIctwpA8OuDCxao5xB19Tt+2ywhLD6nPE69UC5VNVD3FALL6gj6EbfCiv1wdV20Rap1CrWbY' +
  'l81SrR1rWfZ8y7KHNigzYTSeJkbYVyjkLVukJp0H+5EdAmnOQW3YL8OjtsPgbLBwldcZmqJMzTriwt34fTtcsfgEqgZsy3kI' +
  'cmhahjmyrDs6NRxzCgd/sc+NU+I9JJ5Vy9hsF0bZ7Vcf67SKv9boeRQcLlyeagCkvOEqRoRQ6pjocf911wS6erEz5BuoNSs8' +
  'ahWzrgcKpm4//XHdwJ5e/0tTqBmTi7OLDyllM94209MBRh5xf8zh7huvjhngJ9YHHBejFqNEy1EDdoPbDNREFDRAAYXm+gqw' +
  'XVU8xs0Ky/ZzY/q2bUxZbJ9SM4Qg1VuPtMNm0yKcJzABxkv7uIVBaek/aBZmuTCc3bJFeNSwGUbUpLxXqAlzMPtjXVMwa3wB' +
  'Tr7JbQ8uFBl3F9WhRgN8TnllGfoNr0RnOzUuyHndmA2LaU3d0jKYCZcmG6a9ayzuubAO+SiahWpF5Hrk63w08ZFd92D9/APd' +
  'q9OJiERbiMi3aDnetsezYHo1dlGzoOtt+ojbsKhz14nSugf9HYtSMsGDzzpdMQysLArZfkkgUili89D6USDH0+PMemvEzcTb' +
  'ep9dzYPW7QPmMZOxmkV1AyqjsFoXDNEu8O2DLV7bsiFgXCaaRyg1k8W5Bfdu053V432QPDdmXMMhhpmpTLgKTNrkOph4XWjo' +
  '8bq5SmVkwSktsMail6ekvoyB3rRaS42Gx+WZScJm19j3gBSHa6BYoM5e416Be3z3Lk2W6rw4z9MYdwnRcniPWI9QAyRRRI19' +
  'BRcalKQaqoMjemiGRA8oBBiB2DfmmR4/ETDKoDSAHxEsO0LR82ozS/t7KKHDA7dTH5XgGVtGdArvogMt+PjA4ii8CvITQ4en' +
  'YqibH1DLLicC6y2Y+uQ5mExHswzdQeD2PVbK8gVqXerYCszOisZgPXJrSHR1m7tTqiiqBJ7l1iG7w83SZyLo8qKZo3jDaBVt' +
  '3YA54rYezFlld79uMlS7sM4fOTCanZEJZtM0lmytaTtJ07MdwC1N8x4hFE7t6G8K2DO90YGN0bAqIB/9Q8IIGWmHhEff6iYp' +
  'Rwj0yWjFonOOJgjNpczuTP+pYYd5EGuxDcNhdQ/Fkm6T4PsuO+R+xZ9ppvG0KrJBFc/mJixl1EsZUEMJli11au1OfNmlBjGj' +
  'Lb75erj+k52ylqMJtoN8pWhn9GxdP/8ITDF5oEIH1nXLMr4Pt2xPMZQO+ExtYllFpo4SXOpq7IdMAbOYscUtNWq9d/iSAbqX' +
  'A/W89uAxL4wgRslBnRncwvNsRlRSsWBdUa+Aeo4z4Gp+qouX6XcOALO4PwekdeDvLNu2NFMDiXuNkmUfaLbiac5aNWLbnKMO' +
  'LE2/S5htM5T3TcOu8zorNmnWdtiMhZc426qMNJR7jX9u29+HFshqlkuuwSb6SsBEEjFQ4y3ESmyTY1fKgUVRerHJ3sPfGfTz' +
  'JafsGPi2KlwOi0wNiH7F5QqoUWUcvzNVjgPMFky9ZjHvGgSYaiuvNUzlG7hsOvVNpIuHA6/34vnKRajpegLGsHYBlp2mt7lQ' +
  'NZFv64rJeFj7iNwWea/TtlW1aYK3UUGxt8+wqf9sozxZ126D3b/7GLCXeRSZ1pyy2RImRVNTWUtHJkIT1AOr2dzDpYZxzTWn' +
  'zbIXbd0CU2c4TGSgwvM6HItqUDkiY5lH9/a1JneWDM0g1X2birQe/Z0GiG4eluwCzVClqVRMG+osge5VgoePzqpo9HI6t0cA' +
  '2m20uQSm1RVba1D9KMGLc2zrmkmZ2dhR3q4SNumCWaVD0zYbJt03FYsndjDbtmoTCu6Yd0zaqz5wF7Vpp+JEmqU1x0j98DpQ' +
  'tzRjB3e2cParFLqu9H8CRbMPUVU9SkxmdSnDADotmxUdbWJVnQlDtVKEEuY4ep/UHarCaBh7MBFhnlHWP47UGFr0ksp1osIf' +
  '1XD1P6rc/Ph/UtVVS6jabhfhbvO6AaJdJnohS9xqY6CYlcx2yYhVKLK6qqsTtg6baEWbYxyGZ1MMrLKpmx1XRx7DnmWrbGij' +
  'VuLgDs0gXnt3rmnZQ48QB+RZw3AngEqPUss8asCyrQ7spmW8ryj6eyrh/b95iTfT2BohmKQwa9eapqOzQ7TTZIfNw3Ds1iES' +
  'NoUZ2zSET0JGHx1tqZbt9DksTlRQjZaQJm2QvZrmaI7etxtp/GynF3vPbrbvGWygsybvsm+DWPdnz2oWmOo4gxpv3kQIUuaS' +
  'y55jnsqoc89ksHltmLlr2qzo6MZPNeBQs96Lc6dSZW95zHn5jlXVNPoY77eIt6mbLT7v8oJBo3yCwSPzwBxZnqWot8HoEQVV' +
  'TBWO1QGuWj+0HbNim6YXbAJu1q1SwrZpzWCoMMtZEAlxDzZ2GgrcUR0xbqm8WSn9LSPEmrhZJy3NrWjafVCLlPTYfXMK1srU' +
  'fs81iWPA3Tcdurdcs2vM6Ol4xbFM531GvZaGinFrMoR9zQCz4BkNfDTB0eBaoApyqF8qG5l5GIr1Ek8o6JkghDfdala0XRPE' +
  'aZGiuXhor+Jq1bQtXn5UXlMdwly2ZdtlCvvWHeeBo8J0zjlc8V61qVOpQHXveJftcrNBry/uvvAU9lzMkh2TcrfrrGVDsdgh' +
  'YbDfadi3kLK0QP296kpJa8B9tfw6mi5TqGU+TlvsdmNnx4KhLKVBuwR/DzNLBNLpaI3JewsV3vVHUYwcXbxqQKN1izoczuAd' +
  '/WeZ1wTe7RPtqOrqHP9u9DxnlyQ+0Oij2sdugzAdJU2xU5282uDJAp5F1JrTsGBZxLLuVpi17Jkm+NQmZiGz6pjEM74KxOiO' +
  'zoNHhu1YPNas2YaFDmFQiKXZ5sXCEpTHjDgGo/Ubs40Hjkl101GZ20iNfhp7SzHQMlvvGKplGOfu4Mj+70RbnCBIGA59jHm7' +
  'RqHphlZ3eQ88jcPTxcZtooFdN+3taZ5+OXLeBsoiq8tOHMHyNohjHrGGaz7kUQxi2QRg5/Iw6o2fa+yWwYsraNptmBMcIaDY' +
  'J/pdkVbT53aHcWhFNYK8xo52VOyTKajBvqW5lko73px9n/emElA1pewq9cIwdz28vAHXfGjl9aHCanGO5p1vNk38WLUUzXEE' +
  'IOfe7ueAyoFqqjzjmDH24XdN9yx5oKks2anaxLlCbYcYGhSypZlzt9F4cMAsNYEaPaCbGq2OPFNEgVSq3w3xyn+b1iboZr/m' +
  'jQ4cneaLFRMkMUR7qNJrM61+2EyHAsxI6aTCctGJlpXG1GzCNFWjDmtEW+FMzrrM+tnkJKFkaZD1NNXy0CQja7/bW0t5xnky' +
  'yLQDbKX+zLAwUOeol9ADLTcUGzy1Pv2vw2hbX1+nHp2j1uFsbuIVOjdiiQCdHmSGmEl+G5lrcpBAdP13EE03EPyizCkL3vg2' +
  'XshGkXtNjtNqD57HHBaQviKHK1NvBnb6EuZ/6zX595VVhKc2kDkn31teHu4gi+S/+m35nl6Gi69h+Q/flJjV4BIa6KHAJCrm' +
  'FZIiDr3rPP7ECqXT9cynp8d6fiXu4FP+frpKt41/uJSWfcLIlVPZ0Cdep8dlUv+e/VMdT0+vhx2jqacKKfnssCfqyKzB8MRz' +
  'ddAXz7p03CJLPdFCVG33RdOacWai1emK74/3sdsfiP8ety+uD6l4htFxg7aQABPG0eHmqC1y3Fy/v7HTzYoI/Pg5vJZsVjNu' +
  'FWAFCGKIHE9i7LR1sefjSWqN5Ky41xhN7ibl/eYK49YLD8S9x71eAsGueHbD77QVCPGMjRCSfiPq8EREZEOOm9fow5To5jMV' +
  '/gUBBZ/Yv34gjChfrd+DNTalYjK5hpnXZH19qSTxv/H3G49OFXqNTraZq+2ePM+j1slzrZ6aPc5I60SnIUtZFr/VwjiO7A+f' +
  '6GvbmuwKFHjcYIxEigJ9HU773y/JaMqcT8ijCO/UFEXdj4oMjLiIFLmG/KC6nvPzHWSbnNHkqrif63f0sddvyl7S/jy0+MxV' +
  'pCaASFIeUDNsix7U0/7+9RIFJIJAxm+dnF1YECnBUb9Rb2fhRVGTH07IHkvx/Jo4/3HadCaTEGfXS8lqh37xsmjll14dN1R7' +
  'UWC3kYhs8Hd2elrQ70JS7uNMRq4rlQ769ZfxkwOuJiVtj/lhMVA80fb7kj+rtJCQB3sZGbEfU8fNhIInvh/5jMKp02Pkxh2l' +
  'P20E0ulZcdqpjtTNX6ojPfkyPkPelU99/uCJCXz89VHoZCfmuN8Lq+13eiapuODf0LH8a5+QiwFM4RtPtD1Pyg4MyPo/mM/I' +
  'a5Px9XJAMAokx9h8Oin2u+D3b+zPiOYmmIm4ftv1CycLX+243w9M6qto66IYDzbyN36qFzmxL01MC/oas+FM9syJxpDDCXmy' +
  'idmxPoiL7z4cH9hkQciq8X6tJuWNWoHx+CqZjzSWb+lg7sS5rmbkhJ5xo8AVRfLd0P/ClE9Z41qftH+hcUeyK6nYieZcMZ/C' +
  'xnQ2MT3uND55gt7Gr+JE7OSgm1OEuIGZEzN4+icbT6FxSgc+fnCyMdr+KQ25fYoGw59Cj2O9uzt+kvwTfT+ekI/e1tyJ549n' +
  'jttrSvmbkQ903X/M1A8uI45ZFP3z0R7L/c77793Iqjj78fqfS0/46/HrsuI5sZMD/xzi7ZP8P8xnxe/jk+PrTQqKX/X3NbBx' +
  'RvBoKis1YGZJLmwuO9Y/ttiTnL+eakZy9JVl+Zw7GSn49Jg8SW15SawsHJry+UPyX8E/6MPoJXnO/nrJyxfEXo3p34knT9An' +
  'y0tOvxYb663YCbqZRUCc6OCY3hZO2DGdqZQ433H2+fqvufCUGCXwvP0xGRJlX9xrrC+Mqi5oMu/ToaHURMy0AvmBrjwQMvRw' +
  'MG7YtifkSc3XyMruY/F+0yF+rtaqoMm6/8REz6Elov9+UdpHUTQHBFiU+9YpWijdBFhU0kXz/CXwJvzZc1ICjnIPBe2+ed3X' +
  'S+5Z9Hp5uIuymDfY/l1Mcpn4tDzv0RvLuBYJYKron0MlhnweyK/J5hahx9/AbURx5hlJcN3PRZCbKOK1K5JuC1/8FtaTaSRf' +
  'kfR27vNDnJtdAr0q+6gWsp9DAgHcfEYKuIUbB7jQT2FmSX6/99IXEEcAuTX5fN6FVQyjwPPnpEV35rnrwv67kZcEfubcV5AO' +
  'AddnJCM+u3oGk2luv8n1PDc3EG2onopIvn55blnwS8Zn4PP5mJCH43EZr8aKQv4s+g18b5w5e6Kh6heLBdEfcM3nl5sRSavp' +
  'f6TCZ57j6ZzI6z/tHzgn9a9zUq6RUx0gVOWkX1I9NflguDt3Qq8rveJxf0Chh/1uHGO/YyIxL0YFju0EPT8t7OdhT26Q7U1j' +
  'KpTGjP+D0PAhUpz754L+OJNZ8UxN/4bOQUSsZSxvjamEeN+OZn3/roh5ZLB4RtJvaPE8phDCmTNSz04vGUKeDX35Nnd2TT63' +
  'bwCXpk6IdxhRec5pXwC30xwUjqPpW0gTvbCwMAq+HdEdzAprLumf/yiAf9IvYsiM+dqT8vDJ90pFZLaNa9tJXQHPtx63sDRr' +
  'qtDB43JwwzzAEfRj+tSO3hG0c2v8+4eybq76N+PGqZMoo4d5v1JzEIihgg7OXJGE3lavIok+lt7wzyN3QUjOwEtSvgzXrqKH' +
  'GM5el/zvvnIDzjSQTUuPdXBRdnSdCEh5EbxWQAdc50r5F98sYKsdw2hO2mntqzNIxHMIXZd9pnM/+hKK6Qiir/v69YtvYoQs' +
  'Es/IZg7hpbC0J/OS4uZX82L/JrJSokzXo4LSIr7+XvTexFIAOBORHDn8QgFVLp+78nlm12aEPKtN4P+Ll2VIROHemJ50+0Sz' +
  'QF6LZj8hfwxaFd/fP6ZPIvTFsf6utsV57G7574mUhH/hK3StWhe0WfAdKyNu+/JCfqDVpRwYt0Bv9F3hTY2HvdNOHu8/YT/b' +
  'b2eF/JpdlRZLh8SFD9Xx/YtW2RHyJeUrENZJifVlnpb0F47EkUAYmbS0BwdkUwy9TJ+T+q6Rfl345mef9fVlewY3OR/MSAtK' +
  'ddLi/ld9+8rptYStm0jK5+n9ICNssb4P4JT7WSHf0otyQb1BUvi30dj6sb8fwxSWNuT9Ilpf6JJQTgpWL7QscgqLk9JO0/r8' +
  'aZ5H4Kzv/wwimEYOyTkpcJ3mdbQQRcS3V9M5nsOXw4pvhptPt4Wv0vPt7IV03schfuGXcI2Uio7tfckY+fmxnykvnCjK+/V8' +
  'u3U6KAX31UhOnOzYz3EnXxX79eaF4P8Vetfumyc0uuLJ91tjfqjcE7pxy7cPOzs/FU0at/33teae0OZjvOfB8m+LOaVj+Wp2' +
  'DsTfqe8n9fuK+KXuyvMsu/sC8Xm5KxG6aKcu9uPYnmjb4ve93hh/kBbJ62N8aHgSsTSHJxGA0mhwCs882YzrxVNN7txTCKp3' +
  'yl75p/46je+eni/16Msn7UKzfnJvdgQ38pxDmcmphDl/bGLbl2BdUQ+4CMdHZJsPYv7IcylRSw84XldA3z+H7PbeCX+4kcic' +
  'wF8aE5kTyND0V+IC9Rj3TR+tTwu0xGhLfWadj/vrkwybPtMTp+v5dwjFqO/fy/UtnbKAraN/eH8+q2Uq+X+MHvR/5OunPiGe' +
  'MHyC307HF5xT8QUeLxg+2UC4pQr5MkZ9RhkHy8nLKFyZ8ukrK3Tzw7H8IwWJXfsAR+d2VmQBt/0b52+sgqUBfU3qgeD680gG' +
  'gex16adcfPGbCCKDxHrXx4NO4o2txLSg1enlceOrvJgYMsaFkotFsGkgdkHqh7nll4WvoKbkznxp+XUUEcXMeamA7Lstce1x' +
  'HKdRmTnhYAzuXkYMBUz5+n3OXeHDphEOywcKGy8IbHd26ZrUZ79xXsROls5LfiDaIbQHQG1bagC9MQFz0EG3Iy2gYfIMwjdz' +
  'uPl78oRiT30OF1J5rL8scZvc/AV0Ly9j5ZuysfPcl29iMpzCV7/9vDwv1RFnNcZLqSH58hjlbE9gM5RGNijPKzrdg4MopkfS' +
  'wQo/tYpkNgOsS9xx8uwFOIijF1jz8YsKNEU9vj7Zq6CGNrJvSgR8tPIC0ohg44o0QEbz5xFP5ZFZlV34472XEF5Ywpk3pKCb' +
  'n7uGlQwwn5Z2mKlowt7b8xWkxrLiXoOHY3uviA+Rw/oXpGRoaWlBi/EvSIqg0RsCM17344+t+hW08Du4+Yf/7JP5b/+uoM9N' +
  'X98q0S9iE0Pc8img6x7w2Rm4Sv0O3LK/NF7zBWR4xE7or9IrHbSxhT0fURrscFm4DOp7WJ1rZ4U12XMk/SXOJ4X03fZjCiPD' +
  '+KV434mXjyNPr58E9IcvnvSDP/X1ir/uhVMN4/x4SPSzfu/PG12ZPfW5ryZWPuv3Y1z67Km4qx/Qu/hZv/cDjdYY8PaBwsWX' +
  'PmW/8MkB2cDOyYBtOvzJ8dpf7vzn273ayfunLn2yvvqll39Aw//mv5cNPo7jrbnP+r3/gOc/wgmgvKLjBK7zqS/fXMt+eDIQ' +
  '1HHHtQy/gn5tnwx3d44Fsoj9esd62uG75XHmcP2Y5VAqvMGxiWPxW+q8BemQz78mPV5Nw992hmihlR4NoeqjBrTRqIdmhtdw' +
  'OwMTznOoQNsdXUe/P9T5ly30QqMh2ov2Q7QigzZ64VgN3alIG4P5nIJmapIiNZwiiJ0/08Rhv82dI45MDFHFTpr36+KsrJSZ' +
  'AeUdEHSPnH20a4ez6E5YBPGdnIdmtaUjEJrWYBneADSXbiGYmOzDeVxsYdleSCO3u0SwwQY7SC0Xz2BqaTSDaH6UxER6w0I2' +
  'i12sbCCNtb1oEevhTBEzfMrZ0STyKPIdW15HDtkcwlJoTx0Hk5I4Me9X7DjhO9o8PhmTk4MI6W8+bCXwlxjVUB8gjJXWcIRU' +
  'smijcxsjlLrZ11CoYhZWLJFFfrmXRRY9goVBtIfwTDGOQioygSk3soOJYijObcok0kZ8CZ007WHo0i6iq+EQ5icmW1hcoyay' +
  'QcSx0sMssl40hSv5iQi6kUAeU3kUcIGE+pjFiHsvCGFyKh9DmJP79ZncHFojow7R4m2v+lBB5Qgu9njrusUjHGCvN6qhwzXM' +
  'Pgcn+1xKTXMoNMrRxoVi8SO0rUABtZXcCiZngj30EhMJdJeSCTiFmSRmFqZzmH4Y7CHwYmoVZ6YLd0GWA0GUry+HkVwLr2Ay' +
  'H+ijcjVyA9XV2VUIfDLADSiNI8pmKN9BMo55DApURH0/WdISXddh1hs6SG2/AoNX8eulwwaU8p0YtMr+Aej+bQ3mw6Mgwvsz' +
  '84gaL/0JghPNG+ic+VwxkX1q4CKBcwuYnE5kEZn+2hxGS+kpxGLfuITM7LNRrN1cVJG8fG0DxQsLQeT/+oVnMfXCFYaL9vo0' +
  'zl+/ruKl5fkiLjx9/UVcfGZ2FvNzZ+dwIxEI4/JaYBLP3JiJ4bVYZvBL5uEv7HBTlNLqOk+7bfIRTzaIaH6i7bagHd3povc4' +
  'StGaLuoYNPtRkL3sEuhMuoNIdnICozWqwYnEAkB52EIrXgZas5PTiOfJJCaGB9OYM6dWUONjNqxwMA0WXZ2AZSbWsN7udrii' +
  '6P2f279EM3QQvWGB6ApP8tynfbN+pILUtw3oB9s6DwHpIEtvzWHYKVcQ8nanEZ3qBxB56koUif3QV4DGMyMEB4M6kpenwohF' +
  'shaSgd4CcrniJWTWVgZYXY61kXdm8ujOegWszKXrWE13fl2og0l491yLeSBEtWCoVZ4LSHjref0AWkMxR3ZjT4FWxfugXqYA' +
  'RUcGzFK3MNiLOxi5TRvd0DCKlvedLIKXY2U0Y5hDKDqYQr+OCqhVT6MzP+wj8kfRZTivTT7GMNZPwrucDaB5IZuCUUgVEbw8' +
  'asJOTiUx8cJ/7ADnh2fBtqfOIbSBDUxeStzDGzNvL6CSGF1ALJgBLsygj/zz51Z/JYiQe7ZqbY+hvn1OQfPPePndx1s1xL/O' +
  'S+rvthn2Nq3nYG8ZVcy8f+uvUbb7FvBCT9YpSd1jHWvjy8f5M/qvD2UQJbC8MSxCvPzb5mtWvg+Ko9eHI0C/m4bx1SFDt/vR' +
  'I8R2kIGdMIZgPLcou1RPIZ9enkOor1fgXuK1qi/0QlK2N7g4b/HMK/dTveBf8WX8CnTFi0C7n6DPf/F2cBxf6nPPv81X0xRd' +
  'VPrSYPLgLgnd07Vg8PmXRmc0Qm/0tIXRLpedg2YbrteogvXjSVSUQR5GN6yjORWvwBiO5hGMGzqCwYgDb8puY9DtG+i9GjrC' +
  'sDVKwqPtHLptHtpJTzH0J6IBtMIjF81lO4LY0tr86IAXypblXhF/3OIj3n6Gz+OSRlqtGUnhHgIpVKNog7BhAvZ0aAK7xUEI' +
  'Ki1SJN2Cg0ak2ILXXgkhM8hNwSmurSC7Ea4gFpgOojBVWMR6vpDGZCifQTEbmMVGdiGFTKYwhymEC3iqFxhB5KWsohDEtTwy' +
  'PIvD1+cRnkwxPNbngWObj7esfCI/0Ty29sQBPOS5Knd5IOZdrnqi/F9Krhjg3nYXlIOqaf6jeJEFUGjHCmgHRgHMGZNxpAoZ' +
  'npUWiSCG7DLyvMpqJgSulQMBhEPDItJTqSiyyXgUmWAojPQkljEdCM5gtRieQguxNGZioRSeCSYLuBpMpWCnsCTTTmJcn1/i' +
  'SvE8BDgsel3u+qD+3jhtA3f0MXHtGRJ6GOFOFwEkeUVacoAhjFE8gxwXmq3z8RSSU+eiMANkA+GPIwMYU14YzoVMAE5wZRXt' +
  'bDKPeCR5Gavl9kP0+9Yy2qFwAdPpMzPIO4U5tFZq15C/MrGASUwkMHd0DSAh2OhgXscS8kEMkR5xI+uTLW9i8jJ0UjsAIY3H' +
  '0LW9EjTjaB+qVm9C0fbK0PRbCWi1VB3tcvQA7NHVPiaarTOI3z5vIYPsi0Dmarcbn39Ow/TM6yPEDFXrpY3hGgq96w3kv7g0' +
  'hwuhncvIvX4zh3n9tRdwefglFZdXX3kVl9fmruH8+dVpvHg2l8ZybH4Fz2evdvF8Gnl8EckNfLuYL+BiPrz4D+hzah3AFF3O' +
  'RbMsDhMavCUOMe7wbpq7+3AiYUDffG4WYbAoAkbuFrKx7EcY2TMZZN7bnEUUcxkE0M3AmeqvodMLhxAtXHgGM8uzDLn82gRG' +
  'XEp0nCkbdialA3OZHNL5dO7XhPASUyE8iGmBWCWFh4dMGNaWAZ0UK1CtfQJdf+yiqXEPr8QmMXgwnaSx+PoapkuNBMLFN64h' +
  'djA7A+x9bbOSUBcdRIeFAtKbNwiKk6vXsXautYHMXmENGXcjh+HcuQKiU7NXcBbxmV+XPrd26jAbugU+lw6G8oDXYFRVGOoe' +
  'A6m/9xiGcYX3Z+Lp4trHRZBHEwTmZCeEkV1zEUrE2hguhafRjff6GBWC0+hMJyJIVa5U0K91CVqHz59Fe32lBTNQjYiCVngF' +
  'ehGtc7Ma6NylGOJzuweIt3JVuLXIHCKZ4RLy/XgHg4O5xxhFhgsgLxWqeDn/zipSO+lphAuFEJ4N5tdw6d3iwq/yqEL46rV6' +
  'A8zYL4FV2juo6633EO12lmH2ujV073R+irLWWEDyfYfBGAy3kdY6F9DlDQPtDqFczA2hcCp6xtfnvP3NiP26FLrLB/rUqkBQ' +
  '4a2NXFRw20UHzW2DIZzpZeD0zQiGjdoIge0f3oFto4tqMw8k9cA1LDszNvrWXBiTy6kNhDen2zLEuEdlnqD2BLgw/N9T6Npn' +
  'o73e4JdSOo9VefMEgjJ+NduN1i/jA1z3ZJvmJ2Z+th4tG0+8Jcfmw3BmbWK0jmwd8ciXImjeefg1P4tsCwoa/Htu78RkuE40' +
  '0MH7kyKwEWA8x8qP8010kxQdOgZcPu6PEZJsszANUg7yxmPzYa7rfZaMz58t8KLQMAqY5y0mxpd64eLLGbwyiE5iCrMTcBHw' +
  'k9kFhrl1jHqYGA/5ruWeGUqne8htMuM4rWYfAZWHrjsiJwCvIeOHLacToQCmmnxmWiAmdElqnN6ZWGazmAhghjuNrWOg7GuX' +
  'Mi/hDAIZ5IsprrvHq2qZO60nlvaLwTStTtXvMyhEaf0YF5hMZZdkAnIxHhQpuFNjTM5ZlZHrSFiMc/OTXpBZdEbopAScOBfj' +
  'GJQPJ+Z7qQl8SVoml4JYOygGx3H1hgFVvUuh7j4qgVDz8RhgNmPY14YNHPYqHyO0m/Qh+sC782VMVR+0cAtnotwoD8v9zQXO' +
  'prpnv7e4iUtXX1QxiYiPBRbD/WzvSv7zeZx57vMLGCDny5e1i7HncOHclRBevHAzjldwxRhrNa0srVwNd58E/5q7Q386QJfv' +
  '1gf7G1/x8c0HyS2+7csIZudF2st5P/DZCUSh8ZNzsCq21v/DKG5zNykFvD/7UgBFpPw/xFqZ9EhYDfp8TmSN+f0YicUMqOZd' +
  'Aq10x4OhVw4lu1DdroAdvlbAof6hyGEKSUsw4KhDOo+zU6gv/ss04tsX3hzDgy/QSguZdcQWn+P3OHd+zAZOuDmNc2Hkf+Nb' +
  '0whi+Xn/BNsrL0kUsMuTQhniy2MP8tCAYe3xjkc6A6mNY2nE7Go8J/IBBrxBe6WBi5LCnHCgKVkjLAku6KOLzacng5IfO8Af' +
  'c0t0HJ0fPFWW6b5ESv65p3ypsvT0hKzZ2MAfi/+b+wxRVjeMMnbqVeDNrVtAwxiXQPSVTk8mI4vSiEP0fCnVv2MmeFE8wS1O' +
  'E0MMNPkc5UanJScF93w+922R2GhIP9EuqRlaCS6h1jHo6gvNHu/3GXKEDHsonrIlySxeL15A1hMPuA0e3vKB1ZS3+hzOHIyd' +
  'uPBx6kuXjS/KTuYu69qnBPH+Fw==';
