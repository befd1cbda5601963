declare module 'opentype.js/dist/opentype.mjs' {
  type Command = { type: string } & Partial<Record<'x' | 'y' | 'x1' | 'y1' | 'x2' | 'y2', number>>;
  type Font = {
    charToGlyphIndex: (character: string) => number;
    getAdvanceWidth: (text: string, size: number) => number;
    getPath: (text: string, x: number, y: number, size: number) => { commands: Command[] };
  };
  export const parse: (buffer: ArrayBuffer) => Font;
  export type { Command, Font };
}
