import type { APIRoute, GetStaticPaths } from 'astro';
import type { Posture } from '#model/words.ts';
import { bundlePages, bundleText } from '#site/policy/bundles.view.ts';

/** A bundle of every server with tools, in every posture and format that can hold it. */
export const getStaticPaths = bundlePages satisfies GetStaticPaths;

/** The very text that the server's page shows. */
export const GET: APIRoute = ({ params, props }) =>
  new Response(bundleText(params['server'] ?? '', params['posture'] as Posture, String(props['format'])), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
