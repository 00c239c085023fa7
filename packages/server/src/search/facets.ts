/** What narrows a search, as words of the column `facets`: letters and digits that no text is searched for. */
export const facet = {
  kind: (kind: string) => `k${kind}`,
  audience: (audience: string) => `a${audience}`,
  engagement: (id: string) => `e${plain(id)}`,
  release: (id: string) => `r${plain(id).slice(0, 32)}`,
}

function plain(id: string): string {
  return id.toLowerCase().replace(/[^a-z0-9]/g, '')
}
