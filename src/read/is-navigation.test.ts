import { expect, test } from 'vitest';
import { isNavigation } from './is-navigation.ts';

test.each(['Larkmeadow Mirror | log in sign up', 'Log in | Register', '河湾镜像 | 登录 注册', 'Sign up'])(
  'a bar: %s',
  (text) => expect(isNavigation(text)).toBe(true),
);

test.each([
  'Bridge reopens | Larkmeadow Post',
  'Search for the missing boat goes on',
  'Pool asks members to sign up again',
  '小桥重开 | 河湾镜像',
  'Home is where the pool was',
])('no bar: %s', (text) => expect(isNavigation(text)).toBe(false));
