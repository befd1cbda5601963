// What runs on pages of many kinds is one file: a chain of small ones would hold up the first paint on a slow line.
import '#site/elements/copy-button.ts';
import '#site/elements/download-button.ts';
import '#site/elements/policy-file.ts';
import '#site/elements/policy-picker.ts';
import '#site/elements/search-box.ts';
import '#site/elements/search-page.ts';
import '#site/elements/tool-filter.ts';
