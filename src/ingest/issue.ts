/** Something in a definition that was not read as it stands: where, what, and what was done about it. */
export type Issue = { path: string; message: string };
