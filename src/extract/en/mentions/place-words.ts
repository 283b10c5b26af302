/**
 * Regions, states and large cities that the gazetteer and the table of countries do not hold, lower case; names of
 * several words are joined by blanks.
 */
export const PLACES: ReadonlySet<string> = new Set(
  (
    'afghanistan|albania|algeria|argentina|armenia|australia|austria|azerbaijan|bangladesh|belarus|belgium|bolivia|brazil|' +
    'bulgaria|cambodia|cameroon|canada|chile|china|colombia|croatia|cuba|cyprus|denmark|ecuador|egypt|england|estonia|' +
    'ethiopia|finland|france|germany|ghana|greece|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|italy|japan|' +
    'kazakhstan|kenya|kuwait|laos|latvia|lebanon|libya|lithuania|malaysia|mexico|mongolia|morocco|myanmar|nepal|' +
    'netherlands|new zealand|nigeria|north korea|northern ireland|norway|pakistan|panama|peru|philippines|poland|' +
    'portugal|qatar|romania|russia|saudi arabia|scotland|serbia|singapore|slovakia|slovenia|somalia|south africa|' +
    'south korea|spain|sri lanka|sudan|sweden|switzerland|syria|taiwan|tanzania|thailand|tunisia|turkey|uganda|ukraine|' +
    'united kingdom|united states|uruguay|uzbekistan|venezuela|vietnam|wales|yemen|zambia|zimbabwe|hong kong|macau|' +
    'africa|asia|europe|america|latin america|middle east|britain|great britain|u.s.|u.k.|' +
    'amsterdam|ankara|athens|baghdad|bangkok|barcelona|beijing|belfast|berlin|birmingham|boston|brisbane|bristol|' +
    'brussels|budapest|buenos aires|cairo|cape town|cardiff|changsha|chengdu|chicago|chongqing|copenhagen|dalian|dallas|' +
    'damascus|delhi|denver|detroit|dubai|dublin|edinburgh|fuzhou|geneva|glasgow|guangzhou|guiyang|haikou|hamburg|' +
    'hangzhou|hanoi|harbin|hefei|helsinki|houston|istanbul|jakarta|jerusalem|jinan|johannesburg|kabul|karachi|kiev|kyiv|' +
    'kunming|lagos|lanzhou|leeds|lima|lisbon|liverpool|london|los angeles|madrid|manchester|manila|melbourne|mexico city|' +
    'miami|milan|montreal|moscow|mumbai|munich|nairobi|nanchang|nanjing|nanning|new delhi|new york|new york city|' +
    'ningbo|oslo|ottawa|paris|philadelphia|phoenix|prague|qingdao|rio de janeiro|riyadh|rome|san diego|san francisco|' +
    'santiago|sao paulo|seattle|seoul|shanghai|sheffield|shenyang|shenzhen|shijiazhuang|stockholm|suzhou|sydney|taipei|' +
    'taiyuan|tehran|tel aviv|tianjin|tokyo|toronto|urumqi|vancouver|vienna|warsaw|washington|wuhan|wuxi|xiamen|xian|' +
    'yinchuan|zhengzhou|zurich|' +
    'anhui|fujian|gansu|guangdong|guangxi|guizhou|hainan|hebei|heilongjiang|henan|hubei|hunan|inner mongolia|jiangsu|' +
    'jiangxi|jilin|liaoning|ningxia|qinghai|shaanxi|shandong|shanxi|sichuan|tibet|xinjiang|yunnan|zhejiang|' +
    'alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|' +
    'iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|' +
    'nebraska|nevada|new hampshire|new jersey|new mexico|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|' +
    'rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|west virginia|wisconsin|wyoming|' +
    'georgia|northern territory|siberia|crimea|gaza|west bank|kashmir|okinawa|osaka|kyoto|hiroshima|fukushima|hokkaido|busan|' +
    'chennai|kolkata|bangalore|lahore|peshawar|kandahar|basra|mosul|aleppo|casablanca|alexandria|durban|mombasa|' +
    'marseille|lyon|nice|frankfurt|cologne|stuttgart|naples|venice|florence|turin|seville|valencia|rotterdam|antwerp|' +
    'krakow|st. petersburg|saint petersburg|vladivostok|atlanta|baltimore|cleveland|las vegas|memphis|minneapolis|' +
    'new orleans|orlando|pittsburgh|portland|sacramento|salt lake city|san antonio|san jose|st. louis|tampa|tucson|' +
    'honolulu|anchorage|manhattan|brooklyn|hollywood|silicon valley|calgary|edmonton|winnipeg|perth|adelaide|canberra|' +
    'auckland|christchurch|antarctica|arctic|caribbean|balkans|scandinavia|southeast asia|east asia|south asia|' +
    'central asia|western europe|eastern europe|north america|south america|central america|pacific|atlantic|' +
    'ontario|quebec|british columbia|alberta|new south wales|queensland|yorkshire|kent|essex|surrey|cornwall|devon'
  ).split('|'),
);

/** Last words of the names of places: "Hale County", "River Street". */
export const PLACE_ENDINGS: ReadonlySet<string> = new Set(
  (
    'county province district city town township village prefecture borough state region island islands river lake ' +
    'mountain mountains valley street road avenue square park bridge airport bay beach port harbour harbor peninsula ' +
    'canal dam reservoir forest desert municipality parish suburb'
  ).split(' '),
);

/** Places that are given names or words too; they need a preposition of place before them. */
export const DOUBTFUL_PLACES: ReadonlySet<string> = new Set(
  'jordan chad sofia victoria kingston wellington male nassau turkey georgia florence nice phoenix orlando lincoln perth portland reading jian luan xian bath kent devon mali niger togo guinea lome dili bern rome lima'.split(
    ' ',
  ),
);

/** Words after which such a name is a place. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in to from near at across through outside around of into toward towards over throughout leaving visit visited'.split(
    ' ',
  ),
);

/** Chinese short name → spellings that are not its pinyin, lower case without apostrophes. */
export const ROMANISED: ReadonlyMap<string, readonly string[]> = new Map(
  (
    '陕西 shaanxi|内蒙古 inner mongolia|西藏 tibet,xizang|香港 hong kong,hongkong|澳门 macau,macao|台湾 taiwan|哈尔滨 harbin|' +
    '乌鲁木齐 urumqi|呼和浩特 hohhot|拉萨 lhasa|喀什 kashgar,kashi|台北 taipei|高雄 kaohsiung|台中 taichung|台南 tainan|新竹 hsinchu|' +
    '基隆 keelung|花莲 hualien|台东 taitung|屏东 pingtung|嘉义 chiayi|彰化 changhua|鄂尔多斯 ordos|齐齐哈尔 qiqihar|伊犁 ili|吐鲁番 turpan|' +
    '哈密 hami|和田 hotan|阿克苏 aksu|锡林郭勒 xilingol|呼伦贝尔 hulunbuir,hulun buir|日喀则 shigatse,xigaze|林芝 nyingchi|昌都 qamdo|' +
    '那曲 nagqu|阿里 ngari|克拉玛依 karamay|塔城 tacheng|阿勒泰 altay|石河子 shihezi|满洲里 manzhouli|阿坝 aba,ngawa|甘孜 garze|' +
    '迪庆 diqing|玉树 yushu|果洛 golog|吕梁 lvliang,luliang|白银 baiyin|佳木斯 jiamusi|牡丹江 mudanjiang|三沙 sansha'
  )
    .split('|')
    .map(
      (entry) =>
        [entry.slice(0, entry.indexOf(' ')), entry.slice(entry.indexOf(' ') + 1).split(',')] as const,
    ),
);
