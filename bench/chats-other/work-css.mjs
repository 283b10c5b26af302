// @ts-check
/** @typedef {import('./page.mjs').Look} Look @typedef {import('./work.mjs').Firm} Firm */

/** The colours of a company's chat. @param {Firm} firm @param {boolean} dark */
export function inksOf(firm, dark) {
  const light = {
    page: '#fff',
    head: '#fff',
    ink: '#1f2329',
    soft: '#8f959e',
    other: '#f2f3f5',
    own: '#d6e4ff',
    accent: '#3370ff',
    line: '#e6e8eb',
  };
  const night = {
    page: '#141414',
    head: '#1a1a1a',
    ink: '#e4e6e9',
    soft: '#82868d',
    other: '#292a2d',
    own: '#1d3a70',
    accent: '#5a8bff',
    line: '#2b2d30',
  };
  const own = {
    feishu: {},
    dingtalk: {
      page: dark ? '#111' : '#f1f2f3',
      other: dark ? '#2a2a2b' : '#fff',
      own: dark ? '#15508c' : '#c5e4ff',
      accent: '#007fff',
    },
    wecom: {
      page: dark ? '#111' : '#eef0f3',
      other: dark ? '#2a2a2b' : '#fff',
      own: dark ? '#1c4a7a' : '#bfe0ff',
      accent: '#267ef0',
    },
    slack: {
      ink: dark ? '#d1d2d3' : '#1d1c1d',
      soft: dark ? '#9a9b9d' : '#616061',
      head: dark ? '#1a1d21' : '#4a154b',
      page: dark ? '#1a1d21' : '#fff',
      accent: '#1264a3',
    },
    teams: {
      page: dark ? '#1f1f1f' : '#f5f5f5',
      other: dark ? '#2e2e2e' : '#fff',
      own: dark ? '#3b3d6b' : '#e8ebfa',
      accent: '#5b5fc7',
      ink: dark ? '#f0f0f0' : '#242424',
    },
  };
  return { ...(dark ? night : light), ...own[firm] };
}

/** @param {Firm} firm @param {Look} look @param {ReturnType<typeof inksOf>} c */
export function workCss(firm, look, c) {
  const isFlat = firm === 'slack';
  return `
.head{height:52px;padding:0 14px 0 10px;gap:11px;border-bottom:.5px solid ${c.line}}.title{font-size:17px;font-weight:600;white-space:nowrap;overflow:hidden;text-overflow:ellipsis;${firm === 'dingtalk' || firm === 'wecom' ? 'text-align:center;' : ''}}
.list{padding:6px ${isFlat ? 15 : 12}px 12px}
.when,.sys{text-align:center;font-size:12px;color:${c.soft};margin:13px 20px 9px}
${isFlat ? `.when{text-align:left;margin:13px 0 6px;border-top:1px solid ${c.line}}.when span{position:relative;top:-10px;display:inline-block;border:1px solid ${c.line};background:${c.page};border-radius:14px;padding:3px 12px;font-weight:600;color:${c.ink};left:50%;transform:translateX(-50%)}` : ''}
.row{display:flex;gap:10px;margin-top:${isFlat ? 3 : 5}px;align-items:flex-start}.row.first{margin-top:15px}
${!isFlat ? `.self{flex-direction:row-reverse}.self .in{align-items:flex-end}.self .bubble{background:${c.own}}` : ''}
.gap{width:${isFlat ? 38 : 36}px;flex:none}.in{display:flex;flex-direction:column;align-items:flex-start;max-width:${isFlat ? 'calc(100% - 48px)' : firm === 'teams' ? '78%' : 'calc(100% - 100px)'}}
.label{display:flex;align-items:center;gap:7px;font-size:${isFlat ? 15 : 12.5}px;color:${isFlat ? c.ink : c.soft};margin-bottom:${isFlat ? 0 : 4}px;line-height:18px}.label b{font-weight:${isFlat ? 700 : 400}}.label small{font-size:11.500px;color:${c.soft};font-weight:400}.label em{font-style:normal;font-size:11px;color:${c.soft};background:${c.other};border-radius:3px;padding:0 5px}
.bubble{position:relative;font-size:${look.size}px;line-height:1.42;${isFlat ? '' : `background:${c.other};border-radius:${firm === 'wecom' ? 4 : firm === 'teams' ? 6 : 9}px;padding:8px 12px`}}
${firm === 'dingtalk' ? '.other .bubble{border-top-left-radius:2px}.self .bubble{border-top-right-radius:2px}' : ''}
.quote{border-left:2px solid ${c.soft};padding:1px 8px;margin:1px 0 6px;font-size:13px;color:${c.soft};line-height:1.4}.quote b{font-weight:${firm === 'teams' ? 600 : 400}}
.ed{font-style:normal;font-size:11.500px;color:${c.soft};margin-left:5px}.read{font-size:11px;color:${c.accent};margin-top:3px}
.likes{margin-top:5px}.likes span{border:1px solid ${c.line};background:${c.other};border-radius:12px;font-size:12.500px;padding:2px 9px;color:${c.soft}}
.shot{border-radius:7px;overflow:hidden}
.foot{padding:8px 12px;gap:13px;border-top:.5px solid ${c.line}}.foot p{flex:1;height:38px;border-radius:${firm === 'slack' ? 19 : 8}px;background:${firm === 'dingtalk' || firm === 'wecom' ? c.other : c.page};border:1px solid ${c.line};line-height:36px;padding:0 13px;color:${c.soft};font-size:15px;white-space:nowrap;overflow:hidden}`;
}
