/** Somebody as they were pasted: an address, and a name where one stands beside it. */
export interface PastedAddress {
  readonly name: string
  readonly email: string
}

/** What was found in a text, and what in it is no address. */
export interface ReadAddresses {
  readonly found: readonly PastedAddress[]
  readonly wrong: readonly string[]
}

const address = /[^\s<>()[\],;:"'“”]+@[^\s<>()[\],;:"'“”]+\.[^\s<>()[\],;:"'“”.]+/u

/**
 * Reads the addresses of a list as mail programs and sheets copy them: separated by commas, semicolons or lines, each
 * alone, as `Name <address>`, or with the name in a cell beside it. Each address is there once, in lower case.
 */
export function readAddresses(text: string): ReadAddresses {
  const found = new Map<string, PastedAddress>()
  const wrong: string[] = []
  for (const entry of entriesOf(text)) {
    const email = address.exec(entry)?.[0]?.toLowerCase()
    if (email === undefined) wrong.push(entry)
    else if (!found.has(email)) found.set(email, { email, name: nameIn(entry) || nameOf(email) })
  }
  return { found: [...found.values()], wrong }
}

/** A comma within a name ("Lovelace, Ada <ada@…>") separates nobody, nor does one between the cells of a row. */
function entriesOf(text: string): readonly string[] {
  return text.split(/[\n\r;，；、]+/u).flatMap((line) => {
    const parts = line.split(',').map((part) => part.trim())
    const withAddress = parts.filter((part) => address.test(part))
    const entries = withAddress.length > 1 ? namedParts(parts) : [line.trim()]
    return entries.filter((entry) => entry !== '')
  })
}

/** Of a line with several addresses: what has none belongs to the address after it where that has a name in brackets' way. */
function namedParts(parts: readonly string[]): readonly string[] {
  const entries: string[] = []
  let before = ''
  for (const part of parts) {
    if (address.test(part)) {
      entries.push(part.includes('<') && before !== '' ? `${before}, ${part}` : part)
      if (!part.includes('<') && before !== '') entries.push(before)
      before = ''
    } else {
      if (before !== '') entries.push(before)
      before = part
    }
  }
  return before === '' ? entries : [...entries, before]
}

function nameIn(entry: string): string {
  const rest = entry
    .replace(address, ' ')
    .replaceAll(/mailto:|[<>()"“”\t,:]/giu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
  // "Lovelace, Ada" is how directories write it.
  const turned = /^["“]?([^,<"“”@]+),\s*([^,<"“”@]+?)["”]?\s*</u.exec(entry)
  return turned === null ? rest : `${turned[2]?.trim()} ${turned[1]?.trim()}`
}

/** What somebody may be called whose address is all that is known: "ada.lovelace@…" is Ada Lovelace. */
function nameOf(email: string): string {
  const [local = ''] = email.split('@')
  const words = local.split(/[._+-]+/u).filter((word) => word !== '')
  return words.map((word) => word.charAt(0).toLocaleUpperCase() + word.slice(1)).join(' ') || email
}
