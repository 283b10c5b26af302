import { en, unsaid, zh } from './any-of.ts';
import type { Matter } from './matter.ts';

/** Who was hurt, taken to hospital or died. */
export const HARM: readonly Matter[] = [
  {
    id: 'hospital',
    example: '没有任何员工被送往医院 / 4名工人被送医; taken to hospital / nobody went to hospital',
    isGeneral: false,
    changes: false,
    zh: {
      so: zh(
        /送医|送往[^，。]{0,8}医院|送(?:到|去|进)[^，。]{0,8}医院|住(?:过)?院|入院|就医|就诊/,
        /送(?:到|去|进|至|往)?(?:了)?[^，。]{0,6}急诊|就(?:医|诊)|救护车(?:拉走|送|接走)|急诊|转院|留观/,
        /去(?:了)?(?:医院|看(?:了)?医生)|进(?:了)?医院|看病|抬上(?:了)?救护车|抢救|输液|缝(?:了)?[^，。]{0,3}针/,
      ),
    },
    en: {
      so: en(
        unsaid(/go to hospital|need hospital/),
        /hospitali[sz]ed|(?:taken|went|sent|admitted|rushed)(?: from (?:\w+ ){1,3})? to (?:\w+ ){0,3}(?:hospital|infirmary|general|a&e|casualty)|needed (?:medical|hospital) (?:care|treatment)/,
        /in (?:a |the )?hospital|hospital treatment|to (?:A&E|the ER|the emergency room)|by ambulance/,
        /(?:saw|seen by|treated by) (?:a |the )?(?:doctor|paramedics?|medics?)|sought medical|stitches|kept in overnight|airlifted/,
        /stretchered|on a drip/,
      ),
      not: en(/discharged|treated at the scene|walked away/),
    },
  },
  {
    id: 'intensive-care',
    example: '还有两个进了重症监护室 / 没有一名学生进过重症监护室; in intensive care',
    isGeneral: false,
    changes: false,
    zh: {
      so: zh(/重症监护|ICU|病危|生命垂危|危重|进(?:了)?ICU|上(?:了)?呼吸机|插管|昏迷|命悬一线|抢救室/),
      not: zh(/生命体征平稳|脱离(?:了)?(?:生命)?危险|转入普通病房|病情(?:平稳|稳定)/),
    },
    en: {
      so: en(
        /intensive care|critical condition|ICU|life support|ventilator|coma|fighting for (?:his|her|their) li(?:fe|ves)/,
        /critically (?:ill|injured)|life-threatening/,
      ),
      not: en(/stable|out of danger|off the danger list/),
    },
  },
  {
    id: 'hurt',
    example: '无人受伤 / 撞伤了手; nobody was hurt / broke her wrist',
    isGeneral: false,
    changes: false,
    zh: {
      so: zh(
        /受伤|烫伤|撞伤|摔伤|砸伤|骨折|伤者|(?:擦|划|割|扭|咬|抓|打|刺|压|夹|烧|灼|冻|挫|拉|抽|磕|踩|碰)伤/,
        /伤(?:了|到|着|得|及|势)|擦破|破(?:了)?皮|流(?:了)?(?:鼻)?血|出血|淤青|红肿|肿(?:了|起)|头破血流|缝针|脑震荡|中毒/,
        /晕倒|昏倒|过敏|呕吐|腹泻|拉肚子|不适|肚子(?:疼|痛|不舒服)|吃坏|恶心|中暑|发病|水泡|口子|皮[^，。]{0,2}破/,
      ),
      not: zh(/安然无恙|毫发无损|毫发无伤|平安(?:无事)?|没(?:什么)?事$|无碍|无恙|完好无损|没有大碍|毫发未伤/),
    },
    en: {
      so: en(
        unsaid(/injure|hurt|wound|harm|bleed/),
        /injur(?:ed|ies|y)|hurt|wounded|scalded|burned|broke (?:his|her|a|an) (?:arm|leg|wrist|ankle|hip|nose)|bruis(?:ed|es|ing)/,
        /bleeding|bled|cut(?: (?:his|her|their|my) \w+)|bitten|bit (?:him|her|them|me)|fractur(?:ed|e)/,
        /broken (?:arm|leg|wrist|ankle|nose|hip|rib|bones?)|sprained|concussed|concussion|burns|knocked (?:out|unconscious)|fell ill/,
        /taken ill|poisoned|collapsed|fainted|vomit(?:ed|ing)|black eye|grazed|harmed|casualt(?:y|ies)|(?<!made (?:me|us|him|her|them) )sick(?! (?:of|pay|leave|note|days?))|(?:come|came|comes) to (?:any )?harm|in plaster|heat ?stroke|hypothermia|(?:cut|cutting) (?:his|her|him|them|my) ?\w*|food poisoning|require(?:d)? medical/,
      ),
      not: en(
        /unhurt|uninjured|unharmed|safe and well|unscathed|without a scratch|safe and sound|all safe|in good health|alive and well/,
        /perfectly well|no ill effects|shaken but/,
      ),
    },
  },
  {
    id: 'died',
    example: '无人死亡 / 一名乘客死亡; no animal died / three died',
    isGeneral: true,
    changes: false,
    zh: {
      so: zh(
        /死亡|(?<![吓累气急笑烦困羡吵])死了|身亡|遇难|去世|病亡|死(?:于|者|在|去|掉|的)|丧生|丧命|殒命|罹难|遇害|溺亡|猝死|离世|过世|病逝|牺牲/,
        /没(?:了|抢救过来)(?=$)|抢救无效|毙命|咽气/,
      ),
      not: zh(/生还|活着|健在|救活|幸存|还活|抢救(?:了)?(?:过来|回来)|脱险|存活/),
    },
    en: {
      so: en(
        unsaid(/die|kill|drown/),
        /died|dead|killed|deaths?|fatal(?:ly|ities|ity)?|drowned|passed away|lost (?:his|her|their) li(?:fe|ves)|perished|dies|deceased/,
        /succumbed|put down|body (?:was )?found/,
      ),
      not: en(/alive|surviv(?:ed|ors?|or)|pulled through|revived|resuscitated|made a full recovery/),
    },
  },
];
