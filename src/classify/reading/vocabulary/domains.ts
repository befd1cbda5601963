function list(text: string): string[] {
  return text.trim().split(/\s+/);
}

/** What servers are about, by the words of their names and by well-known products. */
const DOMAINS = {
  browser: list(`playwright puppeteer selenium browser chrome chromium devtools browserbase stagehand hyperbrowser
    firefox webdriver cdp mobile android ios simulator appium adb iphone uiautomator maestro safari webkit`),
  shell: list(
    `shell terminal bash cmd powershell ssh cli iterm tmux wsl zsh commander exec kubectl subprocess repl nrepl`,
  ),
  model: list(`openai gpt gemini claude anthropic deepseek ollama llm perplexity mistral grok qwen kimi duck replicate
    huggingface fal stability flux midjourney dalle pollinations elevenlabs tts whisper minimax agent ai mcpollinations
    together groq cohere llama aistudio vertex bedrock copilot comfyui sora veo runway suno expert rubber ultra`),
  money: list(`stripe paypal wallet trading alpaca binance kraken coinbase kite zerodha robinhood ethereum bnb solana
    bitcoin defi uniswap swap payment razorpay square adyen plaid exchange erc20 web3 blockchain polygon evm bitget okx
    bybit broker bitrefill crypto chain base onchain lightning x402 polymarket manifold kalshi`),
  messaging:
    list(`slack discord telegram whatsapp gmail email mail outlook twilio sms line teams messenger imessage ntfy
    pushover resend sendgrid mailchimp mailgun smtp twitter mastodon bluesky linkedin instagram facebook tiktok wechat
    feishu lark dingtalk retell retellai voyp phone zoom webex signal matrix zulip mattermost notifier socialweb
    intercom zendesk vonage`),
  build:
    list(`npm yarn pnpm bun cargo rust gradle maven jvm dotnet pip poetry ruby swift xcode golang go make cmake bazel
    nix deno jest vitest pytest webpack vite esbuild turbo rollup build test bundle gem mvn uv conda pare nvm tsc sbt`),
  lint: list(
    `lint eslint prettier biome black ruff fmt format rubocop clippy golangci stylelint sonarqube snyk semgrep`,
  ),
  cloud: list(`kubernetes k8s helm docker terraform ansible aws azure gcp digitalocean render vercel netlify heroku fly
    railway cloudflare supabase neon planetscale atlas aks eks ecs ec2 lambda alibabacloud aliyun vultr linode hetzner
    openstack proxmox vmware portainer dokploy coolify pulumi cloudbase edgeone fabric databricks sandock e2b daytona
    modal cycloid kubevirt nomad rancher argocd openshift infra`),
  ci: list(`buildkite circleci jenkins travis trigger airflow prefect dagster n8n zapier make temporal actions teamcity argo
    workflow pipeline cicd octopus spacelift pipedream windmill`),
  web: list(`tavily exa brave firecrawl serper serpapi duckduckgo ddg bing jina jinaai crawl scrape searxng kagi apify fetch
    reader linkup crawl4ai brightdata oxylabs decodo scrapling search scraper fetcher scraperis puremd omnisearch`),
  database:
    list(`mysql postgres postgresql sqlite redis mongo mongodb firebird clickhouse snowflake bigquery duckdb oracle
    mssql sqlserver elasticsearch neo4j starrocks cassandra sql database db turso mariadb chroma pinecone qdrant
    weaviate milvus dynamodb redshift psql prisma hyperdx clickstack cockroach spanner couchbase trino`),
  tracker: list(`jira linear asana todoist trello notion clickup github gitlab bitbucket gitee monday shortcut backlog
    youtrack confluence basecamp airtable outline obsidian ticktick linearapp plane wrike hubspot salesforce attio
    pipedrive zoho contentful sanity strapi wordpress ghost esa paperless readwise esa orbit tana devrev`),
  engine:
    list(`unity unreal blender godot freecad grasshopper rhino fusion sketchup revit cad ableton sonic midi houdini maya
    roblox minecraft gimp photoshop inkscape figma`),
  device:
    list(`home homeassistant hue iot plc modbus opcua robot ros arduino esp32 printer octoprint spotify sonos tv drone
    tuya zigbee mqtt kasa nest tesla scada thermostat apple macos applescript automator`),
  thinking: list(`think thinking sequential sequentialthinking reasoning thought draft`),
  security: list(`falcon crowdstrike sentinel defender edr binalyze wazuh vault auth0 okta keycloak clerk iam virustotal
    shodan threatintel nmap security splunk pagerduty opsgenie incident`),
  files: list(`filesystem fs file files files drive gdrive dropbox s3 box onedrive excel sheet pdf word docs`),
  memory: list(`memory remember knowledge graph bank recall letta mem0 graphlit rag zep shodh`),
  tools: list(`tools tool calculator math converter util utils it helper qr time random`),
  data: list(`analytics report reporting statistic weather news finance stock market map geo flight travel train wiki
    anilist pokemon tmdb movie game sport music steam discogs census osrs property valuation patsnap`),
} as const;

export type Domain = keyof typeof DOMAINS;

/** The domains that a word stands for. */
export const DOMAIN_OF: ReadonlyMap<string, readonly Domain[]> = (() => {
  const found = new Map<string, Domain[]>();
  for (const [domain, names] of Object.entries(DOMAINS) as [Domain, string[]][])
    for (const name of new Set(names)) found.set(name, [...(found.get(name) ?? []), domain]);
  return found;
})();
