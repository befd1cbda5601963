import type { Category, Effect } from '#model/words.ts';
import type { Labelled } from './data.ts';
import { ownTool } from './own-tool.ts';

// What the taxonomy decides about everyday pairs of a verb and an object, in our own words.
// Each line: category and effects, a colon, verbs, a slash, objects. A hyphen stands for a space.
const LESSONS = `
read: get list search find show describe fetch retrieve view count / user issue ticket page document record product order invoice payment event message email comment project task branch commit release build job run deployment log metric alert dashboard database table schema collection file folder image video track playlist channel contact deal company customer subscription balance position portfolio quote price weather flight hotel place route map article news template workflow pipeline function agent session device instance cluster pod container service node namespace volume bucket network domain certificate repository label tag milestone sprint board card note memory entity setting config status health version history statistic report survey form response
read: check validate verify analyze compare calculate compute convert format parse estimate evaluate count summarize explain lint classify score detect predict translate encode decode inspect diff / text json yaml xml html sql code date time unit currency address number expression hash color query config schema manifest template syntax data image document cost price risk similarity sentiment performance availability status dependency
read: render generate create draw make / chart graph diagram qr uuid hash barcode markdown table flowchart mindmap plot regex snippet types placeholder slug lorem
read: preview simulate plan estimate quote / deployment change migration transaction swap cost order route deletion upgrade
read: explain aggregate profile / query collection plan table sql
read: recall search query retrieve / memory knowledge embedding vector note fact
read: list get / archived-item deleted-item role permission member group policy webhook schedule trigger
read: monitor watch tail follow poll wait / log metric status price job build run task deployment operation
write: create add insert new register / issue ticket page document record product customer event comment project task branch label tag milestone sprint board card note memory entity relation contact deal company list folder template form survey dashboard monitor alert rule filter view webhook-filter field column property category playlist bookmark item row entry appointment calendar reminder category feature flag experiment schedule index attachment
write: update edit modify set change rename move assign patch configure / issue ticket page record product customer event comment project task branch label tag milestone sprint board card note entity relation contact deal company list folder template form survey dashboard monitor alert rule filter view field column property playlist bookmark item row entry setting config profile status title description priority metadata workflow schedule theme style layer material component node
write: archive unarchive close reopen resolve approve reject pin unpin star unstar like unlike follow unfollow subscribe unsubscribe lock unlock hide show mark complete uncomplete snooze mute unmute link unlink merge split duplicate clone copy reorder upvote vote confirm unconfirm acknowledge publish unpublish / issue ticket page task alert incident thread item comment card post topic story finding
write: upload import ingest index store save export download / file image document attachment data dataset record row video asset photo
write: commit push merge rebase cherry tag stage stash fetch pull clone checkout / commit branch repository tag change pull request
write: convert transform resize crop blur rotate watermark overlay compress extract / image video pdf audio file archive
write: start stop / timer tracking sprint cycle
write: schedule book reserve reschedule / appointment meeting event table reminder room
write: create update / workflow pipeline function job automation trigger agent-definition assistant-definition
write: draft / email message post reply
write: connect link group align / component node layer shape wire
write destructive: delete remove destroy drop erase purge wipe clear truncate / issue ticket page document record product customer event comment project task branch file folder repository database table collection index row entry contact deal company list template form survey dashboard monitor alert rule filter view field column playlist bookmark item memory entity note card board calendar message email image video volume bucket snapshot backup key-value document cache data dataset workflow pipeline function webhook agent bot account user team organization group instance cluster container namespace deployment service site domain server vm
write destructive: overwrite replace write / file document page content memory
write destructive: reset format empty flush restore-from-backup / database table store graph memory index trash bin repository
write: remove unassign detach / label tag assignee member-from-list reaction watcher item-from-list follower collaborator-from-issue
write credentials: create rotate revoke regenerate update set store add reset delete / secret token key password credential certificate api-key access-token role-assignment permission webhook-secret
write credentials: grant assign change remove add invite / role permission access privilege member admin policy acl scope
write credentials: authenticate authorize login connect / oauth account user service provider
read credentials: get list show reveal export read fetch / secret token key password credential api-key connection-string private-key certificate environment-variable env-var
execute: start stop restart reboot pause resume terminate kill suspend scale wake shutdown / server instance vm container cluster process job workflow pipeline build deployment service pod node machine device application app agent environment sandbox database simulator session crawl task
execute: run trigger execute rerun retry invoke dispatch cancel abort replay enqueue submit / workflow pipeline build job test suite automation flow task playbook dag function lambda actor scan action deployment migration sync routine scenario evaluation simulation training backup experiment
execute: deploy redeploy rollback rollout promote release ship launch publish / app application service function site version stack environment container model contract worker production preview website
execute: create launch provision spawn / instance vm container cluster sandbox droplet server environment machine database-instance deployment node-pool workspace virtual-machine app-service preview-environment browser-session
execute: install upgrade add update / package dependency module plugin helm-chart release extension gem crate app
execute: build compile test bundle / project package image module workspace app solution crate
execute: click type press tap swipe scroll hover drag fill select check uncheck double-click long-press pinch resize close navigate-back go-back handle upload / element button page key text screen field option tab window dialog checkbox dropdown form browser file
execute egress: navigate goto open visit / url page website address site
execute code: evaluate run execute inject / javascript script python code expression snippet function notebook cell sandbox-code
execute code destructive: run execute send / command shell bash terminal powershell cli ssh-command kubectl console-command sql-statement raw-sql arbitrary-sql ddl
execute code destructive: execute run query / sql statement
execute destructive egress: make send / http-request api-request raw-request arbitrary-request
execute communication: send post reply forward broadcast publish schedule push / message email mail sms chat dm tweet notification reply newsletter announcement text direct-message whatsapp story reel thread toot campaign invitation alert-message
execute communication: make place start create / phone-call voice-call outbound-call video-call
execute communication: invite / user guest member attendee collaborator
execute financial: pay charge refund transfer send withdraw deposit swap stake buy sell purchase approve mint bridge claim / payment invoice charge fund money token eth coin crypto usdc nft stock share subscription domain balance erc20 position
execute financial: place create submit execute modify cancel replace / order trade market-order limit-order bet bid payout payment-intent transaction-transfer swap
execute: generate create edit synthesize animate compose / image picture photo video audio music speech voice song avatar illustration logo art animation podcast 3d-model 3d-asset
execute: ask chat query consult call prompt invoke talk delegate converse brainstorm debate / gpt gemini claude llm model agent assistant deepseek openai grok copilot ai subagent chatbot
execute: play pause skip resume seek stop turn set toggle control move / playback music track light lamp thermostat robot motor device volume speaker media scene camera printer plug valve door
execute destructive: apply destroy / terraform infrastructure stack plan manifest cloudformation
read egress: fetch scrape crawl read extract download summarize browse convert get / url webpage website web-page link page-content site html web-content
read egress: search research query ask / web internet google bing brave duckduckgo tavily online open-web exa
read egress: get fetch extract download / transcript subtitle feed rss youtube-transcript captions
read: search get fetch lookup / npm package documentation docs library wikipedia arxiv news trend paper movie repository stock
other: think reason reflect ponder plan / step-by-step thought sequential-thinking scratchpad aloud
other: ping echo wait sleep test check get / server connection health alive seconds ping heartbeat server-status connectivity
other: get show list read / help instructions usage server-info server-version available-tools tool-list capabilities prompt-template skill onboarding-guide
other: select switch use set choose change connect disconnect / project-context active-project workspace current-organization device mode database-connection active-account default-profile working-directory log-level session active-branch context
other: logout end close / session login own-session
other: toggle enable / toolset tool-group logging mode
`;

/** Each pair of the taxonomy's lessons as a tool. */
export function readLessons(): Labelled[] {
  return LESSONS.trim().split('\n').flatMap(lessonsIn);
}

function lessonsIn(line: string): Labelled[] {
  const [head = '', verbs = '', objects = ''] = line.split(/[:/]/).map((part) => part.trim());
  const claims = head.split(' ') as [Category, ...Effect[]];
  return verbs.split(' ').flatMap((verb) =>
    objects.split(' ').map((object) => {
      const words = [verb, object].join(' ').replaceAll('-', ' ');
      const tool = { name: words.replaceAll(' ', '_'), description: words, inputSchema: {} };
      return ownTool(tool, 'Lesson', claims);
    }),
  );
}
