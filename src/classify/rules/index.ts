import type { Rule } from '../define-rule.ts';
import nameLooks from './name-looks.ts';
import leadLooks from './lead-looks.ts';
import nameReckons from './name-reckons.ts';
import leadReckons from './lead-reckons.ts';
import nameCreates from './name-creates.ts';
import leadCreates from './lead-creates.ts';
import nameChanges from './name-changes.ts';
import leadChanges from './lead-changes.ts';
import nameRuns from './name-runs.ts';
import leadRuns from './lead-runs.ts';
import nameSends from './name-sends.ts';
import leadSends from './lead-sends.ts';
import namePays from './name-pays.ts';
import leadPays from './lead-pays.ts';
import nameDrives from './name-drives.ts';
import leadDrives from './lead-drives.ts';
import nameIdles from './name-idles.ts';
import leadIdles from './lead-idles.ts';
import nameDestroys from './name-destroys.ts';
import leadDestroys from './lead-destroys.ts';
import mentionsDestroying from './mentions-destroying.ts';
import clearsStore from './clears-store.ts';
import removesMember from './removes-member.ts';
import keepsUndo from './keeps-undo.ts';
import overwritesFile from './overwrites-file.ts';
import saysOverwrite from './says-overwrite.ts';
import saysIrreversible from './says-irreversible.ts';
import sendsMessage from './sends-message.ts';
import invitesPeople from './invites-people.ts';
import callsPeople from './calls-people.ts';
import movesMoney from './moves-money.ts';
import paysPlainly from './pays-plainly.ts';
import buysDomain from './buys-domain.ts';
import operatesPage from './operates-page.ts';
import navigates from './navigates.ts';
import generatesMedia from './generates-media.ts';
import asksModel from './asks-model.ts';
import runsCommand from './runs-command.ts';
import takesProgram from './takes-program.ts';
import unconfinedProgram from './unconfined-program.ts';
import unrestrictedSql from './unrestricted-sql.ts';
import runsCode from './runs-code.ts';
import passesCode from './passes-code.ts';
import passesSql from './passes-sql.ts';
import runsSql from './runs-sql.ts';
import readsOnlyQuery from './reads-only-query.ts';
import controlsProcess from './controls-process.ts';
import triggersRun from './triggers-run.ts';
import deploys from './deploys.ts';
import createsMachine from './creates-machine.ts';
import buildsOrTests from './builds-or-tests.ts';
import playsDevice from './plays-device.ts';
import anyRequest from './any-request.ts';
import industrialServer from './industrial-server.ts';
import fetchesUrl from './fetches-url.ts';
import takesUrl from './takes-url.ts';
import searchesWeb from './searches-web.ts';
import namesWebSearch from './names-web-search.ts';
import readsSecret from './reads-secret.ts';
import changesSecret from './changes-secret.ts';
import changesPermission from './changes-permission.ts';
import startsAuthorization from './starts-authorization.ts';
import thinks from './thinks.ts';
import pings from './pings.ts';
import helpsAboutItself from './helps-about-itself.ts';
import selectsContext from './selects-context.ts';
import endsOwnSession from './ends-own-session.ts';
import clearsStoredSession from './clears-stored-session.ts';
import capturesView from './captures-view.ts';
import nameWithoutVerb from './name-without-verb.ts';
import pagesResults from './pages-results.ts';
import takesContent from './takes-content.ts';
import asksConfirmation from './asks-confirmation.ts';
import savesOutput from './saves-output.ts';
import saysSaves from './says-saves.ts';
import modesDestroy from './modes-destroy.ts';
import modesWrite from './modes-write.ts';
import modesRun from './modes-run.ts';
import listsModes from './lists-modes.ts';
import manages from './manages.ts';
import commitsHistory from './commits-history.ts';
import remembers from './remembers.ts';
import previews from './previews.ts';
import comments from './comments.ts';
import rendersForCaller from './renders-for-caller.ts';
import learnedWords from './learned-words.ts';
import authorSaysWrites from './author-says-writes.ts';
import authorSaysReads from './author-says-reads.ts';
import authorSaysDestroys from './author-says-destroys.ts';
import authorSaysKeeps from './author-says-keeps.ts';
import steersTheReader from './steers-the-reader.ts';
import runsToolChain from './runs-tool-chain.ts';
import rewritesFiles from './rewrites-files.ts';
import bringsIntoStore from './brings-into-store.ts';
import downloadsToDisk from './downloads-to-disk.ts';
import takesLocalPath from './takes-local-path.ts';
import httpMethodChanges from './http-method-changes.ts';
import httpMethodReads from './http-method-reads.ts';
import createsCloudResource from './creates-cloud-resource.ts';
import addsMessage from './adds-message.ts';
import modifiesOrder from './modifies-order.ts';
import aboutTheServer from './about-the-server.ts';
import setsSessionDefault from './sets-session-default.ts';
import keepsThoughts from './keeps-thoughts.ts';
import asksSeveralModels from './asks-several-models.ts';
import operatesServerBrowser from './operates-server-browser.ts';
import queriesDatabase from './queries-database.ts';
import queriesReadLanguage from './queries-read-language.ts';
import nameReadsOnly from './name-reads-only.ts';
import lints from './lints.ts';
import recordsTest from './records-test.ts';
import tracksTime from './tracks-time.ts';
import handsContentBack from './hands-content-back.ts';
import givesFeedback from './gives-feedback.ts';
import plotsData from './plots-data.ts';
import keepsDraft from './keeps-draft.ts';
import postsPublicly from './posts-publicly.ts';
import namesSecret from './names-secret.ts';
import namesPermission from './names-permission.ts';
import takesSecret from './takes-secret.ts';
import warnsOfCode from './warns-of-code.ts';
import storesCode from './stores-code.ts';
import sshSession from './ssh-session.ts';
import saysUrlGiven from './says-url-given.ts';
import deletesSoftly from './deletes-softly.ts';
import removesFromList from './removes-from-list.ts';
import replacesWhole from './replaces-whole.ts';
import endsProcess from './ends-process.ts';
import isolatesCode from './isolates-code.ts';
import takesAnyUrl from './takes-any-url.ts';
import getsOwnUrl from './gets-own-url.ts';
import modifyingQuery from './modifying-query.ts';
import databaseQuery from './database-query.ts';
import asksFix from './asks-fix.ts';
import saysRuns from './says-runs.ts';
import serverStatus from './server-status.ts';
import choosesServer from './chooses-server.ts';
import executedAsIs from './executed-as-is.ts';
import clearsOwnCache from './clears-own-cache.ts';
import managesMembers from './manages-members.ts';
import readsCookies from './reads-cookies.ts';
import setsAgentBrowsing from './sets-agent-browsing.ts';
import makesHttpRequest from './makes-http-request.ts';
import talksToAgent from './talks-to-agent.ts';
import tasksEndpoints from './tasks-endpoints.ts';
import ticksBox from './ticks-box.ts';
import publishesStatus from './publishes-status.ts';
import startsJob from './starts-job.ts';
import ownToken from './own-token.ts';
import handsOver from './hands-over.ts';
import actsOnChain from './acts-on-chain.ts';
import readsPublishedDocs from './reads-published-docs.ts';
import saysAlsoChanges from './says-also-changes.ts';
import rollsBack from './rolls-back.ts';
import operatesEnvironment from './operates-environment.ts';
import givesFilesToPage from './gives-files-to-page.ts';

