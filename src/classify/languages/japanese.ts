/** Japanese: an English word, a colon, the words that mean it. */
export const JAPANESE = `
get: 取得 入手
list: 一覧 リスト 列挙
search: 検索 探す 探し 調べ
read: 読み取 読み込 読む 閲覧
return: 返す 返し 返却 表示 参照 確認
check: チェック 検査 診断
validate: 検証
analyze: 分析 解析 集計
calculate: 計算 算出
convert: 変換 翻訳
download: ダウンロード
compare: 比較
create: 作成 生成 新規作成 作る 作り
add: 追加 登録 挿入
save: 保存 記録
upload: アップロード
write: 書き込 書く
update: 更新 編集 変更 修正
set: 設定
move: 移動
copy: コピー 複製
assign: 割り当て
archive: アーカイブ
delete: 削除 消去 除去 破棄 抹消
clear: クリア 初期化
overwrite: 上書き
revoke: 失効
run: 実行 走らせ
start: 起動 開始 トリガー
stop: 停止 終了
restart: 再起動
deploy: デプロイ
build: ビルド
cancel: キャンセル 中止
send: 送信 送る 送り 配信
publish: 投稿 公開
reply: 返信
notify: 通知
pay: 支払 決済
transfer: 送金 振込
refund: 返金
buy: 購入 買う 買い 発注 注文
sell: 売却
click: クリック
navigate: 開く 開き 遷移
logout: ログアウト
login: ログイン
wait: 待つ 待機
connect: 接続
file: ファイル
folder: フォルダ
message: メッセージ
email: メール
database: データベース
table: テーブル
query: クエリ
user: ユーザー ユーザ
password: パスワード
token: トークン
key: 鍵 キー
permission: 権限
account: アカウント
image: 画像
video: 動画
web: ウェブ ウェブページ インターネット
code: コード スクリプト
command: コマンド
server: サーバー サーバ
container: コンテナ
session: セッション
task: タスク
page: ページ
record: レコード 記事
comment: コメント
not: しません ません しない ない
`;
