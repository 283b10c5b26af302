import { letterStatistics } from './letter-statistics.ts';
import { isPlainEnglish } from './plain-english.ts';

/** Characters that are written otherwise in the other Chinese script, the commonest of each. */
const SIMPLIFIED_ONLY =
  '们这国说时会学对发动开关门问间后过还进远运边达迁选东车马鸟鱼龙风飞书长张业产严两丽乐义习乡买乱争亏云亚从仅仓仪价众优伤伦传体余侧债储儿党兰兴养兽内写军农冲决况冻净减几凤击刘则刚创删别剂劝办务劳势区医华协单卖卫厂历厅压厌县参双变叙叶号叹听启员响哗唤团园围图圆圣场坏块坚坛坟垒垦塑墙声壳处备复够头夸夹夺奋奖妆妇妈娱孙宁宝实审宪宽宾对寻导寿将尔尘尝层属岁岂岛岭峡币师帐带帮庄庆庐库应庙废广归当录彻径忆忧怀态怜总恋恳恶悬惊惩惯愿戏战户执扩扫扬扰抚抛抢护报担拟拥择挂挚挡挥损换据掷掸摄摆摇敌数断无旧时显晋晒晓晕暂术机杀杂权条来杨极构枪柜标栈栋栏树样桥梦检楼欢欧残毁毕毙气汇汉汤沟没泪泽洁测济浏浑浓涂涌涛涝润涩渐渔温湾湿满滚滞滥灭灯灵灾炉点炼烁烂烛烟烦烧热爱爷牍牵牺状独狭狱猎环现电画畅畴疗疮疯痴瘫皱盏盐监盖盗盘矿码砖础确礼祸种积称穷窃窍窑竞笔笼筑简类粮紧纠红纤约级纪纯纲纳纵纷纸纹纺线练组细织终绍经结绕绘给络绝统继绩续维绵综绿缓编缘缚缝缩缴网罗罚职联聪肃肠肤肿胀胁胆胜脏脑脚脱脸艰艺节芦苍苏苹范荐荣药获莲营萧蓝虑虽虾蚀蚁蛮补装览觉触誉计订认讨让训议记讲许论设访证评识诉诊词译试诗诚话询该详语误说请诸课谁调谅谈谋谎谓谢谣谨贝负贡财责贤败货质贪贫购贯贱贴贵贷贸费贺资赏赔赖赚赛赞赠赶趋跃践踪车轨转轮软轰轻载较辅辆辈输辖边邓邮邻郑酱释里鉴针钉钟钢钱铁铃银铜销锁错锋锐锡键镇镜闪闭闯闲闷闻阅阔队阳阴阵阶际陆陈险随隐难雾静韦顶项顺须顾顿预领频题颜额飘饥饭饮饰饱馆驱驶驻驾骂骄验骗骤鲁鲜鸡鸣鸭麦黄齐齿龄龟';
const TRADITIONAL_ONLY =
  '們這國說時會學對發動開關門問間後過還進遠運邊達遷選東車馬鳥魚龍風飛書長張業產嚴兩麗樂義習鄉買亂爭虧雲亞從僅倉儀價眾優傷倫傳體餘側債儲兒黨蘭興養獸內寫軍農衝決況凍淨減幾鳳擊劉則剛創刪別劑勸辦務勞勢區醫華協單賣衛廠歷廳壓厭縣參雙變敘葉號嘆聽啟員響嘩喚團園圍圖圓聖場壞塊堅壇墳壘墾牆聲殼處備復夠頭誇夾奪奮獎妝婦媽娛孫寧寶實審憲寬賓尋導壽將爾塵嘗層屬歲豈島嶺峽幣師帳帶幫莊慶廬庫應廟廢廣歸當錄徹徑憶憂懷態憐總戀懇惡懸驚懲慣願戲戰戶執擴掃揚擾撫拋搶護報擔擬擁擇掛摯擋揮損換據擲攝擺搖敵數斷無舊顯晉曬曉暈暫術機殺雜權條來楊極構槍櫃標棧棟欄樹樣橋夢檢樓歡歐殘毀畢斃氣匯漢湯溝沒淚澤潔測濟瀏渾濃塗湧濤澇潤澀漸漁溫灣濕滿滾滯濫滅燈靈災爐點煉爍爛燭煙煩燒熱愛爺牘牽犧狀獨狹獄獵環現電畫暢療瘡瘋癡癱皺盞鹽監蓋盜盤礦碼磚礎確禮禍種積稱窮竊竅窯競筆籠築簡類糧緊糾紅纖約級紀純綱納縱紛紙紋紡線練組細織終紹經結繞繪給絡絕統繼績續維綿綜綠緩編緣縛縫縮繳網羅罰職聯聰肅腸膚腫脹脅膽勝臟腦腳脫臉艱藝節蘆蒼蘇蘋範薦榮藥獲蓮營蕭藍慮雖蝦蝕蟻蠻補裝覽覺觸譽計訂認討讓訓議記講許論設訪證評識訴診詞譯試詩誠話詢該詳語誤請諸課誰調諒談謀謊謂謝謠謹貝負貢財責賢敗貨質貪貧購貫賤貼貴貸貿費賀資賞賠賴賺賽贊贈趕趨躍踐蹤軌轉輪軟轟輕載較輔輛輩輸轄鄧郵鄰鄭醬釋裡鑑針釘鐘鋼錢鐵鈴銀銅銷鎖錯鋒銳錫鍵鎮鏡閃閉闖閒悶聞閱闊隊陽陰陣階際陸陳險隨隱難霧靜韋頂項順須顧頓預領頻題顏額飄飢飯飲飾飽館驅駛駐駕罵驕驗騙驟魯鮮雞鳴鴨麥黃齊齒齡龜';

