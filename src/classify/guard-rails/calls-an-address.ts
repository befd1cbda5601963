import { isText } from '#definition/parameter-kinds.ts';
import { readParameters } from '#definition/parameters.ts';
import type { Spot } from '#model/verdict.ts';
import type { Definition } from '../reading/definition.ts';
import { defineGuardRail } from './define-guard-rail.ts';

const CALLED =
  /(?:webhook|postback|pingback)(?:url|uri|address|endpoint|target)?$|callback(?:url|uri|address|endpoint)$/;
// A browser is sent back to such an address; nothing calls it.
const RETURN = /\bredirect|\breturn(?:s|ed)? to\b|\b(?:after|post)[- ](?:sign|log)[- ]?in\b|\boauth|\bauthenticat/i;

export default defineGuardRail({
  id: 'calls-an-address',
  title: 'Does an argument name an address that will be called?',
  why: 'Whoever chooses the address receives what is sent there.',
  claims: { effects: ['egress'] },
  floor: 'always',
  says: 'an argument, at any depth, whose name is that of a webhook or of a callback address',
  find: calledIn,

  examples: {
    matches: [
      'summarise(text, callback_url): Summarises a text.',
      'watch_board(webhook): Watches a board.',
      { name: 'run', inputSchema: { properties: { options: { type: 'object', properties: { webhookUrl: {} } } } } },
    ],
    ignores: [
      ['get_webhook(webhook_id): Gets a webhook.', 'it names one that is there'],
      {
        name: 'create_app',
        inputSchema: { properties: { callback_url: { description: 'Where to redirect after sign-in.' } } },
        because: 'a browser goes back there, and nothing is sent',
      },
      ['open_page(url): Opens a page.', 'the address is opened, which other rules look for'],
    ],
  },
});

function calledIn({ tool }: Definition): Spot[] {
  for (const parameter of readParameters(tool.inputSchema).all) {
    const { words, description, container, name } = parameter;
    if (isText(parameter) && CALLED.test(words.join('')) && !RETURN.test(description))
      return [{ field: container, quote: name }];
  }
  return [];
}
