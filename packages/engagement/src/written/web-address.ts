/** The address without white space around it; `null` where it is none that a browser opens as a page of its own [E78]. */
export function webAddress(text: string): string | null {
  const href = text.trim()
  return address.test(href) ? href : null
}

/**
 * Only what a browser opens as a page of its own: nothing that runs, and nothing relative to this portal. The host is
 * asked for letter by letter, since browsers read `https:host` and `https:\\host` as addresses too, each in its own way.
 */
const address = /^https?:\/\/(?:[\p{L}\p{M}\p{N}._-]+|\[[\d:a-f.]+\])(?::\d{1,5})?(?:[/?#][^\s\p{Cc}]*)?$/iu
