/** A time zone that can be chosen. */
export interface ZoneChoice {
  /** Its name in the IANA database: `Europe/Berlin`. */
  readonly id: string
  /** That name as it is read: "Europe / Berlin". */
  readonly name: string
}

/** Every time zone that the browser knows, by name. */
export function zoneChoices(): readonly ZoneChoice[] {
  const ids = new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])
  return [...ids].sort().map((id) => ({ id, name: zoneName(id) }))
}

/** The name of a zone as it is read. */
export function zoneName(id: string): string {
  return id.replaceAll('_', ' ').replaceAll('/', ' / ')
}

/** How far the clocks of a zone are from UTC at a moment: "UTC+01:00"; only "UTC" where they are not. */
export function zoneOffset(id: string, now: Date): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone: id, timeZoneName: 'longOffset' }).formatToParts(now)
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
  return name.replace('GMT', 'UTC').replace('+00:00', '').replace('-', '−')
}

/** The zones in whose name, or else in whose offset at the moment, every word that was typed occurs. */
export function foundZones(zones: readonly ZoneChoice[], typed: string, now: Date): readonly ZoneChoice[] {
  const words = plain(typed)
    .split(' ')
    .filter((word) => word !== '')
  const isIn = (text: string) => words.every((word) => text.includes(word))
  const named = zones.filter(({ id, name }) => isIn(plain(`${id} ${name}`)))
  // To ask for the offset of every zone takes longer than a key press may.
  if (named.length > 0 || !/\d/.test(typed)) return named
  return zones.filter(({ id, name }) => isIn(plain(`${id} ${name} ${zoneOffset(id, now)}`)))
}

/** What is typed for a minus is a hyphen, and for a space sometimes an underscore. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('−', '-')
    .replaceAll(/[\s_]+/gu, ' ')
    .trim()
}
