import * as z from 'zod';

// A page that forbids eval would report the probe that zod makes for it.
z.config({ jitless: true });

export { collisionsIn, formedBy, remains, type Formed, type Member } from './combine.ts';
export type { StackData } from './data.ts';
export { readPaste } from './paste.ts';
export { stackPolicy, type StackDocument } from './policy.ts';
export { classifiedStack, joinedStack, stackOf, type Stack, type StackServer, type StackTool } from './stack.ts';
