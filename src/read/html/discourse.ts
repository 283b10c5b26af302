import { z } from 'zod';
import { elementsOf, type PageElement, parsePage } from './page-tree.ts';

const TopicSchema = z.object({
  post_stream: z.object({
    posts: z.array(
      z.object({
        username: z.string(),
        name: z.string().nullish(),
        created_at: z.string().nullish(),
        cooked: z.string(),
      }),
    ),
  }),
});

/**
 * The posts that a Discourse forum sends along for its script to draw: `data-preloaded` is a JSON object
 * whose `topic_…` member is the topic, once more as JSON. The page's head with the posts as its body; null
 * for any other page.
 */
export function readDiscourse(root: PageElement): PageElement | null {
  const holder = elementsOf(root).find((element) => element.attributes['data-preloaded'] !== undefined);
  const members = parseObject(holder?.attributes['data-preloaded']);
  const key = Object.keys(members).find((name) => name.startsWith('topic_'));
  const topic = TopicSchema.safeParse(key === undefined ? null : parseObject(members[key]));
  if (!topic.success) return null;
  const body: PageElement = { tag: 'body', attributes: { class: 'discourse' }, parent: root, children: [] };
  for (const { username, created_at, cooked } of topic.data.post_stream.posts) {
    const article: PageElement = { tag: 'div', attributes: {}, parent: body, children: [] };
    for (const line of [username, created_at ?? '']) {
      article.children.push({ tag: 'p', attributes: {}, parent: article, children: [line] });
    }
    article.children.push(...parsePage(cooked).root.children);
    body.children.push(article);
  }
  const head = elementsOf(root).filter((element) => element.tag === 'head');
  return { ...root, children: [...head, body] };
}

function parseObject(json: unknown): Record<string, unknown> {
  if (typeof json !== 'string') return {};
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
