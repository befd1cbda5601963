import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foreignAttributes, languageOf } from './language.ts';

const MARKED: [string, string][] = [
  ['注销当前已保存的会话', 'zh'],
  ['创建 Gitee 仓库', 'zh'],
  ['手紙を送る', 'ja'],
  ['파일을 저장합니다', 'ko'],
  ['Сохранить файл', 'ru'],
  ['Elimina una reserva y avisa al cliente', 'es'],
  ['Listet alle gespeicherten Notizen des Benutzers auf', 'de'],
  ["Supprime un dossier et tout ce qu'il contient", 'fr'],
  ['Remove uma nota que não é mais necessária', 'pt'],
];

// Each is English, however few of its words say so.
const ENGLISH = [
  'Merge a merge request',
  'Handle a dialog',
  'Roll a dice',
  'Execute a GraphQL query',
  'Hierarchical clustering dendrogram',
  'CMake cache variables (-D KEY=VALUE)',
  'Local cache mode: DownloadNewAndModifiedFiles, UpdateLocallyCachedFiles',
  'Confirm a SonarQube issue',
  'Routes between points. Example: [{ "data": ["北京", "上海", "广州"] }]',
  'Logs out of PocketBase',
  '123',
  '',
];

test('a description in another language is marked with it', () => {
  for (const [text, language] of MARKED) assert.equal(languageOf(text), language, text);
});

test('English is never marked as another language', () => {
  for (const text of ENGLISH) assert.equal(languageOf(text), undefined, text);
});

test('what is written from right to left says so, and the rest is left to the browser', () => {
  assert.deepEqual(foreignAttributes('احفظ الملف في المجلد'), { lang: 'ar', dir: 'rtl' });
  assert.deepEqual(foreignAttributes('שמור את הקובץ בתיקייה'), { lang: 'he', dir: 'rtl' });
  assert.deepEqual(foreignAttributes('Сохранить файл'), { lang: 'ru', dir: 'auto' });
  assert.deepEqual(foreignAttributes('Saves the file'), { dir: 'auto' });
});
