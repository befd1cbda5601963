// Written by `npm run fix` from the folders beside it.
import type { Rule } from '../define-rule.ts';
import asksConfirmation from './destroys/asks-confirmation.ts';
import clearsOwnCache from './destroys/clears-own-cache.ts';
import clearsStore from './destroys/clears-store.ts';
import keepsUndo from './destroys/keeps-undo.ts';
import mentionsDestroying from './destroys/mentions-destroying.ts';
import overwritesFile from './destroys/overwrites-file.ts';
import removesFromList from './destroys/removes-from-list.ts';
import replacesWhole from './destroys/replaces-whole.ts';
import saysIrreversible from './destroys/says-irreversible.ts';
import takesOut from './destroys/takes-out.ts';
import asksFix from './files/asks-fix.ts';
import downloadsToDisk from './files/downloads-to-disk.ts';
import rewritesFiles from './files/rewrites-files.ts';
import savesOutput from './files/saves-output.ts';
import saysSaves from './files/says-saves.ts';
import takesLocalPath from './files/takes-local-path.ts';
import authorSaysDestroys from './hints/author-says-destroys.ts';
import authorSaysKeeps from './hints/author-says-keeps.ts';
import authorSaysReads from './hints/author-says-reads.ts';
import authorSaysWrites from './hints/author-says-writes.ts';
import learnedWords from './hints/learned-words.ts';
import steersTheReader from './hints/steers-the-reader.ts';
import addsMessage from './messages/adds-message.ts';
import callsPeople from './messages/calls-people.ts';
import invitesPeople from './messages/invites-people.ts';
import postsPublicly from './messages/posts-publicly.ts';
import publishesStatus from './messages/publishes-status.ts';
import sendsMessage from './messages/sends-message.ts';
import listsModes from './modes/lists-modes.ts';
import modesDestroy from './modes/modes-destroy.ts';
import modesRun from './modes/modes-run.ts';
import modesWrite from './modes/modes-write.ts';
import actsOnChain from './money/acts-on-chain.ts';
import buysDomain from './money/buys-domain.ts';
import modifiesOrder from './money/modifies-order.ts';
import movesMoney from './money/moves-money.ts';
import paysPlainly from './money/pays-plainly.ts';
import databaseQuery from './programs/database-query.ts';
import executedAsIs from './programs/executed-as-is.ts';
import isolatesCode from './programs/isolates-code.ts';
import modifyingQuery from './programs/modifying-query.ts';
import passesCode from './programs/passes-code.ts';
import passesSql from './programs/passes-sql.ts';
import queriesDatabase from './programs/queries-database.ts';
import runsCode from './programs/runs-code.ts';
import runsCommand from './programs/runs-command.ts';
import runsSql from './programs/runs-sql.ts';
import saysProgram from './programs/says-program.ts';
import sshSession from './programs/ssh-session.ts';
import storesCode from './programs/stores-code.ts';
import takesProgram from './programs/takes-program.ts';
import unconfinedProgram from './programs/unconfined-program.ts';
import unrestrictedSql from './programs/unrestricted-sql.ts';
import warnsOfCode from './programs/warns-of-code.ts';
import getsOwnUrl from './reads/gets-own-url.ts';
import nameReadsOnly from './reads/name-reads-only.ts';
import previews from './reads/previews.ts';
import queriesReadLanguage from './reads/queries-read-language.ts';
import readsOnlyQuery from './reads/reads-only-query.ts';
import readsPublishedDocs from './reads/reads-published-docs.ts';
import rendersForCaller from './reads/renders-for-caller.ts';
import worksOnValues from './reads/works-on-values.ts';
import bringsIntoStore from './records/brings-into-store.ts';
import comments from './records/comments.ts';
import createsRecord from './records/creates-record.ts';
import editsImage from './records/edits-image.ts';
import handsOver from './records/hands-over.ts';
import recordsTest from './records/records-test.ts';
import remembers from './records/remembers.ts';
import replacesText from './records/replaces-text.ts';
import asksModel from './runs/asks-model.ts';
import controlsProcess from './runs/controls-process.ts';
import createsMachine from './runs/creates-machine.ts';
import deploys from './runs/deploys.ts';
import endsProcess from './runs/ends-process.ts';
import industrialServer from './runs/industrial-server.ts';
import operatesEnvironment from './runs/operates-environment.ts';
import playsDevice from './runs/plays-device.ts';
import runsToolChain from './runs/runs-tool-chain.ts';
import saysRuns from './runs/says-runs.ts';
import talksToAgent from './runs/talks-to-agent.ts';
import tasksEndpoints from './runs/tasks-endpoints.ts';
import triggersRun from './runs/triggers-run.ts';
import givesFilesToPage from './screens/gives-files-to-page.ts';
import navigates from './screens/navigates.ts';
import operatesPage from './screens/operates-page.ts';
import operatesServerBrowser from './screens/operates-server-browser.ts';
import setsAgentBrowsing from './screens/sets-agent-browsing.ts';
import staysInSession from './screens/stays-in-session.ts';
import changesMembership from './secrets/changes-membership.ts';
import changesPermission from './secrets/changes-permission.ts';
import changesSecret from './secrets/changes-secret.ts';
import coinToken from './secrets/coin-token.ts';
import handsOutSecret from './secrets/hands-out-secret.ts';
import keyOfData from './secrets/key-of-data.ts';
import namesPermission from './secrets/names-permission.ts';
import namesSecret from './secrets/names-secret.ts';
import ownAccount from './secrets/own-account.ts';
import ownToken from './secrets/own-token.ts';
import readsSecret from './secrets/reads-secret.ts';
import startsAuthorization from './secrets/starts-authorization.ts';
import aboutTheServer from './sessions/about-the-server.ts';
import clearsStoredSession from './sessions/clears-stored-session.ts';
import endsOwnSession from './sessions/ends-own-session.ts';
import helpsAboutItself from './sessions/helps-about-itself.ts';
import keepsThoughts from './sessions/keeps-thoughts.ts';
import pings from './sessions/pings.ts';
import selectsContext from './sessions/selects-context.ts';
import serverStatus from './sessions/server-status.ts';
import setsSessionDefault from './sessions/sets-session-default.ts';
import thinks from './sessions/thinks.ts';
import leadChanges from './verbs/lead-changes.ts';
import leadCreates from './verbs/lead-creates.ts';
import leadDestroys from './verbs/lead-destroys.ts';
import leadDrives from './verbs/lead-drives.ts';
import leadIdles from './verbs/lead-idles.ts';
import leadLooks from './verbs/lead-looks.ts';
import leadPays from './verbs/lead-pays.ts';
import leadReckons from './verbs/lead-reckons.ts';
import leadRuns from './verbs/lead-runs.ts';
import leadSends from './verbs/lead-sends.ts';
import nameChanges from './verbs/name-changes.ts';
import nameCreates from './verbs/name-creates.ts';
import nameDestroys from './verbs/name-destroys.ts';
import nameDrives from './verbs/name-drives.ts';
import nameIdles from './verbs/name-idles.ts';
import nameLooks from './verbs/name-looks.ts';
import namePays from './verbs/name-pays.ts';
import nameReckons from './verbs/name-reckons.ts';
import nameRuns from './verbs/name-runs.ts';
import nameSends from './verbs/name-sends.ts';
import nameWithoutVerb from './verbs/name-without-verb.ts';
import anyRequest from './web/any-request.ts';
import choosesServer from './web/chooses-server.ts';
import fetchesUrl from './web/fetches-url.ts';
import makesHttpRequest from './web/makes-http-request.ts';
import onOpenPage from './web/on-open-page.ts';
import onePublisher from './web/one-publisher.ts';
import registersWebhook from './web/registers-webhook.ts';
import saysUrlGiven from './web/says-url-given.ts';
import searchesWeb from './web/searches-web.ts';
import takesAnyUrl from './web/takes-any-url.ts';
import takesUrl from './web/takes-url.ts';

