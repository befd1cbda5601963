// What runs on pages of many kinds is one file: a chain of small ones would hold up the first paint on a slow line.
import './copy-button.ts';
import './download-button.ts';
import './policy-file.ts';
import './policy-picker.ts';
import './search-box.ts';
import './search-page.ts';
import './tool-filter.ts';
