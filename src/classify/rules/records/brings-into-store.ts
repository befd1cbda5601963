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
      'create_bay: Reads a page into the knowledge base.',
      'ingest_page: Reads a page into the knowledge base.',
      'go: Puts a melody into the playlist.',
      'take: Takes a quote to your notebook.',
    ],
    ignores: [
      ['read_page: Reads a page.', 'nothing stays'],
      ['search_library: Searches the library.', 'nothing is brought in'],
      ['go: Walks to the station.', 'a station keeps nothing'],
    ],
  },
});