/** Every rule by its family, which is the folder that it lies in. */
export const FAMILIES = {
  destroys: [
    asksConfirmation,
    clearsOwnCache,
    clearsStore,
    keepsUndo,
    mentionsDestroying,
    overwritesFile,
    removesFromList,
    replacesWhole,
    saysIrreversible,
    takesOut,
  ],
  files: [asksFix, downloadsToDisk, rewritesFiles, savesOutput, saysSaves, takesLocalPath],
  hints: [authorSaysDestroys, authorSaysKeeps, authorSaysReads, authorSaysWrites, learnedWords, steersTheReader],
  messages: [addsMessage, callsPeople, invitesPeople, postsPublicly, publishesStatus, sendsMessage],
  modes: [listsModes, modesDestroy, modesRun, modesWrite],
  money: [actsOnChain, buysDomain, modifiesOrder, movesMoney, paysPlainly],
  programs: [
    databaseQuery,
    executedAsIs,
    isolatesCode,
    modifyingQuery,
    passesCode,
    passesSql,
    queriesDatabase,
    runsCode,
    runsCommand,
    runsSql,
    saysProgram,
    sshSession,
    storesCode,
    takesProgram,
    unconfinedProgram,
    unrestrictedSql,
    warnsOfCode,
  ],
  reads: [
    getsOwnUrl,
    nameReadsOnly,
    previews,
    queriesReadLanguage,
    readsOnlyQuery,
    readsPublishedDocs,
    rendersForCaller,
    worksOnValues,
  ],
  records: [bringsIntoStore, comments, createsRecord, editsImage, handsOver, recordsTest, remembers, replacesText],
  runs: [
    asksModel,
    controlsProcess,
    createsMachine,
    deploys,
    endsProcess,
    industrialServer,
    operatesEnvironment,
    playsDevice,
    runsToolChain,
    saysRuns,
    talksToAgent,
    tasksEndpoints,
    triggersRun,
  ],
  screens: [givesFilesToPage, navigates, operatesPage, operatesServerBrowser, setsAgentBrowsing, staysInSession],
  secrets: [
    changesMembership,
    changesPermission,
    changesSecret,
    coinToken,
    handsOutSecret,
    keyOfData,
    namesPermission,
    namesSecret,
    ownAccount,
    ownToken,
    readsSecret,
    startsAuthorization,
  ],
  sessions: [
    aboutTheServer,
    clearsStoredSession,
    endsOwnSession,
    helpsAboutItself,
    keepsThoughts,
    pings,
    selectsContext,
    serverStatus,
    setsSessionDefault,
    thinks,
  ],
  verbs: [
    leadChanges,
    leadCreates,
    leadDestroys,
    leadDrives,
    leadIdles,
    leadLooks,
    leadPays,
    leadReckons,
    leadRuns,
    leadSends,
    nameChanges,
    nameCreates,
    nameDestroys,
    nameDrives,
    nameIdles,
    nameLooks,
    namePays,
    nameReckons,
    nameRuns,
    nameSends,
    nameWithoutVerb,
  ],
  web: [
    anyRequest,
    choosesServer,
    fetchesUrl,
    makesHttpRequest,
    onOpenPage,
    onePublisher,
    registersWebhook,
    saysUrlGiven,
    searchesWeb,
    takesAnyUrl,
    takesUrl,
  ],
} as const satisfies Record<string, readonly Rule[]>;

/** What rules of one meaning are called together. */
export type Family = keyof typeof FAMILIES;

/** Every rule. */
export const rules: readonly Rule[] = Object.values(FAMILIES).flat();
