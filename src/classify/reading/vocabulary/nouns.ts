function list(text: string): string[] {
  return text.trim().split(/\s+/);
}

/** What a verb may act upon, by what it means for the risk; singular forms. */
const NOUNS = {
  message: list(`message email mail sms chat dm notification tweet reply post letter newsletter campaign invitation
    announcement broadcast text call voice fax whatsapp push alert story reel status toot thread`),
  person: list(`user member contact customer recipient subscriber people person employee follower friend guest attendee
    participant team channel audience group`),
  money: list(`payment invoice charge refund order trade subscription purchase money fund balance token coin transaction
    payout card wallet bill position stock crypto share option eth btc usdt checkout price transfer credit
    loan donation swap liquidity nft market bet mortgage payroll gift`),
  secret: list(`secret password token key credential apikey passphrase certificate cert permission role policy acl oauth
    webhook mfa otp private seed mnemonic grant privilege scope access env environment keypair vault
    passkey authorization auth`),
  code: list(`code script command shell sql query javascript python expression statement program snippet bash
    powershell terminal cli console js lua applescript cypher kql repl notebook cell procedure function macro`),
  machine: list(`server instance vm container cluster process job workflow pipeline build deployment service pod node
    task machine device app application run execution agent environment sandbox database project actor crawler
    scan test suite bot daemon robot simulator emulator plc phone session browser stack droplet vps worker lambda
    automation scene game engine light player playback track printer motor`),
  file: list(`file folder directory path document disk drive volume image asset attachment blob object bucket
    archive artifact pdf spreadsheet workbook sheet presentation slide backup`),
  record: list(`record row entry item issue ticket task page comment note event card board list label tag project
    repository branch release contact lead deal company ticket database table collection field column property
    template dashboard chart monitor rule filter view workspace space organization account profile setting config
    configuration memory entity relation observation node edge milestone sprint epic story bookmark playlist song
    calendar appointment meeting booking reservation product category variant feature flag experiment survey
    question answer form response segment list schema index vector embedding namespace annotation`),
  model: list(`image video audio music song speech voice art picture photo avatar model llm ai gpt claude gemini chat
    completion prompt agent assistant answer response podcast`),
  web: list(`url web website webpage internet page link site domain host http https uri rss feed html news google bing
    online crawl search address ip`),
  session: list(`session token login logout connection context cache cookie scratchpad thought state auth mode
    history conversation`),
  place: list(`weather time date timezone location map route direction place distance flight train hotel geocode price
    quote rate forecast statistic metric log report analytics documentation doc docs article transcript`),
} as const;

export type NounClass = keyof typeof NOUNS;

/** The classes of a noun. */
export const NOUN_CLASSES: ReadonlyMap<string, readonly NounClass[]> = (() => {
  const classes = new Map<string, NounClass[]>();
  for (const [name, nouns] of Object.entries(NOUNS) as [NounClass, string[]][])
    for (const noun of new Set(nouns)) classes.set(noun, [...(classes.get(noun) ?? []), name]);
  return classes;
})();