/** Every rule, in the order of the rules page. */
export const rules: readonly Rule[] = [
  nameLooks,
  leadLooks,
  nameReckons,
  leadReckons,
  nameCreates,
  leadCreates,
  nameChanges,
  leadChanges,
  nameRuns,
  leadRuns,
  nameSends,
  leadSends,
  namePays,
  leadPays,
  nameDrives,
  leadDrives,
  nameIdles,
  leadIdles,
  nameDestroys,
  leadDestroys,
  mentionsDestroying,
  clearsStore,
  removesMember,
  keepsUndo,
  overwritesFile,
  saysOverwrite,
  saysIrreversible,
  sendsMessage,
  invitesPeople,
  callsPeople,
  movesMoney,
  paysPlainly,
  buysDomain,
  operatesPage,
  navigates,
  generatesMedia,
  asksModel,
  runsCommand,
  takesProgram,
  unconfinedProgram,
  unrestrictedSql,
  runsCode,
  passesCode,
  passesSql,
  runsSql,
  readsOnlyQuery,
  controlsProcess,
  triggersRun,
  deploys,
  createsMachine,
  buildsOrTests,
  playsDevice,
  anyRequest,
  industrialServer,
  fetchesUrl,
  takesUrl,
  searchesWeb,
  namesWebSearch,
  readsSecret,
  changesSecret,
  changesPermission,
  startsAuthorization,
  thinks,
  pings,
  helpsAboutItself,
  selectsContext,
  endsOwnSession,
  clearsStoredSession,
  capturesView,
  nameWithoutVerb,
  pagesResults,
  takesContent,
  asksConfirmation,
  savesOutput,
  saysSaves,
  modesDestroy,
  modesWrite,
  modesRun,
  listsModes,
  manages,
  commitsHistory,
  remembers,
  previews,
  comments,
  rendersForCaller,
  learnedWords,
  authorSaysWrites,
  authorSaysReads,
  authorSaysDestroys,
  authorSaysKeeps,
  steersTheReader,
  runsToolChain,
  rewritesFiles,
  bringsIntoStore,
  downloadsToDisk,
  takesLocalPath,
  httpMethodChanges,
  httpMethodReads,
  createsCloudResource,
  addsMessage,
  modifiesOrder,
  aboutTheServer,
  setsSessionDefault,
  keepsThoughts,
  asksSeveralModels,
  operatesServerBrowser,
  queriesDatabase,
  queriesReadLanguage,
  nameReadsOnly,
  lints,
  recordsTest,
  tracksTime,
  handsContentBack,
  givesFeedback,
  plotsData,
  keepsDraft,
  postsPublicly,
  namesSecret,
  namesPermission,
  takesSecret,
  warnsOfCode,
  storesCode,
  sshSession,
  saysUrlGiven,
  deletesSoftly,
  removesFromList,
  replacesWhole,
  endsProcess,
  isolatesCode,
  takesAnyUrl,
  getsOwnUrl,
  modifyingQuery,
  databaseQuery,
  asksFix,
  saysRuns,
  serverStatus,
  choosesServer,
  executedAsIs,
  clearsOwnCache,
  managesMembers,
  readsCookies,
  setsAgentBrowsing,
  makesHttpRequest,
  talksToAgent,
  tasksEndpoints,
  ticksBox,
  publishesStatus,
  startsJob,
  ownToken,
  handsOver,
  actsOnChain,
  readsPublishedDocs,
  saysAlsoChanges,
  rollsBack,
  operatesEnvironment,
  givesFilesToPage,
];
