import { defineRule } from '../../define-rule.ts';
import { phrase } from '../../matchers.ts';

const PATTERN =
  /\b(?:in)?to (?:your |the |a |an |my )?(?:[\w-]+ ){0,2}?(?:knowledge base|knowledge graph|library|index|collection|vault|workspace|vector store|vector database|account|canvas|timeline|queue|watchlist|favou?rites|playlist|basket|cart|list|board|notebook|calendar|memory)\b/i;

export default defineRule({
  id: 'brings-into-store',
  title: 'Does it bring something into a library, index or workspace?',
  why: 'What is brought in stays there.',
  claims: { category: 'write' },
  strength: 2,

  when: phrase(PATTERN),

  examples: {
    matches: [
      { name: 'ingest_page', description: 'Reads a page into the knowledge base.' },
      { name: 'go', description: 'Puts a melody into the playlist.' },
      { name: 'take', description: 'Takes a quote to your notebook.' },
    ],
    ignores: [
      { name: 'read_page', description: 'Reads a page.', because: 'nothing stays' },
      { name: 'search_library', description: 'Searches the library.', because: 'nothing is brought in' },
      { name: 'go', description: 'Walks to the station.', because: 'a station keeps nothing' },
    ],
  },
});
