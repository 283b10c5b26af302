/**
 * States, prefectures and large cities abroad that are no capitals: `Chinese names|English word` that tells it from
 * others. States of the United States and prefectures of Japan are all there; then cities of some millions.
 */
export const REGION_NAMES = `
亚拉巴马 阿拉巴马|alabama
阿拉斯加|alaska
亚利桑那|arizona
阿肯色|arkansas
加利福尼亚 加州|california californian
科罗拉多|colorado
康涅狄格|connecticut
特拉华|delaware
佛罗里达 佛州|florida
佐治亚|georgia
夏威夷|hawaii hawaiian
爱达荷|idaho
伊利诺伊 伊利诺斯|illinois
印第安纳|indiana
艾奥瓦 爱荷华|iowa
堪萨斯|kansas
肯塔基|kentucky
路易斯安那|louisiana
缅因|maine
马里兰|maryland
马萨诸塞 麻省|massachusetts
密歇根|michigan
明尼苏达|minnesota
密西西比|mississippi
密苏里|missouri
蒙大拿|montana
内布拉斯加|nebraska
内华达|nevada
新罕布什尔|hampshire
新泽西|jersey
新墨西哥|mexico
纽约 纽约州 纽约市|york
北卡罗来纳 南卡罗来纳|carolina
北达科他 南达科他|dakota
俄亥俄|ohio
俄克拉何马 俄克拉荷马|oklahoma
俄勒冈|oregon
宾夕法尼亚 宾州|pennsylvania
罗得岛|rhode
田纳西|tennessee
得克萨斯 德克萨斯 得州 德州|texas texan
犹他|utah
佛蒙特|vermont
弗吉尼亚 西弗吉尼亚|virginia
威斯康星|wisconsin
怀俄明|wyoming
北海道|hokkaido
札幌|sapporo
青森|aomori
岩手|iwate
宫城|miyagi
仙台|sendai
秋田|akita
山形|yamagata
福岛|fukushima
茨城|ibaraki
栃木|tochigi
群马|gunma
埼玉|saitama
千叶|chiba
神奈川|kanagawa
横滨|yokohama
新潟|niigata
富山|toyama
石川|ishikawa
福井|fukui
山梨|yamanashi
长野|nagano
岐阜|gifu
静冈|shizuoka
爱知|aichi
名古屋|nagoya
三重|mie
滋贺|shiga
京都|kyoto
大阪|osaka
兵库|hyogo
神户|kobe
奈良|nara
和歌山|wakayama
鸟取|tottori
岛根|shimane
冈山|okayama
广岛|hiroshima
山口|yamaguchi
德岛|tokushima
香川|kagawa
爱媛|ehime
高知|kochi
福冈|fukuoka
佐贺|saga
长崎|nagasaki
熊本|kumamoto
大分|oita
宫崎|miyazaki
鹿儿岛|kagoshima
冲绳|okinawa
釜山|busan
仁川|incheon
大邱|daegu
光州|gwangju
济州 济州岛|jeju
洛杉矶|angeles
旧金山|francisco
芝加哥|chicago
休斯敦|houston
费城|philadelphia
波士顿|boston
西雅图|seattle
底特律|detroit
亚特兰大|atlanta
迈阿密|miami
巴尔的摩|baltimore
拉斯维加斯|vegas
多伦多|toronto
温哥华|vancouver
蒙特利尔|montreal
悉尼|sydney
墨尔本|melbourne
布里斯班|brisbane
珀斯|perth
奥克兰|auckland
曼彻斯特|manchester
利物浦|liverpool
伯明翰|birmingham
格拉斯哥|glasgow
爱丁堡|edinburgh
苏格兰|scotland scottish
威尔士|wales welsh
慕尼黑|munich
汉堡|hamburg
法兰克福|frankfurt
马赛|marseille
里昂|lyon
米兰|milan
那不勒斯|naples
威尼斯|venice
巴塞罗那|barcelona
日内瓦|geneva
苏黎世|zurich
海牙|hague
圣彼得堡|petersburg
克里米亚|crimea crimean
敖德萨|odesa odessa
哈尔科夫|kharkiv kharkov
加沙 加沙地带|gaza
约旦河西岸|west+bank
伊斯坦布尔|istanbul
迪拜|dubai
孟买|mumbai
加尔各答|kolkata
班加罗尔|bangalore bengaluru
卡拉奇|karachi
拉合尔|lahore
胡志明市|minh
普吉 普吉岛|phuket
清迈|chiang
巴厘岛|bali
宿务|cebu
圣保罗|paulo
里约热内卢 里约|janeiro
约翰内斯堡|johannesburg
开普敦|cape
拉各斯|lagos
香港|hong+kong
澳门|macau macao
台湾|taiwan taiwanese
台北|taipei
高雄|kaohsiung
西藏|tibet tibetan
新疆|xinjiang uyghur uighur
内蒙古|mongolia
南海|south+china+sea
欧洲|europe european
非洲|africa african
`;
