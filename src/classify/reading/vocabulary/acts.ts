function list(text: string): string[] {
  return text.trim().split(/\s+/);
}

/** What an act does to the world. */
export type ActKind = 'destroys' | 'pays' | 'sends' | 'runs' | 'grants' | 'writes' | 'moves';

/** Verbs that name an act beyond reading, by what the act does. In base form; those with a particle are among the idioms. */
export const ACTS: Record<ActKind, string[]> = {
  destroys: list(`delete remove destroy drop erase purge wipe clear truncate reset overwrite prune empty flush unpublish
    discard uninstall deregister eliminate obliterate nuke trash shred clobber reformat decommission expunge scrub scrap
    cull evict unlink raze annihilate dispose drain dequeue consume decimate vaporize zap del rm kill terminate destruct
    unregister unset wipeout rollback revert replace forget lose expire  deprovision unmount dismantle sanitize redact
    anonymize pop eject cancel void strip burn`),
  pays: list(`pay charge bill refund transfer buy sell purchase trade withdraw deposit swap stake unstake wire debit
    reimburse remit tip donate bid redeem settle spend bet wager liquidate invest lend borrow repay airdrop payout bridge
    checkout order reorder invoice subscribe`),
  sends:
    list(`send email mail message notify text alert post publish broadcast tweet retweet forward share invite announce
    phone fax telegraph  contact disclose leak submit syndicate relay deliver reply transmit inform  whatsapp
    sms toot  circulate distribute blast`),
  runs: list(`run execute exec invoke trigger start stop restart reboot launch deploy build install abort rerun retry
    dispatch spawn promote fire provision shutdown flash boot   schedule scale pause resume halt suspend kill
    migrate detonate ignite activate deactivate redeploy  print actuate steer drive redirect reroute quarantine
    isolate interrupt apply  undeploy delegate orchestrate`),
  moves:
    list(`unlock disarm arm lock open close raise lower dispense spray irrigate heat cool dim brighten extrude weld drill
    accelerate brake fly land`),
  grants: list(`grant revoke authorize impersonate elevate escalate rotate issue  enroll promote demote permit
    whitelist allowlist unban ban deputize entitle expose`),
  writes:
    list(`update edit modify set change rename move patch write store save insert append upsert create register attach
    assign archive merge mark upload commit push configure enable disable toggle alter adjust rewrite amend bump hide
    reopen   bookmark pin unpin add put import copy clone duplicate replicate acknowledge dismiss approve
       restore overwrite mute silence snooze tag label vote follow unfollow like comment  
    book reserve join leave  sync synchronize correct fix rebase tune install migrate mutate enqueue unsubscribe`),
};

/** Verbs of reading, reckoning and describing: what a tool does to no system, or what a text says about itself. */
export const HARMLESS: ReadonlySet<string> = new Set(
  list(`get list search find fetch read show view describe retrieve query lookup check count inspect browse display explore
    discover enumerate examine look return see peek preview tail head stat monitor watch poll summarize compare diff detect
    identify provide tell obtain access load export pull filter collect gather report recall track trace review audit observe
    dump cat grep glob scan select locate know give present profile research crawl scrape extract ask consult recommend
    suggest screenshot capture snapshot measure investigate visualize render reveal geocode rerank rank plot chart graph
    estimate introspect calculate compute convert analyze analyse validate verify parse format encode decode translate hash
    transform forecast predict classify score explain lint determine infer interpret simulate assess match test benchmark
    optimize minify escape unescape reverse normalize derive solve tokenize compress decompress diagnose include contain
    support accept allow enable require need take use work have be do follow come go depend ignore respect handle cover help
    respond order group limit skip expect default paginate highlight specify represent indicate mean say understand differ
    make offer apply exclude consist combine span concern relate serve share expose hold keep let aim seek focus cite quote
    yield produce generate compile assemble aggregate split sort join merge resolve map reflect think echo wait sleep confirm
    decide choose compose draw outline break cap correspond belong exist live stand lie sit appear look seem sound start end begin
    finish continue vary range total sum round rate weigh grade judge mirror wrap wait navigate point refer link lead bring
    turn cover carry benefit ensure avoid prevent save accompany answer respond recognize understand flag note attempt try
    fall default fail error throw raise rely assume inherit implement conform adhere comply`),
);

/** Acts whose form in -s or base is as often a noun: they count only where what follows shows a verb. */
export const NOUNS: ReadonlySet<string> = new Set(
  list(`change update order trade transfer charge refund post email mail message text page run start stop lock print drop
    clear reset share forward tag label mark link star vote follow like book record log store set move build install scale
    bill tip bid bet swap stake wire deposit trigger launch patch copy clone import upload commit push alert contact invite
    fire dispatch boot schedule release deploy responder fix edit comment pin arm land open close heat cool issue permit page phone fax
    purchase pop void empty replay report invoice expose redirect ping reply flash burn strip access save
    rotate merge drill spray lower dim bookmark archive toggle cancel tell put leave apply submit answer relay sms transmit
    checkout subscribe payout raise truncate tune ban blast shutdown approve duplicate`),
);

/** What only stands for a result when it is made: making it changes nothing. */
export const RESULTS: ReadonlySet<string> = new Set(
  list(`search query lookup check test analysis calculation simulation comparison scan report summary overview list chart
    graph plot preview validation diagnostic diagnosis url link string text table diagram map answer explanation hash code
    id uuid identifier request response image thumbnail snippet description suggestion recommendation score statistic
    breakdown audit review inspection evaluation estimate forecast benchmark profile trace select get explain qr password
    number value object array copy version form context result insight embedding prompt markdown html json csv filter
    pagination sort aggregation join connection session dashboard tool health status`),
);

/** What only a value in hand, or a view of one, is made of: to change it changes the answer and nothing else. */
export const VALUE_PARTS: ReadonlySet<string> = new Set(
  list(`whitespace blank space accent diacritic html markup character letter punctuation duplicate noise background silence
    stopword prefix suffix quotation bracket escape ansi emoji digit nan na outlier exif margin border padding selection zoom
    highlight stopwatch scroll formatting indentation newline vowel popup banner tooltip overlay caption subtitle leading
    trailing redundant occurrence`),
);

/** What is a part of a value where a value is named behind it, and a thing of its own elsewhere: a row, a key, a comment. */
export const MAYBE_PARTS: ReadonlySet<string> = new Set(
  list(`text string tag word line stop quote comment number item element value row column cell null metadata colour color
    pixel filter view timer counter sort search format style css selector rule array list object json key property field
    markdown url parameter param fragment query csv pattern match dialog sequence frame channel layer sample result zero
    empty unused`),
);
