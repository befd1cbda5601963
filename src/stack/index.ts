// First: schemas look for eval when they are made, and a page that forbids it would report that.
import './without-eval.ts';

export { collisionsIn, formedBy, remains, type Formed, type Member } from './combine.ts';
export type { StackData } from './data.ts';
export { readPaste, type Pasted } from './paste.ts';
export { stackPolicy, type StackDocument, type StackPolicy } from './policy.ts';
export { joinedStack, stackOf, type Stack, type StackServer, type StackTool } from './stack.ts';
