import type { Mark } from './read-marks';

const TOKEN = /<(\/?)([a-z0-9]+)([^>]*)>|[^<]+/g;
const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
const NOTE = /\bid="(foot|end)note-/;
const TO_NOTE = /(foot|end)note-ref-/;

/** The marks of HTML as mammoth writes it: well formed, with the four entities. Links to and from notes are left out. */
export function* readHtml(html: string): Generator<Mark> {
  let inNote = false;
  let skipping = false;
  for (const [token, end, tag = '', attributes = ''] of html.matchAll(TOKEN)) {
    if (!tag) {
      if (!skipping) yield token.replace(/&(lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity);
    } else if (tag === 'a') skipping = !end && TO_NOTE.test(attributes);
    else if (tag === 'br') yield '\n';
    else if (tag === 'li' && (end ? inNote : NOTE.test(attributes))) {
      inNote = !end;
      yield end ? { close: 'note' } : { open: 'note' };
    } else if (end) yield { close: tag };
    else yield { open: tag };
  }
}
