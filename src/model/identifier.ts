/**
 * The words of an identifier, in lower case: `createPullRequest`, `create_pull_request` and `create.pull-request` give
 * the same three. Runs of capitals stay together (`getURLList` gives `get`, `url`, `list`); digits stay with their word.
 */
export const identifierWords = (name: string): string[] =>
  name
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
