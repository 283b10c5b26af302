/**
 * What claims of everyday matters say, in both languages, beside the words of news that join stories
 * (`NEWS_WORDS`): `Chinese words|English words`, each line one thing. Written from general knowledge; anybody can mend it.
 */
export const CLAIM_WORDS = `
证实 确认 属实|confirm genuine
封闭 关闭 停用|close closed shut sealed
停业 停业整顿|close closed shut suspend
停职|suspend suspended
重新开放 恢复开放|reopen
裂缝 开裂 裂痕|crack
断裂 折断|break broke snap snapped
漏水 渗水 泄漏|leak leaked
爆裂 爆管|burst
停水 断水|water supply
停电 断电|power outage
变质 腐烂 发臭|spoiled spoilt rotten stale
过期 到期 失效|expired expire lapsed lapse
准证 许可证 执照 牌照|permit licence license
不适 身体不适 生病|ill unwell sick sickness
呕吐|vomit vomiting
腹泻 拉肚子|diarrhoea diarrhea
烫伤 烧伤|burn burned scald scalded
送医 住院 就医|hospital hospitalised hospitalized
摔倒 跌倒|fell fall slip tripped
家长|parent
学生|pupil
孩子 儿童|child children
教师 老师|teacher
司机|driver
居民|resident
工程师|engineer
承包方 承包商|contractor caterer
供应商|supplier
厂家 制造商|maker manufacturer
人行桥 桥梁 大桥|bridge footbridge
引桥|ramp approach
桥墩|pier pillar
水管 供水管道 主水管|main pipe
鸡块 鸡肉|chicken
午餐 午饭|lunch
手柄 把手|handle
螺丝|screw
轮胎 车胎|tyre tire
控制器|controller
软管|hose
断路器|breaker
电线 电缆|cable wire wiring
水壶|kettle
样品 样本|sample
送检 化验|test tested testing
检修 维修 大修 修理|repair repaired
检查 巡查|inspect inspected inspection
投诉 举报|complaint complain complained
警告|warn warned warning
退款 退费|refund
收受 收取|take took accept accepted
礼品 礼物|gift
吃请 宴请|dinner
现金 钱款|money cash
推迟 延期|postpone postponed delay delayed
取消|cancel cancelled
`;
