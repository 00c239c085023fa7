import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import { EngagementList } from './engagements/list/engagement-list.tsx'
import { Frame } from './frame/frame.tsx'
import { NotFound } from './frame/not-found.tsx'
import { RouteFailure } from './frame/route-failure.tsx'

const rootRoute = createRootRoute({ component: Frame, notFoundComponent: NotFound, errorComponent: RouteFailure })

const listRoute = createRoute({ getParentRoute: () => rootRoute, path: '/', component: EngagementList })

const routeTree = rootRoute.addChildren([listRoute])

/** The router of the portal; `Register` below teaches the links which addresses exist. */
export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultErrorComponent: RouteFailure,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
