import type { APIRoute, GetStaticPaths } from 'astro';
import { LEVELS, type Level } from '#model/words.ts';
import { cardResponse, riskCard } from '#images/pages.ts';

export const getStaticPaths = (() => LEVELS.map((risk) => ({ params: { risk } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => cardResponse(riskCard(params['risk'] as Level));
