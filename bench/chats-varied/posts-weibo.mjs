// @ts-check
/** Posts of another network, with the marks that it writes beside names and words. The images were made on 2026-06-19. @type {Readonly<Record<string, import('./posts.mjs').Post>>} */
export const WEIBO_POSTS = {
  lamp: {
    language: 'zh',
    title: '微博正文',
    counts: ['36', '128', '1.2万'],
    first: {
      label: '枫桥巷的小喇叭',
      when: '06-17 21:06',
      value: '2026-06-17T21:06',
      from: '来自 iPhone客户端',
      text: '#枫桥巷路灯# 巷口到菜场这一段的灯已经黑了四个晚上，今晚有位大爷摔了一跤，好在没事。打过热线，说配件在路上。',
    },
    comments: [
      {
        label: '摇椅上的猫头鹰',
        when: '06-17 21:15',
        value: '2026-06-17T21:15',
        from: '来自浙江',
        text: '我家就在菜场旁边，晚上下楼要开手机照着走',
        answers: [
          {
            label: '枫桥巷的小喇叭',
            when: '06-17 21:18',
            value: '2026-06-17T21:18',
            text: '路过台阶那里慢一点',
          },
          {
            label: '摇椅上的猫头鹰',
            when: '06-17 21:20',
            value: '2026-06-17T21:20',
            to: '枫桥巷的小喇叭',
            text: '好，谢谢提醒',
          },
        ],
      },
      {
        label: '半糖去冰_88',
        when: '昨天 07:40',
        value: '2026-06-18T07:40',
        from: '来自江苏',
        text: '四个晚上？我看群里说上周六就黑了吧',
      },
      {
        label: '青瓦',
        when: '昨天 12:03',
        value: '2026-06-18T12:03',
        from: '来自浙江',
        text: '早上看到有人在换，应该快好了',
        answers: [
          {
            label: '早起的木匠',
            when: '昨天 12:30',
            value: '2026-06-18T12:30',
            text: '真的吗，换的是哪几盏？',
          },
        ],
      },
      { label: '用户7100482', when: '5小时前', value: null, from: '来自上海', text: '今晚亮了！' },
    ],
  },
  pool: {
    language: 'zh',
    title: '微博正文',
    counts: ['9', '21', '64'],
    first: {
      label: '游三千米再回家',
      when: '昨天 18:22',
      value: '2026-06-18T18:22',
      from: '来自 蓝莓Note 12',
      text: '转发微博',
    },
    passedOn: {
      label: '松针湖游泳馆',
      when: '',
      value: null,
      text: '因水处理设备更换滤料，本馆6月20日至22日闭馆三天，季卡顺延五天，办理退费请带卡到前台。',
    },
    comments: [
      {
        label: '小鱼干儿',
        when: '昨天 18:40',
        value: '2026-06-18T18:40',
        from: '来自山东',
        text: '儿童池也关吗？',
        answers: [
          { label: '游三千米再回家', when: '昨天 18:41', value: '2026-06-18T18:41', text: '都关，一起换' },
        ],
      },
      {
        label: '蝶泳不会换气',
        when: '昨天 19:10',
        value: '2026-06-18T19:10',
        from: '来自山东',
        text: '顺延五天还行，比去年强',
      },
    ],
  },
  feed: {
    language: 'zh',
    title: '松针湖',
    counts: ['3', '15', '42'],
    first: {
      label: '湖边写生的老石',
      when: '15分钟前',
      value: null,
      from: '来自 微博网页版',
      text: '东岸的栈道今天围起来了，牌子上写着检修到月底，想去拍日出的朋友改走西岸。',
    },
    comments: [
      {
        label: '松针湖管理处',
        when: '06-18 16:30',
        value: '2026-06-18T16:30',
        from: '来自 松针湖超话',
        text: '东岸栈道检修期间，请勿翻越围挡。西岸步道照常开放，停车场由北门进入。',
      },
      {
        label: '一碗豆花',
        when: '06-16 09:12',
        value: '2026-06-16T09:12',
        from: '来自 iPhone客户端',
        text: '荷花开了三朵，昨天数的',
      },
    ],
  },
};
