/** Syllable, then the characters read so, of the 4,200 most frequent ones in jieba's dictionary. No tones; ü is v. Readings as pinyin-pro 3 gives them for a character alone. */
const TABLE =
  'a啊阿 ai哀哎唉嗳埃挨爱癌矮碍艾蔼隘 an俺安岸庵按暗案氨胺鞍黯 ang昂盎 ao傲凹嚣奥嶅懊拗澳熬袄鳌 ba八叭吧坝巴扒把拔灞爸疤粑罢胈芭跋霸靶 bai拜摆柏白百败 ban伴办半扮扳拌搬斑板湴版班瓣绊般阪颁 ' +
  'bang傍帮棒榜浜磅绑膀蚌邦镑 bao保剥包堡孢宝报抱暴煲爆胞苞薄褒豹饱鲍 bei倍備北卑备悖悲惫杯狈碑背被贝辈钡陂 ben奔本笨苯锛 beng崩泵甭繃绷蹦迸 ' +
  'bi匕壁婢嬶币庇弊弼彼必敝比毕毙璧痹碧笔臂蔽逼避鄙闭陛鼻 bian便匾卞变変扁汴编贬辨辩辫边遍鞭 biao婊彪标表镖鳔 bie别憋鳖 bin宾彬斌殡滨濒鬓 bing丙兵冰并柄炳病禀秉饼 ' +
  'bo伯勃博帛拨搏播泊波渤玻箔簿脖膊舶菠钵驳 bu不卜哺埠布怖捕步补部 ca擦 cai彩才材猜睬菜蔡裁财踩采 can参惨惭残灿蚕餐 cang仓沧滄舱苍藏 cao嶆操曹槽漕糙草 ce侧册厕测策箣 cen岑涔 ' +
  'ceng层曾蹭 cha刹叉姹察岔差插杈查槎汊茬茶诧 chai拆柴犲钗 chan产掺搀澶禅缠蝉蟾铲阐颤馋 chang倡偿厂唱场娼尝常敞昌猖畅肠长 chao吵嘲巢抄朝潮炒超钞 che勶彻扯掣撤澈车 ' +
  'chen嗔宸尘忱晨沉琛臣衬谌趁辰鍖陈 cheng丞乘呈城惩成承撑橙澄秤称程诚逞铖 chi侈匙叱吃哧嗤尺弛彲持敕斥池湁炽痴翅耻螭赤迟驰齿 chong充冲宠崇忡虫 chou丑仇愁抽畴瞅稠筹篘绸臭踌酬 ' +
  'chu傗储出初厨处岀杵楚橱滀畜矗础褚触躇锄除雏 chuai揣 chuan串传喘川穿船 chuang创床疮窗闯 chui吹垂捶棰槌炊锤陲 chun唇春椿淳纯蠢醇陙 chuo戳绰辍 ci佽刺慈次此瓷磁祠糍茨词赐辞雌 ' +
  'cong丛从匆淙璁聪葱 cou凑 cu促簇粗蹙醋 cuan熶窜篡蹿 cui催崔悴摧粹翠脆萃 cun存寸忖村竴 cuo剉夎挫措搓撮磋虘错 da嗒大打搭瘩答达鞑 dai代傣呆岱带待怠戴歹绐袋贷逮黛 ' +
  'dan丹但勯单啗惮担旦氮淡澹耽胆蛋诞 dang党垱宕当挡档珰荡 dao倒刀到叨导岛悼捣瓙盗祷稻蹈道 de得德的 deng凳灯登瞪磴等蹬邓 di低嘀地堤嫡帝底弟抵敌棣涤滴狄砥笛第缔蒂谛迪递邸 ' +
  'dian佃典垫奠巅店殿淀滇点电甸癫碘靛颠 diao刁吊掉貂钓雕 die叠戜爹牒碟蝶谍跌迭 ding丁叮定盯订钉锭顶鼎 diu丢 dong东侗冬冻动咚懂栋洞董 dou兜抖斗窦豆逗都陡 ' +
  'du嘟堵妒度杜毒渎渡独督睹笃肚读赌镀 duan断段短端缎鍛锻 dui兑堆对轛鐜队 dun吨墩敦炖盾蹲遁钝顿 duo剁咄哆垛垜堕墮多夺奲惰掇朵舵跺踱躲 e俄厄噩娥峨恶愕扼萼蛾讹遏鄂鍔额饿鳄鵞鹅 en恩 ' +
  'er二儿尔而耳迩饵 fa乏伐发法筏罚阀 fan凡勫反帆梵樊泛烦犯番矾繁翻范蕃藩贩返鐢钒饭 fang仿坊妨房放方纺肪芳访防 fei匪吠啡妃废扉斐沸肥肺腓菲费鐨非飞 fen份分吩坟奋忿愤氛汾瀵焚粉粪纷芬酚 ' +
  'feng丰俸冯凤奉封峰枫疯綘缝蜂讽逢锋风 fo佛 fou否 fu付伏俌俘俯傅副咐复夫妇孚孵富幅府弗扶抚拂敷斧服氟浮父甫福符缚肤腐腑腹芙茯蝠袱覆负赋赴辅辐釜鍑阜附驸 ga嘎噶尬 gai丐改概溉盖该钙 ' +
  'gan尴干忓感敢杆柑橄甘秆竿肝苷赣赶 gang冈刚岗杠港纲缸肛钢 gao告搞皋睾稿糕膏诰鎬高 ge个割各咯哥圪戈搁格歌滆疙胳葛鎶铬阁隔革骼鸽 gei给 gen根跟 geng哽庚更梗羹耕耿 ' +
  'gong供公共功宫工巩弓恭拱攻汞蚣贡躬龚 gou勾垢够构沟狗緱苟購购钩 gu估古咕固姑孤故沽箍股菇谷辜钴雇顾骨鸪鼓 gua刮卦寡挂瓜褂 guai乖怪拐 guan关冠官惯棺灌管罐观贯馆 guang光广胱逛 ' +
  'gui佹圭归柜桂樻瑰硅规诡贵跪轨闺鬼龟 gun棍滚衮 guo国堝果椁裹过郭锅 ha哈蛤 hai亥咳嗐孩害氦海还骇骸 han函含喊寒屽悍憨憾捍撼旱汉汗涵焊罕翰邯酣韩 hang夯杭绗航 ' +
  'hao号嚎壕好毫浩灏皓耗蒿豪郝镐 he何劾合呵和喝核楁河盒禾荷菏褐贺赫颌鶴鹤龢 hei嘿黑 hen佷很恨狠痕 heng亨哼恒横衡 hong哄垬宏弘洪烘綋红虹讧轰闀闂鸿 hou侯候厚后吼喉後猴 ' +
  'hu乎互呼唬壶弧忽惚户扈护沪湖狐瑚糊胡葫虎蝴鍙鹘 hua划化华哗婲桦樺滑猾画花话 huai坏徊怀槐淮 huan唤宦寰幻患换桓欢浣焕獾环痪缓鬟 huang凰幌恍惶慌晃煌皇磺簧荒蝗谎鳇黄 ' +
  'hui会卉回徽恢悔惠慧挥晖晦毁汇灰烩秽绘蛔讳诲贿辉麾 hun婚昏浑混荤魂 huo伙佸惑或活火祸获豁货鈥霍 ' +
  'ji伎冀几击剂即及叽吉唧嗘圾基妓姬嫉季寂寄己忌急戟技挤既暨机极棘汲济激犱畸疾矶祭积稷稽箕籍績级纪继绩缉羁肌脊蓟计讥记跻辑迹鍓际集饥鸡 jia价伽佳假加嘉夹嫁家戞架枷珈甲稼贾迦鎵钾颊驾 ' +
  'jian件俭健僭兼减剑剪坚奸尖建拣捡柬检歼涧渐溅煎熸监碱笺简箭簡肩舰艰茧荐见谏贱践蹇鉴鐗鑳锏键间 jiang僵匠奖姜将桨江浆疆绛缰蒋讲酱降 jiao交侥剿叫嚼娇搅教椒浇焦狡矫礁窖笅绞缴胶脚蕉蛟角跤轿较郊酵饺骄 ' +
  'jie介借劫嗟姐届戒截捷接揭杰洁界皆睫竭结节芥藉街解诘诫阶 jin仅今劲尽巾斤晋津浸瑾矜禁筋紟紧缙襟谨近进金锦 jing井京兢净境径惊敬旌景晶泾睛竞竟精经茎荆警踁镜阱靖静颈鲸 jiong囧炯窘迥 ' +
  'jiu久九咎就揪救旧柩灸疚究纠臼舅酒阄鸠 ju举俱具剧勮句局居巨惧拒拘据橘沮炬矩聚菊距踞锯驹 juan倦勬卷娟捐涓眷绢鎸鐫鹃 jue倔决厥崛抉掘爵绝觉诀貜 jun俊军君均峻浚竣菌郡钧骏 ka卡咖喀 ' +
  'kai凯开慨揩楷 kan侃刊勘坎堪槛看瞰砍龕 kang亢康慷扛抗炕糠 kao拷烤考靠 ke克刻可壳客恪柯棵渴珂磕科苛蝌课颗 ken啃垦恳肯 keng吭坑铿 kong孔恐控空 kou口叩寇扣 ku哭库枯窟苦裤酷 ' +
  'kua垮夸挎胯跨 kuai块快筷蒯 kuan宽款 kuang况匡旷框狂眶矿筐 kui亏傀夔奎愧溃盔窥葵逵馈魁 kun困坤捆昆閫 kuo廓扩括阔 la剌啦喇垃拉腊蜡辣 lai来睐莱赖 ' +
  'lan兰婪岚懒拦揽斓栏榄滥澜烂篮缆蓝览 lang啷埌廊朗浪狼琅郎鎯閬 lao佬劳姥捞涝烙牢老鐒 le乐勒 lei儡垒擂泪类累肋蕾雷 leng冷愣棱楞 ' +
  'li丽例利力励历厉厘吏哩娌李栎栗梨欐沥漓澧犁狸理璃砾礼离立篱粒荔莉蠡裏里隶鲤黎 lia俩 lian帘廉怜恋敛涟湅濂炼练联脸莲连鏈链鲢 liang两亮凉梁粮粱良谅踉辆量 liao了僚寥寮廖撩料疗缭聊辽鐐 ' +
  'lie列劣咧烈猎裂 lin临凛拎林淋琳磷赁邻霖鳞麟 ling令伶凌另夌岭棂灵玲羚苓菱铃陵零领龄 liu六刘柳榴流浏溜琉留瘤硫镏馏 long咙垄拢珑窿笼聋胧陇隆霳龙 lou剅喽搂楼漏镂陋 ' +
  'lu卢卤噜庐录戮掳椂炉璐碌禄胪芦虏赂路鏀鐪陆露颅鲁鹿麓 luan乱卵鸾 lun仑伦沦纶论轮 luo欏洛珞络罗萝落螺裸逻鏍锣骆骡 lv侣吕屡履律捋旅氯滤率绿缕虑铝閭驴 lve掠略 ma吗嘛妈杩玛码蚂蟆鎷马骂麻 ' +
  'mai买卖埋脉迈麦 man慢曼满漫瞒蔓蛮鏋馒 mang忙氓盲芒茫莽蟒 mao冒卯帽毛猫矛茂茅貌贸锚髦 me么嚜 mei妹媒媚嵋昧枚梅每没浼煤玫眉篃美酶镁霉魅 men们焖门闷 meng孟朦梦檬猛盟萌蒙锰 ' +
  'mi咪密弥泌眯禰秘米糜縻蜜觅谜迷醚靡麋 mian免冕勉婂棉沔眠绵缅面 miao喵妙庙描渺瞄秒苗 mie灭蔑 min悯敏民闵闽 ming冥名命明洺铭鸣 miu谬 mo墨嬷寞抹摩摸摹末模沫漠磨膜莫蓦蘑谟銆陌馍魔麽默 ' +
  'mou某谋 mu亩募墓姆幕慕拇暮木母沐牟牡牧目睦穆 na呐哪娜拿捺纳衲那钠 nai乃奈奶氖耐 nan南喃柟楠男难 nang囊 nao恼挠淖瑙脑闹 ne呢 nei内 nen嫩 neng能 ng嗯 ' +
  'ni你倪匿妮孴尼拟暱泥溺腻逆霓 nian年念拈捻碾粘辇辗鲇黏 niang娘酿 niao尿袅鸟 nie孽捏涅聂鑷镍 nin您拰 ning凝宁拧甯 niu妞扭牛纽 nong农弄浓脓 nu努奴弩怒 nuan暖 ' +
  'nuo懦挪糯诺 nv女 nve虐 o哦噢 ou偶呕欧殴藕鏂 pa啪帕怕爬琶耙趴 pai徘拍排派牌 pan判叛攀潘畔盘盼磐蟠鑻 pang乓庞旁胖 pao刨抛泡炮袍跑 pei佩呸培沛胚裴赔配陪 pen喷盆 ' +
  'peng彭怦抨捧朋棚澎烹砰硼碰篷膨蓬鹏 pi丕僻劈匹啤嚭屁批披毗琵疲皮脾譬辟霹 pian偏囨片篇翩骗 piao漂瓢票飘 pie撇瞥 pin品姘嫔嬪拚拼聘贫频 ping乒凭坪娉屏平瓶苹萍评 po坡婆泼珀破迫颇魄 ' +
  'pou剖 pu仆噗圃埔扑普曝朴浦溥濮瀑脯菩葡蒲谱铺 qi七乞企其凄启器圻奇契妻岂崎弃戚旗期杞栖棋欺歧气氣汽泣淇漆琦琪砌祁祈祺绮耆葺蕲起迄锜骑鳍麒齐 qia恰掐洽 ' +
  'qian乾前千堑嵌悓搴欠歉浅潜牵签虔褰谦谴迁遣钱钳铅骞黔 qiang呛墙嶈强抢枪羌羟腔跄 qiao乔侨俏勪峭巧悄撬敲桥瞧窍翘跷鞘 qie且切妾怯窃茄鍥 qin亲侵勤寝撳擒沁琴禽秦笉钦 ' +
  'qing倾卿庆情擎晴殑氢清请轻青顷 qiong琼穷 qiu丘囚求球秋蚯裘邱酋鳅 qu区去取娶屈嶇曲渠瞿粬紶衢觑趋趣躯闃驱 quan佺全券劝圈拳权泉犬醛鰁 que却确缺阙雀鹊 qun夋群裙 ran冉染然燃髯 ' +
  'rang儴嚷壤攘让 rao娆扰绕饶 re惹热 ren人仁仞任刃壬妊岃忍紝认韧饪 reng仍扔 ri日 rong傛嬫容戎榕槦溶熔绒茸荣蓉融 rou揉柔肉鍒 ru乳儒入嗕如孺汝濡蠕褥辱 ruan软阮 rui瑞睿蕊锐 ' +
  'run润 ruo弱若 sa撒洒萨 sai塞腮赛鳃 san三伞散潵繖 sang丧嗓桑 sao嫂扫搔骚 se涩瑟色 sen森 seng僧 sha傻厦啥杀沙煞砂纱莎萐霎魦鲨 shai晒筛 ' +
  'shan删善墠姗山扇擅杉栅汕煽珊繕缮膳衫闪陕鳝 shang上伤商尚晌裳赏 shao勺哨少捎梢烧稍绍邵韶 she奢射慑摄涉畲社舌舍蛇设赦麝 shen什伸呻娠婶审屾慎沈深渗甚申神绅肾身 ' +
  'sheng剩升圣声牲生甥盛省笙绳胜 shi世事仕使侍兘势十史嗜噬士失始实室尸屎市师式恃拭拾施时是柿氏湿煶狮矢石示蚀视誓识试诗谥适逝释鍦食饰驶 shou兽受售守寿手授收狩瘦鏉首 ' +
  'shu书倏叔墅姝孰属庶恕戍抒数暑曙术束枢树梳殊淑漱熟疏竖署舒蔬薯蜀赎输述鼠 shua刷耍 shuai帅摔甩衰 shuan拴栓 shuang双塽爽霜 shui水睡税谁 shun瞬舜顺 shuo愬朔烁硕说 ' +
  'si丝伺似厮司嗣嘶四寺巳思撕斯死泗涘祀私肆饲驷 song宋嵩松淞耸讼诵送颂 sou嗽搜艘 su俗塑宿溯稣簌粟素肃苏诉速酥 suan算蒜酸 sui夊岁碎祟穗繀绥虽遂鐩隋随隧髓 sun孙损笋簨 ' +
  'suo唆嗦娑所梭琐索缩鏁锁 ta他傝塌塔她它榻沓踏 tai台太态抬汰泰肽胎苔钛 tan叹坛坦弹探摊昙檀毯滩潭炭痰瘫碳谈谭贪 tang倘唐堂塘棠汤淌烫糖膛趟躺 tao套掏桃涛淘滔焘萄讨逃陶韬 te忒特 ' +
  'teng滕疼腾藤 ti体剃剔啼屉惕提替梯涕踢蹄鍗题 tian填天添甜田 tiao挑条眺苕调跳迢 tie帖贴铁 ting亭停厅听婷庭廷挺汀烃艇閮霆 tong佟勭同庝彤捅桐桶潼痛瞳童筒统通酮铜 tou偷头投透骰 ' +
  'tu兔凸吐图土屠徒涂秃突途 tuan团檲湍湪鏄 tui推腿蜕褪退颓 tun吞屯氽臀豚 tuo唾妥庹托拓拖椭脱陀驮驼 wa哇嗗娃娲挖洼瓦蛙袜 wai外歪 wan万丸婉完宛弯挽晚湾烷玩皖碗笂纨绾腕莞蜿豌顽 ' +
  'wang亡亾妄往忘旺望枉汪王网 wei为伟伪位卫危味唯喂围委威尉尾巍帷微惟慰未桅渭煨玮畏纬维胃苇萎蔚薇谓违鍏闈韦魏鮠 wen吻文汶温璺瘟稳紊纹蚊问闻雯 weng嗡滃瓮翁 wo倭卧我握斡沃涡窝 ' +
  'wu乌五伍侮兀务勿午吴吾呜唔坞屋屼巫庑悟戊捂於无晤梧武毋污物舞芜蜈诬误钨雾 xi习兮吸喜嘻夕媳嬉希席徙息悉惜戏昔晰析洗浠溪烯熄熙熹熺牺犀玺禧稀系細细羲膝袭西鎴鑴锡隙 xia下侠匣吓夏峡暇狭瑕瞎虾辖遐鍜霞 ' +
  'xian仙先县咸娴嫌宪弦掀显涎献现纤线羡腺臽衔贤酰闲限险陷鲜 xiang乡享亯像厢向响巷想橡湘相祥箱翔襄详象镶项饷香 xiao傚削哮啸孝宵小效晓枭校消潇硝笑箫肖萧逍销霄 ' +
  'xie些偕写协卸屑懈挟携斜械歇泄泻胁蝎蟹谐谢邪鞋 xin信噷心新昕欣芯薪衅辛锌馨 xing兴刑型姓幸形性惺星杏猩腥行邢醒 xiong兄凶匈汹熊胸雄 xiu休修嗅朽溴潃秀绣羞袖鏅锈 ' +
  'xu叙吁嘘墟婿序徐恤旭絮绪续胥蓄虚许需须 xuan喧宣悬旋渲漩炫玄璇眩绚萱轩选 xue学穴薛血踅雪靴 xun勋寻巡循旬殉汛熏训讯询迅逊驯鲟 ya丫亚压呀哑崖押氬涯牙芽衙讶轧雅鸦鸭 ' +
  'yan严俨偃厌咽堰奄嫣宴岩延彦掩晏檐沿淹演炎烟焉焰燕盐眼研砚筵腌艳蜒衍言阉阎雁颜验 yang仰养央扬杨样氧洋疡痒羊鍚阳鸯 yao傜吆咬夭妖姚尧幺徭摇瑶窑耀肴腰药要谣遥邀钥闄 ' +
  'ye业也冶叶噎夜掖曳椰液爷耶腋谒邺野页 yi一义乙亦亿仡以仪伊佚依倚医呭咦夷奕姨宜已庡异彝役忆怡意懿抑揖易栧椅槸毅沂溢漪熠疑疫益矣移绎翊翌翼胰艺蚁衣裔议译诣谊贻轶逸遗邑鎰颐驿骮 ' +
  'yin印吟因姻寅尹引殷淫瘾胤茵荫蚓諲银阴隐音饮 ying婴应影映楹樱瀛瑛盈硬膺英荧莹莺萤营蝇赢迎郢颖鹰 yo哟 yong佣俑勇咏庸拥永泳涌用甬雍鳙 you优佑又友右哊尤幼幽忧悠攸斿有油游犹由祐诱邮釉铀鱿黝 ' +
  'yu与予于余俞喻域娱嬩宇寓屿峪御愈愉愚楀榆欎欲毓浴淤渔渝狱玉瑜禹禺羽育舆芋虞裕誉语谕豫迂逾遇郁鐭隅雨预驭鱼 yuan元冤原员园圆垣垸媛怨愿援沅渊源猿箢缘苑袁辕远院鸳 yue岄岳悦曰月瀹粤约越跃鑰閲阅 ' +
  'yun云允匀孕晕芸蕴运郧酝陨韵 za咋杂砸 zai仔再哉在宰栽灾载 zan兂咱攒暂赞 zang脏葬赃 zao凿噪早枣梍澡灶燥皂糟藻躁造遭 ze则啧择泽责 zei戝贼 zen怎 zeng增憎熷赠 ' +
  'zha乍扎札楂榨渣炸眨诈鍘闸 zhai债宅寨摘斋窄 zhan占展崭嶄战斩栈毡沾湛盏瞻站绽詹 zhang丈仗帐张彰掌杖樟涨漳璋章胀账障 zhao兆召找招昭沼照罩肇诏赵钊 zhe哲折浙着者蔗褶辙这遮鹧 ' +
  'zhen侦圳帧振斟朕枕樼珍甄疹真祯臻诊贞赈针镇阵震 zheng争征怔拯挣政整正症睁筝蒸证郑铮 zhi之侄值制劧只吱址峙帜庢志戠执指挚掷支旨智枝植止殖汁治滞炙直知秩稚窒纸织置职肢脂至致芝芷蜘质趾酯 ' +
  'zhong中仲众偅冢忠种终肿衷踵重钟锺 zhou周咒宙州帚昼洲皱粥绉肘舟轴骤 zhu主住助嘱朱柱株注渚烛煮猪珠瞩祝竹竺筑著蛛诛诸贮逐铸驻 zhua抓爪 zhuai拽 zhuan专撰砖篆赚转馔 ' +
  'zhuang壮妆幢庄撞桩状装 zhui坠惴椎缀赘追锥 zhun准 zhuo卓啄拙捉桌浊灼犳琢籗酌 zi兹呰咨嗭姊姿子字孜孳梓淄渍滋秭籽紫缁自菑资 zong宗总棕纵综踪鍐 zou奏走邹 zu卒族祖租组足鎺鏃阻 ' +
  'zuan纂钻 zui咀嘴最罪醉 zun尊遵 zuo佐作做坐左座昨 ';

