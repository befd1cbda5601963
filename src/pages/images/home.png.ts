import type { APIRoute } from 'astro';
import { cardResponse, homeCard } from '#images/pages.ts';

export const GET: APIRoute = () => cardResponse(homeCard());
