// @ts-check
import { shots } from './list-shots.mjs';
import { drawAndroid } from './messages-android.mjs';
import { drawImessage } from './messages-ios.mjs';
import { drawQq } from './qq.mjs';
import { POST_SHOTS } from './shots-posts.mjs';
import { drawTelegram } from './telegram.mjs';
import { EN } from './threads-en.mjs';
import { EN_GROUPS } from './threads-en-groups.mjs';
import { ZH } from './threads-zh.mjs';
import { ZH_GROUPS } from './threads-zh-groups.mjs';
import { drawWechat } from './wechat.mjs';
import { drawWhatsapp } from './whatsapp.mjs';
import { drawWork } from './work.mjs';

/** @typedef {import('./list-shots.mjs').Shot} Shot */
const SAID = { ...EN, ...EN_GROUPS, ...ZH, ...ZH_GROUPS };

/** @type {readonly Shot[]} */
export const SHOTS = [
  ...shots(
    'whatsapp',
    drawWhatsapp,
    SAID,
    `
lostDog: android at 0
lostDog: ios dark 12h at 60 q 80
rent: ios at 0 12h
rent: android dark at 100 w 720 q 70
recall: android dark head at 40 q 60
canteen: android seen at 0
canteen: ios 12h seen at 55 q 88
canteen: android dark seen long w 720 q 75
bridge: ios dark at 0 w 540 q 65
bridge: android at 100 unread 12h q 95
dogWalk: android dark at 100 seen unread
dogWalk: ios crop at 70 w 420 q 70
hike: android seen at 0
hike: ios dark at 100 12h w 720 q 60
meal: android crop at 50 q 50
coach: ios head foot at 20 w 540 q 75`,
  ),
  ...shots(
    'sms',
    drawImessage,
    SAID,
    `
recall: ios at 0 read
rent: ios dark at 100 q 85
dentist: ios green 24h at 0 w 720 q 70
rehearsal: ios at 20
potluck: ios dark green at 60 w 420 q 65
oldFriend: ios dark at 0 24h w 540 q 60
stalls: ios green at 30 24h q 75`,
  ),
  ...shots(
    'sms',
    drawAndroid,
    SAID,
    `
courier: android sms under at 0
rehearsal: android dark at 100 q 70
potluck: android samsung at 0 q 92
dentist: android samsung dark at 50 w 540 q 55
shortZh: android samsung head at 0 w 720 q 80`,
  ),
  ...POST_SHOTS,
  ...shots(
    'wechat',
    drawWechat,
    SAID,
    `
landlord: ios at 0 unread
landlord: android dark at 100 w 720 q 70
dogZh: android at 0 q 80
dogZh: ios dark crop at 60 w 540 q 65
meal: ios at 0
meal: android dark at 100 size 19 q 55
bridgeZh: android at 0 w 420 q 80
bridgeZh: ios long q 75`,
  ),
  ...shots(
    'qq',
    drawQq,
    SAID,
    `
dorm: ios at 0
dorm: android dark at 100 w 720 q 60
coach: android at 30 q 85
stalls: ios dark plain at 0 w 540 q 70`,
  ),
  ...shots(
    'telegram',
    drawTelegram,
    SAID,
    `
harbour: ios at 0
bridge: android dark at 60 w 720 q 75
hike: android at 0 q 65`,
  ),
  ...shots('work', drawWork('feishu'), SAID, 'project: ios at 0'),
  ...shots('work', drawWork('dingtalk'), SAID, 'project: android at 60 q 75'),
  ...shots('work', drawWork('wecom'), SAID, 'project: android dark at 100 w 540 q 70'),
  ...shots('work', drawWork('slack'), SAID, 'release: ios at 0 q 85'),
  ...shots('work', drawWork('teams'), SAID, 'release: android dark at 40 w 720 q 80'),
];
