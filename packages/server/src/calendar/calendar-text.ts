import ICAL from 'ical.js'

// The library counts the space that begins a continued line as none of the 75 octets that RFC 5545 allows.
ICAL.foldLength = 74

/** A property of a calendar: its name, its value as the library takes it, and its parameters. */
export interface CalendarProperty {
  readonly name: string
  readonly value: string | number | InstanceType<typeof ICAL.Time> | InstanceType<typeof ICAL.Duration>
  readonly parameters?: Readonly<Record<string, string>>
}

/** A component of a calendar as it was made, or one that was read. */
export type CalendarComponent = InstanceType<typeof ICAL.Component>

/** Makes a component of these properties and of the components within it. */
export function component(
  name: string,
  properties: readonly CalendarProperty[],
  within: readonly CalendarComponent[] = [],
): CalendarComponent {
  const made = new ICAL.Component(name)
  for (const { name: property, value, parameters = {} } of properties) {
    const added = made.addPropertyWithValue(property, value)
    for (const [parameter, text] of Object.entries(parameters)) added.setParameter(parameter, text)
  }
  for (const one of within) made.addSubcomponent(one)
  return made
}

/** Reads a component; throws where the text is none. */
export function readComponent(text: string): CalendarComponent {
  return new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0])
}

/** A component as RFC 5545 writes it: lines of at most 75 octets that end with CR and LF. */
export function calendarText(calendar: CalendarComponent): string {
  return `${calendar.toString()}\r\n`
}
