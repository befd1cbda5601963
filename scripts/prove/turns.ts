const MOST_TURNS = 3;

/** What a stand-in for a model calls: whatever it is offered that it was not offered before. `seen` is all of it, by name. */
export function turns<Offered extends { name: string }>(): {
  seen: Map<string, Offered>;
  callsOf: (offered: Offered[]) => Offered[];
} {
  const seen = new Map<string, Offered>();
  let turn = 0;
  const callsOf = (offered: Offered[]) => {
    const news = offered.filter(({ name }) => !seen.has(name));
    for (const one of news) seen.set(one.name, one);
    return turn++ < MOST_TURNS ? news : [];
  };
  return { seen, callsOf };
}