/** Family names whose reading as a name is another. */
const FAMILY_NAMES = '单=shan 解=xie 曾=zeng 查=zha 仇=qiu 任=ren 朴=piao 区=ou 尉迟=yuchi 盖=ge';

let known: Map<string, string> | undefined;

/** By character its syllable, without tone; undefined for one that is not in the table. */
function readings(): Map<string, string> {
  if (known !== undefined) return known;
  known = new Map();
  for (const entry of TABLE.trim().split(' ')) {
    const syllable = /^[a-z]+/.exec(entry)![0];
    for (const character of entry.slice(syllable.length)) known.set(character, syllable);
  }
  for (const entry of FAMILY_NAMES.split(' ')) {
    const [name, reading] = entry.split('=');
    if (name!.length === 1) known.set(name!, reading!);
  }
  return known;
}

/** 建国 → ['jian', 'guo']; undefined where a character is not in the table. */
export function syllablesOf(name: string): string[] | undefined {
  const syllables: string[] = [];
  for (const character of name) {
    const syllable = readings().get(character);
    if (syllable === undefined) return undefined;
    syllables.push(syllable);
  }
  return syllables;
}

let every: Set<string> | undefined;

/** Whether a Latin word can be read as two or three Chinese syllables: jianguo, not jordan. */
export function isPinyin(word: string): boolean {
  every ??= new Set(readings().values());
  if (word.length < 4 || word.length > 18) return false;
  const fits = (start: number, left: number): boolean => {
    if (start === word.length) return true;
    if (left === 0) return false;
    for (let end = Math.min(word.length, start + 6); end > start; end--) {
      if (every!.has(word.slice(start, end)) && fits(end, left - 1)) return true;
    }
    return false;
  };
  return fits(0, 3);
}
