import type { Order } from './orders.ts';

const FILE = /\.ssh|\bid[_ ]rsa\b|\.env\b|\.aws|\/etc\/(?:passwd|shadow)|mcp\.json|claude_desktop_config/;

// Letters of Latin scripts come without accents.
const OVERRIDES: readonly RegExp[] = [
  /(?:忽略|无视|無視|忘记|不要理会|不理会).{0,10}(?:指令|规则|提示|说明|指示|要求)/,
  /(?:以前|上記|前|すべて|全て|これまで).{0,12}(?:指示|命令|ルール|プロンプト).{0,6}(?:無視|忘れ)/,
  /(?:이전|위의?|앞선|모든).{0,10}(?:지시|지침|명령|규칙|프롬프트).{0,8}(?:무시|잊)/,
  /\b(?:ignora|ignore|ignorar|olvida|omite|esqueca|desconsidere|ignorez|oubliez|oublie|ignorate|dimentica)\b.{0,30}\b(?:instrucciones|indicaciones|reglas anteriores|instrucoes|regras anteriores|consignes|instructions precedentes|regles precedentes|istruzioni|regole precedenti)\b/,
  /\b(?:ignoriere?n?|vergiss|vergessen sie|missachte)\b.{0,30}\b(?:anweisungen|regeln|vorgaben|instruktionen)\b/,
  /(?:игнорируй|забудь|не обращай внимания).{0,30}(?:инструкци|указани|правил)/,
  /\bnegeer\b.{0,30}\b(?:instructies|regels)\b/,
  /\b(?:zignoruj|ignoruj|pomin)\b.{0,30}(?:instrukcj|polece|zasad)/,
  /(?:onceki|yukaridaki|tum).{0,20}(?:talimat|kural|yonerge).{0,25}(?:yok say|gormezden gel|unut|dikkate alma)/,
  /\bbo qua\b.{0,20}(?:huong dan|chi dan|quy tac|chi thi)/,
  /\babaikan\b.{0,25}\b(?:instruksi|perintah|aturan)/,
  /(?:पिछले|पहले|उपरोक्त|सभी).{0,20}(?:निर्देश|नियम).{0,20}(?:अनदेखा|नज़रअंदाज|नजरअंदाज|भूल)/,
];

const CONCEALS: readonly RegExp[] = [
  /(?:不要|别|請勿|请勿|切勿|不得|无需|不必|不能|勿)(?:再|将此)?(?:告诉|告知|告訴|通知|提醒|透露|向|让|對).{0,8}(?:用户|使用者|用戶|任何人)/,
  /(?:ユーザー?|利用者|使用者|誰).{0,4}に.{0,10}(?:言わない|伝えない|知らせない|教えない|明かさない|話さない|通知しない|言うな|伝えるな|言わず|知らせず)/,
  /사용자(?:에게|한테).{0,14}(?:말하지|알리지|언급하지|보여주지|밝히지|알려주지)/,
  /\bno (?:se )?(?:lo |le )?(?:digas|diga|informes|informe|menciones|mencione|avises|cuentes|reveles|muestres)\b.{0,25}\busuario/,
  /\bnao (?:diga|informe|mencione|conte|avise|revele|mostre|fale)\b.{0,25}\busuario/,
  /\b(?:sage?n?|erzahle?n?|teile|teilen|informiere?n?|verrate?n?|erwahne?n?|zeige?n?)\b.{0,40}\b(?:benutzer|nutzer|anwender)\w{0,2}\b.{0,30}\bnichts?\b|\bnicht(?:s)? .{0,20}\b(?:benutzer|nutzer|anwender)\b.{0,12}(?:sagen|mitteilen|verraten|informieren|erwahnen)/,
  /\bn[e'] ?(?:le |l'|lui )?(?:dis|dites|informe|informez|mentionne|mentionnez|parle|parlez|revele|revelez|previens|prevenez|montre|montrez)\b.{0,16}\b(?:pas|rien|jamais)\b.{0,25}utilisateur/,
  /не (?:говори|сообщай|упоминай|рассказывай|показывай|раскрывай|информируй).{0,25}пользовател/,
  /\b(?:vertel|zeg|meld|noem)\b.{0,30}\bgebruiker\b.{0,20}\b(?:niet|niets)\b|\b(?:vertel|zeg|meld)\b.{0,12}\b(?:niet|niets)\b.{0,16}\bgebruiker\b/,
  /\bnon (?:dire|informare|menzionare|rivelare|dirlo|avvisare|mostrare|parlarne)\b.{0,20}utente/,
  /\bnie (?:mow|informuj|wspominaj|ujawniaj|pokazuj|powiadamiaj)\b.{0,20}uzytkownik/,
  /kullanici(?:ya|yi|lara)?.{0,25}(?:soyleme|bildirme|haber verme|bahsetme|gosterme)/,
  /\b(?:dung|khong|khong duoc|cho) (?:noi|bao|cho|thong bao|tiet lo|ke).{0,20}nguoi dung/,
  /\bjangan (?:beri ?tahu|katakan|sebutkan|ungkapkan|informasikan|memberi ?tahu).{0,20}pengguna/,
  /(?:उपयोगकर्ता|यूज़र|यूजर).{0,8}को.{0,25}(?:न बता|मत बता|नहीं बता|ना बता)/,
];

