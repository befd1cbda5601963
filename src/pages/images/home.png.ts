import type { APIRoute } from 'astro';
import { cardResponse, homeCard } from '../_images.ts';

export const GET: APIRoute = () => cardResponse(homeCard());
