/**
 * What news is made of, in both languages: `Chinese words|English words`, each line one thing. Written from general
 * knowledge of news, field by field. A word may stand in several lines; English forms are stemmed when read. Words of
 * one Chinese character and words that any report holds (说, people) are left out: they would join all to all.
 */
export const NEWS_WORDS = `
地震 强震 震级 震感 余震|earthquake quake aftershock magnitude
震中 震源|epicenter epicentre
海啸|tsunami
台风 飓风 强台风 超强台风 热带风暴|typhoon hurricane cyclone
洪水 洪灾 洪涝 内涝 水灾|flood flooding floodwater
山洪|flash+flood
暴雨 大雨 强降雨 降雨|rain rainfall downpour rainstorm
暴雪 大雪 降雪|snow snowfall blizzard snowstorm
泥石流 滑坡 山体滑坡|landslide mudslide
火山|volcano volcanic
喷发|erupt eruption
干旱 旱灾|drought
高温 热浪 酷暑|heat heatwave temperature
寒潮 低温|cold freeze
山火 林火 森林火灾|wildfire bushfire
火灾 大火 起火 着火 失火|fire blaze flame
纵火|arson arsonist
龙卷风|tornado
雷击 闪电|lightning
爆炸 炸弹 引爆 爆裂 爆燃 闪爆|explosion blast explode bomb bombing explosive
坍塌 倒塌 垮塌 塌方 塌陷|collapse
坠毁 坠机 空难|plane+crash
相撞 碰撞 撞上 追尾|collision collide crash
脱轨 出轨|derail derailment derailed
翻车 侧翻|overturn rollover
踩踏|stampede crush
沉没 沉船 倾覆|sink sank capsize
溺水 溺亡|drown drowning
失踪 失联 下落不明|missing disappear disappearance vanish
遇难 死亡 身亡 丧生 遇难者 死者 致死|dead death die killed kill deadly toll
伤亡|casualty
受伤 伤者 重伤 轻伤 伤员|injure injured injury wounded
遗体 尸体|body corpse
被困|trapped strand
搜救 救援 营救 救援队 抢险|rescue rescuer search
疏散 撤离|evacuate evacuation
幸存 幸存者 生还|survivor survive
灾民 避难|shelter displaced evacuee
赈灾 援助 救助|aid relief humanitarian
哀悼 悼念 默哀|mourn mourning condolence tribute
葬礼 国葬|funeral burial
去世 逝世 离世 病逝|died dies
自杀 轻生|suicide
谋杀 凶杀 杀害 凶手 杀人|murder homicide killer slay
枪击 枪击案 枪手 开枪 枪杀|shooting shooter gunman shot gunfire
枪支 控枪|gun firearm
袭击 袭击者 遇袭|attack assault attacker
砍人 持刀 刀具 捅伤|knife stab stabbing stabbed
恐怖 恐袭 恐怖袭击 恐怖分子 恐怖主义|terror terrorist terrorism
绑架 劫持 人质|kidnap hostage abduct hijack
刺杀 暗杀 遇刺|assassination assassinate
强奸 性侵 猥亵|rape sexual+assault
性骚扰|harassment sexual
家暴|domestic+violence domestic+abuse
虐待 虐童|abuse abused
拐卖 贩卖 人口贩卖|trafficking trafficked
诈骗 电信诈骗 骗局 骗子 电诈|fraud scam scammer swindle
赌博 赌场 赌债|gambling casino gamble
毒品 吸毒 贩毒|drug narcotic
走私|smuggle smuggling
黑帮 帮派 黑手党|gang mafia cartel
腐败 贪污 受贿 行贿 贿赂|corruption bribery bribe graft
洗钱|laundering
逃税 偷税|tax+evasion
抄袭 剽窃|plagiarism plagiarise
盗窃 偷窃 被盗|theft steal stolen
抢劫|robbery rob
逮捕 被捕 拘留 拘捕 抓获 羁押|arrest arrested detain detention custody
嫌疑人 嫌犯 嫌疑|suspect suspected
通缉 通缉令 逮捕令|wanted warrant
引渡|extradition extradite
警方 警察 民警 公安|police officer
法院 法庭 最高法院|court tribunal supreme
法官|judge justice
检察官 检方 检察院|prosecutor prosecution
律师|lawyer attorney
审判 庭审 开庭 受审|trial hearing
起诉 指控 控告 控罪|charge indict indictment prosecute
诉讼 索赔 状告|lawsuit sue suit
判决 裁决 宣判 裁定|verdict ruling sentence ruled
上诉|appeal
判刑 获刑 徒刑 刑期 判处|sentence sentenced jailed
死刑|execution penalty
监狱 入狱 坐牢 服刑|prison jail imprisoned inmate
有罪 认罪|guilty convicted conviction plead
无罪|acquit acquitted innocent
赦免 特赦|pardon amnesty
罚款 处罚 罚单|fine fined penalty
赔偿|compensation compensate damages
调查 侦查 调查组|investigation investigate probe inquiry
举报 举报人|whistleblower complaint
证据|evidence
证人 作证|witness testify testimony
机密 机密文件 泄密 泄露|classified leak leaked secret
间谍|spy espionage
总统|president presidential
副总统|vice+president
总理 首相|premier prime+minister
国王|king
女王|queen
王室 皇室 王妃 王子 公主|royal prince princess monarchy
加冕|coronation
外长 外交部长|foreign+minister
防长 国防部长|defense+minister defence+minister defense+secretary defence+secretary
部长|minister
国务卿|secretary+state
外交部|foreign+ministry
发言人|spokesperson spokesman spokeswoman
大使 使馆 大使馆 驻华|embassy ambassador
领事馆 领事|consulate consul
外交 外交官|diplomatic diplomat diplomacy
建交 复交|restore+ties diplomatic+relations
断交|sever ties
访问 访华 出访|visit
会晤 会谈 会见|meeting talks
峰会|summit
谈判 磋商|talks negotiation negotiate
协议 协定|agreement deal pact
条约|treaty
制裁|sanction
关税|tariff
贸易 贸易战|trade
出口|export
进口|import
禁令 禁止 封禁|ban banned prohibit
抗议 示威 游行|protest demonstration rally protester
骚乱 暴动 暴乱|riot unrest
罢工|strike walkout
集会|rally
政变|coup junta
叛乱 兵变|mutiny rebellion rebel
内战|civil+war
战争 俄乌战争|war
停火 休战|ceasefire truce
和平|peace
入侵|invasion invade
军队 军方|army military
部队 士兵|troop soldier
军事 军演 演习|military drill exercise
导弹|missile
火箭|rocket
无人机|drone
空袭 轰炸|airstrike bombing strike
炮击 炮弹|shell shelling artillery
坦克|tank
战机 战斗机|jet fighter warplane
军舰 舰艇 驱逐舰|warship navy destroyer
航母 航空母舰|aircraft+carrier
潜艇 潜水器|submarine submersible sub
海军|navy naval
海警 海岸警卫队|coast+guard coastguard
核武器 核武|nuclear+weapon
核电站 核电|nuclear+plant
排海 排放 排入|discharge release dump
辐射 放射性|radiation radioactive
化学 化学品 有毒|chemical toxic
间谍气球 气球|balloon
雇佣兵|mercenary
武装 武装分子 民兵|militant militia armed
前线 反攻|frontline counteroffensive
动员 征兵|mobilization mobilisation draft
难民|refugee
移民 非法移民|migrant immigrant immigration
边境 边界|border
签证|visa
护照|passport
公民 国籍|citizenship citizen
主权|sovereignty
领土|territory territorial
独立 台独|independence
统一|reunification unification
选举 大选|election
投票 选票|vote ballot voter
公投|referendum
初选|primary
竞选 参选|campaign candidacy
候选人|candidate
辩论|debate
民调|poll
政党|party
反对党|opposition
执政党|ruling+party
议会 国会|parliament congress
议员 众议员|lawmaker mp congressman
参议院 参议员|senate senator
众议院|house
议长|speaker
法案 立法|bill legislation
弹劾 罢免|impeach impeachment
辞职 下台 请辞|resign resignation step
任命 就任 上任|appoint appointment
解雇 免职 开除|dismiss fire sack
就职 宣誓|inauguration sworn
政府 当局|government authority
政府关门 停摆|shutdown
丑闻|scandal
宪法|constitution
人权|human+rights
安理会|security+council
决议|resolution
否决 否决权|veto
人质|hostage
哈马斯|hamas
胡塞 胡塞武装|houthi houthis
真主党|hezbollah
塔利班|taliban
伊斯兰国|isis islamic+state
经济|economy economic
通胀 通货膨胀 物价|inflation price
利率|interest+rate rate
加息|rate+hike
降息|rate+cut
央行 美联储 中央银行|fed central+bank federal+reserve
银行|bank
存款 储户|deposit depositor
挤兑|bank+run
破产 倒闭|bankruptcy bankrupt collapse
债务 债券 国债 收益率|debt bond treasury yield
违约|default
股市 股价 股票|stock share market
上市|listing ipo
投资 投资者|invest investor investment
收购 并购|acquisition acquire takeover
合并|merger merge
亏损|loss
利润 盈利 净利润|profit
营收 收入|revenue
裁员|layoff
失业|unemployment jobless
工资 薪资|wage salary
工会|union
员工 工人 职工|worker employee staff
养老金 退休|pension retirement
税收 减税|tax
汇率 货币|currency exchange
日元|yen
美元|dollar
欧元|euro
比特币 加密货币|bitcoin crypto cryptocurrency
黄金|gold
石油 原油 油价|oil crude
天然气|gas
气体 毒气 煤气 燃气|gas
泄漏 渗漏|leak spill
氯气 含氯|chlorine
一氧化碳|carbon+monoxide
臭味 异味 气味 刺鼻|smell odour odor pungent fume
水泵|pump
锅炉|boiler
水管 自来水|pipe tap+water
停水|water+supply
消毒 消毒剂 消毒液|disinfect disinfectant
保养 维修 检修|maintenance repair service
故障 失灵|fault malfunction failure
警报 报警器|alarm
煤矿 煤炭|coal mine
矿工 矿难|miner mine
电力 停电 电网|power electricity outage grid
能源|energy
管道|pipeline
电池|battery
粮食 小麦|grain wheat
水稻 大米|rice
农民 农业|farmer agriculture
鸡蛋|egg
牛奶 奶粉|milk formula
食品|food
食物中毒 中毒|poisoning poisoned
召回|recall recalled
缺陷|defect faulty
房地产 楼市|real+estate housing
工厂 厂房|factory plant
建筑 大楼 楼房|building
酒店 宾馆|hotel
商场 购物中心|mall shopping
超市|supermarket
餐厅 餐馆|restaurant
市场|market
学校|school
食堂|canteen
幼儿园 托儿所|kindergarten nursery preschool
小学|primary+school elementary
大学 高校|university college campus
学生|student
教师 老师|teacher
教授|professor
校长|principal headmaster
考试 高考|exam
儿童 孩子 男孩 女孩 女童|child children boy girl
婴儿 新生儿|baby newborn infant
医院 送医 收治 住院 就诊|hospital hospitalise hospitalize
急诊 急救|emergency+room ambulance
救护车|ambulance
医生 大夫|doctor physician
护士|nurse
患者 病人|patient
手术|surgery
癌症|cancer
化疗|chemotherapy
疫苗 接种|vaccine vaccination vaccinate
病毒|virus
疫情 大流行|pandemic outbreak epidemic
新冠 新冠肺炎|covid coronavirus
核酸 检测 阳性|test+positive
感染 确诊|infection case infected
变异株 变种|variant omicron
封锁 封城|lockdown
隔离|quarantine
口罩|mask
流感 禽流感|flu influenza avian
肝炎|hepatitis
肾病 肾脏|kidney
药物 药品 制药 药企|drug pharmaceutical drugmaker medicine
代孕 怀孕 孕妇|pregnant pregnancy surrogacy
堕胎|abortion
飞机 客机 航班 班机|plane flight airliner jet aircraft
航空 航空公司 航司|airline airlines
机场|airport
跑道|runway
乘客 旅客|passenger
飞行员 机长|pilot
空乘 机组|crew attendant
直升机|helicopter
火车 列车|train
高铁|railway speed+rail
地铁|subway metro
铁路|rail railway
公交 大巴 客车 公交车 巴士|bus coach
卡车 货车|truck lorry
汽车 轿车|car vehicle
电动车 电动汽车 新能源车|ev electric+vehicle electric+car
自动驾驶|autopilot autonomous
司机 驾驶员|driver
车祸 交通事故|accident crash
事故|accident
船只 轮船 船舶|ship vessel boat
货船 货轮 集装箱船|cargo+ship container
油轮|tanker
邮轮|cruise
渡轮|ferry
渔船 渔民|fishing fisherman
港口|port
大桥 桥梁|bridge
大坝 水库|dam reservoir
隧道|tunnel
公路 高速 高速公路|highway road expressway
电梯|elevator lift
太空 航天|space
空间站|space+station
飞船|spacecraft spaceship
宇航员 航天员|astronaut taikonaut
卫星|satellite
发射|launch
着陆|land landing
月球 登月|moon lunar
火星|mars
探测器 月球车|probe rover
望远镜|telescope
残骸 碎片|debris wreckage
科学家 研究人员|scientist researcher
诺贝尔 诺贝尔奖|nobel
人工智能|ai artificial+intelligence
机器人|robot
聊天机器人|chatbot
芯片 半导体|chip semiconductor
手机 智能手机|phone smartphone
谷歌|google
微软|microsoft
特斯拉|tesla
波音|boeing
推特|twitter
脸书|facebook
亚马逊|amazon
华为|huawei
阿里巴巴|alibaba
腾讯|tencent
百度|baidu
英伟达|nvidia
英特尔|intel
三星|samsung
台积电|tsmc
丰田|toyota
辉瑞|pfizer
宝马|bmw
麦当劳|mcdonald
星巴克|starbucks
迪士尼|disney
社交媒体 网络平台|social+media
直播|livestream streamer
网红 博主 主播|influencer blogger streamer
网络攻击 黑客|hacker cyberattack hack cyber
数据|data
隐私|privacy
垄断 反垄断|antitrust monopoly
专利|patent
总裁 首席执行官|ceo chief+executive
董事长|chairman
创始人|founder
亿万富翁 富豪 首富|billionaire
世界杯|world+cup
奥运 奥运会 冬奥会 冬奥|olympic olympics
决赛 半决赛|final semifinal
冠军 夺冠|champion title championship
金牌|gold+medal
足球 国足|football soccer
篮球 男篮|basketball nba
网球|tennis
乒乓球|table+tennis
游泳|swim swimming swimmer
泳池 游泳池 游泳馆 泳馆|pool swimming
救生员|lifeguard
体育馆 体育中心 健身中心 健身房|sports+centre sports+center gym
游乐场 游乐园|amusement playground
花样滑冰 花滑|figure+skating skater
马拉松|marathon
球员|player
教练 主教练|coach
裁判|referee
俱乐部|club
转会|transfer
门票 球票|ticket
球迷|fan
兴奋剂 禁药|doping
电竞 游戏|game gaming
演员|actor actress
歌手|singer
导演|director
电影 影片|film movie
电视剧|drama
演唱会 音乐会|concert
音乐厅|concert+hall
音乐 专辑|music album
奥斯卡|oscar
格莱美|grammy
票房|box+office
动画 动漫 漫画|anime manga animation
粉丝|fan
恋情 恋爱|dating relationship
结婚 婚礼|marry wedding marriage
离婚|divorce
遗产|heritage inheritance
博物馆|museum
文物 考古|artifact archaeology relic
遗址|ruins
教堂|church
清真寺|mosque
寺庙 神社|temple shrine
游客 旅游|tourist tourism
熊猫 大熊猫|panda
大象 象群|elephant
老虎|tiger
狮子|lion
黑熊 棕熊|bear
鲸鱼 抹香鲸|whale
鲨鱼|shark
鱼类 海鲜 水产品|seafood fish fishery
动物园|zoo
气候 气候变化 变暖|climate warming
碳排放 减排|carbon emission
污染|pollution contamination
环保|environmental environment
垃圾|waste garbage
森林|forest
海洋 海域|ocean sea
海滩|beach
河流|river
岛屿 群岛|island
海峡|strait
南海|south+china+sea
红海|red sea
黑海|black sea
波罗的海|baltic
黑人|black
种族 种族主义 歧视|racism racist discrimination
亚裔|asian
穆斯林|muslim
犹太人 犹太|jewish jew
女性 妇女|woman women
同性恋 同性婚姻|gay lgbt
教皇 教宗|pope
天主教|catholic
电报|telegram
视频|video
照片|photo image
谣言 假消息 辟谣|rumor rumour fake misinformation
更正|correction
道歉 致歉|apologize apology sorry
谴责|condemn condemnation
警告|warn warning
威胁|threat threaten
报复|retaliate retaliation retaliatory
承诺|pledge vow
暂停|suspend suspension
取消|cancel
推迟 延期|postpone delay
恢复|resume restore
关闭|close closure shut
开放 重启|reopen reopening
扩大|expand expansion
批准|approve approval ratify
拒绝|reject refuse
否认|deny denial
承认|admit acknowledge recognize
呼吁|urge call
监管 监管机构|regulator regulatory
审查|censorship review
安全 安全带|safety security
防御 防空|defense defence
情报|intelligence
联军 联盟|alliance coalition
欧盟|eu european+union
北约|nato
联合国|un united+nations
世卫 世卫组织 世界卫生组织|world+health+organization
国际刑事法院|icc international+criminal+court
世贸组织 世界贸易组织|wto
国际货币基金组织|imf monetary+fund
世界银行|world bank
欧佩克|opec
东盟|asean
金砖 金砖国家|brics
七国集团|g7
二十国集团|g20
上合组织|sco
亚太经合组织|apec
国际奥委会|ioc
国际足联 足联|fifa
欧足联|uefa
红十字会|red+cross
国际刑警组织|interpol
联邦调查局|fbi
中情局 中央情报局|cia
白宫|white+house
五角大楼|pentagon
克里姆林宫|kremlin
国务院|state department council
司法部|justice+department doj
财政部|treasury finance
联邦航空局|faa
航天局 宇航局|nasa
硅谷|silicon+valley
摩根|morgan
高盛|goldman
亚洲|asia asian
中东|middle+east mideast
拉美 南美|latin+america
太平洋|pacific
大西洋|atlantic
北极 南极|arctic antarctic
好莱坞|hollywood
废水 污水|wastewater sewage
放射性 核辐射 核污染|radioactive
漏油 溢油|oil+spill
苹果 苹果公司|apple
小米 小米汽车|xiaomi
保健品 营养品 补充剂|supplement dietary
猴痘|monkeypox mpox
霍乱|cholera
登革热|dengue
疟疾|malaria
埃博拉|ebola
麻疹|measles
艾滋病 艾滋|hiv aids
国际原子能机构 原子能机构|iaea atomic+energy
神社|shrine
尾气 汽油|gasoline petrol fuel
加油站|gas+station petrol+station
宠物 犬只|pet dog
蜂蜜 糖果|honey candy
面包 蛋糕|bread cake
饮料 饮用水 自来水|drink beverage water
牛肉 猪肉 鸡肉|beef pork chicken
玩具|toy
家具|furniture
洗衣机 冰箱 热水壶 电热水壶|appliance kettle fridge
游乐园 游乐场 过山车|amusement+park
缆车|cable+car
体育馆 体育场 球场|stadium gym
脚手架 起重机 塔吊|scaffolding crane
施工 工地|construction
消防员 消防 消防队|firefighter
志愿者|volunteer
居民 住户|resident
村民 村庄|villager village
市长|mayor
州长|governor
县长 区长|county+head
市政府 市议会|city+council
渔业|fishery fishing
森林公园 公园|park
图书馆|library
养老院 敬老院|nursing+home
出租车 网约车|taxi uber
自行车 电动自行车|bicycle bike
摩托车|motorcycle motorbike
信号灯 红绿灯|traffic+light
雾霾 空气质量|smog air quality
噪音|noise
沙尘暴|sandstorm dust
雪崩|avalanche
决堤 溃坝|breach dam levee
缺水 供水|water+supply
涨价 提价|price+hike
降价|price+cut
优惠 补贴|subsidy
彩票|lottery
`;
