const text = { type: 'string' };
const some = { type: 'string', minLength: 1 };

/** JSON Feed 1.1 as a JSON Schema, by https://www.jsonfeed.org/version/1.1/: what we write of it, and nothing else. */
export const JSON_FEED_SCHEMA = {
  type: 'object',
  required: ['version', 'title', 'items'],
  additionalProperties: false,
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: some,
    home_page_url: text,
    feed_url: text,
    description: text,
    language: text,
    authors: { type: 'array' },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id'],
        anyOf: [{ required: ['content_text'] }, { required: ['content_html'] }],
        additionalProperties: false,
        properties: {
          id: some,
          url: text,
          external_url: { type: 'string', pattern: '^https?://' },
          title: text,
          content_text: text,
          content_html: text,
          summary: text,
          // RFC 3339
          date_published: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d' },
          date_modified: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d' },
          tags: { type: 'array', items: text },
          language: text,
        },
      },
    },
  },
};
