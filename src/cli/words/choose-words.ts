import { EN, type Words } from './en.ts';
import { ZH } from './zh.ts';

/** The words of the user's language: `--lang`, else POSIX's LC_ALL, LC_MESSAGES, LANG in that order. */
export function chooseWords(asked: string | undefined, env: NodeJS.ProcessEnv): Words {
  const language = asked || env.LC_ALL || env.LC_MESSAGES || env.LANG || 'en';
  return language.toLowerCase().startsWith('zh') ? ZH : EN;
}
