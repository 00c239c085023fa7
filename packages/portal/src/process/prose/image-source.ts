/** How an image of a page is shown: itself, as a link to where it is, or only by its text. */
export type ImageSource =
  | { readonly kind: 'shown'; readonly src: string }
  | { readonly kind: 'linked'; readonly href: string }
  | { readonly kind: 'text' }

/**
 * Only images that come with the page or from the portal's own server are loaded: any other address would learn who
 * reads the page. Bitmaps alone are taken out of `data:`.
 */
export function imageSource(src: string): ImageSource {
  if (/^data:image\/(?:png|jpeg|gif|webp|avif);base64,/i.test(src)) return { kind: 'shown', src }
  if (/^https?:\/\//i.test(src)) return { kind: 'linked', href: src }
  if (src.startsWith('//')) return { kind: 'linked', href: `https:${src}` }
  // Browsers read a backslash as a slash: "/\\host" is another server.
  if (/^\/(?![\\/])/.test(src)) return { kind: 'shown', src }
  return { kind: 'text' }
}
