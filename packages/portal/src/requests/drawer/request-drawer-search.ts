/** A request by its name. */
export interface OpenRequest {
  readonly engagement: string
  readonly request: string
}

/** What names the request whose drawer is open in the address of the queue. */
export interface RequestDrawerSearch {
  readonly engagement?: string | undefined
  readonly request?: string | undefined
}

/** The part of the address that opens the drawer of a request; `null` closes it. */
export function requestDrawerSearch(opened: OpenRequest | null): RequestDrawerSearch {
  return { engagement: opened?.engagement, request: opened?.request }
}

/** Reads which drawer is open; half a name opens none. */
export function readRequestDrawer({ engagement, request }: Readonly<Record<string, unknown>>): OpenRequest | null {
  return typeof engagement === 'string' && typeof request === 'string' ? { engagement, request } : null
}
