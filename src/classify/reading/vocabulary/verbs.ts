function list(text: string): string[] {
  return text.trim().split(/\s+/);
}

/** Verbs by what they do to the world, in their base form. A verb may stand in several classes. */
export const VERBS = {
  look: list(`get list search find fetch read show view describe retrieve query lookup check count inspect browse display
    explore discover enumerate examine look return see peek preview tail head stat monitor watch poll resolve summarize
    compare diff detect identify fetch provide tell obtain access load download export pull filter collect gather report
    recall track trace review audit observe print dump cat grep glob scan query select find locate know give
    present profile research crawl scrape extract ask consult recommend suggest screenshot capture snapshot take
    subscribe measure investigate visualize render reveal dig crawl map recall reflect inform geocode rerank rank plot chart graph paginate iterate browse trace estimate head wait sample profile introspect interpret`),
  reckon: list(`calculate compute convert analyze analyse validate verify parse format encode decode estimate evaluate
    translate extract count hash transform compare forecast predict classify score rank recommend explain lint measure
    determine infer interpret simulate assess match test benchmark optimize minify escape unescape reverse diff
    normalize calculate deduce derive solve plan tokenize ocr chunk compress decompress diagnose check`),
  create: list(`create add insert new make register save store append write put upload import clone copy duplicate fork
    record log submit attach link assign define draft remember generate compose initialize init setup ingest index
    upsert push commit bookmark book reserve schedule comment annotate document capture initiate open produce
    establish populate seed memorize persist note queue enqueue author scaffold bootstrap contribute track publish
    instantiate provision draw paint place sculpt mint seed feed reply review schedule plan`),
  change: list(`update edit modify set change rename move patch configure enable disable toggle mark tag archive
    unarchive restore merge sort reorder adjust transition close reopen resolve snooze pin unpin like follow unfollow
    star unstar vote upvote downvote complete uncomplete approve reject assign unassign label lock unlock join leave
    manage alter customize convert promote demote change organize apply fix refactor extend format migrate sync
    synchronize switch accept decline mute unmute react reactivate activate deactivate favorite favourite
    acknowledge hide unhide correct amend increment decrement bump stage unstage rebase checkout link unlink detach
    associate disassociate bind unbind connect rotate resize crop suspend unsuspend ban unban block unblock
    map annotate rewrite improve adapt maintain curate merge split remove grant share rotate invalidate allow deny pin label tag track vote rate unconfirm confirm upgrade downgrade ship prepend blur overlay rebuild onboard register unregister
    tidy stash reword reschedule renew extend shorten trim pick cherry revert undo redo shuffle nudge transform onboard reprocess reindex resync refresh unshare deprecate sanitize anonymize encrypt decrypt sign mask redact unlink postpone book unbook subscribe unsubscribe verify
    redirect persist override fill clear`),
  destroy: list(`delete remove destroy drop erase purge wipe clear truncate reset overwrite prune empty terminate flush
    unpublish replace forget discard uninstall unregister revoke deregister clean cleanup eliminate obliterate nuke
    trash rm rmdir del shred kill force wipe terminate uninstall`),
  run: list(`run execute exec invoke trigger start stop restart reboot kill launch deploy build install scale pause resume
    cancel abort rerun retry rollback dispatch provision boot shutdown spawn play redeploy perform simulate train call
    debug compile start terminate interrupt activate deactivate apply promote stop wake control operate fire bring
    orchestrate automate process do submit engage redeliver replay failover drain unpause halt begin continue step
    exit spin eval evaluate ask debate judge council vote iterate refine brainstorm reason onboard unblock simulate generate animate render synthesize isolate quarantine contain assign upgrade rollout undeploy rebuild recreate unpause migrate clone`),
  send: list(`send notify message email reply publish broadcast tweet post invite forward call dm share announce respond
    text mail speak alert dial phone prompt retweet answer repost`),
  pay: list(`pay charge refund transfer buy sell order purchase trade withdraw deposit swap stake unstake mint checkout
    donate bid redeem claim bridge lend borrow invest bet tip exercise cancel liquidate approve burn supply repay
    airdrop`),
  drive: list(`click type press tap swipe scroll navigate goto hover drag drop fill select open close reload
    refresh visit focus double long pinch rotate paste shake resize interact upload emulate handle dismiss accept`),
  idle: list(`think echo ping wait sleep connect disconnect select use switch login logout help reason reflect
    brainstorm greet hello noop choose authenticate sign introduce toggle activate mode set configure initialize
    hi onboard authenticate authorize`),
} as const;

export type VerbClass = keyof typeof VERBS;

/** Every verb that any class knows. */
export const ALL_VERBS: ReadonlySet<string> = new Set(Object.values(VERBS).flat());

/** The classes of a verb, in no order. */
export const VERB_CLASSES: ReadonlyMap<string, readonly VerbClass[]> = (() => {
  const classes = new Map<string, VerbClass[]>();
  for (const [name, verbs] of Object.entries(VERBS) as [VerbClass, string[]][])
    for (const verb of new Set(verbs)) classes.set(verb, [...(classes.get(verb) ?? []), name]);
  return classes;
})();
