// `_` stands for the space or hyphen within a noun of two words.
function nouns(text: string) {
  return new RegExp(`(?<![a-z])(?:${text.trim().split(/\s+/).join('|').replaceAll('_', '[ -]')})(?![a-z])`, 'i');
}

/** What someone has to themselves: files, mail, repositories, databases, workspaces, accounts. */
export const OWN_PLACE = nouns(`
  files? folders? director(?:y|ies) disks? drives? repositor(?:y|ies) repos? issues? branch(?:es)? commits?
  (?:pull|merge)_requests? workflows? pipelines? mails? e-?mails? inbox(?:es)? mailbox(?:es)? messages? threads?
  channels? chats? conversations? comments? discussions? calendars? events? meetings? contacts? customers? deals?
  leads? tickets? tasks? projects? organi[sz]ations? workspaces? teams? members? users? profiles? accounts? databases?
  tables? schemas? sql rows? records? collections? objects? engagements? invoices? payments? transactions? orders?
  wallets? balances? notes? notebooks? pages? blocks? data_sources? wikis? memor(?:y|ies) knowledge_graph nodes?
  entit(?:y|ies) indexes indices buckets? storage secrets? vaults? keys? passwords? tokens? credentials? environment
  logs? traces? clipboards? screens? screenshots? snapshots? console dom network_requests? tabs? histor(?:y|ies)
  bookmarks? photos? contracts? transcripts? recordings? devices? clusters? pods? deployments?
  functions? forms? submissions? sheets? spreadsheets?
`);

/** What people other than the user can write, so that its text may hold orders. */
export const OTHERS_CONTENT = nouns(`
  issues? (?:pull|merge)_requests? comments? reviews? discussions? messages? threads? repl(?:y|ies) chats?
  conversations? mails? e-?mails? inbox(?:es)? mailbox(?:es)? tickets? pages? blocks? wikis? posts? tweets? feeds? sql
  rows? records? data_sources? events? invitations? submissions? feedback notifications? engagements?
  logs? snapshots? screenshots? console dom network_requests? commits? transcripts? websites? notes? cards? tasks?
  repositor(?:y|ies) forms?
`);

/** What is seen by others once it is written. */
export const VISIBLE = nouns(`
  issues? (?:pull|merge)_requests? comments? reviews? discussions? messages? threads? repl(?:y|ies) posts? tweets?
  pages? blocks? wikis? repositor(?:y|ies) repos? commits? gists? snippets? releases? tickets? tasks? cards? sites?
  websites? articles? events? invitations? engagements? data_sources? databases? forms? feeds? profiles? videos?
`);

/** Verbs of a name that put something somewhere. */
export const PUTS =
  /^(?:create|add|post|update|patch|push|put|append|edit|insert|publish|share|upload|send|reply|comment|write|set|submit|upsert|batch|save)$/;

/** What acts on the page that a browser shows. */
export const ACTS = /^(?:click|type|fill|press|drag|drop|upload|select|dialog|input|tap|key|keys|evaluate)$/;

/** A browser, in the words of a description. */
export const BROWSER = nouns('pages? elements? browsers? keyboards? dialogs? dropdowns? forms? editable inputs?');

/** Names of tools that hand back what they compute from their arguments. */
export const COMPUTES =
  /^(?:generate|convert|calculate|compute|format|validate|parse|encode|decode|hash|rerank|render|gzip|zip|compress|simulate|simulated|sum|echo|estimate|translate|random|uuid|chart|plot)$/;

/** The same said by a description. */
export const COMPUTES_SAID =
  /^\W*(?:purpose\W*\d*\W*)?(?:generates?|converts?|calculates?|computes?|demonstrates?|simulates?|compress(?:es)?|reranks?)\b/i;

/** What anybody can look up: places, documentation, packages, prices, weather. */
export const PUBLIC =
  /(?<![a-z])(?:documentation|docs?|librar(?:y|ies)|packages?|geocod\w*|geographic|coordinates|places?|elevation|directions|weather|forecasts?|wikipedia|arxiv|papers?|news|stocks?|exchange rates?|websites?|cost|pricing|health|version)(?![a-z])/i;

/** Nouns of the same kind in scripts that have no spaces. */
export const OWN_PLACE_ELSEWHERE =
  /文件|目录|邮件|消息|数据库|数据表|用户|账户|账号|日历|笔记|仓库|ファイル|メール|データベース|ユーザー|파일|메일|데이터베이스/;
export const OTHERS_ELSEWHERE = /评论|消息|邮件|留言|帖子|コメント|メール|メッセージ|댓글|메시지/;
