/**
 * A phone number without white space around it, as it was written; `null` where it has fewer than three digits, or
 * anything in it but digits, the usual separators, a plus in front and an extension [E183].
 */
export function phoneNumber(text: string): string | null {
  const phone = text.trim()
  const digits = phone.replace(/\D/g, '').length
  return phone.length <= longest && digits >= 3 && digits <= 20 && shape.test(phone) ? phone : null
}

const longest = 40
const shape = /^\+?[0-9 ()./-]+(?:(?:ext\.?|x|#) ?[0-9]+)?$/i
