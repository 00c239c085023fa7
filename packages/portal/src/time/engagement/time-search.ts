/** What the entries of an engagement can be narrowed to; an empty service is none in particular. */
export interface TimeNarrowing {
  readonly service?: string
  readonly person?: string
}

/** Reads what the address of the time of an engagement narrows its entries to. */
export function readTimeSearch({ service, person }: Readonly<Record<string, unknown>>): TimeNarrowing {
  return {
    // The router reads a number where an id has only digits.
    ...(typeof service === 'string' || typeof service === 'number' ? { service: String(service) } : {}),
    ...(typeof person === 'string' && person !== '' ? { person } : {}),
  }
}
