// @ts-check
/**
 * A post, with whom it passes on and the comments below. `to` is whom an answer to a comment speaks to.
 * @typedef {{ label: string, when: string, value: string | null, from?: string, text: string, to?: string, answers?: readonly Said[] }} Said
 * @typedef {{ language: 'zh' | 'en', title: string, first: Said, passedOn?: Said, comments: readonly Said[], counts: readonly string[] }} Post
 */

/** The images were made on 2026-06-19. @type {Readonly<Record<string, Post>>} */
export const POSTS = {
  bridge: {
    language: 'zh',
    title: '微博正文',
    counts: ['18', '46', '203'],
    first: {
      label: '骑车去上班的阿桉',
      when: '昨天 07:52',
      value: '2026-06-18T07:52',
      from: '来自 青柚手机',
      text: '柳湾河上的步行桥今天早上拉了绳子不让过，问了旁边的师傅，说是桥面换板，要到月底。绕路多走十二分钟，大家早点出门🚲',
    },
    comments: [
      {
        label: '柚子茶不加冰',
        when: '昨天 08:10',
        value: '2026-06-18T08:10',
        from: '来自浙江',
        text: '怪不得，我在桥头站了半天',
        answers: [
          {
            label: '骑车去上班的阿桉',
            when: '昨天 08:12',
            value: '2026-06-18T08:12',
            text: '牌子被树挡住了😂',
          },
        ],
      },
      {
        label: '老街修表匠',
        when: '06-17 20:31',
        value: '2026-06-17T20:31',
        from: '来自江苏',
        text: '公告贴在居委会门口，写的是6月30日恢复通行，不过没说晚上能不能走',
      },
      { label: '晚风', when: '3分钟前', value: null, from: '来自浙江', text: '今天还是不能过' },
    ],
  },
  bakery: {
    language: 'zh',
    title: '微博正文',
    counts: ['7', '12', '88'],
    first: {
      label: '面包店的南枝',
      when: '06-15 21:40',
      value: '2026-06-15T21:40',
      from: '来自 微博网页版',
      text: '说明一下：今天的红豆卷有两盘烤过头了，已经全部下架。下午买到的朋友凭小票可以换一份，到周日为止。给大家添麻烦了。',
    },
    passedOn: {
      label: '小区吃货地图',
      when: '',
      value: null,
      text: '有没有人今天在南枝买了红豆卷？底都是黑的',
    },
    comments: [
      {
        label: '一只芦花鸡',
        when: '06-15 21:55',
        value: '2026-06-15T21:55',
        from: '来自四川',
        text: '换到了，服务很好🌹',
      },
      {
        label: '豆沙馅儿',
        when: '06-16 09:02',
        value: '2026-06-16T09:02',
        from: '来自浙江',
        text: '没有小票怎么办？我是用会员卡付的',
        answers: [
          { label: '面包店的南枝', when: '06-16 09:20', value: '2026-06-16T09:20', text: '报手机尾号就可以' },
          {
            label: '豆沙馅儿',
            when: '06-16 09:21',
            value: '2026-06-16T09:21',
            to: '面包店的南枝',
            text: '好的',
          },
        ],
      },
      {
        label: '秋千',
        when: '06-16 12:47',
        value: '2026-06-16T12:47',
        from: '来自湖北',
        text: '支持，有问题就说出来，比装作没事强多了',
      },
    ],
  },
  ferry: {
    language: 'en',
    title: 'Post',
    counts: ['12', '5', '140'],
    first: {
      label: 'Tamsin Gray',
      when: '8:05 AM · Jun 18, 2026',
      value: '2026-06-18T08:05',
      text: 'The 8 o’clock ferry to Larn Point is not running this morning. Staff at the pier say a rope got round the propeller and the next one is at 9:15.',
    },
    comments: [
      {
        label: 'Beck',
        when: '1d',
        value: null,
        text: 'Same thing happened in May, they had it sorted within the hour.',
      },
      {
        label: 'Larn Point Ferries',
        when: '23h',
        value: null,
        text: 'Sorry for the wait! The 9:15 is confirmed and your 8:00 ticket is valid on it.',
      },
      { label: 'Odile M', when: '20h', value: null, text: 'Was on it. Arrived 9:50, very calm crew.' },
    ],
  },
};
