// Written by bench/train-zh-names.mjs; do not edit. Characters and words of the features, and weights as bytes.

/** Added to the score of each candidate. */
export const BIAS = 0.5;

/** What one step of a weight is. */
export const SCALE = 0.01498;

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
  '7L1nc2RZeib2pE8kEkggkfCoKqBsV1VXe/ZYjqGZIbmrUXAlhkKxH6SI/SX6B9IHfZf0QaGgYiUFl6RmdgyH3T1tq7t8wQPp' +
  'M6875np/FefmRQHlembIYXCX6hPdhZuZJ+8595zXPu973gROG7VOrrSvZxdz2V9mF0rD8A3AKJz0Sc5lF63sL3dvddL+/g28' +
  'rEVjXU8vnAsv7WOfXMy/tAvMk4vmy/uwkwvv5X1yJxe1l/c5qA4IBgBmqydvNWayi4WT+xSS45vyHDA1/dL7lOPsYoq/tM9J' +
  'F4T4z6U18VX7qv1jmkE0p7j61Tp81b5qX7X/JFv0nIL+qp1t18l3JwbdaOGrxfiqfdW+al+1r9pX7T/j5gO6tFyZuzFTu3Do' +
  'kXPdpz8OFx7NYkp+Apxo6b+7crutDBxzUX1l4a1b+AHA+3xIiFJROvpxrXArfHfz39zEeYADjwElz4/ldkLm5t/cuHZJjEl2' +
  'GdN6GkibSJi+Ht+cefMy1v/FrrJsKx23TLmwLDv9uoC/YoFcNVWzcTucNwwAD9QVf24/SDoAxoej1bjWrBkeINFhMDunfVsB' +
  'oLjFmL+TNIZIMCCE7jcWN/oCbELOzFWj6m8+o7Mmrm2zyG6kTjqsgOeSZopvWYzWZt7IkxnAC+N4ebqYm48AKmC9lc3XL6wD' +
  '25HmXGUzMqqAgykHK5eS+owgk9ioz1xfmqCGcR6GnP+11nfJnsxK6sfyMI+ZCb3tz7N5e0tcXxwUmB+X13WAKmr3EK3m+S5g' +
  'Vs4r0VK1V+BAN7hYb/W6x9sVANW6v35088r3UrKSmn8lDU2zkQ3GTMx+yVyIpqqMluZZAGhEIYwPar4CaIxTKzTD5qUKKKHM' +
  'bcbrxYsXoSiGkYtmaPHNJfRVJ5nOzVYu3LTwmURKZKlQ1a/l8Imeq680L55/dSvAoT712pU3Ln5nrgA4cf3KK2+9dm6+9GWr' +
  '45xechVPsEXOzKGSzXmtU8w9uj55QXHXz6sk62W5VpUXMxxGK6A6yj74uOatdrJbhyM3fs19MkpOsOnLmkqo8eRa4+zkhcx0' +
  'E9lzaETlTjzh6a0O0SPjnXTJc8m+FwULSoofL340HGhFJ0rH+sVbn1CfzU4gZ54r0ZVvShvpi1fKrxQurPw2HOedUngcuCdA' +
  '60PWC+Vs2m4wPtLTToo8pZQeLotL1496j72VX5nCG3RDtaa/o6ZuYUIG1VKh638p0Pxss5VfnFze2Gsn2eWgrwyydW73x8ff' +
  '8NMBBvsPD6ib3lzd/+L7472uHwP69x/+XGbXTS+EHh2ujNnCmATAsVVU1CHd9/8MsJkfve3Fsf0vQE5+8fj4oVXxl2cLM994' +
  'PbF7J5EJP4p/JpXn7Ghl/o2t1vV43D7ZXWmkDOX2oXFUJYUZv36h8KNbm1MgGhEsTHhUXFpauP7am996480f/eDmJWaqjGm6' +
  'bppxOJ9fPXfxygSRJGnjxE9QmZpZvDz32toZbL7tcr3rWm8R+vRsB3SGDpsVTo0/+S2ecQgkiD03cRPbl6MwCVyf2dH9wJMd' +
  'Rjwl8vz7vmnLzLDylNla6Pl5ZnDFdKzHus27gaXrhiZz3TYCzzESy/FbUs/cxTbfIZFlyLkeUzq6d/hIvcTH5rKi9teP++XF' +
  'LmHLkdpeSqa1b6IfLiBOjNiBWIDemSBQ1oxn7QQTEOKEJ3DGQqVPw2gvI9q7oT1263A6TaYeLKLDtqCovxfntDUMolcRRwIx' +
  'EOpEBZIeEFtftjZ9XUoc2dgHBmosD/ehDwqyqTxmB9KI9HcbjiEf0fmjHO1X25o6VRva6po9ctfb3aNr+5vsWiTfOQ/43xfa' +
  'AsBmNjZAmQJKx2BUAWUyCBuDkDE0RYHW1yHt5XGkNXFn2IKkvQL30RqGH15Cq/s2/Por2G7+Pq4/+n1MF78Nv/EuwH6E2dI3' +
  'gWRJjMOFQNURQgdJiKFwk39uEXqPyTL4WCWE0UgzTUkeekVmm6XDZFRnNFweEVyOTPkiYL4FBELNvfbChWF8BMpGIOnctfR5' +
  'NKJBUWNoCgeVSxgOqtBGMzDVRXC1gWllA7vla5jrv4Ukfx3QbyBwLr0I32I6VxnhGtN1ygyqMMYZ5ZzrukGozYZ0RByiM0kn' +
  'fNoc0kjnlDGdFSnXY8J52TTGecKci5wbVxWm/nEgK7d6jKzZKnulb3Svf8mWjzJim8qsy0EWbaqkWmzyWkQTf/hr2ErN4nuS' +
  'MJ8AHApxD+ARgJ8KFQKgkN1Lzb5zYnAKydzJ5kF+W5ll6KZhZdJCNQdElScxSf1waPOdjI+CfcMZZQrAXufJyjD7Mjm4/MNn' +
  '0TRbN1uPqZdibc1Vhv6JJs7PzmmnYKX7HJP+g0DPcysl44QgphfrhZnfqUQvNlaWak7U+fHsP4nCWDy/GE9//dX1wu/wnkrO' +
  'Tfxi2ZUU/k8y57/4/I4jhVeSfyIdyihj4v/Qso8VTSPmOGcXygtrAFF6tlJfOr9aBxJ6IA/jd0avpxZSFGgk9/dpnDyxk5Gx' +
  'kFGEb8J/91nV8E/d6OfS6O8f7V8QC3R46XynvZe9P+rul5X+2Z4v3L4X8aiXp2qyrWiS7SU2d82p4ZBrNWpLbGzc9UlRkT9x' +
  'vRGxlGrEytNjGtmWZIbqlLrBG4bv+LJTwLSyWdenclGhVIprY2MkeaFXbE75YfdwvLTOTOpVo2rDOx7IPUl1a7P1H/RMh9Sm' +
  'WaGB6ZmCG1UqHr/jmtFcrY0IQ33kWqiiZFmOcAg7kuT8AAfYeii3e1leg+B2nQmhRTKmv4Jy9UUqdCKALmMa0xSGhCP0Nc6B' +
  'YygHattFB7XkqHcZGqbu2UcvRwPm8V/92zevMBxDNwdUh4QcDw4NaHC2Ta2BAPOy0XnZ96ewCs0uLDBQUJ0SCgqd6Lp4resa' +
  'y2EXQbur/kNJYwwFcyWylDo1oZ0KTsN0R0/23rUHoe1PDbpycaRr0+0uW7u/m6xEQ62b9IY3iaf+UCkWvg3oCvGCabjT6+wO' +
  'eQWQi+DmChq3v472w2/QoeXtBA+j8YD831q98c7zRDY2QVQCRVOB6NazH3NNC1m98vLcFk1h4OylaSRMaFeqh5pPlyj0y8we' +
  'TOtcpdzWS5pinszH/TK5/mXr2AgpYocNXcPxzaumczkaRAZTydjb7/ToUN10GmP3uHO01we4coDpsaw1VHubOYre72pKrqDq' +
  'jHFN0RijGqU1zw4podTSPd1iuhmPVI1QyigVtg9hnpBInDGDUaZSRp/1VX5bWVgqrrWFcjf1vJXyuz3RWrMrNtWExXCMCd7Q' +
  '0jdbeIHEyAbcTELtz64A69e20ncMa3cRn4v1J8MdhR3frNh//u9Wgidfv7v7q/fVjwGtv/px2FEAf9+bbQHnrx4MhOExW3NX' +
  'Dttuu0OpxhSNTu2tBRej00yfcK6zcCAB42RWpVQhHfeR+jaAd5ckbUkT9HtnNGb0N1mC5GJjbjQcKQvx9NIN/2D387dPPN+b' +
  'f+0+JSHMidkOAQfYx0DwDNkIIUMpoBgAGwIGO0OI2ZpZjwFWBcwPAUsCrMHke2Lxu7cB0gf0HmBMAc4YqMxMUrxMDxgzoPkx' +
  '4MaAygBTA8Ii4IcT84/sAKQNjAlgRMBwCOTLQOgCSRswtwHtEAiPAV6fzOvCLOArkwnQfaD4GDAHZ8yOOhAlE3MvfgiYXcC7' +
  'c/r5332QrWIAxOMXeSK/Q4X88WGoEg/D9w7ZvUeL3fbAswYHFWwoF0FSP+UZ4cFl6AJRQw4M5zGHABFehn7IwJhj6C+jjVnE' +
  'aaKekCvLmQ90hghoDKYooIM68lYLw+HrCGQHY/wh6mhBw9VTmmAERDNASQ+SsmqOD2vWzqdFPOitIb/9p6jjj54xOrqg5DGI' +
  'NgaVnGNiRw5x8rrZv2b3yHmE/o+e1vEahcYMEE1nTHNlRZ7nbLggW/oLU4QoIV2FEp0SNR9Svaox+xx13Y2XLXkImG4xVynX' +
  'V6dWr9ZywrG6vrg1K+C/9jTUEnCs2S4VQoLqoUBd7hJi8gKgBI7BWpJVkgJmbwDJIDIVYk9YeCI2ggk0loj/PHgBIPCrOAgR' +
  'dyN4boiI+sRlSRISu+mYuhJamhJ6BjF0q2lx3zT9QAqJzwPL1nV3JCkOLQeGa0SWPd0hXj3wHNt0EAWeRX1XKYfubigFSiWw' +
  'vNCx7PLI8Wd8yyy7ea9h+eFivzPCsBsCgQ6adHeAcCcekPuxYX9MNHMm3DdzwaFXQJlFrmUjnFFqg2hgQZMrsUKKd+9oyyDj' +
  'ufiufB7ziReF5SJKSQENmueWvYpIvYVisgFEVwF+FQhXgHhNqBIghWovAskVILycJVwKe38jo8Nk4lbFmUgRAiU2BMSHhDXg' +
  'JCW4lWFi+YcEwRicODDoCqS4hiTwoVtVBLUSgqQaj5wt8N4mYHTB5TxCswppuoZEmwWMEkBfA/zL6bj5jgYX4lrM8wqAa2gI' +
  '31K/kc37vIAmAfwR7dtw5RESOlbRkUF8c4i2OUZ7Zj9J2ACM3YMM153pVKzFZjfU9lZcdsdy1N1ixPuzEaPTbsefjy7T/KhT' +
  'Di39wfS4V/i9baqqkezHiZNbdnSnsuc6G+EDf85F3IStryOIa8CuAzn5Q7jhBcwnQuI+z+uEqiBETf1/JnAMPobBhzDNAYjZ' +
  'hkY4ypEJVYnQ28nDuN9ET1rGF9sXoQ1Wsf3oPNr353CktfDBT27B/8sl/GxwFY3+FmaXZ0C9OZS064iLt+CTm5jGu8glrwLR' +
  't2H6/yWAPwBS+SAwled4VGcUqsp6XDUUTpmsRhrlij1iGu14AY2oYhSjULOinhGFQRweWHrpiJF6UlY1n2pOzL2oz6SWTM2t' +
  'x5bfct3uTeFNe71OAUPvot/dvYE4aD2JQP22jVAOQjVQSkAogUY1aEwDIaMUF3J9E4FWAx3PQzu6CO/BCkaDNXSHRRzr8+gf' +
  'rmD48Qo+7zSg7a0gz2bQeXgO3odX4bkrqB9uAdPVf7CKYFzhlA91TjWaIpSccGYQ3WAyMUxiekNPty0SG0RllqZQItfHnl4d' +
  'Oca0xMdFOh6uDiw3NmU25zFjOrAtjahkjunEilR7xpZYXpLssm4cnJeoMe0ysx52u4uuOZiPZPO7t0cBhhXtfKI8bAXk2I5d' +
  'VgZXFg1u3BjK4+/9uvBWhrsIu55PIM7UaaSZhSAwl2LWbyHL1fYyvMVL+XLS5x8DYVsZlmRnGM7+Gfs4zN6j2fxohjGtZ5/V' +
  'M9G+kCn+wRlLkf02VPZSjCiC7yeu44XU9RyfMyuxXNnSHMMvxIWIevqU45Wnyv+p4/P9Lj0cKsYDq99Xj3KJkaOJv1HQy7ix' +
  'dOvqcs0+f+l8rtAqnJrzecT+sA4L3E2sX3v7KZhie869+NPU6yz+2qz5u9LnYdRK3NqXJKmRWGOyUVb48lSJDHg8Wmj5q9XZ' +
  'QmPr4ur6+WRj40J5tn5+6/Xnv7mBCZM3zmKov306XP/XgBjP+PUva7q0q6mKPzrmCzfaoez13rvSWh3SmYa1+O3cjXOmtbb8' +
  'LJz34HxhcXHpnbsXlLe+m6jXap/OqHnMR8+TeZBMY+rcudmZnD6bQxbVq1ee6fXXdzCOzYyvJuG9f4h41lRFkcYqr8arc8Wp' +
  'mVa4OvPGlj93bnnr1e+s/PDV731z9Smd+Pmrluo2/vjfXlvwFoqX/rS4cWV1eeXC6gKq07/t0LoNy1J6+x8VgF8NHhxjF7j5' +
  '02fBZVMZcYqdX3czTjinjDg9BrtUiAzPrqxeceNqa+tl+zhfsxBYX+yGzeVxXs+9TAJWi2tmHkY4lTyKYBPjxSHixL/0a9Sj' +
  'rCi03/UXpvzoy1A9SilRVYXSyMtNzdbDSmV6aXV9oblefxkw8yjYaBmXKuSv6rcLRW9T/ofR8wTV0A8/7H85tK0TASuMpZnu' +
  'QI++VK9Swqgme8zLBWGYK5nFAYtqtmXN+i1jZvvG+Xej0eq3ztgzP9UiJXr47Z3Hjcrj5dG3/35fPtJ+9j3beSM1dp9oGpzf' +
  'W8ey0V9evmWxz2753zuX6JuVi/9h+afNNy4vN4RTpqkOks5B88ueWBsSSgnTO2R8NBj9evhLInQ4a7h2pCw7wcj9us7wL7IZ' +
  'Q5cYj7qkXx5qjardLK/p2pc8qpRuysVP7ybjk3DRCaH89mN/aCZTxc6i82UgJRVENdLudjXb/VK5RhjhkjKyAvNLjRuBkXGm' +
  '1R1Lc5Mo+dL7UVXR2P6x4bjuSztSxZFVTddU6figsx+8/H6yrFGNjSwuc951/ZdNUhrJKpFlVekT9fHoo0GSvJjrFDagfXMk' +
  '23TgWKvaviS/eIryDq9JdSuO1VnTL7blnZzxQttpFFSi6ojlXbva1cY9b7Yh37ZfMHRNiQd2I1jLyfsRk4/tg+2pOwP7eaV2' +
  's1dNGjOD1bejQ9Y56PTs4aZWf3z4nNAsX9twfv+qb7Tm2eVu0Tt67M0x5YMdxXym3zuVG6utd+no7e8N3/RCZcBHa29KS58/' +
  'sp5JEpnNt5JXC8sry2qhv7hS/+C4WygVzO5gYPNnpGMBmGls3uS12aVzCdF2qU40t390jz6VjTOVANS9sXlp68Pa8vymyYZD' +
  'Wd+vlvXo+KkEviqQn7kQbp771rVq69a5NddS28dR8c7GsdTTzmxNeaZWcWfXLluXd9X58VZleZiLFe5JM281DobHp/1eBXAr' +
  't17dXFuseFe/+907zZkZevBwf3GxOfzJoXkm+0YEcKdn8otNbWXjaxdff6dWuhPcG5Q2luKaoiXkrDYoCWdhobK4Wi+tXv3G' +
  'fEVnR58cR5E/GjHfOrG6gCnhsS+hdh4X127V1ZuD+pBrbuWBt/Kz/R6bPMz1cj015wu5/wFoXlrceOfWu1+7Va2oo757ac5j' +
  'Hw0nyU4pMNYsApXGUh3zWLy2dvPK5e96hYvunhHVtTuqetoPp6lrLSxOtzbeLU9F41J+j0/5zvilUvvpgKeNr9pX7dS+0ojU' +
  'Hj7mMKrVL9UfRJYOJR4k1Xn2JYa1psiarPblBYdPB3MvT7XUZFmWuuPaXc9aWTJmX3pHMtYkWTvquytQkptHL7+fJmvKYLRv' +
  'mA1f+qjST16SMyirmqrIg1GXzE137N3Z0UvsSGWoyFp3qHI2tVKR/sfeZpe/MCuSqgYhhnRckS8sXKR5lbmXXqiHiavbTI+0' +
  'Hl/IFa7/gazm4v7yC84yO4bleFJn7C12wyvNr7Uu54c3Z1fi50xknoCZfMYy+pxc3vrmf1Odv7qZz996vl/gJ8aUbpqVdrtQ' +
  '3Pp379T0YNG9tvnsY3uxH8YR6+md3cMPr7+e/Nffa4Rbznhq7jnTPgz8JIyMZWrs9DsM998yNj9SllrNp3V7LDDWOAyt8bD0' +
  'yb0PSeXCcivYGh3PmJdWn+4nIoTzM87g3meffUrI39U23pToJxvL05Ugd6bfQERIjDjQKLl9/7724JOq8vrKLe9nraWrrVbx' +
  'lM4S24mByGPSve4XP/3Lzz8/ulx687U/eKW4uP7uyiae0gtREokpbo+V7X713/vLf/TKf7d6dTRbbl2rP5V9FglMJnEhd8bD' +
  'w73to+mNr725Vuklc0uLudbzWxjDqQY8VOwvLjFSaV7RjdLKwnNJJ4ZA702FldWDO8b5sv71y985bv3eilcsngkMxmkAEdxw' +
  'Vd5+1L93e7l+7t3W1vrNtUvfWn86aJkEQeSZtu/S7t7D4z/abRW+YW4cbn5vY+bZ1c7i65ZOeTtyk7lzr8StUW16/fxLbeAz' +
  '1/kURv+qfdXO5Gro7g/iOdDYTTTY/c/N2DiIIn/AtvqDQCNTPvFqlomFgyFd8Gk5z0xz2ZZkw7TM1JXtj1LnqB5YqMOJp1N2' +
  'n/cLk/gDmQOSg4x6k8zrFWJp2j/JqTxLnqdpB2czsbwnZtPEHGpNDpwspMdJyMD6AIpRjKcfxtB5FfHUK70HckOl/YqZ2JuJ' +
  'deDQVacRau5lE/Gm6dDGYL6bI8ftE3Th2wD+VXbfYYYv/+sMj5vPPhtl8/iTLCdi66QOiE4oYbbDSQ4eG7Cy0VNn2ok1d0RG' +
  'uSTyp0Kr84XOw0Un8lbGOfu8q8pBXJI9RWJnPRCe3f+bIp0ewCdZvKmdxcGirM84yz8UGeGXJiFTrlFONUYpI4wSw9DHnOqE' +
  '5I1SIvMwdPU3DJ202Miq+Z560aS8HtpmRHS1+jsioegMbn+craGeoZNijfay3OAPs76PBX54gokrSS8KAi7HceMwYCUSmfPX' +
  'Qz9aJqZbCh2/ontsPbSkxcBySvsynQqYuxnItmRDT8WyJRtZDotXgxkvB7GIKyX90EoqQollcxNmTznD1p0ICA+G5GUgXwIs' +
  'VLJ4JMvwf+dMARgRoywBUYrX8oF5JKNvRaNyKR6NkIxnp6xY/xqdk9+OW1hQ70VxzDwt8o5LoepvDHTzfFJBo7PTPoF0RK7u' +
  'n2e0tp9BuX+RjbeUpmMJdTN5/w8zOnkty22FLuLZuko4adijoVbnCl8yovLSzhRzvdBT1HHO9ixtNYm9y6PGwPcOddPVaHEk' +
  's/Ez9CfWRqR/fCbg78xtGZ1Zhyjby0KWC7uZ0Z9I8SWMU53pBuWcyLFOjZHuM4/6jmuZi5YhN3yZDV2HzmvcaIWWWyca/V0d' +
  '/w6zWIua/e1n18OJ65rm7w4y+itmubz3BOlZ1WZp3OMjakaOypgV/bfffXXtf/7i8dHRt4jMPh+p3te8y0Eiqx8qEXX0R/zN' +
  'dZTnrTlNmclT4pZJfyZX7syMpc+rODevRoP664FBZ0qfdRvXrzJfx2Yyp1+qnHMrN15fk3ZmySPLKAarR3zHW2/5h/F4555a' +
  '0qhKC8yXx97Q3lO4TguPttVtTZXakv1OtGgsYvfu8ezcDD1QlDtxPD2YVb2anxxJw1yjH1nLxEjG+s0Sn1EPvFHH1DTmHQ4s' +
  'vageq/yIU71zJO+M20Tn24p276B8gY0702T2E4d8FvTkuTI14Mbu1LzI7dBfP7duHLfHwDRNPdecsJ2M5CR8RZowEtsBmdgi' +
  's0CTJK5grGASz6gCPtXTRPOUXGaLxopuJhmpZgZJEc4ZUe/SpHk2PLZwJhASr9XnBn7Pdpy5EP7EkpmHFsY4Nec9Hj+ThvRs' +
  'gCiJzzD2TIouVGZOEOSnabCYA8Zx+uDNl6XAnTWoco0XSo8sFJjLXPYvDWV4z37qJ6eSZhFozZoZGb+kzTwb/PrN24iPl65y' +
  'pRAoRDFDdUevLn7/3FZ+OuxdxbHZdkr+6/WNhfkIYZ2CYX/0qllok9lWIf/N/KyLqL31yVRrmvWbxtZqs1mO2JvTC/PxeBTR' +
  'xdUrOesqn8G8fvP83Ir8+ppNz3tOCfCn9le9VrnVnPffm78tLTXm84tTw03ut5oY3YuU85gaGmapjtA0+fJB/Leza3u6Va5V' +
  'ClSOTAKLx6izBzndQ8wXljE9Oq40p9fDBa0Y2IverDJLxb7k4Tbs2NMalMKMeSf3ccRy0iehdpEMmli7cq6ycLWElfX2ZAGz' +
  'k6m2//lP7iwWqtCaf5XDIrz/6S/xt580NnC4WMihjJVX0Vp+dabWmlmaWci10F1cXrsx01htXpyvVTZW8b9sfPK9S1fOL59P' +
  '1heLM9/EDOYWly8sL2++tba5sLyBAi6u3ZidWpq5cn1murSGJta2lhbn51vTi0utC5exmS+05t9AbuFfv11t5c+h/f1N2Xrr' +
  '+vJSeGmpNfMNlPP5JeTzi7WFy5sLc1eQQ651bqqYK27Oo4hVYXFNzQKVyvpCq4UFTBVRbi2g3MwVarnCFvI4v3xjvbm8eeWN' +
  'q62rf8DCoPHFY5u6I3PM6taQL93aktyf7OqH5JOf3wmOR9Vl3ez9NSF3fNmzvZ7xN0d3G3tHKtm75+/AKVsu3Q72xq2K11hv' +
  'Scsr2k58nPd3Hi7qgRUqnhMUubGT20DFMytzUXiBHmt8kO/bmhRdnqrbF9nBiNKY+tzVHPvQ8s0Hfz8/HDoEQ315GfHAXcol' +
  'kqfKx0dzb3jD3EL1UFstHjhs2Xm75/U1z7sSU7vyikXZxwXP0/rWPi9rJZnH/k+T0Fnqjw6Ybl7IJW44NP3AlUYf97S1WUVb' +
  'pRWtGNdVvHF9i2mxIjzoCS9pW+PzUrKcLJbimfkGXv0AeJtkqkQAiM3bG8Y4WcTPhVCrCSExjQ/cBL+MYyHTnPmcwUzA3Jlr' +
  'CKGWSj45Lriz82ewVNRPpA9PrZHEwXTjRAxUEsH9i5PMouI3c7qa6MXp9RgFFEX/C+kH3sQkUICZRHxzeRHi2C4/EUEFPCm2' +
  'Z8a+dcbUbvhIWvkIxZaQ0qxg9MdjTaeUMtXlUS3Q1I923+8tdkZ7d3cYtmIy3935xX1jcHt/9BGlbnewc7jz0Dx46Abc5Vv7' +
  'I9PvHqvKkpeYlsfKRP6xdKDWh+PZauB/pq/dU71inoSP1+L6L8mIffKAuMExt8IfBz0Ekn5P0uzPyeHfaLfjxJQ/MT6TxoFy' +
  'YHSsQ900TIUXTJmx/uHgo3ig3d3vEMPnAQ9ZmFijxMPQ1P/c8uLEcOmxHkM1tMeS6a5z37cG7lwQnm/vOcGOF/iqx604iAze' +
  'Vbnj9kPDO9AUqoz+f+/8fUxvn5pMQhk7B5pEJ6ZguQgcdY9dPTKMpNvZB3+Ix/0+DoT5noUHuOJqKGEddCJBFz/q6NEsltyZ' +
  'E8vM66EqxNQknk8tuifS54qbJ7pUAD5onqS8BCfaNtO+dI8QLYpn0fdICGniRLqnidfEPqs96dPm7Ast+2gq9R1LJ7Ea06X9' +
  'NPXbaJvCNgxtKxGmT2e0fiiUuMFGQ2G8GBI7Eo9IpUM3nSK/8ad/BuTNiXN6tDQJZekjK3WHF/JOiiSGlZPIyOTvcSvMrJTc' +
  's6BOFsg/MYOyFcmMiCcG0/AkIrmY7dhZq2PiFz8VNjjJdzg5zvJF9rf+uyGg1WeGKT0TpziROyesdhINvfw7ImBzYdVwOUBM' +
  'rocmYHPGtEgczFeHwjGk/YSbQlB2te0dDxgeHx3oN4GtH37ru0eVf272s58BOOxnTMyTzS2cpvvsi+zzfjghCC9AURBQgU35' +
  'Qq+sNyfr+4fWZD+2T4GVTj5zlMIzxFKZn/DMn2WpUifxtJMIXLkefJQS0zsLKf3M599M6XVpbiHK+hvp2aIWhsKhryW4nYqB' +
  't5F+b72Mv0kd5sYk35IDXuqMo3ZdsEkhP60Ipqu6kwlMmRO+nc2O9xLATU8LMxyJv4UkMgXF5X6QxWsz7jl3LcvTgJMWK+Ci' +
  'bIBghn6opVnCq8WUqd3sJHjBeDqOpj6zD8kzr58kiLNMsjB5wmDRaELh5QxpLz7C0yv5bGbatM/3awPFYxP+Xzi/VA8b9MmI' +
  'BbxSrLLY75kffjtsdxG/cYleufXorRu31paEuxzGFViJ6yf2cEVM4LNH19fvfnTjtRPJpzHuMFv3fN21pcLzwcJcb3B0NL31' +
  '+D2JpGc1XuxJnHxw6RSNK3xSaC2YKzWtXZnytbV69Hh1y0Ytkf+2nLNgueZI1Qa7QUgfxTl5YDrqbdPW7hiO/kBV+ttwSJcd' +
  'jOEVJDK/k6J/XgSjK5l7+aI7E9ToLMvzqRkk9fWVwtalqDZfeE9gH/WVT4vGgn6u7OUrvLF4zpNm5ufjEfKxGz3KNxp8pZGy' +
  'yfqDfD3PWhsLtc3Ga+eD0oE930IhB0xfm3utrsOZrqe+fznf92bj/tR60LtTabWK8WLu86M6AZzy+rI+V5l+vQgEDGZiGsSF' +
  'ZVkt0w8tYlFm8CYr5PQ4Pwpm48L0gjh8IKw329KPrN5AUipT8lDlbT2p8AWO2MvlS2tLtTVAHcMIFwyqxzal88zxNa56Vp/6' +
  'dMozI6cflurOXFXIMCQ2k3WumIbF9YDYijoy5dHASAxHV3tjlbMlDhxMgyOWItlgB0rHK+RmoPWZlHR70DG7Mp6eZncFtkT7' +
  '6Pzil/ftg/+Y/9bb+5+3amj/onjwKsZNsGSdTx9JuCvo1t1BrWDtw3FJ4kdkubVKcmu66TVvYH/p3CVReGW+ziYB8Uut8HDK' +
  'jOOofrCYm9+mYc1xo0UWFJa/VZSD0tVvPwLIMtTzrX2ULOd1vVtf2PwTrMWzDxGGYDdmWzHqM9fEUe7iDHhjdDzOa9V3KpcX' +
  'LsxUqpe+fuko3y8gmB3PWJgzytcjoHCF641pg3DXsPUCc1xmLPkwTJvrssGSRGF3bxQVQDViJ2dbhhV7VikKm1Z+6rOa8bhJ' +
  'GXpMmgqq/pQh7I4Vus1zCSHM04lXIL5h2lXLkvIqHwacxVa9Y92qESBwYJoa4aZhUUtB0fKIWpP4Y8Ytw7fye+B+lemANheH' +
  'RfBjLz8ye21D7efbkjQemR2SROORQiN5Lh4IXbSG3Ny2cQ/L5Z3C1VxlJ/9QiZnsdC1A1/NT6BrLHgMk/zetHLlDGkwjjNmq' +
  'UeJJzbTVtZBQSbGOo2TB3iHkWrQvEHqiLpsx8bTe4dIaOz68N3dFLT/Qfqkm2sHe3bs8+cWle48Aax1KWXd6/VhTrUqv5/2U' +
  'hMOKRSQdgWSPKDp924tSfhu2FMrMwKYoabStuPLsmBo60x11v0ew9n8UZh0RXYVz52jEpT7RVUYlrtNI1zkMPjmcZDAGRU+N' +
  'PWexKCuka7J6dXTMKXlTzjO0ibiHqsLg9QcE6FEMdVMeho5tbM3pPbr9aIXwPkwdkMJBAANr4ngGOomXhA7Tq9QwuNmhJgvC' +
  'WjkxArsbDA56yb3XLykDcXYT1IlNg2m6xUwyoK7akDSSgBPknfm34LLqMD0Ziv6taqTmVkeue1GaKo3yN7zZ+Vpfh6bQQrGz' +
  'vp27ZQDjGrpbq0kwbnZDLx4V5bJ3qdx35mIDybC3GCQDvJNq8jX4VTM2XIXPjLR85a7uNY5VrpkstB+O78mA05ymgG2i/ogN' +
  'KPPj3OWjo+KwMdIP1Z+vUQa93U/e0yTs53RhhANHjkzocaXV3HaPe03NGGokLKuYccYRBToHWQZb0j7aNliv05ghvL0b63c+' +
  'WOJjiVoIaX/fPcZGbQQYh+CFMeM0b9adqTs741FSmPe+ID1uJuN91YVqHXE3tTGl+cLQUr2xayttxVZpW2ET7H/oiAvfVic5' +
  '+sxgRwbFoBuMRn05JytrLvdFgQPG/4TqMZ8yJ2aHYdd0RiKNDUcfjEfMjXqCbqjt5Y2BBQNNzQQYwbBsEttjyUU1vDhmVK3t' +
  'jC1DqPGfcxskzjxfG3v5WE+1sSqUGmdgzIFFxTuhdSaZhlXHEjj3RwP10Tnjo3YQCZ6silrtWzgDvxlDUeLCZ4xKVOE6ByW6' +
  'xdNbU5qabbYoxoCghuJJ0uDc0zbF05mYzWRik+2HmdmlZ/GKZ/yW9xRFoQPX6jxqRPkm+5U5Go6rPjAe5v3TbAv4P717OMbj' +
  'y/eTnWv/xeOF/ffrx6X4yip6nnzlib+xTqF/nJfIsF/u3tPmrq18fe9YmeoMLRlYbqWPuv2OADF+gflQ5YR89GFfjU3T7MH3' +
  '3Il9kO7X7pP5le4Nu9YQTanVc7+JD8TxzlgscmrIvo3HqTWIuzB/6TMZ2h+gy4fR90s92+umHh/7DLdOXYI+BsnsO1CwM1m1' +
  'fQJVCtMzYOS0j2ifvWcfcsWpHzz6bDcGtJ+ESpB1+lraIYuzW+cXd/rNP+nGKnn4zV7df/2zYkEbHsFOLWQZ/yZ1rf4Cy3Fg' +
  'bCP/yBss7ieAZ52smZ4G5jKTsIfeLvMw6+1ESTpD/iQjeWfiGatPmdG/vonjsjAx5IG4ndOePINx4mf7J+mp8qeE8RbV6Bjq' +
  'eG/AJZUZ6QwUTRaUc1uUK9G/95x7hvKLE7r9nEuYr3Jz2vTcUJUtxSofFPm86jvRvY1K66G6si3AqKVLuWukWq/bKwutKSQw' +
  '36puNGbp+dBmTREe6P0S2yCbMHNhWTvWVmkVR5ds1WflplpLNEEyVWdy6uo+7q9jap4N6mpnqBbL73fHWlTuPzTHFxni6v7l' +
  'OD0XL4hnFsU+2GNOPKZZWixiGGNtKOgXxJLOmu7VouMD9DPm4DoN7fu6JpLbqdjauP2dPbl9foIrFCrbgRLnSvSiM930mB9Z' +
  'zPbFTyy0w9TBOfp/RaBvAYz4us76YVBcVXTH1B5T875FWdA0Vf3z1kjbiWMCdgvctbmi9MesRMmWoqixrRFoHIMB9E9O3DYH' +
  'CLfsiJ57w7RKizVNtiLbFFmlekHsqQ20H0Vx6jw33pDKSK4uuerbMfW02sDxqCUetQwmiOBO2l2Grh9YOlGNeW/blWyNWmRU' +
  'FuKtMHq9YaVkCA20CTqUNEqqVFVY/1JCOkZe6+8+EroFJUkDAmXinDtdmemKMKnG1DGTrtfVGZlJK0b4DsmIm/dBHx0pKukF' +
  'pM/2+kPXlYI9y5QpWPdXJfckh8gwQYJxj5g8crqhlKNX93qUeIQTmKXEMQDTzNMIpoJqGC5hc6H9YQeJ5EXHTmk4iyGHQbNK' +
  'dXMimlMCNaV9iwX5wAqCOrP0ARNnF7jwbFMpK89N/BYF8prOJI+5hjbdDCnRKgYXdHCEatg7kcIM1VFbBz7WDKNDd5WP60zg' +
  'IWMqoifLol4OdQUUNQv201QY59sdsP8Njzn474M5thjqqaIMJTUxiey4227xNRnsKHWuWmkIVRM7a2fCTb8DytSooqkJJ8Q6' +
  'D0U2ifAqVXEsae+JzIiqLwka2cg9lZi26Ey8zVwOlnISqTLOIEuTA+rqjqxQ0tXL5LGRjzAkJU3ln00UVLx3mmE0/mhbomrP' +
  'U5OuZM9DJTvOSEuDczH2d50MNZJhdcdddUz7zH/cE7LL0h4A9ydBvMdHp2lfiterUVurMJM+/CHQZxMt/9xj7cljxs3/awO8' +
  'lQpTnyZPnuNsktZ4FCbWamijmRw3iJCRQUdoce0/yk/BTemZfg+VbLUenWYoT4CIk+pYycfGsXGY7KOoC7e0b95mp/DLmXJT' +
  'yrKr0YHSVm4aQV5V9i1ZjbO9ks/G5kazEWMETTStvLoKktinQz85Rc8c3LldkQbdnf9gHA5E1vjx+MD4+Alo+SQs3/vNDzo8' +
  'xJBSLOiKuIumM51P1BK5SXDzygROJQB/z3AQm32EPnzwWCuPnw5rXgRHW31CfKcwRuVp+PEEKSBUzTlFX3UeW3V4I70Q6Kri' +
  'BR8zbTin7fOHPexD1zdnrpmb+4t+dXDhimRtf1b/mj8+HE4d5wqfPPhUijoHNfln93Hwd9B4IL3PaWj1fYm6BBVPrhmimMTA' +
  '+mIP8nAciuiHD7U0J+mHVbqvrVJPkUY7fb0jLZEAdJTIYHrwGLbwM6iw+PQdVScmYUxTYeoWiEBxdG5wDlsUkRAodKu6eyMZ' +
  '25TmZN1wzJFuMEZ0AfQILKlvDaFB30ewUqnBiQpKcefgkTwc7osCcCYDumMTaJvtQ6TKTj1eoudGY4v3RpqlOvqqG0SW4+Oy' +
  'NTrU+qsoXF7p4rgP1nePmTec8+ihqn2ok8ikFC6TQOiYw9HN3b2UIJJzah61YlRgfvDRzrgG/9gmdYnDGI9U0Pva+zgQZ9kX' +
  'F+kWGueahnM5nj04Npdodw4uRfRI+ULs6e0HIrmpD3fAuJlEierYIxKO+nxfZZLaBKpHn86Bub37gmc0+L3K7JqtT3Gl09sY' +
  'qFDnA961yoj3O/dXXwNYDIrXLHjFqw2Z6MPgULHlfjswTU2TVkeCBPua4HhmpScvzfuHHa2gR6q/mzu+Nhywe2S0rsAEa8hX' +
  'XkXS9TQHowocecDpgKkHleIM7RsG6bh96D+GMWZa1/ZHPSHq9dFKad6+jpYUMvtiWTn65Vw9mvZqThfoUhl4H/R/101BL77k' +
  'PxBR/96uXj8/HrtOn1aEXuEgEhBtU9HpvQbcsdKm/cNCL2eqRUVvyCXGUqi+IH/G4KEdCr1gwdpzh+i58qDHZa1/zC22ZUAX' +
  'drHaE08aJjgSWDszU24eSwX5yMZeVwDfjpCnhUl1lhNU3iYcelxUExKPxpRqs1yaFFGpGOznp2C3IF1VZ7FlcKpyy+gnnJEU' +
  'lTRlroM4E55/VZBk8sRujM8mMBj0bDSEy6mF23H3TbXjiTK1Qm4cAfob6ZdYOEmAMGXaOkd1LRcMJaLpIY0pAZdS6+v0hsuT' +
  'DJwePNSw9BcKhkxWMiP8zBmaEUC/Pr8wd1S83S+90XC2oZ9nXqX4hfrMWatpuOf8DhT0hbmfpEd3HfRfoBpXGOxBNBFYX2Z1' +
  'j50U0l0MOPw79Bj4heMAQRtBVX8ydvDgBDiX0y0yeBeINYBFiIzPUzGZDbK9gFp4ER/eeyX4AIvC1Zsy8FwVzxVgb0e5HsZz' +
  'W32FbGJ1nhJJTnPlFtUfiTSqiTfzIZyhJxsCz9C7AtY4BvWjUbaNpP+POI326w4STES9GFnTzgbPRmb6pO3MC6luzqyiubiK' +
  'maawbi8bJb/yjKpIBA1ZIztACDvxTlO0XoRpNYlpwkEvO4xlizFedNDRdhwbNnVsj1I9lJhhxX6iJ0gCz3a8KPLpZNtbMAKU' +
  'KLcfbLhhy3b608y3arMwaq9erNauTeU3cn8veo29jw56p7o2mbgRzxfr6Rg/T2u7QM7g/+6ZYOXZpCMOoTTlKKIVPZSjUFQp' +
  'MkKAjMiBeKDqxDhuXq7Uc+vOhebWwkpl3t7w8sJ6SJBnfuVRrgFanUpx1s5vuG8flZH/TfodB2makdIk+kCBGoqE+HSheVWJ' +
  'RU2jjD0vRVPL+YVWI7+80NpYW3bbrdIKWjng/NuX1t6OUZ6pp7bAwY7EIT9bRON5ztMc7kPCccay9sSked6uMT5yehj7A8x6' +
  'hX5vXYZMxgMhOsa7PZIAQ2HkBQYuNglrFI9qlwr+/uy1Shiv1e9gYxFI5i5etlxsbk1lOai/WSOfSozpqiiBSuoydCLihy84' +
  'DcvzsjriTKWGQmSF8ETWCFcoBvIx10f3Dw78LmAocbx8zupPL+Wq1lJpbt7tyiNZj8/7a4vJ4vT7i83VqYaZ+hlsrOgmB2H8' +
  'RLA7L6wRYZiu8EQCJ0x3S05TWF8Q3PZh7sWaq0fM61h6h/OBxaExRFRnFtUw0EUFcorGVKK6VWnuER3RaI4c94eyj/rhglGb' +
  'nys0W6s3a9d/q/Wj3bxKKTUIhTaWQceMUOY8/xxE3aUS5xrjgaYplJuKZugK5Yqm0WGnLfVE0S3GkG/RxF5pwnCmXBRlly4H' +
  'Ko2Op/NRdXYwt9p0xSkQ1UBaWlbUliUQiWkcXBQKfH5dmEmIzj01dbIMGALatV/gf1DF4oZtMoPYjHBRjdbgQg4zrumGSRM+' +
  'YoCnYznofs7ovYDnVSevOmP9sS1vHxmwI7e//Simh+8S4PHNf74DYUlhHBNuHgYPlPJUIWQDqiT9HvSwNDOam2b3OpO40D9X' +
  '63z0H/edzi+K77x+98PpwvT+Z1PtcxjPg5lLcmVXxaNzMeAew5MdDg8mEoTpaaQkfKqe3JMDTXZhBDOnEFkzeWi5kufGuqOI' +
  'qo7C5YlCd6LdImp4cENPJKTAggorRrT2/P2WlrT74KEZFSFdWr9eta8YRoPcgnbhooi+FpbXkzRecSjB6se4/0SyJdkxp2ea' +
  'JUFGYg4gxd2osxd7JxX4ySepJ3WSPuocS0NSxVgxISGIPVFOAi8oplG/Nl/2gZVG3Txcly7c7sevmKhfosHMyg+KclQuv3UH' +
  'IA0Bkf9G9TPoCBNAt5HlGuxnzGHS8Vl93R1H85Bw12IpAErSdZzdez6+/IMFiRTH9tJQn7t+/V/lzyVlCfrrYO/MXQfq5cV3' +
  'RdyvCeW+JmqR0meSU55rva6mQ+qxthroWkdRo0gwOUFCwr6GGEupWIzQ/ESnkmE5GKXZv+0UCTGf1zPqq/QTNJubf/RGsrA6' +
  'tzY3/Y21x3m2moSbvXNFLPCNGyLeeOM31x+RwjilhGiSJmuE5oYyJ2mBOTomOmNSVwa0AdjPtlVqUoNysFktcCBrBn9ez2jx' +
  'O3OkU5qzctGKWm5S93qlQszQT+RQr4Wd7t9/p6wCegW8q+qmkGhaqoPVFFm1ny8BoxcVC9GMzBzbOLTUZBwGpnDaIM7/Izzs' +
  'CSoZckRGRJjnqCDQEIFjhune8yVlotytcQxJNXvzs6U1Y2pZmT/3sJ48SIYxWVqoBvOxAM8u/ubVJEhscCarROVDKhGVKIrK' +
  'VeEaETrWVOPgrzoWwBSwnjsioqYVAZXGkjrklBrOc/N77N6q26pZAlsq2fXApfWaf7D6qC4ruj6XXHkwfXG6D9RVMEoo5yaj' +
  'DIoogw6DMoTP6w9qcFnVDFPnY2qLQuYudaBbAOEyESis8PksQ9yPcZ0wVYZmG6LOrgvHeP5+UbL/yJnu+iTWZ1tRMBquDNnd' +
  'rmTZsVM4gJ5bIS6gbP1ziec4jB3z2DknmZJk28MSoVp3bHXNxBkPVRoqrWDfAMi5fzb9kQ938ShZmdpdfb1W7sUHR5GhWJII' +
  '+RA3hqwQywD65YmztAPiTjceOCZENbwqKZl6Bwj6wixNmUOGSNKzTs2BXwiSZ4blYQESfmULi1XIE57BXp9lB3707FBJ6plx' +
  'BTZsftdW7YILa78tACMBKnXzp+k0K8FEsMrWQu5p98FwDT3L/GITSXiQfqMwB/yv4vayrJ7cRfA6+1Q3WGbNPJ1JJmhHR1Kj' +
  'wkJKvyGlCL5uG474VW4RELk0l1qbTzKeNFA+EcASrhkTW3Rm0aCGgBHdiVMkd0PPw9zjLO4mdYV/GtEQ+LFCUWYMl2+kU5vb' +
  'BRRKLMtMTdmZBvDoiYvQ8yxRv8s0HUDTkT3NGnbNQzGoVs78Wq0oDFwiQAio0HCYIvDddKUOJ3GwdAHFdOKskpLFqaGPbX2q' +
  'NRmuyifPr1mAFpgupzsCdXBOysNNBFRknvitkTmet1P35b3UDVewYMgY4ZPBqWer44GiBZxO9PfXAw43FCtpuxWm4eCJxp/F' +
  'NSZs7fds3XTSZzShnjmdQp86QiLmcy6xjA4WXeNMAHRhCO/99A0i0+z4F6BJJRWGLuQ+E1js+UqaPyEiLhNKkyGBzp2kqol3' +
  'ZsRoIvZ2nMCeaG8vpfhaTgDxExF6aJ0ygQDMfgJVbqfr0cfI33P6eaF2BU3YPEihkIx2OYYOdOFZqPzJc/E0P04st6OuWJkS' +
  'tkRq6zFU6NmKir8d0kY/XZz0ly9QTI2WQ0LSY1ofuJPnyE5xu8/BHmNtcgATd9TsiZOBaUgnz/4hRvi9W0pWro8PDaOPJsTq' +
  'iSm6Z1ZJSPSNxknJE9YF9P+zizV+AoxL4Nmz1RI9s1j+nw8BWiAYTmLbfZn3B2IaI5uCgEDWTUx5t4VXI3RsK4XVUn29l8mf' +
  'y0WWZk9qKuwE7UOSfj7EGJet1wYyPkRs2w4w64RgYjdoMcNpODj30hlZ+CithEphuRTMOpEtJM3dG29PVv5A/LwEgN9/U0Bx' +
  'i5lpuGHFTstnJz868SSsn4vEXaorMAxYtnjzNCHhFZQSdjZJkI/IxGEk0A3BW47n/cjB1xOBrfB0qfXs+OTfPGEDzRKAyhSl' +
  'Ap1HhXWTieQzUijFBkbMeMgoLBicqWaatDxI3V493THb2nzKxlDpJL94pSRiaCkfe4AeWieWJTcGJK1XLnxo7cPJHlYiPSOh' +
  'me9kO6+m0XwaGa+zyX16ROyliRABmZQN9YqFVCcMlA2yB317+c4h+CF9KnFSQhZ+kU7ddXpEmWKwDCQZRrq8PeECey79W8f0' +
  '1ncsK5MKHPG84P2PuShgLW4jZKbJJ3m/x5O1ap+bRGSoKg7aJWJazVWAGPvgh09MLGGNpIM+eCA85ZnG53whk606I2neAdBr' +
  'aHZjqoPeeHJEe4J35f9YwHYKznnAogtObA7dkKgCfYghMy1MftvifRgaB9MU7B6f/uKRhfgKYAu59t4b+H76fsEys18hYNBT' +
  'qa4+hWlqh5K2EtxWf5WmmYmba8HJEopv7fnihYjqdWvA+hLHDDVTQZQDwWP8UtYnnVPE8vhiJfVxPoeN27FA/AYTgnD6Qguo' +
  'tIvRWtI7miB/k2c+xvUC0LHSjCF8Y2RjfzZNHcpC+befcAvNrzEqTVT3OB1VmsjgU1jmkXiPnEga6xTg9tORWEZlhnlwJvVW' +
  'oRPhpBsUcirNiElA7BPeplyccWwr4vVSTnzOsATFZwM906qn/KqATywHpy92vNJL92WoRL2TEKOGsz8Lp0MGS+esjSYP8slE' +
  'AKf8p6VsZuiRJYbYFUC+9GTr7NOIqViLxMw+0d/DJV/oPYHBTOwpC6K+1NlSbDVfi1P5p0DXnbMejAldHMxIAeIiDJthSeea' +
  'gs19cfeRpmaKSMdNuylu/UvF42D+IFt3giBwcHS6Jo44Oh+bejbvcjJcfFM3cGzAWZmy1VMY81Rru7BCgvGjCW+r6c/fdbYB' +
  '7qW9TBP6F0xkfmEnZoJU3HQnwzsgeB8DZaSr2MPyWKzM+z9j+5n2tFUwryekszkZ6/3JqKouUtSMewBdnDmVKibugqYRWJ7u' +
  'mrCRWLrW8e9l9rs50WhHGRRhpDJNbI1+Rj6RJ89nuQT0x0ZGkyZuRAwRMhMHPaj4Gca68qn47GwhWwvcmYxvpPfJ6zb+7qkV' +
  'S/VbJY9beCXJnamp8176o5UTmryKTfMkV2A90GGYHKaAMmHgMB1HCZ4IB6PNGeiHt5qZMSF+Y5JLqXwXOxvsiadOTKGnz6EE' +
  'S2RPAq6SPtkoHdMAtyYKv2BKoJkhouMJA9gT7pnTIrqef/oHDAhcE7AagtO1oZuB3ftgUNLvcLgVZBpKnNkdq1rGFgdd20pN' +
  'otHP//vdJ1Yg0c3dFFTEcHJi2XzCRJOqCERJJeT8v5c0dibkIxZEDycvjSfZAsaOyHYoYjVez8lh/rkzJpMHKaX5SBsp5qyl' +
  'InKzUjy9tz7iT9It/O6AYtFGpnG1FGk4sYGMzKoVVwJuX6h/pylqlgL2ELCnDHaJKL1y/LWD0elZrI5II6uIWvfpTeZuAdfD' +
  'xUUZ3Yt6ej/N1M/kIQhD1krmOhM9kf7gaZrD2bhQmUjZdNY8q6J5slG3+0f2Kb+ECZCnvXSfOtRArmykc2mnnLY04IYr+fsn' +
  'xmzlO0l6ismUxD3FWOqg0f1GKp2ZjgOm59LfrgvET02MPOxJwLKumko3pUBXHV3nJjo/ABZT11DYRcZT+RySMWG94IvJnMXI' +
  'weqnouSCrWebsJYXxsraRW5zcM/M4qXjdiGNLosok2UJ4SDhsyHw42yEuVxt2rLsNE5oeDkhV+CA3EZq7Z6sx7JrYg/zb6b0' +
  'LAw7yDDTk1kUEhqaUNC6N8RHqXihVrq4Q5EzswSRBFS64807E7QwmfD6pxzQXQNMF6++lvvi06t1M9M7wsfkdAQzTYBtw2f1' +
  'Zce2UwOGCureJZzq/SPtkEDGGF5QTI+0TWspN3U014RN4jKzBuDOAQipaEamoyf2wzDVbhNPUKy19/+V9+U/kl3XeV/t+169' +
  '79Pd0z3TM5whKYqkKJKy5DVxbMAIEBgJgiD5KfmjEiQ/BYYTxIljx5Qo0ZREWiRFcjhrT+/Vtb39vfuW2quCc++tnummKBKJ' +
  'kCBO/UBOdW3v3XvuWb5zzncukiZtF/y+26LuF3+BT5BFC6aUjkPnmX7U+PeRTNBgkPM+7da5Kk5OQJ/3xNwkGj8ywy4SXZaD' +
  '+vI0wz79HtLGPoJCF/rngE0FZfici6jNox0T9qHVeTaHaepz6FzGNWNa/6NIbW3D8cT365ovPUubVzX65PGXbIT3aAX0tsmT' +
  'anP/pI0beUAh9QwVibVu8TGYxn08n6Jv1z3DMS8FDoyfXuBnmhVA94jXwTq2Sa+PGFY3fOm5/uRzumJ6ZvOIvcPvSOPrS6X3' +
  'dSmF+y2Gn6GLACr3mR2vtGe6EzjSB3IQjgz9jeskK4POd0XkabaQbLY61c98fk7CFrcu3MstsjNYHZo+5U1nWEldRbtKOP5r' +
  'C8r+GhPfrX9BmuJz/vpnfGwf+dodvrtvJWYRaPTGV2HVvItTqZ9A+sbkbR1d2DcbLpNRI9/tQ6lHfRgKnUGPX5Ldu8ZR9odc' +
  'pgRotz05x7f9vTttfs1NqjaSXuVsTJxE80Ji2KWUKU3jpd/44nAfjK+xwulWHL7SzsU7XWTP9ONex+SY1L3J1Ddl3F4pONE1' +
  '4mSB/4sxNPezySZHT8h+/9W/mxXFnlInB/y7n0uW8b8L4+9MiBGErvfta3TSLKjO6aSP6zvifZ7hojmhs2ZwsqLTZxaeJN0D' +
  '7iQV14aO+9zLt2WFtDaBY5/R/ZBmcNBuMX5mmES0mJQtEZULS8PUKa7gy7jl+e5IX167gzPRdIi//fmYr1MLLqp8lS1OOKRI' +
  'PDbT/9l3gcrQekzW9NxuvTeYrZISqx3UnabPy3FIP/id9tTT91UcmU2HdjOAhT3VOHFBiBGdVZXbKHEtDtT2QzX0ocbvuFUj' +
  '2iFXYfCPd0Yq331HSvGZlAAR9+o+lzDPRdel972cV6UfZ8uauzb/jFiJM0u2GkDHbxf9wGPC5gdhiqdF3LRbEzv8zKZqECOo' +
  'jI6IWX7aeB6JagftgbgiRkww3MJOpe53TKBUoDOYizP4yvGho511abrbx8O6/H6+V12Hx2fkshieo4non3ba5rttoYVjn58f' +
  'mOhgJMqPBLHVEaZRM9fkn2KvTMWrP3b4OewbXDIP0UGPx2DUht7BL9+ZnlKTxygKPh0LybC5NHVRKLWD3+UZ2SfvoqmjjZel' +
  'DXHfsXFASA3ds+NJdO4CQpG+NfWoWJ7p2p5Ql4eWr9/7GGh8vu39gkuHJ+E5D8v8PtvnHlSE1ix51xnb5VL6i4u4mMBjg++g' +
  'i8f79Jp1Utt2YH9KGZgnFG9MS2iPRIRmM4bSOXs3sFXMTDpcogn1gf/ZRHxnLJi74QiNTJJn8eyaM3EeuNpY8awmSVMpOpW3' +
  'zyEq00x+lypO8EfXDkAl2aSdi3FLWicDnqhFcUj7c20W0H2dy1pQxW6hwwizatY1ve6a/LQbUoqUC9k7w1tZz3agPwFeXtT/' +
  '/e3Xm0+Wthz+4qGMZ1yXwXEcWzWej1L+ZfTnoxaXdJvv8DkC5NHqOTDMri90Ap6wD4/h95/pCOC9af3Wk4BfDfmwHR6F6oil' +
  'LOJOld5VU++aNRmTAL9VIsTEaPNKKH4dKQ6n17AnLTAB9pt9IHCn0xUDKS/u0CRtbJEmUxTyqiybKkJV/KtZk+u4P4J6Ub5B' +
  'sbbO/39qq4ckC/6Fx+jih+84HYVLFXmC1L5Ma/5X9xc0oU1djs8b/GbbhAIyrues1imPc/gKeNLCDO2zRuuaWA/RlNOAcm5A' +
  'oz/4P6qJ86PRK4GJWIzspCeuc0DjYb8bJQ/CUkh23v6ejuzgTtXDzpg2aR9nnwOvhIOwB40X27tcDxp8NzyYEx9e7yc8In23' +
  'R//dmdUB28BJB1APmUPL3PoZ/ZzlaPgA5Z4Ys2tCv5hG7lGJFbowp0n2B7WR0rGbPv+9Pt4538raPHc5tQjoCkvmvQEp61NZ' +
  'rLWB3AsbcDn6evguIxXWefxcNlrozS9wTB5k38Ujeb55pQnq4kTKeugA6NPe7jncQzCEXm7ji+BZxfRDKSeH3NIxNM9/ECeL' +
  '9IzeW6PSAEzcXdKZ3LD9LZ02OsVuqyuGzhxKSwkQi3eVh4pusJ4X1/bqbZ+u0D/FeAyo3ueoC6TCYkoNI9znktBFMBLyx2wP' +
  '99FqGIf0Pb/k60br83fK38D5gGTtj8enPO4S6/Jz7RlQ13TiUofvDbmEOlP7R+erxz9z/o/luz2Hg1u7KpMJbxtt2IGO43PS' +
  '4D8FLjL2DenrGKbNravFTzs9Nm6ccw3qThjshtAXbb4e1sVpsvBL9NA+b1G0Tv6U2Za7yXCv40E5MpnJpZOyFaZ9ws8ZkBw7' +
  'F2fS5XjpUx+NANpEeHFa+59HBIy/5azMapgOlThFt9Xl4kb2zpdaph20+Bq9mOO9kBSxURU67neAH8RUnPGY7Kdcv01ZMX6B' +
  '1vDTwAU6jOcORFqrovj8LlUcHtGV3b9A18TsM/tU7iTWXPJ0H/KKjfN2cXimTb0k23rW5qi+b/IrK8XJNpitZ/iwGHNtG7SX' +
  'hPqQnN4acOT/vKN34HLdY/F4aOmieoj0D+XiRJ6wc+FLWNwfsgVIYPHAFZphN6jPQWho5j7rdOhBwXoA9WP2VAKXbosXoHBf' +
  'cAM6XO5/uj2K/n6OH6PPyG/9dJ9Q9ja3UaRpg0FXeiussH6i8hhrsaDz6P9VRhez3DlEWxWIy7uDQorbHNOB8aMnYHjH9vFK' +
  'iXxGXeoQTX6fDfPh9xMkI++7PteLNY7ENE5O+G6Ilsl8SmLtaJjHqtkR+bBzd7+voiNtnPD83rxCGnfqUodXD0cnJ0PwkrO3' +
  'quKc2YYsVhu2JGZ8JyLslH0h9ebxkX15yJSDllMkT8bxsOwR5tHN+WS/GdBoa9wK/GDJQSgeoP1InO+3XP1Cc3quI1t+aBob' +
  'sJTJxtwxvU6FMckRMlrWnamXSMYOIucnp1Zh2OQXXDUIm9YWzXIEc6bHLLPpHoyBTx5zxObPijimvi0dONFcE3pg+zj3DMtG' +
  '4sMWnDAHBdsDfKg23HqD2w8a/str6um+/VObmQadkIcE+fZdWLbn4b8BY6YCIYauTcXHRsjwMKA0Mvl76T6gdR5YsOIds9TM' +
  '5JhvwGG+b+lqrB7Op5oyko2JWej7du2HvJbGMWOWc/qEHPce6X2d2Lkc19r3GcptnBgPYWgpJx5VbK9L8fgRIg2t+ZSGdJQM' +
  'ILH3Cez2o7dJsY6tNPoHMB/BY3tF9zNvxtSuoU49JiQpkQH0L1ZoZZ5VMVoeXOueiYhKu9B2D+ZdF0z9t5YWbemLsJTMTV4h' +
  'SqtgWazcdpuuBU/1XMt19jniaQJhR6eYyZhzmw6Wbc07e2QYbBBFjRT69aBhXwzKYsYcP+ipo/9k9FW0A0rv+cy127BvdT6h' +
  'im9NZ5X/AP911l407lmC4kzrGAoNAwXMoXPf1lwtTLFo/Ei47Le5IjDgnLTgO2g4LpwT0667HWbr5IEc9X/qTCyqu+yd2Fwp' +
  'sJu07U8c3cPHbrthWLY+jM1ZZ7qFqg82NFwoBoVMpvpzsmTUqOOo1PaV0hH8x6AZ2BRkuB2D9pFmq5hMoRrRB0xMwg51KTud' +
  'Rj8w30d/BugFdnDHGYrCiBqHA3rdifmJk8JZ4FAm8nGLTFPLVoCbZts5iw0H3L/3AOdo0EDzAZQhHZuCEwruTutVNJQsTncU' +
  'iwaayRx2Uk+NJgz5iUEG2IIBXbupG1yF1MCUH6JtG6aTBz5xNuF1Z8hxfYv3KLWpIzFGHRzdgz4/7Q2GAPU/8SZ152CjhRoM' +
  'l/pwnzieb8NmTZUCyii02gO0Ydodw4DX6ubYAexzljj/oOW18K7m3cbchEpbCpTCqCVczUjaJm8/IV3BGWmT6d6Q1IPaMSgU' +
  'GFvLhbFieTfvqy6eaoGrcHeRN5dcN10K2PddlIaetX8mkDSTG6QI/sb4lLqyCEu2tAWX+jbIcnccRDhZNGruGp3FQzpyPuGL' +
  'rixLGbquemrixLfdCYa60/vYcjpgzCNTUyFcrCUyBY73X5smEuQoVh+LlhfDtxCmPn2LHIBufMY027pSwGvoVKBKP4yDg21f' +
  'pchFRSsC81bQQKR3Tq6b7fKQxtW6qmtGsFxH+szWz7RbR6JxoIdMW3EQcRCvU7gTcqlm/fEDm50byIRIgmzNpch05PpPhL/x' +
  '0NnlnnfX2qczCvUnQoebwJxKdLQuA2NI2haW1xzJDuZKQNnGSXe+0SCwD0MXtv2Rju4LcVinVK1EqJliUTJScxywHtWk9OF+' +
  'YisEPNwli63zSgjXb5tOkryie2U/YiwsgvE2e9cxyVOqc2jN8TuE8PiEt45dnSBCauO1I44e8VeY0Z7F0PWt8IJhUAyHDguZ' +
  'I9buAVFe8KE6iI5OjfprfZg4WVhPcvzUV5hbs0h303sq5Px7w2U07Lex0bRVXTFoX3QzpXK7ZrIYTiye+tFcbgJMx6X2Mhyu' +
  'uZINjdiffP2/o9Vy1C6UhIVu/6FarVLjdFJhnz7xRKEK3m+Y8OsYWgsPmYOThUx1CJslE+g6Lg04hovIZ/WBEiPrqPXgeyE4' +
  '3gJ35gMFmcCQ1ZYCJa9y5OILOi43khjy5Hx+ZHRXCEnpprjNNufO3jc9SgaVgbmgg7rjhzS4rsM9+a7t9YUH7itjSpa4YPXu' +
  'J8CHlFYABv1Gm4SD/dKBbUaMpw5tA4yOrWvQCh5s5Q5r8dKpgQdzOPd+hHs9Bk0G8VkNWKhpDS3zwGO1FucGY+aOmeAeep5R' +
  'w7IVmL7rQ+3mvNwZjHEnvug5zLByDkUmerj5ycm5vtif94+RwzYrtxc1p/oIfkNlOgdur7m2bX8Mo8FmXLRPOB+V4cQ6T8ly' +
  'kAX9wDGgW+M2RZouc8/MNwmrnAEzOiE85qTB7rELzVQ86pLoebBcjcGccbbhdAKvZwY2Yim84r5TIzbixhaQMICP4HdUlfLS' +
  'doCDzripWV7f6Wxh6OSiVuC5DjMOnEPSho2mQdn0Yzitoa089KIeXhqTc+Fadvv45F87+jtohBbuj2xzE97ITOCUJ0mc2vsY' +
  'ndvHhO8z3XagXe8HB6n/YdhveD2KZm7cgwbdsQdGxmS3mOGg17YYp0JveNCt1DazdbfD7nBXxgza39XMxlvI2b5+iIVB3vRC' +
  '31pVr8N0WlUYPWUWrld1PqHWPn30Ukc3LcdDnNXVfZ653HBtxUXZJVWVxkkTnzu1lcb1I3aI7nuaaLOmwiJQLTk/PyHNtnoB' +
  '3Ijb8ExAJxJmw4K26enr7sjtdI7BlGURSN03aSscpkLrmrZlW8r9tskZJgzDaTfPuyK7qX/Qgq21j1WnyFK643TIzXRfoJ/X' +
  'V92jJRvnkQ3FozYNmG6ba2rWnHWh6W03ZGswHPc6DH902Gz9tG2wsA/mqErDc3SNPWCaTcPg2cCyWaSFx/aHjmMpR862FnEb' +
  '7sDDDKzM2Q2K9E27jj+zsLjYga4YqY9hm8MW2qYPw/GpiRJpqFbDPjVwoFlNL2LY9rzhGObEs7qs7RGmZRrHvIq6Z54bD0mf' +
  'dN31NvZOOBoKzdP+0rx98jcm65kNxJl9hGKPICFL+b5lRPMO0Ew1HW1Oa+lvWCYWdcNozdInKetDEL1GfjU0224zim5WoWiN' +
  'wHVCNlqn5IB2whic/Zdc3xYVObBu6ZoTdxG4ms20h9RE6wTwA7Pxkbl6et8kwMbTyGJrVslSEXEn5uDmjlHX9BZau7199hIs' +
  'txN08jOUMOrUNUFNiYMjmywrBTrkrtu+sx/mfNj1OjwTbtpvF/AL1Vj5CQNOLC1kORyLt2E6jxbWHI3mU7oTHZpJGNms9Yrr' +
  'rZuwDDbUHO+HzGn7MJ9qjrPec7R9AyidOQ8TVFLiBR+bIe/OPfvc1CwXH3S94Ohc82Ba7I5lhyzbt4/YKesxg41qj+Ey24HT' +
  'sFxR2v4a+4QxW4Fn9sZ1gGW9hkX1EDX0cWo57g537r6Y0zqPEcQg8v2/32j9sGc5LPVCn/VcNJxWG7ahfKan6iwPczavNeKW' +
  '4VImVGfOjzqKZZr2nILblAGyHR3vGqg3P+qt4QmFoiYCs417aUIuLQpU296SYq9lCB+444ksdlNxSWGaWtOCwzx0rPWGV8Lt' +
  'FqO6SA1ayfIU1mFqD00b7P1T7HsqXO+uTw7Iy65VPjtEjT0KbrgnHpxrmfE/SODMx5L1uGs7JR1V20HDDijH4P+t4X6GtKXO' +
  'KJ9+vsn0DoLrp6kufMfQNZtVXdfRDx7YMI2SD71s4a8RVAzurAVeu/B0xySU01SthL8bJeWsO8wmnM/WTbvsdobAZyGHgjGe' +
  '49X73aBp4JNHjqOeQbWZCU3Rg0UzbbRlw9VBLdBtGJ5iOT9ue16EEU2DrZjMQWUzcFtm5xW4s5ai6+j4hutZZwDTe7aDiRpQ' +
  'Xz4r2H+4ugG36RgdizH2p+HWOUxmWWbDhjLf/6T68NyiUrjHtmm2jF0fTfd9c0K43LJGZCW2dUrwg2a0AuJnUrsG9FX1A9MA' +
  'XnagRcjTM9inwH2Tl1b0jgB/p931Gx7SJs/WKhYlC4PZb6P5GI80Fw5hhV7J67IyYUQ+io75S4I5GS9/bFDe2kLaBjM1HNgp' +
  'GHN63WCObW/3kh5lngYWb04OvOt+NwXX8HBrGT3rxK7Wcew1NgmT2XHSNv5cs1ydI7gK1L+L3aDyXNVm29ChdtkXsHopQ9GL' +
  'sAaGa/a2XAbPNNBkimEMPJy2DnzmhNFWHyhHZkBoNS8nU7Qay+AUzPbNifIodOx2j03dXl46t+HExwiFfWs2PzZTRjEWZs6a' +
  'Y531YsncxC/71ZlrPmtoeTjDIAiqVXaTDfOJDYOZm/1qVzNNnyy3WwuGO4mBsWmPFgfw97TdcKF3sGgHVSXhBcVkcms3/2/C' +
  'icD5p0tW0FtlTm1mKfMtaynnJcAKo0iAKt5G/pYYlpxY/lMQWV93V2Aw6Z1/gZ1kBp1XhNvV79/FLdxB8dYtgVkMZtBNvYqF' +
  '3xYTjjpLt8CQQfb1DVlGVoIX6yL/j3ZkqLsMD9/H8j97U2AmvW0Yno15XeDLg7ko5drRc+7/Sj7h4a8i/b8ysmbyHL1v/2ve' +
  '3/kKZtirI3C+YibBl1p1Ol9qEH1WP/Srvm9yhXH2aguPI18ZfwVDbWcsclbT+VL7Y8Z/Y+kCpxK/8GCKd8sKkikNcWcw5tfc' +
  'kwTCysTn9Enpac7My1/ah0AOdZhCaWOvw+lKp/wkg9GY87KY8geM/IDXlO9KXmQ/7CGBMIqSx6ebqfIr7MnxCb0oIXmRi+sj' +
  'd6KCWVjyD26iIHINko7Hy8zwtZ1ywZhJPobm2f3JAvuMfEd6IO4vK4uxQ9EkRsmEmDvDCa0MrOJ1lG+KwV6EPZ09t2+ts1/f' +
  'et26Mjn53pV9Pr3Ck/3xFbkm0JY9t99KT/z2dFjbcU5M0GjJGx51RcauWRlImgkbJhG7SYE4nr3B0W41Ja7Aib4A4hvRp8Wj' +
  'vQmv+dBKlsy5XkMk/UzOSrEt4sSHLgU9tbLFAYW0/P0Ccnytpzz7ieUov57X5Hou5cWgj4ZkE1K8Tc7qG5UCNIlmRSedZOtL' +
  'RKuXOhPjGwnO+BuXgWZ6psLPSEnK00ou/Vw1ArAZFi+slqbUuuJC1uTrq7MZzpXtX9Bx5y5R8KbHJT6aZLpfVXnmyxeMxKHp' +
  'gBD+mA7Hm7JDja8wR+cQvSQPmSv/r5S+plHvaqfY1c7Fq43XV55fHeTtfunz4k4HmWmOPHzp+tvyxmqTaYdM6NJvHF3Ra0nE' +
  'QDR4k9Llv7tSHiJWlMMo0+s+ZdWLMVt8vTuX9VvOEh/MywMQzyT4/oTleVj3tvgVT2nX46XUpfOmL87w7/fiUx6q/iWa9ngo' +
  'yff2YtJgfI3vjibfvxSbvbSOpUiO68vp9W7Gys/TNGF2MXpJnpKp0iV9OeVrT8k3WKGcpHCRchGq8OstyQ0oVnOX6Om3wpfJ' +
  '03M5oelGcp5OOpy7ZKcKV2jnS1e415cu86ldEBdel9/ntS/L3dXRDVcJM652FO9fbQT+GnvZuqIva1flW0tesrv5GC6df+Op' +
  'eH09LG4g0riNCWZRlvf9KLN76f3x5Q1eJ9mVBi8dE/KjSOrxSjTL92M8lWdnQ9RTpcUGJXdm+Vpnpf2au7vIbefevFjxxGaF' +
  'r91SVOz8dlZIfiDVwjgRQxo5VMPiC06sJNePi0VR02/NLvLfL8hz6M9vcR8lUxRyV0imhH6S56FT3MYEOczK+1G3d/nvT1vk' +
  '8xWxLrHC1O6IG717xZ5Nz8OM/FdRStC61AxT+5WIZi7t6/w340X55sQKegPW6TM5MPUal7GLiu5zi//2oVREmt7mr6syl6sp' +
  '9/jzmvTs1PNznuyc6hfl3gl//bjnyqqBMpfpgbTISlesc2hG2NcgUYM3eraewc4HoI7MRclE302+yM9+bnnK7FfCNURx46aQ' +
  '6OJgFeszwNyqeENmvA70yihfF3om9oMqNrQqIltCAXV3SlhfCzA/Lz4f3t/FCDm8cksy6n8/isVuCTfvCA1SeG0XqY00JtfE' +
  '87kbHVTTa2isCRq8/PIdzI+AO4tCDrZ295GYpLFeEfsaW/xdXm+zNyP2Mbn7Cq8J2bgp9vnaym8hSJXx+jWxLpXt2yghhJ0t' +
  '8f6XlpYRK6SxlBP3s7O4wiuPV+X5e3EmyztNF6WYvDw7w/V5VNL1vijtf07qnz8uzHF7PbXnd8phfh6q0l6tJKNXqPQLv1H5' +
  'Iz6wznP66OvsreVc1kfmhSctP69c1afjS/EBO+nzE2RfNMJ3uD84HZc2Ga9yT3Y6VzmIOny83tR/tOeFfVKl/YpE5+AhjIwk' +
  '3Riv1rjGl4WLsIP8pfXuNrtCv8n1blVF1102Kv6glbe4rcoXhD5L5zb59XTyYr8TPZfbkOqs+IGVSobv12IlJOMLoUdMuU0e' +
  'y/HzEpMeUcwV/l1PKqD6ShI+Ehf+SL47x+21n5nuRx5/nx+W2ea2Tr2QrxrXd9PeBqt9xjtEpvGXqfrER31BqWW1WpzedKo/' +
  'DesLnENDU0q0dnBP1lzJz++Ljjr7J1I+9sNQMEH0Tblf2QmeQMPtBSGh7nGKy8eGjDh7wV1ekR2bj0q9GefxxuyK9FPevAYv' +
  'QgO9hL0bXa/glMYDST8qlI/BqIyRSggBT356A80wEH5J6IfxyiIihQTKi0Kgq3/5JkzkMXtLeOKZvRe5POZTwkMfbG1zyaoU' +
  'hQSF0l1+5xUp/9nZZe675aS8h15+jcvjalX6m6srPAboFuekX7LAR4OO8f/Hw7bPua17dIF39C711liyjql1UTvR5LJWu7Df' +
  'df75qb20GoK5uy4FzrKE5ntXMgoYNYPL+p3p+wPxe9Mx27q6cTmOZmX+fcnSSDK5RHjV37Ay1Y9xrjvz80LxBvYyt599GdB1' +
  'Qyf8jlISMOlLxq/q67KQYFDhunlB6tvBUNTzRWX8q9i/w9+/uSO+wFO3sIXKxdwppSc8iY1dcd66owr3N3ry9zvvlTFCCYEM' +
  'DPTQgFuwOUkb7w0FMW9840WJ37zMv29xWdzgxJuIXjCpT51Bkcv/t2PCIgS5CCqEZ5SFxHYHA+4v3pDvr5XJX0wgfU3sWDRq' +
  '8PvLTu3Bdg8jpJGS/kyyMuTrrcvaFW8y4RHVLWnfa+F1/rp0D9BLzPPrjZWm8Rftfwqb0ixuSJ8zJ814bPQCtxfby/+X9O2n' +
  '9UsYoOoJnvd9aaDt0ybXv0/74l3BwWMur1+MRKSusIasVhaPz+N/wCuonkiN4Y3ESTmTOFrgiVrPI4nH1P0Gl7fvDsXryYHK' +
  '1++CN6TbuIQLpCXB4fYFPncZoeyPLz9vjAa/Ft980xpeiv/9K9+nfwWO+vf1cZX7on3l+f1bl+NY4wrgciy7D4aSqaQ5yXNU' +
  '8J4k++tGWxxtNaWFHx0mQIhpT8ZReoP6usYXCFT6QDSQT/EoyxK9leZA7OuH5cskRrk34jzK12XE072V5ZXCniMc1WBmTn6b' +
  '2OdUuM3RrL6MCyt8pzOwJW4yvOLxstNfvz5fR0nl/D8mD+b/4d8L5FkbXcH98dzzyXPxg3cl3+D2BS/DFB8fF7tYT76J9N5t' +
  '0WveFLZ6iqfUMlmBJ0s8Yxhf576kKfHyTOplhGmCaUFqybVdRMrAwoJwyPfuvsQxrkAqpAdX8iRH8QiXiVpmKi8ZEDddQdqP' +
  'gjIj/P+I+MSc9wa3300JcLz1rZdRSgJ7s1L+GpfjKSbxoSmVJjtaRg7z2EgJg7aQ+DbmUIAjHYq4t8uRjd6mGLoW3byNCnJY' +
  'Wxb4i6nVodMspyfCAzLrCl+bVkfGHaF5zOei2PyWWI/E0hvYmV9F9lV5fhaXMb+VxOIPBLJWfe02iqFFvPGWuE67leZ7No0X' +
  '/eMcx2in/sZwPYOfIYq8jN+i4RWusyObwqCOots83opuC/K80dwrKCKBwbxYIMtoQG9Zz/w18wHvzi3cEidzOLONcTmEyl1x' +
  'vYOdPaRmBqh8x5fx3LdRL+ZRXX9brN+dGxwPKC9UJXNLm2uu40dTJqQ0j0WiEqDxa9c5EjN5TViOoZNBDzGU3hYb7oRvYx4V' +
  'LL8ubrDXuYMwbuHGP3zpV54H41gwGe37Yr2V2Ns48Xr4u4k4mYPgkK/ntrSfekjgOrenPDpO/xJeX1sf8R7FifQoR+chdJBG' +
  'ROq73veWYGAHNVM4LIW5iETHxPX3FfvX6wfpx2Q2Lx8E7zou4b5f+ZAzZdjsFZxVUn58LSXc1A8uXsljzk79sa95SENfujI4' +
  'dDh/6fa++iEFO5gC4vJgzn/rV/sfX3pIvTBpX3ZYzOI3tB9SEbpTBSH1RWzhV+dDvvSQeaveX18GvKvJb7h/8geSDy9fv3H4' +
  'DfdPCurWweWE8rtX8k6/1n8ZXk5H9y/2tXOR8u5dvI+RMu1K2zISL/TksKUJiS9POPMoaQJnMuF9smM0UpMh9Z4NYQfWCdg4' +
  'w9ANY4BRrzyAtRTqwMj2NzHqRPMYRKmEuzDKIzxMP4RVSK+iXxiNMA5jhElucIrOPM4R7YfCyCytjVEbTteexh7xEXXkWfVR' +
  'H1GVMxG+MQ09aMEwBqs2sDFpdanwUA/hSZoFaMW8AI2BO0DYKJTQG4yfYvU810I004kiYU0WsFjMpbHcSoSRGPWz6FSWhlhZ' +
  'nPi4uzquYz2dmMVyIgIs9aoj5OdDQJmFUsj1kBfxaTGMLDYSU3NUoBXiiecKpXMmF/rhGXjAlY495hRv5HVxVtU49ddQYZRS' +
  'JIYCPVFDC/Yb6CI6wrCOLDzKGi2Nsg4i/jCMcrkfQ8VHFZPyeAWpUtrC/ghZpLOIwnIiq0hlRxUs92Fgj/hIVgepDBKl8QxK' +
  '5dFTlOxRFMt0pKqVXI7ohMLokFnM5sHEEaiQQ1qitOsmPem0PQLiT2lUdRvUtTUmP4HRHrWpEfMUnNPrqcKbl8izpPlVg2ZZ' +
  'w2itaiEfMnPQ1+dLGB5VwqiupVvwUukB9r83d4ZsvFjB7GloHQsbiRCWctunyFQXxvAXSsdIbVZmsJAPxsBedh2NaygiWkEW' +
  'iTWMhcbZCRUjqIQwQTLRniAbxq9OtFqGbsBsHVLn6UMNevORAa1+qkE9vm9DPWw0YdYfq+icUvFu02ugf1z8OcJLsa1xNJMP' +
  'ELu5kEcqsrqDYiK+hEj4O01gZmUZobtvp5G4tjzB8t35+5jfW11D9tXtM2x/enMLs9++9Ribayvz2Lu9HMatxWoBP7gxG8Je' +
  'ubKCVxcSEVxPYwY3yrlrmL8+s4L5eUSR+ko/2rE88L4P3lDNedl8TnvQ+siH2ny3R2OkXKJM8pFJdzQ4ab2HYNEPYbBoJ4HF' +
  'uwvwDypp2KF4HOG638EwMTeDQX8zjnKQWUPFbc7BqEwCsEFfRaK30MU4FUsjP5fOIfjNxN+ardOmMFi6QeVzpw6sdl2F2aqZ' +
  '0GpPTRjtgzbYzGd5DPstHa6+P4NoYikJ3LgWRfKL2RVAXe4i1I/FELseVVGOVI6RSa2uopgdm8jd2rMRLCZGiPpLcfSuhzNY' +
  'X4p8jLmcmftN4WYWkYXajgfLtC2Yms1gqcyh1lIFZsu24ar1NoJG8mNqY1yC8bS4hkCZHGNCEEkiGidaidEyBvX3ZhFeqB6h' +
  'M5suIpxDFSOERvDeM+7Dr65MEPvzwRrMF/AAiaoRAisVWohszqTRW4xsI3QjZMKIII9c+P00xtvjIvWFXEdqEctIIXUPt/Bu' +
  'FYjFVgksjWO7iypK0ZvfiBBXP8UAin7moX34Wg3+Xzgm1McNA4m3nTHsp2yE+hP7RfiHXg35e1/8GJpNrbZvYyKsy2Dariue' +
  'vnRhlIzfHM7AaRhbZIwj1ODK68P1d6kl9nf8dUQ8rwj9O/USHP/pE+TOuvMYF8wWNExiWFz58Ail7e0oEqi0Ya6McwhS3S1x' +
  'Gg0846r8plHvVzy+wdxCI/gKe/6simhw2Z6P+PSW3tTa8/+4EW7PGxMa2wF4XX4f2yMMPvYjOBmPxvD94TmxjrowR5Mu+qn+' +
  'CG6/W4OSymYw7gwNDBKBiVB64qNnJMbobgw68EfDObQqkTJSyW4Og1GZYTiTHsNMRusYpqwwYtdureCUCk/OxE4POXxsEtvk' +
  'MTRydO6TxahXwlH0jKiHfow6+p2ohmY/FIWfGI0wGkXmYCWbDJNuQUdJy2VQqBRHqHYLCwjblRDmq7l5WKHlWRSj0T30YpUk' +
  'NubiYSyOwh6xlcVxLY8SFlDuYBulClWmTbBYAf21TEO5chn+b4GH5UUhRobwkkjxOXv+LDN4elEr4goUJQK0CZo2o4jgrBMJ' +
  '4ZRc2gTl33RKe44KEYoA0xH0KhmglkQcyUGBOgTDIZKwKsJIhJB2JkAok60iUWhXUAxhCas5pHCtVC3gNrIxZCvJBFqoxOEG' +
  'JUqExoEXQqUwOal5hAocaAolUchyxz1C2fw88AbiJfiEAqgXFRwcvnwqCzD6GDcwEhA//0+TWVERObSo2i7Rj3owU+U4xijE' +
  '0Y2HN3ATeRuF1VgFzXlrDUZ/ZhGRmUoW+VAvghtK0USqqBUQHxdDiCWXKuiiWgTbPdxDMY8wXovBxMqTBZlKWMLWGAvkX4UR' +
  'jeIr1bRpaRYMs02dl2oLur5/DtVoHaGt6QFaVsuE1vpsCNXuGUDtKAa/VjWRVHJZ5Nw3dWSduRWw4KaNxPj7Y0TXXryOsrfQ' +
  'MbPt0tuYjb/ZSuf/ZO4FrO6erSKzuFtC4nQ7itW3d3xsrS38AV68tvIK1u9sFPB780thvJgurOA7O6U5/GFsNMbvzxQ3cCea' +
  'W8AqEslnc0K/ZM+ZUYep0/AjTpBCLQQBNT3a9mOgbdeOOGUf1EfbCfgjenLitxGdnW8hqiUTSD98XIKOxQWw0OKA6jbTYxsL' +
  '40lk3llHMVd0YS3Np1EnyhE3EpkgRTlYb5xdwkaomITxm7HnlmrAMtoWTNZUqMnGgek8oYr3tRYU55RBNY99BM7wAcZnpw30' +
  'TjYyCI+rOyho530kvrO+jaxzM4xI7dZnzaSTXUDMmB1hznjjELG31vdQiasMy835LZoaPIvceO0GZqszd1HKh0O/KXvunNZh' +
  '6zQCxVRsWGqN7kM1YGotBsv+6BS6dbsFvT1PA8QOV+FZGcAapyeIOHoX8UTTwyC80oF//2gArKQn6JaHQPTkpcfAeDYM+/21' +
  'ArrfzY/hBA9jCI86SUySxWVY67kurLmNGaQmtX10/XEPndNEDqlQPodwOj7E6Himhexifw7mawuPsLvzThTJ9yZLSEd3eigl' +
  'M9ewdFj6RrlyHiGrzXoTtvZEgaf0ztB0xo/GSdNegDUyOuh94n+EmmrdQOo9/QzaxDcR7o034YPng3pdNOhfPNf6psgjDCZf' +
  'Kv763zLoBB4SC2pII3rrAHU8ov7vvjYswx9bCzD7A/LvW3lUagcNdFmnCDZACTON4g4WY/MNhPXZLBKFUA7+F5V5UeJ0LgeS' +
  'nT2v3K3/pWv8Bvcb+F/xQv+rPtHzLtXcPUvPsGq995y/9OyLOx9v6AIoEFNYLz4yWZ6Zx2p+Ccgt7RUxfnpfolL1g+EJrbB1' +
  '9au6fszF00A4GB5MY4rPjMeejwF5GSdUgeggLoGTIlsY84w5zsA5VUMS+U2ld1JokhmxCUWKX9Qebnzv+quIILqKUXQphFcu' +
  'Jnk/vVyA8wy66WVDEYwvKm2fzcr80SAUnXIYJ8CBZrmf1UQIbTKBCTLvqYuE11pytogi/YHX4SQQkvfx6u7ay9hAIopCMMPr' +
  'OGenTtuZTHtcmbHV0uzRc/mQZxdeL3hZ4TtWpZRIkC6bnpsXV8/oZooISdQ3Mpu9hhbt4VxklsuGxN3Sk5klvE4Lu0io/Pgk' +
  'K/OqpqkZUPWTNpTDg3MYzJnSyGj1Ec6tz4AG5apUdTpzL/zRzmPMJMtDsMFSFzEqmeRARWQ8l0AuEbEwuHPXJuxWClkl7M05' +
  'WzMv5rGxvp1HAovyqq69mnwZq5s3gGvXb5Sxho2jqVVrtcSpMqm9/Zm/GzozToXX7BCB1OOHNyReGp00T7GAOWI/3CTdVJa4' +
  'cDSzrI8tcrKSWCDWjahERIezE3/iInYDJ4ld2qiqrNVOuWMCY8J59OdmuCMsp9FaNkUseKDCOHoEmEbtaFps09PATneBjvEh' +
  'kawVpWMfrjeoRSEDBHf+mPiGr/+23KiHN7rqgBRJPn6LD5belXm41qSMMl6fQXj9D2n+5fWXJYA6uXYX8yT+Ot3gEGWJtNrm' +
  'uQHTPOHMOR7s/anAG47uwjjGExDKgrMGduTWssiB8PkXpKsmi3b6lX5WKIos8FfIYFbK7qh/y3hOjfiQ1aEYltaKQsBn8J8J' +
  '8lv6mjp1KEangdO2Arz+5DPSogN5ub7S98d8Cx7SmiuQTP4YPWazoo7z3qRBCmA63+C0N0peNLA8XyK8xfrjL0PT9ONWbwxm' +
  'SBYyzLKLD5nDAUo2P351wdMl9dXpt3ZR7I/oqB0DR70pULwYXt/E5gkvSRQYqBQG/0tjEKQeNr8Kg/6f';
