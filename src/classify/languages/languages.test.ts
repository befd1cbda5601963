import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Category, Effect } from '#model/words.ts';
import { classify } from '../index.ts';

// Names that say nothing, so that only the description can tell.
const CASES: Record<string, [Category, Effect | null, string][]> = {
  Chinese: [
    ['read', null, '查询订单列表。'],
    ['write', null, '创建一个新的任务。'],
    ['write', 'destructive', '永久删除指定的文件。'],
    ['execute', 'communication', '发送邮件给指定用户。'],
  ],
  Japanese: [
    ['read', null, 'タスクの一覧を取得します。'],
    ['write', null, '新しいページを作成します。'],
    ['write', 'destructive', 'ファイルを削除します。'],
    ['execute', 'communication', 'メールを送信します。'],
  ],
  Korean: [
    ['read', null, '사용자 목록을 조회합니다.'],
    ['write', null, '새 페이지를 생성합니다.'],
    ['write', 'destructive', '파일을 삭제합니다.'],
    ['execute', 'communication', '메시지를 전송합니다.'],
  ],
  Spanish: [
    ['read', null, 'Obtiene la lista de clientes.'],
    ['write', null, 'Crea una nueva tarea.'],
    ['write', 'destructive', 'Elimina un archivo de la carpeta.'],
    ['execute', 'communication', 'Envía un mensaje al usuario.'],
  ],
  Portuguese: [
    ['read', null, 'Lista os clientes cadastrados.'],
    ['write', null, 'Cria uma nova tarefa.'],
    ['write', 'destructive', 'Exclui um arquivo da pasta.'],
    ['execute', 'communication', 'Envia uma mensagem ao cliente.'],
  ],
  German: [
    ['read', null, 'Zeigt alle Aufgaben an.'],
    ['write', null, 'Erstellt eine neue Aufgabe.'],
    ['write', 'destructive', 'Löscht eine Datei aus dem Ordner.'],
    ['execute', 'communication', 'Sendet eine Nachricht an den Kunden.'],
  ],
  French: [
    ['read', null, 'Affiche la liste des tâches.'],
    ['write', null, 'Crée une nouvelle tâche.'],
    ['write', 'destructive', 'Supprime un fichier du dossier.'],
    ['execute', 'communication', 'Envoie un courriel au client.'],
  ],
  Russian: [
    ['read', null, 'Возвращает список пользователей.'],
    ['write', null, 'Создаёт новую задачу.'],
    ['write', 'destructive', 'Удаляет файл из папки.'],
    ['execute', 'communication', 'Отправляет сообщение пользователю.'],
  ],
};

for (const [language, cases] of Object.entries(CASES))
  test(`${language} definitions are understood`, () => {
    for (const [category, effect, description] of cases) {
      const verdict = classify({ name: 'x7', description, inputSchema: {} }, { slug: 'sample', title: 'Sample' });
      assert.equal(verdict.category, category, description);
      if (effect) assert.ok(verdict.effects.includes(effect), `${effect}: ${description}`);
      assert.ok(
        verdict.evidence.some(({ field, quote }) => field === 'description' && description.includes(quote)),
        'explained by its own words',
      );
    }
  });
