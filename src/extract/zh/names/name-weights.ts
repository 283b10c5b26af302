// Written by bench/train-zh-names.mjs; do not edit. Characters and words of the features, and weights as bytes.

/** Added to the score of each candidate. */
export const BIAS = 0.6;

/** What one step of a weight is. */
export const SCALE = 0.00967;

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
  '7L3XkyRJeif2ZUSqysyqytK6qrWY6ZG7I1dDLRbAEkeC5N3xaLCj3QPF0z3wnf8Fn2g0O5BmwOG44ILAYhczO6pnWlZ3dXWp' +
  'zKyUobXW0mmRmdVdrWZ3gQVxOI6P9WRkloeHh4d/6veJAHjcWO3kiPz++GBx/MkkK5v9bQBQ0KPu1fGnP/400ncFITtIV+BF' +
  'zVEcdngQiy/uc3Jw8YVdwDo52HpxHwOemuBzWnpyELy4zxeFfRboIsD52Ucjzo0PFsafbnmL+nZcBpirv3CcJD65QfzFFzuZ' +
  'RwT/VNomfNW+an+fJtO0Vn3tq3X4qn3Vvmr/UTYtPz5AX63F89qc9e7WcImYi18txlftq/ZV+6p91b5q/4RbHSAqYXkFknIs' +
  'uwXvKYikjuUiHNMfYUbM8P+Hwf2Hwt0kmOe3zr//PvwbAK4hHDODAeodqQ8mK7+F//A7/8M34F0AFoAEoArMNnMn0Qr18+eX' +
  'XoIZAHqbF6geEdJ32TaUfsO8uPC7b8LL/8mucl80iATlctlx2ONUwhyhQwbDaJaDSpnC6fNcFKoRfoQAbmmtilcLayEASFQ8' +
  '71X1H3QAQFfzMFuLXDobx8tFYbJYyZA0DcW5HAohHGuuvwSwhAM+nA74SRBExcTNtN4oZ/hT+SjBcADbTXIFI45wDMCLnEJ5' +
  'eroOcQ7c0Fk7e2lzbamCgeKp5ky1nF/Ey6DGSVy4uOUuFAE8wKuLtfm5SgEggTxeysVpknzZdNIYRSgZInVED0lKLUYYANj5' +
  'fr3q54eY3Hk61jmY8XMAEU/uKrGxfGUbINLByxeX9jKULq2dX6trnGxVAVCxtDSnX1r9vTJAgPCJv6q3xBMFP18EyGEvng1D' +
  'UQTJTi+rGABBkySrtI36MQDFCawcJ9XLqwA0S0rafH5p9q1NIAhVKztz/tq5RWgeCulCaXVu7Z0FuL5HlPTZ2UXu2xX47JaX' +
  'X9545fU3LpbhvoTXvnfp6pvfTmpAh6ULa8uvXFiqfQlieBrepIXH3wRW6R+NDns5V5honRkvJ9xXLP0EHMXDAGeHo5cBt7AZ' +
  'pzv+w8M6NqVMjY7jrlG78AhyBRuKL54NQXPyyTFJscoJ1xhwsh6O15UacJwGI6R0vcsYofx7wx1gzd6HCF/kz2VfSrtkgyu3' +
  'JsvZl7+98jd+YpVHDyknThEb37WXh1/Oz28k4Su/CsVF8QkQC3Hy6PgvsQeyOqKRD4qR0JaHf+DTRda5tZkduy5F7+/7f2Zm' +
  '5ymMofFvUDYACsL4Nt3u9YJfiez19vbJ4YVP+BOrcuf2HjmGvx/c3b31bXe46w/vfnLMMcPj9t6n/6K3c+SkAPyb+381YK/w' +
  'YQy82Kz2jJW2EwB02pIgcIJg/2EKOkqD73hB5IfpP3k+uXur0QqgWq7VKy/jE4PwhGUYvEOr0Xw6u/nq2a25LTOPjW8W9ftH' +
  '3fjOgacF6vzk9Llvbrx9tj4BDE0zFDmg+KB4cWrte9/4Z//8h7//r/7w6hqjKBxBe5Kh+FCszb30zrmMQwEwdPYfz1tJMlle' +
  'vvbKpfffPEWMbEgHTZZaPLaenG2TmuObywVZEX7vFy09ShGgNEohBSlO4iSOgsTyXU8NLMtXNd5ydhxLYSVVZz3DfGjpOsEY' +
  'aihJStvVDV8yxSNDNQekrpCeqmqqQQ4ETSs4pmhbgXOVbBA63NdassfylNuLyDZv73zWnWHbzSmBOZyjFP1Cw2mdjfP9i2Ei' +
  'fh16ngtYlI+1oAaA4rHIOLnn7G5Olj4c/2QBuAqEBkDKGxALPvhsMQ3pM45NVmIgryFTuIAs/xUUOJfAs88AG2wB5mwAxBGg' +
  'NARIU4AEO+2QOS0AMoqj5H4KtN1CqEcileilQrNOK9K23jsWaWIANnNoCnmmyBMhLTMw3yO5dbpLnhG4zrUjU/iWJ92/CqH1' +
  'JgA6DwgyB87E6BFyfeDYNnBsFziuDyx3DAzTBpo8ArpJA7mTQON4Cj443IRu95twv30F7n38KjDMD0Fx3oE+999Cnf1jCOTf' +
  'hzD9Xcgn/wpy1h8AJNcAYI3nIQERPJDBR6raFnj+Q1Xg77JsBwSCoFhBifoiK3f7ekEwtErb6m7xvD7HS+y5wJDfSpD4WwDR' +
  'ZQCYAgTPCgKBPwaWbwPDdYHhCGC5AdAMCQTlAz0wQOjXoHu4CP3GHFD0JuwTq6DtXgTLfgXK7XchYd+FxHoPwH3zeduTZbk2' +
  'SwhtjpOOBZHeEyihKRBCVxREilSZ2zxBdniRF2WSy6l9BpckiZNUPuAkw+qJUqSp3VlK8V8RWeu1ns79ptyh3v1UV89wAvlb' +
  '+2rvj76EMlqZqBg7IbmM+WXiIhPRAJC5DzM5kzkcf/CCfXPSesO1A9jLeGnG3zN2DwB/kQmWTISM90I/E3vjsc6cUpWy62Zc' +
  'n33O2KUvIexYF0VJlobMPRb4HsO2R2JX7zAStT8Sk6mh+CrFjySTXPNKcyNBkvSJzqv/49mnxuS8hpvG3tDtWMLUpB2e0Eip' +
  '3AvHX5JUCPHk789yg2jOtscLi9fzlTz+62ToeGVy7dyUqAn93D+IwHh5axVqv/Pm6q9zTCqxEESlQD3C/0Hm/N+7h3G38m7y' +
  'DyRDGZKhaFrUbJ3jlb0GxR4E+Znl+QigtXu7f2vu1W9/ZxUANa/vP/TfnPlaNo3EUPearlQbnu95dPtAG4k6P1LatSPs/1sl' +
  'gGg0f/KTuw/PZlJp9/K1z4m9MYXu793EesenueLzTqef+p4vAEhShT1GnwwaB6pY0wiMR71d+kBVhXa/oXSMXb/Ff2jnjvty' +
  'O4jkhOuJqdOnaMOsUxqakp00kqvFqWklmWQLU3phbjIsmsXeruuXC7NzaMJkB8trAZt4C9Xp2cltxWNEqrZ1af6dOksRRtVf' +
  'O1/AViZ031bLE3rNqyzU++BDQ+McBxyYMU3TBwd4VnX+LXThbLd5YwDSUABnTEm3AVSIIBd7sAYOePkIPWXJJd5QY07RKvhQ' +
  'LkPSgw6wDEcrcAADRpQVoEFRGp3vwj7E96nei5begzfgt/7lb36Tgy6ISkOSwQKdNygFOFCPZPYM5KB+jLdedP4sXAFvvVhm' +
  'QQKaF1keGBAUSedBBEkR5WVoQfGhuPN33RoHUAFwg6E5aAX20A0hqcbDk7/zprrvm26+OyCqRPe40n5IVT9tk4u+3m8i0q3z' +
  'Ued3Paz3xwDGomcH5RTr132GrgPIMURoFvI3/6uQkX6PbonQUFpFtjXosIH3G89MhOwZmZEIJEVCkH7/GXHNsDiH8LUX85gB' +
  'Dzy/+MI/E4wqaBo+sMVXFYjf5uWDquxINUkyXxNx7L97ZKO9uBW/bB3XPdWN7D5jGq5lrin275uc0eTJhw+5L7gjrt/7w4CW' +
  'pG6vS+aLuJPcza00O8zCQDgQ+xJ93CNl4EhWFHmCZFiWZRh2SVVlWeAFkVd4QZQ4aJM0wzAcz9AsxTIcrvCcKPCcJvIqy7HM' +
  '0xMv/Ir7wEJhc3toonnB0PwN54Y0EVXKxfDWY+UVuenc0pO0Mmpj+2uBm3C+902Ay5dWUaZwIOvTS5nGIDL00YeksDtdkv/1' +
  'H194bHvfbBzc1n8GENOLN3zjGDzXUJMiwLV3LTuDxlxyqXz/vv1Q6w9ork/Rq9vLhZcmhmFKQxFbilqLBx2ADouag35j8ED5' +
  '08NXNYD/6W2+lfUQhBt39uhfyv0YXlw+Rz046s9MTm++KzUPb71/QsNXfkQZp3ueaFCdAYD8ECB9KlSK8QHkAQCJAfB9AFUd' +
  'mwRjjUxKAbSfAEh1AOUDAJMB4KiR1kZm/zgAVgKQmgACB2DQAJVM3KsAsQRAMACLNwDUNoBwBKB2ADhzjGkMANi7AMpDAIsD' +
  'MLP+OwBIAUhcANQDkPYBmNsAuQMAe6yurU4BxNlDJADCGwD5HYCUPKWWZdfOZJgGYB4AGHsA7t4phfejxySUtJ+j1j34NQkz' +
  'hID77K7TJYOke6slfE5sNO+yuNLcWUKS+B2Q4NvP0fUZ0GESEpgFBPOQwCKkL4zAogE6OnTgDBAwDwgyZfIyIFiDFFae3ASU' +
  'ARxtA9MpASNPQ59+H4I2Dl78DkRoGtApAJbmSGAoD1iGAJpeE9u70+nRPSz5uHclKd3/IWDwJE/k2WNgmc+AIZsRS7AEFakK' +
  'y09LCnfFkoQLEKH/+UmDgyKBYhlgaFISKINhiC2BHJzlGPLd5+o0DP2QYilWZqi8xUpowKnXDJl574XEAcCUa6V8HUvQpbVl' +
  'lGFNF2qbUaZSl/LRoAxA8JrBZaRJyF6AATQFXhNyALwXmcrKkV5pOZxxDSDtFCKKzqxfGEUGIHCH/CUz6VOUQAgIIisEN4rB' +
  '5cPUMZPEE109UALPFAzMl7ieazED11baiqqUDct2fNtreJrVsFVV4my6yRmi7Jgm4WhevqcZJUfVy7Lq1DxVDTxLqvlaP9fV' +
  'xWnfjCquEdVIyy15ujLluPa8FfpXmvst1Gt6QRSIsRwLRyiyHsS08FEoCV+IHqfGmhakgmDEoaqpFm97ZguaMetHA2suNsX6' +
  'TcGZQSFdjj/kViGVphLfrEFBzgNIM36kLQMyLwKYFwDFCymESwDuFkC6CIAy1p2p30tj+6o6sqmG7LQyRBwB8GhI61GahUei' +
  'rKVeDKnrINDyCRLjGLkRgJwLEhOljuMiw/eAcjBwpCkI5ALEzhyKjPk0cRYhFmchMUuQZv+kM0AbCwB6aRhyiaE5gOAcJMkU' +
  'QLAw/JeDTA6/ClhGG9gagJbpDxjgMDu2Ac8xLQccvQ/AdxswYEBwlSNESC008PtpqjKgOUcJY68k0WDCnQ2YQCFnPPvAd2y6' +
  '5JJGyaL5JZmXp2yLikVTXdSUoymRFs9TolG1Ba0QaeaEqCrrbVG+bBxI5xNLn0lSfwUihBJ0UEOcvwRJmMvAykyTew4BkMAw' +
  'BDB8DwSmA4LQAYlvAc8fgqw/BFttgcbYkAxcoPhpIG+fhd2jN+GnX1wD8uarcJO4CN2P14E+moOf/8l3YHDzAvy8/y7YOxeA' +
  '4+vgyrOgKG+B5HwXYvY3APz3wQn/C0De+xDCO4Dge4Di3waAq8+jN5FjYSAoTVYU+gqjtElZGHCUfp/lpPtBn7ZlTjItZ7Bm' +
  '63RgpYbX1sXSPZabCjzJMhpiPTCVQG4xFX6g1e6zct0Km1cgoV2XJ62AsWsR1a0mUbh5Cpf6FY0iVgSGJYBhaWAYCliGAoof' +
  'DDEgXmyDzKngcAWgOnl40HoDOtfPAPHwIhwTi9Awp6Bxaw1ufLoCZGMBOvRFwO+dhcNPXgb5gwsQWauQ7r0GUfh3NkM5hm/x' +
  'JHtXpJljTmK7mij2BFbqqIq0KwhaV/PYrmrYsiexGqM1LUHn5hhGnOZ0eYoy+IKokUu7nLekcINFixOmbV9zCJ5dYXg2UCR7' +
  'ViGF2XuEuWAI7eWmyM1LorGm3vr8kshTSwohXflrRqwKnc6bonC0JPN8yZTacybDvWnIzLWGRn3jF0y/PcZfMtMrAzkaY37A' +
  'jgWPPt7TmTZxbqy3GqfwnYyPKyNh/XduQw1nvD8yjOfD8djpOJ5LhRELz0wlaUz362N8szpWQTNelamVzfG5aDwW/ALs6ZFU' +
  'e8HvE7QLdpTEgeEKhqYHgiAlAkErpK54XhD4oR1G+QCmZv5jx+ePGszRMdMg6aNjIdDTiYkyPjNTLkyvzr88v7kwsbg0NRHk' +
  'SoXHuAmCWO2xkAYhWFimfv8CB0rkn8pHeKptPxLAX24jHh5F4FQr9sSXgV5R5JoFL9JdV4m8XLEaFivVuelqbW19ZXFh8/yZ' +
  'zRw2t77w5FkJQDKfbYTkZD/gJ2bvP0T7JTidQjWpXrvbb0aLbxOY4UvdyfBCyOLzzdJmeXnORtPLT4M3+xcK6cSZV/ZWjUsb' +
  'vvredA7PGWhSFU7LHAxgenpxfSlXrlxYWMTQfDU/X0VJGYdi/PSO+DnseGESgZPzzRiSvxt/ZkiK6PeOKTZNlmu1pF4Pz859' +
  'fRpf2Fp7+Xf+4Mq3Ln3zuy898dSPLztiYfO1f706rX4D3v5+5epb184vnV2ah8ncrwpWqRrYDP/w9mcqFH7Uvk7CLsAr95/q' +
  'NJBbhwIHd3/RYDwnSBLP083AFnDgI8PPVS92FZS78CLzIBeKspS0rodKraz54gv2dq42VVeYWn2lXCalMlKk57uIA++S8+U4' +
  'a7vXGdy769b7He/LGBrLsAxJkgwRmhU8V03K1enF8xc2Z6yFF56gnDuD1yruw6mdPLivvzAbx/zFT8QUb+8Qiv+lzJ5gSJY6' +
  '7pTZ6ckvAzo4mqYHdLOv2WbR8Vwopxhv4DOeG01MrURV453Jr3n45OX1R9wKPiLyJnfjyse3DO7T+eONO3dbe50/vSqn52Hh' +
  'BIXnoAD1Sw9eWZxWestzb82qH3zv5bdXBsJ7C8v/62/vfOu9r7/+7YPMLd4x43T3jtFRviQupN3r9Xv93ufd3YND8heuTLvH' +
  'UM01Vldz3EVbZ+V3BA3+k2xCO+pzje3Wdmm7u1Yq1INZ5fjFuWRwDKkE6J1bR+nBDqAMU3hSIj8hCX6RC/9/c6q1ovJqZHwZ' +
  'fXAc06eI44atxV8mjhiGpXia6hum6YVf0pHmWI7jiNQzwtj/Eg5KURzLUAOW4vqaE7+Ygqmu1yNolqL5jkqKPnrRpal2m2RZ' +
  'nlJZW7UGIXrRHDuNdm/Q63P9FkNT0l3fS57fsU89bO5T3RbLCkawpHIDI3huR+l2s9L0ec7lLFs0xH5H8uzndRy4lO4z3FzX' +
  'wfoEpVYds32oPucBBkqvm1tE+Wprp61QBwLql3coxXum3+V8NVpaHZy9YNJc//CL+6xg3oY2Fz7DSuevTF1+eWb+O0X89XbY' +
  'udXozWzffrDTfnrFr+DvreBX2MMLX5feiuv9w8MWLKjd4235qRFzKcrniuWJDWvKLeuTt7a7QgUoglC8JzvGBYTlKrUJxHrz' +
  'yyWl0zluy5KQdhhRf4IfViv5kqm8dK2+cTdcf3uZYNt0766Qg0Kxw51e8RQvlYqra5fOvba+9vJbc1cJs9v8rE3fKLa7D6hT' +
  'QWL5BKvUp6fW8LN/i4X0hcsXi3i1p+1dn5sJbnXZxxvyJbyI4xNTxY2l9ana26+8fzw/sdHo7e1ULzjtj8lT4RE4DlAq4VCa' +
  'nD23ufnSyssFSpDaR5VcGqzwzqP96MEoHCCPYThWXbp04eyrhUlW6t+mWwFndhxpLKWGDDqHA5YHKFYK+auT8jlvitclJdD1' +
  'pKn0jXQ45GsAGI5lIvD/imszU5X5jXNn11/NW1pbFs0oxx0cjpbxNcCwZBrHAccXS1V8unT2yrmL5zZzudlBX9IssXG/Oey3' +
  'dqIOZYoelist5Gdn1pc2Vqb8Ad8XlaVQH0X15J+zd0e/4cnwZlEAX7Wv2mP5QVGDY+KeEMdY+cvkB0X1mkddO8K852+yEz7e' +
  'J+ge1e4mrhthVexL3E7dTu+oV9mzFKw0M4njL5QfdL9D3G0elkXPNtv4i0YkaILqd/q7JJFnwoPkQekFAw5Isk902IMjdTrM' +
  'C3zBxCq55/fr9QbEkcbqa1/bbP/v0pIx91zXENunCJLvqwqx/DuvTxSPd1Gx/Lzl6TmuIHKMciChwvK1r5natNGbLT07pOsq' +
  'unEss2LpGHtt8cLqtKtPYbPPjuhEoWIqnGMSBr/w0td+cLk2t+VMbNWe7qcnQeD5jq6hQ7mMvfpvvr3SW78Unn31aRnnp2GU' +
  'RFbDaf6s9+PLV6f/+TtbwZkZfC6Xf9oURCGksWfJ2nZHJWXjxvc35m74OMJrTwdRpQjFfiQZvc8e3u5efvvaNFrpM1dK51ZO' +
  'L3iUoARQ5Hnuzu7Nv2GZnclz30fWB7Oz5TP1048wSpMUpZGZ6MK9wd0vvrie017deiP689n5M+U3TwnDCFAcJnGsyZ+2tz/8' +
  'DzfuderKe995/3frlzavzG5hp3QvhNI0TpLQZZr36aPiZ9Ha1771h9euMS+9dGaq8lgOpkM7P4XUD1SK7dNNU0Qbv//uFYev' +
  'TNZrucJz3CxJmLCE3kcPFmNmceF8IcZXy2nlWRAgCEKXoaXuA33et18791Y0+dbkxFQZg1NgEUAjSULfFQf9br9rV5O1Cxfe' +
  'XV6/cP7lwumbTgBSL4gSXxPpZnfn+ho/dfESOqNMvXI196SqgLIZQqrHrsFJhGSuTr/8tXPrSa164RfYqxg+lKW54ldM86v2' +
  'RLN16y2H93q+GVuR0/zI14y8h2zLuihonq5N2bJdtwx7nhKluqnaS4ppbeksH5mGPQy9JvtDtCEOssh/GwsgThMATx2ZSGEV' +
  'IMmYC56OTKZw5BRGZZSkU09xp2xzxs9MEH+E1J3EfM4BZFkAwZDQmZb9eSSLhfi424sCei4QlbcPJeeCiDFO6BmvuhwdunV6' +
  '1ZDc75mWvOCqasFMjjym8ciizlze//VYTeuPnMHwR+NYvwyT++44DiJTTH8IMPSHvjuax9BnwbC0KVAS0BKrKbzMzXRVfepQ' +
  'a02nsVMwaa2hhE5R0ezLXVt4xeMlP5bkOkVw+JNY2RC3/v4Yc76VmQUZzja2O4vjaIPe+Pij8RyAo4UOLTNtlqe7rEZ1pJDd' +
  '0VyB6wTOkssZq44b/0DmuQVZkjcti3vPNfxLFufMkwKx8GvaQtHQdh464Yf/sric7jg+Mnv2n4yPfzSGOj8HgJ+cFGaRAqpv' +
  'RxLnOdHA161PHG1i2vSiNc2y10wvqPq2seja6oyhmVN9lZtxVG/Z1GQwAn2YpKAJGYqVyyzJHFiRDViaQgKaG6B07C9Isj0X' +
  'Axr7D3JeCig97ppPydtsmyWZzzE3fB5J5mwcZo9EYzXcHu+/eYA0B4CGfhq2Zbd6cUtPyLSCWKgiMpzyBe+3PVX5BqqHF4O2' +
  'VU/FdmqrdOBp0qbBKZf8SCt2ms2T4jVfA4D/EgA2xr6HDKL4Q4ChDz5LXPjO+PrW+Pes39ujeWT7T6AYgxckQhI7TTlmOGdW' +
  'cf3LBz6zEtoRP6BdL/alVd/iV0mRjNyH/PnE5iNyIDhP7b+MZn8fAD4GgDtjH8ve2K8xXsehX2ZyvEe/PoLs+J7AcH2eFhme' +
  '0/sSY/QkRbOall70zBzyPPMV1eUu2DxnWi43J9n+e5ZurlMMu/5rZGPH4yiSjD7uj9dxbxzL+8mYjv583Dejrb/J1CtjbrFo' +
  'sRrNSKApAmum//Z3X1u/JzX27vwgMDs7bXHxTRxVGZa9s1TwlT7p/sFMdWrJ5Ki+iZdtm5bcq2uYYHOGQNQSOU6F5WvliXBa' +
  '+0L18hP5rq860tLkVBDI+yVsInJCfu+Yj8Hi+kS+kjM4R/xxQyH6ftzbMyTLoNrW3aZcZsRj8oj1RbUzcF67NjlVTxsPDxfX' +
  'pHB3wB55Pi7HfCg6FqbzhuVlzFqwbTIXRwEhOhTDS2Bb3badWhbFKze7bDckW4NuVyZ7d5r6MSMYKY5x5GQcCEcFgs3nfdfH' +
  'UqgCQnGiri+lCkd6PkykbhYhPJFRToQQ5Ee2Ng5x6oYxQDpC6BM8jYbZFRFkqlaKAfhuMGT3WIpySQR4HKYxQJJLIJcxd4Qn' +
  'CeBYimdh/CijsmG2VoyHIwrMRVEmP2LIADG/XE0UxrGDeCqNwiAdKkOZyjkiRAzQifdkeIDi0wFawdjSGaUl5MY6GYa8GCUj' +
  'Ja2AcMAhSh/x4aCaR6EXJkMFGNIRJ4CnqOSUGy895WFJT3PDUxzlGT8T9pQbEA1DL59yDo6xkvl8bjbxY0Dlxz/+/apKZOEm' +
  'I1rGASMscWEp6HMy6ZOucnDQmZ9+70I9VsX21fSB2/EKVy+WF8uxn2qXS3iSHpGvF3JmKedH3GYE0ZRMbx7OzzpurihFOJ7E' +
  'BWlmerowfxhX0MrCfKU0rcyjar4KqdvfWK74ExUNs/MhHqxhufp8FfKysC/OxqiEeW6tGBVCVznqg2GalpWEUE6sEvGyXNiu' +
  'lZiIQHPVCbUrR6iqhBHkIpjDi3bAr6IQ9/VoIj9fhFzo6F4UBhNRGCdqLY5mXatv+IZm2bYhR7cly+hf52F+Fk9QuDi7WKvg' +
  '8OpFZcTOxvXJCtzRT+SXoJ7HF27juSXw/o8b/uciNhNSpXQY1vpyZXJ+qViaWStPTRfXwJ47u74ZTM7NXV6rTp5bh/9nvnP2' +
  '/Mrcwoa9MT058xosVOa2thbXN1Zfv7oxO3sF8vjk8qWZytyZ1y5WqxNbkMfmF+oLpfnZKwszU/ObUJuuzMxPT8yuvHtpoj6x' +
  'Asa7Z+PS1zcW57H1mYWJd6GI17bq+ORscW5hY2Z6E6ar+dk1HK/lzy1WsdwMlDEsvwC5SunMTL1emIFCDi9NVbFScRHDcvgW' +
  'VEprS1vrU+tXVy4vz2x9XYhzk9vHiUBRykCTnY5w/o1qm/jpNtsO7zdaIdPZ2mTYo09Y5bOIjlTpvviJ7C6aNGHKLV9ylK6g' +
  'TEoVi1VsPSjo1fmSkVqk5kui1UsrGJ4Gisu5vCxbCIxqXkHLfJ/VdU0UVN33y5hZs++15WmREEyXRbEZe/LtzygrVhVFsqPp' +
  'mAm1Fb7WschDgVhdSHupx9G8P6XF/nywJaVe6pOLSeLoc1Fo7KaxX1nkB1xiOq6pRYMAQWo3W3xMLdUUUzQTX1Nl8qCVFjnK' +
  'MmMBz1m6C29uXfbjBEUZrWfkNTfYtNOjGpasF1AumoOtm+B/K4YUehlHycPL+PHrDS1cgLvYUFOdjZIouOvi6K8yGsaBTzLV' +
  'AhUSpgQ5yEMSozSOIZ8sFouATUIOckWURBkGOeRRGe9JMlCvmouHMh5l7KEIxXnAAEPwyjdJD3Nxuz6Xi7FcAEGaYgl4MELY' +
  'C9kcEiyIS5CbgVwun0GgeRyhPOAFyGH1TOPGUB4bcuZh2jBWXIhiQFAtleuAsRGX18hG+4hUZI5qatz8Yj2If7778UfnauL1' +
  'T+7z4UJAVLavf/RRlFx/+MVfkkFxEMg7f3p75w4dirKhnKtM44nZk+1LK0XWnNSYqNr1ZMGT5uemfJVX8QdYxT4j+r3ZjTla' +
  'qCmffrDn1zlDCfqFkHEKwp9+xnI8d/xn3YO8SDuk+aPP9li6I/kPDZPXB5ZQrE/Wl0m+/zPMgsMdscfQzpIf6aFULJo2Fejx' +
  '1yK/gAmxnQ/zZcllP9vtKRrNqy0+0RpMqbNzJLEqQXLdXUmgGMG9v+1gKO2orJngBC38/974+5NgN4tRjWDsNDTdz6K+CCU4' +
  'TvNYPoU7uwdKHCTI36UIz92Gj9td1N4HhB3EAFgIRCum03xxC7hKgqFJmP95wx+CThYeZ/s/QsluroyKmB4BFgMwbsRXFtEE' +
  'VpsY0ocGUQg45PEoRpnA9bKwvswQVDJJhQN9b2Dek9NKvJ2LiNAHPwv68zKhnYnZHARapuQjHGWDQ5wBSGma5aRnX1MEISQp' +
  'nsslJxEWMeghKkA5ST2ANJPUujxoZSHXHstzQx1f7JH9octtrZvZRzLXJaezz26TyewF8ehhb+hs6Z/5l/9L5kwoDCH5wB0J' +
  '592H7lAJwfK6OvJTF4fuIyMZqQWqOXK3YUl5JMfxGJ6Q6tZYxYjHyWIFDJ7ocOLfKozx3hNgSn3KMV555M0fQ5jjz5Ociyu/' +
  'ng309vhz4XHE7BPTyJ0K7YKxaZ213/g1bWAn2mgOBAB+QPcGShagJ+xzDAAtMQcP+wBUfN4jmgDtAc6TuwDHXcPhZwB+77/5' +
  '9h+ts//Y5Hfiiz7xEctP/X4CUJwkDh4BNLPgkS42Wmm1DWm2AfIWymcP/Lw6Wv/f9EaxT8wJLv2UajoxVi+XxwVI/2gcecQ8' +
  'ekqjXZefeD3Le4Ty5fVhrk3FfXWYclGt1odTpQHULFhPrEJjNzP2zaFtBXPfhX+ffV6bGNqJ8M6F0a3xAN5BZjOi2rns3nB/' +
  'Th1a7+ooP78sTA8/J1P7ZD7WcHwOtrO5lcqmmBVxRb85mufKmG1du5aO3fRcPyNeCS02so2eHC+1MuAhnq952c6Lf3xpFGjF' +
  'PKlEk08RS/zIrzhq5x85nMdrRHdG4E+BQ0MjdmljbBZ8+tSIT+v+SahwUkVL0zhNsgIUU1Opk59IRgwKh/zxtWrOQYWc03pJ' +
  'J3OQXn6ncvWtg++tvV6dtpcAwhoWJallmkYry4SGv2l9+8JH3W9cVMaWw36f05TQxrFkOi9MPpvXk+7e2fto5tJP//womugJ' +
  'T7uhLz/FSzZOzirm3V7ZdeJrC85BjOWT9VeWe2cWTGdyQtpOLSMxDaVN9feIJJYe9IqUounE/y3rzC07ln9s3//wRupQR827' +
  'PUjKvrFyiCCuR0FaNRTMFKx4drno9iM3586WE3vj3NnS/Nl0babwN5ntXsZFicexac+Uwwl8cd0RbRRhA0jKC3M3XQzDKiNj' +
  '7wKB5qCGytXaJZTgmQ8HPwelPEChWrmc6b5Dj1IebU0Yxhy3PbGF0oPScqXkTQXyoCjEWFieKXcWS4VLPkBw39aKZYlRcF1j' +
  'ZtQwECVG4GU1JxQxG1AzKIbRTJBF2yIsiDRdYZHY4qmoIBkKsadHsZh6ham4luSD8ysTAFYrktJZiVdAFUUQTIOUeE8b9EUu' +
  '5k3Pb6XBhDtdACAUFCGNl23GiQRQfUsUVVqhDmU1VuJUbZOgR2sewI0pJCdYyxdY5aF7ICZYSSJJgo7lFoA3Od+YErn9Yx+A' +
  '68PhT3/2iVP4y+LL/+z2TqGUfEalN5dhpgSJtSgubreTVn0CQP84rRdtMnSEeBY5uanNTc9dMlu55EKMNhdXZ0rFyvJcBBBv' +
  'QDizQrQCujjPidyMPn0kOCU+xVMqTcTXUc7EtxZIgGQF0s1V3pO92bVJrXh+8lvlEsLxHKqn6fn6OhZC4aWM3vEVYGfd/X4f' +
  'm7pYhNmLUEym3r9IglxE2IJSk9Iadn4qBMAuBEplSWN1TDNc3HBtQT3nebJsCLKgyrHFKTuvZ2TJaMiKY1nUDFtaqhVWNfCo' +
  '/OwAcVSiml3MKDh072oeYFajxfSqzHKuxliWEsqqlJNlMmmJxL4gpvpCK7g8wwPk+qBUDUFQbRdCHEOhI6QTJfEmbag1U0cN' +
  '/JiaXggABhVIckX+SJ2nZKZjks1Cr9Wme1qfB7/T5Syvt+AcKwDCEhRmrs3fSctzn9XO1yfugn5geDQ9AMjbcuDlNH1WUQDY' +
  'AsQhQs9C4egp5AAIPh/INCPrjJKyaUmhrSWPJknSPvLi+aTFildQFWBPtZmlUsDEa7s3NjeMRuNmcm0QtYkvxEDZfnB3W7Zu' +
  'nPmiAWDOY2LdSe8bwPQX6hwl3IhKXa/v9ZXYPrB6bevOvVnJBbAx1FrxBI6XFdLKMU6DUNVCT1ZlRUY9qc36M5/L2X5hedCv' +
  'E02B7PEi5/ADXuQjUZJA5iERZAosUcjR2hAjNpYnBIK1FL4aUT2J4eY5WYGukCWC0VQq82aTz54vdBKbZ2mGogur7V3pxrGp' +
  'hmwqSShu6q00VeL8mQy54VPHCw1OtGRd5iNBdlTNrZYr/dBjgiaFpzfOL0aNYfKZkOiiRMuCSot0p+X1BFqQIOAApUbl62CJ' +
  'TgZ3SjL0Xpoqs+liAxLMihHNnylpFcx0k4LMFWx5axet2wDaMjzYzM95bO7AyilaXgl0TAhZlPYj1OmsRCnt1gV/KI4t3DdE' +
  'kWJxmfZKtyUtaNKSIHLg3z2+zkEaF0MRwOCgus80OD4s5YrpEWqdO8614KerjIKEz5q5W7KU5hIZQFYhGYiHLHU8c624j+r3' +
  'pzDtOCYiGKQbJJElFJJskolbHQXN23dk5cFOpXxMeNct/XB/S5BoQYeYNT43voBXM8Hl7IEUCILA2MKSPuX19o/iifX+ff6e' +
  'ECbth/0QGtJ+yxmqK/0qTih+TpL5tMU5x1LLtj3XVxHqmEyKwEcwul+qLTck1tSEgbh0zLs9fNEXEUPGwIrv87ILRSoeim9B' +
  'TFSRYymBsbc7Ldp1O12BVBnNLXRbOqzEs5YJoLNAlj1BtY7xVU86i3j60GjzvIMsFP9M4YFJIfHRUAm960YcRJiS0jk6SQQR' +
  'ZNkGgwXQUtDBgJMUaL5vy6lEFznZalzUbxNmJEcgTsRpPn4DTmXBKl1GEMiI42mS1kVFCFle1jg2y7jk+GE+gJoVU4LUSyAd' +
  'miaZFZJBC7mnfFrj627gGUUbIGbErSAMzByW+aDQ6X4InL9ttQbEQ1waMOfnZ5a9n04p94VpM4wf3sPYk5igwgDij1u7veTB' +
  'yztl783vkZPMx8ufS/biRkjig5dGnTSAc0VgthOS7RATzQaVm3/lO3vHHbRPKmwSr18dJg8034wAlL+FatLkRaqx7XGeJGn3' +
  'w9BRk2E05FAz/ezR/dRu7bM66WzRS5L6O+mPlN1h3aSxOvkufH48Vl/9j3lyEMVXIdB2otfSKorVeHiDO+cuPo5tFmDgmVeB' +
  'QrujQvgtMUFZdunKyP1wypD4bFsi2ZZZbR9vHyVuIuvewE1TJmOd3xl2ODdaRvnNtf2G94oxNRl136VL3uKxod9tP0jS1kjN' +
  '/O3hxw8An9foRho0kTzJ+2cgjpJsqEKmoX/3MfDbA2JbNWFCfQiSGUeQeB6KR8rW/tBxMo4XNX9pQ+CmbYugpJbkxBGkKpUC' +
  'ibJg1LEeOYqI6wMM7soCvyB22Z7aOT44EGhWkIbIfL9LZpz0KCtZYv3GI0X/8RsPnhsng9ycSeihJivzbmCYBE0d0CVyVUio' +
  'MLY+PD+79DmxvgcwG5+/WrhKgFhCixdiy0zX5jbkUhyzoaU7JSkGuLcNH4H6EvKxxSop+TUtecCWtM4sAtk3gcdBSK5lN7Hb' +
  'gi/g4yWYLBWoCU26155Y+MmdY1pNlV1ygHOQS26+nq3wkQUkaDWY6frKPUHyJSsVkgeiBARPwDQD0EaDk70yVNwxkwNdOOQS' +
  'oc764k2zZzBplickJMne2wLVej2DwgqgmW2H1HIykyb6pChresQqSUa3h8MsX6B+nvUrA89ZqiIwUYTV+q6rkruydCjKfLLs' +
  'd80vJirNQzzPQe8aSAIrUwOuJZR0/tygM4hEfgVIEUg61e5n+N+Q5PLIf2Vint+Y1dOlzQmCELBUTg0VlwAzokAHaN1jQivz' +
  'DCxeCnoo3UgT6YxgpX2LMALNV4gU0nhoYTfCzO5zQbDomsxJ/jmjyfKI4nWxyygcD6lxcXKQZgGvQINeBmanzQ5YT6YG5oM3' +
  'QnJHCClj+y6XsamJ7gGAz2achgftBsHwHcWzZEogmfw9SeE4YZLNGF/OIsZmvUoC89PPj3v0TsC02/vBwNU78e6+RnMg0Z/g' +
  'ljcqzQSymRBBekxSjMNum8eh+ur2Ec0JgsgCLE5lrENm6kUJ+A4Ems9BPmzcPPRCLnSs2HET1FIB9dMh8cSzGTiKwYHe6Kti' +
  'Gjl4LqnghGDwnJ5kzzc3Kl4Q1TLCVIDA9YogSuFAw5h8JWlxQlUSEZ/d72Y6ABi5diQo7PA66EcKb9DsgPt3iw6ax1Cbz1JQ' +
  '568M/VojW5D5eUJlQFWPRNyfwSyP2e9EQlYP73FyfZJNoiTaCscYysOVcJMA5cBnaYAM4ZmCzjDJ982R54fdMfsiHRcJMZT6' +
  'dLqGiL5KZeb+UeagPHhsewUIfzIYIj1BBIqn0aJ+xUJDp7sUQlk40RKVUyeMOG//Ht/jmZaaknf0XAXu0UWK1h6M2IpyKp+9' +
  '9bN2k+8fR535DsPPwF5n3yaEIdPF4NNBOh60nxqNfrNP9h6y2G6bBOAE5oEFt0bMufH4zTDQU7uTAm9P8y2v8zbAAwlQYuDP' +
  'pJ0kt7r7rCj/5TRwLwU0gOPpQXwCh1w6HcjY0X3tjD0NNbuz3uQ8BFEz2yjyT0fVC+fH/WaIOHNQ1jPkJB46g9FJ0gV1Graa' +
  '+VjZkxteE8BuxAgGAT3wH8Eup9LotK0iyfDCPrsxkFOW2hdZ3YgwI3v6fZg+lVkRytyAiuswnc6aq5DExu4z1jWIIvzsLyrt' +
  'wfGND+jje/1uBDeVHvPQP6lD86isyuEvLT/onZjgRchlaEwROIXgsoDizOa4xsDV2dEaShCbf60rAPwhTMchgLPMzsVPZtS8' +
  'AQWgyUf2hv1UGPIjhOgkgNLg2LzM2ZT0hTOfBE2lGJj9dpT8BUPurQnb1v5t++fAsIuVN+HyrcSsti6+bgRf/IfqeSRyfLGb' +
  'xn/20fVj5+F+ufPBj6D7IZInl829wHb0UqA5Kh0XbSV1BjIkN8UH+/adW7kwKYIbAIOuWpzUJW6YoMTEEdsg2Ba1SOUSbi8Q' +
  'E1b0PkUm8DJwosUJygNSpDySF2gKFFkBhgEQJFGSRNA0bihDrIXKx2dxW5K4eCAwps6agixmLyjSCS6NyAbbhCbId8G+Ki0A' +
  '7sa8mQqcSO0qjpSAaAH493sJDPQGBbsQE8DtzRtXmIGkNe1WJFv2lF1MBb23tOb3HigH04ny5kvXYYIBnpMYOmmvRn2WIH6s' +
  'U0ihaEg4JuY4mgJD99vtBFI6iX9wUIaZM8hJ4/zx5wOWSHIm4RyIGH9I+RB+3Oukd0DqoqXZ7H1B5VklWvERi/jJ8kDwpT6k' +
  'h+1PYvCD/ZuwC94+OGzP0BUzT7pO38TlsLdX8HPsDMRp7xZgGqIO0KeQdAA/2qtvWOoay1fuLVJ3Yycs6oHtAbSTwfJ7gCQv' +
  'JWATB2/mbKXDiJJ1h1Ho/YeRSxsUf6advQvKyWC00JeHILD9yc62mlCJoB4i5rUdAv2cbCwdJmpMz3KbSwDdgHOAmYxsKSJ5' +
  'TncOILWUhx1OYctSUnoIcpttXTcRS3fRDRD5uYVZegvOmRUNW3Ro7ZOSHZl5SByI+8YRwL9PKSXuZOpTZCkPUObeA6a00nrI' +
  'OYcVNUnyCByycy6GT2wDdLhRA13o7A0cuti1C0VESqutXFcg/TIA5jc4iOLDIAtw2gKH1/qwK7L9TtQZdHZYO1lXQSUANLGp' +
  'Q5iYJnQg+TmQn6QJ5MJdCkmCDje2cwtnwcpY0ExVGXnjRzze6hiJCLYW6f4ByR5qsU5DJPYBKoZ4MxME4UgNPJagw3PgqSxD' +
  'c7rURlJWKcUDcAe8CLQxzI3uvQ2WmwVdxFYaQ5TEPspqJoyZT3BafpjO8Gg7SoGQUwnSNAuu6ANoLw2vGEdjicILKy9zChei' +
  'AckriuhE/TZktQNOQfqZ3pRxDroFOajCxg960FE5YlQc+nSNLRoK3A9fQUufFD48rLxRsxpgnXf9knmdego6LUOw4XaABSZs' +
  'oRFnRC7ceM47ujY00Fg0Qs6/rJpRxx/e/oyrgPVnwiHAPdsBiLbBKAhjfBfAuQHjxM3BELPWxS5AKgOILnjC9WFCxxixJ5bB' +
  'MN+BveNlfBdms1LIeAj/+dNX3QKl01MuJsvVq7rsXYWFwKdpfRgjt0r9iyyFfCS9PoJi35Z9x0tAGWRmfTOK3Jgfw/fM4BQK' +
  '/etOJBg9INnYBJMG5rHeQQ7x+dEzcQHia4UVKBWnoZaBq/DSqfTKE6lfz4bSScsBF1yUZi45CLOI7eelmdVszQMDBA1BBCFY' +
  'YAP+nOQxFEi+jnRRNA1JV2LRoG3fTKM0SRwv9CI/DOlIy6hpbaoc1Ay+HKpOsLU+iXrTWuitlnPpxQvXJhcvodWN8p9nU2xb' +
  'N9tdGG51NJa5STKMGXuyHQkfqUNdan9Ipyk0coA/Z/35gcUkcdKJtchmNd2I/Cgc3rHAsQ0nCRDhDlXFrYtLdqGEbRUwplCr' +
  'TZ+LUGRnMfmAby43oYhXxkkXSvrLhfncx/Gni0o+19CjWTdOopT0o1BVAs2DOEkgy/DSVDOiU3RCUm/wU6VCoTA9uXwxVyzU' +
  'a7li7gyUccCnF2YvXSrgeBUf4nXtY44H+tGCoSf9BqcSMEmeAxWOhkH4GXXSj3XSJxJAKPkYVIcMFN8aMFOUSzAEaSIAkj90' +
  'kxBoMwHwbXR1fgZNeY2Ziyg8nH61VE8WkB8tzSEMq25M0XPY2qspQO7+L73vmb/sC7zI01k5D/YYFFnkdZ7in6UP2RB7rNxj' +
  'dYfpkrQgExzDESywxJEgHx02HvS6mT/AT9+5RN8vLuZL5FJha1U6FjQa9BW7NFFart5P69OwhABYGtg2JSkCkII4XhfePuX2' +
  'e9xkiTZBhI4aDU0wcmRQPhu3YMr6/ZDTeYfT2rLUExxR0YAVIOYlUSfT5EAPACgRFsuLoWzKs/QD3pqpO2aH2dfSshqhmRVs' +
  'playr56pAlQPfnm9c79EcyzPZyWY5AYwBMfzvPTs+jH94wHJExQnSQxDsbRAMozCckATfbbVvNt9OGgBiALCtpYL7txSbLOg' +
  '5SpNuVPyW0d6OzbRLN7M5abDsxMARypwBMOLgsIQNPBAAYdEDjjm2XWRFN7gzaTLdob9xMShCloiP9tPs1hF0jiVMniGE3mL' +
  'kHlJlLJgSJFVyICj6ayoGFqamuqLYruUMiDnQ5mW99TBF07kS0XcODwsKpuvRwCfX4F/pIaUBFquyIoPoodM6KeKSNFcoBwD' +
  'xAvzrZok7B0HAHzvH83hvf/RB9d156/x13544yYW529S6PNlwCuQ2FPi+nYzaSyVANTPIORNHezIhQBCiJGPstrP8bMZzZZu' +
  'iaBrtiyIw7hBTZPdIHaymlATKXKCONNvEAuxYmgoCHQIAcubsRO5NgTVZ/SIdLYetUKfy2EFG1t6+SXLPqM1E+tSDGdX1hfy' +
  'xZnJdR+gcA0GRCh1EHwEzTH/C59jHGV83IUuJGETtRDtMbsxCsfqCXcdneaY9D5BqjrqyBHoiQ8h2BGKnnUio9LZdV4p8C9P' +
  'uba7pl8+FEIk5uIqDfn6uzlfwF6tMwDJBkQewJjnjktiP/95xDB814MLuRwVxwkGJwnZXtxCjwoqIthnZQUMGJgh+HGAoxHA' +
  '6D6brPr1c44X69PnazZ+vvLNcoDjKIfW03Rt9o1cki9dzlIn8DUgmnQGl0sQD2fHjuqxPCvy6K6oIQn1e5xsG23K9ULfGqoa' +
  'vNuhUxROZY8QhbDwGS0MKCCBADuT0hDjkNPuPZtYfnFyJ1DS+bcLtYWz5Xqh/P5ZMQpeAuy8uo5DNVldTwAKV3+FBExVFHiW' +
  'ZegO2aE5MtciRIJlFJJle6ws81/sUwBsA/h/t63wKsvTApA02XWwI1Lm1Wf4ZOr9ZxeE/dxqkC9VzamKqp6frAoFBxLJNaYi' +
  'ifn0N6e1rL4Z8HuUqDDAD+8406gTFsB8lu8KoqpCpDMCZ0gHKtNlQsdAXAJIonkK0kYWJpnV87Mkm2RVW0D9IT6iIYGXUUw9' +
  'g9N4axDFmhyamzP5K8w0LsaVvaJCh7bfrueLSUm/XAA4p//S/Ir1TIGjM5HQJ3sUxfd7fYESBUAs2yUoZf+DrgSgsMAfmb2s' +
  'QChHQK9zRDHUPqH3zWfidxj1nTdcQvZjup4E5yxXrJSCndnPlge7mjLvLtwvfm+GA6g1gZdpSuBsvsVCVxoABxqroeDZ9eMs' +
  'lzpmeIFT+oRBCoakKq4vqBBSHEHaB2IWbg8iDzzHiaJE0b0M8uJBTEkNHMQ/i7dvzfTVIpcr12Zq2GQsRlt16rM7RXXSNvOt' +
  'aoPY3HQB+ov/aPw5B0WmIU1SLN21qRbeOuwyPaXNpW6nw5pBvx62Mkxp+R9tfqXJK2t3osm5O7Wt+dIXOe+WFDB9EYOSobgR' +
  'aPqUogJIOADzRWa9kXJlTrWEIUhb6+Ka1AXgeYDGkO+qzWGdKOuxOkAkQlbk2fYhBxTc8DNUbFjoa8zZh74dpWVmZ9zNOFfG' +
  'fjJTDXTtjiNlRiHdYEdBSwp0y4+MKyiOuTmrVtYGT+YMewo/LiTLAGQBLftDRTA3hef+OlMBSWFoYevj5Bv+lmEwwIH0hLqY' +
  'zZIzMsgUW9BgpAnxQGa3A7It2xnipQMH02uZmik+MvEE0OVRRbUOvLE+ikGbWxIVEQTglZGyPmgFGObNDUXdzAAGexqAiNEu' +
  'wP/ZlmCG1+HKEhgpQot3AWiGM2xtKAolJcvEfqRilVRQQHN0HTJkblzmLUJN43bmXjsy0+EtglrPVkzMirHkspm27MG4FJyh' +
  'jQDRET5JZxEpPx7fhcW32Kajl69m150pR/joTmgJgHUdU+QeZDNyR5CyM1agRyZ/xuSMYBF3h7DvnWH6EAtbqySwsHcdHlUC' +
  'F6HjRKkwfuXKW2UeaNwADjOsS0UFHsG8ZiHZmgIYEPd00Zmo9IeY/eNa4tzwGeqnXJ0AVzBRIGEWfwxcdMDvgfXF0LyijmX8' +
  'JK5S8wMLDAkMYPUMeLm80B3yaGOcySWT2TRT/HEsIVoaFg3ODe/C5Yf7zLWzO41jEeSxo/LQ0x5NKfPSfJCah0fZeiQPQTYe' +
  'aHfTbG9roIKm+Jn8OTF7s8LgIAM3gAF/AkygDCkZwARY4KUXKuOAUxtgstgCBsxoRBHZHBpKG+jh4sj7Qz9thsbC3c5I8Hzs' +
  'jVZIHj1t/xmzmx5SAC1Bs3lCZ/sizZwAJNvQh9feHa24AREryYdQKMjZlXsnMNFoJwgmwMLEyduM2BaA9tdHUBh5UfnM8yqM' +
  'x5QCbfzjh38CoCQMdD4encRQ4kFaA+A0ATKrhFZNyEU3YPQOe355lALpVVl4CMzwt+kSl4WqAsWBieV29vnhbrQLexPr9nu1' +
  'PlwHDXQTQKPwjE6Hwcqj5yqCrtrDIxc+BCGrqg66I4Ign5hAwjCis3UAUDUyGhaHPOu9pdlakl8d5z2iXGV2pcZp88UTWGmY' +
  'IQlpPnvCMytVVwfRzp7UY0G2VQywkxUYtqYoVHG+lu2vjF/oIMXR+wZcqWQz5blsrvLYg33z6CSigZeijKhNDmhWgWgYEyqP' +
  'fRCaZQD8TBTuCNk9yxpDKUPAoD+8ojAs/mj7s+XTFeL64ojNbEyYrZFS/YELIPrqiUquCa3svJVSNm/u+mjuYSAN9SYEyTj2' +
  'gJezpRgohvzG/IhKWzILcvY6FrzizGdvAIBKMNq7rr3kNUD+YtHvwv/b3Xv2SJalZ2LPjRveZqR3lZVZvrq6u3raj58hlxIp' +
  'aQVRolZfpNUP0DdB0B/Yn6BvAgRIwkqiRHA5GpJLjm03bcpmVaXPyAx3vY97w0dcI5xzbmSZ6eGMFkNIYAAJZMQ155z3vOf1' +
  'Rn0iPodJgsDCYCivPMcx+TDhiV0hPvvni7Z6PqbXBnNZ9salnbuhG79HRU4D5NqzMpEKaYlsg5XFJhA8ZzRE2M5QpqFKGBKn' +
  'mp4KUqvkWBwE8ulza6sFkw768McadKzO/dwlkraCYdKWbdjwEAVhSe4uVo6xf8jWzeDG3JYqSbmDE6AtuAYM71Qx0Bmj3jFM' +
  'NOniPofT1qG0BTw8XyrgIox08Qpg923g87eLb1eYKtGFQcFCaHv9OR7Fh1v/tK3OLzx69hXhmQlyvuUBEKgzOO73gWwlQRL5' +
  'ksBSycBmzwYhIlkoeISvJIdRvoNZWLpvKXgAj/slTg+AGuWly2EbHXhT5RBnUeXpfXo0Y1p4Pnxjg8TMCXSW1/JWgrwqltUH' +
  'ZK0MNBrG1RVfkdnMVToqucl5QWtrnxGnR3tmHHOtC0tpUCUw1tS4rHrv7IWI77bAxAHDEBHqFPM9BZrO9sTnpDMh6OBwn8x3' +
  'gSdwUbFYao6VAzM21covGHY1+ovintFf9yktNGqDg5mFm4pCF5nAFqVd5JRJJ6xk6ecaQ+AGxKRESaTlDW2cRVxLB0j1J/uC' +
  'wm/HxkgCh4AsGJkA3c+wHBF5hWC1TdfrQFHJOXtBEd2oFW1a2R6a+aL+0BhC1TiepWx2eatvoygpch1vZelq23RyngEJl6db' +
  'mbCLz9tDE63OcQwFB1xiBCG4UGaGBLf4lhnPO4yMhXeTFu71gVSXUOYBMhsvUDhayKATKpCeMN5MUMi2zC+INMf4qgXnoeRQ' +
  'iudrlkl/bAH9n0PHM5yftdoe7iPlkTt+8TMtFhYsVYduNoi7pcv29hk7CKcmkVk7h4BHbMgX2QCdT6FSn4RDT46FtqzSq+Fb' +
  'sfje5OiqT3HKz7DJlsj2Gi/kFwgXuGEMJLQ/s+I7Ldwq68hkNG+Ws2Hifw33p6O/IzTBjIk3o2yaTjBtWHYonCYTj5ZVfVkh' +
  'u76Wy1zKv1HMvlAC728WyOxNOof3sptLM8loo2zD7OggXgMLBvapRHv2PB/CEXUDwl+/v3OxLlSSTPslEMkahCpyhjkxwSd4' +
  '6HCN4QSWSOFzRvgSoeMeI7+c00C/xSbMoOtGjOiRfdjp6bVlIu/oL/qsiJqgBWRfxcN+LMM9pVRMpFCRL7OTTea2sH2utGLW' +
  '8zByuwR4QuuX/+2XMz0VCupNdbdFz5VOnrMvTOj0uVOJ4IWF9t+2XeMFlw9JHOxFjK/YFxTDaRINYBhE461QGrxc9Me9eHpE' +
  '92GZt+KdOsTtBe7Cc8OH9SNaKSFFvJ27D3UMaWSZBZ1gCum8EvMutmKT/VWBzeRbi4AqAKMmkM12jG+V5b0svtWSn3uGHpHg' +
  'oNTRzEGxfRPY2lqbV9Fdcyk21LsODTNQ6S026hgvrliMTxiUqxIaG86tzMt0P2J9qEOwcnZS7z95xj8/L2MX4GoHlCZKTg8d' +
  'aBRmBOr/Nkqc6WrX7P+9ElvIktf8xDfKQEeDWyoIhAbWOOe1EmBaahfPZOOuT3lQg1BoD4+bQK4rmuov6HHvt1uLkYvW28AC' +
  'FXnP20E8k5lMduiyjeBa7CySWS9e/cJ8JwHXJAlvxBvskxyxm1c1T8eRweB9jL4ZBVaTvKkF1zUNGi9kAc+KbO+WCtXEpx2m' +
  'BXT1q+stSmntn1Ht7wI66wUbT1GhsS8i1QFqfSZbKajhCi1fqCUO8UmH+gOJJh0RA+c07CdEaCj+gr/p0vX0Y+p4FpH7elB0' +
  'ssad+Y+t797oxOxcI7zHOkHob84RmHODjc0BkQPLxJVZh/ZIMlr6aU14KOAATeSmJj3bc1Rs6p/pdR1eLSzp/Tpsjy9IzSsl' +
  'N9akZCpRtlGnWLAbQ9mN47FcTzDIO2ScoE53/H/DQxSqChSbnYd2i2klHboPSwWNlqZJENJrkT3bc9j56kJDo0/GEqNjF7jD' +
  'MWzWAaJNbwOFymw+yUXyLj7oYpiegtB4RdHo7GJMndYOZUh/QZQWk+IEiaVXY62QaCXHNWattdjxpitQPTYTQerTtUkgXmsR' +
  'BBJGoGH9EsVowUYDK7n1/0bEd64BdZPR8/SEWziZ2l0i5U1sF6aiSfpUJ3VTgq72qQhEJGgPzUYPuj7GFPKRCQdiRsNc3ov5' +
  'xed/SVbcg0ZJU2HOpftvwYJMoHuqURpUKd/bdcKvMKG8goxoGFc3zU4IgwTMUpwYX5sUs6+dkyzn0XWaufjs/BTF6AlfmAyo' +
  'jt/3GH/oVoFS5Rkkx9bZnll0r1g/q3bURB8dvLXT2vXLbYoN0p4F2z+Kg94EOp5KtTwFudLVjD1UGsDdgnSfnZnzKSCeMt2P' +
  'Bhv0J+WtDKOVGnTSjYZIznTU85iOdhGObJzDoZqS6u4sEb3m8ZDgzE2qcd1Z2h18d+mfv8v4cl2fwVCJqn2broE10O1ccLHn' +
  'wXI6WM3NI8Jt0AFJY+oGdKdj/Y9R3/GRWO93JaoxP1VBtG86P0ohfKEuQ+toSH8KBOVn/YU5AoEObPzd/5TLE/LVjTlC/wXa' +
  'wLDMwjnZWyLtdwN/vkQkwG9ebZP4QgimFQ5x5yZ7tiN2cBYCK1Qb/AxnFw4GEq5yKAJ3J2d2Fw6a4RdU6mfZh2dZ2B2J2P5F' +
  'OLAwOrXhkt0jmi/Rd5+LolBGHoW6qdrU0MboTvuCvg9fiFvT0UGdFnoBDj4xXRoMChObZTmmVacjzWJ+kEtLp2tEcp47G1G9' +
  'yvmiWAl7EJTP9j9Wftqj0n6jQPboPOagut3AaeOko0Mg1g687uqHHp23gGHQhBfz0HRGhSQ+OWh9qUYEfwRibMSg7cA+vpzW' +
  '6OyJJGLHBZJm8roLYk1zqb+oOyTP/GdXj6i03kCLlqRaSz8OgVqK4Uu7FmZEClML31vqunbMYqykqBCqRd5LMmG6MfYxiHWi' +
  'b6SYXsGm++wU0XMRR7XPhzM50KM6gBHPFHivDFhU+61s2vDER592Og/GDs7x2aQRr0Mh1MF2R3TUFiD3LIU84VELDqEHOiQ0' +
  '0IjMeOYeBpZ+IZcan7LRNZ/t7CHu5omd8CcywUzyDpfKrh76aI4Bks0b4PH/jNiKJVA57zx6EJ8ujcqRLlZXz833aFOrL/6u' +
  'ZygglI1xqP5fKBS+1K6gGehRDWVgzOIZKHXDFEbbOJNV1WOwaJnewZc/rmZaf73TvxcQ3PKQ19iZvlIgUBPvm2jgjUtddKYu' +
  'HORWHVSC5+kSA+ArZlV04UH5JeG7+q9GGQPq/05sLTJGF661/OgrTMgJdj1s5W92uDkVCyWL7uiArFN9PGYyVn402O5AimU9' +
  'qUU0LtQnaNvCuCW0viIQmnsdECZkzl/R3WVyVIeO+V+9+Sgg/btUlBdfm49iLt6mLbVAFT0NXYK1rg4FpGAkbdplcUXdJrz+' +
  '8NH5U+IOITJBI8b0FsbxfOr44FLXcCHdB37wB+af3/gT7F553aCwfgwd1aQPQzXR9dRGq8nUyduUt/6X137R46rkfRY9NQfo' +
  'oV+uqSaEpmha7Px/qu2e++dFAlESa0T0hr/3N+eoNk17pxK4MioowUK4qELQ6rE21DxzjUYwo4X/6R1Ca0l+WKe1s1jNK8hc' +
  '7dAztFUiGNfCqGPgFql0ZHfoPkkxbVZgjzRiKXAItp6d6ERDItwUOv7FZR0+dHyjrF8EFms4g4QILo6P+wqhIf049JhA+qMf' +
  'G16L0jcVRpcoOWQjPvn54jrDHQsmMzCpBCr3ofbp+XFqH2nQSHtlfE65X64KrGrdcX+bSaIEq8slET27DYFslPfVlwbNrVbI' +
  '/a4H3gW2swYsQi1HXbj4VsWCA+GAnLHvfV/DWv521cXC8oYH3A/PfwlcrQ5zgNZQiI2fWCMhekBQskfDSR/m+K+IoQ0f20TD' +
  '3VwxqEHlYRdQTjrkkPPNHyNEoGgCHo1WQmA9TxZmXaTQOJB7hIIpcJh6c0+Y6rZw7lE8HuCr3jJnYZB6IRKtxzhJ9S75hUBy' +
  'PcGozfnPgaWrmZRFHC8Q/61O7JLDoxey33v05B/iBLcutwYOztvMHkC0IA3naF3ougKhSjbhClcr5BlXYG5xGYeD596fZqz1' +
  'ncODTKz3R3fniZTyvNL1cI5wprG07YRwqSD7cdWFEdhQB4rnxJYZEx3kUiyIc2exmLDgUI8rufqt77vQIMpNBCPgxHkYPWI0' +
  'RrKPGgjwFW0I7cJjxjSYlocnUJrdY3LOWasagh9Pzs8zyb8hePj6Qo3SFsYF/7b2Qq0Cjkt6FOOXFyckfk8z4l0i1vYR/W98' +
  'PdZ9+hrtuFLJGVq6GFPeVJvYPU7IKWfBWmek0x6CYou+IZQItSfnoR7DaOe9Gjz8ktpio6ZJ765TnmBeeFJU3A8nE0GUodKM' +
  'Oot0IYQztzbn4cHQw/6BKBFd26OJCHpbxBHjFFntQr8mp03HQQcnLhrjNsWDtvjf32Bn551htroX1o1ZaoV30qOMh6AwnWdB' +
  'hCy3kS4Ti0aHZ7tuih5E1CLgvVUR6pjQoC9jOw37PJseTT8yDJBoQGKxY9rJDaVD5SkRgkDGfxDOTKUqa4n0f1sx91zOkeiM' +
  'sxUW4npnZ1dkyYhT9Jrd+AyF8I4Y35gvS8STc7ZUZHtGIHjqA7pIZHUZMh4S6psnHK39i64xROg/JaXbQE7blXWAy5Bv5y7R' +
  'PICOyqRHHZdSkxnFgkYzTtGNumSuZ5pxCDQ/J/jThyk8T+IbYR/VNM5+Lu/GgopFEM7SaYLmnaoeEU1Ppla2Jr7AZ5NAIZT1' +
  '44+IfCdBovaTBjpdJ6bD2dXbK8cUM+aXGlQDW0mSkeYXjiCSxpSFMR766ZxAO4CokP/q4UjGZzUP28VTuJSvORS7nRgnpHvf' +
  'vUxgt887VNYjp6VYKOVO6RLXFwkgS+mAyjoqDF3uOT2NStiKLIcOurhPtTqV4tNG5SUDzfBA107IvU3lnEoiln5zfnHBoD6D' +
  'HuUIoX+GpSyRiq5mO1Q6mmG9ivoTOzDi2hXmjM4o2UiF23TDjakDGWHVdW2oMiA+1SnuvHfbBBd4EI9jzI5OLtqL2h6z0LcD' +
  'A00ZeHspv2SPyCaTHqTVQrgkVPsrSlZEG31u/6zZXUye0AmUTRKIp12VNnhU1XNdNXe1p4hwdADYvPDpFh4R1bwJPKt3Wmjq' +
  'ezYOdFk20P1yAi1Ba7B2Xfz93hcqsSfVENg9Fa0a9XvJSe1Ualkiwf7PYVsY6NDUjoe/AXqWS4aHKxpo1eS8bCJFREANg7XL' +
  'HtA2PxMhz3snC0roaakBNH3cMWpi9unwMicYqCcsJlDZwMdW/ScDssV2x5Is+UQWADuc4pBQ2rHQ7TRGOtKN4sD4FE0tpQUT' +
  '1fVcac7MtOE/PDk8ssh7mkBl+QE04eyOhQRCoVAZ3IP5JQxhgzNO3SqnvI6xJDJpKe9D+ukyaUJrXYjkigVHftoFrxBPek1u' +
  'ruo2tMZf69o4pXCQmwu3iSmz40ATtFDP19WnpglP9WzdMj8luNh5BEihmm5DlG8EP9Pmb4ot5eDzliBnR7SPK7bcc4NkTUU0' +
  'CHKwRh3Z/uHPkykZDQK3ZwPT0QQYl72PSepZXTHm/xzWHad9W/3UImfDQystHhlKlfhELO6eKmr90Hem6NUkShQvk/NkqBic' +
  'W0R2/JliQnVqyrExNPWm1AD+fvCZ1VNlSXPGuzZV6LTNE0nEgW56+FWn3TBEo92edsWRLWPgwvbbDiRZMIlw9ynp3Gyy8AZA' +
  'GO9j+DfdTqC3oaLqaSRd2RpyEAcSmYNRRwhTRpJQISePkSHew+kckHQ0+45dkalh3cAIutgfZqz/U0/ivNM2weGnJE/P2Fea' +
  '4KqyoKmpcYL6XT3ANscqap9BplkuWSnV345J7siPtsnBuYPSgtCU7WXj9F4q1dWwklDNpALFTKLdviYnQtKc4gC68jM0VVkl' +
  'pVHv21mYZgESum+QQzp0gZ1VDjaPwbHP7LA6MRH/h2b32Hx8tYEjQnTPoT7VDJk06n7UgNNBBYPdp0TNsbqGCFMbBd6XEM4t' +
  'U9zfs+v4pdy5ibspYk0oi4QJLFgtkVOOSZwBF9VYxSjTS3MUUc+HGloGcuLtRLbTMm/+VNPwuNF2mtRmmBbLwKqpCvkcnlnY' +
  'mljy4Qm1mwgRVdCS4UNpH00qiUdKPTIUuAqRavoWxtCIaNfSVogcegIZjtshLYFN0snNwMSyWp6EfUW1sgjFmi3qcg+Go0HV' +
  'sALjlAgqRI029F85IkZkvFtEi/ZUGFIHXeJAC3UqAl1RdVXm5vGnGFThLdkzr1UNTU+m8TEQKmjcGZwhGx3RAIAuVAe63e5p' +
  '0gmwJGPl3GgK8rvHNIsWHax+dq7hUoQlhYjqkXbUB/b3VS3QkU1JJKalIxMOlcg4e5Tm8g/cPyKUWxhaZ23S/JR2E9ZpnexV' +
  'RzNdzjRgSlgTBbx2TYrzue242JaOo/CWVqP/TVxI9lMZ/Q/noe8Jh4DjAPU6PBkNU8dkvKWQ1xq/eHxCqjNfHoBHi+rNWlhX' +
  'jBzRlXeLvQV1LQV9iYZ6tMzQ1ocnWbQgaf0BTsB3ie40UTQZDUxtQF2UhUKvbLTFHLGG6e6SIvSI/NQRQilq7ttApk4W1NDR' +
  'n7Raj69eh4WfFdeJ21qEc25Y+yZt4qwCnmgqMJauo678EIvtA0FrSQRappYQqNV3YDuwJItuKBHYztF0LDTagLQ0jZNEGyYR' +
  'eJ9Bsc6fuBA6LYymtQk/j1+C43vevWMRrOr3nirDOUfPyH9uTVDfSF8bLXVbcyUMdXFuEiLrIPm4MWoXiVbQmobEJ9kRNgm4' +
  'z4anSExFV1qIlY0ucJfqmI+I4rnNM/X9vGwLvZy1KcLmic2nI2+kn4neoLOopYDbHQ97nuWKsG1tjKrbH5h2lkmzdqtKAn6o' +
  'iPq3HfxK6xOLXGdQOySwjPY0aE2+tWeIRL5ve15PgzFywckr3Tp1nLgdONPlg6xJ3LEiCVhwzGNg+eTUaAdHjv2kRePXDOGS' +
  'SpNOTd6CbkDxJMO3YAyqTn4XrSjKrluC6JsFIjAYcm7/83uHwuX+qvYYC7iprbU2RsbGT6EKT73W2lgGFo3QM36K/rmRt3FG' +
  'XM0neluNBmmqBsDEfdWCpgzUGspo284v22+IUNUMdHUY8c8It4bzwAjbptTB0RSLNs6tpg5ptXMFzX5PzahGAuk83jV+9AyQ' +
  'tk+WgNwpBn/Pd11RtLRIjQY4GOBM6UpDrbeOil2oqn1H1lzx1OiTE/yo2dbtFk5g6kNV27U7Dq71IxmC0VZOH5z9QEp+Dnmy' +
  'Ig0K9gbMkZiYniEDH6b8b6Ar4mMM0bVlQgk/mLgPc5Zi/Cdu50Cd4M5TIorKupOaG9rf0Fs6tEOzU6OhQTZEL3lFEJ7aLmEN' +
  'Lk5lt/GmWH/yXWwrXvsMxauDU7twZ0W4DSVdysDyxAUYXtK8T3qqK6mNvqhquoBEZ0/cU4mEsGYLTw1UFGLyyWNPx65xuL2b' +
  'OTTaKP+IaL7OvG1a1J/aH5So8bXZNPsR8gu27Y0AoYsRHBnCvCtsaPAG3XuwzkpMvTgmObIdEgYo9c+9hmEYX9WUFqnFIbSW' +
  '6q1P+iqtHKf9awOyKh2KbsFJqprR7So2nAo5rg+zzZOiDGG6KGojWYkgqpIDxYFe27bQUM+HjmSh7VqX4PR6B/X6Q0V0eA+y' +
  'e2goljoQrWeWpBPbttazBXV0gsfyp6IxqX9l3xK8iuD4+q0tyNyjq4BrylYTR21ULtuYFzycQquN6+jVM5BaFhzDRp8Yr85P' +
  'DuBrbqtbkNWFJUlvVkc9baKeu6YE41Q4IAqJMVTOhU/SAZEpv6Hi20d4QtBXHpi/lN5/dt80nLaGdcMW4YH/JmC0/z1pkMo5' +
  'QHP+vKIvWjUl3VDQb7eVxiI5sFInYag2OMXWDXAtUToR4La5tW7RMl1PnOpohgaeoDeH0dnj+Y4oBVSPURYlUcsA3a4sO8KB' +
  'CVMz25C6YrPWsg/3ZMJSeodA1xLsJVr7AYp1ldclSTiDs9VtGhVo3e5wnA6gQkrUmhbTj05qkuplqGPV0lRYTUVPcETyP34y' +
  'sVVoC301wkdn3cKPTBLA2Q/bHZgdDZ19Qb/nbOlteA3dKdbRslGzsNO40e0uujDHJx1NFT+x63IF2nHX1BY8U/lSCjB/LN4j' +
  'NfyMpvWwEYg/9GxBEgwdTz3eqzetIRRdvSLLfNsMtTP3HmCOrE35U9iGZME+EjRQ/+Jr2seO60aRq3QjB3BXTUFv4ByHGGKv' +
  'oZqvGUDf2d9pdlroB1Rr9PAf7T++P9EMtbC03BnM40xr1qAZ6uhw8dgtGc7OiiTkOk1HQBeNxfb9Rds0FLN/jm+btg7bbOJZ' +
  'E9rxJ+E29skLNXidI3zKtwlounWE+/ZqzVjJE8nyRg/Qkwba7Q5Qctv9ugJL9xCKi2fedrTR7iHfgovW/EG3nbH1kwkJADKf' +
  'Nab3uiIc/ZJLfL1bnnH5WQ0tXesvWnIPnSuXjT/OJ2oudozHXdOsaljU7J5tukddDeq9jv0pqlpzof1p+5qseZd6r5/Nh3B0' +
  'xRDVaU8zPK32WILcXMpDimx8BJsESddgpM1mubVunDcBa0HnB7eCNgSn4ejlRp2482W5anZywEcJu/CkjYmmYqhM+s5e2//b' +
  'x9q08wBnkiehrbadhJayGzyrSKYGhqFAcVSt/aujrrPY7ciAcia5Bhbe1hw1sO7ALWh7TRmeY5s28V7JjYnahjy0ybCKL3y/' +
  'egfVM0PqyZre/362Vodm6ZrF6dBWrR9delxX4LXwScdUm62rQzy2fqJGo6SOtUa3A2wKbY1E5AuHDjqa3RtJOL9ydKC1gW/r' +
  'ONxG5MGzVVyuyy1q/rnfD+03xK556sAnQdRQGi2iU7jz22g18UxU0DE7CKWqOtQ3oIN3Jn1Z3vWgELTGKTF2D9pWuLoKc6Rh' +
  'z8qgnk/LLVvVXHQiVVZBwleJg6QTXXXdCUzFxJurGMlHlZX64lPjdJnITZtjT8dPFcXed7LUOK/t+6RuUySpRx94DYgD7RGn' +
  'OxX9hJSnm2iWOlgoGIElStgzT1sCd4gn8pGrewlIzhPtqR2eYOSLGN5BvXUQJklg8dBRCtqTaX3sPxPrxvKtPR3aUoSQ7xnf' +
  'XoGxrRbmM471jmAc23PzlYlybbBwaUfpiG0OarIzmF5Z075ljdY31wS9/XawNmqdKyEMNaGf9fFDP9m+ISU3orz1A+FPUnPc' +
  '6I7WXT6d5wbpwuqH31v6l0vJgfxnb3T6jbe02sO7Owt/ZF4pOeWiN59YS2Jp/S4W32UlSeeW/xms8RjcLRasem3re7iBJPI3' +
  'mWciSP4pKpkrqH7vLrOBTbcwzM7j1n/NJMF+6Q4K2QxWX2cVoIzeJjpDF+t/+jqzYuZfA66+i+1/+TaT/SffQXs6wKLOaOTo' +
  'SgUCRviip7wUM4VXKoP+ps8wjiqZ/HpTgK8t4v9qftarqWmvJrX3X030eeX7q11HHbCM4tl8Or82fvTSc8orE9RDVvxllsRt' +
  'Rqydz2xenj+h167MLJo+G2Hr4jpHYXI0iz3jhnTNs3UaE1bvsDcrMTOd0jlGcfljK8qQ4uYXcLf8EYXpKO49N5ymsZQEhnFl' +
  'NSecIM0Dw7jRVi8IMEwAawm2sN6AQx9JJOLr04BHChykuNDJOBpQO/5ink3AXRqCxNWP43rLg5Alx03i8UIadJ9APs2C4/0J' +
  'hyoHZONY61GGp1H4+SK7nojKSHEcoiLDjOR4DgGSSObZ+vMbPioLdzH/NjsPRy0GuxmeHEsvdhkjVp6X8ahdw6xLBv08jq/M' +
  'cigPw5f6TGCvz/Bj9l0aJmm03wwfbJ9WWMIohlezy4pbzfBOyaQwDpNwprNKxhwVm7U4GK1XzLII9vj5cSdEMgCEkMFDSi/S' +
  'KGM3z2bQzSzQ+chxrkGYX6E4n0jGnTJKFZA64OkUeyFfXKH3p3IxwlQWaQ3jgGMvmMvNIwse3UwQR7tVWUufOGJ1mc/R/U7G' +
  'sfB8KU/xa9aDfpyr0vWmVtgPfK5EIVpMxO+vlGhgWzoePsOnKfyScQm/hUzipcJ/pTg3KBmPP8cnX6ILq6T+P3lfDK+FJBe/' +
  '93l57xcz//l4ovzL5aIu9nP23lkhwySXwIst41KvFCZ88b+vo3f+K+OEr1Qmnb4ybi/+33+lWsTsehQ3XJ/Gw1op1hOlH8/S' +
  'yeTojCbxvLpxzi3Hz2JX+DhSN6Z/U+CtF97nxr1ig/j7KFF8iT5PElmM6TsYJPwoS+Ebby+WkKWwG8zwMVOkd+djfKym5thM' +
  'Y6C6yTxC0u4hBmyBL1D8COMNyGTyL1VrSGfZjUWe/TLlChSGYTJxgW+0AWyaLaCYYPg1TLJ1pXKLDN/i87acSNGpzPBlLlWk' +
  'zyfi6wtRjuJ/jFYoI0HX58fz30okKSTS8f230wV6fyX+vpHJsu8cW/9yhiF0gp/VgWfrm7UGfbXTYoXj6dpn1zfjB2fwWI8B' +
  'mZ7hQ+uVghGvvO/4le/NV76fv3AWvu7+M9b49wIfmy93+MHBK71LQxbGhVnX1RKXY/Rmxt+0NJI8sB3DK/9sHvO4jEme/dBO' +
  '7tDrfJqd4kE2T5/lY/wYhiX6bjemXyupeVYiPBfTG4sxlnIpPm9hgXZfWosrupeCaxT/Jmvx9Y1VTJFAtXop3q8J4TZIZtj7' +
  'kknaLATJmD+5EQ+C0Zc2d9j85ufY+PEGaZtvo4cEKqwOOhZKPD3bs/kUShv0MJSSbOcHVzfBc2kUioyBLmXTlDrO8DXJM3y4' +
  'Hu+3Fo/D8zM8SMaV8OMbcgxeszYJfjr3klzDfX0dlH/nj9Q6gbTL8idYYvoeWvBp1DuVD3dFipN7ce2RVrOBVgQ0QyY/Nhu/' +
  'olEpM/mnsXtEcdLhGcbUHx7T+JP9uJ32mRHiMcnNjhjlJU2xRxyRQxlGuuohxgGPSZpRVKss4CQaYqXAnp+s38BKOsTia+z6' +
  '9GwZ2VQa766y9JxycB3k0cIOe19Z/hDjSRLX3mHydP4PtrGc4MFdZdf5O2uopCa4tuLHjZI+pPgy/0HcaOKPNij+/YCFmKFw' +
  '549RXk5h/k12/doPM1hZuoTR28w1svTdP8FSMYc7Owzht757gptTHm/FTXDt965ivhDig7h7rv/uh1hOAx+usfe/deMd6iy+' +
  'scnW8/b2bZSTabyxza7/8eVbyCeTuL3JEPJbl7aRSSRwPWa8r5eWKCatz7H3f7icpMRnI8azt8oFjDlCV9nyPphjeL4Yk4E/' +
  'LGbo+azys7w4xumLv1+0ex6dV2fe3enzgk0vFyKIXulo0HuZJyuvyAOnbUbrphelBmml2wv+rDaCl+i2MaL9kbCeuqjyRN/d' +
  '4di440SFRl8WYnQY5fP02UxMj0b6FFGCw3IhbntSlKns7/FsP5pZ/yX+MTbLlB/ZMTzVShF8ROhsLF/OXUKZNEyosmR5v3Qb' +
  'i3wC2QrDpxI/okWXnQJ74TV+SuW7cdzfmdSweLEuRotP0gIUM3j4KZ/SOj5k96vzBbrfuZg+ZxdXKIWx8jM5ho2TwD/Nj9w+' +
  'pdFEs4wcWTilPPYiZ7Z+DAHWRXsZ6dSiBcsuvu+eU9o347tC+3M8hY2TGOKtrz6mOP1pGH//pElrYp9/ySQ0Zc8GQckr12L6' +
  '1xuiDh/XAnbdHnDUbVtYYNfHxbtIcBzKW+wA81cvY8QncXmD7Wfn7WtUQllfiktsb4+Jkx5+gvkCBwukLpmPQTqWrx7chsVH' +
  'yMSNxKdbC0BiitR11jpl/e+/DTvBY+UyK/OZe+ddykODRTb+9NIO1f8uxfRmtZSk9HOGz4OQIx5AzJUZBqVKO5Q/ZxbZ/XPv' +
  '3aJtZwcFhu98NY/NF+T5f+of+UymuPfJRT6WR+nXjK4JUY3Sx5nc1xSPaVG9WQnV9q5K4yxmdLP5iLbdxvlhfP2JT+XZHz2O' +
  '5cUvGD+flbpox/R1Jq9oDaaf1mP5TESaBjsk4+xXJ5OhkfD9QkxvnjDJZW2TBY9FiXkqn1mL7L1+0aHzmcSxoU5hntKS3Gsx' +
  'PpQzNI4rHdO3QvoLFLM8Epvs/WbiexhxKSzssPlMMqvEa47RMvtubZWprL24xSY43vARcEkkY/nQ/xnTBybb7Hq4kUbAJ8HH' +
  'AllYzlJdYVphvXDGy3Mgnb6WV+dj+W0MLpFEJW4E5S2VGH5XGD8f7uRQwHWUVtj54VYiuNkk8guMgA6W1ij1XNqK9eWVMYXn' +
  'UnxAtEvLmCaBxUXGLy5vdWl3znw5Xk/1GogpYKfK4GPvbFL6X7rE7s/N5xDmgflYPs1mVqnut15g77+ykqX8IBf32yrvXMMw' +
  'mcSb66X/T/BdOBhd6MhUXrRatCPpYayhaE+fQQ0j7A7jSO3H9yBGEfYnjP7V3D3aSs2JC39+df2/wzD0sT9m31Vnj+XGxAWf' +
  'ur0zEAteJ2Qc8bhDPJ0h3hwwesx1zpi9J2RygToy6Uxm7chKJRZl+NasMFcwftn+OH3ZAiqHL1s4rehlC+g3o5dbJujR9CV9' +
  'zIte7Zj6T/ujv7LQV0sofvT9i9wCRo9eqfH2JW24TfRypoEIRSLP/QRPaDNuIDdHoq2LcGN9brA/hosy+j4jEM3aAvp0R9j5' +
  'zat7SIDYUNl3rXgLpLGs6rPvR/NVqq3NKkuuXynTxulWvKupmwuYIge3F1PYW9m4mR07z4PlIh0rBKMfQSFNtTo/5njzL8RO' +
  '0/FfqVlYe7XA32+Bb+O3XP//G54p/8jvT3+NfyF8QV9wX7HfmfH/M3uaEdBK+xe7pIxd+szMXkLkl/WVd7D4HtvvvT2fYqYd' +
  'KyjCqEJlcyPWN9xCCp2QQzMeMCpfR25M7MUMnyo7d8BxafjzbIQ3b29TzFy9msOshk/0gh2zky1giCR6sQGqM+VogfZebL9P' +
  '8XPU1mCnmIFhubxF8T2xwOjaB5dvoQwO21cZv9BeMUgJSiK2V8zki1UsYAubFfZ7CdsopoBojt2RHb2DIJXB4h1mb8G7d5FO' +
  'VLHyGtPHxcYhWrs+Do9YBqzyTMDjCY+2wyA84q9hMTfB29+M7YVrP0DVT+LO95lAsX53GUs7m6j+C1bq5MZ/cBObXBX/+bfZ' +
  'd6UZsLy+mb1fZfbV9bhNJXF8PEtwWFuP4Z9fpNfHCwxTuI0rmI+SSGyxG4LNHSS5CMUiuy41TtBq6BfyvnjYwGkwRXGHydvT' +
  'ne/D533cusMURn/nBoKoj8IlRj/K+r+Pbt7H5TeZfL3zzvt4h+jbV1bY+w/qVLd4esD2r32cpfKSHisoY3+DXp+/zmKk/Xli' +
  'v0+g+iab3/jaDSwns1i7y5rSJ9dugVu8jTf/+dtfez7Eew9BCk4/ivt+nnB/Bmka4IHHTsDYuE+yiHCryyiyxqsU/16LwXnL' +
  't+M23Ozz5DXi+fo59uIcRv7JEAbWIcceteHdBYyxjdaQ7Wf1/WWEqCCIWx6M952X8e/VCa/Edti4DdCsyQB/d2Zv/S2fN2M7' +
  '3dLLhgQ/Jt/bv+35Gd4svOJHiN+3+VtLBcZ06eor48e1Vu/8tud7r/g948ITS9/7en/pr31iwjWyLhJFGN6Wfkd6HBNGo/uy' +
  'ATt/6+vt1b/2ifUK/SczhInt8P9FbO//bc/H6HHp/kVJE8b34nVc+h3XX/zlywxAHj73R/1WfjW82Mj+hQ8puPiPJj970Wyv' +
  'JNYYi+VJx/+NWJhuSCtxDGGE8EirvB5xT9sQfARQh5wD0+WGUF3uI5hhOIGZ9oeYjnwb1mJShTqMNjGO0kkMxuEk6gXoY7iQ' +
  'OMcwwZUwnMtkwEWcBZ/q+pVEGblsykL1rW2Eh0TePiFeVGkSAMcjhNidhBPsjiHiwJxOIVmjKXrWZAJDC8bwh6MzeA4/wWAy' +
  'EmEOOAduGIyRSJJZTSMeqaE3RHqUHyM7n+ohOS1PwaUSAeZKvI18Pp3GYmIuRLaQWMRiJppDOZ+YYimfziBX5jhilYqwySHA' +
  'QiKZoA3tkedBXeoR82jneMaNEqCdZXox7El9dmL2ugB7l1gppskggM8FE7iJ8RDGdMyhQ5Z6PAjfxoA0X+7mpz6SHD8EPw6z' +
  'KHBRgEKULiAM/BUUR2kPyWIii7kwkUKhlCItCNI8ClE+wDSKUijl/DwuZzDF2jiRxNLUz2J5kIqwkUvxuJnN87iWSuZQrUQZ' +
  'rCDqE5kkwhyhmqv5JI9qOjmP7lldgETC1GtSG6gbGBLZuIfWBIekatwpmoTjHJO0tF4hDEjD5QJ6nbyE4spKLbI0JKFv5bYR' +
  'aNkksh9mUigRa2Z/43oX6Q1uDWtnyRXMr2bzqKznmkhulnhgblFD7kZ6GaX5MEDxWn8V42/w11DNpHhwKS6BHtmUQjITEEdP' +
  'CtnMKHHhTvx1/0JDkENp79CGuH9PgPD0SxGtZ7sttB88lNH8UqxBe/CoDvVRQ8f0rG4i1MuPI3tBu47iYjGI+G/cniBf2djC' +
  'WnJSQG71fcDPvz9A4r0PSliovraM69993cX22q13sPEH19NYvnflddz93pVjvPat7Zu4+50rZfzwnZVl/Mev3VrHu1cqO3h/' +
  'tbCMq+vpLN5Y43dwa2NtHVulRBrJ32inVhUdEgnPUwillIh5RSG057z+tIvGw3tD9L+M+nC6kYdsiF7UHUcqjLXQQDS/6MOv' +
  'DkPYXS6JIMyE6KfqDjpceQlRgasg4/NVFL25NVhEF1AjPwmOVBQZTCcFrKcTCeJK/j0I63JDESA36gbkRkOFdLanQd7fFyDu' +
  'PZXRfPBIgXjw6Bxq+q/SmIzbTfTVJ8s+V8kC6Z2dIaqnxS1w2rYDF8Ue8FYiE5WzqweYG+UrWJgvJMDfLamY254aWEhUM5jD' +
  'JI+t7QUP1ewk+H3pCU1NhdgydQhnuoTWk5oK4aF4jPbh2Tlqn4ttqPcPVUht/isIaroM5YBbRC9MCgiL+RQSc+UORnPlDMaT' +
  '42KUyFRHGOdXKpheq+aQaqUHGDu5LvqbqxFSf7s0j/D2lXtIraRy8G+sAP778zzwtrSDxDfmuxisLi2geOveHLjrlSWEzfIt' +
  'LF6fX8L8a+tP8N6tv9jA6M7iJq5crWZwbWG5ivXvbOR/l6UKu4kAzeN9A6ef3D5F53+xJZx/etJC4YcjEepXXTfau9e5Be9Q' +
  'ELDy5f6PYerjMaYfhjHp61yUSqDM8t2LGmAefrduDL/Dh9SnxQmNbCJp4Q7Jhz7917DR/ICrYO6AhAy/py1iONo9QflRyIEr' +
  '26eQltHFrcpuEjuLaxIypIrqYB3zMLfCZYL/rO4GSQ45ZkuIfk0K/N1PhfYPXqUaGcnGfiEopHcR8xHGPIVKPCS3HSErKTKi' +
  '3bx7Qchy3B2acTYfhiRheAIlCACjH4zgRtfGGB0GPtqkg6bqdzU4wbiLtuiPYIUZoBOODNjpwUYUjO0W/PEgwGhuOMRkMPDR' +
  '3Zha6PvTEVxEWQy5YRFTFCMMllIJBGEqiUJo+ii/du1GdECAdURAI5GGYSdk2k8mJDWfVBV6OuAjtPwEB3OYTKGl8zxsv5JG' +
  'fxqE6KaLE6ghl0ayUCTu61IOqM1V4C+WOSSM/ByyyRyHVGIugTBTKCEfpdeQLs5lsZIuELEiV8RWhkuimsimsJTJFDBPXGhZ' +
  'JENUMokclomYUkAiIrw7SQBLrIApIJuYxejwFxswudiFycVvVrxlPHEfJ+CCIxlkfIYAh0OPmPNGiSiJaUQivqIEUUfzaaS4' +
  'ZArldCGHheQ0jyiRqqDAp7LIpBJZpJO5PMKUmwHylRzSxElfTqST2Cjmk5hLpHnM5/gCCplsDiupTBav84UENrliBsukL3eI' +
  'WK/GIlGDLiWSPK5yaZ7UTYiF4WPM+s5Qn9Mx7XJJyiWICUQ4jGjbeJ1HJuSSUPn8DhbCUgJmcSGJaK7MY7yQn0O1mJ8guVEp' +
  'YbBBQozSm6tIXl5aB18u38ICKQs4LpIgsFQ+gSo/X0I2vzBA+pJwDemtOR4bZG23D7cTzBVZJA7hSSKRQoRU9JuDDCS5qUBU' +
  'audoS+enaAl7x2iIp8eoC1oHJ+JZE/XGz6to7nc1TKXHKsZHyRpKB5kQ8523vkJVXHsfxcq33WQ19V6E0sb7eSyk5Vy3quYv' +
  '41bifRsrf7J5BW+tH9/GypVrNzFvfX8+dfufvS5j+9b1P8C7Ozev4zuvX9vE90trV/HdYukmPlzcruL1TC6Nb2fKeXy3VFrG' +
  '9Uz6HyCvmtQ8gtzySAsUsh8kPFYwIgVt8QvgtLl7Bj0xiWD/dDuPKPQHRKt+iFRhSUVwmisAtfYW7FQ6A58vRLBSuWLoy3MR' +
  'ppW5S6isrjSwzq/mMOJGHLoOH6G/hCRGCBaxlUxmMPm9RHLISl2EJNY0SNrhPkTtRIWo3muhqRROozN9X0dTfnoOuzXZw6R5' +
  '9gC9/fUBBiu5b2BJk0LkX7u7hcTg0hTh4Z1jOWtdziCrZ1Koqt+xMf/WN2/j+lJ7C1dOqlsIEteqCDe3dnApe2UHC8nc78tP' +
  'pwgP6xBrggGh2VTROP/CQkuqHaJZf6qhXfvsCKfylTPIj/0A+oPmNtzPwi6sNO8hGUwSQGFsYFosLWB8UDxDeGkhiWB5qYd8' +
  'sCRy40rGw/jTlSymSykfnVIug8RWZglcsXAd3JUNN4rWqmNU1+sqislSF5AvcSjNV7aRWsxW4B9s2pjbLMyheHXjGB8s/ZtV' +
  'LD9e3sR8djWBG+XSOt7Yu1H5XZZ6Qhz+zfOzU6jtBw20TjtPcCQO72Np1NuEMnI0jB8OvsRB27yL5BcdEcpwbGJ54F9BN4wm' +
  '6EzCHsxROIZN+lp8M4x8mFEYEsL4++LnpEcvTp0awLchoUUqPfw1KanjTrQe/BXnEvoePwe3ZZaRfXbvAIGRCqBPq8u4ovN3' +
  'sTMutRENLl1GUKzOI3yWzJHgiil2CeWedknPM/OlMLb/9/Zo9R+8Sg2kevc3vLILfH0vKrf/Uoz486fVxeGQqfXhy5Hs9uES' +
  'Kc+TiDvbGxcx7dwba5vhrcLGFPnV72YQPW5vsxccPuTqNIyKcbVWMBum3cmmIPQxhofkhFiNc7O4uewUBhnfQzbASTQznCSM' +
  'agZFQksMvkz8U3HgCVaHG7QmIQ+OW+DgIVFmF761fXM9WiWuBj5VIbpzdvkF081kFmf2AnDGXIr47JFkomT3wvx7SKK4egwk' +
  'PIjhMqZpxTCdQZ8p5MQaDC4efHGptEwUXh4RXyIMj4sDyb9/afE6tonVOsWvEc6eXJl5OM5jqx51hRw+JxmG8eIkmxehvWK6' +
  'FPdLXU/kSGgat8TuWyBBVS7Pc4iS1QRWk5n5eLo38xmckqlM83dJgG4xtvuV+sPX8YeJHIcwucFhvp7pzfhgS8CJ8EUDZ09O' +
  'jyFZaiyT6o1nPnblL3wci0cJCO2ZRSx8+paINc5IwQ3KSSCRGrDdz83dmccGV+hgfvWbHeRTlblZ7FW0PHgjdSOBD9/+4SW4' +
  'yYUltj1vvzP3Z4kr69s5vHnz7QLeSW4fs6Wrco2Fs0DB/Yt+r8Qi8rncZL4jH18C9z/b3mYgSejBU1wCv4UwfRkQ+UpsMePK' +
  'pSDwSdymSnz/Q6TjWuLpYaKFLJ9OoVZ6nccyvxY3gOWGPpHwEoCxVuWIxy62jUqKJkY1fN6EePQx+dp4Gp8oTThC8+HrHOrS' +
  'zwBb42fePbuewTq3UkJ94wfA+NnCu+xs5azXOsoEmQQWSjd5rPBL20wnWG31Jlhd2yzB3/5hDkrprQ9jA2pw5SpukpgnN099' +
  'Gunbs8jHZxJOayekPpJmk2Y2sa1TOB/WcLrH1WhJOxwd4np8BvWhglKSRjkXk3CRixc4Sfe5aBHlAIPs6x8hhfwcg24ozbvc' +
  'JF9NIzF3J4UeqrFZNb+6WI4uZ68sIXP14yWUstd/myp4KsrH+BUpvvve7n3gXJ1Nt9/uJrEdRhGehYOAFNOKC22MHzhJfI5w' +
  'igcTnRItmc3qpD9aZp1zpyQ6eHhxim6OJ/0XTtRz0id7TQu2lIiHzJkzMpHqhCXSpSFEg+TfDy8KP5alG2+g3IkIqbgfodaN' +
  'YsPq6tw713HlyUwQ5i5OdE9/NZkojqlyf5sPkyV4kDKCDwH/fxzSetOkwHR/DPAnAN8F0i969nyAmwIJUnR98DxziJR3bH8F' +
  'eP9HCP5zQCLFl0Ug99fAVxKQF4DNA0BzQEoT4JOPAV8Hmk+ACek/bAAnWgPJvwT+h1OA/3OAI4UASOXsc2D4ExF7/+oXOP9L' +
  '4P/6VzHnk4CD+0B3AtrMlCa/GMQ8C6RVIBXieQB5EP0u/D1ypq6sGvLoUEz7qxv68fGWUeueTRCs3/zOwvSZnSoUgF9V0M76' +
  'julMn7Z65arQPOdTdU1ud/rwRfF44CsD0kEJfgQp0fEedyS7PRyaoqt0x3bH83QL4ydhS3B3H4ekZ8lgHD1IdzVTloS2YZ2O' +
  'G03HKklmx5GALyZ7Y2xEX05J8+sOAi+I9IC0YQpJoXP1QjVXXvQ5LENJjDuR0m/3BkPTmujqKDSntGa+7pA+5XY/jq34hSE1' +
  'I906tusJ8Ym7Z487dhdWH6E8rgXhJBhkCNj6UXKqeoose5He7emnS4YgVsyWECFUjtUwEt4cuaTuoQyNV0xjOsp3xhiM03fr' +
  'vSgYIZKAObNUmJUjMgIcvrXI66PSaKdQjHa2V8rb85X55HgVmQ3+bsi9vbS+MwEyO3hS7iVH+mhPVB07IdbMc1LDJuoG6B1R' +
  'A/WYdm8N0OVdxTgd/qzTdkYbZmS5w8YgMhWEFsnGhB9GGrVOvHbafqTr4xUjyqtNwTmY2ondFJnfL6X2F9DhEwQyRygL2q4s' +
  'D/2NOU1ZfyyOByfzKqYu5rUWVUDbAcMsf/fJQ1N/OOnw7tzKZ1PbaEy6PVKcbekXxif4nJGECJBUw9TFXmNqF7mHbmvobtU8' +
  'HGuARFrxHUTuCQvVOB2bJ5iOdafv2+603/VGwwlC0lZoTKPb+rEA1Xyknjn6iMfArwDjXipZiNDQSOsTygIzAiNDTc+VdWlS' +
  'M9uh7PmnOjy1F0ZtB3K/1sViNCJ44HZxGg6G0fjw8kgbpJ5F4t4w0EaJaI7U12P2LhoUxOFLc6xgCiuwOTFC16ALJI1E4uCb' +
  'KSPe8K1uL7LCOUwDLCEMIkQ+umUg0d4m0sZM+SkNRqbeC9UjBXC1rk7FHtKQ3Naf1yElxrbROAxZNlrEIPr1KqCWptlj5Nmv' +
  'PfAXyUnPjpqy+HSufWTlF/m1obzKtU4yfeDgweqFeGrUcO1+u97sNubPbvQWCl/2zpob94ZRlPPRn0mRLpXqpiddTWsLt/2G' +
  'w/UWNlqdSdClUsTtddbrgeQ+WD/H5eF+rz8Oh0M/8uEc+mxzZ/bFHz93gv78Wcft+mVcm45X8XddRGT1saewiscXPkBVk9rT' +
  'gAP8JhaKRZaGSCqclS+9qFJNJv0Szfnjo5mLbUwsLa9mfRoHris7wxz8iGyl5dPy48y//qJX9gaXPrpvFJyk5HbWuVByI633' +
  'IHouZH4j9hDP5V2CLyLaPBGbo1l3a1Ic54VUGwj3O10UnCdQvekUk2E3Gg/oNHfx6fNgHft31m++CEI8jzVxXvb4vhDh8wvH' +
  'sZXLzsfwfRLmZk5nXuTmixrSe6zbdvgqc49e1btkJT3uS7LtyJbf6kWWVUhNJFFp+vudbmTX9AfbJFtSr/fM11fSSjd99KvN' +
  'xdr9p7/wr6iJPfcza9z51YMfn3jjs7v390kGKz9ariSnw9WWs1FoHpt/41WtaTuUDIzag30tGPVe7wdAMEEz29cVw3Xa40jo' +
  'HYmGHZ3rhqNbkMWGMl3+Wb4akIgtWD9vHmpCXTXErtrSDWWiGyYMBYFuCvB0lxNtahz0skuaII1Mhe+J56ZircgDBzUd0GRZ' +
  'CHWBP1IBUYWT54eSpgpyeamh9L865AddK4q8KGqM6wg7o8p6BIQanH6iK6tD05T1wLA11ZkG+Ux74LenZ8IovL9yI3FIWgPD' +
  '4P2WpTmCKYti89xoD0RbpXxr0g9vwjPKBgstameykdavPG53h8KBtvs0K0lTzlQRnbWPTbN7b0yCDZU+xMV8Dlp4tMIP3Ipy' +
  'vzs3HE0QSlFUl8vTaWe4SLKWfR/dSW6oO4KbdIye+aVsTJ5JhqormD44+ZJ4l6vkNHgKRvvKmawWUkW/e5wRXj/J1YK/W5Fs' +
  'aM2zYmgiTFKc6MI7NSRZaJQ25cNy+WytM5DtwTSqh8uKSAlqIi5ePmh+9di21I/y09P78iNDbh3tqJqjuLBHvOXKeIOYyHuH' +
  'MKOupikTrdwrd6Ynu1NuVdlVbA3h2W7Lj2A+mrIC7Nqwoptj3/AV/mgwPR5J7jAcTewoOh8aITCe51gauqU7+7o4kjVdLzfE' +
  'YX24bOqRrvpQ9Pc1c4gUPaYqrGGk621VUpqd3caZ4o2bii7qcjgsnDXUIBUs9plFWUuNFMvlZMlSb/C62grPJnYXOsJPjDGE' +
  'EOUpO4e1VKyZimQWqsbbpGQta9rQIYQ+Pk2mOhBhyY5iTI7X3K9aE9gR7KIfJjavvBQEeSYpettXNLkt2pqpBZJq2iQzRlMV' +
  'VvDSAe2pMzuqHOsrGrySzjrjJtJqhtyWYQYSUqXP5RKEUMTMZObl7PykddBs10b2qXEztV4d/Chl3B8l3GAiAtosznVLRPPj' +
  'x1/Ux/Vbj/vdK38aVtRHmYPeYGcHzTReuxj8G3tQdlebUktG/VwubGxt7StyaImWFEbr21RHPHuT4X0X0bl+frAPf2AZ8EL0' +
  'OiyEffhCBAhZdc07s55N1oTrlvcBYc7EmTKLcLmDOouN3MPxJ4M+fP82xt0adiZcBCWm9ysbl59DGa2hfwNiZCJBQHeksZ4k' +
  '88+zP2Jd/eE9s47DaVA7a9bgB9P+pD0MQ+F5PA4L1uEPd+40W+nXU6m1zOAdoVy5cYRp4nSXUW1INJAL6h8gkZgMjriJEkU5' +
  'dbyIwH8eE/zBP2awozoekEJ6nt73STREG2gGVKyo4wW+Qlov6qrecdpyu9Oo7e1risLq3oatRptQ0qe0u9LN33ncB8OuOHAH' +
  'TU8/baPKuUbYbFuToOf7Ch8O2jev0RZHBXy0vDqZJtYMx4FnCc8mkdM3fXSCwLOHo2nrZzJxjoTX0L6T8hDyX007GAyiUYRB' +
  'Yogxiaz+FR/hFPm4ZMAnvZHhBboMMZT543tITtGl4daTfhRFNtI+u4/USqhTYS/6mhIWz/liZ0y0r3Aa8HwQQfJ5+Gxroyh6' +
  'HrsVwFJJFYloEPnhKAibQUjxlPC0kHQhhp2g40aF8bTtTITz0rR31DQWDaOTGicm2Wkk9fgAdTkRMLw5H5P/wkliEoVw0z43' +
  '85oPJ6UX5cHlrNtH0G0M2r1Or/ZwinHHiYiw2vLdKEyiFzKLXr3BTxBN21NEw8Dfmk78yEUUhr5FUhslTP14vZlgjDDsJIfD' +
  'wSS0MY6sEMEU6DjDkKqf7L6bRtRENG1ykeN5T0Y9zw8jauWbMsMgEZColWOUjBAEQnE4ThDddnzhSAU3eaGt9M1JNEU4PSgM' +
  'gjHnB9kJEduIteqZMyCCczmWZy7bURdR0AkMt+1HGXNU8sMAkwlqXWqPmMRi4W4wiqZ+5EX9aDKKBpFDYEJkdy2iU2Cx/xGG' +
  '56RlTSSENVInRAsiLs3k8hYT7RkfFNH0J1NEkelPpsOBMYwiv9elYaRDj53kyKP39foRyZeL3tCm5O2J6DdENQcv1zT4zcHb' +
  'TNSroDcOwjFwET3B5zMvBYUzz/SU1qi/CJWX/90Jx++Y7bd0Mp7uwi9xdrDGN1v3x0/ImQzJTF5wtU+RP+096PjDYq/W2bzE' +
  'bZteqjsMwtDHtJ24iHrkFtBW+DGiqTJxJ9NB9g87o274lF5rNBmsaOfKCNfqVFHbZfztHnHMv3AsvIv/vq/T+0J8GVAF5XH0' +
  'Qq58+nltGp1id8QyZXg+QODPpp7IvLzklxS2YBZS/gqojZHPmoyPH09BVvR8VLaO2BjuRGHXH/a8iT22cxE/GLNqERcNw2lM' +
  'aZBkXc9Bw3+e+x/Yq7L/mGH8rDROPJvwNwdVNH06nQj/oP8p9f8A';
