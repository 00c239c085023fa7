import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { EngagementList } from './engagements/list/engagement-list.tsx'
import type { Panel } from './engagements/view/use-panel.ts'
import { Frame } from './frame/frame.tsx'
import { NotFound } from './frame/not-found.tsx'
import { RouteFailure } from './frame/route-failure.tsx'

const rootRoute = createRootRoute({ component: Frame, notFoundComponent: NotFound, errorComponent: RouteFailure })

const listRoute = createRoute({ getParentRoute: () => rootRoute, path: '/', component: EngagementList })

const createEngagementRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/engagements/new',
  component: lazyRouteComponent(() => import('./engagements/create/create-engagement.tsx'), 'CreateEngagement'),
})

const engagementRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/engagements/$engagement',
  validateSearch: readPanel,
  component: lazyRouteComponent(() => import('./engagements/view/engagement-layout.tsx'), 'EngagementLayout'),
})

const openProcessRoute = createRoute({
  getParentRoute: () => engagementRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./engagements/view/open-first-process.tsx'), 'OpenFirstProcess'),
})

const processRoute = createRoute({
  getParentRoute: () => engagementRoute,
  path: '/processes/$process',
  component: lazyRouteComponent(() => import('./engagements/view/process-view.tsx'), 'ProcessView'),
})

const routeTree = rootRoute.addChildren([
  listRoute,
  createEngagementRoute,
  engagementRoute.addChildren([openProcessRoute, processRoute]),
])

/** The router of the portal. */
export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultErrorComponent: RouteFailure,
  defaultNotFoundComponent: NotFound,
})

// Teaches every link which addresses there are.
declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

function readPanel(search: Record<string, unknown>): { panel?: Panel } {
  return search.panel === 'history' || search.panel === 'facts' ? { panel: search.panel } : {}
}
