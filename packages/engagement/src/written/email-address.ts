/**
 * The address without white space around it and in lower case; `null` where it is none that mail goes to [E90]. It has
 * nothing in it that would mean something in a header: no quotes, no brackets, no separators, no control characters.
 */
export function emailAddress(text: string): string | null {
  const email = text.trim().toLowerCase()
  return email.length <= longest && address.test(email) ? email : null
}

/** As long as a mail server takes one (RFC 5321). */
const longest = 254
const atom = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+"
const label = '[\\p{L}\\p{M}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]*[\\p{L}\\p{M}\\p{N}])?'
const address = new RegExp(`^${atom}(?:\\.${atom})*@${label}(?:\\.${label})*$`, 'u')
