import { expect, test } from 'vitest';
import { mask, reportOf } from './mask-fixture.ts';

const masked = (text: string) => mask([reportOf(text)]).reports[0]!.report.text;

test.each([
  ['Orla Finmere (@orlaf) on Chirp: the lamps are out.', 'Person A ([account]) on Chirp: the lamps are out.'],
  ['The lamps are out.\nOrla Finmere @orlaf Sep 14', 'The lamps are out.\nPerson A [account] Sep 14'],
])('who writes is named beside the account: %s', (text, expected) => expect(masked(text)).toBe(expected));

test.each([
  'Wexham Police @WexhamPolice Sep 13',
  'Dunmore Council (@dunmore) said no.',
  'Marlow Dairy @marlowdairy',
])('a body keeps its name: %s', (text) =>
  expect(masked(text)).toMatch(new RegExp(`^${text.split(/[@(]/)[0]!.trim()}`)),
);

test('a town that a text calls one is nobody, whatever it is taken for elsewhere', () => {
  const report = reportOf('The lamps of the market town of Keldmere are out. Keldmere is dark.', [
    ['person', 'Keldmere'],
  ]);
  expect(mask([report]).reports[0]!.report.text).toContain('Keldmere is dark');
});

test.each([
  ['Sandra Hill (@sandrahill) posted it.', 'Sandra'],
  ['An employee of the company, Threnna Quellim, said no.', 'Quellim'],
  ['Two residents named Orla Quellim and Jack Pellow said no.', 'Quellim'],
])('no word beside a name makes somebody a place or a firm: %s', (text, name) => {
  const named = ['Threnna Quellim', 'Orla Quellim', 'Jack Pellow'].filter((each) => text.includes(each));
  const report = reportOf(
    text,
    named.map((each) => ['person', each]),
  );
  expect(mask([report]).reports[0]!.report.text).not.toContain(name);
});
