/** Countries and large cities, lower case; names of several words are joined by blanks. */
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
