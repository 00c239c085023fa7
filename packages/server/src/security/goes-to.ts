import type { Context } from 'hono'
import { matchedRoutes } from 'hono/route'
import type { ServerEnv } from '../server-env.ts'

/** A route of the contract, as far as it says where it is. */
interface Address {
  readonly method: string
  getRoutingPath(): string
}

/**
 * Whether a request goes to this route; also to be asked before its turn. The router is asked, so that no other spelling
 * of an address can be taken for it.
 */
export function goesTo(c: Context<ServerEnv>, address: Address): boolean {
  const [method, path] = [address.method.toUpperCase(), address.getRoutingPath()]
  return matchedRoutes(c).some((route) => route.method === method && route.path === path)
}
