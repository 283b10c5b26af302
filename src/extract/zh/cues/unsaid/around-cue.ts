import type { UnsaidContext } from './unsaid-context.ts';

/** It is awaited, imagined, or when something else happened, by the words on its two sides. */
export const AROUND_CUE: readonly UnsaidContext[] = [
  {
    id: 'awaited',
    example: '家长们都在等待官方辟谣',
    said: '家长们等待两天后，官方辟谣，桥没有坏',
    before:
      /(?:等待|期待|等着|盼着|坐等|静待|静候|等候|盼望|希望|恳请|呼吁|督促|不见|未见|没见)[^，。；：“”]{1,12}$/,
  },
  {
    id: 'at-request',
    example: '应居民要求，店主晒出收据',
    said: '居民要求店主晒出收据',
    before: /(?:^|[一-龥]{0,4})应(?![该当对急用届有])[^，。；：]{1,14}$/,
    cues: new Set(['要求', '请求', '呼吁', '提议', '建议', '倡议']),
  },
  {
    id: 'faced',
    example: '面对家长质疑，校长转身离开',
    said: '家长质疑校长转身离开',
    before: /面对[^，。；：]{1,14}$/,
    cues: new Set(['询问', '质疑', '提问', '追问', '质问', '指责', '批评', '指控', '要求', '投诉', '抱怨']),
  },
  {
    id: 'under-request',
    example: '在家长强烈要求下，食堂停业',
    said: '家长强烈要求食堂停业',
    after: /^(?:之?下)(?=[，,。]|[^一-龥]|[校镇县市公])/,
  },
  {
    id: 'made-noun',
    example: '合同中所作书面承诺有效',
    said: '店主承诺罐头合格',
    before: /所[作做提][^，。；：“”的]{0,6}$/,
    after: /^(?![：:，“"])/,
  },
  {
    id: 'made-to',
    example: '应该让店主来解释罐头过期',
    said: '店主来电解释，罐头没有过期',
    before: /(?:让|叫|请|派)[^，。；：“”]{1,12}[去来]$/,
  },
  {
    id: 'heading',
    example: '粮油分析丨大豆涨价',
    said: '专家分析：大豆涨价',
    after: /^\s?[丨|｜]/,
  },
  {
    id: 'condition',
    example: '若法院认定合同有效，店主将上诉',
    said: '法院认定合同有效',
    before:
      /^\s*(?:而|但|且|那么|并且)?(?:如果|假如|倘若|倘|要是|一旦|除非|只要|万一|若(?!干|隐|无|[^，]{0,6}[说称道]$)|即使|即便|哪怕|就算|无论|不管|不论)/,
  },
  {
    id: 'condition-within',
    example: '店主一旦承认罐头过期，就要赔',
    said: '店主一早承认罐头过期',
    before: /(?:一旦|如果|假如|要是|倘若|只要|万一)[^，。；“”]{0,4}$/,
  },
  {
    id: 'amounts-to',
    example: '这就等同于承认罐头过期',
    said: '店主承认罐头过期',
    before: /(?:等于|等同于|相当于|意味着|无异于|不外乎|显然是|仿佛在|就是在?)$/,
  },
  {
    id: 'nobody',
    example: '没有人承认罐头过期',
    said: '有人承认罐头过期',
    before: /(?:没有人|没人|无人|鲜有人|从未有人|没有任何人)[敢会能来愿肯]?$/,
  },
  {
    id: 'afterwards',
    example: '校方回应后家长再度聚集',
    said: '校方回应：后天停课',
    after: /^后(?![天续来面悔果方台勤宫代期者怕半会，：“])/,
  },
  {
    id: 'so-called',
    example: '一位自称店主的人联系到家长',
    said: '一位男子自称店主',
    before: /(?:^|[名位个些有据那这某的，])$/,
    after: /^[^，。：“”]{1,18}的(?:人|男子|女子|网友|男人|女人|账号|用户|男生|女生|老人|博主|员工)/,
    cues: new Set(['自称']),
  },
];
