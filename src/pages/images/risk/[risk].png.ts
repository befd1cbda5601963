import type { APIRoute, GetStaticPaths } from 'astro';
import { RISKS, type Risk } from '#model/words.ts';
import { cardResponse, riskCard } from '#images/pages.ts';

export const getStaticPaths = (() => RISKS.map((risk) => ({ params: { risk } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => cardResponse(riskCard(params['risk'] as Risk));
