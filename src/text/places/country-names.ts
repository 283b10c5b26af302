/**
 * Countries: names in Chinese (the usual one first) | capital | names in English | capital in English.
 * Chinese as Xinhua writes them.
 */
const TABLE = `
中国,中华人民共和国|北京|China,People's Republic of China|Beijing
阿富汗|喀布尔|Afghanistan|Kabul
阿尔巴尼亚|地拉那|Albania|Tirana
阿尔及利亚|阿尔及尔|Algeria|Algiers
安道尔|安道尔城|Andorra|Andorra la Vella
安哥拉|罗安达|Angola|Luanda
阿根廷|布宜诺斯艾利斯|Argentina|Buenos Aires
亚美尼亚|埃里温|Armenia|Yerevan
澳大利亚,澳洲|堪培拉|Australia|Canberra
奥地利|维也纳|Austria|Vienna
阿塞拜疆|巴库|Azerbaijan|Baku
巴哈马|拿骚|Bahamas|Nassau
巴林|麦纳麦|Bahrain|Manama
孟加拉国|达卡|Bangladesh|Dhaka
巴巴多斯|布里奇敦|Barbados|Bridgetown
白俄罗斯|明斯克|Belarus|Minsk
比利时|布鲁塞尔|Belgium|Brussels
伯利兹|贝尔莫潘|Belize|Belmopan
贝宁|波多诺伏|Benin|Porto-Novo
不丹|廷布|Bhutan|Thimphu
玻利维亚|拉巴斯|Bolivia|La Paz
波黑,波斯尼亚和黑塞哥维那|萨拉热窝|Bosnia,Bosnia and Herzegovina|Sarajevo
博茨瓦纳|哈博罗内|Botswana|Gaborone
巴西|巴西利亚|Brazil|Brasilia
文莱|斯里巴加湾市|Brunei|Bandar Seri Begawan
保加利亚|索非亚|Bulgaria|Sofia
布基纳法索|瓦加杜古|Burkina Faso|Ouagadougou
布隆迪|布琼布拉|Burundi|Bujumbura
柬埔寨|金边|Cambodia|Phnom Penh
喀麦隆|雅温得|Cameroon|Yaounde
加拿大|渥太华|Canada|Ottawa
佛得角|普拉亚|Cape Verde|Praia
中非共和国|班吉|Central African Republic|Bangui
乍得|恩贾梅纳|Chad|N'Djamena
智利|圣地亚哥|Chile|Santiago
哥伦比亚|波哥大|Colombia|Bogota
科摩罗|莫罗尼|Comoros|Moroni
刚果,刚果共和国,刚果（布）|布拉柴维尔|Republic of the Congo|Brazzaville
刚果民主共和国,刚果（金）|金沙萨|Congo,Democratic Republic of the Congo|Kinshasa
哥斯达黎加|圣何塞|Costa Rica|San Jose
克罗地亚|萨格勒布|Croatia|Zagreb
古巴|哈瓦那|Cuba|Havana
塞浦路斯|尼科西亚|Cyprus|Nicosia
捷克|布拉格|Czech Republic,Czechia|Prague
丹麦|哥本哈根|Denmark|Copenhagen
吉布提|吉布提市|Djibouti|
多米尼加|圣多明各|Dominican Republic|Santo Domingo
厄瓜多尔|基多|Ecuador|Quito
埃及|开罗|Egypt|Cairo
萨尔瓦多|圣萨尔瓦多|El Salvador|San Salvador
赤道几内亚|马拉博|Equatorial Guinea|Malabo
厄立特里亚|阿斯马拉|Eritrea|Asmara
爱沙尼亚|塔林|Estonia|Tallinn
斯威士兰|姆巴巴内|Eswatini,Swaziland|Mbabane
埃塞俄比亚|亚的斯亚贝巴|Ethiopia|Addis Ababa
斐济|苏瓦|Fiji|Suva
芬兰|赫尔辛基|Finland|Helsinki
法国,法兰西|巴黎|France|Paris
加蓬|利伯维尔|Gabon|Libreville
冈比亚|班珠尔|Gambia|Banjul
格鲁吉亚|第比利斯||Tbilisi
德国,德意志|柏林|Germany|Berlin
加纳|阿克拉|Ghana|Accra
希腊|雅典|Greece|Athens
格林纳达|圣乔治|Grenada|
危地马拉|危地马拉城|Guatemala|Guatemala City
几内亚|科纳克里|Guinea|Conakry
几内亚比绍|比绍|Guinea-Bissau|Bissau
圭亚那|乔治敦|Guyana|
海地|太子港|Haiti|Port-au-Prince
洪都拉斯|特古西加尔巴|Honduras|Tegucigalpa
匈牙利|布达佩斯|Hungary|Budapest
冰岛|雷克雅未克|Iceland|Reykjavik
印度|新德里|India|New Delhi
印度尼西亚,印尼|雅加达|Indonesia|Jakarta
伊朗|德黑兰|Iran|Tehran
伊拉克|巴格达|Iraq|Baghdad
爱尔兰|都柏林|Ireland|Dublin
以色列|耶路撒冷|Israel|Jerusalem
意大利|罗马|Italy|Rome
科特迪瓦|亚穆苏克罗|Ivory Coast,Cote d'Ivoire|Yamoussoukro
牙买加|金斯敦|Jamaica|Kingston
日本|东京|Japan|Tokyo
约旦|安曼|Jordan|Amman
哈萨克斯坦|阿斯塔纳|Kazakhstan|Astana
肯尼亚|内罗毕|Kenya|Nairobi
基里巴斯|塔拉瓦|Kiribati|
科索沃|普里什蒂纳|Kosovo|Pristina
科威特|科威特城|Kuwait|Kuwait City
吉尔吉斯斯坦|比什凯克|Kyrgyzstan|Bishkek
老挝|万象|Laos|Vientiane
拉脱维亚|里加|Latvia|Riga
黎巴嫩|贝鲁特|Lebanon|Beirut
莱索托|马塞卢|Lesotho|Maseru
利比里亚|蒙罗维亚|Liberia|Monrovia
利比亚|的黎波里|Libya|Tripoli
列支敦士登|瓦杜兹|Liechtenstein|Vaduz
立陶宛|维尔纽斯|Lithuania|Vilnius
卢森堡|卢森堡市|Luxembourg|
马达加斯加|塔那那利佛|Madagascar|Antananarivo
马拉维|利隆圭|Malawi|Lilongwe
马来西亚|吉隆坡|Malaysia|Kuala Lumpur
马尔代夫|马累|Maldives|Male
马里|巴马科|Mali|Bamako
马耳他|瓦莱塔|Malta|Valletta
马绍尔群岛|马朱罗|Marshall Islands|Majuro
毛里塔尼亚|努瓦克肖特|Mauritania|Nouakchott
毛里求斯|路易港|Mauritius|Port Louis
墨西哥|墨西哥城|Mexico|Mexico City
密克罗尼西亚|帕利基尔|Micronesia|
摩尔多瓦|基希讷乌|Moldova|Chisinau
摩纳哥|摩纳哥城|Monaco|
蒙古国,蒙古|乌兰巴托|Mongolia|Ulaanbaatar,Ulan Bator
黑山共和国|波德戈里察|Montenegro|Podgorica
摩洛哥|拉巴特|Morocco|Rabat
莫桑比克|马普托|Mozambique|Maputo
缅甸|内比都|Myanmar,Burma|Naypyidaw
纳米比亚|温得和克|Namibia|Windhoek
瑙鲁|亚伦区|Nauru|
尼泊尔|加德满都|Nepal|Kathmandu
荷兰|阿姆斯特丹|Netherlands,Holland|Amsterdam
新西兰|惠灵顿|New Zealand|Wellington
尼加拉瓜|马那瓜|Nicaragua|Managua
尼日尔|尼亚美|Niger|Niamey
尼日利亚|阿布贾|Nigeria|Abuja
北马其顿,马其顿|斯科普里|North Macedonia,Macedonia|Skopje
挪威|奥斯陆|Norway|Oslo
阿曼|马斯喀特|Oman|Muscat
巴基斯坦|伊斯兰堡|Pakistan|Islamabad
帕劳|梅莱凯奥克|Palau|
巴勒斯坦|拉姆安拉|Palestine|Ramallah
巴拿马|巴拿马城|Panama|Panama City
巴布亚新几内亚|莫尔兹比港|Papua New Guinea|Port Moresby
巴拉圭|亚松森|Paraguay|Asuncion
秘鲁|利马|Peru|Lima
菲律宾|马尼拉|Philippines|Manila
波兰|华沙|Poland|Warsaw
葡萄牙|里斯本|Portugal|Lisbon
卡塔尔|多哈|Qatar|Doha
罗马尼亚|布加勒斯特|Romania|Bucharest
俄罗斯,俄罗斯联邦,俄国|莫斯科|Russia,Russian Federation|Moscow
卢旺达|基加利|Rwanda|Kigali
萨摩亚|阿皮亚|Samoa|Apia
圣马力诺|圣马力诺市|San Marino|
沙特阿拉伯,沙特|利雅得|Saudi Arabia|Riyadh
塞内加尔|达喀尔|Senegal|Dakar
塞尔维亚|贝尔格莱德|Serbia|Belgrade
塞舌尔|维多利亚|Seychelles|
塞拉利昂|弗里敦|Sierra Leone|Freetown
新加坡|新加坡市|Singapore|
斯洛伐克|布拉迪斯拉发|Slovakia|Bratislava
斯洛文尼亚|卢布尔雅那|Slovenia|Ljubljana
所罗门群岛|霍尼亚拉|Solomon Islands|Honiara
索马里|摩加迪沙|Somalia|Mogadishu
南非|比勒陀利亚|South Africa|Pretoria
韩国,南朝鲜,大韩民国|首尔,汉城|South Korea,Republic of Korea|Seoul
朝鲜,北朝鲜|平壤|North Korea|Pyongyang
南苏丹|朱巴|South Sudan|Juba
西班牙|马德里|Spain|Madrid
斯里兰卡|科伦坡|Sri Lanka|Colombo
苏丹|喀土穆|Sudan|Khartoum
苏里南|帕拉马里博|Suriname|Paramaribo
瑞典|斯德哥尔摩|Sweden|Stockholm
瑞士|伯尔尼|Switzerland|Bern,Berne
叙利亚|大马士革|Syria|Damascus
塔吉克斯坦|杜尚别|Tajikistan|Dushanbe
坦桑尼亚|多多马|Tanzania|Dodoma
泰国|曼谷|Thailand|Bangkok
东帝汶|帝力|East Timor,Timor-Leste|Dili
多哥|洛美|Togo|Lome
汤加|努库阿洛法|Tonga|
特立尼达和多巴哥|西班牙港|Trinidad and Tobago|Port of Spain
突尼斯|突尼斯市|Tunisia|Tunis
土耳其|安卡拉|Turkey,Turkiye|Ankara
土库曼斯坦|阿什哈巴德|Turkmenistan|Ashgabat
图瓦卢|富纳富提|Tuvalu|
乌干达|坎帕拉|Uganda|Kampala
乌克兰|基辅|Ukraine|Kiev,Kyiv
阿联酋,阿拉伯联合酋长国|阿布扎比|United Arab Emirates,UAE|Abu Dhabi
英国,联合王国,不列颠|伦敦|United Kingdom,Britain,Great Britain,U.K.,UK|London
美国,美利坚合众国,美利坚|华盛顿|United States,United States of America,America,U.S.,U.S.A.,US,USA|Washington
乌拉圭|蒙得维的亚|Uruguay|Montevideo
乌兹别克斯坦|塔什干|Uzbekistan|Tashkent
瓦努阿图|维拉港|Vanuatu|Port Vila
梵蒂冈|梵蒂冈城|Vatican|Vatican City
委内瑞拉|加拉加斯|Venezuela|Caracas
越南|河内|Vietnam|Hanoi
也门|萨那|Yemen|Sanaa
赞比亚|卢萨卡|Zambia|Lusaka
津巴布韦|哈拉雷|Zimbabwe|Harare`;

/** A country's names and those of its capital, the usual one first. */
export interface CountryNames {
  readonly zh: readonly string[];
  readonly capitalZh: readonly string[];
  readonly en: readonly string[];
  readonly capitalEn: readonly string[];
}

/** China first. */
export const COUNTRY_NAMES: readonly CountryNames[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [zh, capitalZh, en, capitalEn] = line.split('|').map((names) => names.split(',').filter(Boolean));
    return { zh: zh!, capitalZh: capitalZh!, en: en!, capitalEn: capitalEn! };
  });
