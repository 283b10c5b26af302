import { type Anchor, createAnchor } from '../../text/anchor.ts';
import { createCodePointMap } from '../../text/code-points.ts';
import type { Span } from '../../text/span.ts';
import { addressOf, type Formatted, toUri } from './formatted.ts';

/**
 * Each statement as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/): its content spans as
 * TextQuoteSelector, which finds the words in the published page, and TextPositionSelector, which counts the code points
 * of the report's text in dossier.json.
 */
export function* formatAnnotations(formatted: Formatted): Iterable<string> {
  yield `{"@context":"http://www.w3.org/ns/anno.jsonld","id":"${toUri('annotations')}","type":"AnnotationPage","items":[`;
  let separator = '\n';
  for (const entry of formatted.reportsById.values()) {
    const { report, statements } = entry;
    const map = createCodePointMap(report.text);
    const source = addressOf(entry) ?? toUri(report.id);
    for (const { id, act, content } of statements) {
      if (content.length === 0) continue;
      const target = content.map((span) => ({
        source,
        selector: [
          { type: 'TextQuoteSelector', ...quoteOf(report.text, span) },
          { type: 'TextPositionSelector', ...map.toCodePoints(span) },
        ],
      }));
      const annotation = {
        id: toUri(id),
        type: 'Annotation',
        motivation: 'classifying',
        body: { type: 'TextualBody', value: act, format: 'text/plain' },
        target: target.length === 1 ? target[0] : target,
      };
      yield separator + JSON.stringify(annotation);
      separator = ',\n';
    }
  }
  yield '\n]}\n';
}

/** The context may have cut a surrogate pair in two: that half is no context. */
function quoteOf(text: string, span: Span): Anchor {
  const { exact, prefix, suffix } = createAnchor(text, span);
  return {
    exact,
    prefix: prefix.replace(/^[\udc00-\udfff]/, ''),
    suffix: suffix.replace(/[\ud800-\udbff]$/, ''),
  };
}
