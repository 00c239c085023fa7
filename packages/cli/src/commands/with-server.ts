import { Fault } from '../terminal/fault.ts'

type Server = typeof import('@fairlead/server')

/** Hands over the server, which is loaded here alone: the other commands need none of it and start faster. */
export async function withServer<T>(use: (server: Server) => Promise<T>): Promise<T> {
  // biome-ignore lint/style/noRestrictedImports: loaded where it is needed, and not before.
  const server = await import('@fairlead/server')
  try {
    return await use(server)
  } catch (error) {
    if (error instanceof Fault) throw error
    throw new Fault(error instanceof Error ? error.message : String(error), { cause: error })
  }
}
