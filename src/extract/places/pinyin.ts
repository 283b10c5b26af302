/** Syllable, then the characters of China's names of places that are read so. No tones; ü is v. */
const TABLE =
  'a阿 ai爱 an安鞍庵岸 ang昂 ao敖澳 ba霸巴鲅八坝灞 bai柏白拜百 ban版班坂 bao宝保包堡 bei北碑贝陂碚 ben本 beng蚌 bi璧壁泌毕碧濞比 bian边 bin滨宾彬 ' +
  'bing兵秉 bo博泊渤勃伯波亳播 bu布埠步部埗 cai蔡彩 cang沧仓苍 cao曹草 ce册策 cen岑 ceng曾 cha察岔茶查 chai柴 chan产瀍禅 chang昌长场厂常 ' +
  'chao朝巢潮 che车 chen辰陈郴 cheng城成承澄呈称 chi池赤茌 chong崇重充冲 chou畴 chu滁楚 chuan川船 chuang创 chun春淳 ci磁次慈 cong丛从 ' +
  'cui翠 cun村 cuo措错 da大达 dai戴代岱 dan郸丹儋旦 dang党当砀宕凼 dao岛道刀稻 de德的得 deng磴灯登邓等 di坻滴棣底迪地 dian淀甸店点电垫 die叠迭 ' +
  'ding定鼎顶丁 dong东 dou斗 du都杜度渡独 duan端 dui堆 dun敦 duo多掇 e鄂额峨 en恩 er尔二儿洱 fa发法 fan烦范繁樊 fang房坊方放防邡 fei妃肥费 ' +
  'fen汾芬分 feng丰峰风凤锋奉封烽 fo佛 fu抚复阜府浮扶富福罘符芙涪孚附 ga嘎噶 gai改盖 gan甘赣干感 gang港冈岗钢刚 gao藁高皋 ge革格葛阁个戈各 gen根 geng耿 ' +
  'gong工宫弓公拱共贡巩恭珙功 gou沟 gu谷古沽固故姑鼓 gua瓜 guai拐 guan管关馆冠灌官观莞 guang广光 gui贵归桂 guo国郭涡果 ha哈 hai海 han汉邯罕邗含涵寒韩 ' +
  'hang杭航 hao浩好濠 he和河合鹤菏荷赫禾贺 hei黑 heng衡恒横亨 hong红洪宏虹 hou侯后 hu湖壶呼虎葫胡鄠互 hua华化花骅桦滑 huai怀淮槐 huan环桓 ' +
  'huang皇黄潢晃凰煌湟 hui回会惠辉汇徽晖 hun浑珲 huo霍火获 ji蓟极集技济鸡冀稷吉基暨绩即及积 jia家加嘉佳贾郏架夹迦伽 jian间尖建涧箭监简剑碱 jiang绛江姜将疆 ' +
  'jiao交郊蛟椒蕉胶焦礁 jie介界街解揭节结 jin津晋锦金进缙 jing京景静井经竞净靖箐镜泾旌荆精 jiu九鸠旧酒久 ju巨句居炬莒聚 juan鄄 jue觉 jun军君筠峻 ka喀卡 kai开凯 ' +
  'kan坎 kang康 kao考 ke岢克科柯可 ken垦 kong空崆 kou口 ku库 kuan宽 kuang矿 kui奎葵 kun昆坤 la喇拉腊 lai涞来赉莱崃 lan岚兰蓝澜 ' +
  'lang廊琅郎阆蒗朗浪 lao老崂 le乐勒 lei耒雷类垒 leng棱冷楞 li丽理黎蠡礼离力里立梨利溧荔鲤栗历李醴澧犁 lian莲联连涟濂廉 liang梁凉良两 liao辽聊 lie烈列 ' +
  'lin临林蔺邻麟 ling灵岭陵凌零令 liu留柳六流浏 long龙隆陇 lou娄楼 lu鹿路芦卢潞鲁陆庐麓渌泸炉禄碌 luan栾滦 lun仑伦轮 luo洛罗萝漯 lv吕旅绿 lve略 ma马麻玛 ' +
  'mai迈麦 man满曼 mang芒茫 mao茂茅 mei梅美眉湄 men门们 meng孟蒙梦盟勐 mi密汨米弥 mian渑绵棉冕勉 miao苗 min民闵闽岷敏 ming名明鸣 mo默莫漠墨谟磨末模 ' +
  'mou谋 mu穆木牡牟牧沐 na纳那 nai奈乃 nan南 nang囊 nao淖 ne讷 nei内 nen嫩 ni尼 nian年碾 nie聂 ning宁 niu牛 nong农 nu怒 nuo诺 ou瓯 ' +
  'pai牌 pan盘磐潘番攀 pei沛 peng彭蓬澎 pi皮邳郫 pian偏 piao票 pin品 ping平坪屏萍凭 po坡鄱 pu蒲仆普浦莆谱濮埔 qi祁汽齐七奇栖启杞淇旗蕲其綦麒岐起耆 qia恰 ' +
  'qian迁前千乾钱潜黔犍阡谦 qiang强羌 qiao桥谯硚巧 qie茄且 qin秦沁钦覃勤 qing庆青清晴 qiong琼邛 qiu邱丘 qu曲衢朐屈渠 quan泉全权圈劝荃 que确 qun群 ' +
  'rang让壤 rao饶 ren任仁 ri日 rong容荣蓉榕融 rou柔 ru如乳汝 rui芮瑞 run润 ruo若 sa萨 sai塞赛 san三 sang桑 se色 sha沙莎 shan山善单陕汕鄯 ' +
  'shang尚上商 shao绍邵召韶 she涉社射 shen深神审沈莘申 sheng胜圣嵊 shi石氏市示峙什食狮实师浉始十施 shou寿手首 shu术树舒熟沭墅曙蜀疏 shuang双 shui水税 ' +
  'shun顺 shuo朔硕 si斯四寺泗思 song松嵩淞 su肃苏宿 sui绥睢遂濉随穗 sun孙 suo索 ta塔 tai台太泰 tan潭坛滩郯 tang唐汤塘棠堂 tao陶桃洮 te特 ' +
  'teng腾滕藤 ti体提 tian天田填 tiao调 tie铁 ting亭汀庭 tong通同洞铜桐潼峒 tou头投 tu土突图徒涂吐 tuan团 tun屯 tuo托陀拖脱 wa瓦洼 wai外 ' +
  'wan万湾宛 wang望王汪旺 wei魏威围委伟为尾潍微卫巍维未渭 wen文闻温汶 weng翁瓮 wo沃斡卧 wu武无吴五乌婺芜舞物伍悟梧巫务吾 xi西昔喜隰稀锡溪细歙淅息浠习 xia辖下夏霞厦峡 ' +
  'xian献贤仙现县咸 xiang乡襄香镶向相响象翔厢芗湘祥项 xiao小孝萧霄猇 xie谢 xin新辛信忻心 xing兴陉行邢杏型荥星 xiong雄 xiu秀休岫修 xu徐盱许圩溆叙 xuan宣玄 ' +
  'xue薛穴 xun循逊浔寻浚旬 ya牙鸭琊亚涯崖雅 yan延盐彦岩堰铅烟兖验偃鄢郾炎雁沿研砚阎晏焉 yang阳杨扬洋羊漾央 yao尧遥药姚瑶要耀 ye业冶野邺叶掖 ' +
  'yi义邑易猗翼伊依谊宜沂眙仪医弋黟夷峄一驿益彝意 yin阴银荫鄞殷印音 ying鹰营迎应颍英蓥盈 yong永埇邕雍 you右友邮游尤犹攸酉油 yu裕玉蔚盂榆于鱼宇余雨豫虞禹屿渝尉舆禺郁域隅峪 ' +
  'yuan元园苑源原垣远袁沅员 yue月越岳 yun云运郓郧匀蕴 za杂 zai载仔 zan赞 zang藏 zao枣 ze泽则 zeng增 zha扎札柞 zhai寨 zhan站沾湛 ' +
  'zhang漳张彰章樟丈 zhao赵肇诏招照昭 zhe浙柘 zhen镇振浈圳真贞 zheng正征政郑蒸 zhi治志沚至芝陟枝植芷指织脂 zhong中钟忠仲 zhou州周洲舟 zhu珠主诸驻竹株柱祝助 ' +
  'zhuan转 zhuang庄 zhun准 zhuo涿卓 zi子自资淄秭滋紫梓孜 zong宗综枞 zou邹 zu族足 zui嘴 zun遵 zuo左作 ';
/** Names whose reading is their own. */
const OWN =
  '民乐=minle 六安=luan 长子=zhangzi 东阿=donge 荥经=yingjing 吐鲁番=tulufan 蚌山=bengshan 乐清=yueqing 乐亭=laoting 吴堡=wubu 大城=daicheng 洪洞=hongtong 牟定=mouding 尉氏=weishi 蔚县=yuxian 洞口=dongkou 行唐=xingtang 闵行=minhang';

const readingByCharacter = new Map<string, string>();
for (const entry of TABLE.trim().split(' ')) {
  const syllable = /^[a-z]+/.exec(entry)![0];
  for (const character of entry.slice(syllable.length)) readingByCharacter.set(character, syllable);
}
const readingByName = new Map(OWN.split(' ').map((entry) => entry.split('=') as [string, string]));

/** 长沙 → changsha; undefined where a character is not in the table. */
export function pinyinOf(name: string): string | undefined {
  const own = readingByName.get(name);
  if (own !== undefined) return own;
  let reading = '';
  for (const character of name) {
    const syllable = readingByCharacter.get(character);
    if (syllable === undefined) return undefined;
    reading += syllable;
  }
  return reading;
}
