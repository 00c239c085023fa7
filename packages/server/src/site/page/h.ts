import { jsx } from 'hono/jsx'

/** An element of a page. Texts and attributes in it are escaped where it is written, so nothing that people wrote is markup. */
export type Markup = ReturnType<typeof jsx>

export type Part = Markup | string | number | null | false | readonly Part[]

export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>

/** Makes an element. An address that a browser would run is left out, whoever wrote it. */
export function h(tag: string, attributes: Attributes | null, ...parts: readonly Part[]): Markup {
  const props: Record<string, string | number | boolean> = {}
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue
    if (addressed.has(name) && !isPlainAddress(String(value))) continue
    props[name] = value
  }
  // The library takes lists that it may change; it does not.
  return jsx(tag, props, ...(parts as Parameters<typeof jsx>[2][]))
}

const addressed: ReadonlySet<string> = new Set(['href', 'src', 'action'])

function isPlainAddress(address: string): boolean {
  return /^(?:https?:\/\/|mailto:|\/(?![/\\])|#|[\w-]+[\w./#%-]*$)/i.test(address)
}

/** A page as text. */
export function documentOf(root: Markup): string {
  // Nothing in it is waited for, so that there is no promise.
  return `<!doctype html>\n${String(root)}`
}
