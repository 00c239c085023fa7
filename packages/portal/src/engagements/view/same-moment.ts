/** The moment of the engagement that an address shows, for links to another view of it: nothing else goes along. */
export function sameMoment({ seq }: { readonly seq?: number }): { readonly seq?: number } {
  return seq === undefined ? {} : { seq }
}
