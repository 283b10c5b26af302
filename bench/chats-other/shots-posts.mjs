// @ts-check
import { drawBilibili, drawDouyin, drawXiaohongshu } from './comments.mjs';
import { shots } from './list-shots.mjs';
import { COMMENTED } from './posts-comments.mjs';
import { WEIBO } from './posts-weibo.mjs';
import { drawWeibo } from './weibo.mjs';
import { drawWeiboWeb } from './weibo-web.mjs';

/** Posts with comments. @type {readonly import('./list-shots.mjs').Shot[]} */
export const POST_SHOTS = [
  ...shots(
    'weibo',
    drawWeibo,
    WEIBO,
    `
canteen: ios at 0
canteen: android dark topLikes long w 720 q 75
kettle: android at 0 topLikes q 90
kettle: ios dark list at 0 w 540 q 70
lostDog: ios photos at 40 topLikes q 60
lostDog: android dark at 0 w 720 q 65
bridge: android place at 0
bridge: ios dark list topLikes crop at 0 w 420 q 75
rent: android place topLikes at 0 w 540 q 80
rent: ios list at 100 q 70
market: ios dark photos topLikes at 0`,
  ),
  ...shots(
    'weibo',
    drawWeiboWeb,
    WEIBO,
    `
kettle: ios at 0 q 85
market: android photos at 30 w 720 q 60
lostDog: android at 100 q 45`,
  ),
  ...shots('comments', drawDouyin, COMMENTED, 'ferry: ios at 0 q 80\nlunch: android dark at 50 w 540 q 70'),
  ...shots(
    'comments',
    drawXiaohongshu,
    COMMENTED,
    'lunch: ios photos at 100\nferry: android dark at 40 w 720 q 60',
  ),
  ...shots(
    'comments',
    drawBilibili,
    COMMENTED,
    'repair: android top at 0 q 90\nrepair: ios dark at 100 w 420 q 75',
  ),
];
