/** Whether a text names a time zone of the IANA database, such as `Europe/Berlin`; an offset such as `+01:00` is none. */
export function isTimeZoneName(text: string): boolean {
  if (!/^[a-z][a-z0-9_+/-]*$/i.test(text)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).format(0) !== ''
  } catch {
    // It throws for what it does not know, and there is nothing else to ask.
    return false
  }
}
