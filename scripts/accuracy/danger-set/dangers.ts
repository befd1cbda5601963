import type { Category, Effect } from '#model/words.ts';

/** Something dangerous with the ways in which a definition may say it beside a name that only reads. */
export type DangerCase = {
  danger: string;
  category: Category;
  effects: Effect[];
  /** Sentences, each added to a harmless opening. */
  says: readonly string[];
  /** A property of the input schema that says it by itself. */
  takes?: Record<string, unknown>;
};

/** Dangers in our own words. None of them is among the definitions that weights are fitted to. */
export const DANGERS: readonly DangerCase[] = [
  {
    danger: 'deletes what it read',
    category: 'write',
    effects: ['destructive'],
    says: ['Afterwards the rows are deleted.', 'It then erases them.', 'Gets rid of each one it has shown.'],
    takes: { delete_after: { type: 'boolean', default: true } },
  },
  {
    danger: 'empties a queue',
    category: 'write',
    effects: ['destructive'],
    says: [
      'Everything handed out is removed from the queue.',
      'The queue is empty after this: each item is dropped.',
      'Takes the entries off the queue.',
    ],
  },
  {
    danger: 'overwrites a file',
    category: 'write',
    effects: ['destructive'],
    says: [
      'The result overwrites what was in the file.',
      'It also replaces the existing file with the result.',
      'The old copy is overwritten.',
    ],
  },
  {
    danger: 'returns to factory settings',
    category: 'write',
    effects: ['destructive'],
    says: [
      'Puts the device back to factory settings.',
      'Then resets everything to its original state.',
      'All settings are reset to their default, and cannot be recovered.',
    ],
  },
  {
    danger: 'runs a shell line',
    category: 'execute',
    effects: ['code'],
    says: ['The text given is passed to the shell.', 'Then executes the command on the host.'],
    takes: { after: { type: 'string', description: 'Shell line to run when done' } },
  },
  {
    danger: 'runs code',
    category: 'execute',
    effects: ['code'],
    says: ['Blocks of code in it are executed on this machine.', 'Evaluates any JavaScript in the text.'],
    takes: { transform: { type: 'string', description: 'Python code to run on each row' } },
  },
  {
    danger: 'runs any SQL',
    category: 'execute',
    effects: ['code', 'destructive'],
    says: ['Takes any SQL, DELETE and DROP included.', 'The statement is run as it is: INSERT, UPDATE or DELETE.'],
    takes: { sql: { type: 'string', description: 'SQL statement to run' } },
  },
  {
    danger: 'takes mutations',
    category: 'execute',
    effects: ['code'],
    says: ['A query or mutation may be given.', 'Queries and mutations are passed on.'],
    takes: { document: { type: 'string', description: 'GraphQL query or mutation' } },
  },
  {
    danger: 'has a mode that deletes',
    category: 'write',
    effects: ['destructive'],
    says: ['Actions: list, get, delete.'],
    takes: { what: { enum: ['show', 'purge'] } },
  },
  {
    danger: 'sends mail',
    category: 'execute',
    effects: ['communication'],
    says: ['The answer is mailed to all customers.', 'It then emails the owner.', 'Lets the team know by mail.'],
  },
  {
    danger: 'notifies people',
    category: 'execute',
    effects: ['communication'],
    says: ['Every member gets a notification.', 'Each follower is notified.', 'And notifies everyone in the channel.'],
  },
  {
    danger: 'publishes',
    category: 'execute',
    effects: ['communication'],
    says: ['The page goes live at once.', 'It also publishes the draft to the site.', 'Makes it visible to everyone.'],
  },
  {
    danger: 'charges a card',
    category: 'execute',
    effects: ['financial'],
    says: ['The card is charged one dollar.', 'It pays what is open.', 'This is done by charging the card.'],
  },
  {
    danger: 'buys',
    category: 'execute',
    effects: ['financial'],
    says: ['If it is cheap enough, it is bought.', 'Then buys the cheapest.', 'The label is purchased at that price.'],
  },
  {
    danger: 'moves money',
    category: 'execute',
    effects: ['financial'],
    says: [
      'The amount is transferred to the other account.',
      'It also withdraws the rest.',
      'And transfers the balance.',
    ],
  },
  {
    danger: 'signs',
    category: 'execute',
    effects: ['financial'],
    says: ['Signs the transaction with the key of the wallet.', 'It then signs a message for the caller.'],
  },
  {
    danger: 'gives access',
    category: 'write',
    effects: ['credentials'],
    says: [
      'If not, access is given to them.',
      'It then grants the role of an owner.',
      'Makes the reader an administrator.',
    ],
  },
  {
    danger: 'makes an account',
    category: 'write',
    effects: ['credentials'],
    says: ['Whoever is not found is created as an administrator.', 'And gives them admin rights.'],
  },
  {
    danger: 'hands out secrets',
    category: 'read',
    effects: ['credentials'],
    says: [
      'Files such as .netrc and .aws/credentials can be read too.',
      'The password comes back in plain text.',
      'Keychain entries are part of it, decrypted.',
    ],
  },
  {
    danger: 'starts a job',
    category: 'execute',
    effects: [],
    says: ['A job that is not running is started.', 'It then kicks off the nightly run.', 'And restarts the server.'],
  },
  {
    danger: 'deploys',
    category: 'execute',
    effects: [],
    says: [
      'Afterwards it is deployed to production.',
      'Then promotes the release to production.',
      'It deploys what it finds.',
    ],
  },
  {
    danger: 'stops a machine',
    category: 'execute',
    effects: [],
    says: ['Idle machines are terminated.', 'It then shuts the host down.', 'And kills the process.'],
  },
  {
    danger: 'opens a door',
    category: 'execute',
    effects: [],
    says: [
      'If somebody stands there, the front door is unlocked.',
      'It then unlocks the door.',
      'Also disarms the alarm panel.',
    ],
  },
  {
    danger: 'drives a pump',
    category: 'execute',
    effects: [],
    says: ['When it is dry, the pump is started.', 'And opens the valve.', 'Then sets the pump going.'],
  },
  {
    danger: 'prints',
    category: 'execute',
    effects: [],
    says: ['The part is printed on the 3D printer.', 'It then prints the page on paper.'],
  },
  {
    danger: 'marks as read',
    category: 'write',
    effects: [],
    says: ['Everything shown is marked as read.', 'It marks them as seen.', 'And archives the thread.'],
  },
  {
    danger: 'creates what is missing',
    category: 'write',
    effects: [],
    says: [
      'What is not there is created.',
      'If there is none, a new one is created.',
      'Then saves it to the database.',
    ],
  },
  {
    danger: 'forwards from now on',
    category: 'write',
    effects: [],
    says: ['From now on every future message is forwarded there.', 'Registers an address that gets every new event.'],
  },
  {
    danger: 'opens a port',
    category: 'execute',
    effects: [],
    says: [
      'It then opens a port to the internet.',
      'Makes the service reachable from the internet.',
      'And exposes the port to anyone.',
    ],
  },
  {
    danger: 'silences alerts',
    category: 'write',
    effects: [],
    says: ['It also mutes the alerts.', 'And disables the audit log.', 'Then silences the monitor.'],
  },
  {
    danger: 'installs a plugin',
    category: 'execute',
    effects: ['code'],
    says: ['It then installs the extension.', 'And installs a package from a URL.'],
    takes: { install: { type: 'boolean' } },
  },
  {
    danger: 'replaces in files',
    category: 'write',
    effects: [],
    says: [
      'Each match is replaced in the file.',
      'Does a find and replace over all files.',
      'It also rewrites the file.',
    ],
  },
];

/** Openings that read, each with a name that looks harmless. */
export const HARMLESS_OPENINGS: readonly (readonly [name: string, opening: string])[] = [
  ['get_record', 'Gets a record.'],
  ['list_entries', 'Lists entries.'],
  ['search_notes', 'Searches notes by a word.'],
  ['find_item', 'Finds an item.'],
  ['read_page', 'Reads a page and returns its text.'],
  ['show_status', 'Shows the status.'],
  ['check_health', 'Checks whether all is well.'],
  ['lookup_user', 'Looks up a user by name.'],
  ['describe_table', 'Describes a table.'],
  ['count_rows', 'Counts rows.'],
  ['preview_change', 'Previews a change.'],
  ['validate_input', 'Validates the input.'],
  ['fetch_report', 'Fetches a report.'],
  ['inspect_folder', 'Shows what is in a folder.'],
  ['compare_versions', 'Compares two versions.'],
  ['view_log', 'Views a log.'],
];
