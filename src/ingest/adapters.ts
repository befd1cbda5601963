// Written by `npm run fix`.
import type { Adapter } from './define-adapter.ts';
import captured from './captured.ts';
import mcpb from './mcpb.ts';
import clientConfig from './client-config.ts';
import registryServer from './registry-server.ts';
import annotated from './annotated.ts';
import toolsdk from './toolsdk.ts';
import dockerTools from './docker-tools.ts';
import toolsList from './tools-list.ts';

/** Every input format, the most telling shape first. */
export const adapters: readonly Adapter[] = [
  captured,
  mcpb,
  clientConfig,
  registryServer,
  annotated,
  toolsdk,
  dockerTools,
  toolsList,
];
