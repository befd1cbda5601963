import { defineRule } from '../../define-rule.ts';
import { phrase } from '../../matchers.ts';

const PATTERN =
  /\b(?:full replacement|not a partial|(?:replac(?:es?|ing) (?:all|every)|pass(?:ing)? all)(?! (?:\w+ )?(?:settings|options|filters)\b)|must (?:include|contain) (?:all|every|the (?:complete|full|entire))|(?:anything|fields?|items?|values?|those|entries) (?:omitted|not (?:included|listed|provided|passed|supplied)) (?:is|are|will be|get|gets) (?:removed|deleted|cleared|dropped|lost|unset)|(?:completely|fully|entirely) (?:replac|overwrit)\w+|replac(?:e|es|ing|ed) (?:the |all |any |an? |its |\w+'s ){1,2}(?:[\w-]+ ){0,3}?(?:values?|members?|lists?|content|rules?|body|document|file|page|record|set|text|restrictions|configuration|policy|definition|steps)|overwrit(?:e|es|ten|ing)|(?:discards?|discarding|drops?) (?:all |any |the |your |local |uncommitted |working )*(?:changes|commits|edits|data)|will be lost|cannot be recovered|existing (?:\w+ )?(?:will be|is|are) (?:replaced|overwritten|removed|lost))\b/i;

export default defineRule({
  id: 'replaces-whole',
  title: 'Does the text say that existing content is replaced as a whole?',
  why: 'What was there before is lost.',
  claims: { category: 'write', effects: ['destructive'] },
  strength: 2,

  when: phrase(PATTERN),

  examples: {
    matches: [
      'update_view: Full replacement: fields left out are gone.',
      'put_page: Sets a page. Replaces the entire content.',
      'set_tags: Sets tags. Tags that are not listed are removed: any values not listed are removed.',
      'sync_bay: Syncs a bay. Uncommitted notes will be lost.',
    ],
    ignores: [
      ['update_view: Changes one field.', 'the rest stays'],
      ['copy_file: Copies a file, without overwriting an existing one.', 'it is said not to happen'],
      ['emulate: Each call replaces all display settings.', 'settings of a view hold no data'],
      ['replace_word: Puts one word in the place of another.', 'the rest of the text stays'],
    ],
  },
});
