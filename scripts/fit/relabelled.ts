import type { Category, Effect } from '#model/words.ts';

/** What a label says instead, and by which decision of the taxonomy that is younger than the label. */
export type Relabelled = { category: Category; effects: Effect[]; reason: string };

/** The decisions of 2026-11-28: labels from before went both ways. */
const DECISIONS = {
  stopping: 'Stopping or killing a process, job or terminal is Execute and not destructive.',
  cache: 'Clearing a cache is Write and not destructive.',
  health: 'Health and status of an outside system are Read.',
  publishing: 'Publishing a page, post or site where people see it is Execute and communication.',
  webhook: 'An address that the caller chooses and that is called, such as a webhook, is egress.',
};

const LINES = `
stopping | execute | annotated:desktop-commander force_terminate, annotated:desktop-commander kill_process, npm:frida-mcp kill_process
cache | write | npm:@zhiweixu/excel-mcp-server clearFileCache, npm:mcp-server-tree-sitter clear_cache, annotated:gitlab-zereight purge_dependency_proxy_cache, toucan:@ibproduct_ib-mcp-cache-server clear_cache, npm:sf-mcp sf_cache_clear, mcpm:mongodb-lens clear-cache, npm:@mcpfun/mcp-server-ccxt clear-exchange-cache, npm:@mcpfun/mcp-server-ccxt clear-cache
health | read | annotated:grafana check_datasources_health, npm:sonarqube-mcp-server system_health, npm:@shinshin86/mcp-simple-aivisspeech check_engine_status
publishing | execute communication | mcpm:servicenow publish_article, toucan:@effytech_freshservice_mcp publish_solution_article, npm:@ivotoby/contentful-management-mcp-server publish_entry
webhook | write egress | npm:@configcat/mcp-server create-webhook, npm:@configcat/mcp-server update-webhook
webhook | write destructive egress | npm:@configcat/mcp-server replace-webhook
`;

/** Labels that contradict a younger decision of the taxonomy, each by its server and tool. */
export const RELABELLED: ReadonlyMap<string, Relabelled> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const [decision = '', claims = '', tools = ''] = line.split(' | ');
      const [category, ...effects] = claims.split(' ') as [Category, ...Effect[]];
      const reason = DECISIONS[decision as keyof typeof DECISIONS];
      return tools.split(', ').map((tool) => [tool, { category, effects, reason }] as const);
    }),
);