const CONSENTS: readonly RegExp[] = [
  /(?:用户|使用者|用戶)(?:已经|已經|早已|已|事先)(?:同意|授权|授權|批准|确认|確認|许可|允许)/,
  /(?:ユーザー?|利用者)(?:は|が|から).{0,8}(?:すでに|既に|事前に).{0,10}(?:同意|承認|許可|了承)/,
  /사용자(?:가|는).{0,6}이미.{0,8}(?:동의|승인|허락|허가)/,
  /\busuario ya .{0,18}(?:aceptado|acepto|autorizado|autorizo|aprobado|aprobo|consentimiento|de acuerdo|confirmado|permiso)/,
  /\busuario ja .{0,18}(?:concordou|autorizou|aprovou|aceitou|consentiu|confirmou|consentimento|permissao)/,
  /\b(?:benutzer|nutzer|anwender) hat .{0,15}\b(?:bereits|schon)\b.{0,20}(?:zugestimmt|genehmigt|eingewilligt|erlaubt|bestatigt|zustimmung|freigegeben)/,
  /\butilisateur a deja .{0,18}(?:accepte|autorise|approuve|consenti|accord|confirme|donne)/,
  /пользователь уже .{0,14}(?:соглас|одобрил|разрешил|подтвердил|дал)/,
  /\bgebruiker heeft .{0,12}\b(?:al|reeds)\b.{0,20}(?:toegestemd|ingestemd|goedgekeurd|toestemming|akkoord)/,
  /\butente ha gia .{0,14}(?:accettato|autorizzato|approvato|acconsentito|confermato|dato)/,
  /\buzytkownik juz .{0,14}(?:zgodzil|zatwierdzil|wyrazil|potwierdzil|zezwolil)/,
  /kullanici (?:zaten|onceden) .{0,18}(?:onayla|kabul|izin)/,
  /nguoi dung da .{0,10}(?:dong y|cho phep|chap thuan|phe duyet)/,
  /\bpengguna (?:sudah|telah) .{0,12}(?:setuju|menyetujui|mengizinkan)/,
  /उपयोगकर्ता.{0,8}(?:पहले ही|पहले से).{0,20}(?:सहमत|अनुमति|मंज़ूर|सहमति)/,
];

const CONDITION =
  /如果|是否|确保|需要|之后|才|もし|場合|前に|경우|\bsi\b|\bse\b|\bwenn\b|\bob\b|\bfalls\b|если|\bals\b|\bjesli\b|\bneu\b|\bjika\b|यदि/;

const COPIES: readonly Order[] = [
  {
    kind: 'copying',
    all: [
      FILE,
      /读取|复制|附上|粘贴|传入|填入|放入|发送|読み|読んで|コピー|含め|渡|送信|읽|복사|포함|전달|보내|(?:\b(?:lee|leer|copia|copie|incluye|envia|pasa|leia|inclua|envie|passe|lies|lesen|kopiere|sende|ubergib|lis|lisez|copiez|incluez|joignez|transmettez|envoyez|lees|kopieer|stuur|leggi|includi|invia|przeczytaj|skopiuj|wyslij|oku|kopyala|gonder|doc|sao chep|gui|baca|salin|kirim)\b)|прочитай|прочти|скопируй|передай|отправь|включи|पढ़|कॉपी|भेज/,
    ],
  },
  {
    kind: 'copying',
    all: [
      /私钥|密钥|密码|凭证|对话(?:记录|内容|历史)|聊天记录|系统提示/,
      /读取|复制|附上|粘贴|传入|填入|放入/,
      /参数|字段|此处|这里|传给/,
    ],
  },
  {
    kind: 'copying',
    all: [
      /秘密鍵|パスワード|認証情報|会話(?:履歴|の内容|全体)|システムプロンプト/,
      /読み|コピー|含め|渡|貼り付け/,
      /引数|パラメータ|欄|フィールド/,
    ],
  },
  {
    kind: 'copying',
    all: [
      /개인 ?키|비밀번호|자격 ?증명|대화 ?(?:내용|기록|전체)|시스템 프롬프트/,
      /읽|복사|포함|붙여|전달/,
      /인수|매개변수|필드|파라미터/,
    ],
  },
  {
    kind: 'copying',
    all: [
      /\b(?:clave privada|contrasenas?|conversacion|chave privada|senhas?|conversa|privaten? schlussel|passworter|(?:unterhaltung|gesprach)\w{0,3}|cle privee|mots de passe|conversation|privesleutel|gesprek|chiave privata|conversazione)\b|закрытый ключ|приватный ключ|пароли|переписк/,
      /\b(?:lee|copia|copie|incluye|incluya|pega|inclua|cole|kopiere|fuge|schreibe|copiez|incluez|collez|kopieer|plak|copia|includi|incolla)\b|скопируй|вставь|включи|передай/,
      /\b(?:parametro|campo|argumento|feld|parameter|argument|champ|parametre|veld|argomento)\b|параметр|пол[ея]|аргумент/,
    ],
    none: /\b(?:optional|opcional|facultatif)\b/,
  },
];

/** Orders in languages other than English. */
export const ORDERS_ABROAD: readonly Order[] = [
  ...OVERRIDES.map((pattern): Order => ({ kind: 'order', all: [pattern] })),
  ...CONCEALS.map((pattern): Order => ({ kind: 'concealment', all: [pattern] })),
  ...CONSENTS.map((pattern): Order => ({ kind: 'consent', all: [pattern], none: CONDITION })),
  ...COPIES,
];
