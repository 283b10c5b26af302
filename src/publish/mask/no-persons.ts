import type { NameParts } from './name-parts.ts';

/** Networks that people write on, and what else no person is called. */
const PLATFORM =
  /^(?:weibo|sina weibo|wechat|weixin|whatsapp|facebook|twitter|tiktok|douyin|telegram|instagram|youtube|reddit|zhihu|bilibili|xiaohongshu|kuaishou|qq|linkedin|google|snapchat|mastodon|bluesky|threads|nextdoor|tieba|toutiao|微博|新浪微博|微信|抖音|快手|知乎|小红书|哔哩哔哩|豆瓣|贴吧|今日头条)$/;

/** Offices and desks, by the last word: Chief Operating Officer, Health Correspondent. No usual family name among them. */
const OFFICE =
  /(?:^| )(?:officer|director|manager|secretary|president|commissioner|minister|correspondent|reporter|editor|spokes(?:man|woman|person)|executive|superintendent|inspector|treasurer|administrator|coordinator|supervisor|department|bureau|ministry|embassy|consulate|office|desk|hotline)s?$/;

/** What offices are for, parties and peoples: alone, a piece of a body's name (Health of District Health Bureau) or nobody's. */
const FIELD =
  /^(?:health|education|police|press|council|court|hospital|school|sports?|emergency|fire|traffic|transport|housing|finance|justice|environment|security|safety|welfare|tourism|commerce|culture|water|media|news|science|business|crime|politics|political|(?:republican|democrat|conservative|american|european|african|asian|british|chinese|russian|mexican|muslim|christian|jewish|latino)s?)$/;

/**
 * Firms and bodies that bear a name: Calder Vale Water, Keld Fixings, Keld Bakery Ltd, Keld & Sons. No word of these is
 * a usual family name: Banks, Mills, Park, Steel and Street are left out.
 */
const COMPANY =
  / (?:water|homes?|roads?|fixings|fittings|stores?|foods?|motors|energy|gas|electric|rail|railways?|buses|bank|trust|press|news|times|post|herald|gazette|courier|echo|counter|alerts?|systems|services|solutions|industries|group|holdings|partners|labs?|media|airlines?|airways|hotels?|club|united|council|school|college|hospital|university|ltd|limited|plc|inc|llc|llp|gmbh|corp|sons|bros|brothers|bakery|bakeries|dairy|dairies|brewery|catering|kitchens|supermarkets?|pharmacy|logistics|haulage|freight|transport|construction|builders|engineering|insurance|properties|telecom|software|technologies|technology|electronics|textiles|chemicals|mining|library|museum|theatre|clinic|nursery|leisure|polytechnic|academy|institute|institution|estates|property|takeaway|takeaways|delivery|deliveries|couriers|express|resorts?|aquatics|sports|fitness|gym|spa|cleaning|maintenance|security|consulting|ventures|foundation|charity|society|association|federation|union|committee|commission|authority|agency|forum|network|radio|fm|tv|journal|review|tribune|magazine|weekly|lido|pools?|cent(?:er|re)|stadium|arena|organics|produce|recycling|renewables|utilities|wholesale|analytics)$/;

/** The same in Chinese, where a firm's name begins with its founder's: 卓记, 骆家面馆, 卓立餐饮. */
const HAN_COMPANY =
  /^\p{Script=Han}记$|(?:公司|集团|外卖|快递|快运|物流|速运|跑腿|打车|出行|地产|置业|保险|航空|地铁|公交|燃气|水务|自来水|供电|电力|商城|优选|买菜|科技|传媒|超市|餐饮|食品|物业|银行|酒店|饭店|药店|药房|诊所|商店|书店|商行|面馆|酒楼|茶馆|菜馆|食堂|幼儿园|学校|医院|工厂|食品厂|协会|基金会|日报|晚报)$/u;

/** Whether a Latin name ends as those of firms do. */
export function isCompany({ key }: Pick<NameParts, 'key'>): boolean {
  return COMPANY.test(key);
}

export function isHanCompany({ key }: Pick<NameParts, 'key'>): boolean {
  return HAN_COMPANY.test(key);
}

/** Abbreviated offices that begin like a family name (卫健、应急等部门), and rooms: 池厅. */
const HAN_NO_NAME = /^(?:卫健|卫计|文旅|文广|文体|安监|经信|应急|疾控|水务|\p{Script=Han}[厅厕])$/u;

/** Whether words name an office or a network, which nobody is called: told to nobody, since no reader takes it for a name. */
export function isNoName({ key }: Pick<NameParts, 'key'>): boolean {
  return [PLATFORM, OFFICE, FIELD, HAN_NO_NAME].some((pattern) => pattern.test(key));
}

/** Words of places, of their parts and of days: Port, District, July. */
const PLACE_OR_TIME =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|North|South|East|West|New|Saint|Port|Lake|Mount|Great|Road|Street|Lane|Avenue|Square|Park|River|Island|Bay|Hill|Bridge|Valley|County|District|Borough|Prefecture|Township|Municipal|Municipality|Court|Daily|Weekly|Evening|Morning|Highway|House|Hall|Gardens|Green|Quay|Beach|City|Town|Village|Province)\b/;

export function isPlaceOrTime(words: string): boolean {
  return PLACE_OR_TIME.test(words);
}