/** Enough for any language; the rest of a long text adds nothing but time. */
const SAMPLE = 4_000;
/** Under this many letters the statistics guess at random (「ok」 was taken for Polish). */
const FEWEST_LETTERS = 12;

/**
 * The language of a text: `zh-Hans`, `zh-Hant`, or two letters of another; null where there is too little to
 * tell. Script decides first: a text whose letters are a third Han is Chinese unless it holds kana or hangul,
 * for a Chinese character says about as much as three Latin letters.
 */
export function findLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  let han = 0;
  let latin = 0;
  let kana = 0;
  let hangul = 0;
  let other = 0;
  for (let at = 0; at < sample.length; at++) {
    const unit = sample.charCodeAt(at);
    if (unit < 0x80) {
      if ((unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)) latin++;
    } else if ((unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf)) han++;
    else if (unit >= 0x3040 && unit <= 0x30ff) kana++;
    else if (unit >= 0xac00 && unit <= 0xd7af) hangul++;
    else if (unit >= 0xd800 && unit <= 0xdbff) {
      const point = sample.codePointAt(at)!;
      if (point > 0xffff) at++;
      if (point >= 0x20000) han++;
      else if (LETTER.test(String.fromCodePoint(point))) other++;
    } else if (isLetter(unit)) other++;
  }
  const letters = han + latin + kana + hangul + other;
  if (letters === 0) return null;
  if (kana > han * 0.1 && kana > 2 && han * 3 + kana > latin) return 'ja';
  if (hangul > (han + latin) * 0.5) return 'ko';
  if (han > 1 && han * 3 > latin + other) return findChineseScript(sample);
  if (letters < FEWEST_LETTERS) return null;
  if (isPlainEnglish(sample)) return 'en';
  const { language } = letterStatistics().detect(sample);
  return language === '' || language === 'zh' ? null : language;
}

const LETTER = /\p{L}/u;
/** By UTF-16 unit: 1 for a letter, 2 for anything else, 0 where nobody has asked yet. */
const LETTERS = new Uint8Array(0x10000);

function isLetter(unit: number): boolean {
  if (LETTERS[unit] === 0) LETTERS[unit] = LETTER.test(String.fromCharCode(unit)) ? 1 : 2;
  return LETTERS[unit] === 1;
}

/** By UTF-16 unit: 1 where only simplified text has it, -1 where only traditional text has. */
const SCRIPTS = new Int8Array(0x10000);
for (const char of TRADITIONAL_ONLY) SCRIPTS[char.charCodeAt(0)] = -1;
for (const char of SIMPLIFIED_ONLY) SCRIPTS[char.charCodeAt(0)] = 1;

function findChineseScript(sample: string): string {
  let sum = 0;
  for (let at = 0; at < sample.length; at++) sum += SCRIPTS[sample.charCodeAt(at)]!;
  return sum < 0 ? 'zh-Hant' : 'zh-Hans';
}