/** What an account of a body is called: 汀洲体育官方微博, 汀洲发布. */
const OFFICIAL = /官方|官微|发布$/u;
/** Under a post 汀洲公安, too; in a chat 李雷消防 is one who works there. */
const OFFICIAL_AUTHOR =
  /(?:公安|警方|警事|网警|交警|消防|检察|检察院|法院|疾控|卫健|应急|文旅|融媒体?|广电|政务|气象|地震|教育局|卫健委|晚报|日报|晨报|时报|电视台|热线)$/u;

/** Under a post: Wexham Police, Dunmore Council. */
const OFFICIAL_LATIN =
  /\b(?:Police|Council|Constabulary|Fire and Rescue|Fire Service|Ambulance Service|Hospital|University|NHS|Government|Ministry|Department|Residents['’]? Association)\b/;

export function isOfficialAccount(words: string, isInChat: boolean): boolean {
  return OFFICIAL.test(words) || (!isInChat && (OFFICIAL_AUTHOR.test(words) || OFFICIAL_LATIN.test(words)));
}

/** 平安汀洲, the account of the police of 汀洲: the place. */
export function policePlace({ key }: Pick<NameParts, 'key'>): string | undefined {
  return /^平安(?<place>\p{Script=Han}{2,4})$/u.exec(key)?.groups?.place;
}

/** Campaign group Clear Water Keld: what a body is called by its kind, three words with capitals or two. */
const GROUP =
  /\b(?:[Cc]ampaign|[Cc]ampaigners|[Pp]ressure|[Aa]ction|[Cc]ommunity|[Ss]upport|[Rr]esidents['’]?|[Tt]enants['’]?|[Aa]dvocacy|[Ll]obby)(?:ing)? (?:group|network|coalition|charity|organi[sz]ation)[ \t]+(?<name>\p{Lu}[\p{L}'’&-]+(?:[ \t]+\p{Lu}[\p{L}'’&-]+){1,3})/gu;

/** The firm, Keld Marlow, said: a body by what stands before it; an employee of the company, Orla Keld, is none, nor the crane operator. */
const FIRM =
  /(?:\b(?:operator|firm|company|supplier|manufacturer|maker|retailer|chain|brand|subsidiary|start-?up|charity|airline|insurer) (?:called|named)|(?<!\b(?:of|at|for|by|with|from|in) )\b(?:[Tt]he|[Ii]ts) (?:operator|firm|company|supplier|manufacturer|maker|retailer|chain|brand|subsidiary|start-?up|charity|airline|insurer),)[ \t]+(?<name>\p{Lu}[\p{L}'’&-]+(?:[ \t]+\p{Lu}[\p{L}'’&-]+){0,3})/gu;

/** A spokeswoman for Keld, Keld’s warehouse, the contract with Keld, Keld, the firm that …: one word that is a firm, unless somebody is called so. */
const FIRM_IN_SHORT =
  /\b[Ss]pokes(?:man|woman|person) (?:for|of|at)[ \t]+(?<spoken>\p{Lu}[\p{L}’'-]+)(?![ \t]+\p{Lu})|(?<!\p{Lu}[\p{L}’'-]+[ \t]+)\b(?<owner>\p{Lu}[\p{L}-]+)['’]s (?:spokes(?:man|woman|person)|press office|plant|depot|factory|warehouse|headquarters|head office|shareholders|customers|management|shares)\b|\b[Cc]ontracts? with[ \t]+(?<party>\p{Lu}[\p{L}’'-]+)(?![ \t]+\p{Lu})|(?<!\p{Lu}[\p{L}’'-]+[ \t]+)\b(?<named>\p{Lu}[\p{L}-]+), the (?:firm|company|supplier|contractor|operator|manufacturer|maker|retailer|haulier|landlord) (?:that|which)\b/gu;

/** Whatever a text calls a firm. */
export function firmsIn(text: string): string[] {
  return [FIRM, GROUP].flatMap((pattern) => [...text.matchAll(pattern)].map(({ groups }) => groups!.name!));
}

/** The last word of a street's or valley's name; of a person's only behind a given name: Ann Lane. */
const STREET =
  / (?:road|street|lane|avenue|close|crescent|terrace|drive|way|vale|valley|moor|wharf|lock|weir)$/;

export function isStreet({ key, parts }: Pick<NameParts, 'key' | 'parts'>): boolean {
  return parts.length > 1 && STREET.test(key);
}

const PAIR = /(?<![\p{L}\p{N}])(?=(?<first>\p{Lu}\p{Ll}+)[ \t]+(?<second>\p{Lu}\p{Ll}+)(?![\p{L}]))/gu;

/** What firms are called in short, folded: keld, where a text speaks of Keld Property. */
export function firmHeadsIn(text: string): string[] {
  const inShort = [...text.matchAll(FIRM_IN_SHORT)].flatMap(({ groups }) =>
    Object.values(groups!).flatMap((word: string | undefined) =>
      word === undefined ? [] : [word.replace(/['’]s$/, '').toLowerCase()],
    ),
  );
  const inFull = [...text.matchAll(PAIR)].flatMap(({ groups }) => {
    const [first, second] = [groups!.first!.toLowerCase(), groups!.second!.toLowerCase()];
    return isCompany({ key: `${first} ${second}` }) ? [first] : [];
  });
  return [...inShort, ...inFull];
}
